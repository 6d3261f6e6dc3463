// `habeas people` as a person or a script meets it. The papers, people and the port are invented; Italy only lends its name.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { EntityRow } from '../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../src/model/rooms/entity-page.ts';
import type { EventPerson, EventRow } from '../../../src/model/rooms/events.ts';
import type { CommandLink, HolderView } from '../../../src/model/rooms/posts.ts';
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

function aCase(
  t: TestContext,
  papers: Readonly<Record<string, string>> = { 'english.txt': ENGLISH, 'persian.txt': PERSIAN },
) {
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
  for (const [file, text] of Object.entries(papers)) writeFileSync(join(root, file), text);
  habeas('init', 'case');
  habeas('add', 'case', ...Object.keys(papers));
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

const OFFICES = `The quay of Karn
12 May 1974

Invented. Maryam Taluni has been interior minister of Italy since 3 June 1971. Oren Mavik was deputy interior minister of Italy from 1 March 1973 to 1 May 1974.

On 10 May 1974 soldiers shot Reza Halvek and Ivo Hask on the quay of Karn. Oren Mavik ordered the shooting of 10 May 1974 at Karn.

On 2 February 1972 Ivo Hask was arrested at Sarmoth. Oren Mavik was warden of the prison of Sarmoth from 1 January 1970 to 1 January 1973.
`;

interface Beside {
  readonly people: readonly { readonly above?: readonly CommandLink[]; readonly below?: readonly CommandLink[] }[];
}

test('who stood above or below one is asked alone and for a day, with every premise', (t) => {
  const { habeas, asked } = aCase(t, { 'offices.txt': OFFICES });
  const above = (...on: readonly string[]) =>
    asked<Beside>('Mavik', '--above', ...on).people.flatMap((one) => one.above ?? []);
  assert.deepEqual(
    above().map((link) => [link.above.name, link.when.from, link.when.to, link.premises.length]),
    [['Maryam Taluni', '1973-03-01', '1974-05-01', 2]],
  );
  assert.equal(above('--on', '1973-04').length, 1);
  assert.deepEqual(above('--on', '1972'), []);
  const below = asked<Beside>('Taluni', '--below').people.flatMap((one) => one.below ?? []);
  assert.deepEqual(
    below.map((link) => link.below.name),
    ['Oren Mavik'],
  );
  assert.match(
    habeas('people', 'case', 'Mavik', '--above').out,
    /Maryam Taluni · 1973-03-01 to 1974-05-01\n +.*inferred.*\n +“.+\n +“/,
  );
  assert.match(habeas('people', 'case', 'Taluni', '--above').out, /not to say that nobody was/);
  assert.match(habeas('people', 'case', '--above').err, /give a NAME/);
});

test('for an event: who was in which post during it, and what those named for another held then', (t) => {
  const { habeas, asked } = aCase(t, { 'offices.txt': OFFICES });
  interface During {
    readonly total: number;
    readonly events: readonly {
      readonly event: EventRow;
      readonly holders: Page<HolderView>;
      readonly named: readonly EventPerson[];
    }[];
  }
  const arrest = asked<During>('--during', 'arrested');
  const [first] = arrest.events;
  assert.deepEqual([arrest.total, first?.event.when], [1, '1972-02-02']);
  assert.deepEqual(
    first?.holders.rows.map(({ tenure, holding }) => [tenure.person.name, tenure.postKey, holding]).sort(),
    [
      ['Maryam Taluni', 'minister:interior', 'held'],
      ['Oren Mavik', 'warden', 'held'],
    ],
  );
  const wardens = asked<During>('--during', first?.event.id ?? '', '--post', 'warden').events[0];
  assert.deepEqual(
    wardens?.holders.rows.map(({ tenure }) => tenure.person.name),
    ['Oren Mavik'],
  );
  const shooting = asked<During>('--during', 'shot', '--named-for', 'arrested').events[0];
  assert.deepEqual(
    shooting?.named.map(({ person }) => person.name),
    ['Ivo Hask'],
  );
  const { out } = habeas('people', 'case', '--during', 'shot');
  assert.match(out, /1974-05-10 · \w+\n {2}In posts during it: 1\n {4}Maryam Taluni · held/);
  assert.match(
    habeas('people', 'case', '--during', 'flooded').out,
    /No event of the case has the words “flooded”.\nMost reported are:/,
  );
  assert.match(habeas('people', 'case', 'Mavik', '--during', 'shot').err, /--during goes with/);
});
