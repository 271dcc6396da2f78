import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ODD_LETTERS } from './articles.ts';
import { actorsOf, claimsWhere, idOf } from './brute-force.ts';
import {
  awaitPicture,
  nodePosition,
  type OpenPage,
  openPage,
  readMarks,
  readPicture,
  sentenceOf,
  settle,
} from './page-probe.ts';
import { browser, seeds } from './seeds-in-browser.ts';
import { type Served, serveArticles } from './serve.ts';

describe('the page with the sample articles', () => {
  let open: OpenPage;

  beforeAll(async () => {
    open = await openPage(browser, seeds.address);
    await awaitPicture(open.page);
  });

  afterAll(() => open.page.context().close());

  it('opens with a picture and a sentence that says what it shows', async () => {
    const { claims } = seeds.graph.resolution;
    expect(await sentenceOf(open.page)).toMatch(new RegExp(`^Showing ${claims.length} claims by anyone about anyone`));
    const picture = await open.page.getByRole('img', { name: /^Graph of/ }).getAttribute('aria-label');
    const [nodes, edges] = /Graph of (\d+) nodes and (\d+) lines/.exec(picture!)!.slice(1).map(Number);
    expect(nodes).toBe(actorsOf(seeds.graph).length);
    expect(edges).toBeGreaterThan(10);
    expect(open.errors).toEqual([]);
  });

  it('finds an actor by a part of the name, accents or not', async () => {
    const { page } = open;
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await page.keyboard.type('sian pel');
    await page
      .getByRole('menuitem', { name: /Siân Pellow/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Siân Pellow' }).waitFor();
    expect(decodeURIComponent(await page.evaluate(() => location.hash))).toContain(idOf(seeds.graph, 'Siân Pellow'));
  });

  it('loses no letter that is typed right after the keys that open the search', async () => {
    const { page } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await page.route('**/*.js', (route) => setTimeout(() => route.continue(), 2000));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('sian');
    expect(await page.getByRole('dialog', { name: 'Search' }).locator('input').inputValue()).toBe('sian');
    await page.context().close();
  });

  it('filters by who speaks, who is spoken about, or either, as counting by hand does', async () => {
    const { graph } = seeds;
    const cases: (readonly [hash: string, count: number])[] = actorsOf(graph).flatMap((id) => [
      [`#by=${encodeURIComponent(id)}`, claimsWhere(graph, (claim) => claim.speaker === id).length],
      [`#about=${encodeURIComponent(id)}`, claimsWhere(graph, (claim) => claim.about.includes(id)).length],
      [
        `#with=${encodeURIComponent(id)}`,
        claimsWhere(graph, (claim) => claim.speaker === id || claim.about.includes(id)).length,
      ],
    ]);
    const pairs = new Set(
      graph.resolution.claims.flatMap(({ speaker, about }) => about.map((to) => `${speaker} ${to}`)),
    );
    for (const pair of pairs) {
      const [by, about] = pair.split(' ') as [string, string];
      if (by === 'undefined') continue;
      const count = claimsWhere(graph, (claim) => claim.speaker === by && claim.about.includes(about)).length;
      cases.push([`#by=${encodeURIComponent(by)}&about=${encodeURIComponent(about)}`, count]);
    }
    // A small picture is soon drawn.
    const { page } = await openPage(browser, seeds.address, { width: 1000, height: 260 });
    await awaitPicture(page);
    const shown = await page.evaluate(
      async (hashes) => {
        const counts: (string | undefined)[] = [];
        for (const hash of hashes) {
          location.hash = hash;
          await new Promise((done) => setTimeout(done));
          await new Promise((done) => requestAnimationFrame(done));
          counts.push(
            /Showing\s*(no|[\d,]+)/
              .exec(document.querySelector('.sentence')?.textContent ?? '')?.[1]
              ?.replace('no', '0'),
          );
        }
        return counts;
      },
      cases.map(([hash]) => hash),
    );
    expect(cases.map(([hash], i) => [hash, Number(shown[i])])).toEqual(cases);
    await page.context().close();
  });

  it('lists the very claims that a filter leaves', async () => {
    const { page } = await openPage(browser, seeds.address, { height: 2400, hash: '#view=table' });
    const speaker = idOf(seeds.graph, 'Volodymyr Zelenskyy');
    for (const [key, fits] of [
      ['by', (claim) => claim.speaker === speaker],
      ['about', (claim) => claim.about.includes(speaker)],
    ] as [string, Parameters<typeof claimsWhere>[1]][]) {
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        `#view=table&${key}=${encodeURIComponent(speaker)}`,
      );
      const wanted = [...claimsWhere(seeds.graph, fits)].sort();
      await page.waitForFunction((n) => document.querySelectorAll('[role=row][data-key]').length === n, wanted.length);
      const rows = await page.locator('[role=row][data-key]').evaluateAll((all) => all.map((row) => row.dataset.key));
      expect(rows.sort()).toEqual(wanted);
    }
    await page.context().close();
  });

  it('opens the table at the claim that is selected, and marks it', async () => {
    const claim = seeds.graph.resolution.claims.at(-30)!.id;
    for (const width of [1440, 390]) {
      const hash = `#view=table&sel=claim,${encodeURIComponent(claim)}`;
      const { page } = await openPage(browser, seeds.address, { width, hash });
      const row = page.locator('[role=row][aria-selected=true]');
      await row.waitFor();
      await expect.poll(async () => (await row.boundingBox())!.height).toBeGreaterThan(60);
      await expect.poll(async () => (await row.boundingBox())!.y).toBeLessThan(800);
      await page.context().close();
    }
  });

  it('narrows to an actor from the sentence', async () => {
    const { page } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await page.getByRole('button', { name: 'anyone' }).first().click();
    await page.keyboard.type('Zelen');
    await page
      .locator('.filter')
      .getByRole('option', { name: /Zelenskyy/ })
      .first()
      .click();
    await page.keyboard.press('Escape');
    const id = idOf(seeds.graph, 'Volodymyr Zelenskyy');
    const count = claimsWhere(seeds.graph, (claim) => claim.speaker === id).length;
    expect(await sentenceOf(page)).toContain(`Showing ${count} claims by Volodymyr Zelenskyy`);
    await page.context().close();
  });
});

describe('the picture', () => {
  let open: OpenPage;

  beforeAll(async () => {
    open = await openPage(browser, seeds.address, {
      hash: `#with=${encodeURIComponent(idOf(seeds.graph, 'Ukraine'))}`,
    });
    await awaitPicture(open.page);
  });

  afterAll(() => open.page.context().close());

  it('opens the actor that is clicked', async () => {
    const { page } = open;
    const id = idOf(seeds.graph, 'Ukraine');
    const at = await nodePosition(page, id);
    await page.mouse.click(Math.round(at!.x), Math.round(at!.y));
    await page.getByRole('heading', { name: 'Ukraine', exact: true }).waitFor();
  });

  it('opens the edge that is clicked, up to six pixels beside it: of 200 clicks at most two go wrong', async () => {
    const whole = await openPage(browser, seeds.address);
    await awaitPicture(whole.page);
    const tried = await tryEdges(whole);
    expect(tried.length).toBe(200);
    expect(new Set(tried.map(({ meant }) => meant)).size).toBeGreaterThan(40);
    expect(tried.filter(({ opened, meant }) => opened !== meant).length).toBeLessThanOrEqual(2);
    await whole.page.getByRole('heading', { name: / about / }).waitFor();
    await whole.page.context().close();
  });

  it('is framed anew by what a filter leaves, wherever one was looking', async () => {
    const { page } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    const outside = await countOutside(page);
    expect(outside).toBe(0);
    for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Closer' }).click();
    await settle(page);
    expect(await countOutside(page)).toBeGreaterThan(0);
    await page.getByRole('button', { name: /^people/ }).click();
    await settle(page);
    expect(await countOutside(page)).toBe(0);
    await page.context().close();
  });

  it('lets an actor be dragged, stay there, and be put back', async () => {
    const { page } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    const id = idOf(seeds.graph, 'Siân Pellow');
    const before = (await nodePosition(page, id))!;
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x - 60, before.y + 40, { steps: 5 });
    await page.mouse.up();
    await settle(page);
    const after = (await nodePosition(page, id))!;
    expect([after.x, after.y].map(Math.round)).toEqual([before.x - 60, before.y + 40].map(Math.round));
    await page.getByRole('button', { name: 'Put all back in their places' }).click();
    await settle(page);
    const back = (await nodePosition(page, id))!;
    expect([back.x, back.y].map(Math.round)).toEqual([before.x, before.y].map(Math.round));
    await page.context().close();
  });

  it('lets go of the selection where the ground is clicked', async () => {
    const { page } = open;
    const box = (await page.locator('.picture').boundingBox())!;
    await page.mouse.click(box.x + 8, box.y + box.height - 8);
    await settle(page);
    expect(await page.evaluate(() => location.hash)).not.toContain('sel=');
  });
});

