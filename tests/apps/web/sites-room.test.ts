import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { becomes, eventually } from '../../eventually.ts';
import { SITES } from './appeal-and-site-views.ts';
import { inBrowser } from './browsing.ts';
import { inLanguage } from './in-language.ts';
import { withPeopleViews } from './people-answers.ts';

inBrowser(
  'the map is drawn without the network, is moved by the keyboard, and its marks open sites',
  {},
  async ({ context, page, open, settled }) => {
    await withPeopleViews(context);
    await open('/sites');
    await page.locator('.map-land').waitFor();
    // Sites of one place are one mark; one has no place.
    await becomes(() => page.locator('.map-mark').count(), 2);
    await settled();
    const placeOfMap = () => page.locator('.map-place svg > g').first().getAttribute('transform');
    const before = await placeOfMap();
    await page.locator('.map-place').focus();
    await page.keyboard.press('ArrowRight');
    const moved = await eventually(placeOfMap, (place) => place !== before, 'the map has moved');
    await page.keyboard.press('+');
    await eventually(placeOfMap, (place) => place !== moved, 'the map has come nearer');
    await page.keyboard.press('0');
    await becomes(placeOfMap, before);
    await page.getByRole('button', { name: /the cells of Port Vel.*not of the site/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/at=site-3/);
    await page.getByRole('button', { name: 'Tarsel: 2 sites' }).click();
    await page.locator('.sites-here').getByRole('link', { name: 'Quay Nine' }).click();
    await page.waitForURL(/at=site-1/);
    await page.locator('.condition-log').waitFor();
    await becomes(() => page.locator('.condition-log > .changed').count(), 2);
    await page.getByText('1 site is not on the map: no place is named with it').waitFor();
  },
);

inBrowser('where no site has a place there is no empty map of the world', {}, async ({ context, page, open }) => {
  await withPeopleViews(context);
  const rows = SITES.map((one) => ({ ...one, position: null }));
  await context.route(/\/api\/sites\?/, (route) =>
    route.fulfill({ json: { ok: true, data: { total: rows.length, from: 0, rows } } }),
  );
  await open('/sites');
  await page.getByText('sites are not on the map: no place is named with them').waitFor();
  await becomes(() => page.locator('.map-place').count(), 0);
});

/** A site of Port Vel, and one so many degrees north of it. */
async function twoSites(context: BrowserContext, degrees: number): Promise<void> {
  await withPeopleViews(context);
  const [, , there] = SITES;
  const position = { latitude: 38.2 + degrees, longitude: 48.6, of: 'Port Anwell', persian: null };
  const rows = [there, { ...there, id: 'site-1', name: 'the yard', position }];
  await context.route(/\/api\/sites\?/, (route) =>
    route.fulfill({ json: { ok: true, data: { total: rows.length, from: 0, rows } } }),
  );
}

/** Comes nearer by clicks as long as one mark stands for both. */
async function comeNearer(page: Page): Promise<void> {
  await page.locator('.map-land').waitFor();
  const marks = page.locator('.map-mark');
  await marks.first().waitFor();
  for (let i = 0; i < 20 && (await marks.count()) > 1; i++) {
    await page.locator('.map-place').focus();
    await page.keyboard.press('-');
  }
  await becomes(() => marks.count(), 1);
  await becomes(async () => /2 sites/.test((await marks.first().getAttribute('aria-label')) ?? ''), true);
  for (let i = 0; i < 12 && (await marks.count()) === 1; i++) {
    if ((await page.locator('.sites-here a').count()) > 0) return;
    await marks.first().click();
  }
}

inBrowser(
  'a mark that stands for two places leads nearer until each stands alone',
  {},
  async ({ context, page, open }) => {
    await twoSites(context, 0.5);
    await open('/sites');
    await comeNearer(page);
    await becomes(() => page.locator('.map-mark').count(), 2);
    assert.doesNotMatch(page.url(), /at=/, 'none was opened before its place stood alone');
    await page.getByRole('button', { name: /the yard/ }).click();
    await page.waitForURL(/at=site-1/);
  },
);

inBrowser(
  'places too close for any map are listed, so that each can be opened',
  {},
  async ({ context, page, open }) => {
    await twoSites(context, 0.02);
    await open('/sites');
    await comeNearer(page);
    await page.locator('.sites-here').getByRole('link', { name: 'the yard' }).click();
    await page.waitForURL(/at=site-1/);
  },
);

inBrowser('the map has Persian names', {}, async ({ context, page, open }) => {
  await withPeopleViews(context);
  await open('/');
  await inLanguage(page, 'fa', 'paper');
  await page.goto(new URL('/sites', page.url()).href);
  await page.locator('.map-country').first().waitFor();
  await eventually(
    () => page.locator('.map-place text').allTextContents(),
    (names) => names.includes('تارسل') && names.includes('ترکمنستان'),
    'the town and the country have their Persian names',
  );
});

inBrowser(
  'a row tells at a glance what a place is, from what to what it went, and what is disputed',
  {},
  async ({ context, page, open }) => {
    await withPeopleViews(context);
    await open('/sites');
    const row = page.locator('.row-words').filter({ hasText: 'Quay Nine' });
    await row.getByText('· prison').waitFor();
    await row.getByText(/first: used as cells · August 1974 → last told: walled up/).waitFor();
    await row.getByText(/1 report that another stands against/).waitFor();
    await row.getByRole('link', { name: 'Quay Nine' }).click();
    const log = page.locator('.condition-log');
    await log.getByText('others tell otherwise: dug').waitFor();
    await log.getByText(/day not told; reported 1 March 1975/).waitFor();
    const write = page.getByRole('link', { name: 'Write a claim of this' }).first();
    assert.match((await write.getAttribute('href')) ?? '', /write=site/);
  },
);
