// The other spellings of a name that stand in this case: found under the keys of the name (resolve/names), the nearest first.
// Ordinary words are not widened: a word in small letters that stands in the texts, but never as a name.

import { nameKeysOf } from '../../../resolve/names/name-key.ts';
import { nearSpellings } from '../../../resolve/names/near-spellings.ts';
import type { CaseIndex, WordRow } from '../../../storage/ports/case-index.ts';

const MOST = 60;

/** Rows for the spellings of `name` that are not among `rows` already. */
export async function otherSpellings(
  index: CaseIndex,
  name: string,
  rows: readonly WordRow[],
): Promise<readonly WordRow[]> {
  if (!/^\p{L}[\p{L}\p{M}\p{Pd}\p{Cf}'’ʿʾ\s.]+$/u.test(name)) return [];
  const keys = nameKeysOf(name);
  if (keys.length === 0) return [];
  const written = new Set(rows.map((row) => row.words.join(' ')));
  const forms = new Set((await index.nameForms(keys)).map((form) => form.words));
  if (isSmall(name) && ![...written].some((line) => forms.has(line)) && (await stands(index, rows))) return [];
  for (const line of written) forms.delete(line);
  return nearSpellings(name, [...forms])
    .slice(0, MOST)
    .map((line) => ({ words: line.split(' '), prefix: false }));
}

const isSmall = (name: string): boolean => /^\p{Ll}/u.test(name);

async function stands(index: CaseIndex, rows: readonly WordRow[]): Promise<boolean> {
  const { total } = await index.search({ kind: 'words', in: 'both', rows, others: [] }, { from: 0, limit: 0 });
  return total > 0;
}
