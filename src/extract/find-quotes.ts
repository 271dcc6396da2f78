import type { Span } from '../model/index.ts';
import { hasLetterOrDigit } from './letters.ts';
import type { Quotation } from './terms.ts';

/**
 * Marks that open a quotation, each with those that close it. Writers mix them, and agencies write two apostrophes;
 * a single mark (‘, ') also is an apostrophe, so it opens only what closes again in its paragraph.
 */
const CLOSERS = new Map<string, readonly string[]>([
  ['“', ['”', '"']],
  ['"', ['"', '”']],
  ['”', ['”', '"']],
  ["''", ["''"]],
  ['‘', ['’']],
  ["'", ["'"]],
]);

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly paragraph: number;
}

/**
 * Reads the quotations off the raw text, outermost only, in order.
 *
 *     “We’re closer now,” Rae said. ‘Close’ was the word. “And then
 *     ~~~~~~~~~~~~~~~~~~~           ~~~~~~~               ~~~~~~~~~ not closed: ends with its paragraph
 *
 * A quotation left open runs on where the next paragraph opens with a mark of its own. Time is linear in the text.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let open: Open | undefined;
  const finish = (end: number, innerEnd: number, closed: boolean, lastParagraph: number) => {
    if (!open) return;
    const inner = { start: Math.min(open.start + open.mark.length, innerEnd), end: innerEnd };
    found.push({ start: open.start, end, inner, closed, firstParagraph: open.paragraph, lastParagraph });
    open = undefined;
  };
  paragraphs.forEach((paragraph, index) => {
    const hopeless = new Set<string>(); // single marks that close nowhere in the rest of this paragraph
    let at = paragraph.start;
    if (open) at += markAt(text, at).length; // the new paragraph repeats the opening mark
    while (at < paragraph.end) {
      const mark = markAt(text, at);
      if (mark === '') at++;
      else {
        if (open) {
          if (closes(text, at, mark, open.mark) && !reopens(text, at, mark)) finish(at + mark.length, at, true, index);
        } else if (opens(text, at, mark, paragraph, hopeless)) open = { mark, start: at, paragraph: index };
        at += mark.length;
      }
    }
    if (open && !runsOn(text, open, paragraphs, index + 1)) finish(paragraph.end, paragraph.end, false, index);
  });
  return found;
}

const STRAIGHT = '"'.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);

/** The mark of quotation that stands at `at`, or an empty string. */
function markAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code < 128 && code !== STRAIGHT && code !== APOSTROPHE) return '';
  const c = text[at] ?? '';
  if (c === "'" && text[at + 1] === "'") return "''";
  return CLOSERS.has(c) || c === '’' ? c : '';
}

function opens(text: string, at: number, mark: string, paragraph: Span, hopeless: Set<string>): boolean {
  if (mark === '“') return true;
  if (mark === '’') return false;
  const before = at === paragraph.start ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + mark.length] ?? ' ';
  if (mark === '"' || mark === "''") return opensStraight(text, at, mark, paragraph);
  if (isWord(before) || isSpace(after)) return false; // rock ’n’ roll, the workers' hall
  if (mark === '”') return isSpace(before);
  if (hopeless.has(mark) || !(isSpace(before) || '([—–-'.includes(before))) return false;
  if (mark === "'" && !/[\p{Lu}\p{Ll}[]/u.test(after)) return false; // the '90s
  for (let i = at + 1; i < paragraph.end; i++) if (closes(text, i, text[i] ?? '', mark)) return i > at + 2; // not 'n'
  hopeless.add(mark);
  return false;
}

/** A straight mark where nothing is open. One that only could close, 'it looked". She', is passed over. */
function opensStraight(text: string, at: number, mark: string, paragraph: Span): boolean {
  const before = at === paragraph.start ? ' ' : (text[at - 1] ?? ' ');
  const rest = text.slice(at + mark.length, at + mark.length + 2);
  // 'Roe said," It rains"': the space stands on the wrong side.
  if (/^\s/.test(rest) && !isSpace(before)) {
    const next = text.indexOf(mark, at + mark.length);
    return /[,:]/.test(before) && next !== -1 && next < paragraph.end && !isSpace(text[next - 1] ?? '');
  }
  return isSpace(before) || !/^[.,;:!?](?:\s|$)/.test(rest);
}

function closes(text: string, at: number, mark: string, opened: string): boolean {
  if (!CLOSERS.get(opened)?.includes(mark)) return false;
  if (opened !== '‘' && opened !== "'") return true;
  if (isWord(text[at + 1])) return false; // don’t
  return !isPluralApostrophe(text, at, mark);
}

/** "One. "Two." A straight mark after a space and before a word goes on with the quotation: a paragraph's end was lost. */
function reopens(text: string, at: number, mark: string): boolean {
  return mark === '"' && isSpace(text[at - 1] ?? '') && isWord(text[at + 1]);
}

/** ‘the workers’ hall’: the first ’ after an s closes nothing, as a word in small letters goes on and another ’ follows soon. */
function isPluralApostrophe(text: string, at: number, mark: string): boolean {
  if (text[at - 1] !== 's' || text[at + 1] !== ' ' || !/\p{Ll}/u.test(text[at + 2] ?? '')) return false;
  const soon = text.slice(at + 1, at + 40);
  const next = soon.indexOf(mark);
  return next > 0 && !isWord(soon[next + 1]) && !soon.slice(0, next).includes('‘');
}

/** Whether a quotation still open goes on in the next paragraph: it repeats the mark, or the first mark to come closes it. */
function runsOn(text: string, open: Open, paragraphs: readonly Span[], next: number): boolean {
  const paragraph = paragraphs[next];
  if (!paragraph || open.mark === '‘' || open.mark === "'") return false;
  const mark = markAt(text, paragraph.start);
  if (mark === open.mark || (mark === '“' && open.mark === '"') || (mark === '"' && open.mark === '“')) return true;
  return closesSoon(text, paragraphs.slice(next, open.paragraph + 1 + MOST_UNMARKED));
}

/** Paragraphs a quotation may run on over without a mark of their own, as posts and letters do. */
const MOST_UNMARKED = 4;
/** Longest such stretch, in UTF-16 code units. */
const LONGEST_UNMARKED = 1500;

/** Whether the first mark in some paragraphs closes: it stands after the end of a sentence or clause and before no word. */
function closesSoon(text: string, [first, ...rest]: readonly Span[]): boolean {
  if (!first) return false;
  const end = Math.min(rest.at(-1)?.end ?? first.end, first.start + LONGEST_UNMARKED);
  for (let at = first.start; at < end; at++) {
    if (!/["“”]/.test(text[at]!)) continue;
    return text[at] !== '“' && /[.,!?…]/.test(text[at - 1] ?? '') && !isWord(text[at + 1]);
  }
  return false;
}

const isSpace = (c: string): boolean => /\s/.test(c);
const isWord = (c: string | undefined): boolean => c !== undefined && hasLetterOrDigit(c);
