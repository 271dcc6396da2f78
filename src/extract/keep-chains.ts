import type { Attribution, Chain, Mention, TieMention } from '../model/index.ts';

interface Found {
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly attributions: readonly Attribution[];
  readonly ties: readonly TieMention[];
}

/**
 * Leaves out who is described once in passing ("reporters", "a man") and says nothing: kept are the named, the speakers,
 * groups of a country ("European leaders"), and whoever is met again.
 */
export function keepChains({ mentions, chains, attributions, ties }: Found): Found {
  const count = chains.map(() => 0);
  for (const { chain } of mentions) count[chain]! += 1;
  const speaks = new Set(attributions.map(({ speaker }) => speaker));
  const stays = chains.map(
    ({ named, kind, name }, i) =>
      count[i]! > 0 && (named || speaks.has(i) || count[i]! > 1 || (kind === 'group' && /\p{Lu}/u.test(name.slice(1)))),
  );
  const order = orderOfMention(mentions).filter((chain) => stays[chain]);
  const moved: (number | undefined)[] = chains.map(() => undefined);
  order.forEach((chain, i) => {
    moved[chain] = i;
  });
  const of = (chain: number): number[] => (moved[chain] === undefined ? [] : [moved[chain]]);
  return {
    mentions: mentions.flatMap((mention) => of(mention.chain).map((chain) => ({ ...mention, chain }))),
    chains: order.map((chain) => chains[chain]!),
    attributions: attributions.map(({ speaker, speakerRule, ...rest }) => ({
      ...rest,
      about: rest.about.flatMap(of).sort((a, b) => a - b),
      ...(speaker !== undefined && moved[speaker] !== undefined
        ? { speaker: moved[speaker], ...(speakerRule ? { speakerRule } : {}) }
        : {}),
    })),
    ties: ties.flatMap(({ to, ...tie }) =>
      of(tie.from).map((from) => ({
        ...tie,
        from,
        ...(to !== undefined && moved[to] !== undefined ? { to: moved[to] } : {}),
      })),
    ),
  };
}

/** Chains in the order the article first mentions them. */
const orderOfMention = (mentions: readonly Mention[]): number[] => [...new Set(mentions.map(({ chain }) => chain))];
