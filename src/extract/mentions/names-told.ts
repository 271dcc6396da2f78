import type { EntityKind } from '../../model/index.ts';
import { withoutSuffixes } from '../lexicon/titles.ts';

/** Names the article has elsewhere, and that may be a part of others. */
export interface NamesTold {
  /** Of persons: in full, and their surnames. */
  readonly full: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

export function findNamesTold(kinds: ReadonlyMap<string, EntityKind>): NamesTold {
  const full = new Set([...kinds].flatMap(([text, kind]) => (kind === 'person' && text.includes(' ') ? [text] : [])));
  return {
    full,
    surnames: new Set([...full].map((text) => withoutSuffixes(text).at(-1)!)),
    bodies: new Set([...kinds].flatMap(([text, kind]) => (kind === 'organization' ? [text] : []))),
  };
}
