// Who may import whom (DESIGN section 3, ARCHITECTURE.md): one table, and the tree is held to it.

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Part of the house -> the parts it may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/ledger': ['src/model'],
  'src/reading': ['src/model'],
  'src/extract': ['src/model'],
  'src/resolve': ['src/model'],
  'src/corroborate': ['src/model', 'src/resolve'],
  'src/storage': ['src/model'],
  'src/capture': ['src/model', 'src/storage/ports'],
  'src/casefile': [
    'src/model',
    'src/ledger',
    'src/capture',
    'src/reading',
    'src/extract',
    'src/resolve',
    'src/corroborate',
    'src/storage/ports',
  ],
  'apps/reader': ['src/model', 'src/reading', 'src/extract', 'src/resolve', 'src/capture', 'src/storage'],
  'apps/weigher': ['src/model', 'src/casefile', 'src/storage'],
  'apps/server': ['src/model', 'src/casefile', 'src/storage'],
  // `serve` and `open` are commands, so the command line starts the server.
  'apps/cli': ['src/model', 'src/casefile', 'src/storage', 'apps/server'],
  'apps/web': ['src/model'],
};

/** The parts that are pure: what they need of the outside is handed to them. */
const PURE = ['src/model', 'src/ledger', 'src/reading', 'src/extract', 'src/resolve', 'src/corroborate'];
const PURE_NODE_MODULES = new Set(['node:crypto', 'node:buffer', 'node:zlib']);
const OUTSIDE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bTemporal\.Now\b|\bprocess\.|\bconsole\.|\bfetch\(/;

const partOf = (file: string): string => file.split('/').slice(0, 2).join('/');
const files = globSync(['src/**/*.ts', 'apps/**/*.{ts,tsx}'], { cwd: root, exclude: ['**/dist/**'] }).map((path) =>
  path.split(sep).join('/'),
);

/** What a file imports: `./x.ts` as a path from the root, anything else as it stands. Type imports count. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g);
  return [...found].map(([, name = '']) =>
    name.startsWith('.')
      ? normalize(join(dirname(file), name))
          .split(sep)
          .join('/')
      : name,
  );
}

const code = (file: string): string =>
  readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

test('the table of imports has every part of the house in it', () => {
  assert.ok(files.length > 50, `only ${files.length} files were looked at`);
  const parts = new Set(files.map(partOf));
  assert.deepEqual([...parts].filter((part) => MAY_IMPORT[part] === undefined).sort(), []);
});

test('imports point only where the table lets them', () => {
  let looked = 0;
  const wrong: string[] = [];
  for (const file of files) {
    const part = partOf(file);
    const allowed = [part, ...(MAY_IMPORT[part] ?? [])];
    for (const target of importsOf(file)) {
      if (!target.startsWith('src/') && !target.startsWith('apps/')) continue;
      looked++;
      if (!allowed.some((prefix) => target.startsWith(`${prefix}/`))) wrong.push(`${file} imports ${target}`);
    }
  }
  assert.ok(looked > 100, `only ${looked} imports were looked at`);
  assert.deepEqual(wrong, []);
});

test('the pure parts open no file, no connection, no clock and no dice', () => {
  const wrong: string[] = [];
  for (const file of files.filter((one) => PURE.includes(partOf(one)))) {
    for (const target of importsOf(file)) {
      if (target.startsWith('node:') && !PURE_NODE_MODULES.has(target)) wrong.push(`${file} imports ${target}`);
    }
    const outside = OUTSIDE.exec(code(file));
    if (outside) wrong.push(`${file} uses ${outside[0]}`);
  }
  assert.deepEqual(wrong, []);
});

test('no file imports itself through others', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file).filter((target) => files.includes(target))]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    else if (!done.has(file)) {
      for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(cycles, []);
});
