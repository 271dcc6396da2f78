import type { Attribution, Chain, Mention, TieMention } from '../model/index.ts';

interface Found {
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly attributions: readonly Attribution[];
  readonly ties: readonly TieMention[];
}

/**
 * Leaves out chains without a mention, and orders the others as they are mentioned. Who is described once in passing
 * ("reporters", "a man") and says nothing stays a mention, but no claim is about him and
 * no tie his: these are of the named, the speakers,
 * groups of a country ("European leaders"), and whoever is met again.
 */
export function keepChains({ mentions, chains, attributions, ties }: Found): Found {
  const count = chains.map(() => 0);
  for (const { chain } of mentions) count[chain]! += 1;
  const speaks = new Set(attributions.map(({ speaker }) => speaker));
  const matters = chains.map(
    ({ named, kind, name }, i) =>
      named ||
      speaks.has(i) ||
      (count[i]! > 1 && kind !== 'place') ||
      (kind === 'group' && /\p{Lu}/u.test(name.slice(1))),
  );
  const order = orderOfMention(mentions);
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
      about: rest.about
        .filter((chain) => matters[chain])
        .flatMap(of)
        .sort((a, b) => a - b),
      ...(speaker !== undefined && moved[speaker] !== undefined
        ? { speaker: moved[speaker], ...(speakerRule ? { speakerRule } : {}) }
        : {}),
    })),
    ties: ties.flatMap(({ to, ...tie }) =>
      (matters[tie.from] ? of(tie.from) : []).map((from) => ({
        ...tie,
        from,
        ...(to !== undefined && matters[to] && moved[to] !== undefined ? { to: moved[to] } : {}),
      })),
    ),
  };
}

/** Chains in the order the article first mentions them. */
const orderOfMention = (mentions: readonly Mention[]): number[] => [...new Set(mentions.map(({ chain }) => chain))];
