// The weighing over HTTP: what people decide is recorded and taken back, what is asked wrongly is named, and the server weighs by itself without standing in anyone's way.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { caseApi } from '../../../apps/cli/case-api.ts';
import { openCase } from '../../../apps/cli/case-tools.ts';
import type { Work } from '../../../apps/server/asked.ts';
import type { CaseApi } from '../../../apps/server/case-api.ts';
import { type RunningServer, startServer } from '../../../apps/server/start-server.ts';
import type { ObjectId } from '../../../src/model/ids.ts';
import type { IdentityJudgementView } from '../../../src/model/rooms/identity.ts';
import type { OriginDeclarationView } from '../../../src/model/rooms/origins.ts';
import type { PairingOfNow, PairingView } from '../../../src/model/rooms/pairings.ts';
import type { JobView, SourcesListView, SourceView } from '../../../src/model/views.ts';
import type { WeighingSettings, WeighingState, WeighReport } from '../../../src/model/weighing.ts';
import { tempCase } from '../../temp-case.ts';
import { inventedCase } from '../invented-case/case.ts';
import { get, postJson, serving } from './serving.ts';

const NOWHERE = `sha256:${'0'.repeat(64)}`;
const NOWHERE_AT = { source: NOWHERE, start: 0, end: 5, exact: 'words', kind: 'stance' };

async function asked<T>(server: RunningServer, path: string): Promise<T> {
  const answer = await get(server, path);
  assert.equal(answer.status, 200, `${path}: ${answer.text}`);
  return answer.body.data as T;
}

async function sent<T>(server: RunningServer, path: string, body: unknown): Promise<T> {
  const answer = await postJson(server, path, body);
  assert.equal(answer.status, 200, `${path}: ${answer.text}`);
  return answer.body.data as T;
}

/** A real case of two invented letters. */
async function servedLetters(t: TestContext, third: string | null = null) {
  const one = await tempCase(t);
  if (third !== null) await one.document('third.txt', third);
  await one.document('first.txt', 'Invented. Ada Quill signed the list of the port of Orsund on 3 June 1931.\n');
  await one.document('second.txt', 'Invented. A. Quill spoke in Orsund on 4 June 1931.\n');
  await one.add();
  const open = await openCase(one.folder);
  const uploadFolder = mkdtempSync(join(tmpdir(), 'habeas-test-'));
  const server = await startServer(caseApi(open.caseFile, one.folder), { uploadFolder });
  t.after(async () => {
    await server.close();
    await open.close();
    rmSync(uploadFolder, { recursive: true, force: true });
  });
  const { rows } = await asked<SourcesListView>(server, '/api/sources');
  const [first, second] = rows.map(({ id }) => id).sort();
  assert.ok(first !== undefined && second !== undefined);
  return { server, first, second };
}

test('a word on identity and a declaration of origin are recorded, listed and taken back', async (t) => {
  const { server, first, second } = await servedLetters(t);
  const name = (source: ObjectId, written: string) => ({ source, kind: 'person', name: written });
  const judged = await sent<IdentityJudgementView>(server, '/api/identity', {
    a: name(first, ' Ada Quill '),
    b: name(second, 'A. Quill'),
    verdict: 'same',
  });
  assert.deepEqual([judged.a.name, judged.verdict, judged.reason, judged.mine], ['Ada Quill', 'same', null, true]);
  const declared = await sent<OriginDeclarationView>(server, '/api/origins', {
    what: 'apart',
    from: first,
    to: second,
    reason: 'two reporters',
  });
  const listed = () => asked<readonly OriginDeclarationView[]>(server, '/api/origins/declarations');
  assert.deepEqual(await listed(), [declared]);
  await sent(server, '/api/withdrawals', { record: judged.record, on: second, reason: 'another hand' });
  await sent(server, '/api/withdrawals', { record: declared.record, on: first, reason: 'one reporter' });
  assert.deepEqual(await listed(), []);
  const again = await postJson(server, '/api/withdrawals', { record: judged.record, on: second, reason: 'again' });
  assert.equal(again.status, 404);
});

test('a setting is on no source, and is taken back as such', async (t) => {
  const { server } = await servedLetters(t);
  const set = (setting: object) => sent<WeighingSettings>(server, '/api/weighing/settings', setting);
  assert.equal((await set({ what: 'tolerance', tolerance: 0.2 })).tolerance, 0.2);
  const rule = { of: null, medium: 'letter', days: 60, source: 'article 4, invented' };
  const [deadline] = (await set({ what: 'deadline', rule })).deadlines;
  assert.deepEqual({ ...rule, record: deadline?.record }, deadline);
  await sent(server, '/api/withdrawals', { record: deadline?.record, on: null, reason: 'repealed' });
  const { settings } = await asked<WeighingState>(server, '/api/weighing');
  assert.deepEqual(settings, { tolerance: 0.2, deadlines: [] });
});

