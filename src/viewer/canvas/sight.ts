import type { Point } from '../../graph/drawing/geometry.ts';
import type { CameraView } from '../state/view-state.ts';
import { Lens } from './camera.ts';
import type { Sigma } from './sigma.ts';

/** What is looked at, and how it is told of. */
interface SightHost {
  /** The box of the drawing, in graph units. */
  extent(): { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  /** Where everyone stands who is shown. */
  points(): readonly Point[];
  onCamera(camera: CameraView | undefined): void;
}

/** The picture stands still when nothing has moved it for so long, in milliseconds. */
const STILL = 250;

/** Where one looks at the picture: at all there is, and so on when it changes size, until someone moves it. */
export class Sight {
  readonly #host: SightHost;
  #renderer: Sigma;
  #lens: Lens;
  #isFitted = true;
  #told: CameraView | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(renderer: Sigma, host: SightHost) {
    this.#host = host;
    this.#renderer = renderer;
    this.#lens = this.#watch(renderer);
  }

  get isFitted(): boolean {
    return this.#isFitted;
  }

  /** Looks at the same through a renderer that takes the place of one that was lost. */
  reopen(renderer: Sigma, looked: ReturnType<Lens['read']>): void {
    this.#renderer = renderer;
    this.#lens = this.#watch(renderer);
    this.#lens.restore(looked);
  }

  /** What is in the middle, and how large. */
  read(): ReturnType<Lens['read']> {
    return this.#lens.read();
  }

  fit(animate: boolean): void {
    this.#isFitted = true;
    this.#lens.fit(this.#host.points(), animate);
    this.#tell();
  }

  zoom(direction: 'in' | 'out'): void {
    this.#isFitted = false;
    this.#lens.zoom(direction === 'in' ? 1 / 1.5 : 1.5);
  }

  /** Brings one of the points into view, the first rather than the others, if none of them is. */
  reveal(points: readonly Point[]): void {
    if (points.length > 0 && this.#lens.reveal(points)) this.#isFitted = false;
  }

  /** Someone has moved the picture by hand. */
  taken(): void {
    this.#isFitted = false;
  }

  /** Looks where an address says, unless it is where this picture said itself that one looks. */
  follow(camera: CameraView | undefined): void {
    if (isSame(camera, this.#told)) return;
    this.#told = camera;
    if (camera === undefined) {
      this.fit(false);
      return;
    }
    const { x, y } = this.#host.extent();
    this.#isFitted = false;
    this.#lens.look({ x: between(x, camera.x), y: between(y, camera.y) }, camera.ratio);
  }

  kill(): void {
    clearTimeout(this.#timer);
  }

  #watch(renderer: Sigma): Lens {
    renderer.getCamera().on('updated', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#tell(), STILL);
    });
    return new Lens(renderer);
  }

  #tell(): void {
    clearTimeout(this.#timer);
    const camera = this.#isFitted ? undefined : this.#toShares();
    if (isSame(camera, this.#told)) return;
    this.#told = camera;
    this.#host.onCamera(camera);
  }

  #toShares(): CameraView {
    const { x, y } = this.#host.extent();
    const { center } = this.#lens.read();
    const { ratio } = this.#renderer.getCamera();
    return { x: short(shareOf(x, center.x)), y: short(shareOf(y, center.y)), ratio: short(ratio) };
  }
}

const between = ([from, to]: readonly [number, number], share: number): number => from + (to - from) * share;
const shareOf = ([from, to]: readonly [number, number], at: number): number =>
  to > from ? (at - from) / (to - from) : 0.5;

/** Three places behind the point: less than a pixel, and short to read. */
const short = (value: number): number => Math.round(1000 * value) / 1000;

const isSame = (a: CameraView | undefined, b: CameraView | undefined): boolean =>
  a === b || (a?.x === b?.x && a?.y === b?.y && a?.ratio === b?.ratio);
