import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { hexOf } from '../../../src/model/ids.ts';
import { becomes } from '../../eventually.ts';
import { assertAccessible } from './accessible.ts';
import { inBrowser } from './browsing.ts';
import { contentOf } from './downloaded.ts';
import { ARTICLE, HEARING } from './invented-cites.ts';
import { withWeighedViews } from './weighed-answers.ts';
import { CONFLICT, CONFLICTS, FIGURE, FIGURES } from './weighed-views.ts';
import { assertNothingWider } from './width.ts';

const PAIR = `/origins?a=${hexOf(ARTICLE.id)}&b=${hexOf(HEARING.id)}`;
const ROOMS = [
  '/timeline',
  '/timeline?at=event-1',
  '/figures',
  '/figures?at=figure-1',
  '/conflicts',
  '/conflicts?at=conflict-2',
  '/origins',
  '/origins?at=family-1',
  '/origins?pairs=copied',
  PAIR,
];

const whenTold = (page: Page) => page.locator('.chart').first();

for (const [language, theme] of [
  ['en', 'paper'],
  ['fa', 'night'],
] as const)
  inBrowser(
    `axe finds nothing serious in Timeline, Figures, Conflicts and Origins (${language}, ${theme})`,
    {},
    async ({ context, page, open, settled }) => {
      await withWeighedViews(context);
      await open('/');
      await page.evaluate(
        ([chosen, paper]) => {
          localStorage.setItem('habeas.language', chosen);
          localStorage.setItem('habeas.theme', paper);
        },
        [language, theme] as const,
      );
      for (const room of ROOMS) {
        await page.goto(new URL(room, page.url()).href);
        await page.locator('h1').first().waitFor();
        await settled();
        await assertAccessible(page, `${room} ${language}`);
      }
    },
  );

inBrowser(
  'none of these rooms is wider than the window, at any width',
  {},
  async ({ context, page, open, settled }) => {
    await withWeighedViews(context);
    await open('/');
    await assertNothingWider({ page, settled }, ROOMS);
  },
);

