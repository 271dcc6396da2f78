import { createHash } from 'node:crypto';
import type { ArticleInput } from '../../ingest/article-input.ts';
import type { ArticleFacts, Note } from '../../model/index.ts';
import type { Shelf, Slot } from './shelf.ts';

/** Articles as they were read, with their texts laid aside. */
export class ShelvedInputs {
  readonly #shelf: Shelf;
  readonly inputs: ArticleInput[] = [];
  /** A hash of each, which does not say where it came among them. */
  readonly sums = new Set<string>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  add(input: ArticleInput): void {
    const json = JSON.stringify(input);
    this.sums.add(createHash('sha256').update(json).digest('base64'));
    this.inputs.push(new ShelvedInput(input, this.#shelf, this.#shelf.put(json)));
  }
}

/** Its text is read anew each time it is asked for. */
class ShelvedInput implements ArticleInput {
  readonly #shelf: Shelf;
  readonly #slot: Slot;
  readonly id: string;
  readonly facts: ArticleFacts;
  readonly notes: readonly Note[];
  declare readonly origins?: readonly string[];

  constructor({ id, facts, notes, origins }: ArticleInput, shelf: Shelf, slot: Slot) {
    this.#shelf = shelf;
    this.#slot = slot;
    this.id = id;
    this.facts = facts;
    this.notes = notes;
    if (origins) this.origins = origins;
  }

  get text(): string {
    return (this.#shelf.get(this.#slot) as ArticleInput).text;
  }
}
