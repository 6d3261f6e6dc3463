import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { becomes, eventually } from '../../eventually.ts';
import { assertAccessible } from './accessible.ts';
import { inBrowser } from './browsing.ts';
import { contentOf } from './downloaded.ts';
import { inLanguage } from './in-language.ts';
import { STATE, withPeopleViews } from './people-answers.ts';
import { DENIAL, ENTITIES, POLICE, POST, QUESTIONS, TANN, TENURES } from './people-views.ts';
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

inBrowser(
  'names taken to be one are taken apart by a judgement with its reason, and a judgement is taken back',
  {},
  async ({ context, page, open }) => {
    const told = await withPeopleViews(context);
    await open(`/people/${TANN.id}`);
    await page.getByRole('button', { name: 'Take apart…' }).first().click();
    await page.getByLabel('Why they are different').fill('the initial is of his brother');
    await page.getByRole('button', { name: 'They are different' }).click();
    await page.getByLabel('Why they are different').waitFor({ state: 'hidden' });
    const [judged] = told.judged;
    assert.equal(judged?.verdict, 'different');
    assert.deepEqual([judged?.a.name, judged?.b.name], ['Josef Tann', 'J. Tann']);
    assert.equal(judged?.reason, 'the initial is of his brother');
    await page.getByRole('button', { name: 'Take this judgement back' }).click();
    await becomes(() => told.withdrawn.length, 1);
    assert.equal((told.withdrawn[0] as { record: string }).record, 'f'.repeat(64));
  },
);

inBrowser('two of one name in two documents are parted by who knows it', {}, async ({ context, page, open }) => {
  const told = await withPeopleViews(context);
  await open(`/people/${TANN.id}`);
  await page.locator('.name-forms summary', { hasText: 'یوزف تان' }).click();
  // One document alone: there is nobody to part from.
  await page.locator('.name-forms details[open] li').first().waitFor();
  assert.equal(
    await page
      .getByRole('button', { name: /Another one here/ })
      .filter({ visible: true })
      .count(),
    0,
  );
  await page.locator('.name-forms summary', { hasText: 'Josef Tann' }).click();
  await page
    .getByRole('button', { name: /^Another one here than in/ })
    .last()
    .click();
  await page.getByLabel('Why they are different').fill('the doctor, not the teacher');
  await page.getByRole('button', { name: 'They are different' }).click();
  await becomes(() => told.judged.length, 1);
  const [judged] = told.judged;
  assert.deepEqual([judged?.verdict, judged?.a.name, judged?.b.name], ['different', 'Josef Tann', 'Josef Tann']);
  assert.notEqual(judged?.a.source, judged?.b.source);
});

inBrowser('names are judged by one key each, and the queue goes on', {}, async ({ context, page, open }) => {
  const told = await withPeopleViews(context);
  await open('/people/identity');
  await page.getByRole('heading', { name: /Josef Tann.*Josef Thann/ }).waitFor();
  await page.getByText('14 claims hang on it').waitFor();
  await page.getByText('a head of police and a warder on the same days').waitFor();
  await page.keyboard.press('d');
  await page.getByRole('heading', { name: /Marek Odell.*M. Odell/ }).waitFor();
  await page.keyboard.press('u');
  await page.getByText('Nothing is left here').waitFor();
  await becomes(() => told.judged.map((one) => one.verdict), ['different', 'unsure']);
  assert.deepEqual(told.judged[0]?.a, QUESTIONS[0]?.a.of);
});

inBrowser('the last judgement on names is taken back by a key', {}, async ({ context, page, open }) => {
  const told = await withPeopleViews(context);
  await open('/people/identity');
  await page.getByRole('heading', { name: /Josef Thann/ }).waitFor();
  await page.keyboard.press('s');
  await page.getByRole('heading', { name: /M. Odell/ }).waitFor();
  await page.keyboard.press('z');
  await page.getByRole('heading', { name: /Josef Thann/ }).waitFor();
  await page.getByText('Taken back', { exact: true }).waitFor();
  await becomes(() => told.withdrawn.length, 1);
  assert.equal((told.withdrawn[0] as { on: string }).on, QUESTIONS[0]?.a.of.source);
});

inBrowser(
  'a judgement on names that the server refuses stands as it stood, and that is told',
  {},
  async ({ context, page, open, allowed }) => {
    allowed.push(/409/);
    await withPeopleViews(context, { refuse: true });
    await open('/people/identity');
    await page.getByRole('heading', { name: /Josef Thann/ }).waitFor();
    await page.keyboard.press('s');
    await page.getByRole('alert').getByText('It was not recorded.').waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { name: /Josef Thann/ }).waitFor();
    await becomes(() => page.locator('.pair .claim-state').filter({ hasText: 'Judged' }).count(), 0);
  },
);

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

