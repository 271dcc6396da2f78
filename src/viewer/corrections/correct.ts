import { indexData } from '../../graph/filter/index-data.ts';
import type { Correction, GraphFile, Resolution } from '../../model/index.ts';
import { carryOver, joinLine, nextLine, readCorrections, writeCorrection } from '../../resolve/index.ts';
import { askDesk } from '../desk/desk.ts';
import { keepPlaces } from '../desk/keep-places.ts';
import { reasonOf } from '../keep/reason-of.ts';
import { correctionInWords } from '../state/make-correction.ts';
import { countOf } from '../state/wording.ts';
import { type Corrections, correcting, corrections } from '../store/corrections-cell.ts';
import { type Collection, data, isLoaded } from '../store/data.ts';
import { lastAct, notice } from '../store/ui-cells.ts';
import { addToLog, findLog, type Log, textOf } from './log.ts';

let log: Log | undefined;
let isTaken = false;
let queue: Promise<unknown> = Promise.resolve();

/** The data the page came with, as it is with what was put right in this browser. */
export async function openCorrected(file: GraphFile): Promise<GraphFile> {
  const opened = await openLog('shipped', idsOf(file));
  if (opened.own === '') return file;
  try {
    const resolution = await resolveWith(textOf(opened));
    tell(opened, resolution);
    return { ...file, resolution, layout: keepPlaces(file, resolution) };
  } catch (error) {
    notice.set(`Your corrections could not be worked in: ${reasonOf(error)}`);
    return file;
  }
}

/** The graph of the articles that the desk was given, with what was put right in them. */
export async function buildCorrected(articles: readonly string[]): Promise<GraphFile> {
  const opened = await openLog('own', articles);
  isTaken = true;
  const file = await askDesk({ build: textOf(opened) });
  tell(opened, file.resolution);
  return file;
}

/** Reads the log of what is looked at, where that was not needed before. */
export async function startCorrecting(): Promise<void> {
  const looked = data.get();
  if (!isLoaded(looked) || (corrections.get() && log?.collection === looked.collection)) return;
  tell(await openLog(looked.collection, idsOf(looked.index.file)), looked.index.file.resolution);
}

/** Puts one thing right. Says whether that changed anything. */
export function correct(correction: Correction, words: string): Promise<boolean> {
  return inTurn(words, async () => {
    const line = nextLine(textOf(log!));
    if (!(await add(writeCorrection(correction), line))) return false;
    change({ redoable: [] });
    return true;
  });
}

/** Takes the correction of a line back. */
export function takeBack(line: number): Promise<boolean> {
  return inTurn('Taking it back …', async () => {
    const taken = corrections.get()!.corrections.find((one) => one.line === line);
    if (!taken || !(await add(writeCorrection({ undo: line })))) return false;
    change({ redoable: [...corrections.get()!.redoable, taken.correction] });
    say('Taken back', taken.correction);
    return true;
  });
}

/** Takes back what was put right last in this browser. */
export async function undoLast(): Promise<boolean> {
  await startCorrecting();
  const { corrections: holding = [], firstOwn = 1 } = corrections.get() ?? {};
  const last = holding.filter(({ line }) => line >= firstOwn).at(-1);
  return last ? takeBack(last.line) : false;
}

/** Puts right again what was taken back last. */
export function redoLast(): Promise<boolean> {
  return inTurn('Putting it right again …', async () => {
    const { redoable } = corrections.get()!;
    const last = redoable.at(-1);
    if (!last || !(await add(writeCorrection(last), nextLine(textOf(log!))))) return false;
    change({ redoable: redoable.slice(0, -1) });
    say('Done', last);
    return true;
  });
}

