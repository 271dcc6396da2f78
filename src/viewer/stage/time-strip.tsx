import { useMemo } from 'react';
import { Histogram } from '../canvas/histogram.tsx';
import { binDays } from '../state/time-bins.ts';
import { useApp } from '../store/app-context.ts';

/** When the claims were told; a stretch of it can be chosen. */
export function TimeStrip() {
  const { state, shown, act } = useApp();
  const bins = useMemo(() => binDays(shown.days), [shown]);
  if (bins.length === 0) return null;
  const { days } = state.filters;
  return (
    <Histogram
      bins={bins}
      {...(days && { range: days })}
      onChange={(range) => act.setFilter('days', range, 'days')}
      undated={shown.undated}
    />
  );
}
