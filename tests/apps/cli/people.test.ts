// `habeas people` as a person or a script meets it. The papers, people and the port are invented; Italy only lends its name.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { EntityRow } from '../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../src/model/rooms/entity-page.ts';
import type { HolderView } from '../../../src/model/rooms/posts.ts';
import type { Page } from '../../../src/model/weighing.ts';
import { tempFolder } from '../../temp-case.ts';

const CLI = join(import.meta.dirname, '..', '..', '..', 'apps', 'cli', 'main.ts');

const ENGLISH = `The port of Karn
12 May 1974

Invented. Maryam Taluni, the interior minister of Italy, visited the port of Karn on Friday. Reza Mavik became interior minister of Italy on 3 June 1971.
`;
const PERSIAN = `گزارش بندر
۱۰ مهر ۱۳۵۴

ساختگی. مریم تالونی، وزیر کشور ایتالیا، روز جمعه از بندر کارن بازدید کرد.
`;

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
  writeFileSync(join(root, 'english.txt'), ENGLISH);
  writeFileSync(join(root, 'persian.txt'), PERSIAN);
  habeas('init', 'case');
  habeas('add', 'case', 'english.txt', 'persian.txt');
  const asked = <Answer>(...args: readonly string[]): Answer => {
    const { code, out, err } = habeas('people', 'case', ...args, '--json');
    assert.equal(code, 0, err);
    return JSON.parse(out) as Answer;
  };
  return { habeas, asked };
}

test('who held a post is found by any wording of it, with a passage of every source that says so', (t) => {
  const { habeas, asked } = aCase(t);
  for (const post of ['interior minister', 'Minister of the Interior', 'وزیر کشور']) {
    const { rows } = asked<Page<HolderView>>('--post', post, '--on', '1974-05-10');
    assert.deepEqual(
      rows.map(({ tenure, holding }) => [tenure.person.name, holding]),
      [['Maryam Taluni', 'held']],
      post,
    );
    assert.deepEqual(rows[0]?.tenure.premises.map(({ source, claim }) => [source.file, claim.kind]).sort(), [
      ['english.txt', 'occupancy'],
      ['persian.txt', 'occupancy'],
    ]);
  }
  const earlier = asked<Page<HolderView>>('--post', 'interior minister', '--body', 'Italy', '--on', '1971-06-03');
  assert.deepEqual(
    earlier.rows.map(({ tenure }) => tenure.person.name),
    ['Reza Mavik'],
  );
  assert.equal(asked<Page<HolderView>>('--post', 'interior minister', '--body', 'France').total, 0);
  const { out } = habeas('people', 'case', '--post', 'interior minister', '--on', '1990');
  assert.match(out, /not to say that nobody held it/);
});

test('a person is opened by a name in either script, with posts, premises and the last place', (t) => {
  const { habeas, asked } = aCase(t);
  const list = asked<Page<EntityRow>>();
  assert.ok(list.rows.some(({ name, posts }) => name === 'Maryam Taluni' && posts.length > 0));
  for (const name of ['Taluni', 'تالونی']) {
    const { people } = asked<{ people: readonly EntityView[] }>(name);
    assert.deepEqual([people.length, people[0]?.tenures.length], [1, 1], name);
    assert.equal(people[0]?.placed?.day.to, '1975-09-26');
  }
  const { out } = habeas('people', 'case', 'Taluni', '--on', '1974-05-10');
  assert.match(out, /held · interior minister/);
});

test('a day that is none is told in one sentence', (t) => {
  const { habeas } = aCase(t);
  const { code, err } = habeas('people', 'case', '--on', 'yesterday');
  assert.equal(code, 64);
  assert.match(err, /"yesterday" is no date/);
});
