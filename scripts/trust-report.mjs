// Joins what the trust tests counted (.cache/trust-report/, tests/trust-report.ts) into docs/trust-report.json and shows it in docs/trust.md.
// A figure whose test did not finish is null. node scripts/trust-report.mjs

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const folder = join(root, '.cache', 'trust-report');
const figures = Object.assign(
  {},
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))),
);
const sorted = Object.fromEntries(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(root, 'docs', 'trust-report.json'), `${JSON.stringify(sorted, null, 2)}\n`);

const rows = Object.entries(sorted).map(([property, figure]) =>
  figure === null
    ? `| ${property} | not measured | | |`
    : `| ${property} | ${figure.tried.toLocaleString('en')} | ${figure.failed.toLocaleString('en')} | ${figure.note} |`,
);
const table = ['| what was tried | tried | failed | how |', '|---|---:|---:|---|', ...rows].join('\n');
const path = join(root, 'docs', 'trust.md');
const text = readFileSync(path, 'utf8');
const [begin, end] = ['<!-- trust-report -->', '<!-- /trust-report -->'];
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
if (from < 0 || to < from) throw new Error(`docs/trust.md has no place for the report between ${begin} and ${end}`);
writeFileSync(path, `${text.slice(0, from)}${begin}\n${table}\n${text.slice(to)}`);
