import type { GraphFile } from '../../src/model/index.ts';
import { Story } from '../resolve/story.ts';
import { fileOf } from './world.ts';

/** Names that have broken readers: quotes, tags, separators of lists, formulas, emoji, right to left, control characters. */
const HARD_NAMES = [
  'Ann "Bo" O’Lee & <b>Sons</b>',
  'a|b,c;d]]>e',
  '🦊 Fox 👩‍👩‍👧',
  'שלום עולם',
  'bell \u0007 null \u0000 tab \t line \n end',
  'half \ud83d pair',
  '\ufffe\uffff',
  '&amp; &#10; %7C',
  '__proto__',
  '=HYPERLINK("http://example.org")',
  "\\' OR 1=1 //",
  '`backtick` $dollar {brace}',
];

/** A graph of nothing else. */
export function hardFile(): GraphFile {
  const story = new Story('a|says|b \u0001', {
    title: HARD_NAMES.join(' '),
    publisher: HARD_NAMES[0]!,
    date: '2031-02-30',
  });
  const chains = HARD_NAMES.map((name, i) => story.names(i % 2 ? 'unnamed' : 'organization', name));
  for (const by of chains) story.says(`“${HARD_NAMES[by]}\r\n”`, { by, about: [(by + 1) % chains.length] });
  return fileOf([story.document()]);
}
