import type { TaggerModel } from './tagger-model.ts';

type TagSet = TaggerModel['one']['tagSet'];

/**
 * Tags of a word in the order they came. There is one object for each such list, and what comes of a step over it is
 * looked up the second time, so that no set is made for every word. The model's rules make a few thousand at most.
 */
export class TagList {
  readonly tags: ReadonlySet<string>;
  private readonly steps = new Map<string, TagList>();
  private readonly answers = new Map<object, string | undefined>();
  private readonly lists: TagLists;

  constructor(tags: ReadonlySet<string>, lists: TagLists) {
    this.tags = tags;
    this.lists = lists;
  }

  has(tag: string): boolean {
    return this.tags.has(tag);
  }

  /** With a tag behind them. */
  and(tag: string): TagList {
    return this.tags.has(tag) ? this : this.step(`+${tag}`, () => new Set(this.tags).add(tag));
  }

  /** Without any. */
  emptied(): TagList {
    return this.step('', () => new Set());
  }

  /** With a tag and those above it, without those it contradicts. */
  turnedTo(tag: string): TagList {
    if (this.tags.has(tag)) return this;
    return this.step(`=${tag}`, () => {
      const { not = [], parents = [] } = this.lists.tagSet[tag] ?? {};
      const tags = new Set(this.tags);
      for (const other of not) tags.delete(other);
      for (const parent of parents) tags.add(parent);
      return tags.add(tag);
    });
  }

  /** With the tags above those it has. */
  withParents(): TagList {
    return this.step('^', () => {
      const parents = [...this.tags].flatMap((tag) => this.lists.tagSet[tag]?.parents ?? []);
      return new Set([...this.tags, ...parents]);
    });
  }

  /** What a table says of the first of its tags that stands there, those of the most tags above them first. */
  ask(table: Readonly<Record<string, string | null>>): string | undefined {
    if (this.answers.has(table)) return this.answers.get(table);
    const above = (tag: string) => this.lists.tagSet[tag]?.parents.length ?? 0;
    const found = [...this.tags].sort((a, b) => above(b) - above(a)).find((tag) => table[tag]);
    const answer = found === undefined ? undefined : (table[found] ?? undefined);
    this.answers.set(table, answer);
    return answer;
  }

  private step(name: string, work: () => ReadonlySet<string>): TagList {
    const known = this.steps.get(name);
    if (known) return known;
    const list = this.lists.of(work());
    this.steps.set(name, list);
    return list;
  }
}

/** All lists of tags there are. */
export class TagLists {
  readonly tagSet: TagSet;
  private readonly known = new Map<string, TagList>();

  constructor(tagSet: TagSet) {
    this.tagSet = tagSet;
  }

  of(tags: ReadonlySet<string>): TagList {
    const name = [...tags].join(' ');
    const known = this.known.get(name);
    if (known) return known;
    const list = new TagList(tags, this);
    this.known.set(name, list);
    return list;
  }
}
