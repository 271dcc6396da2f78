import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { DIMMED } from '../../graph/drawing/look.ts';
import type { Brush } from './brush.ts';
import type { EdgeInk, NodeInk } from './ink.ts';
import { EDGE_FRAGMENT, EDGE_VERTEX, NODE_FRAGMENT, NODE_VERTEX } from './shaders.ts';
import { EdgeProgram, floatColor, NodeProgram } from './sigma.ts';

type Info = { readonly gl: WebGLRenderingContext | WebGL2RenderingContext; readonly program: WebGLProgram };
type Uniforms = { readonly uniformLocations: Readonly<Record<string, WebGLUniformLocation>> };

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const FLOATS = (name: string, size: number) => ({ name, size, type: FLOAT });
const COLOR = { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true };
const SHARED = ['u_matrix', 'u_dimensions', 'u_scale', 'u_pixelRatio', 'u_pass'] as const;

function setShared(params: RenderParams, { gl, uniformLocations }: Info & Uniforms): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
  gl.uniform2f(uniformLocations.u_dimensions!, params.width * params.pixelRatio, params.height * params.pixelRatio);
  gl.uniform1f(uniformLocations.u_scale!, 1 / params.sizeRatio);
  gl.uniform1f(uniformLocations.u_pixelRatio!, params.pixelRatio);
}

/** What is not lit, and what is: where something is, each is drawn by itself. */
const [DIM, LIT] = [0, 1];

function drawPasses(
  passes: readonly number[],
  brush: Brush,
  { gl, uniformLocations }: Info & Uniforms,
  draw: () => void,
): void {
  for (const pass of brush.dimmed ? passes : [-1]) {
    gl.uniform1f(uniformLocations.u_pass!, pass);
    draw();
  }
}

/** All shapes in one program; one square a node. Nothing is drawn for picking: hit-test.ts does it exactly. */
export function createNodeProgram(brush: Brush) {
  return class ShapeProgram extends NodeProgram {
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: NodeProgram['renderer']) {
      super(gl, null, renderer);
    }

    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: NODE_VERTEX,
        FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: [...SHARED, 'u_dim', 'u_paper', 'u_ink'],
        ATTRIBUTES: [FLOATS('a_position', 2), FLOATS('a_size', 1), COLOR, FLOATS('a_state', 1)],
        CONSTANT_ATTRIBUTES: [FLOATS('a_corner', 2)],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(_id: number, start: number, data: NodeDisplayData): void {
      const node = data as NodeInk;
      let i = start;
      this.array[i++] = node.x;
      this.array[i++] = node.y;
      this.array[i++] = node.size;
      this.array[i++] = floatColor(node.color);
      this.array[i++] = node.shape + (node.lit ? 16 : 0) + 32 * node.ring;
    }

    setUniforms(params: RenderParams, info: Info & Uniforms): void {
      setShared(params, info);
      info.gl.uniform1f(info.uniformLocations.u_dim!, brush.dimmed ? DIMMED.nodes : 1);
      info.gl.uniform3f(info.uniformLocations.u_paper!, ...brush.paper);
      info.gl.uniform3f(info.uniformLocations.u_ink!, ...brush.ink);
    }

    override drawWebGL(method: number, info: Parameters<NodeProgram['drawWebGL']>[1]): void {
      drawPasses([DIM, LIT], brush, info, () => super.drawWebGL(method, info));
    }
  };
}

/** Among thousands of lines arrows run into one blot: there only what is lit has them, until one goes closer. */
const ARROWS = { thin: 0.5, ratio: 0.5 } as const;

/** Pieces a line is drawn in: of the widest bow, 46 pixels, each lies less than a pixel off. Corners are what drawing costs. */
const PIECES = 8;

/** The strip of an edge: pairs of points along the line, then, over a fold without area, the four corners of its arrow. */
function edgeStrip(): number[][] {
  const line = Array.from({ length: PIECES + 1 }, (_, i) => i / PIECES).flatMap((t) => [
    [t, 1, 0],
    [t, -1, 0],
  ]);
  const arrow = [
    [0, 1, 1],
    [0, -1, 1],
    [1, 1, 1],
    [1, -1, 1],
  ];
  return [...line, [1, -1, 0], [0, 1, 1], ...arrow];
}

/** Bowed lines with arrow and form, as ribbons as wide as they look: next to no pixel is painted twice. */
export function createEdgeProgram(brush: Brush) {
  const strip = edgeStrip();
  return class RibbonProgram extends EdgeProgram {
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: EdgeProgram['renderer']) {
      super(gl, null, renderer);
    }

    getDefinition() {
      return {
        VERTICES: strip.length,
        VERTEX_SHADER_SOURCE: EDGE_VERTEX,
        FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: [...SHARED, 'u_strength', 'u_thin', 'u_arrows'],
        ATTRIBUTES: [
          FLOATS('a_source', 2),
          FLOATS('a_target', 2),
          FLOATS('a_sourceSize', 1),
          FLOATS('a_targetSize', 1),
          FLOATS('a_width', 1),
          FLOATS('a_bend', 1),
          COLOR,
          FLOATS('a_state', 1),
        ],
        CONSTANT_ATTRIBUTES: [FLOATS('a_part', 3)],
        CONSTANT_DATA: strip,
      };
    }

    processVisibleItem(
      _id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const edge = data as EdgeInk;
      let i = start;
      this.array[i++] = source.x;
      this.array[i++] = source.y;
      this.array[i++] = target.x;
      this.array[i++] = target.y;
      this.array[i++] = source.size;
      this.array[i++] = target.size;
      this.array[i++] = edge.size;
      this.array[i++] = edge.bend;
      this.array[i++] = floatColor(edge.color);
      this.array[i++] = edge.line + (edge.arrow ? 4 : 0) + (edge.lit ? 8 : 0);
    }

    setUniforms(params: RenderParams, info: Info & Uniforms): void {
      setShared(params, info);
      info.gl.uniform1f(info.uniformLocations.u_strength!, brush.edgeStrength * (brush.dimmed ? DIMMED.edges : 1));
      info.gl.uniform1f(info.uniformLocations.u_thin!, brush.edgeThin);
      const isCrowded = brush.edgeThin < ARROWS.thin && params.zoomRatio > ARROWS.ratio;
      info.gl.uniform1f(info.uniformLocations.u_arrows!, isCrowded ? 0 : 1);
    }

    override drawWebGL(method: number, info: Parameters<EdgeProgram['drawWebGL']>[1]): void {
      const { gl } = info;
      // sigma draws nodes first, and both on one canvas: lines go under what is there, those on top first.
      gl.blendFunc(gl.ONE_MINUS_DST_ALPHA, gl.ONE);
      drawPasses([LIT, DIM], brush, info, () => super.drawWebGL(method, info));
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    }
  };
}
