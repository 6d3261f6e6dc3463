// Judgement over HTTP, on a real case of one invented report.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { caseApi } from '../../../apps/cli/case-api.ts';
import { openCase } from '../../../apps/cli/case-tools.ts';
import { startServer } from '../../../apps/server/start-server.ts';
import type { FigureClaim } from '../../../src/model/claim.ts';
import type {
  AssessmentView,
  BulkPreview,
  JudgedView,
  ReplacementView,
  ReviewItem,
  ReviewPage,
} from '../../../src/model/judgement.ts';
import type { OverviewView, SourceView } from '../../../src/model/views.ts';
import { judgedCase, REPORT } from '../../casefile/judging/a-judged-case.ts';
import { get, postJson } from './serving.ts';

async function servedCase(t: TestContext) {
  const one = await judgedCase(t);
  await one.document('copy.txt', `A clean copy, invented.\n\n${REPORT}`);
  await one.add();
  const open = await openCase(one.folder);
  const uploadFolder = mkdtempSync(join(tmpdir(), 'habeas-test-'));
  const server = await startServer(caseApi(open.caseFile, one.folder), { uploadFolder });
  t.after(async () => {
    await server.close();
    await open.close();
    rmSync(uploadFolder, { recursive: true, force: true });
  });
  const ask = async <T>(path: string): Promise<T> => {
    const answer = await get(server, path);
    assert.equal(answer.status, 200, `${path}: ${answer.text}`);
    return answer.body.data as T;
  };
  const send = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await postJson(server, path, body);
    assert.equal(answer.status, 200, `${path}: ${answer.text}`);
    return answer.body.data as T;
  };
  return { ...one, server, ask, send };
}

test('a claim is listed, amended, shown with its source and taken back', async (t) => {
  const { source, server, ask, send } = await servedCase(t);
  const page = await ask<ReviewPage>(`/api/review?kind=figure&source=${source}&limit=1`);
  assert.equal(page.items.length, 1);
  assert.equal(page.total, page.counts.waiting);
  const next = await ask<ReviewPage>(`/api/review?kind=figure&source=${source}&limit=1&after=${page.next}`);
  assert.notEqual(next.items[0]?.claim.id, page.items[0]?.claim.id);
  const [item] = page.items;
  assert.ok(item !== undefined);
  const result = [{ ...(item.claim as FigureClaim), of: 'arrested' }];
  const judgements = [{ object: source, claim: item.claim.id, verdict: 'amended', result, reason: 'the list says so' }];
  const { records, items } = await send<JudgedView>('/api/judgements', { judgements });
  assert.equal(items[0]?.state, 'amended');
  const again = await ask<ReviewItem>(`/api/review/${source}/${items[0]?.claim.id}`);
  assert.equal(again.judgements[0]?.reason, 'the list says so');
  const view = await ask<SourceView>(`/api/sources/${source}`);
  assert.equal(view.items.length, 1);
  assert.equal(view.judgements.length, 1);
  assert.ok(view.states.some(({ claim, state }) => claim === item.claim.id && state === 'amended'));
  assert.ok(view.states.some(({ claim, state }) => claim === items[0]?.claim.id && state === 'amended'));
  const { views } = await ask<OverviewView>('/api/overview');
  assert.equal(views.find(({ view: name }) => name === 'mine')?.claims, 1);
  await send('/api/withdrawals', { record: records[0], on: source, reason: 'a slip' });
  assert.equal((await ask<ReviewItem>(`/api/review/${source}/${item.claim.id}`)).state, 'waiting');
  assert.equal((await get(server, `/api/review/${source}/${'e'.repeat(64)}`)).status, 404);
});

test('what a judgement has wrong is named with its place, and nothing is recorded', async (t) => {
  const { source, server, ask } = await servedCase(t);
  const [item] = (await ask<ReviewPage>('/api/review?kind=figure')).items;
  assert.ok(item !== undefined);
  const asked = { object: source, claim: item.claim.id, verdict: 'amended' };
  const { value: _, ...less } = item.claim as FigureClaim;
  const missing = await postJson(server, '/api/judgements', { judgements: [{ ...asked, result: [less] }] });
  assert.equal(missing.status, 400);
  assert.match(missing.body.error?.message ?? '', /judgements\.0\.result\.0: value is missing/);
  const none = await postJson(server, '/api/judgements', { judgements: [asked] });
  assert.match(none.body.error?.message ?? '', /amended takes 1 claims/);
  const verdict = await postJson(server, '/api/judgements', { judgements: [{ ...asked, verdict: 'true' }] });
  assert.match(verdict.body.error?.message ?? '', /verdict/);
  assert.equal((await get(server, '/api/review?kind=rumour')).status, 400);
  assert.equal((await ask<ReviewPage>('/api/review?state=waiting')).judged, 0);
});

test('all that a filter shows is judged as previewed, refused with 409 when it is another number', async (t) => {
  const { ask, send, server } = await servedCase(t);
  const filter = { kind: 'date' };
  const preview = await send<BulkPreview>('/api/judgements/preview', { filter });
  assert.ok(preview.count >= 4);
  const wrong = await postJson(server, '/api/judgements/bulk', { filter, verdict: 'accepted', expected: 1 });
  assert.equal(wrong.status, 409);
  const done = await send('/api/judgements/bulk', { filter, verdict: 'accepted', expected: preview.count });
  assert.deepEqual(done, { judged: preview.count });
  const page = await ask<ReviewPage>('/api/review?kind=date&view=accepted');
  assert.deepEqual([page.total, page.judged], [preview.count, preview.count]);
});

test('a source is assessed, and replaced by a better copy', async (t) => {
  const { source, ask, send, server } = await servedCase(t);
  const said = {
    object: source,
    firstHand: 'yes',
    reliability: 'B',
    tendency: null,
    translationOf: null,
    reason: null,
  };
  const made = await send<AssessmentView>('/api/assessments', said);
  assert.deepEqual((await ask<SourceView>(`/api/sources/${source}`)).assessments, [made]);
  assert.equal((await postJson(server, '/api/assessments', { ...said, reliability: 'G' })).status, 400);
  const items = (await ask<ReviewPage>(`/api/review?source=${source}&limit=200`)).items;
  const accept = items.map(({ claim }) => ({ object: source, claim: claim.id, verdict: 'accepted' }));
  await send('/api/judgements', { judgements: accept });
  const { rows } = await ask<{ rows: readonly { id: string }[] }>('/api/sources');
  const better = rows.find(({ id }) => id !== source)?.id ?? '';
  const view = await send<ReplacementView>('/api/replacements', { object: better, replaces: source, reason: 'clean' });
  assert.equal(view.anchors.length, items.length);
  assert.ok(view.anchors.every(({ passage, score }) => passage !== null && score > 0.8));
  const now = await ask<ReviewPage>(`/api/review?source=${better}&limit=200`);
  assert.deepEqual([now.total, now.counts.accepted], [items.length, items.length]);
  assert.equal((await ask<ReviewPage>(`/api/review?source=${source}`)).total, 0);
});
