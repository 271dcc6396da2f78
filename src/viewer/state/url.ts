import {
  filterPairs,
  joinPairs,
  readFilters,
  readList,
  readPairs,
  writeList,
} from '../../graph/filter/filters-address.ts';
import { STANCES } from '../../model/kinds.ts';
import type { CameraView, OpenClaim, Selection, View, ViewState } from './view-state.ts';

/**
 * The view as an address, short enough to be read and sent; only what differs from the first view is written.
 *
 *     #by=person:dana-orlow&in=!The%20Harbor%20Post&when=2026-03-01..2026-03-04&sel=actor,person:dana-orlow,says
 *      ~~                      ^ all but these                                       ~~~~~ a list, split at commas
 *
 *     #about=country:ukraine+country:russia      both at once
 */
export function encodeView(state: ViewState): string {
  const hash = joinPairs([
    ['view', state.view === 'actors' ? '' : state.view],
    ...filterPairs(state.filters),
    ['sel', writeSelection(state.selection)],
    ['open', state.open ? writeList([state.open.claim, String(state.open.report)]) : ''],
    ['color', state.colors ? 'community' : ''],
    ['at', state.camera ? [state.camera.x, state.camera.y, state.camera.ratio].join(',') : ''],
  ]);
  return hash === '' ? '' : `#${hash}`;
}

/** The same with the fingerprint of the data it was made for; nothing where there is nothing to say. */
export function writeAddress(state: ViewState, fingerprint: string | undefined): string {
  const hash = encodeView(state);
  return hash === '' || fingerprint === undefined ? hash : `${hash}&data=${fingerprint}`;
}

/** The fingerprint of the data an address was made for, if it has one. */
export function readFingerprint(hash: string): string | undefined {
  return /[#&]data=([a-z\d]{7})(?:&|$)/.exec(hash)?.[1];
}

/** Reads what `encodeView` wrote. Never throws: what it does not understand is left out. */
export function decodeView(hash: string): ViewState {
  const read = readPairs(hash.replace(/^#/, ''));
  const selection = readSelection(readList(read('sel')));
  const open = readOpen(readList(read('open')));
  const camera = readCamera(read('at'));
  return {
    view: (['claims', 'table'] as readonly View[]).find((view) => view === read('view')) ?? 'actors',
    filters: readFilters(read),
    ...(selection && { selection }),
    ...(open && { open }),
    ...(camera && { camera }),
    ...(read('color') === 'community' && { colors: 'communities' }),
  };
}

function writeSelection(selection: Selection | undefined): string {
  if (!selection) return '';
  if (selection.type === 'actor')
    return writeList(['actor', selection.id, selection.side ?? '', selection.other ?? '']).replace(/,+$/, '');
  if (selection.type === 'pair')
    return writeList(['pair', selection.from, selection.to, ...(selection.stance ? [selection.stance] : [])]);
  if (selection.type === 'chains') return writeList(['chains', selection.from, selection.to]);
  return writeList([selection.type, selection.id]);
}

function readSelection([type, id, third, fourth]: readonly string[]): Selection | undefined {
  if (!type || !id) return undefined;
  if (type === 'claim' || type === 'article') return { type, id };
  if (type === 'chains' && third) return { type, from: id, to: third };
  if (type === 'pair' && third) {
    const stance = STANCES.find((known) => known === fourth);
    return { type, from: id, to: third, ...(stance && { stance }) };
  }
  if (type !== 'actor') return undefined;
  const side = third === 'says' || third === 'about' ? third : undefined;
  return { type, id, ...(side && { side }), ...(fourth && { other: fourth }) };
}

function readOpen([claim, report]: readonly string[]): OpenClaim | undefined {
  if (!claim || !report || !/^\d{1,6}$/.test(report)) return undefined;
  return { claim, report: Number(report) };
}

function readCamera(value: string): CameraView | undefined {
  const numbers = value.split(',').map(Number);
  const [x = 0, y = 0, ratio = 0] = numbers;
  return numbers.length === 3 && numbers.every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : undefined;
}
