import { ELEMENT, type PageNode, TEXT } from './page-node.ts';

/** Elements that stand in a line of text; all others begin and end a paragraph. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements without words of the story. Captions tell what a picture shows, and who took it. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG MATH IFRAME OBJECT AUDIO VIDEO CANVAS BUTTON SELECT TEXTAREA FORM FIGURE FIGCAPTION NAV'.split(
    ' ',
  ),
);

/**
 * The words of a page as text: a paragraph for each block, an empty line between them, white space as a browser shows
 * it, a quotation mark on each side of a `<q>`. A block that is nothing but links is a menu, or leads to other stories.
 *
 *     <h2>Talks</h2><p>She said <q>no</q>,<br>twice.</p>      →      Talks ⏎⏎ She said “no”, ⏎ twice.
 */
export function writePageText(root: PageNode): string {
  const paragraphs: string[] = [];
  let words = '';
  let linksAround = 0;
  let isMenu = true;
  const endParagraph = (): void => {
    if (isMenu) words = '';
    isMenu = true;
    const lines = words.split('\n').map((line) => line.replace(/[ \t\r\f]+/g, ' ').replace(/^ | $/g, ''));
    words = '';
    // Two line breaks make a paragraph, as pages without <p> have it.
    for (const paragraph of lines.join('\n').split(/\n{2,}/)) {
      const trimmed = paragraph.replace(/^\n+|\n+$/g, '');
      if (trimmed !== '') paragraphs.push(trimmed);
    }
  };
  // Not by recursion: pages nest as deep as they like.
  const ahead: (PageNode | (() => void))[] = [root];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeType === TEXT) addWords(next.textContent ?? '');
    else if (next.nodeType === ELEMENT && !LEFT_OUT.has(next.nodeName)) open(next);
  }
  endParagraph();
  return paragraphs.join('\n\n');

  function addWords(text: string): void {
    words += text.replaceAll('\n', ' ');
    if (linksAround === 0 && /[\p{L}\p{N}]/u.test(text)) isMenu = false;
  }

  function open({ nodeName, childNodes }: PageNode): void {
    if (nodeName === 'BR') words += '\n';
    const [before, after] = edgesOf(nodeName);
    before();
    ahead.push(after);
    for (let i = childNodes.length - 1; i >= 0; i--) ahead.push(childNodes[i]!);
  }

  function edgesOf(name: string): [before: () => void, after: () => void] {
    const add = (mark: string) => () => {
      words += mark;
    };
    if (name === 'Q') return [add('“'), add('”')];
    if (name === 'A') return [() => linksAround++, () => linksAround--];
    return INLINE.has(name) || name === 'BR' ? [add(''), add('')] : [endParagraph, endParagraph];
  }
}
