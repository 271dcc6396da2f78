import type { NodeKind } from '../../graph/schema.ts';

const SHAPES: Readonly<Record<NodeKind, string>> = {
  person: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  organization: 'M3 3h10v10H3z',
  country: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  place: 'M8 2.2 14 13H2z',
  group: 'M4.7 2.3h6.6L14.6 8l-3.3 5.7H4.7L1.4 8z',
  unnamed: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  claim: 'M2 4.5h12v7H2z',
  article: 'M4 2h8v12H4z',
};

/** The form and colour of a kind, as the picture draws it; where `--mark` is set, in that colour. */
export function KindMark({ kind, size = 14 }: { kind: NodeKind; size?: number }) {
  const color = `var(--mark, var(--kind-${kind}))`;
  const hollow = kind === 'unnamed' || kind === 'claim' || kind === 'article';
  return (
    <svg className="kind-mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={SHAPES[kind]}
        fill={hollow ? 'none' : color}
        stroke={hollow ? color : 'none'}
        strokeWidth="1.8"
        strokeDasharray={kind === 'unnamed' ? '1.6 1.86' : undefined}
      />
    </svg>
  );
}
