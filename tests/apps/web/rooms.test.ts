import assert from 'node:assert/strict';
import { becomes, eventually } from '../../eventually.ts';
import { inBrowser, placeOf, sourcePath } from './browsing.ts';

inBrowser(
  'the key leaves the address at once, and the window stays open through a reload',
  {},
  async ({ page, server, context }) => {
    await page.goto(`${server.address}/#key=${server.token}`);
    await page.getByRole('heading', { level: 1, name: /Tarsel/ }).waitFor();
    assert.equal(page.url(), `${server.address}/`);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /Tarsel/ }).waitFor();
    assert.deepEqual(await context.cookies(), []);
    const second = await context.newPage();
    await second.goto(`${server.address}/ledger`);
    await second.getByRole('heading', { level: 1, name: 'Ledger' }).waitFor();
  },
);

inBrowser(
  'a window without the key says how to get in, and takes the address pasted',
  {},
  async ({ page, server, allowed }) => {
    allowed.push(/401/);
    await page.goto(`${server.address}/sources`);
    await page.getByRole('heading', { name: /no key/ }).waitFor();
    await page.getByRole('textbox').fill('http://127.0.0.1/');
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('textbox').fill(`${server.address}/#key=${server.token}`);
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
  },
);

inBrowser('the overview says what is here, what is amiss, and leads to those sources', {}, async ({ page, open }) => {
  await open('/');
  await page.getByText('No witness identities yet: keep the case on an encrypted disk.').waitFor();
  await page.getByText('5 are read and searched for claims.').waitFor();
  await page.getByRole('link', { name: 'locked with a password' }).click();
  await page.getByText('1 source', { exact: true }).waitFor();
  const rows = page.locator('.rows [role=row]');
  await becomes(() => rows.count(), 1);
  await rows.filter({ hasText: 'annex.pdf' }).waitFor();
});

const adding = Promise.withResolvers<void>();

inBrowser(
  'a file that is dropped goes through to searched, and can be found and opened',
  { until: adding.promise },
  async ({ page, open }) => {
    await open('/');
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(
        new File(['A pier bulletin\n\nThe invented lighthouse of Tarsel was dark that night.'], 'bulletin.txt'),
      );
      for (const type of ['dragenter', 'dragover', 'drop'])
        dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await page.getByRole('link', { name: 'Sources' }).click();
    await page.getByRole('progressbar').waitFor();
    adding.resolve();
    await page.getByText(/1 file received\./).waitFor();
    await page.getByRole('link', { name: 'A pier bulletin' }).click();
    await page.getByText('The invented lighthouse of Tarsel was dark that night.').waitFor();
  },
);

inBrowser('files can be chosen, and bytes already held are counted once', {}, async ({ page, open }) => {
  await open('/sources');
  const bytes = Buffer.from('Tide table\n\nInvented.');
  for (const name of ['tide.txt', 'again/tide.txt']) {
    await page.locator('#choose-files').setInputFiles({ name, mimeType: 'text/plain', buffer: bytes });
    await page.getByText(name === 'tide.txt' ? /1 file received\.(?!.*already)/ : /was in the case already/).waitFor();
  }
  await page.getByRole('link', { name: 'Tide table' }).click();
  await page.getByText('The same bytes came in more than once').waitFor();
  await becomes(() => page.locator('.captures li').count(), 2);
});

inBrowser('a hundred thousand sources put few rows into the page', { fillers: 100_000 }, async ({ page, open }) => {
  await open('/sources');
  await page.getByText('100,007 sources').waitFor();
  await page.keyboard.press('End');
  await page.getByRole('link', { name: 'Invented card 100000 of the harbour index' }).waitFor();
  await eventually(
    () => page.locator('[role=row]').count(),
    (count) => count < 80,
    'few rows are in the page',
  );
  await page.keyboard.press('Home');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await becomes(() => page.evaluate(() => document.activeElement?.textContent), 'ministry/annex.pdf');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'ministry/annex.pdf' }).waitFor();
});

inBrowser('the list is narrowed and ordered, and its address says how', {}, async ({ page, open, server }) => {
  await open('/sources');
  await page.getByLabel('Title, file or publisher').fill('harbour');
  await page.getByText('1 source', { exact: true }).waitFor();
  await page.waitForURL(`${server.address}/sources?text=harbour`);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByText('7 sources').waitFor();
  await page.getByRole('columnheader', { name: 'Claims' }).getByRole('button').click();
  await page.waitForURL(/sort=claims/);
  await becomes(() => page.getByRole('columnheader', { name: 'Claims' }).getAttribute('aria-sort'), 'ascending');
});

