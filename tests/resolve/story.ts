import type {
  ArticleFacts,
  Attribution,
  Chain,
  ClaimType,
  EntityKind,
  Mention,
  Span,
  Stance,
  TieKind,
  TieMention,
} from '../../src/model/index.ts';
import type { Document } from '../../src/resolve/index.ts';

export interface Saying {
  readonly by?: number;
  readonly about?: readonly number[];
  readonly type?: ClaimType;
  readonly stance?: Stance;
  readonly negated?: boolean;
}

/** Writes a small article and what is found in it at once: every part is appended to the text, its spans follow. */
export class Story {
  readonly id: string;
  readonly facts: ArticleFacts;
  text = '';
  readonly chains: Chain[] = [];
  readonly mentions: Mention[] = [];
  readonly attributions: Attribution[] = [];
  readonly ties: TieMention[] = [];

  constructor(id: string, facts: ArticleFacts = {}) {
    this.id = id;
    this.facts = facts;
  }

  /** Names someone; gives the chain's number. */
  names(kind: EntityKind, name: string, more: Partial<Omit<Chain, 'kind' | 'name'>> = {}): number {
    const chain = this.chains.length;
    const named = more.named ?? kind !== 'unnamed';
    this.chains.push({ kind, name, names: [], ...more, named });
    for (const written of [name, ...(more.names ?? [])]) this.mention(chain, written, named ? 'name' : 'nominal');
    return chain;
  }

  mention(chain: number, written: string, form: Mention['form'] = 'name'): this {
    const span = this.write(written, ' ');
    this.mentions.push({
      ...span,
      kind: this.chains[chain]!.kind,
      form,
      head: span,
      chain,
      rule: 'test',
      link: 'test',
    });
    return this;
  }

  /** Adds a claim with these words; in quotation marks it is direct unless said otherwise. */
  says(words: string, { by, about = [], type, stance = 'says', negated = false }: Saying = {}): this {
    const content = this.write(words, ' ');
    const cue = this.write('said', '. ');
    this.attributions.push({
      type: type ?? (words.startsWith('“') ? 'direct' : 'indirect'),
      source: [],
      cue: [cue],
      content: [content],
      lemma: 'say',
      stance,
      negated,
      nested: false,
      ...(by !== undefined && { speaker: by }),
      about,
      rule: 'test',
    });
    return this;
  }

  tie(kind: TieKind, from: number, label: string, to?: number): this {
    const span = this.write(label, ' ');
    this.ties.push({ kind, from, ...(to !== undefined && { to }), label, spans: [span], rule: 'test' });
    return this;
  }

  document(): Document {
    const { id, text, facts, chains, mentions, attributions, ties } = this;
    const article = { authors: [], paragraphs: [], marks: [], notes: [], ...facts, id, text };
    return { article, extraction: { article: id, mentions, chains, attributions, ties, notes: [] } };
  }

  private write(words: string, after: string): Span {
    const start = this.text.length;
    this.text += words + after;
    return { start, end: start + words.length };
  }
}

/** An article that only names people. */
export function namesPeople(id: string, ...people: (string | [name: string, more: Partial<Chain>])[]): Document {
  const story = new Story(id);
  for (const person of people) {
    const [name, more] = typeof person === 'string' ? [person, {}] : person;
    story.names('person', name, more);
  }
  return story.document();
}
