import { buildGraphFile } from '../../src/graph/index.ts';
import type { GraphFile } from '../../src/model/index.ts';
import { type Document, resolve } from '../../src/resolve/index.ts';
import { Story } from '../resolve/story.ts';

export function fileOf(documents: readonly Document[]): GraphFile {
  return buildGraphFile(documents, resolve(documents));
}

/** Two outlets on the strike in Port Ellory: four who speak, a tie, an utterance told by both, one told differently. */
export function harbourFile(): GraphFile {
  const first = new Story('first.txt', { title: 'Cranes stand still', publisher: 'The Desk', date: '2031-03-02' });
  const quill = first.names('person', 'Mara Quill', { names: ['Quill'], gender: 'female' });
  const board = first.names('organization', 'Harbour Board');
  const norway = first.names('country', 'Norway', { country: 'NO' });
  const official = first.names('unnamed', 'a harbour official');
  const reed = first.names('person', 'Tomas Reed');
  first.names('place', 'Port Ellory');
  first.says('“The board has lost its way, and it knows it.”', { by: quill, about: [board], stance: 'criticises' });
  first.says('“The cranes will stand still until the board gives way.”', { by: official, about: [board] });
  first.says('the board would talk to Norway', { by: quill, about: [board, norway] });
  first
    .tie('role', reed, 'chairman', board)
    .tie('kinship', reed, 'cousin', quill)
    .tie('kinship', reed, 'adviser', quill);
  const second = new Story('second.txt', {
    publisher: 'The Tide',
    date: '2031-03-03',
    url: 'https://example.org/?a=1&b=2',
  });
  const again = second.names('person', 'Mara Quill');
  const sameBoard = second.names('organization', 'the Harbour Board');
  second.names('place', 'Port Ellory');
  const other = second.names('unnamed', 'one official');
  second.says('“the board has lost its way … and it knows it,”', {
    by: again,
    about: [sameBoard],
    stance: 'criticises',
  });
  second.says('“These cranes will stand still until the board gives up.”', { by: other, about: [sameBoard] });
  second.says('the strike was her idea', { by: again, about: [again], stance: 'denies' });
  return fileOf([second.document(), first.document()]);
}
