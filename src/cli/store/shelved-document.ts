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

/** What was found in an article, as it was laid aside: the mentions, more than half of it, apart from the rest. */
export interface ShelvedFound {
  readonly mentions: Slot;
  readonly rest: Slot;
}

export function shelveFound(json: string, shelf: Shelf): ShelvedFound {
  const { mentions, ...rest } = JSON.parse(json) as KeptExtraction;
  return { mentions: shelf.put(JSON.stringify(mentions)), rest: shelf.put(JSON.stringify(rest)) };
}

/** The inverse of `shelveFound`. */
export function readFound({ mentions, rest }: ShelvedFound, shelf: Shelf): string {
  return `{"mentions":${shelf.read(mentions)},${shelf.read(rest).slice(1)}`;
}

class ShelvedExtraction implements Extraction {
  readonly #shelf: Shelf;
  readonly #found: ShelvedFound;
  readonly article: string;

  constructor(article: string, found: ShelvedFound, shelf: Shelf) {
    this.#shelf = shelf;
    this.#found = found;
    this.article = article;
  }

  get mentions(): Extraction['mentions'] {
    return this.#shelf.get(this.#found.mentions) as Extraction['mentions'];
  }
  get chains(): Extraction['chains'] {
    return this.#rest.chains;
  }
  get attributions(): Extraction['attributions'] {
    return this.#rest.attributions;
  }
  get ties(): Extraction['ties'] {
    return this.#rest.ties;
  }
  get notes(): Extraction['notes'] {
    return this.#rest.notes;
  }
  toJSON(): Extraction {
    return { article: this.article, mentions: this.mentions, ...this.#rest };
  }
  toJsonText(): string {
    return `{"article":${JSON.stringify(this.article)},${readFound(this.#found, this.#shelf).slice(1)}`;
  }
  get #rest(): Omit<KeptExtraction, 'mentions'> {
    return this.#shelf.get(this.#found.rest) as KeptExtraction;
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
