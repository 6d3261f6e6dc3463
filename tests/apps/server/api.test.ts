import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { HabeasError } from '../../../src/model/error.ts';
import type { JobView, SourcesPage, SourceView } from '../../../src/model/views.ts';
import { inventedCase } from '../invented-case/case.ts';
import { type Answer, ask, get, postJson, serving, withKey } from './serving.ts';

const NO_ONE = `sha256:${'0'.repeat(64)}`;

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function assertRefusal(answer: Answer, what: string): void {
  assert.deepEqual(Object.keys(answer.body).sort(), ['error', 'findings', 'ok'], what);
  assert.equal(answer.body.ok, false, what);
  assert.deepEqual(Object.keys(answer.body.error ?? {}).sort(), ['code', 'message', 'where'], what);
  assert.match(answer.body.error?.message ?? '', /^[a-z]/, what);
  assert.ok(answer.status >= 400, what);
}

async function documentOf(server: Parameters<typeof get>[0]): Promise<Document> {
  return JSON.parse((await get(server, '/api/openapi.json')).text) as Document;
}

test('every route refuses in one shape: without the key, and when the case cannot answer', async (t) => {
  const broken = new Proxy(inventedCase(), {
    get: () => () => Promise.reject(new Error('/home/secret/path of a witness')),
  });
  const seen: unknown[] = [];
  const server = await serving(t, { onFault: (error) => seen.push(error) }, broken);
  const { paths } = await documentOf(server);
  let looked = 0;
  for (const [path, methods] of Object.entries(paths)) {
    const method = Object.keys(methods)[0]?.toUpperCase() ?? '';
    const address = server.address + path.replace('{id}', NO_ONE);
    const type = path === '/api/uploads' ? 'application/octet-stream' : 'application/json';
    const headers = method === 'POST' ? { 'Content-Type': type } : {};
    assertRefusal(await ask(address, { method, headers }), `${path} without the key`);
    const answer = await ask(address, {
      method,
      headers: { ...headers, ...withKey(server) },
      body: method === 'POST' ? '{' : '',
    });
    if (path === '/api/jobs' || path === '/api/verify') continue;
    assertRefusal(answer, path);
    assert.doesNotMatch(answer.text, /secret|witness|at file:/, path);
    looked++;
  }
  assert.ok(looked >= 9, `only ${looked} routes were looked at`);
  assert.ok(seen.length > 0, 'the fault was told to nobody');
});

const routesIn = (paths: Readonly<Record<string, object>>): string[] =>
  Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));

test('every route that answers stands in the OpenAPI 3.1 document', async (t) => {
  const server = await serving(t);
  const { paths } = await documentOf(server);
  assert.deepEqual(routesIn(paths).sort(), [
    'get /api/appeals',
    'get /api/appeals/{id}',
    'get /api/attention',
    'get /api/command',
    'get /api/conflicts',
    'get /api/conflicts/{id}',
    'get /api/entities',
    'get /api/entities/{id}',
    'get /api/entities/{id}/claims',
    'get /api/events/{id}',
    'get /api/figures',
    'get /api/figures/{id}',
    'get /api/identity/questions',
    'get /api/jobs',
    'get /api/jobs/{id}',
    'get /api/ledger',
    'get /api/messages-told',
    'get /api/messages-told/{id}',
    'get /api/objects/{id}/bytes',
    'get /api/origins/declarations',
    'get /api/origins/families',
    'get /api/origins/relays',
    'get /api/origins/shared',
    'get /api/origins/shared/{a}/{b}',
    'get /api/overview',
    'get /api/pairings',
    'get /api/posts',
    'get /api/review',
    'get /api/review/{object}/{claim}',
    'get /api/search',
    'get /api/sites',
    'get /api/sites/{id}',
    'get /api/sources',
    'get /api/sources/{id}',
    'get /api/sources/{source}/claims/{claim}/standing',
    'get /api/timeline',
    'get /api/timeline/sources',
    'get /api/weighing',
    'post /api/add',
    'post /api/annotations',
    'post /api/assessments',
    'post /api/descriptions',
    'post /api/evidence',
    'post /api/identity',
    'post /api/jobs',
    'post /api/judgements',
    'post /api/judgements/bulk',
    'post /api/judgements/preview',
    'post /api/origins',
    'post /api/pairings',
    'post /api/replacements',
    'post /api/uploads',
    'post /api/verify',
    'post /api/weighing/settings',
    'post /api/withdrawals',
  ]);
  assertRefusal(await get(server, '/api/nowhere'), 'a route that is not there');
});

