// `habeas decide` as a person or a script meets it. The letters are invented.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { IdentityJudgementView } from '../../../src/model/rooms/identity.ts';
import type { OriginDeclarationView } from '../../../src/model/rooms/origins.ts';
import type { PairingView } from '../../../src/model/rooms/pairings.ts';
import type { WeighingSettings } from '../../../src/model/weighing.ts';
import { tempFolder } from '../../temp-case.ts';

const CLI = join(import.meta.dirname, '..', '..', '..', 'apps', 'cli', 'main.ts');

interface Standing {
  readonly identity: readonly IdentityJudgementView[];
  readonly origins: readonly OriginDeclarationView[];
  readonly settings: WeighingSettings;
  readonly pairings: readonly PairingView[];
}

function aCase(t: TestContext) {
  const root = tempFolder(t);
  const env = { ...process.env, HABEAS_HOME: join(root, 'home') };
  const habeas = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  };
  writeFileSync(join(root, 'first.txt'), 'Invented. Ada Quill said that 12 dockers were detained in Orsund.\n');
  writeFileSync(
    join(root, 'second.txt'),
    'Invented. Adela Quill said on 4 June 1931 that nobody was detained in Orsund.\n',
  );
  habeas('init', 'case');
  habeas('add', 'case', 'first.txt', 'second.txt');
  const standing = (): Standing => {
    const { out, err } = habeas('decide', 'case', '--json');
    assert.match(out, /^\{/, err);
    return JSON.parse(out) as Standing;
  };
  const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
  return { habeas, standing, write };
}

test('what is decided at the command line stands in the list, and is taken back by its record', (t) => {
  const { habeas, standing } = aCase(t);
  const decide = (...words: readonly string[]) => {
    const { code, err } = habeas('decide', 'case', ...words);
    assert.equal(code, 0, err);
  };
  decide('same', 'first.txt', 'Ada Quill', 'second.txt', 'Adela Quill', '--reason', 'one hand');
  decide('one', 'first.txt', 'second.txt', '--reason', 'the second says so');
  decide('side', 'The party', 'Orsund Echo', 'Tarsel Gazette', '--reason', 'one owner');
  decide('tolerance', '0.2');
  decide('deadline', '60', '--of', 'Harbour Board', '--source', 'article 4, invented');
  const { identity, origins, settings } = standing();
  assert.deepEqual(
    identity.map(({ verdict, a, b, reason, mine }) => [verdict, a.name, b.name, reason, mine]),
    [['same', 'Ada Quill', 'Adela Quill', 'one hand', true]],
  );
  assert.deepEqual(
    origins.map(({ what }) => what),
    ['one', 'side'],
  );
  assert.equal(settings.tolerance, 0.2);
  assert.deepEqual(
    settings.deadlines.map(({ days, of, medium }) => [days, of, medium]),
    [[60, 'Harbour Board', null]],
  );
  const records = [...identity, ...origins, ...settings.deadlines].map(({ record }) => record);
  const listed = habeas('decide', 'case').out;
  for (const record of records) {
    assert.ok(listed.includes(record), listed);
    decide('back', record, '--reason', 'a try');
  }
  const left = standing();
  assert.deepEqual([left.identity, left.origins, left.settings.deadlines], [[], [], []]);
});

test('a decision that does not hold is refused with what it takes, and nothing is recorded', (t) => {
  const { habeas, standing } = aCase(t);
  for (const [words, message] of [
    [['dance'], /nothing to decide/],
    [['same', 'first.txt', 'Ada'], /takes 4 words/],
    [['same', 'nowhere.txt', 'Ada', 'first.txt', 'A.'], /no source called "nowhere.txt"/],
    [['same', 'first.txt', 'Ada', 'second.txt', 'A.', '--kind', 'ship'], /--kind takes person, body, place/],
    [['one', 'first.txt', 'second.txt'], /needs its reason/],
    [
      ['same', 'first.txt', 'Ada Quil', 'second.txt', 'Adela Quill'],
      /a person of the name “Ada Quil”: it has “Ada Quill”/,
    ],
    [['tolerance', 'much'], /"much" is no number/],
    [['tolerance', '7'], /share from 0 to 1/],
    [['deadline', '60'], /where the rule stands/],
    [['back', 'that'], /no record/],
    [['back', 'a'.repeat(26)], /say why: --reason WHY/],
  ] as const) {
    const { code, err } = habeas('decide', 'case', ...words);
    assert.ok(code === 64 || code === 1, `${words.join(' ')}: ${code} ${err}`);
    assert.match(err, message);
  }
  const { identity, origins, settings } = standing();
  assert.deepEqual([identity, origins, settings], [[], [], { tolerance: 0.1, deadlines: [] }]);
});

