/** Whether this browser can draw the picture. Ask before importing create-graph-canvas.ts. */
export function hasWebgl(): boolean {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  // Browsers allow sixteen contexts at a time; this one must not stay.
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}
