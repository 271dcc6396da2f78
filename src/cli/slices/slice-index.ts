import { statSync } from 'node:fs';
import { type ColumnFile, openColumns } from './column-file.ts';

/** What the index says of the whole graph, beside its columns. */
export interface IndexMeta {
  /** Of the articles, as the page makes it (see graph/fingerprint). */
  readonly fingerprint: string;
  /** Names by number; an article's outlet and the reason of a piece of evidence are told by these. */
  readonly outlets: readonly string[];
  readonly reasons: readonly string[];
  /** All days of articles, since 1970, in their order; the first is `NO_DAY`. */
  readonly days: readonly number[];
  /** The graph file it was made of. */
  readonly graph: GraphStamp;
}

/** Tells whether a file is still the one it was. */
export interface GraphStamp {
  readonly size: number;
  readonly modified: number;
}

/** The day of an article without a date, among days since 1970. */
export const NO_DAY = -0x8000_0000;
/** No speaker, nobody at the other end, no outlet. */
export const NONE = -1;

/**
 * What a slice is found by: columns over all claims, actors, articles, ties and links of a graph file, in which the rest
 * is read where it stands. Claims are numbered by rank: those that most outlets tell first, then the newest; actors by
 * how many claims they take part in. A column named `…From` has one entry more than there are rows: row `i` owns the
 * entries from `from[i]` up to `from[i + 1]` of the columns it is named with.
 */
export function openIndex(path: string) {
  const file = openColumns<IndexMeta>(path, statSync(path).size);
  const f64 = (name: string) => file.column(name, 'Float64Array');
  const u32 = (name: string) => file.column(name, 'Uint32Array');
  const i32 = (name: string) => file.column(name, 'Int32Array');
  const places = (name: string) => ({ at: f64(`${name}At`), length: u32(`${name}Length`) });
  const spot = (name: string) => ({ x: f64(`${name}X`), y: f64(`${name}Y`) });
  const index = {
    file: file as ColumnFile<IndexMeta>,
    meta: file.meta,
    claims: {
      ...places('claim'),
      ...spot('claim'),
      speaker: i32('speaker'),
      aboutFrom: u32('aboutFrom'),
      about: u32('about'),
      type: file.column('type', 'Uint8Array'),
      stance: file.column('stance', 'Uint8Array'),
      told: file.column('told', 'Uint16Array'),
      reportFrom: u32('reportFrom'),
      report: u32('report'),
      /** In bytes, into the words. */
      wordsFrom: f64('wordsFrom'),
    },
    /** All words of claims, a line each, and the claims that have each. */
    words: {
      list: Buffer.from(file.column('wordList', 'Uint8Array').buffer),
      listFrom: f64('wordListFrom'),
      claimsFrom: f64('wordClaimsFrom'),
    },
    actors: {
      ...spot('actor'),
      wide: spot('actorWide'),
      kind: file.column('kind', 'Uint8Array'),
      says: u32('says'),
      spoken: u32('spoken'),
      /** The claims that each takes part in: how many, and which. */
      takes: u32('takes'),
      takingFrom: u32('takingFrom'),
      taking: u32('taking'),
      /** In bytes: into the records, the ids, the names, and the length of the own name among these. */
      headFrom: f64('headFrom'),
      idFrom: f64('idFrom'),
      nameFrom: f64('nameFrom'),
      ownName: u32('ownName'),
      ids: Buffer.from(file.column('ids', 'Uint8Array').buffer),
      names: Buffer.from(file.column('names', 'Uint8Array').buffer),
    },
    articles: {
      ...places('article'),
      ...spot('article'),
      idFrom: f64('articleIdFrom'),
      ids: Buffer.from(file.column('articleIds', 'Uint8Array').buffer),
      extractionAt: f64('extractionAt'),
      extractionLength: u32('extractionLength'),
      outlet: i32('outlet'),
      /** By number: `meta.days` tells which. */
      day: u32('dayNumber'),
      evidenceFrom: u32('evidenceFrom'),
      evidenceActor: u32('evidenceActor'),
      evidenceChain: u32('evidenceChain'),
      evidenceReason: u32('evidenceReason'),
    },
    ties: { ...places('tie'), from: u32('tieFrom'), to: i32('tieTo') },
    links: { ...places('link'), from: u32('linkFrom'), to: u32('linkTo') },
  };
  return index;
}

export type SliceIndex = ReturnType<typeof openIndex>;