/** Adds the corrections of a file to those that are here. Says what came of it. */
export function importLog(text: string): Promise<boolean> {
  return inTurn('Working the corrections in …', async () => {
    const { damaged } = readCorrections(text);
    const broken = new Set(damaged.map(({ line }) => line));
    const good = text.split('\n').map((line, i) => (broken.has(i + 1) ? '' : line));
    const lines = carryOver(good.join('\n'), '', textOf(log!));
    const left = damaged.length > 0 ? ` ${countOf(damaged.length, 'line')} could not be read.` : '';
    if (lines === '') {
      notice.set(
        good.some((line) => line.trim()) ? `All of it is here already.${left}` : 'That is no file of corrections.',
      );
      return false;
    }
    const isAdded = await add(lines);
    if (isAdded) notice.set(`${countOf(lines.trim().split('\n').length, 'line')} added.${left}`);
    return isAdded;
  });
}

/** One after the other: each is worked into what the one before has left. */
function inTurn(words: string, work: () => Promise<boolean>): Promise<boolean> {
  const turn = queue.then(async () => {
    correcting.set(words);
    try {
      await startCorrecting();
      return await work();
    } catch (error) {
      notice.set(`That could not be worked in: ${reasonOf(error)}`);
      return false;
    } finally {
      correcting.set(undefined);
    }
  });
  queue = turn;
  return turn;
}

/** Adds lines to the log and shows what they change; nothing, where the correction of line `fits` fits nothing. */
async function add(lines: string, fits?: number): Promise<boolean> {
  const text = textOf(log!);
  let resolution = await resolveWith(text + joinLine(text, lines));
  const misfit = resolution.unfitting?.find(({ line }) => line === fits);
  if (misfit) {
    notice.set(`This changes nothing: ${misfit.reason}.`);
    return false;
  }
  const expected = text + joinLine(text, lines);
  log = await addToLog(log!, lines);
  // Another tab has put something right meanwhile.
  if (textOf(log) !== expected) resolution = await resolveWith(textOf(log));
  show(resolution);
  lastAct.set('correction');
  channel?.postMessage(log.key);
  return true;
}

async function openLog(collection: Collection, articles: readonly string[]): Promise<Log> {
  isTaken = false;
  corrections.set(undefined);
  log = await findLog(collection, articles);
  return log;
}

async function resolveWith(text: string): Promise<Resolution> {
  if (!isTaken) await askDesk({ take: { graphFile: new URL('./graph.json', document.baseURI).href } });
  isTaken = true;
  return askDesk({ resolve: text });
}

function show(resolution: Resolution): void {
  const looked = data.get();
  if (!isLoaded(looked)) return;
  const { file } = looked.index;
  data.set({ ...looked, index: indexData({ ...file, resolution, layout: keepPlaces(file, resolution) }) });
  tell(log!, resolution);
}

function tell(of: Log, resolution: Resolution): void {
  const text = textOf(of);
  corrections.set({
    ...readCorrections(text),
    text,
    unfitting: resolution.unfitting ?? [],
    firstOwn: nextLine(of.shipped),
    redoable: corrections.get()?.redoable ?? [],
    ...(of.notKept && { notKept: of.notKept }),
  });
}

function change(to: Partial<Corrections>): void {
  corrections.set({ ...corrections.get()!, ...to });
}

function say(what: string, correction: Correction): void {
  const looked = data.get();
  if (isLoaded(looked)) notice.set(`${what}: ${correctionInWords(looked.index, correction)}.`);
}

function idsOf({ articles }: GraphFile): string[] {
  return articles.map(({ id }) => id);
}

/** What is put right in another tab is right in this one. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('claimgraph-corrections');
channel?.addEventListener('message', ({ data: key }) => {
  if (!log || key === undefined || (log.key !== undefined && log.key !== key)) return;
  void inTurn('Working in what another tab put right …', async () => {
    const { collection, articles } = log!;
    const wasTaken = isTaken;
    const opened = await openLog(collection, articles);
    isTaken = wasTaken;
    show(await resolveWith(textOf(opened)));
    return true;
  });
});
