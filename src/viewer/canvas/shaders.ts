import { EDGE, SMALLEST } from '../../graph/drawing/geometry.ts';

/** A number as GLSL wants it: 2 → 2.0. */
const f = (value: number): string => (Number.isInteger(value) ? `${value}.0` : `${value}`);

/**
 * Both programs draw in passes: all at once (-1), or what is dimmed (0) and then what is lit (1), so that nothing dim
 * lies on what is lit. What is not of the pass is folded into one point outside the picture.
 */
const PASS = /* glsl */ `
uniform float u_pass;
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);
bool isOutsidePass(float lit) { return u_pass >= 0.0 && abs(u_pass - lit) > 0.5; }
`;

/** a_state: shape + 16 · lit + 32 · ring (1 hovered, 2 selected). */
export const NODE_VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute float a_state;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_scale;
uniform float u_pixelRatio;

varying vec2 v_point;
varying float v_radius;
varying vec3 v_color;
varying float v_shape;
varying float v_lit;
varying float v_ring;
${PASS}
void main() {
  v_ring = floor(a_state / 32.0);
  v_lit = floor((a_state - 32.0 * v_ring) / 16.0);
  v_shape = a_state - 32.0 * v_ring - 16.0 * v_lit;
  if (a_size <= 0.0 || isOutsidePass(v_lit)) {
    gl_Position = NOWHERE;
    return;
  }
  v_radius = max(a_size * u_scale, ${f(SMALLEST)}) * u_pixelRatio;
  v_color = a_color.rgb;
  // Circles and squares keep within their radius; the others have corners that reach over it.
  float reach = v_shape < 1.5 || (v_shape > 4.5 && v_shape < 5.5) ? 1.0 : 1.3;
  v_point = a_corner * (v_radius * reach + (v_ring > 0.5 ? 8.0 : 2.5) * u_pixelRatio);
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(center + v_point * 2.0 / u_dimensions, 0.0, 1.0);
}
`;

/** Shapes by signed distance: below 0 inside, in device pixels. Their numbers stand in shapes.ts. */
export const NODE_FRAGMENT = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;
uniform float u_dim;
uniform vec3 u_paper;
uniform vec3 u_ink;

varying vec2 v_point;
varying float v_radius;
varying vec3 v_color;
varying float v_shape;
varying float v_lit;
varying float v_ring;

float box(vec2 p, vec2 half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}
float diamond(vec2 p) {
  vec2 q = abs(p);
  float reach = 1.2;
  float along = clamp((q.x - q.y + reach) / (2.0 * reach), 0.0, 1.0);
  float away = length(q - vec2(along, 1.0 - along) * reach);
  return (q.x + q.y < reach ? -away : away) - 0.06;
}
float triangle(vec2 p) {
  const float k = 1.7320508;
  const float side = 1.08;
  p.y += 0.13;
  p.x = abs(p.x) - side;
  p.y = p.y + side / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * side, 0.0);
  return -length(p) * sign(p.y) - 0.07;
}
float hexagon(vec2 p) {
  const vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
  const float inner = 0.9;
  p = abs(p);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * inner, k.z * inner), inner);
  return length(p) * sign(p.y) - 0.06;
}
float page(vec2 p) {
  float cut = (p.x + p.y - 1.24) * 0.7071068;
  return max(box(p, vec2(0.78, 1.0), 0.1), cut);
}
float shape(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return box(p, vec2(0.88), 0.16);
  if (v_shape < 2.5) return diamond(p);
  if (v_shape < 3.5) return triangle(p);
  if (v_shape < 4.5) return hexagon(p);
  if (v_shape < 5.5) return length(p) - 1.0;
  if (v_shape < 6.5) return box(p, vec2(1.12, 0.8), 0.3);
  return page(p);
}
float dots(vec2 p, float radius, float dot_) {
  float turn = 6.2831853;
  float count = max(7.0, floor(turn * radius / (dot_ * 3.7)));
  float angle = (floor(atan(p.y, p.x) / turn * count) + 0.5) / count * turn;
  return length(p - radius * vec2(cos(angle), sin(angle))) - dot_;
}
vec4 over(vec4 below, vec3 color, float alpha) {
  return vec4(color * alpha, alpha) + below * (1.0 - alpha);
}
float cover(float distance_) { return clamp(0.5 - distance_, 0.0, 1.0); }

void main() {
  float px = u_pixelRatio;
  float d = shape(v_point / v_radius) * v_radius;
  float strength = v_lit > 0.5 ? 1.0 : u_dim;
  vec3 color = mix(u_paper, v_color, strength);
  vec4 result = vec4(0.0);

  if (v_ring > 0.5 && v_ring < 1.5) result = over(result, v_color, 0.26 * cover(d - 5.0 * px));
  result = over(result, u_paper, cover(d - 1.5 * px));
  if (v_ring > 1.5) result = over(result, u_ink, cover(abs(d - 4.4 * px) - 0.9 * px));

  if (v_shape < 4.5) {
    result = over(result, color, cover(d));
  } else if (v_shape < 5.5) {
    float dot_ = clamp(v_radius * 0.11, 0.85 * px, 1.7 * px);
    result = over(result, u_paper, cover(d));
    result = over(result, color, cover(dots(v_point, v_radius - dot_, dot_)));
  } else {
    float line = 1.3 * px;
    result = over(result, color, cover(d));
    result = over(result, mix(u_paper, color, 0.12), cover(d + line));
  }
  gl_FragColor = result;
}
`;