inBrowser(
  'an appeal says how long nothing came back, as far as a source speaks of it, and never that nothing ever did',
  {},
  async ({ context, page, open }) => {
    await withPeopleViews(context);
    await open('/appeals');
    await page.getByText('3 appeals').waitFor();
    await page.getByRole('button', { name: 'no answer', exact: true }).click();
    await page.waitForURL(/state=silent/);
    await page.getByRole('link', { name: 'the list of names of those held' }).click();
    const panel = page.locator('.appeal-panel');
    await panel.getByText('silent for 7 days up to 13 August 1974, the last day a source speaks of').waitFor();
    await panel.getByText('No claim gives an answer. That is not proof that none was given.').waitFor();
    await panel.getByText('rule: 4 days').waitFor();
  },
);

inBrowser('a deadline is set by rule, with where the rule stands', {}, async ({ context, page, open }) => {
  const told = await withPeopleViews(context);
  await open('/appeals');
  await page.getByText('Deadlines by rule').click();
  await page.getByLabel('Days').fill('60');
  await page.getByLabel('Where the rule stands').fill('Harbour regulations (invented), article 12');
  await page.getByRole('button', { name: 'Set this deadline' }).click();
  await becomes<unknown>(
    () => told.posted,
    [
      {
        what: 'deadline',
        rule: { of: null, medium: null, days: 60, source: 'Harbour regulations (invented), article 12' },
        reason: null,
      },
    ],
  );
});

inBrowser(
  'the overview leads to what stands against what, and counts judged claims beside claims',
  {},
  async ({ context, page, open }) => {
    await withPeopleViews(context);
    await open('/');
    const part = page.locator('.weighed-attention');
    await part.getByRole('link', { name: '2 appeals without an answer' }).waitFor();
    await part.filter({ hasText: /5 claims, 2 judged/ }).waitFor();
    // Who claims to have known nothing is not hidden behind denials; where only passages tell otherwise, they are what is counted.
    const unknowing = part.getByRole('link', { name: '1 claim not to have known', exact: true });
    assert.equal(await unknowing.getAttribute('href'), '/conflicts?kind=ignorance');
    const silent = part.getByRole('listitem').filter({ hasText: 'What became of the families’ letters' });
    await silent.filter({ hasText: '3 passages tell something else' }).waitFor();
    assert.doesNotMatch(await silent.innerText(), /0 claims/);
    // All that were asked, answered or not, and all places: who finds nothing contested finds these.
    await part.getByRole('link', { name: '3 sites', exact: true }).waitFor();
    assert.equal(await part.getByRole('link', { name: '5 appeals', exact: true }).getAttribute('href'), '/appeals');
    await part.getByRole('link', { name: 'the list of names of those held' }).click();
    await page.waitForURL(/appeals\?at=appeal-1/);
  },
);

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

inBrowser('the days of a post stand under it where two names are compared', {}, async ({ context, page, open }) => {
  await withPeopleViews(context);
  await open('/');
  await inLanguage(page, 'fa', 'paper');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(new URL('/people/identity', page.url()).href);
  const post = page.locator('.pair-table li').filter({ hasText: 'Head, harbour police' }).first();
  assert.equal(await post.locator('bdi').innerText(), 'Head, harbour police');
  assert.equal(await post.locator('.block').innerText(), '1972 – 1975');
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

inBrowser(
  'a judgement whose words are not found any more is shown, and can be taken back',
  {},
  async ({ context, page, open }) => {
    await withPeopleViews(context);
    const at = (exact: string) => ({
      source: 'a',
      kind: null,
      text: 'f',
      passage: { exact, start: 0, end: 9, prefix: '', suffix: '' },
    });
    const lost = { what: 'against', a: at('there was no fire'), b: at('the quay burned'), holds: true, answer: null };
    const said = {
      reason: 'the log says so',
      record: 'f'.repeat(64),
      at: '2026-03-09T10:00:00Z',
      actor: 'p',
      mine: true,
    };
    const data = [{ ...lost, ...said, lost: true }];
    await context.route('**/api/pairings', (route) => route.fulfill({ json: { ok: true, data } }));
    await open('/');
    await page.getByText('1 judgement on two passages of which one is not found any more').click();
    await page.getByText('there was no fire').waitFor();
    await page.getByRole('button', { name: 'Take this judgement back' }).waitFor();
  },
);