test('a pairing is recorded with the words as they stand, listed, and taken back; other words are refused with what stands there', async (t) => {
  const { server } = await servedLetters(
    t,
    'Invented. On 3 June 1931 the Harbour Union wrote a letter to the mayor of Orsund, asking him to open the gates.\n',
  );
  const { rows } = await asked<SourcesListView>(server, '/api/sources');
  const opened = async (file: string) =>
    asked<SourceView>(server, `/api/sources/${rows.find((row) => row.file === file)?.id}`);
  const [asks, first] = [await opened('third.txt'), await opened('first.txt')];
  const claim = asks.claims.find(({ kind }) => kind === 'communication');
  assert.ok(claim !== undefined, JSON.stringify(asks.claims));
  const { start, end, exact } = claim.passage;
  const a = { source: asks.row.id, start, end, exact, kind: 'communication' };
  const b = { source: first.row.id, start: 0, end: 19, exact: 'Invented. Ada Quill', kind: null };
  const asking = { what: 'answer', a, b, holds: true, answer: 'partial' };
  const wrong = await postJson(server, '/api/pairings', { ...asking, b: { ...b, exact: 'no such words' } });
  assert.equal(wrong.status, 400);
  assert.match(wrong.body.error?.message ?? '', /other words stand there.*choose its words/);
  assert.equal((await postJson(server, '/api/pairings', { ...asking, answer: null })).status, 400);
  const paired = await sent<PairingView>(server, '/api/pairings', asking);
  assert.deepEqual(
    [paired.what, paired.answer, paired.holds, paired.mine, paired.reason, paired.b.passage.exact],
    ['answer', 'partial', true, true, null, b.exact],
  );
  const listed = () => asked<readonly PairingOfNow[]>(server, '/api/pairings');
  assert.deepEqual(await listed(), [{ ...paired, lost: false }]);
  await sent(server, '/api/withdrawals', { record: paired.record, on: b.source, reason: 'of another matter' });
  assert.deepEqual(await listed(), []);
});

test('an event that is not there is told, and not answered as if all days were asked for', async (t) => {
  const { server } = await servedLetters(t);
  const { status, body } = await get(server, '/api/posts?event=gone');
  assert.equal(status, 404);
  assert.match(body.error?.message ?? '', /no event gone/);
});

test('what a decision has wrong is named with its place', async (t) => {
  const server = await serving(t);
  const person = { source: NOWHERE, kind: 'person', name: 'Ada' };
  const cases: readonly (readonly [path: string, body: object, where: RegExp])[] = [
    ['/api/identity', { a: person, b: { ...person, kind: 'body' }, verdict: 'same' }, /b\.kind: both names/],
    ['/api/identity', { a: person, b: { ...person, name: ' ' }, verdict: 'perhaps' }, /b\.name: .*verdict: /],
    ['/api/origins', { what: 'one', from: NOWHERE, to: 'there', reason: 'x' }, /to: must be sha256/],
    ['/api/origins', { what: 'one', from: NOWHERE, to: NOWHERE }, /reason: /],
    ['/api/origins', { what: 'side', name: 'The party', publishers: ['Echo'], reason: 'x' }, /publishers: /],
    ['/api/pairings', { what: 'against', a: NOWHERE_AT, b: { ...NOWHERE_AT, exact: '' }, holds: true }, /b\.exact: /],
    ['/api/pairings', { what: 'beside', a: NOWHERE_AT, b: NOWHERE_AT, holds: 'yes' }, /what: .*holds: /],
    ['/api/weighing/settings', { what: 'tolerance', tolerance: 3 }, /tolerance: /],
    [
      '/api/weighing/settings',
      { what: 'deadline', rule: { of: null, medium: null, days: 0, source: 'x' } },
      /rule\.days: /,
    ],
    ['/api/jobs', { kind: 'dance' }, /kind: /],
  ];
  for (const [path, body, where] of cases) {
    const answer = await postJson(server, path, body);
    assert.equal(answer.status, 400, `${path}: ${answer.text}`);
    assert.match(answer.body.error?.message ?? '', where);
  }
  for (const [path, where] of [
    ['/api/entities', /kind: /],
    ['/api/entities/7f', /id: must be 32 hex digits/],
    ['/api/entities?kind=person&limit=100000', /limit: /],
    ['/api/posts?until=1931-06-03', /until: must not come before day/],
    ['/api/timeline?from=summer', /from: /],
    ['/api/timeline?from=1931-06-03&to=1931-06-02', /to: must not come before from/],
    ['/api/timeline/sources?from=1931-06-03&to=1931-06-02', /to: must not come before from/],
    ['/api/conflicts?kind=quarrel', /kind: /],
  ] as const) {
    const answer = await get(server, path);
    assert.equal(answer.status, 400, `${path}: ${answer.text}`);
    assert.match(answer.body.error?.message ?? '', where);
  }
});

