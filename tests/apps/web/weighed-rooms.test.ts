import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { hexOf } from '../../../src/model/ids.ts';
import { becomes, eventually } from '../../eventually.ts';
import { assertAccessible } from './accessible.ts';
import { inBrowser } from './browsing.ts';
import { withWeighedViews } from './weighed-answers.ts';
import { ARTICLE, crowded, EVENTS, HEARING } from './weighed-views.ts';

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

async function contentOf(download: Promise<Download>): Promise<{ name: string; content: string }> {
  const file = await download;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
}

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
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 800 });
      for (const room of ROOMS) {
        await page.goto(new URL(room, page.url()).href);
        await page.locator('h1').first().waitFor();
        await settled();
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(over <= 0, `${room} at ${width}: ${over} pixels too wide`);
      }
    }
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

inBrowser(
  'an uncertain date is drawn as long as the doubt, “about” with a broken outline, an open side with an arrow',
  {},
  async ({ context, page, open, settled }) => {
    await withWeighedViews(context);
    await open('/timeline');
    await page.getByText('6 events · 1 has no date').waitFor();
    await settled();
    const mark = (label: string) => page.locator(`a.event-mark[aria-label*="${label}"] .span-mark`);
    assert.equal(await mark('Dock workers').evaluate((one) => one.tagName), 'circle');
    const month = await mark('The strike of Tarsel').boundingBox();
    const about = mark('Order 17');
    assert.ok(month && month.width > 60, 'a month is a bar');
    assert.notEqual(await about.evaluate((one) => getComputedStyle(one).strokeDasharray), 'none');
    assert.equal(await mark('The strike of Tarsel').evaluate((one) => getComputedStyle(one).strokeDasharray), 'none');
    const chart = await page.locator('.plot svg').boundingBox();
    const opened = await mark('The commission').boundingBox();
    assert.ok(
      chart && opened && Math.abs(chart.x + chart.width - (opened.x + opened.width)) < 4,
      'it reaches the edge',
    );
  },
);

inBrowser(
  'the arrows go from event to event with the writing, and Enter opens the event beside the chart',
  {},
  async ({ context, page, open }) => {
    await withWeighedViews(context);
    await open('/timeline');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.locator('a.event-mark').first().focus();
    const first = await eventually(focused, (label) => label !== '', 'the first event has the focus');
    await page.keyboard.press('ArrowRight');
    await eventually(focused, (label) => label !== '' && label !== first, 'the focus is on the next');
    await page.keyboard.press('ArrowLeft');
    await becomes(focused, first);
    await page.getByRole('button', { name: 'فارسی' }).click();
    await page.locator('.axis-hijri').first().waitFor();
    await page.locator('a.event-mark').first().focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => document.activeElement?.matches('a.event-mark[data-mark="1"]'));
    await page.keyboard.press('Enter');
    await page.locator('.detail').getByText('Minister of Harbours').first().waitFor();
    await page.waitForURL(/at=event-/);
    await page.keyboard.press('Escape');
    await page.locator('.detail').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.matches('a.event-mark[data-mark="1"]'));
  },
);

inBrowser(
  'in Persian time runs from right to left, with the months of both calendars',
  {},
  async ({ context, page, open }) => {
    await withWeighedViews(context);
    await open('/timeline');
    const x = async (label: string) =>
      (await page.locator(`a.event-mark[aria-label*="${label}"] .span-mark`).boundingBox())?.x ?? 0;
    const orderIsLeft = async () => (await x('Order 17')) < (await x('The commission'));
    await becomes(orderIsLeft, true);
    await page.getByRole('button', { name: 'فارسی' }).click();
    await page.locator('.axis-hijri').first().waitFor();
    await becomes(orderIsLeft, false);
    await page.locator('.axis', { hasText: 'مرداد' }).filter({ hasText: 'اوت' }).first().waitFor();
  },
);

