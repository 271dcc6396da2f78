/** The one file that imports sigma. Importing it without WebGL in the browser may throw: see has-webgl.ts. */
export { default as Sigma } from 'sigma';
export { EdgeProgram, NodeProgram } from 'sigma/rendering';
export { floatColor } from 'sigma/utils';
