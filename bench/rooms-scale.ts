// The rooms at scale: a made case (100,000 documents, 1,000,000 claims) is weighed in its process, then the first view of every room and its filters are asked for over HTTP, as the app does. Then ten documents
// more are weighed. Printed in Markdown.
//
//   node bench/rooms-scale.ts [--documents 100000] [--keep DIR]
//   node bench/rooms-scale.ts --rooms-of 1000000      only the asking: rooms of the size that so many claims give are written, not weighed

import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { caseApi } from '../apps/cli/case-api.ts';
import { initCase, openCase } from '../apps/cli/case-tools.ts';
import { weighBeside } from '../apps/cli/weighing.ts';
import { startServer } from '../apps/server/start-server.ts';
import { fillIndex, madeSourceId, madeWorld } from './parts/made-case.ts';
import { fillRooms } from './parts/made-rooms.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    keep: { type: 'string' },
    'rooms-of': { type: 'string' },
  },
  strict: true,
});
const ROOMS_OF = values['rooms-of'] === undefined ? null : Number(values['rooms-of']);
const DOCUMENTS = ROOMS_OF === null ? Number(values.documents) : 1000;
const root = values.keep ?? mkdtempSync(join(tmpdir(), 'habeas-rooms-'));
const folder = join(root, 'case');
process.env['HABEAS_HOME'] = join(root, 'home');

const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(1);
const mebibytes = (path: string): string => (statSync(path).size / 2 ** 20).toFixed(0);
const say = (line: string): void => console.log(line);

async function weigh(): Promise<void> {
  const start = performance.now();
  let stage = { name: '', at: start };
  const { sources, behind } = await weighBeside(folder, {
    signal: new AbortController().signal,
    progress(now) {
      if (now.stage === stage.name) return;
      if (stage.name !== '') say(`| … ${stage.name} | ${seconds(stage.at)} s |`);
      stage = { name: now.stage, at: performance.now() };
    },
  });
  say(`| … ${stage.name} | ${seconds(stage.at)} s |`);
  say(`| weighed ${sources} documents, ${behind} left | ${seconds(start)} s |`);
}

type Ask = (path: string) => Promise<unknown>;

async function timed(name: string, ask: Ask, path: string): Promise<void> {
  const took: number[] = [];
  for (let run = 0; run < 6; run++) {
    const start = performance.now();
    await ask(path);
    took.push(performance.now() - start);
  }
  const [first = 0, ...again] = took;
  const worst = Math.max(...again);
  say(
    `| ${name} | ${first.toFixed(0)} ms | ${again.sort((a, b) => a - b)[2]?.toFixed(0)} ms | ${worst.toFixed(0)} ms |`,
  );
}

/** The first id in a list. */
async function idIn(ask: Ask, path: string): Promise<string> {
  const { rows } = (await ask(path)) as { readonly rows: readonly { readonly id: string }[] };
  return rows[0]?.id ?? '';
}

const LISTS = [
  ['Overview: what deserves attention', 'attention'],
  ['People', 'entities?kind=person&limit=50'],
  ['… by a name in another spelling', 'entities?kind=person&text=Karoomee&limit=50'],
  ['Bodies', 'entities?kind=body&limit=50'],
  ['Identity questions', 'identity/questions?limit=20'],
  ['Timeline', 'timeline?limit=500'],
  ['… of one kind', 'timeline?type=execution&limit=500'],
  ['… between two days', 'timeline?from=1990-01-01&to=1992-12-31&limit=500'],
  ['… by words', 'timeline?text=mo&limit=500'],
  ['Figures', 'figures?limit=50'],
  ['… contested', 'figures?contested=true&limit=50'],
  ['… by words', 'figures?text=executed&limit=50'],
  ['Conflicts', 'conflicts?limit=50'],
  ['… of one kind', 'conflicts?kind=denial&limit=50'],
  ['Appeals', 'appeals?limit=50'],
  ['… without an answer', 'appeals?state=silent&limit=50'],
  ['Sites', 'sites?limit=50'],
  ['Origins: families', 'origins/families?limit=50'],
  ['Origins: pairs', 'origins/shared?limit=50'],
  ['Posts on a day', 'posts?post=governor&day=1990-05-05&limit=50'],
] as const;

const OPENED = [
  ['A person', 'entities', '?kind=person&limit=1'],
  ['An event', 'events', 'timeline?limit=1'],
  ['A figure', 'figures', '?contested=true&limit=1'],
  ['A conflict', 'conflicts', '?limit=1'],
  ['An appeal', 'appeals', '?limit=1'],
  ['A site', 'sites', '?limit=1'],
] as const;

async function askRooms(ask: Ask): Promise<void> {
  say('\n| over HTTP | first time | median | slowest after |\n|---|---|---|---|');
  for (const [name, path] of LISTS) await timed(name, ask, path);
  for (const [name, path, list] of OPENED) {
    const id = await idIn(ask, list.startsWith('?') ? path + list : list);
    if (id !== '') await timed(`${name}, opened`, ask, `${path}/${id}`);
  }
  await timed(
    'Claims about a person',
    ask,
    `entities/${await idIn(ask, 'entities?kind=person&limit=1')}/claims?as=about&limit=50`,
  );
  await timed('How far it is weighed', ask, 'weighing');
}

if (!existsSync(folder)) await initCase(folder, 'made for measuring');
const { caseFile, close } = await openCase(folder);
const world = madeWorld(DOCUMENTS);
say('| a made case | |\n|---|---|');
if ((await caseFile.tools.index.source(madeSourceId(DOCUMENTS - 1))) === null) {
  const start = performance.now();
  await fillIndex(caseFile.tools.index, 0, DOCUMENTS, world);
  const { claims } = await caseFile.tools.index.counts();
  say(`| index of ${DOCUMENTS} documents with ${claims} claims | ${seconds(start)} s |`);
}
if (ROOMS_OF === null) await weigh();
else {
  const start = performance.now();
  const ids = Array.from({ length: 200 }, (_, n) => madeSourceId(n));
  const sources = await Promise.all(ids.map((id) => caseFile.tools.index.source(id)));
  const cites = sources.flatMap((one) =>
    (one?.claims ?? []).map(({ id }) => ({ citedSource: one?.row.id ?? madeSourceId(0), citedClaim: id })),
  );
  await fillRooms(caseFile.weighing, ROOMS_OF, cites);
  say(`| rooms of ${ROOMS_OF} claims written | ${seconds(start)} s |`);
}
const derived = join(folder, 'derived');
say(
  `| index; weighing | ${mebibytes(join(derived, 'index.sqlite'))}; ${mebibytes(join(derived, 'weighing.sqlite'))} MiB |`,
);
/** Else the server would weigh the documents by itself, and put what is made of them in the place of the rooms that are to be asked. */
const NEVER = 2 ** 31 - 1;
const server = await startServer(caseApi(caseFile, folder), {
  uploadFolder: join(derived, 'uploads'),
  weighAfterMs: NEVER,
});
const ask: Ask = async (path) => {
  const answer = await fetch(`${server.address}/api/${path}`, { headers: { authorization: `Bearer ${server.token}` } });
  const { ok, data, error } = (await answer.json()) as { ok: boolean; data: unknown; error: { message: string } };
  if (!ok) throw new Error(`${path}: ${error.message}`);
  return data;
};
await askRooms(ask);
if (ROOMS_OF === null) {
  say('\n| ten documents more | |\n|---|---|');
  await fillIndex(caseFile.tools.index, DOCUMENTS + 100_000_000, 10, world);
  await weigh();
}
await server.close();
await close();
if (values.keep === undefined) rmSync(root, { recursive: true });
