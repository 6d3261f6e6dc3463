// What the trust tests counted (TRUST section 1): each test run writes its figures into .cache/trust-report.json, from which
// scripts or a release take them. Shape: { "<property>": { "tried": n, "failed": n, "note": "…" } }. A figure that was not measured is
// null, never an old value: a test says `null` before it begins.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface TrustFigure {
  readonly tried: number;
  readonly failed: number;
  readonly note: string;
}

const folder = fileURLToPath(new URL('../.cache/trust-report/', import.meta.url));

/** One file a property, since tests run in processes of their own; `readTrustReport` joins them. */
export function reportTrust(property: string, figure: TrustFigure | null): void {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${property.replaceAll(/[^a-z0-9]+/gi, '-')}.json`;
  writeFileSync(`${path}.${process.pid}`, `${JSON.stringify({ [property]: figure }, null, 2)}\n`);
  renameSync(`${path}.${process.pid}`, path);
}

export function readTrustFigure(property: string): TrustFigure | null {
  const path = `${folder}${property.replaceAll(/[^a-z0-9]+/gi, '-')}.json`;
  return (JSON.parse(readFileSync(path, 'utf8')) as Record<string, TrustFigure | null>)[property] ?? null;
}