/** a_state: line + 4 · arrow + 8 · lit. a_part: t, side, and 0 on the line, 1 on the arrow. */
export const EDGE_VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceSize;
attribute float a_targetSize;
attribute float a_width;
attribute float a_bend;
attribute vec4 a_color;
attribute float a_state;
attribute vec3 a_part;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_scale;
uniform float u_pixelRatio;
uniform float u_strength;
uniform float u_thin;
uniform float u_arrows;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_line;
varying float v_tip;
${PASS}
const float TURN = 6.2831853;

vec2 source;
vec2 target;
vec2 control;
float isLoop;
// Of loops: their centre, radius, and the angle they leave out on either side of their node.
vec2 center;
float radius;
float cut;

vec2 pointAt(float t) {
  if (isLoop > 0.5) {
    float angle = ${f(EDGE.loop.angle)} + TURN * 0.5 + cut + t * (TURN - 2.0 * cut);
    return center + radius * vec2(cos(angle), sin(angle));
  }
  return mix(mix(source, control, t), mix(control, target, t), t);
}
vec2 speedAt(float t) {
  if (isLoop > 0.5) {
    float angle = ${f(EDGE.loop.angle)} + TURN * 0.5 + cut + t * (TURN - 2.0 * cut);
    return radius * (TURN - 2.0 * cut) * vec2(-sin(angle), cos(angle));
  }
  return 2.0 * mix(control - source, target - control, t);
}
float nearer(vec2 end, float reach, float t) {
  vec2 away = pointAt(t) - end;
  float distance_ = length(away);
  return clamp(t - (distance_ - reach) * distance_ / dot(away, speedAt(t)), 0.001, 0.999);
}

float rim(vec2 end, float reach, float t) {
  return nearer(end, reach, nearer(end, reach, t));
}