/** How many of the actors that are drawn stand outside the picture. */
async function countOutside(page: OpenPage['page']): Promise<number> {
  const box = (await page.locator('.picture').boundingBox())!;
  const { nodes } = await readPicture(page, actorsOf(seeds.graph), [], 1);
  return nodes.filter(({ x, y }) => x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height).length;
}

const CLICKS = 200;

/** Clicks beside edges where no other edge and no node is as near; says what was meant and what was opened. */
async function tryEdges({ page }: OpenPage) {
  const { claims } = seeds.graph.resolution;
  const ids = new Set(
    claims.flatMap(({ speaker, stance, about }) =>
      about.filter((to) => speaker && to !== speaker).map((to) => `${speaker}|${stance}|${to}`),
    ),
  );
  const tried: { meant: string; opened: string; off: number }[] = [];
  const picture = await readPicture(page, actorsOf(seeds.graph), [...ids], STEPS);
  const floats = await page
    .locator('[data-floats]')
    .evaluateAll((all) => all.map((node) => node.getBoundingClientRect().toJSON() as DOMRect));
  const isFree = ({ x, y }: { x: number; y: number }) =>
    floats.every(({ left, top, right, bottom }) => x < left || x > right || y < top || y > bottom);
  for (let round = 0; tried.length < CLICKS && round < 40; round++)
    for (const [i, id] of [...ids].entries()) {
      if (tried.length === CLICKS) break;
      const off = (i + round) % 7;
      const spot = findSpot(picture, id, off, 12 + ((7 * i + 11 * round) % 36));
      if (spot === undefined || !isFree(spot)) continue;
      await page.mouse.click(spot.x, spot.y);
      const sel = /sel=pair,([^&]+)/.exec(await page.evaluate(() => location.hash))?.[1] ?? '';
      const [from, to, stance] = sel.split(',').map(decodeURIComponent);
      tried.push({ meant: id, opened: `${from}|${stance}|${to}`, off });
    }
  return tried;
}

