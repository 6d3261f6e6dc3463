// `habeas bodies` as a person or a script meets it. The papers, people and bodies are invented.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EntityRow } from '../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../src/model/rooms/entity-page.ts';
import type { Page } from '../../../src/model/weighing.ts';
import { tempFolder } from '../../temp-case.ts';

const CLI = join(import.meta.dirname, '..', '..', '..', 'apps', 'cli', 'main.ts');

test('bodies are listed under all their names, and one is opened with who held which post in it', (t) => {
  const root = tempFolder(t);
  const habeas = (...args: readonly string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: root,
      env: { ...process.env, HABEAS_HOME: join(root, 'home') },
      encoding: 'utf8',
    });
    return { code: status, out: stdout };
  };
  writeFileSync(
    join(root, 'paper.txt'),
    'The harbour of Tarn\n4 March 1962\n\nInvented. Ilse Maron, director of the Harbour Authority, signed the order. On 2 February 1959 Pavel Dorst became director of the Harbour Authority.\n',
  );
  habeas('init', 'case');
  habeas('add', 'case', 'paper.txt');
  const all = habeas('bodies', 'case', '--json');
  assert.equal(all.code, 0);
  const { rows } = JSON.parse(all.out) as Page<EntityRow>;
  assert.ok(rows.some(({ name }) => name === 'Harbour Authority'));
  assert.ok(!rows.some(({ name }) => name === 'Ilse Maron'), 'no person among them');
  const { bodies } = JSON.parse(habeas('bodies', 'case', 'harbour authority', '--json').out) as {
    bodies: readonly EntityView[];
  };
  assert.deepEqual(bodies[0]?.tenures.map(({ person }) => person.name).sort(), ['Ilse Maron', 'Pavel Dorst']);
  const printed = habeas('bodies', 'case', 'harbour authority').out;
  assert.match(printed, /Posts in it\n {4}Pavel Dorst · director/);
  assert.match(printed, /“On 2 February 1959 Pavel Dorst became director|“Pavel Dorst became director/);
  assert.match(
    habeas('bodies', 'case', 'Ministry of Fog').out,
    /^No body of the case has a name like “Ministry of Fog”/,
  );
});
