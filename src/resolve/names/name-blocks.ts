// Under what a person's full name is looked up among many: the sounds of every two of its parts. Names that can be one share at least one such pair, whatever the script, the order, or a
// middle name more or less. Forms of one given name (Bill, William) sound alike here. In: the parts of a name. Out: pairs of sounds. Not found by them: a consonant misread or mistyped.

import { nameKeysOf } from './name-key.ts';
import type { NamePart } from './name-parts.ts';
import { givenNameRows } from './part-likeness.ts';

const MOST_BLOCKS = 40;
const MOST_KEPT = 50_000;
const keptKeys = new Map<string, readonly string[]>();

/** The sounds of one part; kept, as the same parts stand in many names. */
export function soundsOfPart(form: string): readonly string[] {
  const known = keptKeys.get(form);
  if (known !== undefined) return known;
  const found = [...nameKeysOf(form), ...givenNameRows(form).map((row) => `#${row}`)];
  if (keptKeys.size >= MOST_KEPT) keptKeys.clear();
  keptKeys.set(form, found);
  return found;
}

/** Two neighbours written as one count as a part too: Mohammad Reza, Mohammadreza. */
export function nameBlocks(names: readonly NamePart[]): readonly string[] {
  const blocks = new Set<string>();
  const pair = (x: string, y: string): void => {
    for (const a of soundsOfPart(x)) for (const b of soundsOfPart(y)) blocks.add(a < b ? `${a} ${b}` : `${b} ${a}`);
  };
  names.forEach(({ form }, i) => {
    for (const other of names.slice(i + 1)) pair(form, other.form);
    const next = names[i + 1];
    if (next === undefined || names.length < 3) return;
    names.forEach((other, j) => {
      if (j !== i && j !== i + 1) pair(form + next.form, other.form);
    });
  });
  return [...blocks].sort().slice(0, MOST_BLOCKS);
}