const STEPS = 60;
type Shown = Awaited<ReturnType<typeof readPicture>>;

/** A whole pixel `off` pixels beside an edge, away from nodes and nearer to it than to any other edge. */
function findSpot({ nodes, lines }: Shown, id: string, off: number, at: number) {
  const own = lines.find((line) => line.id === id)?.line;
  if (own === undefined) return undefined;
  const away = (line: typeof own, x: number, y: number) =>
    Math.min(...line.map((point) => Math.hypot(point.x - x, point.y - y)));
  const spot = beside(own, at, off);
  const others = lines.filter((line) => line.id !== id).map(({ line }) => away(line, spot.x, spot.y));
  const isClear = nodes.every((node) => Math.hypot(node.x - spot.x, node.y - spot.y) > 26);
  return isClear && Math.min(...others) > off + 2 ? spot : undefined;
}

function beside(line: Shown['lines'][number]['line'], i: number, off: number) {
  const [a, b] = [line[i - 1]!, line[i + 1]!];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return {
    x: Math.round(line[i]!.x - ((b.y - a.y) / length) * off),
    y: Math.round(line[i]!.y + ((b.x - a.x) / length) * off),
  };
}

describe('the evidence', () => {
  it('lists all unnamed sources when asked for the rest', async () => {
    const { page } = await openPage(browser, seeds.address);
    const part = page.locator('.summary-part', { hasText: 'Speaking without a name' });
    const rows = part.locator('.summary-row');
    await part.waitFor();
    const more = part.getByRole('button', { name: /^\d+ more without a name$/ });
    const left = Number.parseInt((await more.textContent())!, 10);
    const before = (await rows.count()) - 1;
    await more.click();
    await expect.poll(() => rows.count()).toBe(before + left);
    expect(await more.count()).toBe(0);
    const unnamed = seeds.graph.resolution.entities.filter(({ kind }) => kind === 'unnamed').map(({ id }) => id);
    const speak = unnamed.filter((id) => claimsWhere(seeds.graph, ({ speaker }) => speaker === id).length > 0);
    expect(before + left).toBe(speak.length);
    await page.context().close();
  });

  it('keeps the card in sight whose article is open', async () => {
    const speaker = idOf(seeds.graph, 'Volodymyr Zelenskyy');
    const claim = seeds.graph.resolution.claims.findLast((one) => one.speaker === speaker)!;
    const hash = `#sel=actor,${encodeURIComponent(speaker)}&open=${encodeURIComponent(claim.id)},0`;
    const { page } = await openPage(browser, seeds.address, { hash });
    await page.locator('mark[data-open]').first().waitFor();
    const inSight = () =>
      page.evaluate(() => {
        const list = document.querySelector('.evidence-list')!.getBoundingClientRect();
        const card = document.querySelector('.card.is-open')!.getBoundingClientRect();
        return card.top >= list.top - 1 && card.bottom <= list.bottom + 1;
      });
    await expect.poll(inSight).toBe(true);
    await page.context().close();
  });

  it('names on each card the article that the claim is from', async () => {
    const { graph } = seeds;
    const claim = graph.resolution.claims.find(({ attributions }) => {
      const article = graph.articles.find(({ id }) => id === attributions[0]!.article);
      return article?.title;
    })!;
    const { title } = graph.articles.find(({ id }) => id === claim.attributions[0]!.article)!;
    const { page } = await openPage(browser, seeds.address, { hash: `#sel=claim,${encodeURIComponent(claim.id)}` });
    const card = page.locator('.card').first();
    await card.waitFor();
    expect(await card.locator('.card-title').textContent()).toBe(title!.replace(/^#+ /, ''));
    await page.context().close();
  });
});

describe('the article', () => {
  it('is read where an attribution inside it is nobody’s claim', async () => {
    const { resolution, ...rest } = seeds.graph;
    const [open, ...others] = resolution.claims;
    const { article } = open!.attributions[0]!;
    const dropped = others
      .filter(({ attributions }) => attributions.some((ref) => ref.article === article))
      .slice(0, 3);
    const claims = resolution.claims.filter((claim) => !dropped.includes(claim));
    const links = resolution.links.filter(({ from, to }) => !dropped.some(({ id }) => id === from || id === to));
    const body = JSON.stringify({ ...rest, resolution: { ...resolution, claims, links } });
    const hash = `#open=${encodeURIComponent(open!.id)},0`;
    const { page, errors } = await openPage(browser, seeds.address, { hash, graphJson: { status: 200, body } });
    await page.locator('mark[data-open]').first().waitFor();
    const { text } = seeds.graph.articles.find(({ id }) => id === article)!;
    expect((await readMarks(page, text)).wrong).toEqual([]);
    for (let i = 0; i < 4; i++) await page.keyboard.press(']');
    await page.locator('mark[data-open]').first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('marks the very characters of every claim of the sample articles', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await checkMarks(page, seeds);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('does so among emoji, curly marks, combining letters, no-break spaces and line ends of two characters', async () => {
    const served = await serveArticles({ 'bells.txt': ODD_LETTERS });
    const { page, errors } = await openPage(browser, served.address);
    const texts = await checkMarks(page, served);
    expect(texts).toContain('“The bells stay\u00a0– all seven 🔔🔔 of them,”');
    expect(errors).toEqual([]);
    await page.context().close();
    await served.close();
  });
});

/** Opens the first claim of every article; gives back the texts of all marks. */
async function checkMarks(page: OpenPage['page'], { graph }: Served): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const article of graph.articles) {
    const claim = graph.resolution.claims.find(({ attributions }) => attributions[0]!.article === article.id);
    if (claim === undefined) continue;
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#open=${encodeURIComponent(claim.id)},0`,
    );
    await page.locator('mark[data-open]').first().waitFor();
    // The article before may still stand there for a moment.
    await expect.poll(async () => (await readMarks(page, article.text)).wrong, { timeout: 10_000 }).toEqual([]);
    const { count } = await readMarks(page, article.text);
    const told = graph.resolution.claims.flatMap(({ attributions }) => attributions);
    expect(count).toBeGreaterThanOrEqual(told.filter((ref) => ref.article === article.id).length);
    texts.push(...(await page.locator('.article-text mark').allTextContents()));
  }
  return texts;
}
