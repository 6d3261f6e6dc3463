// Letters of the Latin alphabet that Persian writes by their names. In: words. Out: the letters. Not here: what these stand for (short-names.ts).

import { LETTERS_FA } from './spelled-letters.data.ts';

/** «اچ‌دی‌اف» => `HDF`; several where a letter's name stands for two; none where some part is the name of no letter. */
export function spelled(name: string): readonly string[] {
  const parts = name.split(/[\u200c.\s-]+/u).filter((part) => part !== '');
  if (parts.length < 2) return [];
  return parts.reduce<readonly string[]>(
    (ways, part) =>
      ways.flatMap((way) => (LETTERS_FA.get(part) ?? []).map((letter) => way + letter)).slice(0, MOST_WAYS),
    [''],
  );
}
const MOST_WAYS = 16;