inBrowser(
  'what finds no room in the chart is counted, and a part of the time can be gone into',
  {},
  async ({ context, page, open }) => {
    const asked = await withWeighedViews(context, [[/timeline$/, () => crowded(900)]]);
    await open('/timeline');
    await page.getByText('36,000 events · the 900 most reported are drawn and listed').waitFor();
    await eventually(
      async () => ({
        drawn: await page.locator('a.event-mark').count(),
        said: await page.getByText(/events found no room here/).allTextContents(),
      }),
      ({ drawn, said }) => drawn > 0 && said.some((one) => one.startsWith(`${900 - drawn} events`)),
      'what is not drawn is counted',
    );
    await page.locator('a[aria-label*="show only this time"]').first().click();
    await page.waitForURL(/from=1970-01-01&to=1970-12-31/);
    await becomes(() => asked.paths.some((path) => path.includes('from=1970-01-01&to=1970-12-31')), true);
    await page.getByRole('button', { name: 'Wider' }).click();
    await page.waitForURL(/from=1969/);
    await page.getByRole('button', { name: 'Closely dated' }).click();
    await page.waitForURL(/timeline$/);
  },
);

inBrowser(
  'the filters of the timeline stand in its address, and are asked of the server',
  {},
  async ({ context, page, open }) => {
    await withWeighedViews(context);
    await open('/timeline');
    await page.getByLabel('Kind of event').selectOption('arrest');
    await page.locator('.filters select').nth(1).selectOption('Tarsel');
    await page.waitForURL(/type=arrest.*where=Tarsel/);
    const request = page.waitForRequest(/\/api\/timeline\?type=arrest&where=Tarsel&text=quay/);
    await page.getByLabel('What happened').fill('quay');
    await request;
    await page.waitForURL(/text=quay/);
  },
);

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
  'the timeline is saved with the title and the hash of every document of its events',
  {},
  async ({ context, page, open }) => {
    const asked = await withWeighedViews(context);
    await open('/timeline?from=1974-01-01&to=1990-01-01');
    for (const form of ['SVG', 'CSV']) {
      const file = page.waitForEvent('download');
      await page.getByRole('button', { name: `Save as ${form}` }).click();
      const { content } = await contentOf(file);
      for (const { id, title } of [ARTICLE, HEARING]) {
        assert.ok(content.includes(id), `${form} has no ${id}`);
        assert.ok(title !== null && content.includes(title), `${form} has no ${title}`);
      }
    }
    const of = (path: string) => new URLSearchParams(asked.paths.find((one) => one.startsWith(path))?.split('?')[1]);
    assert.equal(of('/api/timeline/sources?').toString(), of('/api/timeline?').toString(), 'of the same events');
  },
);

inBrowser('days given the other way round are asked for in their order', {}, async ({ context, page, open }) => {
  const asked = await withWeighedViews(context);
  await open('/timeline?from=1990-01-01&to=1974-01-01');
  await page.locator('a.event-mark').first().waitFor();
  await eventually(
    () => asked.paths,
    (paths) => paths.some((path) => path.includes('from=1974-01-01&to=1990-01-01')),
    'they are asked for in their order',
  );
});

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
    await becomes(() => asked.paths.some((path) => path.startsWith('/api/conflicts?kind=ignorance')), true);
  },
);

inBrowser(
  'a family is drawn in time: stated links whole, inferred ones broken, and each said in the table',
  {},
  async ({ context, page, open }) => {
    await withWeighedViews(context);
    await open('/origins');
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
  'the table of the timeline has every event, each with the passage at which it opens',
  {},
  async ({ context, page, open }) => {
    await withWeighedViews(context);
    await open('/timeline');
    const rows = page.locator('.chart-table tbody tr');
    await becomes(() => rows.count(), EVENTS.length);
    await rows
      .first()
      .getByRole('link', { name: /judged/ })
      .click();
    await page.waitForURL(/\/sources\/[0-9a-f]{64}\?at=10-40/);
  },
);

inBrowser('a print of a chart has its words and table and none of its buttons', {}, async ({ context, page, open }) => {
  await withWeighedViews(context);
  await open('/timeline');
  await page.locator('.chart-table').waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.chart-tools').isVisible(), false);
  assert.equal(await page.locator('.chart-table').isVisible(), true);
  assert.equal(await page.locator('.plot svg').isVisible(), true);
});
