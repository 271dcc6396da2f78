import type { ArticleFacts } from '../../model/index.ts';
import { isPersonName } from '../find-names.ts';
import { parseArticle } from '../parse-article.ts';
import { readFacts } from '../read-facts.ts';

/** What a document says of itself. */
export interface DocumentProperties {
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** When it was published, or at least made. */
  readonly date?: string | undefined;
}

/** The headline stands in the first lines, if it stands in the text at all. */
const TOP = 600;

/**
 * What is to be believed of a document's properties, which programs fill in and nobody looks at: a title that its text
 * begins with ("Microsoft Word - Draft3" is none), authors that are people, and a date where the text tells none.
 */
export function readDocumentFacts(text: string, { title = '', authors = [], date }: DocumentProperties): ArticleFacts {
  const fold = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();
  const isHeadline = fold(title).length > 3 && fold(text.slice(0, TOP)).includes(fold(title));
  const isDated = parseArticle('', text).date !== undefined;
  return readFacts(
    new Map<string, unknown>([
      ['title', isHeadline ? title.replace(/\s+/g, ' ') : undefined],
      ['authors', authors.filter((name) => isPersonName(name.trim()))],
      ['date', isDated ? undefined : date],
    ]),
  );
}