inBrowser('what was not read is shown with its reason', {}, async ({ page, open }) => {
  await open('/sources');
  const coverage = page.getByRole('region', { name: 'How far the sources have come' });
  await coverage.getByRole('button', { name: /^1 not read/ }).click();
  await page.getByText('1 source', { exact: true }).waitFor();
  await coverage.getByRole('button', { name: /^1 not read/ }).click();
  await page.getByText('7 sources').waitFor();
  await coverage.getByRole('button', { name: 'locked with a password (1)' }).click();
  await page.getByText('1 source', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'ministry/annex.pdf' }).click();
  await page.getByText('the file is locked with a password: ask for it, then add the file again unlocked').waitFor();
  await becomes(() => page.evaluate(() => document.activeElement?.id), 'room');
});

inBrowser('a deep link opens the source at the passage, highlighted', {}, async ({ page, open }) => {
  const words = 'The cells at Quay Nine have been walled up since the summer';
  await open(`${sourcePath('harbour')}?at=${placeOf('harbour', words)}`);
  const asked = page.locator('.mark-asked');
  await asked.first().waitFor();
  await becomes(async () => (await asked.allTextContents()).join(''), words);
  await eventually(
    () => asked.first().boundingBox(),
    (box) => box !== null && box.y > 0 && box.y < 900,
    'the passage is in view',
  );
});

inBrowser('the page and its claims move each other', {}, async ({ page, open, server }) => {
  await open(sourcePath('harbour'));
  await page.locator('.leaf .mark-figure').first().click();
  const row = page.locator('.claims li.active');
  await row.filter({ hasText: /over 2,400/ }).waitFor();
  await row.filter({ hasText: /Harbour Union of Tarsel \(“according to”\)/ }).waitFor();
  await row.filter({ hasText: /“\u2068more than\u2069” makes 2,400 the least/ }).waitFor();
  await page.getByRole('button', { name: /walled up/ }).click();
  const walledUp = 'The cells at Quay Nine have been walled up';
  await becomes(() => page.locator('.leaf .mark-active').allTextContents(), [walledUp]);
  await page.waitForURL((url) => url.searchParams.get('at') === placeOf('harbour', walledUp));
  const address = page.url();
  await page.keyboard.press('j');
  await page.locator('.leaf .mark-active', { hasText: 'the summer of 1975' }).waitFor();
  await page.keyboard.press('k');
  await page.waitForURL(address);
  await page.keyboard.press('Escape');
  await page.waitForURL(`${server.address}${sourcePath('harbour')}`);
});

inBrowser('words that are selected can be cited, with their source, place and hash', {}, async ({ page, open }) => {
  await open(sourcePath('harbour'));
  await page.locator('.block-table td', { hasText: '7 August' }).waitFor();
  await page.evaluate(() => {
    const piece = [...document.querySelectorAll('[data-u]')].find((one) => one.textContent?.includes('Marek Odell'));
    const at = piece?.textContent?.indexOf('Marek Odell') ?? 0;
    const node = piece?.firstChild;
    if (node) getSelection()?.setBaseAndExtent(node, at, node, at + 'Marek Odell'.length);
  });
  await page.getByRole('region', { name: 'The words chosen' }).getByRole('button', { name: 'Copy citation' }).click();
  const copied = await eventually(
    () => page.evaluate(() => navigator.clipboard.readText()),
    (text) => text !== '',
    'something was copied',
  );
  const [start, end] = placeOf('harbour', 'Marek Odell').split('-');
  assert.match(copied, /^“Marek Odell”\n/);
  assert.ok(copied.includes('The Tarsel Mercury, 14 August 1974'), copied);
  assert.ok(copied.includes(`characters ${start}–${end} of its text`), copied);
  assert.ok(copied.endsWith(`sha256:${sourcePath('harbour').slice('/sources/'.length)}`), copied);
});

inBrowser('a note on a claim is kept, and stands in the ledger', {}, async ({ page, open }) => {
  await open(sourcePath('harbour'));
  await page.locator('.leaf').waitFor();
  await page.keyboard.press('j');
  const bar = page.getByRole('region', { name: 'The words chosen' });
  await bar.getByRole('button', { name: 'Note' }).click();
  await bar.getByRole('textbox').fill('Ask the union for its list.');
  await bar.getByRole('button', { name: 'Keep it in the ledger' }).click();
  await page.locator('.notes').getByText('Ask the union for its list.').waitFor();
  await page.getByRole('link', { name: 'Ledger' }).click();
  await page.getByText('note: Ask the union for its list.').waitFor();
});

