import { describe, expect, it } from 'vitest';
import { dossierName } from '../../src/graph/formats/dossier/dossier-name.ts';
import { writeDossier } from '../../src/graph/formats/dossier/write-dossier.ts';
import { writeMarkdown } from '../../src/graph/formats/dossier/write-markdown.ts';
import { hardFile } from './hard-world.ts';
import { harbourFile } from './world.ts';

const dossier = (file: ReturnType<typeof harbourFile>, ...ids: readonly string[]) =>
  [...writeDossier(file, ids)].join('');
const items = (html: string) => html.match(/<li class="claim"/g)?.length ?? 0;

describe('a dossier', () => {
  it('has every claim an actor makes or is spoken about in, with the words and where they stand', () => {
    const html = dossier(harbourFile(), 'person:mara-quill');
    expect(html).toContain('What Mara Quill claims</bdi> <span>3</span>');
    expect(html).toContain('<mark>“The board has lost its way, and it knows it.”</mark>');
    expect(html).toContain('characters 80–126');
    expect(html).toContain('<time datetime="2031-03-02">2 Mar 2031</time>');
    expect(html).toContain('href="https://example.org/?a=1&amp;b=2"');
    expect(items(html)).toBe(3);
    // Ways of speaking in the order of the page, each with its claims.
    expect(html.indexOf('>Says <')).toBeLessThan(html.indexOf('>Denies <'));
    expect(html.match(/<svg class=/g)).toHaveLength(4);
  });

  it('of a pair has what each says of the other, and says so where that is nothing', () => {
    const html = dossier(harbourFile(), 'person:mara-quill', 'organization:harbour-board');
    expect(html).toContain('Mara Quill about Harbour Board');
    expect(html).toContain('Nothing in these articles.');
    expect(items(html)).toBe(2);
  });

  it('runs nothing an article holds, and fetches nothing', () => {
    const file = hardFile();
    for (const { id } of file.resolution.entities) {
      const html = dossier(file, id);
      expect(html).not.toMatch(/<script|<b>Sons|javascript:|<img|src=/);
      expect(html).toContain("default-src 'none'");
    }
  });

  it('is the same in Markdown: claims, citations and picture, and nothing of an article is read as markup', () => {
    const markdown = (file: ReturnType<typeof harbourFile>, id: string) => [...writeMarkdown(file, [id])].join('');
    const quill = markdown(harbourFile(), 'person:mara-quill');
    expect(quill).toContain('# Dossier: Mara Quill\n');
    expect(quill).toContain('## What Mara Quill claims (3)');
    expect(quill).toContain('> <b>“The board has lost its way, and it knows it.”</b>');
    expect(quill).toContain('· characters 80–126');
    expect(quill).toContain('(<https://example.org/?a=1&b=2>)');
    expect(quill).toMatch(/\n\[picture\]: <data:image\/svg\+xml,%3Csvg[^<>\s]*>\n$/);
    const file = hardFile();
    for (const { id } of file.resolution.entities) {
      const bare = markdown(file, id).replace(/<\/?b>|<data:[^<>\s]*>/g, '');
      expect(bare).not.toMatch(/(?<!\\)<|[^\\]`|\p{Cs}|(?!\n)\p{Cc}/u);
    }
  });

  it('is the same each time', () => {
    expect(dossier(harbourFile(), 'person:mara-quill')).toBe(dossier(harbourFile(), 'person:mara-quill'));
  });

  it('gets a name any file system takes', () => {
    expect(dossierName(['Ann “Bo” O’Lee'])).toBe('dossier-ann-bo-olee.html');
    expect(dossierName(['Zoë', '../../etc'])).toBe('dossier-zoe-and-etc.html');
    expect(dossierName(['🦊'])).toBe('dossier-actor.html');
    expect(dossierName(['שלום'])).toBe('dossier-שלום.html');
    const longest = dossierName(['縲'.repeat(300), '𠀋'.repeat(300)]);
    expect(Buffer.byteLength(longest)).toBeLessThan(255);
    expect(longest).not.toMatch(/\p{Cs}/u);
    expect(dossierName(['Zoë'], 'md')).toBe('dossier-zoe.md');
  });
});
