import { attribute } from '../src/extract/attribute.ts';
import { findCues } from '../src/extract/find-cues.ts';
import { findQuotes } from '../src/extract/find-quotes.ts';
import { readTerms } from '../src/extract/read-terms.ts';
import { type GoldArticle, type Offsets, paragraphsOf } from './gold.ts';

/** A line of `claimgraph annotate`, as far as the scorers read it. */
export interface Annotated {
  readonly id: string;
  readonly attributions: readonly {
    readonly source: readonly Offsets[];
    readonly cue: readonly Offsets[];
    readonly content: readonly Offsets[];
    readonly rule?: string;
    readonly nested?: boolean;
    readonly speaker?: string;
  }[];
  readonly mentions?: readonly { readonly start: number; readonly end: number; readonly entity: string }[];
}

type Annotate = (articles: readonly object[]) => readonly Annotated[] | Promise<readonly Annotated[]>;

/**
 * Runs the whole pipeline (the library's `annotate`) over articles; entities hold over all of them. While the library has
 * no `annotate`, claims alone.
 */
export async function annotateAll(articles: readonly GoldArticle[]): Promise<readonly Annotated[]> {
  const annotate = await libraryAnnotate();
  if (!annotate) return articles.map(findClaims);
  return annotate(
    articles.map((a) => {
      const { attributions, ...article } = a;
      return article;
    }),
  );
}

async function libraryAnnotate(): Promise<Annotate | undefined> {
  const face = '../src/index.ts';
  const library = (await import(face).catch(() => ({}))) as { annotate?: Annotate };
  return library.annotate;
}

function findClaims({ id, text }: GoldArticle): Annotated {
  const paragraphs = paragraphsOf(text);
  const terms = readTerms(text, paragraphs);
  const quotes = findQuotes(text, paragraphs);
  const found = attribute({ text, paragraphs, terms, quotes, cues: findCues(terms) });
  const offsets = (spans: readonly { start: number; end: number }[]) => spans.map((s): Offsets => [s.start, s.end]);
  return {
    id,
    attributions: found.map(({ source, cue, content, rule, nested }) => ({
      source: offsets(source),
      cue: offsets(cue),
      content: offsets(content),
      rule,
      ...(nested ? { nested } : {}),
    })),
  };
}
