import type { Chain } from '../src/model/index.ts';
import type { Document } from '../src/resolve/index.ts';

/** The same article of other people, bodies and places: the letters of each name are moved on by `turn`. */
export function underOtherNames({ article, extraction }: Document, turn: number): Document {
  if (turn === 0) return { article, extraction };
  const id = `${turn}/${article.id}`;
  let text = '';
  let at = 0;
  for (const { form, head, kind } of extraction.mentions) {
    if (form !== 'name' || kind === 'country' || head.start < at) continue;
    text += article.text.slice(at, head.start) + moveLetters(article.text.slice(head.start, head.end), turn);
    at = head.end;
  }
  const chains = extraction.chains.map((chain): Chain => {
    if (!chain.named || chain.kind === 'country') return chain;
    return { ...chain, name: moveLetters(chain.name, turn), names: chain.names.map((name) => moveLetters(name, turn)) };
  });
  return {
    article: { ...article, id, text: text + article.text.slice(at) },
    extraction: { ...extraction, article: id, chains },
  };
}

function moveLetters(name: string, turn: number): string {
  return name.replace(/[A-Za-z]/g, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + turn) % 26));
  });
}
