import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '../src/extract/extract.ts';
import { parseArticle } from '../src/ingest/parse-article.ts';
import type { Article, Claim, EntityKind, Extraction, Resolution } from '../src/model/index.ts';
import { resolve } from '../src/resolve/resolve.ts';

/** All that was found in a folder of articles, and questions one may ask of it. */
export class World {
  readonly documents: readonly { readonly article: Article; readonly extraction: Extraction }[];
  readonly resolution: Resolution;
  readonly #names: ReadonlyMap<string, string>;

  constructor(articles: readonly Article[]) {
    this.documents = articles.map((article) => ({ article, extraction: extract(article) }));
    this.resolution = resolve(this.documents);
    this.#names = new Map(this.resolution.entities.map(({ id, name }) => [id, name]));
  }

  /** Who claims it, how it is put, and about whom: `Askew promises: no one will lose a job [Askew]`. */
  claimsSaying(
    words: string,
  ): { speaker: string; stance: string; type: string; about: string[]; articles: string[] }[] {
    const found = this.resolution.claims.filter((claim) => this.wordsOf(claim).some((told) => told.includes(words)));
    return found.map((claim) => ({
      speaker: this.nameOf(claim.speaker),
      stance: claim.negated ? `not ${claim.stance}` : claim.stance,
      type: claim.type,
      about: claim.about.map((id) => this.nameOf(id)),
      articles: claim.attributions.map(({ article }) => article),
    }));
  }

  /** What a claim says, once for each article that reports it. */
  wordsOf(claim: Claim): string[] {
    return claim.attributions.map(({ article: id, index }) => {
      const document = this.documents.find(({ article }) => article.id === id)!;
      const { content } = document.extraction.attributions[index]!;
      return content.map(({ start, end }) => document.article.text.slice(start, end)).join(' … ');
    });
  }

  nameOf(entity: string | undefined): string {
    return (entity !== undefined && this.#names.get(entity)) || 'nobody named';
  }

  /** Names of one kind, sorted. */
  names(kind: EntityKind): string[] {
    const { entities } = this.resolution;
    return entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
  }

  /** Ties as sentences: "Jared Kushner: adviser of Donald Trump". */
  ties(): string[] {
    return this.resolution.ties.map(({ from, label, to }) => {
      return `${this.nameOf(from)}: ${label.toLowerCase()}${to === undefined ? '' : ` of ${this.nameOf(to)}`}`;
    });
  }
}

/** Reads every article of a folder, each named by its file. */
export function readWorld(folder: string): World {
  const files = readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name) && name !== 'README.md');
  return new World(files.sort().map((name) => parseArticle(name, readFileSync(`${folder}/${name}`, 'utf8'))));
}
