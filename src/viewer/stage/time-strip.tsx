import { useMemo } from 'react';
import { Histogram } from '../canvas/histogram.tsx';
import { binDays, withAllDays } from '../state/time-bins.ts';
import { useApp } from '../store/app-context.ts';

/** When the claims were told; a stretch of it can be chosen. */
export function TimeStrip() {
  const { index, state, shown, act } = useApp();
  const { part } = index.file;
  const bins = useMemo(() => binDays(part ? withAllDays(shown.days, part.days) : shown.days), [shown, part]);
  if (bins.length === 0) return null;
  const { days } = state.filters;
  return (
    <Histogram
      bins={bins}
      {...(days && { range: days })}
      onChange={(range) => act.setFilter('days', range, 'days')}
      undated={part?.undated ?? shown.undated}
    />
  );
}
