import { describe, expect, it } from 'vitest';
import { readWorld } from '../read-world.ts';
import { describeArticle, describeResolution } from './describe-world.ts';

/** All that the sample articles give, as text. `npm run golden` writes it anew; read the diff before you commit it. */
describe('the sample articles give what they gave before', () => {
  const world = readWorld('seeds');

  for (const document of world.documents) {
    const { id } = document.article;
    it(id, async () => {
      await expect(describeArticle(document)).toMatchFileSnapshot(`${id.replace(/\.md$/, '')}.txt`);
    });
  }

  it('over all articles', async () => {
    await expect(describeResolution(world.resolution)).toMatchFileSnapshot('resolution.txt');
  });
});
