import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute } from '../src/extract/attribute.ts';
import { findCues } from '../src/extract/find-cues.ts';
import { findQuotes } from '../src/extract/find-quotes.ts';
import type { FoundAttribution } from '../src/extract/found-attribution.ts';
import { readAsAccording } from '../src/extract/read-as-according.ts';
import { readTerms } from '../src/extract/read-terms.ts';
import type { Span } from '../src/model/index.ts';

const FOLDER = new URL('cases/', import.meta.url);

interface Case {
  readonly name: string;
  /** Not right yet: the test fails when it becomes right, so that the mark is taken away. */
  readonly gap: boolean;
  readonly text: string;
  readonly wanted: readonly string[];
}

/** `=== name` (or `=== gap: name`), the text, `==>`, then a line a claim (see tests/cases/README.md). */
function readCases(file: string): Case[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...rest] = block.split('\n');
      const [text = '', found = ''] = rest.join('\n').split(/^==>$/m);
      const gap = head.startsWith('gap: ');
      const wanted = found.split('\n').filter((line) => line.trim() !== '');
      return { name: gap ? head.slice(5) : head, gap, text: text.trim(), wanted };
    });
}

function findIn(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const terms = readAsAccording(readTerms(text, paragraphs));
  const quotes = findQuotes(text, paragraphs);
  return attribute({ terms, quotes, cues: findCues(terms) }).map((a) => asLine(text, a));
}

function asLine(text: string, a: FoundAttribution): string {
  const words = (spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end)).join(' | ');
  const marks = `${a.nested ? 'nested ' : ''}${a.type} ${a.negated ? 'not ' : ''}${a.stance}`;
  return `${marks} [${words(a.source)}] {${words(a.cue)}} ${words(a.content)}`.replaceAll('\n', ' ');
}

for (const name of readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()) {
  describe(name.replace('.txt', ''), () => {
    for (const one of readCases(readFileSync(new URL(name, FOLDER), 'utf8'))) {
      const test = one.gap ? it.fails : it;
      test(one.name, () => expect(findIn(one.text)).toEqual(one.wanted));
    }
  });
}
