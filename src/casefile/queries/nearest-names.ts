// Rows found by a name, the nearest first: what is found by sound alone ("Ali", "Laleh" for "Alavi") stands behind who bears the name. Of equals the order stays.

import type { EntityRow } from '../../model/rooms/entities.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { namesCompared } from './names.ts';

export function nearestFirst(rows: readonly EntityRow[], name: string): readonly EntityRow[] {
  const asked = normaliseForSearch(name).trim();
  const near = new Map(rows.map((row) => [row, nearness(row, name, asked)]));
  return rows.toSorted((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0));
}

/** From 1 for the name as it is written, or its beginning, to 0. In steps, so that a letter more or less does not outweigh how often somebody is named. */
function nearness({ kind, name, otherNames }: EntityRow, asked: string, written: string): number {
  let best = 0;
  for (const form of [name, ...otherNames]) {
    if (` ${normaliseForSearch(form)}`.includes(` ${written}`)) return 1;
    best = Math.max(best, namesCompared(asked, form, kind === 'person' ? 'person' : 'body').score);
  }
  return Math.round(best * STEPS) / STEPS;
}
const STEPS = 4;
