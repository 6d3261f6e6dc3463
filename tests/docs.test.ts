// Documentation is a contract: what the program has must be described, and what the README tells a person to type must run.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { allCommands, commandNamed } from '../apps/cli/commands.ts';
import { ACTS } from '../src/ledger/record.ts';
import { FINDING_CODES } from '../src/model/finding.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const headings = (path: string): ReadonlySet<string> =>
  new Set([...read(path).matchAll(/^#{2,4} `?([^`\n]+?)`?$/gm)].map(([, heading = '']) => heading));

test('every command has its heading, its usage line, and no heading stands for a command that is gone', async () => {
  const described = headings('docs/commands.md');
  const commands = await allCommands();
  assert.deepEqual([...described].sort(), commands.map((command) => command.name).sort());
  const text = read('docs/commands.md').replaceAll(/\s+/g, ' ');
  for (const { usage } of commands) assert.ok(text.includes(`\`${usage.replace(' [--json]', '')}\``), usage);
});

test('a command is found by its name, and nothing by what every object has', async () => {
  for (const command of await allCommands()) assert.equal(await commandNamed(command.name), command);
  for (const name of ['', 'constructor', 'unseal']) assert.equal(await commandNamed(name), null);
});

test('every finding code has its heading', () => {
  const described = headings('docs/formats/findings.md');
  assert.deepEqual(
    Object.keys(FINDING_CODES).filter((code) => !described.has(code)),
    [],
  );
});

test('every act of a record has its heading', () => {
  const described = headings('docs/formats/records.md');
  assert.deepEqual(
    ACTS.filter((act) => !described.has(act)),
    [],
  );
});

test('every folder of the house says what comes in, what goes out and where to begin', () => {
  for (const folder of globSync('src/*/', { cwd: ROOT })) {
    const readme = join(folder, 'README.md');
    assert.ok(existsSync(join(ROOT, readme)), `${readme} is missing`);
    assert.ok(read(readme).trimEnd().split('\n').length <= 15, `${readme} has more than 15 lines`);
  }
});

test('ARCHITECTURE.md stays within 200 lines', () => {
  assert.ok(read('ARCHITECTURE.md').split('\n').length <= 200);
});

test('every dependency has its line in docs/dependencies.md', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const text = read('docs/dependencies.md');
  const named = (name: string): boolean => text.includes(`\`${name}\``) || text.includes(`\`${name.split('/')[0]}/*\``);
  assert.deepEqual(
    Object.keys(dependencies).filter((name) => !named(name)),
    [],
  );
});

test('links between documents lead somewhere', () => {
  const broken: string[] = [];
  for (const path of globSync(['*.md', 'docs/**/*.md', 'src/*/README.md', 'examples/*.md'], { cwd: ROOT })) {
    for (const [, target = ''] of read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      if (!existsSync(join(ROOT, path, '..', target))) broken.push(`${path}: ${target}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('no registry and no path of a machine stands in the lock file', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved":|https?:\/\/[^"]*registry/);
});

test('what README and CONTRIBUTING tell a person to type is there and runs', async () => {
  const text = read('README.md') + read('CONTRIBUTING.md');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...text.matchAll(/npm (?:run )?(start|test|check|bench)\b/g)].map(([, name = '']) => name);
  assert.deepEqual([...new Set(named)].sort(), ['bench', 'check', 'start', 'test']);
  for (const name of named) assert.ok(existsSync(join(ROOT, scripts[name]?.split(' ')[1] ?? 'missing')), name);
  // `npm start` itself runs in examples.test.ts, the scripts in a case too.
  const [, words = ''] = /`npx --no habeas (\w+)`/.exec(text) ?? [];
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'bin', 'habeas.mjs'), words], {
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  for (const { usage } of await allCommands()) assert.ok(stdout.includes(usage), usage);
});
