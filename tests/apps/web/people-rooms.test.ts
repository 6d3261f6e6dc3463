// People, their careers and who stood above whom, over invented views; and what holds of all the rooms beside them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { becomes, eventually } from '../../eventually.ts';
import { assertAccessible } from './accessible.ts';
import { inBrowser } from './browsing.ts';
import { contentOf } from './downloaded.ts';
import { inLanguage } from './in-language.ts';
import { STATE, withPeopleViews } from './people-answers.ts';
import { DENIAL, ENTITIES, POLICE, POST, TANN, TENURES } from './people-views.ts';
import { assertNothingWider } from './width.ts';
import { plain } from './words-in.ts';

const ROOMS = [
  '/',
  '/people',
  '/people?kind=body',
  `/people/${TANN.id}`,
  `/people/${POLICE.id}`,
  '/people/identity',
  '/people/posts?post=head&day=1974-08-09',
  '/people/command',
  '/appeals',
  '/appeals?at=appeal-1',
  '/sites',
  '/sites?at=site-1',
];

for (const [language, theme] of [
  ['en', 'paper'],
  ['fa', 'night'],
] as const)
  inBrowser(
    `axe finds nothing serious in People, the queue of names, Appeals, Sites and the Overview (${language}, ${theme})`,
    {},
    async ({ context, page, open, settled }) => {
      await withPeopleViews(context);
      await open('/');
      await inLanguage(page, language, theme);
      for (const room of ROOMS) {
        await page.goto(new URL(room, page.url()).href);
        await page.locator('h1').first().waitFor();
        if (room.startsWith('/sites')) await page.locator('.map-land').waitFor();
        await settled();
        await assertAccessible(page, `${room} ${language}`);
      }
    },
  );

inBrowser(
  'none of these rooms is wider than the window, at any width',
  {},
  async ({ context, page, open, settled }) => {
    await withPeopleViews(context);
    await open('/');
    await inLanguage(page, 'fa', 'paper');
    await assertNothingWider({ page, settled }, ROOMS);
  },
);

