import type { Article, Chain, Mention } from '../model/index.ts';
import { startsWithCapital } from './letters.ts';
import { knownOrganization, ORGANIZATION_HEADS } from './lexicon/organizations.ts';

/** "Image: Jane Roe.", "Photo by Jane Roe". */
const CREDIT =
  /\b(?:image|photo|photograph|picture|video|audio|illustration|graphic)s?(?: credit| courtesy)?(?::| by| of) (?<names>\p{Lu}[\p{L}\p{M}.'’-]+(?:(?: & | and | of | )\p{Lu}[\p{L}\p{M}.'’-]*){0,4})/iu;

interface Told {
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
}

/**
 * Adds those whom a credit names for a picture: it is no part of the story, so they say nothing in it and no one speaks
 * of them, but whom the story names too they are.
 *
 *     The pier at dusk. Image: Jane Roe.
 *                              ~~~~~~~~
 */
export function addCredited({ text, marks }: Article, { mentions, chains }: Told): Told {
  const all = [...chains];
  const byName = new Map(
    chains.flatMap(({ named, name, names }, i) => (named ? [name, ...names].map((one) => [one, i] as const) : [])),
  );
  const credited = marks.flatMap(({ kind, start, end }): Mention[] => {
    const credit = kind === 'boilerplate' ? CREDIT.exec(text.slice(start, end)) : null;
    const names = credit?.groups?.names;
    if (!credit || names === undefined) return [];
    const at = start + credit.index + credit[0].length - names.length;
    return namesIn(names).map(([name, offset]) => {
      const span = { start: at + offset, end: at + offset + name.length };
      const of = byName.get(name);
      const chain = of ?? all.push(newChain(name)) - 1;
      byName.set(name, chain);
      const link = of === undefined ? 'credit' : 'same name';
      return { ...span, kind: all[chain]!.kind, form: 'name', head: span, chain, rule: 'credit', link };
    });
  });
  if (credited.length === 0) return { mentions, chains };
  return { mentions: [...mentions, ...credited].sort((a, b) => a.start - b.start || a.end - b.end), chains: all };
}

/** Each name with where it stands; full stops at the end are none of it. */
function namesIn(names: string): [string, number][] {
  return [...names.matchAll(/(?:(?! & | and ).)+/gu)].flatMap((part): [string, number][] => {
    const lead = /^(?: & | and )?/u.exec(part[0])![0].length;
    const name = part[0].slice(lead).replace(/[.\s]+$/u, '');
    return startsWithCapital(name) ? [[name, part.index + lead]] : [];
  });
}

function newChain(name: string): Chain {
  const head = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const isBody = knownOrganization(name) !== undefined || ORGANIZATION_HEADS.has(head);
  return { kind: isBody ? 'organization' : 'person', name, named: true, names: [] };
}
