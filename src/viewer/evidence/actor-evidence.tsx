import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { EntityKind } from '../../model/index.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { useTint } from '../parts/use-tint.ts';
import { WhereNote } from '../parts/where-note.tsx';
import { AllOfActor } from '../slices/all-of-actor.tsx';
import { KIND_WORDS } from '../state/kind-words.ts';
import { findCounterparts, selectionClaims } from '../state/selection-claims.ts';
import type { Selection } from '../state/view-state.ts';
import { tellingName, whereOf } from '../state/where-of.ts';
import { capitalize, countOf, writeNumber } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { ActorFacts } from './actor-facts.tsx';
import { ActorWays } from './actor-ways.tsx';
import { ClaimList } from './claim-list.tsx';

type ActorSelection = Extract<Selection, { type: 'actor' }>;

/** Counterparts that fit on two lines. */
const MOST_CHIPS = 8;

const THEM: Partial<Record<EntityKind, string>> = { person: 'them', group: 'them', unnamed: 'them' };

/** An actor: who it is, whom it speaks about, and the claims. */
export function ActorEvidence({ selection }: { selection: ActorSelection }) {
  const { index, shown } = useApp();
  const { id } = selection;
  const entity = index.entities.get(id)!;
  const all = useMemo(() => selectionClaims(index, shown, { type: 'actor', id }), [index, shown, id]);
  const claims = useMemo(() => selectionClaims(index, shown, selection), [index, shown, selection]);
  const where = whereOf(index, id);
  const tintOf = useTint();
  const says = claims.filter(({ claim }) => claim.speaker === id);
  const about = claims.filter(({ claim }) => claim.speaker !== id);
  return (
    <>
      <header className="evidence-head">
        <h2 style={tintOf(id)}>
          <KindMark kind={entity.kind} size={16} />
          <bdi>{entity.name}</bdi>
          {index.namesakes.has(id) && <WhereNote id={id} />}
        </h2>
        <p className="soft">
          {capitalize(KIND_WORDS[entity.kind].one)}
          {where && ' in '}
          {where && <bdi>{where}</bdi>}
          {' · '}
          {countOf(shown.actorOf.get(id)?.says ?? 0, 'claim')} made, {writeNumber(shown.actorOf.get(id)?.about ?? 0)}{' '}
          about {THEM[entity.kind] ?? 'it'}
        </p>
        <AllOfActor id={id} />
        <ActorFacts entity={entity} />
        <Chips selection={selection} all={all} />
        <ActorWays id={id} name={entity.name} />
      </header>
      {claims.length === 0 && <p className="evidence-none">Nothing of {entity.name} is among what is shown.</p>}
      {says.length > 0 && <ClaimList claims={says} title={about.length > 0 ? 'Says' : undefined} speaker={id} />}
      {about.length > 0 && (
        <ClaimList claims={about} title={says.length > 0 ? `Said about ${entity.name}` : undefined} />
      )}
    </>
  );
}

function Chips({ selection, all }: { selection: ActorSelection; all: ReturnType<typeof selectionClaims> }) {
  const { index, shown, act } = useApp();
  const { id, side, other } = selection;
  const count = shown.actorOf.get(id);
  const listed = side ?? (count?.says ? 'says' : 'about');
  const counterparts = useMemo(() => findCounterparts(all, id, listed), [all, id, listed]);
  const choose = (side: ActorSelection['side'], other?: string) =>
    act.select({ type: 'actor', id, ...(side && { side }), ...(other && { other }) });
  return (
    <div className="chips">
      {(['says', 'about'] as const).map((value) => (
        <ToggleButton
          key={value}
          className="chip"
          isSelected={side === value}
          isDisabled={!count?.[value]}
          onChange={(on) => choose(on ? value : undefined)}
        >
          {value === 'says' ? 'Says' : 'About'} <span className="number">{writeNumber(count?.[value] ?? 0)}</span>
        </ToggleButton>
      ))}
      {counterparts.slice(0, MOST_CHIPS).map(({ id: counterpart, claims }) => (
        <ToggleButton
          key={counterpart}
          className="chip"
          isSelected={other === counterpart}
          onChange={(on) => choose(on ? listed : side, on ? counterpart : undefined)}
        >
          <bdi className="chip-name">{tellingName(index, counterpart)}</bdi> <span className="number">{claims}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
