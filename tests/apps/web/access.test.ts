import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { becomes, eventually } from '../../eventually.ts';
import { assertAccessible } from './accessible.ts';
import { inBrowser, sourcePath } from './browsing.ts';
import { inLanguage } from './in-language.ts';
import { assertNothingWider } from './width.ts';

const ROOMS = [
  '/',
  '/sources',
  sourcePath('harbour'),
  sourcePath('annex'),
  '/review',
  '/search',
  '/search?q=Quay',
  '/ledger',
];

for (const [language, theme] of [
  ['en', 'paper'],
  ['fa', 'night'],
] as const)
  inBrowser(`axe finds nothing serious in any room (${language}, ${theme})`, {}, async ({ page, open, settled }) => {
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
      if (room.includes(sourcePath('harbour'))) await page.keyboard.press('j');
      await assertAccessible(page, `${room} ${language}`);
    }
  });

inBrowser(
  'in Persian the whole app stands from right to left, and dates have both calendars',
  {},
  async ({ page, open }) => {
    await open(sourcePath('نامه'));
    await page.getByRole('button', { name: 'فارسی' }).click();
    await page.getByRole('link', { name: 'دفتر ثبت' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    assert.equal(await page.locator('html').getAttribute('lang'), 'fa');
    const [wordmark, claims, leaf] = ['.wordmark', '.claims', '.leaf'].map((one) => page.locator(one));
    const left = (one: typeof leaf) => async () => (await one?.boundingBox())?.x ?? Number.NaN;
    await eventually(left(wordmark), (x) => x > 640, 'the wordmark is on the right');
    await eventually(
      async () => (await left(claims)()) < (await left(leaf)()),
      (before) => before,
      'the claims are on the left of the page',
    );
    await page.locator('.source-head', { hasText: /۲۳ مرداد ۱۳۵۳ \(۱۴ اوت ۱۹۷۴\)/ }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'دفتر ثبت' }).waitFor();
  },
);

inBrowser(
  'an English document keeps its direction in the Persian app, and the other way round',
  {},
  async ({ page, open }) => {
    await open(sourcePath('نامه'));
    assert.equal(await page.locator('.leaf').evaluate((leaf) => getComputedStyle(leaf).direction), 'rtl');
    assert.equal(await page.locator('.claims').evaluate((list) => getComputedStyle(list).direction), 'ltr');
    await page.getByRole('button', { name: 'فارسی' }).click();
    await page.goto(new URL(sourcePath('harbour'), page.url()).href);
    await page.locator('.leaf').waitFor();
    assert.equal(await page.locator('.leaf').evaluate((leaf) => getComputedStyle(leaf).direction), 'ltr');
    const title = page.locator('.leaf .block-title');
    assert.equal(
      await title.evaluate((block) => getComputedStyle(block).textAlign),
      'start',
      'a title of the page keeps its own side',
    );
    assert.equal(await page.locator('.claims').evaluate((list) => getComputedStyle(list).direction), 'rtl');
  },
);

inBrowser(
  'the keyboard goes to every room, also with Persian letters on the keys',
  {},
  async ({ page, open, server }) => {
    await open('/');
    for (const [key, path] of [
      ['s', '/sources'],
      ['r', '/review'],
      ['f', '/search'],
      ['l', '/ledger'],
      ['o', '/'],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await page.waitForURL(server.address + path);
    }
    await page.evaluate(() => {
      for (const [key, code] of [
        ['ل', 'KeyG'],
        ['م', 'KeyL'],
      ])
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: key ?? '', code: code ?? '', bubbles: true, cancelable: true }),
        );
    });
    await page.waitForURL(`${server.address}/ledger`);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Tab');
    await becomes(() => page.evaluate(() => document.activeElement !== document.body), true);
  },
);

/** The cells of a row stand beside one another. */
async function assertOneLine(page: Page, width: number): Promise<void> {
  const fallen = await page
    .locator('.rows [role=row]')
    .first()
    .evaluate((row) => {
      const { top, height } = row.getBoundingClientRect();
      const cells = [...row.querySelectorAll('[role=cell]')];
      return cells.filter((cell) => cell.getBoundingClientRect().top >= top + height / 2).length;
    });
  assert.equal(fallen, 0, `a cell falls out of its row at ${width}`);
}

inBrowser('nothing is wider than the window, at any width', {}, async ({ page, open, settled }) => {
  await open('/');
  await assertNothingWider({ page, settled }, ROOMS, async (room, width) => {
    if (room === '/sources') await assertOneLine(page, width);
  });
});

inBrowser('from 1,024 pixels on the names of all rooms stand in one line', {}, async ({ page, open, settled }) => {
  await open('/');
  for (const language of ['en', 'fa'] as const) {
    await inLanguage(page, language, 'paper');
    for (const width of [1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await settled();
      const tops = await page
        .locator('.masthead nav a')
        .evaluateAll((all) => [...new Set(all.map((one) => one.getBoundingClientRect().top))]);
      assert.equal(tops.length, 1, `${language} at ${width}`);
    }
  }
});

inBrowser('every room is to be seen in the narrowest window', {}, async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open('/');
  const rooms = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link');
  await becomes(() => rooms.count(), 12);
  for (const room of await rooms.all()) {
    const box = await room.boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 360, await room.innerText());
  }
});

inBrowser('a print of a source has its hash and no controls', {}, async ({ page, open }) => {
  await open(sourcePath('harbour'));
  await page.locator('.leaf').waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.print-only').isVisible(), true);
  assert.match((await page.locator('.print-only').textContent()) ?? '', /sha256:[0-9a-f]{64}$/);
  for (const one of ['.masthead', '.claims', '.page-tools', '.original', '.colophon'])
    assert.equal(await page.locator(one).isVisible(), false, one);
});
