import type { Document } from '../../graph/index.ts';
import type { Article, Extraction, Note } from '../../model/index.ts';
import type { KeptExtraction } from './extraction-table.ts';
import type { Shelf, Slot } from './shelf.ts';

/** An article of which facts alone are held; the rest is read when it is asked for. */
class ShelvedArticle implements Article {
  readonly #shelf: Shelf;
  readonly #slot: Slot;
  declare readonly id: string;
  declare readonly notes: readonly Note[];
  declare readonly title?: string;
  declare readonly publisher?: string;
  declare readonly date?: string;
  declare readonly url?: string;
  declare readonly origins?: readonly string[];

  constructor(article: Article, shelf: Shelf) {
    const { text, authors, paragraphs, marks, ...held } = article;
    this.#shelf = shelf;
    this.#slot = shelf.put(JSON.stringify(article));
    Object.assign(this, held);
  }

  get text(): string {
    return this.#whole.text;
  }
  get authors(): readonly string[] {
    return this.#whole.authors;
  }
  get paragraphs(): Article['paragraphs'] {
    return this.#whole.paragraphs;
  }
  get marks(): Article['marks'] {
    return this.#whole.marks;
  }
  toJSON(): Article {
    return this.#whole;
  }
  toJsonText(): string {
    return this.#shelf.read(this.#slot);
  }
  get #whole(): Article {
    return this.#shelf.get(this.#slot) as Article;
  }
}

/** What was found in an article as JSON, part by part: they are read apart, and each many times. */
export interface FoundParts {
  /** Mentions, chains, attributions and ties, in the order of PARTS. */
  readonly texts: readonly string[];
  readonly notes: readonly Note[];
}

/** What was found in an article, as it was laid aside. */
export interface ShelvedFound {
  /** Where the first part lies; the others come after it. */
  readonly slot: Slot;
  /** Few have any. */
  readonly notes: readonly Note[];
}

const PARTS = ['mentions', 'chains', 'attributions', 'ties'] as const;
const NO_NOTES: readonly Note[] = [];

export function partsOf(found: KeptExtraction): FoundParts {
  const notes = found.notes.length > 0 ? found.notes : NO_NOTES;
  return { texts: PARTS.map((part) => JSON.stringify(found[part])), notes };
}

/** What JSON.stringify makes of the whole. */
export function joinParts({ texts, notes }: FoundParts): string {
  const named = PARTS.map((part, index) => `"${part}":${texts[index]}`);
  return `{${named.join(',')},"notes":${JSON.stringify(notes)}}`;
}

export function shelveFound({ texts, notes }: FoundParts, shelf: Shelf): ShelvedFound {
  const [slot] = texts.map((text) => shelf.put(text));
  return { slot: slot!, notes };
}

/** The inverse of `shelveFound`, as JSON. */
export function readFound({ slot, notes }: ShelvedFound, shelf: Shelf): string {
  return joinParts({ texts: shelf.readEach(slot, PARTS.length), notes });
}

class ShelvedExtraction implements Extraction {
  readonly #shelf: Shelf;
  readonly #slot: Slot;
  readonly article: string;
  readonly notes: readonly Note[];

  constructor(article: string, { slot, notes }: ShelvedFound, shelf: Shelf) {
    this.#shelf = shelf;
    this.#slot = slot;
    this.article = article;
    this.notes = notes;
  }

  get mentions(): Extraction['mentions'] {
    return this.#get(0);
  }
  get chains(): Extraction['chains'] {
    return this.#get(1);
  }
  get attributions(): Extraction['attributions'] {
    return this.#get(2);
  }
  get ties(): Extraction['ties'] {
    return this.#get(3);
  }
  toJSON(): Extraction {
    const { article, mentions, chains, attributions, ties, notes } = this;
    return { article, mentions, chains, attributions, ties, notes };
  }
  toJsonText(): string {
    const found = readFound({ slot: this.#slot, notes: this.notes }, this.#shelf);
    return `{"article":${JSON.stringify(this.article)},${found.slice(1)}`;
  }
  #get<T>(part: number): T {
    return this.#shelf.get(this.#slot + part) as T;
  }
}

/** The same to whoever reads it, and some hundred bytes of memory. */
export const shelveArticle = (article: Article, shelf: Shelf): Article => new ShelvedArticle(article, shelf);

/** All of an article at once, as a thread can be handed it; not to be changed. */
export const wholeArticle = (article: Article): Article =>
  article instanceof ShelvedArticle ? article.toJSON() : article;

export const shelvedDocument = (article: Article, found: ShelvedFound, shelf: Shelf): Document => ({
  article,
  extraction: new ShelvedExtraction(article.id, found, shelf),
});
