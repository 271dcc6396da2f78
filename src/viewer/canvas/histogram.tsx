import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import './histogram.css';
import { type Bin, binsOf, type DayRange, nameOfBin, type Picked, rangeOf, shortDay, ticksOf } from './time-axis.ts';

interface HistogramProps {
  readonly bins: readonly Bin[];
  readonly range?: DayRange;
  /** `undefined`: all days. Told when the hand is lifted or a key pressed, not while dragging. */
  readonly onChange: (range: DayRange | undefined) => void;
  readonly undated: number;
}

/** Height of the tallest bar, and of one with a single claim among thousands. */
const HEIGHT = 46;
const LEAST = 2;

/**
 * Claims over time: all that could be shown in grey, what is shown in blue. Drag over bars to pick days, drag an end to
 * move it, click a bar for its day alone and again for all; the ends are sliders for the keyboard.
 */
export function Histogram({ bins, range, onChange, undated }: HistogramProps) {
  const [width, plot] = useWidthOf();
  const [draft, setDraft] = useState<Picked>();
  const grip = useRef<{ readonly anchor: number; readonly from: number; moved: boolean }>(undefined);
  const picked = draft ?? binsOf(bins, range);
  const most = bins.reduce((max, { count }) => Math.max(max, count), 1);
  const slot = width / Math.max(1, bins.length);
  const gap = slot > 8 ? 2 : slot > 3 ? 1 : 0;
  const undatedRoom = undated > 0 ? 24 + 6 * `no date: ${undated}`.length : 0;
  const barWidth = Math.max(1, Math.min(slot - gap, 40));

  const binAt = (event: PointerEvent<SVGSVGElement>): number => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return Math.min(bins.length - 1, Math.max(0, Math.floor(x / slot)));
  };
  const grab = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || bins.length < 2) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const bin = binAt(event);
    // Taken near an end, the end moves and the other one stays.
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const near = (edge: number) => Math.abs(edge * slot - x) <= 8;
    const [first, last] = picked;
    const anchor = range && near(first) ? last : range && near(last + 1) ? first : undefined;
    grip.current = { anchor: anchor ?? bin, from: bin, moved: false };
    setDraft(anchor === undefined ? [bin, bin] : picked);
  };
  const pull = (event: PointerEvent<SVGSVGElement>) => {
    if (grip.current === undefined) return;
    const bin = binAt(event);
    if (bin !== grip.current.from) grip.current.moved = true;
    if (!grip.current.moved) return;
    setDraft([Math.min(bin, grip.current.anchor), Math.max(bin, grip.current.anchor)]);
  };
  const letGo = () => {
    if (grip.current === undefined || draft === undefined) return;
    const { from, moved } = grip.current;
    const [first, last] = binsOf(bins, range);
    const isAlone = range !== undefined && first === from && last === from;
    grip.current = undefined;
    setDraft(undefined);
    if (moved) onChange(rangeOf(bins, draft));
    else onChange(isAlone ? undefined : rangeOf(bins, [from, from]));
  };
  const drop = () => {
    grip.current = undefined;
    setDraft(undefined);
  };

  return (
    <fieldset className="histogram">
      <legend className="histogram-name">Claims over time</legend>
      <div className="histogram-plot" ref={plot}>
        <svg
          width={width}
          height={HEIGHT + 4}
          aria-hidden="true"
          onPointerDown={grab}
          onPointerMove={pull}
          onPointerUp={letGo}
          onPointerCancel={drop}
        >
          <rect className="histogram-ground" width={width} height={HEIGHT + 4} />
          {(range || draft) && (
            <rect
              className="histogram-brush"
              x={picked[0] * slot}
              width={(picked[1] - picked[0] + 1) * slot}
              height={HEIGHT + 4}
            />
          )}
          {bins.map((bin, i) => {
            const x = i * slot + (slot - barWidth) / 2;
            const bar = (count: number) => (count === 0 ? 0 : Math.max(LEAST, (count / most) * HEIGHT));
            return (
              <g key={bin.start}>
                <title>{`${nameOfBin(bin)}: ${bin.shown} of ${bin.count} claims`}</title>
                <rect className="histogram-slot" x={i * slot} width={slot} height={HEIGHT + 4} />
                <Bar className="histogram-all" x={x} width={barWidth} height={bar(bin.count)} />
                <Bar className="histogram-shown" x={x} width={barWidth} height={bar(bin.shown)} />
              </g>
            );
          })}
          <line className="histogram-axis" x2={width} y1={HEIGHT + 3.5} y2={HEIGHT + 3.5} />
        </svg>
        {bins.length > 1 && (
          <>
            <End bins={bins} picked={picked} which={0} left={picked[0] * slot} onChange={onChange} />
            <End bins={bins} picked={picked} which={1} left={(picked[1] + 1) * slot} onChange={onChange} />
          </>
        )}
      </div>
      <div className="histogram-labels">
        <div className="histogram-ticks">
          {ticksOf(bins, width, width - undatedRoom).map(({ bin, label, x }) => (
            <span key={bin} style={{ left: x }}>
              {label}
            </span>
          ))}
        </div>
        {undated > 0 && <span className="histogram-undated">no date: {undated}</span>}
      </div>
    </fieldset>
  );
}

function Bar({ className, x, width, height }: { className: string; x: number; width: number; height: number }) {
  if (height === 0) return null;
  return (
    <rect
      className={className}
      x={x}
      y={HEIGHT + 3 - height}
      width={width}
      height={height}
      rx={Math.min(2, width / 4)}
    />
  );
}

interface EndProps {
  readonly bins: readonly Bin[];
  readonly picked: Picked;
  readonly which: 0 | 1;
  readonly left: number;
  readonly onChange: HistogramProps['onChange'];
}

const STEP: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** One end of the picked days. The pointer moves it through the plot behind; here are keys and what readers hear. */
function End({ bins, picked, which, left, onChange }: EndProps) {
  const [min, max] = which === 0 ? [0, picked[1]] : [picked[0], bins.length - 1];
  const bin = bins[picked[which]];
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (rangeOf(bins, picked) === undefined) return;
      event.stopPropagation();
      onChange(undefined);
      return;
    }
    const step = STEP[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const to = Math.min(max, Math.max(min, picked[which] + step));
    if (to !== picked[which]) onChange(rangeOf(bins, which === 0 ? [to, picked[1]] : [picked[0], to]));
  };
  return (
    <div
      className={`histogram-end histogram-${which === 0 ? 'first' : 'last'}`}
      role="slider"
      tabIndex={0}
      aria-label={which === 0 ? 'First day' : 'Last day'}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={picked[which]}
      aria-valuetext={bin === undefined ? '' : shortDay(which === 0 ? bin.start : bin.end, true)}
      onKeyDown={press}
      style={{ left }}
    />
  );
}

/** The width of an element, in pixels, as it changes. */
function useWidthOf() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return [width, element] as const;
}