inBrowser('a note is withdrawn with its reason, and the ledger says so', {}, async ({ page, open }) => {
  await open(sourcePath('harbour'));
  await page.getByRole('button', { name: 'Note on this source' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('The union has the list.');
  await page.getByRole('button', { name: 'Keep it in the ledger' }).click();
  const note = page.locator('.notes li', { hasText: 'The union has the list.' });
  await note.getByRole('button', { name: 'Withdraw…' }).click();
  const confirm = note.getByRole('button', { name: 'Withdraw it' });
  assert.equal(await confirm.isDisabled(), true, 'a note goes without a reason');
  await page.keyboard.press('Escape');
  await becomes(() => confirm.count(), 0);
  await note.getByRole('button', { name: 'Withdraw…' }).click();
  await note.getByRole('textbox').fill('It was another union.');
  await page.keyboard.press('Enter');
  await note.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Ledger' }).click();
  await page.locator('.records li', { hasText: 'It was another union.' }).filter({ hasText: 'Withdrawn' }).waitFor();
});

inBrowser('furniture is set back and can be put away; posts and tables stand apart', {}, async ({ page, open }) => {
  await open(sourcePath('harbour'));
  const furniture = page.getByText('Ten walks along the coast');
  await furniture.waitFor();
  await page.getByLabel('Show what the page has around the document').uncheck();
  await furniture.waitFor({ state: 'hidden' });
  const post = page.getByRole('complementary', { name: 'Post on a social network' });
  await post.filter({ hasText: /Ana Reth@anareth9 August 1974/ }).waitFor();
  await becomes(() => page.locator('.block-table th').count(), 3);
  await becomes(() => page.locator('.block-table td').count(), 6);
  await page.getByText('a weekday date in the page head is the day of access').waitFor();
});

inBrowser('a picture stays veiled until it is asked for', {}, async ({ page, open }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(sourcePath('quay-nine.png'));
  await page.getByText(/hard to bear/).waitFor();
  assert.deepEqual(
    asked.filter((path) => path.includes('/bytes')),
    [],
  );
  await page.getByRole('button', { name: 'Lift the veil' }).click();
  const picture = page.getByRole('img', { name: /quay-nine/ });
  await picture.waitFor();
  assert.equal(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)), 640);
});

inBrowser(
  'an original with a script in it is shown, and its script and requests are not',
  {},
  async ({ page, open, allowed, server }) => {
    allowed.push(/Blocked script execution/, /Content Security Policy directive: "img-src data:"/);
    await open(sourcePath('pier-post'));
    await page.getByRole('button', { name: 'Show the original' }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: /script in it/ }).waitFor();
    assert.equal(await frame.locator('#p').textContent(), 'The page was saved with everything in it.');
    assert.ok((await page.locator('iframe').getAttribute('src'))?.startsWith(`${server.evidenceAddress}/o/`));
  },
);

inBrowser('a PDF is painted, page by page', {}, async ({ page, open }) => {
  await open(sourcePath('order-17'));
  await page.getByRole('button', { name: 'Show the original' }).click();
  const canvas = page.getByRole('img', { name: 'Page 1 of 1' });
  await canvas.waitFor();
  const inked = (element: HTMLCanvasElement): number => {
    const { width, height } = element;
    const data = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 100 && data[i + 3] === 255) dark++;
    return dark;
  };
  await eventually(
    () => canvas.evaluate(inked),
    (dark) => dark > 500,
    'the page is painted',
  );
});

inBrowser('a search opens the source at the words found', {}, async ({ page, open }) => {
  await open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('duty officer');
  await page.keyboard.press('Enter');
  await page.getByText('1 source', { exact: true }).waitFor();
  await page.locator('.snippet mark', { hasText: /^duty officer$/ }).waitFor();
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.locator('.leaf .mark-asked', { hasText: 'duty officer' }).waitFor();
});

inBrowser('a query that cannot be read is answered with its reason', {}, async ({ page, open, allowed }) => {
  allowed.push(/400/);
  await open('/search?q=%22left%20open');
  await page.getByRole('alert').getByText('a quotation mark is left open in the query').waitFor();
});

const verifying = Promise.withResolvers<void>();

inBrowser(
  'the case is verified with progress, and the report says what it does not prove',
  { until: verifying.promise },
  async ({ page, open }) => {
    await open('/ledger');
    await page.getByRole('button', { name: 'Verify every byte' }).click();
    await page.getByRole('progressbar').waitFor();
    verifying.resolve();
    await page.getByText('Intact. Time or outside view is not proven.').waitFor();
    await page.getByText('What this does not prove').waitFor();
    await page.getByText('that what the documents say is true').waitFor();
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByText(/9 March 2026, 11:00 UTC — intact/).waitFor();
  },
);