test('two tellings of an event are said to be different at the command line; what names no telling is refused', (t) => {
  const root = tempFolder(t);
  const env = { ...process.env, HABEAS_HOME: join(root, 'home') };
  const habeas = (...args: readonly string[]) =>
    spawnSync(process.execPath, [CLI, ...args], { cwd: root, env, encoding: 'utf8' });
  writeFileSync(join(root, 'one.txt'), 'Invented. Soldiers killed 41 weavers in Orsund on 4 June 1931.\n');
  writeFileSync(join(root, 'two.txt'), 'Invented. Soldiers killed weavers in Orsund on 4 June 1931.\n');
  habeas('init', 'case');
  habeas('add', 'case', 'one.txt', 'two.txt');
  const refused = habeas('decide', 'case', 'different', 'one.txt', 'flood', 'two.txt', 'killed', '--kind', 'event');
  assert.equal(refused.status, 64);
  assert.match(refused.stderr, /no event is told there in the words "flood"/);
  const said = habeas(
    'decide',
    'case',
    'different',
    'one.txt',
    'killed',
    'two.txt',
    'killed',
    '--kind',
    'event',
    '--json',
  );
  assert.equal(said.status, 0, said.stderr);
  const { record } = JSON.parse(said.stdout) as { readonly record: string };
  assert.equal(habeas('decide', 'case', 'back', record, '--reason', 'one after all').status, 0);
});

test('passages are named by words of a claim, or by words of which none was made, and weighed from then on', (t) => {
  const { habeas, standing, write } = aCase(t);
  write(
    'denial.txt',
    'Invented. On 4 June 1931 Bertil Varn, the mayor of Orsund, denied that anybody slept in the old kiln.\n',
  );
  write(
    'roll.txt',
    'Invented. Ada Quill kept the roll.\nNine blankets lay\nin there. The yard was swept. The yard was wide.\n',
  );
  assert.equal(habeas('add', 'case', 'denial.txt', 'roll.txt').code, 0);
  const kiln = ['denial.txt', 'slept in the old kiln', 'roll.txt'] as const;
  for (const [words, message] of [
    [['beside', ...kiln, 'Ten blankets'], /do not stand in roll.txt/],
    [['beside', ...kiln, 'The yard was'], /more than once/],
    [['beside', 'roll.txt', 'Nine blankets', 'denial.txt', 'kiln'], /of the first passage there must be one/],
    [['beside', ...kiln, 'Nine blankets', '--as', 'given'], /only of what is an answer/],
    [['beside', ...kiln, 'Nine blankets', '--kind', 'ship'], /--kind takes event, communication/],
    [['beside', ...kiln, 'Nine blankets', '--kind', 'event'], /no claim of the kind event/],
    [['answer', ...kiln, 'Nine blankets', '--as', 'perhaps'], /kind communication|--as takes/],
    [['beside', 'denial.txt', 'kiln'], /takes 4 words/],
  ] as const) {
    const { code, err } = habeas('decide', 'case', ...words);
    assert.equal(code, 64, words.join(' '));
    assert.match(err, message);
  }
  assert.deepEqual(standing().pairings, []);
  const before = habeas('weigh', 'case').out;
  const said = habeas('decide', 'case', 'beside', ...kiln, 'Nine blankets lay in there', '--reason', 'the roll');
  assert.equal(said.code, 0);
  assert.match(
    said.out,
    /\n {2}stance: “.*slept in the old kiln.*”\n {2}words of no claim: “Nine blankets lay in there”/,
  );
  const [paired] = standing().pairings;
  assert.deepEqual(
    [paired?.a.kind, paired?.b.kind, paired?.b.passage.exact, paired?.reason, paired?.mine],
    ['stance', null, 'Nine blankets lay\nin there', 'the roll', true],
  );
  assert.match(
    habeas('decide', 'case').out,
    /beside “.*slept in the old kiln.*” \| “Nine blankets lay in there” · the roll/,
  );
  const after = habeas('weigh', 'case').out;
  assert.doesNotMatch(before, /a person says/);
  assert.match(after, /“Nine blankets lay in there” — roll.txt, \d+ · a person says that it stands beside this · /);
  assert.ok(after.includes(` · ${paired?.record}`), 'with the record that is taken back');
  assert.equal(habeas('decide', 'case', 'not-beside', ...kiln, 'Nine blankets lay in there').code, 0);
  assert.match(habeas('weigh', 'case').out, /set aside by a person: “Nine blankets lay in there”/);
  const back = habeas('decide', 'case', 'back', standing().pairings[0]?.record ?? '', '--reason', 'a try');
  assert.match(
    back.out,
    new RegExp(`your earlier word of \\d{4}-\\d\\d-\\d\\d stands again: beside · ${paired?.record}`),
  );
  assert.match(habeas('weigh', 'case').out, /“Nine blankets lay in there” — roll.txt, \d+ · a person says/);
});
