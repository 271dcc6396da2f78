import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { stanceGroupOf } from '../../graph/drawing/look.ts';
import type { ClaimEntry } from '../../graph/filter/index-data.ts';
import type { Stance } from '../../model/index.ts';
import { ActorName } from '../parts/actor-name.tsx';
import { StanceLine } from '../parts/stance-line.tsx';
import { WhereNote } from '../parts/where-note.tsx';
import { selectionClaims } from '../state/selection-claims.ts';
import type { Selection } from '../state/view-state.ts';
import { tellingName } from '../state/where-of.ts';
import { countOf } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { ClaimList } from './claim-list.tsx';

/** An arrow of the picture: what one actor says about another. */
export function PairEvidence({ selection }: { selection: Extract<Selection, { type: 'pair' }> }) {
  const { index, shown, act } = useApp();
  const { from, to, stance } = selection;
  const all = useMemo(() => selectionClaims(index, shown, { type: 'pair', from, to }), [index, shown, from, to]);
  const back = useMemo(
    () => selectionClaims(index, shown, { type: 'pair', from: to, to: from }),
    [index, shown, from, to],
  );
  const claims = stance ? all.filter(({ claim }) => claim.stance === stance) : all;
  const stances = countStances(all);
  return (
    <>
      <header className="evidence-head">
        <h2 className="pair-title">
          <ActorName id={from} />
          {index.namesakes.has(from) && <WhereNote id={from} />} <span className="soft">about</span>{' '}
          <ActorName id={to} />
          {index.namesakes.has(to) && <WhereNote id={to} />}
        </h2>
        <p className="soft">
          {countOf(claims.length, 'claim')}
          {back.length > 0 && (
            <>
              {' · '}
              <Button className="link" onPress={() => act.select({ type: 'pair', from: to, to: from })}>
                {countOf(back.length, 'claim')} the other way
              </Button>
            </>
          )}
        </p>
        {stances.length > 1 && (
          <div className="chips">
            {stances.map(([value, count]) => (
              <ToggleButton
                key={value}
                className="chip"
                isSelected={stance === value}
                onChange={(on) => act.select({ type: 'pair', from, to, ...(on && { stance: value }) })}
              >
                <StanceLine group={stanceGroupOf(value)} width={12} />
                {value} <span className="number">{count}</span>
              </ToggleButton>
            ))}
          </div>
        )}
      </header>
      {claims.length === 0 && (
        <p className="evidence-none">
          Nothing that {tellingName(index, from)} says about {tellingName(index, to)} is among what is shown.
        </p>
      )}
      <ClaimList claims={claims} speaker={from} />
    </>
  );
}

function countStances(claims: readonly ClaimEntry[]): readonly (readonly [Stance, number])[] {
  const counts = new Map<Stance, number>();
  for (const { claim } of claims) counts.set(claim.stance, (counts.get(claim.stance) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
