// What the trust tests counted (TRUST section 1): each test run writes its figures under .cache/trust-report/, from which
// scripts/trust-report.mjs makes docs/trust-report.json. Shape: { "<property>": { "tried": n, "failed": n, "note": "…" } }. A figure that was not measured is
// null, never an old value: a test says `null` before it begins.

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface TrustFigure {
  readonly tried: number;
  readonly failed: number;
  readonly note: string;
}

const folder = fileURLToPath(new URL('../.cache/trust-report/', import.meta.url));

/** One file a property, since tests run in processes of their own. */
export function reportTrust(property: string, figure: TrustFigure | null): void {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${property.replaceAll(/[^a-z0-9]+/gi, '-')}.json`;
  writeFileSync(`${path}.${process.pid}`, `${JSON.stringify({ [property]: figure }, null, 2)}\n`);
  renameSync(`${path}.${process.pid}`, path);
}
