import type { StanceGroup } from '../../graph/drawing/look.ts';

/** The line of a way of speaking, as the picture draws it. */
export function StanceLine({ group, width = 16 }: { group: StanceGroup; width?: number }) {
  return (
    <svg className="stance-line" width={width} height="10" viewBox={`0 0 ${width} 10`} aria-hidden="true">
      <path
        d={`M0 5h${width}`}
        stroke={`var(--stance-${group})`}
        strokeWidth="2.5"
        strokeDasharray={group === 'denies' ? '5 2.5' : undefined}
      />
    </svg>
  );
}
