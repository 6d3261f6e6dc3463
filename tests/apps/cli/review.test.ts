// `habeas review` as a person or a script meets it: lines of a pipe, lists, many at once. The report is invented.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Claim } from '../../../src/model/claim.ts';
import type { BulkPreview, ReviewPage } from '../../../src/model/judgement.ts';
import { tempFolder } from '../../temp-case.ts';

const CLI = join(import.meta.dirname, '..', '..', '..', 'apps', 'cli', 'main.ts');

const REPORT = `The mill of Orsund

The Harbour Union said on 4 June 1931 that 43 dock workers were detained in Orsund. "Nobody was told," said Ada Quill.

On 5 June 1931 the mayor said that 12 people were injured at the mill.
`;

function aCase(t: TestContext) {
  const root = tempFolder(t);
  const env = { ...process.env, HABEAS_HOME: join(root, 'home') };
  const habeas = (args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
      input,
    });
    return { code: status, out: stdout, err: stderr };
  };
  writeFileSync(join(root, 'report.txt'), REPORT);
  habeas(['init', 'case']);
  habeas(['add', 'case', 'report.txt']);
  const list = (...args: readonly string[]): ReviewPage => {
    const { out, err } = habeas(['review', 'case', '--json', '--limit', '200', ...args]);
    assert.match(out, /^\{/, err);
    return JSON.parse(out) as ReviewPage;
  };
  return { root, habeas, list };
}

test('lines of a pipe go through what waits: accept, amend, reject with a reason, take back; every verdict is there afterwards', (t) => {
  const { habeas, list } = aCase(t);
  const figures = list('--filter', 'kind=figure');
  assert.equal(figures.total, 2);
  const input = [
    'j',
    'k',
    'e of=arrested value=44',
    'r the mayor was not there',
    'u',
    'A seen twice',
    'e nonsense=1',
    'q',
  ].join('\n');
  const { code, out, err } = habeas(['review', 'case', '--filter', 'kind=figure'], `${input}\n`);
  assert.equal(code, 0, err);
  assert.match(out, /── 1 of 2 · waiting · .*report/);
  assert.match(out, /that »43 dock workers« were detained/);
  assert.match(err, /taken back/);
  assert.match(err, /2 verdicts recorded/);
  const now = list('--filter', 'kind=figure');
  assert.deepEqual(
    now.items.map(({ state, judgements }) => [state, judgements.at(-1)?.reason ?? null]),
    [
      ['amended', null],
      ['accepted', 'seen twice'],
    ],
  );
  const amended = now.items[0]?.claim as Extract<Claim, { kind: 'figure' }>;
  assert.deepEqual([amended.of, amended.value], ['arrested', 44]);
  assert.deepEqual([list('--accepted').total, list('--mine').total, now.judged], [2, 2, 2]);
  const { out: status } = habeas(['status', 'case']);
  assert.match(status, /claims, all: \d+, 2 judged: .*figure 2 \(2 judged\)/);
});

test('claims are judged by their ids, and all of a filter only where the number is the one that was shown', (t) => {
  const { habeas, list } = aCase(t);
  const [first, second] = list('--filter', 'kind=figure').items;
  assert.ok(first !== undefined && second !== undefined);
  const byId = habeas(['review', 'case', '--accept', first.claim.id, second.claim.id, '--reason', 'both read']);
  assert.equal(byId.code, 0, byId.err);
  assert.deepEqual(
    list('--filter', 'kind=figure').items.map(({ state, judgements }) => [state, judgements[0]?.reason]),
    [
      ['accepted', 'both read'],
      ['accepted', 'both read'],
    ],
  );
  const { out } = habeas(['review', 'case', '--filter', 'kind=date,state=waiting', '--preview', '--json']);
  const preview = JSON.parse(out) as BulkPreview;
  assert.equal(preview.count, 2);
  const wrong = habeas(['review', 'case', '--filter', 'kind=date', '--reject-all', '--expect', '9']);
  assert.equal(wrong.code, 64);
  assert.match(wrong.err, /shows 2 claims now, not 9: nothing was judged/);
  assert.equal(habeas(['review', 'case', '--filter', 'kind=date', '--reject-all', '--expect', '2']).code, 0);
  assert.equal(list('--filter', 'kind=date').total, 0);
  assert.equal(list('--filter', 'kind=date,state=rejected').total, 2);
});

test('a filter, an order or a claim that does not exist is named in one sentence', (t) => {
  const { habeas } = aCase(t);
  for (const args of [
    ['--filter', 'colour=red'],
    ['--filter', 'kind=rumour'],
    ['--order', 'sideways'],
    ['--accept', 'xyz'],
    ['--accept', 'e'.repeat(64)],
    ['--accept-all'],
  ]) {
    const { code, err } = habeas(['review', 'case', ...args]);
    assert.equal(code, 64, args.join(' '));
    assert.match(err, /^habeas: [^\n]+\n$/);
  }
});