inBrowser('the keyboard goes to each of these rooms', {}, async ({ context, page, open, server }) => {
  await withWeighedViews(context);
  await open('/');
  for (const [key, path] of [
    ['t', '/timeline'],
    ['n', '/figures'],
    ['c', '/conflicts'],
    ['w', '/origins'],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.waitForURL(server.address + path);
  }
});

inBrowser('a chart is saved as SVG and as CSV, each with its sources', {}, async ({ context, page, open }) => {
  await withWeighedViews(context);
  await open('/figures?at=figure-1');
  const chart = whenTold(page);
  const svg = page.waitForEvent('download');
  await chart.getByRole('button', { name: 'Save as SVG' }).click();
  const drawing = await contentOf(svg);
  assert.equal(drawing.name, 'dock-workers-detained-the-strike-of-tarsel.svg');
  assert.match(drawing.content, /^<\?xml/);
  assert.ok(drawing.content.includes(ARTICLE.id), 'the drawing names its source by its hash');
  assert.match(drawing.content, /over 2,400/);
  assert.match(drawing.content, /Each line is a claim and opens at its passage/, 'how to read it goes with it');
  assert.doesNotMatch(drawing.content, / class=| style=|<a /, 'it needs no style sheet and leads nowhere');
  // Looked at alone, outside the app.
  const alone = await context.browser()?.newPage();
  await alone?.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing.content)}`);
  assert.equal(await alone?.evaluate(() => document.querySelector('parsererror')?.textContent ?? ''), '');
  assert.equal(await alone?.evaluate(() => document.documentElement.tagName), 'svg');
  await alone?.close();
  const csv = page.waitForEvent('download');
  await chart.getByRole('button', { name: 'Save as CSV' }).click();
  const table = await contentOf(csv);
  const lines = table.content.trim().split('\r\n');
  assert.equal(lines.length, 5);
  assert.match(lines[0] ?? '', /Who says so.*SHA-256$/);
  assert.ok(lines.slice(1).every((line) => /sha256:[0-9a-f]{64}$/.test(line)));
  assert.match(lines[0] ?? '', /Number,Lowest,Highest,Bound/);
  assert.ok(
    lines.some((line) => line.includes('"over 2,400",2400,,atLeast')),
    table.content,
  );
});

inBrowser(
  'the rows of the question before are marked until the answer to the new one is there',
  {},
  async ({ context, page, open }) => {
    await withWeighedViews(context);
    await open('/figures');
    const list = page.locator('.row-window');
    await list.getByRole('listitem').nth(1).waitFor();
    await becomes(() => list.getAttribute('aria-busy'), 'false');
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await context.route(/\/api\/figures\?.*contested/, async (route) => {
      await asked;
      await route.fallback();
    });
    await page.getByLabel('Only those that are contested').check();
    await becomes(() => list.getAttribute('aria-busy'), 'true');
    await becomes(() => list.getByRole('listitem').count(), 2);
    answer();
    await becomes(() => list.getByRole('listitem').count(), 1);
    await becomes(() => list.getAttribute('aria-busy'), 'false');
  },
);

inBrowser(
  'a contested number shows who claims what by origin, how far apart, what “about” allows, and opens at the passage',
  {},
  async ({ context, page, open }) => {
    const asked = await withWeighedViews(context);
    await open('/figures');
    await page.getByLabel('Only those that are contested').check();
    await page.waitForURL(/contested=true/);
    await page.getByText('1 count', { exact: true }).waitFor();
    await page.getByRole('link', { name: /Dock workers detained/ }).click();
    const detail = page.locator('.detail');
    await detail.getByText('leads to').first().waitFor();
    await detail.getByText('25 times apart').waitFor();
    await detail.getByText('at least 2,400 and at most 96 cannot both hold').waitFor();
    await detail.getByText('5 claims, 2 judged').waitFor();
    await detail.getByText('“About” is taken to allow 10 % to either side').click();
    await detail.getByLabel('Per cent to either side').fill('5');
    await detail.getByRole('button', { name: 'Set for this case' }).click();
    await detail.getByText('It stands in the ledger.').waitFor();
    assert.deepEqual(asked.posted.at(-1), { what: 'tolerance', tolerance: 0.05, reason: null });
    await detail.locator('.plot a').first().click();
    await page.waitForURL(/\/sources\/[0-9a-f]{64}\?at=\d+-\d+/);
  },
);

inBrowser(
  'a claim of ignorance stands beside what was told, through which post, and is called no verdict',
  {},
  async ({ context, page, open }) => {
    const asked = await withWeighedViews(context);
    await open('/conflicts');
    await page.getByText('3 claims against which something stands').waitFor();
    await page.getByRole('button', { name: 'Ignorance claimed' }).click();
    await page.waitForURL(/kind=ignorance/);
    await page.getByText('1 claim against which something stands').waitFor();
    await page.locator('.row-list a').first().click();
    const detail = page.locator('.detail');
    await detail.getByText('not a verdict').waitFor();
    await detail.getByText(/Halvar Brandt\W+then held this post\W+Minister of Harbours/).waitFor();
    await detail.getByText(/may have known from 14 August 1974/).waitFor();
    await detail.locator('.notice > details > summary').last().click();
    await detail.getByText('said in September, after the letter').waitFor();
    await detail.getByText('Told in the text; no claim was made of it').waitFor();
    await detail.locator('blockquote a[href*="at=0-40"]').waitFor();
    await becomes(() => asked.paths.some((path) => path.startsWith('/api/conflicts?kind=ignorance')), true);
  },
);

inBrowser(
  'a row that is open and not there any more after the weighing stays in sight and says so',
  {},
  async ({ context, page, open, allowed }) => {
    let asked = 0;
    const settings = { tolerance: 0.1, deadlines: [] };
    const state = () => ({
      behind: asked < 3 ? 1 : 0,
      weighedAt: `2026-03-09T${asked++ < 3 ? 10 : 11}:00:00Z`,
      settings,
    });
    await withWeighedViews(context, [[/^\/api\/weighing$/, state]]);
    await open('/conflicts?at=conflict-2');
    const detail = page.locator('.detail');
    await detail.getByText('not a verdict').waitFor();
    allowed.push(/404/);
    const error = { code: 'not-found', message: 'no conflict conflict-2' };
    await context.route(/\/api\/conflicts\/conflict-2/, (route) =>
      route.fulfill({ status: 404, json: { ok: false, error } }),
    );
    await detail.getByRole('alert').waitFor();
    await detail.getByText('not a verdict').waitFor();
  },
);

inBrowser(
  'a family is drawn in time: stated links whole, inferred ones broken, and each said in the table',
  {},
  async ({ context, page, open }) => {
    await withWeighedViews(context);
    await open('/origins');
    await page.getByText('3 documents · 1 publisher · 2 whose publishers are not known').waitFor();
    await page.locator('.families .row-line').filter({ hasText: '→' }).first().waitFor();
    await page.locator('.families a').first().click();
    await page.locator('.thread').first().waitFor({ state: 'attached' });
    await becomes(() => page.locator('.thread:not(.thread-inferred)').count(), 1);
    await becomes(() => page.locator('.thread-inferred').count(), 1);
    const table = page.locator('.chart-table');
    await becomes(() => table.locator('tbody tr').count(), 3);
    await table
      .filter({ hasText: 'inferred by the software' })
      .filter({ hasText: 'nothing found before it' })
      .waitFor();
  },
);

inBrowser(
  'two documents stand side by side with their shared passages, j goes to the next, and a person declares with a reason',
  {},
  async ({ context, page, open }) => {
    const asked = await withWeighedViews(context);
    await open(PAIR);
    await page.getByText('Passage 1 of 2').waitFor();
    const marks = page.locator('.shared-mark');
    const pressed = page.locator('.shared-mark[aria-pressed="true"]');
    await becomes(() => marks.count(), 4);
    await becomes(() => pressed.allTextContents(), ['1Tarsel', '1the invented Tarsel Commission']);
    await page.keyboard.press('j');
    await page.getByText('Passage 2 of 2').waitFor();
    await becomes(() => pressed.count(), 2);
    const record = page.getByRole('button', { name: 'Record it' });
    await page.getByLabel('They are of two origins, in spite of what they share').check();
    assert.equal(await record.isDisabled(), true, 'nothing is declared without a reason');
    await page.getByLabel('Why: it stands in the ledger with your name').fill('two clerks wrote it down apart');
    await record.click();
    await page.getByText('It stands in the ledger.').waitFor();
    assert.deepEqual(asked.posted.at(-1), {
      what: 'apart',
      from: ARTICLE.id,
      to: HEARING.id,
      reason: 'two clerks wrote it down apart',
    });
  },
);

inBrowser('what was declared can be taken back', {}, async ({ context, page, open }) => {
  const asked = await withWeighedViews(context);
  await open('/origins');
  await page.getByText('Brandt press').waitFor();
  await page.getByRole('button', { name: 'Take back' }).click();
  await becomes<unknown>(() => asked.posted.at(-1), {
    record: 'abcdefghijklmnopqrstuvwxyz',
    on: null,
    reason: 'taken back',
  });
});

inBrowser(
  'where the case is ahead of its weighing the room says so, and weighs on request',
  {},
  async ({ context, page, open }) => {
    const asked = await withWeighedViews(context, [
      [
        /^\/api\/weighing$/,
        () => ({ behind: 3, weighedAt: '2026-03-09T10:00:00Z', settings: { tolerance: 0.1, deadlines: [] } }),
      ],
    ]);
    await open('/timeline');
    await page.getByText('3 sources changed and are not weighed yet').waitFor();
    await page.getByRole('button', { name: 'Weigh now' }).click();
    await becomes<unknown>(() => asked.posted.at(-1), { kind: 'weigh' });
  },
);

inBrowser(
  'a row shows both sides before it is opened: numbers with who tells them, a denial with the words against it',
  {},
  async ({ context, page, open }) => {
    await withWeighedViews(context);
    await open('/figures');
    const count = page.getByRole('listitem').filter({ hasText: 'numbers that cannot all be one' }).first();
    await count.locator('.number-told').filter({ hasText: 'Josef Tann' }).waitFor();
    await becomes(() => count.locator('.number-told').count(), 2);
    await page.goto(new URL('/conflicts', page.url()).href);
    const words = CONFLICTS[0]?.firstAgainst?.claim.passage.exact ?? 'none';
    await page.getByRole('listitem').first().locator('.row-against').filter({ hasText: words }).waitFor();
  },
);

inBrowser(
  'of days that cannot both hold a person can say that they do not stand against one another, and nothing more',
  {},
  async ({ context, page, open }) => {
    const view = { ...CONFLICT, conflict: { ...CONFLICT.conflict, kind: 'date' }, candidates: [] };
    await withWeighedViews(context, [[/^\/api\/conflicts\/./, () => view]]);
    await open(`/conflicts?at=${CONFLICT.conflict.id}`);
    const entry = page.locator('.against-document .entry-word').first();
    await entry.getByRole('button', { name: 'Does not belong here' }).waitFor();
    assert.equal(await page.getByRole('button', { name: /Stands beside it|Find a passage/ }).count(), 0);
  },
);

inBrowser('a count that is given in words says these words once', {}, async ({ context, page, open }) => {
  const said = { value: null, low: 24, high: 96, bound: 'vague', words: 'several dozen sailors' };
  const row = { ...FIGURES[1], claims: 1, stated: { least: said, most: said } };
  await withWeighedViews(context, [[/figures$/, () => ({ total: 1, from: 0, rows: [row] })]]);
  await open('/figures');
  const line = page.locator('.row-line', { hasText: 'several dozen sailors' });
  await line.waitFor();
  assert.equal((await line.innerText()).match(/several dozen sailors/g)?.length, 1);
});

inBrowser(
  'of many pairs that cannot both be right the farthest apart are open, the rest a press away',
  {},
  async (t) => {
    const { context, page, open } = t;
    const [pair] = FIGURE.conflicts;
    assert.ok(pair);
    const conflicts = Array.from({ length: 9 }, (_, i) => ({ ...pair, b: `${pair.b}-${i}`, apart: i + 2 }));
    await withWeighedViews(context, [[/figures\/[^/]+$/, () => ({ ...FIGURE, conflicts })]]);
    await open('/figures?at=figure-1');
    const pairs = page.locator('.detail .pairs > li:visible');
    await pairs.first().filter({ hasText: '10 times apart' }).waitFor();
    assert.equal(await pairs.count(), 5);
    await page.getByText('4 more pairs of numbers that cannot both be right').click();
    await becomes(() => pairs.count(), 9);
  },
);
