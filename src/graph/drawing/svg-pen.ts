import { xmlAttributes, xmlEscape } from '../formats/xml-escape.ts';
import type { Pen } from './pen.ts';

const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/**
 * As much of a 2D context as a sheet is drawn with, writing SVG instead of pixels. Arcs are whole circles, texts stand on
 * their middle, the one clip is the rectangle before it.
 */
export class SvgPen implements Pen {
  fillStyle: unknown = '#000';
  strokeStyle: unknown = '#000';
  lineWidth = 1;
  lineCap: Pen['lineCap'] = 'butt';
  lineJoin: Pen['lineJoin'] = 'miter';
  textBaseline = 'middle';
  globalAlpha = 1;
  font = '13px sans-serif';
  readonly #ruler: Pick<Pen, 'font' | 'measureText'>;
  readonly #parts: string[] = [];
  #path: string[] = [];
  #dash: readonly number[] = [];
  #rect = { width: 0, height: 0 };

  constructor(ruler: Pick<Pen, 'font' | 'measureText'>) {
    this.#ruler = ruler;
  }

  write(width: number, height: number, title: string): string {
    const size = { width: round(width), height: round(height), viewBox: `0 0 ${round(width)} ${round(height)}` };
    const attributes = xmlAttributes({ xmlns: 'http://www.w3.org/2000/svg', ...size });
    return `<svg${attributes}>\n<title>${xmlEscape(title)}</title>\n${this.#parts.join('\n')}\n</svg>\n`;
  }

  measureText(text: string): { readonly width: number } {
    this.#ruler.font = this.font;
    return this.#ruler.measureText(text);
  }

  setLineDash(dash: number[]): void {
    this.#dash = dash;
  }

  beginPath(): void {
    this.#path = [];
  }
  moveTo(x: number, y: number): void {
    this.#path.push(`M${round(x)} ${round(y)}`);
  }
  lineTo(x: number, y: number): void {
    this.#path.push(`L${round(x)} ${round(y)}`);
  }
  closePath(): void {
    this.#path.push('Z');
  }
  arc(x: number, y: number, radius: number): void {
    const [left, right, r, at] = [round(x - radius), round(x + radius), round(radius), round(y)];
    this.#path.push(`M${left} ${at}A${r} ${r} 0 1 1 ${right} ${at}A${r} ${r} 0 1 1 ${left} ${at}Z`);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#rect = { width: round(width), height: round(height) };
    this.#path.push(`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`);
  }
  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const [r, across, along] = [round(radius), round(width - 2 * radius), round(height - 2 * radius)];
    const turn = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    this.#path.push(
      `M${round(x + radius)} ${round(y)}h${across}${turn(r, r)}v${along}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-along}${turn(r, -r)}Z`,
    );
  }

  fill(): void {
    this.#add('path', { d: this.#path.join(''), fill: String(this.fillStyle), 'fill-opacity': this.#alpha() });
  }
  stroke(): void {
    this.#add('path', { d: this.#path.join(''), fill: 'none', ...this.#line() });
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
    this.#add('rect', { ...box, fill: String(this.fillStyle), 'fill-opacity': this.#alpha() });
  }
  fillText(text: string, x: number, y: number): void {
    this.#write(text, x, y, { fill: String(this.fillStyle), 'fill-opacity': this.#alpha() });
  }
  strokeText(text: string, x: number, y: number): void {
    this.#write(text, x, y, { fill: 'none', ...this.#line() });
  }

  save(): void {}
  clip(): void {
    this.#parts.push(`<svg${xmlAttributes(this.#rect)} overflow="hidden">`);
  }
  restore(): void {
    this.#parts.push('</svg>');
  }

  #write(text: string, x: number, y: number, look: Parameters<typeof xmlAttributes>[0]): void {
    const [, weight, size, family] = /^(?:(\d+) )?([\d.]+)px (.*)$/.exec(this.font) ?? [];
    const font = { 'font-family': family, 'font-size': size, 'font-weight': weight === '400' ? undefined : weight };
    const at = { x: round(x), y: round(y), 'dominant-baseline': 'central' };
    this.#parts.push(`<text${xmlAttributes({ ...at, ...font, ...look })}>${xmlEscape(text)}</text>`);
  }

  #line(): Parameters<typeof xmlAttributes>[0] {
    return {
      stroke: String(this.strokeStyle),
      'stroke-width': round(this.lineWidth),
      'stroke-opacity': this.#alpha(),
      'stroke-linecap': this.lineCap === 'butt' ? undefined : this.lineCap,
      'stroke-linejoin': this.lineJoin === 'miter' ? undefined : this.lineJoin,
      'stroke-dasharray': this.#dash.length > 0 ? this.#dash.map(round).join(' ') : undefined,
    };
  }

  #alpha(): number | undefined {
    return this.globalAlpha === 1 ? undefined : round(this.globalAlpha);
  }

  #add(name: string, attributes: Parameters<typeof xmlAttributes>[0]): void {
    this.#parts.push(`<${name}${xmlAttributes(attributes)}/>`);
  }
}
