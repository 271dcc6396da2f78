import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/ingest/parse-article.ts';
import { marked, paragraphs } from './slices.ts';

const PROSE =
  'The harbour council of Tamsin voted on Monday to keep the old ferry running through the winter, although two of its nine members had asked for a pause until the new pier is ready.';

describe('the top of an article', () => {
  it('takes a headline on a line of its own as the title', () => {
    const article = parseArticle('a', `\nHarbour council keeps the ‘winter ferry’, for now\n${PROSE}\n`);
    expect(article.title).toBe('Harbour council keeps the ‘winter ferry’, for now');
    expect(paragraphs(article, 'title')).toEqual([article.title]);
    expect(paragraphs(article, 'body')).toEqual([PROSE]);
  });

  it('cuts a source line off the sentence that is glued to it', () => {
    const article = parseArticle('a', `Ferry stays\nEXAMPLE POST - Tuesday, December 16, 2025${PROSE}`);
    expect(marked(article, 'source-line')).toEqual(['EXAMPLE POST - Tuesday, December 16, 2025']);
    expect(paragraphs(article, 'body')).toEqual([PROSE]);
    expect(article).toMatchObject({ publisher: 'EXAMPLE POST', date: '2025-12-16', title: 'Ferry stays' });
  });

  it('reads a source line between dashes', () => {
    const article = parseArticle('a', `- The Example Times - Monday, December 15, 2025\n\n${PROSE}`);
    expect(marked(article, 'source-line')).toEqual(['- The Example Times - Monday, December 15, 2025']);
    expect(article).toMatchObject({ publisher: 'The Example Times', date: '2025-12-15' });
  });

  it.each([
    ['Friday, July 21, 2017', '2017-07-21'],
    ['Published 10:32 AM, 15 Dec. 2025', '2025-12-15'],
    ['Last updated: 15 December 2025 at 10.30 GMT', '2025-12-15'],
    ['2025-12-15', '2025-12-15'],
    ['Posted on 3rd May, 2024', '2024-05-03'],
  ])('reads a date alone on its line: %s', (line, date) => {
    const article = parseArticle('a', `Ferry stays\n\n${line}\n\n${PROSE}`);
    expect(article.date).toBe(date);
    expect(paragraphs(article, 'body')).toEqual([PROSE]);
  });

  it('leaves a date in a sentence where it is', () => {
    const text = `On Monday, December 15, 2025, the council met. ${PROSE}`;
    expect(paragraphs(parseArticle('a', text))).toEqual([text]);
  });

  it.each([
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['BY JANE O’DOE | EXAMPLE POST', ['Jane O’Doe']],
    ['By Jane Doe, Staff Writer', ['Jane Doe']],
    ['By Hans van der Roe, Jane Doe and J.D. Poe in Tamsin', ['Hans van der Roe', 'Jane Doe', 'J.D. Poe']],
    ['By JANE DOE, Associated Press', ['Jane Doe']],
    ['Jane Doe, Reuters', ['Jane Doe']],
    ['By Jane Doe Published December 15, 2025', ['Jane Doe']],
    ['By Jane Doe | jdoe@example.org | The Example Post', ['Jane Doe']],
    ['By The Associated Press', []],
  ])('reads the byline %s', (byline, authors) => {
    const article = parseArticle('a', `Ferry stays\n${byline}\n\n${PROSE}`);
    expect(marked(article, 'byline')).toEqual([byline]);
    expect(article.authors).toEqual(authors);
  });

  it.each(['By 58% to 33%, those asked wanted the ferry to stay.', 'By voting on Monday, the council kept its word.'])(
    'knows that this is no byline: %s',
    (line) => {
      const article = parseArticle('a', `Ferry stays\n${line}\n\n${PROSE}`);
      expect(article.authors).toEqual([]);
      expect(paragraphs(article)).toContain(line);
    },
  );

  it('reads header fields as archives export them', () => {
    const article = parseArticle(
      'a',
      `Title: Ferry stays\nSource: Example Post\nDate: 12/16/2025\nAuthor: Jane Doe\n\n${PROSE}`,
    );
    expect(article).toMatchObject({
      title: 'Ferry stays',
      publisher: 'Example Post',
      date: '2025-12-16',
      authors: ['Jane Doe'],
    });
    expect(paragraphs(article)).toEqual([PROSE]);
  });

  it('believes what is known from elsewhere before what the text says', () => {
    const article = parseArticle('a', `Ferry stays\nEXAMPLE POST - Tuesday, December 16, 2025\n${PROSE}`, {
      publisher: 'The Example Post',
      url: 'https://example.org/ferry',
    });
    expect(article).toMatchObject({
      publisher: 'The Example Post',
      date: '2025-12-16',
      url: 'https://example.org/ferry',
    });
  });

  it('finds a known title over two lines', () => {
    const title = 'Ferry stays; Council votes against a pause';
    const article = parseArticle('a', `Ferry stays; \nCouncil votes against a pause.\n\n${PROSE}`, { title });
    expect(paragraphs(article, 'title')).toEqual(['Ferry stays; \nCouncil votes against a pause.']);
  });

  it('takes no sentence for a title', () => {
    expect(parseArticle('a', `The council met on Monday.\n\n${PROSE}`).title).toBeUndefined();
  });
});