void main() {
  float lit = floor(a_state / 8.0);
  float arrow = floor((a_state - 8.0 * lit) / 4.0);
  v_line = a_state - 8.0 * lit - 4.0 * arrow;
  arrow *= max(u_arrows, lit);
  if (a_width <= 0.0 || isOutsidePass(lit) || (a_part.z > 0.5 && arrow < 0.5)) {
    gl_Position = NOWHERE;
    return;
  }
  float px = u_pixelRatio;
  source = ((u_matrix * vec3(a_source, 1.0)).xy * 0.5 + 0.5) * u_dimensions;
  target = ((u_matrix * vec3(a_target, 1.0)).xy * 0.5 + 0.5) * u_dimensions;
  float from = 0.0;
  float to = 1.0;
  isLoop = a_source == a_target ? 1.0 : 0.0;
  if (isLoop > 0.5) {
    float node = max(a_sourceSize * u_scale, ${f(SMALLEST)}) * px;
    float reach = node + ${f(EDGE.air)} * px;
    radius = max(${f(EDGE.loop.min)} * px, node * ${f(EDGE.loop.share)}) + a_bend * ${f(EDGE.loop.gap)} * px;
    float lift = node + radius * ${f(EDGE.loop.lift)};
    center = source + lift * vec2(cos(${f(EDGE.loop.angle)}), sin(${f(EDGE.loop.angle)}));
    cut = acos(clamp((lift * lift + radius * radius - reach * reach) / (2.0 * lift * radius), -1.0, 1.0));
  } else {
    vec2 way = target - source;
    float length_ = length(way);
    float bow = clamp(length_ * ${f(EDGE.bow.share)}, ${f(EDGE.bow.min)} * px, ${f(EDGE.bow.max)} * px)
      + a_bend * clamp(length_ * ${f(EDGE.gap.share)}, ${f(EDGE.gap.min)} * px, ${f(EDGE.gap.max)} * px);
    control = (source + target) * 0.5 + vec2(-way.y, way.x) / length_ * bow * 2.0;
    vec2 reach = (max(vec2(a_sourceSize, a_targetSize) * u_scale, ${f(SMALLEST)}) + ${f(EDGE.air)}) * px;
    reach *= min(1.0, ${f(EDGE.rimShare)} * length_ / (reach.x + reach.y));
    from = rim(source, reach.x, clamp(reach.x / length_, 0.001, 0.45));
    to = rim(target, reach.y, clamp(1.0 - reach.y / length_, 0.55, 0.999));
  }

  float width = a_width * mix(u_thin, 1.0, lit) * px;
  // A picture seen from far off has small arrows, as it has small nodes.
  float small = clamp(u_scale, 0.6, 1.0);
  float arrowLength = small * (${f(EDGE.arrow.length)} * px + ${f(EDGE.arrow.lengthByWidth)} * width);
  float arrowHalf = small * (${f(EDGE.arrow.half)} * px + ${f(EDGE.arrow.halfByWidth)} * width);
  float whole = length(speedAt((from + to) * 0.5)) * (to - from);
  arrowLength = min(arrowLength, whole * 0.6);
  float base = to - (to - from) * arrowLength / max(whole, 1.0);

  vec2 position;
  if (a_part.z < 0.5) {
    float end = arrow > 0.5 ? mix(to, base, 0.78) : to;
    float t = mix(from, end, a_part.x);
    vec2 speed = normalize(speedAt(t));
    float half_ = max(width * 0.5, 0.5);
    v_half = half_;
    v_across = a_part.y * (half_ + 0.6);
    v_along = whole * (t - from) / max(to - from, 0.0001);
    v_tip = -1.0;
    position = pointAt(t) + vec2(-speed.y, speed.x) * v_across;
  } else {
    vec2 tip = pointAt(to);
    vec2 speed = normalize(tip - pointAt(base));
    v_half = arrowHalf;
    v_across = a_part.y * (arrowHalf + 0.6);
    v_along = arrowLength;
    // 0 at the base, arrowLength at the tip, a pixel to spare on both sides.
    float forward = mix(-1.0, arrowLength + 1.0, a_part.x);
    v_tip = 2.0 + forward;
    position = tip + speed * (forward - arrowLength) + vec2(-speed.y, speed.x) * v_across;
  }
  v_color = a_color;
  v_color.a *= (255.0 / 254.0) * mix(u_strength, 1.0, lit) * min(1.0, width / px);
  gl_Position = vec4(position / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
}
`;

export const EDGE_FRAGMENT = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_line;
varying float v_tip;

void main() {
  float cover;
  if (v_tip > 0.0) {
    float forward = v_tip - 2.0;
    float slope = v_half / v_along;
    // Inside both flanks and in front of the notch.
    float flank = (v_half - slope * forward - abs(v_across)) / sqrt(1.0 + slope * slope);
    float notch = forward - 0.22 * v_along * (1.0 - abs(v_across) / v_half);
    cover = clamp(min(flank, notch) + 0.5, 0.0, 1.0);
  } else {
    cover = clamp(v_half - abs(v_across) + 0.5, 0.0, 1.0);
    float px = u_pixelRatio;
    if (v_line > 0.5 && v_line < 1.5) {
      float on = 5.0 * px + v_half;
      float cycle = on + 4.0 * px + v_half;
      float place = abs(mod(v_along, cycle) - on * 0.5);
      cover *= clamp(on * 0.5 - place + 0.5, 0.0, 1.0);
    } else if (v_line > 1.5) {
      float cycle = 6.0 * px;
      float place = mod(v_along, cycle) - cycle * 0.5;
      cover = clamp(max(v_half, 0.7 * px) - length(vec2(place, v_across)) + 0.5, 0.0, 1.0);
    }
  }
  float alpha = v_color.a * cover;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;
