import { describe, expect, it } from 'vitest';
import { buildGraphFile, projectActors, writeGraphFile } from '../../src/graph/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { Story } from '../resolve/story.ts';
import { fileOf, harbourFile } from './world.ts';

/** An article in which speakers talk about each other, some about nobody. */
function manySpeakers(count: number) {
  const story = new Story('a');
  const people = Array.from({ length: count }, (_, i) => story.names('person', `Ann${i} Lee${i}`));
  for (const by of people) {
    const about = by % 10 === 9 ? [] : [(by * 7 + 1) % count, (by * 13 + 5) % count];
    story.says(`the plan number ${by} was good`, { by, about });
  }
  return story.document();
}

describe('the layout', () => {
  it('is the same bytes every time', () => {
    expect(writeGraphFile(harbourFile())).toBe(writeGraphFile(harbourFile()));
  });

  it('sets nobody upon another or another’s name', () => {
    const nodes = projectActors(fileOf([manySpeakers(120)])).mapNodes((_id, node) => node);
    expect(nodes).toHaveLength(120);
    const covers = nodes.flatMap((a, i) =>
      nodes.slice(i + 1).filter((b) => {
        const [left, right] = a.x < b.x ? [a, b] : [b, a];
        const nameEnd = left.x + left.size + left.label.length * 6;
        return Math.abs(a.y - b.y) < 12 && right.x - right.size < nameEnd;
      }),
    );
    expect(covers).toEqual([]);
  });

  it('is wider than high, and keeps those near who talk to nobody', () => {
    const nodes = projectActors(fileOf([manySpeakers(200)])).mapNodes((_id, node) => node);
    const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
    const [width, height] = [extent(nodes.map(({ x }) => x)), extent(nodes.map(({ y }) => y))];
    expect(width / height).toBeGreaterThan(1);
    expect(width).toBeLessThan(5000);
  });

  it('takes a few seconds for two thousand actors', () => {
    const documents = [manySpeakers(2000)];
    const resolution = resolve(documents);
    const before = process.cpuUsage();
    buildGraphFile(documents, resolution);
    const { user } = process.cpuUsage(before);
    // Twice what it takes, in time of the processor: a busy machine does not fail it.
    expect(user / 1e6).toBeLessThan(12);
  });
});
