// The tour of the product, end to end: `npm start` on the example case, asked over its own API for what a careful reader of these
// invented documents would find, then checked with the scripts that lie in the case. Expected values were read off the documents.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { FigureClaim } from '../src/model/claim.ts';
import { edtfWithin } from '../src/model/edtf.ts';
import type { OverviewView, SearchView, SourceRow, SourcesPage, SourceView } from '../src/model/views.ts';

const ROOT = join(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'habeas-example-'));
const folder = join(home, 'cases', 'example');

interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  ask<T>(path: string): Promise<T>;
}

/** `npm start` without npm; resolves when the address is printed. */
async function start(): Promise<Running> {
  const env = { ...process.env, HABEAS_HOME: home, HABEAS_NO_BROWSER: '1' };
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const line = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('\n')) resolve(out.trim());
    });
    child.on('exit', (code) => reject(new Error(`it ended with ${code}: ${said}`)));
  });
  const { origin, hash } = new URL(line);
  const key = hash.slice('#key='.length);
  return {
    child,
    said: () => said,
    async ask<T>(path: string): Promise<T> {
      // A connection of its own each time: the scripts run long enough for the server to close an idle one.
      const headers = { authorization: `Bearer ${key}`, connection: 'close' };
      const response = await fetch(origin + path, { headers });
      assert.equal(response.status, 200, path);
      return ((await response.json()) as { data: T }).data;
    },
  };
}

const stop = ({ child }: Running): Promise<void> =>
  new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGINT');
  });

let app: Running;
let rows: ReadonlyMap<string, SourceRow>;

before(async () => {
  app = await start();
  const page = await app.ask<SourcesPage>('/api/sources?limit=100');
  rows = new Map(page.rows.map((row) => [row.file, row]));
});

after(async () => {
  await stop(app);
  rmSync(home, { recursive: true, force: true });
});

async function source(file: string): Promise<SourceView> {
  const row = rows.get(file);
  assert.ok(row !== undefined, `${file} is in the case`);
  return app.ask<SourceView>(`/api/sources/${row.id}`);
}

const published = async (file: string): Promise<string | null> =>
  (await source(file)).reading?.source.published.edtf ?? null;

test('every document of the example is sealed and read, the entries and the attachment too', async () => {
  const overview = await app.ask<OverviewView>('/api/overview');
  // 23 files, one of them twice as the reprint in the ZIP; from archives: two statements, the archived page; from the mail: one list.
  assert.equal(overview.sources, 27);
  assert.equal(overview.repeatedCaptures, 1);
  assert.equal(overview.byState.failed + overview.byState.sealed, 0);
});

test('a byline dates the article; the date in its page head is the day of access', async () => {
  const { reading } = await source('01-courier-letters-released.html');
  assert.equal(reading?.source.published.edtf, '2019-10-12');
  assert.equal(reading?.source.byline?.includes('Ilen Vasque'), true);
  assert.equal(reading?.source.publisher, 'The Strait Courier');
  assert.equal(reading?.source.accessed, '2020-04-03');
});

test('a reprint whose only date is a page head is dated no later, and says where it comes from', async () => {
  const { reading } = await source('02-harbour-post-reprint.html');
  assert.match(reading?.source.reprintOf ?? '', /Strait Courier/);
  assert.notEqual(reading?.source.published.edtf, '2021-03-09');
  assert.ok(
    edtfWithin('2019-10-12/2021-03-09', reading?.source.published.edtf ?? ''),
    String(reading?.source.published.edtf),
  );
});

test('a Solar Hijri byline is a day of the common calendar', async () => {
  assert.equal(await published('05-radio-bidar-fa.html'), '2019-10-13'); // 21 Mehr 1398
});

test('letters, mails and articles are dated by what they say of themselves', async () => {
  assert.equal(await published('07-letter-1984-11-19-scan.jpg'), '1984-11-19');
  assert.equal(await published('14-mail-to-ministry.eml'), '2019-11-03');
  assert.equal(await published('04-state-agency-denial.html'), '2016-08-23');
  assert.equal(await published('12-rapporteurs-letter-2020.docx'), '2020-09-10');
});

test('figures keep their bounds', async () => {
  const figures = (await source('01-courier-letters-released.html')).claims.filter(
    (claim): claim is FigureClaim => claim.kind === 'figure',
  );
  const families = figures.find((claim) => claim.value === 2400);
  assert.equal(families?.bound, 'atLeast');
  const denial = (await source('04-state-agency-denial.html')).claims.filter(
    (claim): claim is FigureClaim => claim.kind === 'figure',
  );
  assert.equal(denial.find((claim) => claim.value === 400)?.bound, 'atMost');
  assert.equal(denial.find((claim) => claim.value === 2400)?.asserted, 'denied');
});

test('a quotation is credited to who said it', async () => {
  const { claims } = await source('01-courier-letters-released.html');
  const quote = claims.find((claim) => claim.kind === 'quote' && claim.words.startsWith('We can name 1,870'));
  assert.ok(quote?.kind === 'quote');
  assert.match(quote.speaker[0]?.name ?? quote.speaker[0]?.text ?? '', /Rennick/);
});

test('one name in Persian finds its spellings in Latin letters', async () => {
  const found = await app.ask<SearchView>(`/api/search?q=${encodeURIComponent('نیلابی')}`);
  const files = found.hits.map((hit) => hit.source.file);
  for (const file of ['01-courier-letters-released.html', '06-testimony-fa.txt', '19-profile-nilabi.html']) {
    assert.ok(files.includes(file), `${file} among ${files.join(', ')}`);
  }
});

test('the scripts in the case check it without Habeas', () => {
  for (const [program, script] of [
    ['python3', 'verify.py'],
    ['sh', 'VERIFY.sh'],
  ] as const) {
    const { status, stdout } = spawnSync(program, [script], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 3, `${script}: ${stdout}`);
  }
});

test('a second start finds the case as it was and adds nothing', async () => {
  const { logSize } = await app.ask<OverviewView>('/api/overview');
  await stop(app);
  app = await start();
  assert.equal((await app.ask<OverviewView>('/api/overview')).logSize, logSize);
  assert.match(app.said(), /0 captured/);
});