describe('front matter', () => {
  it('is read, marked, and stays in the text', () => {
    const head =
      '---\ntitle: "Ferry stays"\npublisher: Example Post\ndate: 2025-12-15\nauthors: [Jane Doe, John Roe]\nurl: https://example.org/f\n---';
    const article = parseArticle('a', `${head}\n\n${PROSE}\n`);
    expect(marked(article, 'front-matter')).toEqual([head]);
    expect(article).toMatchObject({
      title: 'Ferry stays',
      publisher: 'Example Post',
      date: '2025-12-15',
      url: 'https://example.org/f',
      authors: ['Jane Doe', 'John Roe'],
    });
    expect(paragraphs(article)).toEqual([PROSE]);
    expect(article.text.startsWith('---')).toBe(true);
  });

  it('gives a note where it is no YAML, and the story goes on', () => {
    const article = parseArticle('a', `---\ntitle: "Ferry\n  - : [\n---\n${PROSE}`);
    expect(article.notes.map(({ code }) => code)).toContain('bad-front-matter');
    expect(paragraphs(article)).toEqual([PROSE]);
  });

  it('does not mistake a line of dashes for it', () => {
    expect(paragraphs(parseArticle('a', `---\n${PROSE}\n---\n${PROSE}`))).toEqual([PROSE, PROSE]);
  });

  it('is not led astray by names such as __proto__', () => {
    const article = parseArticle(
      'a',
      `---\n__proto__: {title: no}\nconstructor: no\ntitle: Ferry stays\n---\n${PROSE}`,
    );
    expect(article.title).toBe('Ferry stays');
  });
});

describe('datelines', () => {
  it.each([
    'WEST TAMSIN, Fla. (AP) —',
    'BERLIN, Dec. 15 (Reuters) -',
    'PORT TAMSIN —',
    'PORT TAMSIN --',
    'TAMSIN -',
    'TAMSIN, N.H. -',
    'New Tamsin (AFP) –',
    'Tamsin (dpa) -',
    'DAKAR, Senegal (AP) —',
    'PARIS, Aug 31 (Reuters) -',
    'TAMSIN (The Example Post) —',
    'May 29 (UPI) —',
    '(Reuters) -',
    '(TAMSIN) —',
    'London CNN —',
    'NEW TAMSIN/LONDON —',
    'TAMSIN, Dec 15, 2025 (AFP) -',
    'PORT TAMSIN, Maine (AP) _',
    'TAMSIN (AP)',
  ])('marks %s inside its paragraph', (dateline) => {
    const article = parseArticle('a', `Ferry stays\n\n${dateline} ${PROSE}`);
    expect(marked(article, 'dateline')).toEqual([dateline]);
    expect(paragraphs(article, 'body')).toEqual([`${dateline} ${PROSE}`]);
  });

  it('marks one that has no space after it', () => {
    expect(marked(parseArticle('a', `TAMSIN—${PROSE}`), 'dateline')).toEqual(['TAMSIN—']);
  });

  it.each([
    'EXCLUSIVE – Jane Roe: Keep the ferry',
    'NATO - the alliance the island never joined - said nothing.',
    'Jane Roe (R-Texas) — Announced in March that she would run.',
    'THE ISLAND FAVOURS ROE, BUT THE TOWN FAVOURS DOE - Jane Poe: “It is close.”',
  ])('knows that this is none: %s', (line) => {
    expect(marked(parseArticle('a', `Ferry stays\n\n${line}\n\n${PROSE}`), 'dateline')).toEqual([]);
  });

  it('tells the publisher where nothing else does', () => {
    expect(parseArticle('a', `TAMSIN (AP) — ${PROSE}`).publisher).toBe('Associated Press');
  });
});

