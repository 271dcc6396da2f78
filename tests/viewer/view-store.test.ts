import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/graph/filter/filters.ts';
import { FIRST_VIEW, type ViewState } from '../../src/viewer/state/view-state.ts';
import { createViewStore } from '../../src/viewer/store/view-store.ts';

/** As much of a browser's history as the store asks for. */
function browser(hash = '') {
  const entries: { state: unknown; hash: string }[] = [{ state: null, hash }];
  let at = 0;
  let listener = () => {};
  const hashOf = (url: string | undefined) => (url?.startsWith('#') ? url : '');
  const move = (by: number) => {
    if (!entries[at + by]) return;
    at += by;
    listener();
  };
  return {
    entries,
    location: {
      get hash() {
        return entries[at]!.hash;
      },
      pathname: '/',
      search: '',
    },
    history: {
      get state() {
        return entries[at]!.state;
      },
      pushState(state: unknown, _title: string, url?: string) {
        entries.splice(++at, Number.POSITIVE_INFINITY, { state, hash: hashOf(url) });
      },
      replaceState(state: unknown, _title: string, url?: string) {
        entries[at] = { state, hash: url === undefined ? entries[at]!.hash : hashOf(url) };
      },
      back: () => move(-1),
      forward: () => move(1),
    },
    addEventListener(_name: string, heard: () => void) {
      listener = heard;
    },
    type(hash: string) {
      entries.splice(++at, Number.POSITIVE_INFINITY, { state: null, hash });
      listener();
    },
  };
}

const open = (hash?: string) => {
  const page = browser(hash);
  return { page, store: createViewStore(page as never) };
};
const looking = (text: string): ViewState => ({ ...FIRST_VIEW, filters: { ...NO_FILTERS, text } });

describe('the view', () => {
  it('opens as its address says', () => {
    expect(open('#q=pier').store.get()).toEqual({ state: looking('pier'), canUndo: false, canRedo: false });
  });

  it('walks back and forward through what was looked at', () => {
    const { store } = open();
    store.go(looking('pier'));
    store.go({ ...looking('pier'), view: 'table' });
    store.undo();
    expect(store.get()).toEqual({ state: looking('pier'), canUndo: true, canRedo: true });
    store.undo();
    expect(store.get()).toEqual({ state: FIRST_VIEW, canUndo: false, canRedo: true });
    store.redo();
    expect(store.get().state).toEqual(looking('pier'));
  });

  it('takes a word that is typed as one step, not one for each letter', () => {
    const { page, store } = open();
    for (const text of ['p', 'pi', 'pier']) store.go(looking(text), 'text');
    store.go({ ...looking('pier'), view: 'claims' });
    expect(page.entries.map(({ hash }) => hash)).toEqual(['', '#q=pier', '#view=claims&q=pier']);
  });

  it('makes no step where nothing changes', () => {
    const { page, store } = open();
    store.go(FIRST_VIEW);
    expect(page.entries).toHaveLength(1);
  });

  it('is written with the data it is of, and knows an address that was made for other data', () => {
    const { page, store } = open('#q=pier&data=0000abc');
    store.lookAt('0000xyz');
    expect(store.get()).toMatchObject({ state: looking('pier'), madeFor: '0000abc' });
    store.go(looking('weir'));
    expect(page.entries.at(-1)!.hash).toBe('#q=weir&data=0000xyz');
    expect(store.get().madeFor).toBe('0000xyz');
    store.lookAt('0000new');
    expect(page.entries.map(({ hash }) => hash)).toEqual(['#q=pier&data=0000abc', '#q=weir&data=0000new']);
    store.undo();
    expect(store.get().madeFor).toBe('0000abc');
  });

  it('has where one looks without a step of its own', () => {
    const { page, store } = open('#q=pier');
    store.replace({ ...looking('pier'), camera: { x: 0.5, y: 0.25, ratio: 0.4 } });
    expect(page.entries.map(({ hash }) => hash)).toEqual(['#q=pier&at=0.5,0.25,0.4']);
  });

  it('follows an address that is typed by hand', () => {
    const { page, store } = open();
    page.type('#view=table');
    expect(store.get()).toMatchObject({ state: { view: 'table' }, canUndo: true });
  });
});
