import { type ReactNode, useMemo, useState } from 'react';
import type { ActorCount } from '../../graph/filter/select-claims.ts';
import { ActorName } from '../parts/actor-name.tsx';
import { KindMark } from '../parts/kind-mark.tsx';
import { WhereNote } from '../parts/where-note.tsx';
import { nameOf } from '../state/name-of.ts';
import { type PairCount, summarize } from '../state/summary.ts';
import { countOf } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { hovered } from '../store/ui-cells.ts';
import { ClaimList } from './claim-list.tsx';

/** Nothing is selected: what of the whole is worth a look. */
export function SummaryPanel() {
  const { index, shown } = useApp();
  const summary = useMemo(() => summarize(index, shown), [index, shown]);
  const most = summary.pairs[0]?.claims ?? 1;
  return (
    <>
      <header className="evidence-head">
        <h2>Who claims what about whom</h2>
        <p className="soft">
          {countOf(shown.claims.length, 'claim')} by{' '}
          {countOf(shown.actors.filter(({ says }) => says > 0).length, 'speaker')}. Choose an actor, an arrow or a pair
          to read the words; a claim opens its article.
        </p>
      </header>
      {summary.pairs.length > 0 && (
        <Part title="Who speaks most about whom">
          {summary.pairs.map((pair) => (
            <PairRow key={`${pair.from} ${pair.to}`} pair={pair} most={most} />
          ))}
        </Part>
      )}
      {summary.unnamed.length > 0 && (
        <Part title="Speaking without a name">
          <UnnamedRows actors={summary.unnamed} />
        </Part>
      )}
      {summary.toldDifferently.length > 0 && (
        <ClaimList claims={summary.toldDifferently.map(({ a }) => a)} title="Told differently" />
      )}
      {summary.severalOutlets.length > 0 && (
        <ClaimList claims={summary.severalOutlets} title="Told by several outlets" />
      )}
      <ClaimList claims={shown.claims} title="All of them" />
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="summary-part">
      <h3 className="overline">{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

/** Unnamed sources shown before the rest is asked for. */
const MOST_UNNAMED = 6;

function UnnamedRows({ actors }: { actors: readonly ActorCount[] }) {
  const [isOpen, setOpen] = useState(false);
  const rest = isOpen ? 0 : actors.length - MOST_UNNAMED;
  return (
    <>
      {(rest > 0 ? actors.slice(0, MOST_UNNAMED) : actors).map(({ id, says }) => (
        <li key={id} className="summary-row">
          <KindMark kind="unnamed" />
          <ActorName id={id} />
          <WhereNote id={id} />
          <span className="number">{countOf(says, 'claim')}</span>
        </li>
      ))}
      {rest > 0 && (
        <li className="summary-row">
          <button type="button" className="link soft" onClick={() => setOpen(true)}>
            {rest} more without a name
          </button>
        </li>
      )}
    </>
  );
}

/** A pair with its claims as a bar in the colours of how they are put. */
function PairRow({ pair, most }: { pair: PairCount; most: number }) {
  const { index, act } = useApp();
  const { from, to, claims, families } = pair;
  return (
    <li>
      <button
        type="button"
        className="summary-row pair-row"
        onClick={() => act.select({ type: 'pair', from, to })}
        onPointerEnter={() => hovered.set({ type: 'pair', from, to })}
        onPointerLeave={() => hovered.set(undefined)}
      >
        <KindMark kind={index.entities.get(from)!.kind} size={12} />
        <span className="pair-names">
          <bdi className="strong">{nameOf(index, from)}</bdi> {index.namesakes.has(from) && <WhereNote id={from} />}{' '}
          <span className="soft">about</span> <bdi className="strong">{nameOf(index, to)}</bdi>{' '}
          {index.namesakes.has(to) && <WhereNote id={to} />}
        </span>
        <span className="number">{claims}</span>
        <span className="bar" aria-hidden="true">
          {[...families].map(([family, count]) => (
            <span key={family} style={{ width: `${(100 * count) / most}%`, background: `var(--stance-${family})` }} />
          ))}
        </span>
      </button>
    </li>
  );
}
