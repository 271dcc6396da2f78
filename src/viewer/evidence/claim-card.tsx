import { useState } from 'react';
import { stanceGroupOf } from '../../graph/drawing/look.ts';
import { type ClaimEntry, titleOf } from '../../graph/filter/index-data.ts';
import { ClaimCorrections } from '../corrections/claim-corrections.tsx';
import { ActorName } from '../parts/actor-name.tsx';
import { SpeakerName } from '../parts/speaker-name.tsx';
import { StanceLine } from '../parts/stance-line.tsx';
import { citation, cueWords, findRetellings } from '../state/card.ts';
import { TYPE_WORDS } from '../state/kind-words.ts';
import { useApp } from '../store/app-context.ts';
import { hovered } from '../store/ui-cells.ts';
import { ClaimWords } from './claim-words.tsx';
import { ToldDifferently } from './told-differently.tsx';
import { Why } from './why.tsx';

/** Subjects named on a card before the rest is only counted. */
const MOST_SUBJECTS = 4;

/** A claim: how it is put, about whom, its words, who tells it. */
export function ClaimCard({ entry, namesSpeaker }: { entry: ClaimEntry; namesSpeaker: boolean }) {
  const { index, state, act } = useApp();
  const [whyOpen, setWhyOpen] = useState(false);
  const { claim, reports, outlets } = entry;
  const isOpen = state.open?.claim === claim.id;
  const first = reports[0]!;
  const { same, different } = findRetellings(index, entry);
  return (
    <article className={isOpen ? 'card is-open' : 'card'} aria-current={isOpen || undefined} data-claim={claim.id}>
      <CardLine entry={entry} namesSpeaker={namesSpeaker} />
      <button
        type="button"
        className={different.length > 0 ? 'card-words is-short' : 'card-words'}
        onClick={() => act.openClaim(claim.id)}
        onPointerEnter={() => hovered.set({ type: 'claim', id: claim.id })}
        onPointerLeave={() => hovered.set(undefined)}
      >
        <ClaimWords report={first} />
      </button>
      {different.map((other) => (
        <ToldDifferently key={other.claim.id} claim={claim.id} mine={first} other={other} />
      ))}
      {first.article.title && (
        <p className="card-title">
          <bdi>{titleOf(first.article)}</bdi>
        </p>
      )}
      <div className="card-meta">
        <bdi>{citation(first)}</bdi>
        <span className="badge" title={TYPE_WORDS[claim.type].meaning}>
          {TYPE_WORDS[claim.type].word}
        </span>
        {outlets > 1 && <span className="badge several">{outlets} outlets</span>}
        {different.length > 0 && <span className="badge differs">told differently</span>}
        <span className="card-ways">
          <button type="button" className="link" aria-expanded={whyOpen} onClick={() => setWhyOpen(!whyOpen)}>
            Why?
          </button>
          <ClaimCorrections claim={claim.id} />
        </span>
      </div>
      {same.map(({ entry: other, report }) => (
        <Also key={`${other.claim.id} ${report}`} entry={other} report={report} />
      ))}
      {whyOpen && <Why entry={entry} />}
    </article>
  );
}

function CardLine({ entry, namesSpeaker }: { entry: ClaimEntry; namesSpeaker: boolean }) {
  const { claim, reports } = entry;
  const group = stanceGroupOf(claim.stance);
  const rest = claim.about.length - MOST_SUBJECTS;
  return (
    <p className="card-line">
      <StanceLine group={group} width={14} />
      {namesSpeaker && <SpeakerName entry={entry} />}
      <span className="cue" style={{ color: `var(--word-${group})` }} title={claim.stance}>
        <bdi>{cueWords(entry, reports[0]!)}</bdi>
      </span>
      {claim.about.length > 0 && <span>about</span>}
      {claim.about.slice(0, MOST_SUBJECTS).map((id, i) => (
        <span key={id}>
          <ActorName id={id} className="strong" />
          {i < Math.min(claim.about.length, MOST_SUBJECTS) - 1 && ','}
        </span>
      ))}
      {rest > 0 && <span>and {rest} more</span>}
    </p>
  );
}

/** The same claim in another article: who it calls the speaker, and where. Opens that article. */
function Also({ entry, report }: { entry: ClaimEntry; report: number }) {
  const { act } = useApp();
  const told = entry.reports[report]!;
  const [source] = told.attribution.source;
  return (
    <p className="card-also">
      also:{' '}
      <button type="button" className="link" onClick={() => act.openClaim(entry.claim.id, report)}>
        {source && (
          <>
            <bdi className="strong">{told.article.text.slice(source.start, source.end)}</bdi>
            {', '}
          </>
        )}
        <bdi>{citation(told)}</bdi>
      </button>
    </p>
  );
}
