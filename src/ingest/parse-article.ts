import type { Article, ArticleFacts, Mark, Paragraph, Span } from '../model/index.ts';
import { checkArguments } from './check-arguments.ts';
import { type Dateline, findDateline } from './find-dateline.ts';
import { findNotes } from './find-notes.ts';
import { joinWrapped } from './join-wrapped.ts';
import { findLines } from './line.ts';
import { markLines } from './lines/mark-lines.ts';
import { nameParagraphs } from './name-paragraphs.ts';
import { mergeFacts } from './read-facts.ts';
import { readFrontMatter } from './read-front-matter.ts';

/**
 * Reads the text of an article: what it says about itself, where its paragraphs are, and what in it is no story.
 *
 *     A headline on a line of its own                                   title
 *     EXAMPLE TIMES - Tuesday, December 16, 2025The council voted …     source-line | body
 *     Advertisement                                                     boilerplate
 *     BERLIN (AP) — “We are done,” the mayor said.                      body, in it a dateline
 *
 * The text itself is left as it is; what is found are spans of it. `facts` are what is known from elsewhere, and they
 * win over what the text says.
 */
export function parseArticle(id: string, text: string, facts: ArticleFacts = {}): Article {
  checkArguments(id, text, facts);
  const frontMatter = readFrontMatter(text);
  const known = mergeFacts(facts, frontMatter?.facts ?? {});
  const lines = joinWrapped(text, findLines(text, frontMatter?.end));
  const marked = markLines(text, lines, known);
  const paragraphs = nameParagraphs(text, marked.rest, known.title);
  const datelines = findDatelines(text, paragraphs);
  const title = paragraphs.find(({ kind }) => kind === 'title');
  const found = mergeFacts(marked.facts, {
    ...(title && { title: text.slice(title.start, title.end) }),
    ...(datelines[0]?.outlet && { publisher: datelines[0].outlet }),
  });
  const all = mergeFacts(known, found);
  return {
    ...all,
    id,
    text,
    authors: all.authors ?? [],
    paragraphs,
    marks: sortSpans([
      ...(frontMatter ? [mark(frontMatter, 'front-matter')] : []),
      ...marked.marks,
      ...datelines.map((dateline) => mark(dateline, 'dateline')),
    ]),
    notes: [...(frontMatter?.note ? [frontMatter.note] : []), ...findNotes(text, paragraphs)],
  };
}

/** The first paragraphs of a story may open with a mere place ("BERLIN — …"). */
const TOP_OF_STORY = 3;

function findDatelines(text: string, paragraphs: readonly Paragraph[]): Dateline[] {
  const body = paragraphs.filter(({ kind }) => kind === 'body');
  return body
    .map((paragraph, index) => findDateline(text, paragraph, index < TOP_OF_STORY))
    .filter((dateline) => dateline !== undefined);
}

function mark({ start, end }: Span, kind: Mark['kind']): Mark {
  return { start, end, kind };
}

function sortSpans<T extends Span>(spans: readonly T[]): T[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