inBrowser('the keyboard goes to people, appeals and sites', {}, async ({ context, page, open, server }) => {
  await withPeopleViews(context);
  await open('/');
  for (const [key, path] of [
    ['p', '/people'],
    ['a', '/appeals'],
    ['m', '/sites'],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.waitForURL(server.address + path);
  }
});

inBrowser('a person is found by any spelling and opens with j and Enter', {}, async ({ context, page, open }) => {
  await withPeopleViews(context);
  await open('/people');
  await page.getByText('3 persons').waitFor();
  await page.getByLabel('Name').fill('یوزف');
  await page.getByText('1 person').waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Josef Tann' }).waitFor();
});

inBrowser(
  'a career shows for each post on which days it is shown throughout, on which at least once, and what it rests on',
  {},
  async ({ context, page, open }) => {
    await withPeopleViews(context);
    await open(`/people/${TANN.id}`);
    const row = page.getByRole('row', { name: /^Head harbour police/ });
    await row.waitFor();
    await row.filter({ hasText: /1 May 1973 – 14 August 1974.*1 November 1972 – 31 March 1975/ }).waitFor();
    await row.filter({ hasText: /named to it on 20 October 1972.*ends because .?Marek Odell.? follows/ }).waitFor();
    await becomes(() => page.locator('.chart .span-throughout').count(), 1);
    await page.locator('.chart .span-sometime').nth(2).waitFor({ state: 'attached' });
    await page.getByText('2 claims, 1 judged · Why').click();
    const premise = page.locator('.tenure-grounds blockquote a').nth(1);
    assert.match((await premise.getAttribute('href')) ?? '', /\/sources\/[0-9a-f]{64}\?at=\d+-\d+&claim=[0-9a-f]{64}/);
    await page.getByText('both cannot hold on those days').first().waitFor();
  },
);

inBrowser(
  'on a telephone each post of a career is a list in which every part says what it is, with dates that stay whole',
  {},
  async ({ context, page, open }) => {
    await withPeopleViews(context);
    await page.setViewportSize({ width: 360, height: 800 });
    await open(`/people/${TANN.id}`);
    const days = page.locator('.tenure-table td', { hasText: '1 May 1973 – 14 August 1974' });
    await days.waitFor();
    assert.match(await days.evaluate((one) => getComputedStyle(one, '::before').content), /On all days: /);
    const box = await days.boundingBox();
    assert.ok(box && box.width > 250 && box.height < 60, `in ${box?.width} by ${box?.height}`);
  },
);

inBrowser(
  'what differs alike in words is said once, over all claims; of whom no claim tells, none is said to be judged',
  {},
  async ({ context, page, open }) => {
    await withPeopleViews(context);
    const ends = (day: string) => `one claim has it ${day}, by another it ends on 1973-05-01`;
    const differing = [
      { sentence: ends('on 1974'), claims: [POST] },
      { sentence: ends('between 1974-01-01 and 1974-12-31'), claims: [POST, DENIAL] },
    ];
    const row = { total: 1, from: 0, rows: [{ tenure: { ...TENURES[1], differing }, holding: 'held' }] };
    const nobodys = { ...ENTITIES[0], said: 0, about: 0, judged: 0 };
    await context.route(/\/api\/posts/, (route) => route.fulfill({ json: { ok: true, data: row } }));
    await context.route(/\/api\/entities\?/, (route) =>
      route.fulfill({ json: { ok: true, data: { total: 1, from: 0, rows: [nobodys] } } }),
    );
    await open('/people/posts');
    const said = page.locator('details', { hasText: 'one claim has it in 1974' });
    await said.first().waitFor();
    assert.equal(await said.count(), 1);
    await said.locator('summary').click();
    await becomes(() => said.locator('blockquote').count(), 2);
    await open('/people');
    await page.getByText('7 documents · 2 names may be the same').waitFor();
  },
);

inBrowser(
  'the arrows go from post to post and on to the events, with the writing',
  {},
  async ({ context, page, open }) => {
    await withPeopleViews(context);
    await open(`/people/${TANN.id}`);
    await page.locator('.plot a').first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
    await page.keyboard.press('ArrowRight');
    await becomes(focused, '1');
    await page.keyboard.press('End');
    await eventually(focused, (mark) => Number(mark) > 2, 'the last mark is an event');
    await inLanguage(page, 'fa', 'paper');
    await page.reload();
    await page.locator('.plot a').first().focus();
    await page.keyboard.press('ArrowLeft');
    await becomes(focused, '1');
  },
);

inBrowser('a career is saved as a table with the hashes of its sources', {}, async ({ context, page, open }) => {
  await withPeopleViews(context);
  await open(`/people/${TANN.id}`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const content = readFileSync(await (await download).path(), 'utf8');
  assert.match(content, /Deputy minister/);
  assert.match(content, /1973-05-01\/1974-08-14,1972-11-01\/1975-03-31/, 'days as a program reads them');
  assert.match(content, /sha256:[0-9a-f]{64}/);
});

inBrowser('what a person was told stands beside what was said later', {}, async ({ context, page, open }) => {
  await withPeopleViews(context);
  await open(`/people/${TANN.id}`);
  const notice = page.locator('.notice');
  await notice.getByText('may have known from 6 August 1974').waitFor();
  await notice.getByText('Said later, and stands against it:').waitFor();
  await notice
    .locator('.notice-later')
    .getByText('denied that anyone had been held without a warrant', { exact: true })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Said by them' }).click();
  await page.waitForURL(/as=said/);
  await page.getByText('1 claim', { exact: true }).waitFor();
});

inBrowser('who held a post is asked in either calendar', {}, async ({ context, page, open }) => {
  await withPeopleViews(context);
  await open('/people/posts');
  await page.getByText('2 posts that claims tell of').waitFor();
  await becomes(() => page.locator('.holders > li').count(), 2);
  await becomes(() => page.locator('.holding').count(), 0);
  await page.getByRole('searchbox', { name: 'Post', exact: true }).fill('head');
  await page.getByLabel('On the day, or from').fill('۱۳۵۳/۵');
  await page.getByRole('button', { name: 'Ask' }).click();
  await page.waitForURL(/day=1974-07-23&until=1974-08-22/);
  await page.getByText('held it, as the claims show', { exact: true }).waitFor();
  await page.getByText('may have held it').waitFor();
});

inBrowser('who stood above whom is an outline, a table with its claims, and two files', {}, async (t) => {
  const { context, page, open } = t;
  await withPeopleViews(context);
  await open('/people');
  await page.getByRole('link', { name: 'Who stood above whom' }).click();
  const drawn = page.getByRole('group', { name: 'Who stood above whom' });
  const names = drawn.locator('a');
  await names.first().waitFor();
  assert.deepEqual(
    (await names.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))).map(plain),
    [
      'Marek Odell',
      'Josef Tann · below Marek Odell · a source says so: 1974',
      'ایلسه وارن · below Josef Tann · a source says so',
      'harbour police · below Marek Odell · inferred from their posts',
      'ایلسه وارن · below harbour police · inferred from their posts',
    ],
  );
  assert.equal(await drawn.locator('.command-line.inferred').count(), 2);
  await page.locator('.tenure-table summary').first().click();
  await page.locator('.tenure-table .claim-line').first().waitFor();
  const saved = contentOf(page.waitForEvent('download'));
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  assert.match((await saved).content, /Marek Odell,Josef Tann,1974-01-01\/1974-12-31,a source says so,/);
  await names.nth(3).click();
  await page.waitForURL(new RegExp(POLICE.id));
  await page.getByRole('group', { name: /Who stood above whom in .*harbour police/ }).waitFor();
});

inBrowser('a case that was never weighed says so, and is weighed on request', {}, async ({ context, page, open }) => {
  const told = await withPeopleViews(context);
  await context.route(/\/api\/weighing$/, (route) =>
    route.fulfill({ json: { ok: true, data: { ...STATE, weighedAt: null, behind: 2 } } }),
  );
  const asked = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/api/jobs'));
  await context.route(/\/api\/jobs$/, (route) =>
    route.request().method() === 'POST' ? route.fulfill({ json: { ok: true, data: {} } }) : route.continue(),
  );
  await open('/people');
  await page.getByText('The case has not been weighed yet.').waitFor();
  await page.getByRole('button', { name: 'Weigh now' }).click();
  assert.deepEqual((await asked).postDataJSON(), { kind: 'weigh' });
  assert.equal(told.judged.length, 0);
});

inBrowser('of a hundred thousand people only those in view are in the page', {}, async ({ context, page, open }) => {
  await withPeopleViews(context);
  await context.route(/\/api\/entities\?/, (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get('from'));
    const rows = Array.from({ length: 100 }, (_, i) => ({
      ...ENTITIES[0],
      id: (from + i).toString(16).padStart(32, '0'),
      name: `Invented person ${from + i}`,
    }));
    return route.fulfill({ json: { ok: true, data: { total: 100_000, from, rows } } });
  });
  await open('/people');
  await page.getByText('100,000 persons').waitFor();
  const few = (): Promise<boolean> =>
    page
      .locator('.row-item')
      .count()
      .then((count) => count > 0 && count < 60);
  await becomes(few, true);
  await page.keyboard.press('End');
  await page.getByRole('link', { name: 'Invented person 99999' }).waitFor();
  await becomes(few, true);
});