test('what the last weighing does not have is not found, whatever room asks for it', async (t) => {
  const server = await serving(t);
  const id = 'ab'.repeat(16);
  for (const path of [
    `/api/entities/${id}`,
    `/api/entities/${id}/claims?as=said`,
    `/api/events/${id}`,
    `/api/figures/${id}`,
    `/api/conflicts/${id}`,
    `/api/appeals/${id}`,
    `/api/sites/${id}`,
    `/api/origins/shared/${NOWHERE}/${NOWHERE}`,
  ]) {
    const answer = await get(server, path);
    assert.equal(answer.status, 404, `${path}: ${answer.text}`);
    assert.match(answer.body.error?.message ?? '', /the weighing of this case has no/);
  }
});

test('of a claim that is not there, or not any more, it is said that nothing is known', async (t) => {
  const server = await serving(t);
  const claim = 'ab'.repeat(32);
  const answer = await get(server, `/api/sources/${NOWHERE}/claims/${claim}/standing`);
  assert.equal(answer.status, 200, answer.text);
  assert.deepEqual(answer.body.data, { claim, kind: null, event: null, figure: null, conflicts: [], origins: null });
});

/** A case whose weighing is in the test's hands: each run waits until it is ended or cut off. */
function heldWeighing(behind: number) {
  const runs: { readonly work: Work; end(report: WeighReport): void }[] = [];
  let onRun = (): void => undefined;
  const state = { behind };
  const held: CaseApi = {
    ...inventedCase(),
    weighing: async () => ({ behind: state.behind, weighedAt: null, settings: { tolerance: 0.1, deadlines: [] } }),
    weigh: (work) =>
      new Promise((resolve) => {
        const end = (report: WeighReport): void => {
          state.behind = report.behind;
          resolve(report);
        };
        work.signal.addEventListener('abort', () => resolve({ sources: 0, behind: state.behind }));
        runs.push({ work, end });
        onRun();
      }),
  };
  const run = async (n: number) => {
    while (runs.length <= n) await new Promise<void>((resolve) => (onRun = resolve));
    return runs[n] ?? assert.fail();
  };
  return { held, run, count: () => runs.length };
}

async function over(server: RunningServer, id: string): Promise<JobView> {
  for (;;) {
    const job = await asked<JobView>(server, `/api/jobs/${id}`);
    if (job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('what came in before the server was there is weighed by itself, once', async (t) => {
  const { held, run, count } = heldWeighing(3);
  const server = await serving(t, { weighAfterMs: 1 }, held);
  const first = await run(0);
  first.work.progress({
    stage: 'sources',
    done: 1,
    total: 3,
    bytes: 0,
    perSecond: null,
    etaSeconds: null,
    current: null,
  });
  const [job] = await asked<readonly JobView[]>(server, '/api/jobs');
  assert.deepEqual([job?.kind, job?.state, job?.progress?.total], ['weigh', 'running', 3]);
  // Asked for while it goes on it is the same run.
  assert.equal((await sent<JobView>(server, '/api/jobs', { kind: 'weigh' })).id, job?.id);
  first.end({ sources: 3, behind: 0 });
  const { state, weighed } = await over(server, job?.id ?? '');
  assert.deepEqual([state, weighed], ['done', { sources: 3, behind: 0 }]);
  assert.equal(count(), 1);
});

test('weighing gives way to other work and is taken up after it', async (t) => {
  const { held, run } = heldWeighing(5);
  const server = await serving(t, { weighAfterMs: 1 }, held);
  const cut = await run(0);
  assert.equal(cut.work.signal.aborted, false);
  const verifying = await sent<JobView>(server, '/api/verify', {});
  assert.equal(cut.work.signal.aborted, true);
  assert.equal((await over(server, verifying.id)).state, 'done');
  const jobs = await asked<readonly JobView[]>(server, '/api/jobs');
  assert.deepEqual([jobs[0]?.state, jobs[0]?.weighed?.behind], ['done', 5]);
  const next = await run(1);
  assert.equal(next.work.signal.aborted, false);
  next.end({ sources: 5, behind: 0 });
});

test('a decision is followed by a weighing', async (t) => {
  const { held, run } = heldWeighing(0);
  const sides: CaseApi = {
    ...held,
    weighing: async () => ({ behind: 1, weighedAt: null, settings: { tolerance: 0.1, deadlines: [] } }),
    setWeighing: async () => ({ tolerance: 0.2, deadlines: [] }),
  };
  const server = await serving(t, { weighAfterMs: 1 }, sides);
  const before = await run(0);
  before.end({ sources: 1, behind: 0 });
  await sent(server, '/api/weighing/settings', { what: 'tolerance', tolerance: 0.2 });
  const after = await run(1);
  after.end({ sources: 1, behind: 0 });
});
