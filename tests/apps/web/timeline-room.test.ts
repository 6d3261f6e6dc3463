import assert from 'node:assert/strict';
import { becomes, eventually } from '../../eventually.ts';
import { inBrowser } from './browsing.ts';
import { contentOf } from './downloaded.ts';
import { ARTICLE, HEARING } from './invented-cites.ts';
import { withWeighedViews } from './weighed-answers.ts';
import { crowded, EVENTS, TIMELINE } from './weighed-views.ts';

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

inBrowser('on a telephone nothing of the table lies beyond its edge', {}, async ({ context, page, open }) => {
  await withWeighedViews(context);
  await page.setViewportSize({ width: 360, height: 800 });
  await open('/timeline');
  const table = page.locator('.chart-table');
  await table
    .getByRole('link', { name: /judged/ })
    .first()
    .waitFor();
  assert.deepEqual(await table.evaluate((one) => one.scrollWidth - one.clientWidth), 0);
  assert.equal(await table.locator('td[data-name="When"]').first().isVisible(), true);
});

inBrowser('a print of a chart has its words and table and none of its buttons', {}, async ({ context, page, open }) => {
  await withWeighedViews(context);
  await open('/timeline');
  await page.locator('.chart-table').waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.chart-tools').isVisible(), false);
  assert.equal(await page.locator('.chart-table').isVisible(), true);
  assert.equal(await page.locator('.plot svg').isVisible(), true);
});

inBrowser('events of which none has a date are listed all the same', {}, async ({ context, page, open }) => {
  const rows = EVENTS.slice(0, 2).map((one) => ({ ...one, when: null, span: { from: null, to: null } }));
  const undated = { ...TIMELINE, total: 2, undated: 2, rows, density: [] };
  await withWeighedViews(context, [[/timeline$/, () => undated]]);
  await open('/timeline');
  await page.getByText('None of these events has a date.').waitFor();
  const row = page.locator('.chart-table tbody tr');
  await becomes(() => row.count(), 2);
  await row.first().locator('a.row-name').click();
  await page.locator('.detail').getByText('Minister of Harbours').first().waitFor();
});