describe('what is no story', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT - STORY CONTINUES BELOW',
    'Copyright © 2025 Example Post, LLC. Click here for reprint permission.',
    '© 2025 Example Post. All rights reserved.',
    'Please read our comment policy before commenting.',
    'Jane Doe in Tamsin contributed to this report.',
    'Example News’ Jane Doe and John Roe contributed to this report.',
    '• Jane Doe can be reached at jdoe@example.org.',
    '(Reporting by Jane Doe; Editing by John Roe)',
    'Follow Jane Doe on Twitter @janedoe.',
    'Read more: What the island thinks of its ferry',
    'Click here to read the council’s letter.',
    'Sign up for our morning newsletter.',
    'Want more? Subscribe to our podcast here.',
    'Editor’s note: An earlier version of this story gave a wrong date.',
    'This story has been updated with a comment from the council.',
    'CORRECTION: The ferry has nine seats.',
    'Watch the video above.',
    'Photo: Jane Doe',
    'Jane Doe/Getty Images',
    'h/t Example Post',
    'https://example.org/ferry',
    '___',
    '* * *',
    '@janedoe',
    'Facebook Twitter Pinterest',
    'Related: Five things to know about ferries',
  ])('marks %s', (line) => {
    const article = parseArticle('a', `Ferry stays\n\n${PROSE}\n\n${line}\n\n${PROSE}`);
    expect(marked(article, 'boilerplate')).toEqual([line]);
    expect(paragraphs(article, 'body')).toEqual([PROSE, PROSE]);
  });

  it.each([
    'Her goal was to make people sign up for updates from the harbour.',
    'The sources said an early vote is likely unless agreement can be reached.',
    'Research from Tamsin, the largest town, suggests that the ferry pays.',
    'The council shared a photo of the ferry with its readers.',
    'Copyright law, the mayor said, has nothing to do with it.',
    'The harbour master, Dan Poe, was unsure why the vote came so soon.',
    'Readers of the Example Post were quick to comment.',
  ])('leaves a sentence that only sounds like it: %s', (line) => {
    const article = parseArticle('a', `Ferry stays\n\n${PROSE}\n\n${line}\n\n${PROSE}`);
    expect(marked(article, 'boilerplate')).toEqual([]);
  });

  it('keeps the caption and marks who took the picture', () => {
    const article = parseArticle('a', `Ferry stays\n\n${PROSE}\n\nThe ferry on Friday. Image: Jane Doe.\n\n${PROSE}`);
    expect(paragraphs(article)).toContain('The ferry on Friday.');
    expect(marked(article, 'boilerplate')).toEqual(['Image: Jane Doe.']);
  });

  it('marks the credits at the end of the last paragraph and keeps the paragraph', () => {
    const article = parseArticle('a', `Ferry stays\n\n${PROSE} (Reporting by Jane Doe in Tamsin; Editing by John Roe)`);
    expect(paragraphs(article, 'body')).toEqual([PROSE]);
    expect(article.authors).toEqual(['Jane Doe', 'John Roe']);
  });

  it('tells an opinion’s writer by being named nowhere else', () => {
    const bio = 'Jane Doe is a fellow at the Institute for Rivers.';
    const article = parseArticle('a', `Keep the ferry\n\n${PROSE}\n\n${PROSE}\n\n${bio}`);
    expect(marked(article, 'boilerplate')).toEqual([bio]);
    expect(article.authors).toEqual(['Jane Doe']);
    const named = parseArticle('a', `Keep the ferry\n\n${PROSE}\n\nThe ferry stays, Doe said. ${PROSE}\n\n${bio}`);
    expect(marked(named, 'boilerplate')).toEqual([]);
  });

  it('knows everyone who wrote as an author, and the outlet as publisher', () => {
    const article = parseArticle(
      'a',
      `${PROSE}\n\n• Jane Doe can be reached at jdoe@example.org.\n\nCopyright © 2025 The Example Times, LLC. Click here for reprint permission.`,
    );
    expect(article).toMatchObject({ authors: ['Jane Doe'], publisher: 'The Example Times' });
  });
});

describe('paragraphs', () => {
  it('are parted by blank lines and by single line breaks', () => {
    expect(paragraphs(parseArticle('a', `${PROSE}\n${PROSE}\n\n\n${PROSE}`))).toEqual([PROSE, PROSE, PROSE]);
  });

  it.each(['\r\n', '\r', '\u2028', '\u0085'])('are parted by %j', (lineBreak) => {
    expect(paragraphs(parseArticle('a', [PROSE, PROSE].join(lineBreak)))).toEqual([PROSE, PROSE]);
  });

  it('keep a paragraph together that was broken to a fixed width', () => {
    const wrapped = PROSE.replaceAll(/(.{30,50}) /g, '$1\n');
    expect(paragraphs(parseArticle('a', `${wrapped}\n\n${wrapped}`))).toEqual([wrapped, wrapped]);
  });

  it('are trimmed of a byte order mark, no-break spaces and what has no width', () => {
    expect(paragraphs(parseArticle('a', `\ufeff\u00a0\u200b${PROSE}\u00a0\r\n`))).toEqual([PROSE]);
  });

  it('know a subheading by what stands around it', () => {
    const article = parseArticle('a', `Ferry stays\n\n${PROSE}\n\nWhat comes next\n\n${PROSE}`);
    expect(paragraphs(article, 'heading')).toEqual(['What comes next']);
  });

  it('leave Markdown’s signs out', () => {
    const article = parseArticle('a', `# Ferry stays\n\n${PROSE}\n\n## Next\n\n> ${PROSE}\n\n- ${PROSE}`);
    expect(article.title).toBe('Ferry stays');
    expect(paragraphs(article)).toEqual(['Ferry stays', PROSE, 'Next', PROSE, PROSE]);
    expect(paragraphs(article, 'heading')).toEqual(['Next']);
  });
});