test('what a query or body has wrong is named, all of it', async (t) => {
  const server = await serving(t);
  const page = await get(server, '/api/sources?state=lost&limit=100000');
  assert.equal(page.status, 400);
  assert.match(page.body.error?.message ?? '', /state:.*limit:/);
  const note = await postJson(server, '/api/annotations', {
    kind: 'note',
    text: ' ',
    on: 'x',
    claim: null,
    start: 3,
    end: null,
  });
  assert.equal(note.status, 400);
  assert.match(note.body.error?.message ?? '', /text:.*on:/);
  assertRefusal(await get(server, '/api/sources/sha256:abc'), 'not an id');
  assert.equal((await get(server, `/api/sources/${NO_ONE}`)).status, 404);
});

test('a HabeasError reaches the reader as its own sentence', async (t) => {
  const locked = {
    ...inventedCase(),
    overview: () => Promise.reject(new HabeasError('locked', 'another process writes to this case')),
  };
  const server = await serving(t, {}, locked);
  const answer = await get(server, '/api/overview');
  assert.equal(answer.status, 423);
  assert.deepEqual(answer.body.error, { code: 'locked', message: 'another process writes to this case', where: null });
});

test('a body that is too large is refused with its limit, and nothing of it stays', async (t) => {
  const server = await serving(t, { maxUploadBytes: 1000 });
  const json = await postJson(server, '/api/add', { paths: ['x'.repeat(2_000_000)] });
  assert.equal(json.status, 413);
  assertRefusal(json, 'large JSON');
  const upload = await ask(`${server.address}/api/uploads?name=big.bin`, {
    method: 'POST',
    headers: { ...withKey(server), 'Content-Type': 'application/octet-stream' },
    body: new Uint8Array(5000),
  });
  assert.equal(upload.status, 413);
  assert.match(upload.body.error?.message ?? '', /1000 bytes/);
});

async function done(server: Parameters<typeof get>[0], id: string): Promise<JobView> {
  for (;;) {
    const job = (await get(server, `/api/jobs/${id}`)).body.data as JobView;
    if (job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('a file handed in is streamed, added, and then kept nowhere else', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const uploadFolder = join(folder, 'uploads');
  const server = await serving(t, { uploadFolder });
  const uploaded = await ask(`${server.address}/api/uploads?name=${encodeURIComponent('../../etc/نامه.txt')}`, {
    method: 'POST',
    headers: { ...withKey(server), 'Content-Type': 'application/octet-stream' },
    body: 'An invented letter\n\nNothing in it is true.',
  });
  const { upload } = uploaded.body.data as { upload: string };
  assert.equal(readdirSync(uploadFolder).length, 1);
  const added = await postJson(server, '/api/add', { uploads: [upload] });
  const job = await done(server, (added.body.data as JobView).id);
  assert.equal(job.state, 'done');
  assert.equal(job.added?.captured, 1);
  assert.deepEqual(readdirSync(uploadFolder), []);
  const page = (await get(server, '/api/sources?text=invented%20letter')).body.data as SourcesPage;
  assert.equal(page.rows[0]?.title, 'An invented letter');
  const source = (await get(server, `/api/sources/${page.rows[0]?.id}`)).body.data as SourceView;
  assert.equal(source.custody[0]?.path, '../../etc/نامه.txt');
  assertRefusal(await postJson(server, '/api/add', { uploads: [upload] }), 'an upload that was taken already');
  await server.close();
  assert.equal(existsSync(uploadFolder), false);
});

test('work that fails says so in its job, and the next one still runs', async (t) => {
  const server = await serving(t);
  const failing = (await postJson(server, '/api/add', { paths: ['/no/such/file'] })).body.data as JobView;
  const failed = await done(server, failing.id);
  assert.equal(failed.state, 'failed');
  assert.equal(failed.error?.code, 'fault');
  assert.doesNotMatch(failed.error?.message ?? '', /no\/such/);
  const next = (await postJson(server, '/api/verify', {})).body.data as JobView;
  assert.equal((await done(server, next.id)).verified?.verdict, 'unproven');
});
