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
import type { AppealRow } from '../src/model/rooms/appeals.ts';
import type { ConflictKind, ConflictRow } from '../src/model/rooms/conflicts.ts';
import type { EntityRow } from '../src/model/rooms/entities.ts';
import type { EntityView } from '../src/model/rooms/entity-page.ts';
import type { EventSources, TimelineView } from '../src/model/rooms/events.ts';
import type { FigureRow, FigureView } from '../src/model/rooms/figures.ts';
import type { IdentityJudgementView, IdentityQuestion } from '../src/model/rooms/identity.ts';
import type { OriginFamily, SharedView } from '../src/model/rooms/origins.ts';
import type { HolderView } from '../src/model/rooms/posts.ts';
import type { SiteRow, SiteView } from '../src/model/rooms/sites.ts';
import type { OverviewView, SearchView, SourceRow, SourcesPage, SourceView } from '../src/model/views.ts';
import type { Page, WeighingState } from '../src/model/weighing.ts';
import { eventually } from './eventually.ts';

const ROOT = join(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'habeas-example-'));
const folder = join(home, 'cases', 'example');

interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  ask<T>(path: string): Promise<T>;
  send<T>(path: string, body: unknown): Promise<T>;
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
  // A connection of its own each time: the scripts run long enough for the server to close an idle one.
  const headers = { authorization: `Bearer ${hash.slice('#key='.length)}`, connection: 'close' };
  const dataOf = async <T>(response: Response): Promise<T> => {
    const { data, error } = (await response.json()) as { data: T; error?: { message: string } };
    assert.equal(response.status, 200, `${response.url}: ${error?.message}`);
    return data;
  };
  return {
    child,
    said: () => said,
    ask: async <T>(path: string) => dataOf<T>(await fetch(origin + path, { headers })),
    async send<T>(path: string, body: unknown): Promise<T> {
      const typed = { ...headers, 'content-type': 'application/json' };
      return dataOf<T>(await fetch(origin + path, { method: 'POST', headers: typed, body: JSON.stringify(body) }));
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
  // 36 files, one of them twice as the reprint in the ZIP; from archives: two statements, the archived page; from the mail: one list.
  assert.equal(overview.sources, 40);
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

/** The server weighs by itself. */
const weighed = () =>
  eventually(
    () => app.ask<WeighingState>('/api/weighing'),
    ({ behind, weighedAt }) => behind === 0 && weighedAt !== null,
    'the case is weighed',
  );

const rowsOf = async <Row>(path: string): Promise<readonly Row[]> => (await app.ask<Page<Row>>(path)).rows;

const peopleNamed = (name: string): Promise<readonly EntityRow[]> =>
  rowsOf<EntityRow>(`/api/entities?kind=person&text=${encodeURIComponent(name)}`);

test('one judge under all his spellings is one person, and the pilot of his name is another', async () => {
  await weighed();
  const found = await peopleNamed('نیلابی');
  const [judge] = found;
  assert.ok(judge !== undefined);
  const view = await app.ask<EntityView>(`/api/entities/${judge.id}`);
  const spellings = new Set(view.forms.map(({ name }) => name));
  for (const name of ['Farrokh Nilabi', 'Farokh Nilaabi', 'فرخ نیلابی']) assert.ok(spellings.has(name), name);
  const files = new Set(view.forms.flatMap(({ sources }) => sources.map(({ file }) => file)));
  assert.ok(files.has('19-profile-nilabi.html') && !files.has('30-harbour-pilot.html'));
  const questions = await rowsOf<IdentityQuestion>('/api/identity/questions?kind=person');
  assert.ok(
    questions.some(
      ({ a, b, grounds }) =>
        [a, b].some((side) => side.form.sources.some(({ file }) => file === '30-harbour-pilot.html')) &&
        grounds.some(({ speaks, words }) => speaks === 'against' && words.includes('1990')),
    ),
    'the pilot is asked about, with her year of birth',
  );
});

test('on the day of the letter it is known who was minister of justice', async () => {
  await weighed();
  const held = await rowsOf<HolderView>('/api/posts?post=minister%20of%20justice&day=1984-11-19');
  assert.deepEqual(
    held.map(({ tenure, holding }) => [tenure.person.name, holding]),
    [['Iraj Kohandel', 'held']],
  );
});

test('two ministers shown in one post at one time stand side by side', async () => {
  await weighed();
  const conflicts = await rowsOf<ConflictRow>('/api/conflicts?kind=post');
  const named = conflicts.map(({ people }) => people.map(({ name }) => name).sort());
  assert.ok(
    named.some((names) => names.includes('Babak Faraz') && names.includes('Leila Marvand')),
    JSON.stringify(named),
  );
});

test('numbers, denials, ignorance and places stand against one another, each with what is against it', async () => {
  await weighed();
  const about: readonly (readonly [ConflictKind, string])[] = [
    ['denial', 'Behrang Sohali'],
    ['denial', 'Kamran Dastvari'],
    ['ignorance', 'Behrang Sohali'],
    ['ignorance', 'Farrokh Nilabi'],
    ['place', 'Laleh Sarmadi'],
  ];
  for (const [kind, name] of about) {
    const conflicts = await rowsOf<ConflictRow>(`/api/conflicts?kind=${kind}`);
    const one = conflicts.find(({ people }) => people.some((person) => person.name === name));
    assert.ok(one !== undefined && one.against > 0, `${kind} ${name}`);
    assert.ok(one.origins.atLeast <= one.origins.atMost);
  }
  assert.ok((await rowsOf<ConflictRow>('/api/conflicts?kind=figure')).length > 0);
});

test('who was head of a body when a letter reached it may have known what it says', async () => {
  await weighed();
  const [judge] = await peopleNamed('Farrokh Nilabi');
  const { notices } = await app.ask<EntityView>(`/api/entities/${judge?.id}`);
  const letter = notices.find(({ day }) => day.from === '1998-05-04');
  assert.equal(letter?.through?.post, 'head of the State Inspectorate');
  assert.match(letter?.content.join(' ') ?? '', /1,600 prisoners/);
});

test('letters are told apart by what became of them', async () => {
  await weighed();
  const appeals = await rowsOf<AppealRow>('/api/appeals');
  const of = (day: string, state: string) => appeals.find(({ on, state: is }) => on === day && is === state);
  assert.ok(of('2020-09-10', 'answered'));
  assert.ok(of('2021-01-12', 'refused'));
  // From 3 November 2019 to 8 April 2021, the day of the statement: 58 + 366 + 98.
  assert.ok(appeals.some(({ on, silentDays }) => on === '2019-11-03' && silentDays === 522));
});

test('a memorial has its conditions in the order of time, at the place of its city', async () => {
  await weighed();
  const sites = await rowsOf<SiteRow>('/api/sites?text=Kuhdar%20memorial');
  const [stone] = sites;
  assert.equal(stone?.position?.of, 'Lisbon');
  const { log } = await app.ask<SiteView>(`/api/sites/${stone?.id}`);
  assert.deepEqual(
    log.map(({ condition, observed }) => [observed, condition]),
    [
      ['2014-10', 'opened'],
      ['2017-03', 'desecrated'],
      ['2017-05', 'restored'],
      ['2022-10-09', 'destroyed'],
      ['2023-10-12', 'restored'],
    ],
  );
});

test('a reprint of a reprint is of the family of the first article; the bulletin came before its copy', async () => {
  await weighed();
  const families = await rowsOf<OriginFamily>('/api/origins/families');
  const filesOf = ({ members }: OriginFamily) => members.map(({ file }) => file);
  const papers = families.find((one) => filesOf(one).includes('25-ferry-mail-reprint.html'));
  assert.ok(papers !== undefined);
  for (const file of ['01-courier-letters-released.html', '02-harbour-post-reprint.html'])
    assert.ok(filesOf(papers).includes(file), file);
  assert.equal(papers.first?.file, '01-courier-letters-released.html');
  const [bulletin, page] = [rows.get('24-free-marzavan-bulletin.txt'), rows.get('03-exile-page.txt')];
  const shared = await app.ask<SharedView>(`/api/origins/shared/${page?.id}/${bulletin?.id}`);
  assert.deepEqual([shared.kind, shared.direction?.from], ['copied', bulletin?.id]);
  assert.ok(shared.stretches.length > 0);
});

test('the number of one night does not stand against the number of all the weeks', async () => {
  await weighed();
  const nights = new Set<string>();
  for (const file of ['34-observatory-chronology.txt', '35-families-committee-list.txt'])
    for (const claim of (await source(file)).claims)
      if (claim.kind === 'figure' && (claim.value === 74 || claim.value === 60)) nights.add(claim.id);
  assert.equal(nights.size, 2);
  let compared = 0;
  for (const { id } of await rowsOf<FigureRow>('/api/figures?limit=500')) {
    const { conflicts } = await app.ask<FigureView>(`/api/figures/${id}`);
    compared += conflicts.length;
    for (const { a: one, b: other } of conflicts)
      assert.ok(
        !(nights.has(one) && !nights.has(other)) && !(nights.has(other) && !nights.has(one)),
        `${one} ${other}`,
      );
  }
  assert.ok(compared > 0, 'numbers of the weeks stand against one another');
  const { rows: events } = await app.ask<TimelineView>('/api/timeline?type=execution');
  assert.ok(events.some(({ documents }) => documents > 5));
});

test('the documents of each event are named for a chart that is saved, as many as its row counts', async () => {
  await weighed();
  const { rows } = await app.ask<TimelineView>('/api/timeline?type=execution');
  const named = await app.ask<readonly EventSources[]>('/api/timeline/sources?type=execution');
  assert.deepEqual(named.map(({ event }) => event).sort(), rows.map(({ id }) => id).sort());
  for (const { id, documents, at } of rows) {
    const sources = named.find(({ event }) => event === id)?.sources ?? [];
    assert.equal(sources.length, documents);
    assert.ok(sources.some((one) => one.id === at.source && one.file !== ''));
  }
});

test('two persons of one name are told apart in the list by the documents that name them; nobody else is', async () => {
  await weighed();
  const people = await rowsOf<EntityRow>('/api/entities?kind=person&limit=500');
  const names = Map.groupBy(people, ({ name }) => name.toLowerCase());
  const namesakes = [...names.values()].filter((rows) => rows.length > 1);
  assert.ok(namesakes.length > 0, 'the case has two Farrokh Nilabis');
  for (const rows of namesakes) {
    const ids = rows.flatMap(({ apart }) => apart?.sources.map(({ id }) => id) ?? []);
    assert.ok(ids.length >= rows.length && new Set(ids).size > 1);
  }
  for (const rows of names.values()) assert.equal(rows[0]?.apart !== undefined, rows.length > 1);
});

test('said to be one, two spellings are one person with two days of death against one another; taken back they part', async () => {
  await weighed();
  const apart = await peopleNamed('Peyvand');
  assert.equal(apart.length, 2);
  const questions = await rowsOf<IdentityQuestion>('/api/identity/questions?kind=person');
  const asked = questions.find(({ a, b }) => [a, b].every(({ of }) => /P[ae]yvand$|پیوند$/.test(of.name)));
  assert.ok(asked !== undefined);
  const word = { a: asked.a.of, b: asked.b.of, verdict: 'same', reason: 'one family, one house' };
  const { record } = await app.send<IdentityJudgementView>('/api/identity', word);
  await weighed();
  const [one, ...others] = await peopleNamed('Peyvand');
  assert.deepEqual(others, []);
  // A link to either of the two that there were leads to the one that there is.
  for (const { id } of apart) assert.equal((await app.ask<EntityView>(`/api/entities/${id}`)).entity.id, one?.id);
  const dates = await rowsOf<ConflictRow>('/api/conflicts?kind=date');
  assert.ok(dates.some(({ people }) => people.some(({ id }) => id === one?.id)));
  await app.send('/api/withdrawals', { record, on: asked.b.of.source, reason: 'only a try' });
  await weighed();
  assert.deepEqual(
    (await peopleNamed('Peyvand')).map(({ id }) => id),
    apart.map(({ id }) => id),
  );
});

test('the letter of 2019 is overdue by its own words; a rule of sixty days gives a day to a letter that names none', async () => {
  const rule = { of: null, medium: 'letter', days: 60, source: 'article 4 of the invented act' };
  await app.send('/api/weighing/settings', { what: 'deadline', rule });
  await weighed();
  const appeals = await rowsOf<AppealRow>('/api/appeals');
  const letter = appeals.find(({ on, silentDays }) => on === '2019-11-03' && silentDays === 522);
  assert.deepEqual([letter?.due?.day, letter?.overdueDays], ['2020-01-02', 522 - 60]);
  assert.match(letter?.due?.grounds ?? '', /^the appeal itself/);
  const other = appeals.find(({ on }) => on === '2021-01-12');
  assert.equal(other?.due?.day, '2021-03-13'); // 19 days of January, 28 of February, 13 of March.
  assert.match(other?.due?.grounds ?? '', /article 4 of the invented act/);
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
