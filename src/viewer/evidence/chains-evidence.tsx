import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { ActorName } from '../parts/actor-name.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { WhereNote } from '../parts/where-note.tsx';
import { chainText } from '../state/chains-text.ts';
import { findChains, type Link } from '../state/find-chains.ts';
import type { Selection } from '../state/view-state.ts';
import { tellingName } from '../state/where-of.ts';
import { countOf } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { copyText } from '../store/copy-text.ts';
import { hovered } from '../store/ui-cells.ts';
import { ClaimCard } from './claim-card.tsx';
import '../styles/chains.css';

/** How two actors are joined: the shortest chains of claims between them, each link with its words. */
export default function ChainsEvidence({ selection }: { selection: Extract<Selection, { type: 'chains' }> }) {
  const { index, shown, act } = useApp();
  const { from, to } = selection;
  const { chains, isCut } = useMemo(() => findChains(index, shown, from, to), [index, shown, from, to]);
  const copyAll = () =>
    copyText(chains.map((chain) => chainText(index, chain)).join('\n\n'), 'Chains copied, with their sources.');
  return (
    <>
      <header className="evidence-head">
        <h2 className="pair-title">
          <span className="soft">From</span> <EndName id={from} /> <span className="soft">to</span> <EndName id={to} />
        </h2>
        <p className="soft">
          {chains.length === 0
            ? 'No chain of claims leads from the one to the other among what is shown.'
            : `${isCut ? 'The first ' : ''}${countOf(chains.length, 'chain')} of ${countOf(chains[0]!.length, 'link')}: no shorter way of claims joins them.`}
        </p>
        <div className="ways">
          <Button className="link" onPress={() => act.select({ type: 'chains', from: to, to: from })}>
            The other way round
          </Button>
          {chains.length > 0 && (
            <Button className="link" onPress={copyAll}>
              Copy as text
            </Button>
          )}
        </div>
      </header>
      {chains.map((chain) => (
        <Chain key={chain.map((link) => link.to).join(' ')} chain={chain} />
      ))}
    </>
  );
}

function EndName({ id }: { id: string }) {
  const { index } = useApp();
  return (
    <>
      <ActorName id={id} />
      {index.namesakes.has(id) && <WhereNote id={id} />}
    </>
  );
}

function Chain({ chain }: { chain: readonly Link[] }) {
  const { index } = useApp();
  return (
    <section className="chain" aria-label={`Chain by ${chain.map(({ to }) => tellingName(index, to)).join(', ')}`}>
      <header className="chain-head">
        <p>
          <ActorName id={chain[0]!.from} className="strong" />
          {chain.map((link) => (
            <span key={link.to}>
              <ChainArrow link={link} />
              <ActorName id={link.to} className="strong" />
            </span>
          ))}
        </p>
        <IconButton
          icon="copy"
          label="Copy this chain as text"
          className="bare"
          onPress={() => copyText(chainText(index, chain), 'Chain copied, with its sources.')}
        />
      </header>
      {chain.map((link) => (
        <ChainLink key={link.to} link={link} />
      ))}
    </section>
  );
}

/** Which of the two speaks, or both. */
function ChainArrow({ link: { from, claims } }: { link: Link }) {
  const forth = claims.some(({ claim }) => claim.speaker === from);
  const back = claims.some(({ claim }) => claim.speaker !== from);
  const [arrow, words] =
    forth && back ? ['⇄', 'and back, of each other:'] : forth ? ['→', 'speaks of'] : ['←', 'is spoken of by'];
  return (
    <>
      <span className="chain-arrow" aria-hidden="true">
        {arrow}
      </span>
      <span className="unseen"> {words} </span>
    </>
  );
}

/** One link opens the pair; its first claims are read here. */
function ChainLink({ link }: { link: Link }) {
  const { act } = useApp();
  const { from, to, claims } = link;
  const [speaker, subject] = claims[0]!.claim.speaker === from ? [from, to] : [to, from];
  const rest = claims.length - 1;
  return (
    <div
      className="chain-link claim-item"
      onPointerEnter={() => hovered.set({ type: 'pair', from: speaker, to: subject })}
      onPointerLeave={() => hovered.set(undefined)}
    >
      <ClaimCard entry={claims[0]!} namesSpeaker />
      {rest > 0 && (
        <Button className="link chain-more" onPress={() => act.select({ type: 'pair', from: speaker, to: subject })}>
          {countOf(rest, 'more claim')} between them
        </Button>
      )}
    </div>
  );
}
