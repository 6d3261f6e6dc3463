// Of many words, those that are another spelling of a name, the nearest first.

import { articleless } from './name-key.ts';
import { isSameName, nameDistance } from './same-name.ts';

/** `lines` are normalised words with one space between them; ties are in the order of the letters. */
export function nearSpellings(name: string, lines: readonly string[]): readonly string[] {
  const names = articleless(name);
  const found: { line: string; distance: number }[] = [];
  for (const line of lines) {
    let distance: number | null = null;
    for (const one of names)
      for (const other of articleless(line))
        if (isSameName(one, other)) distance = Math.min(distance ?? 9, nameDistance(one, other) ?? 9);
    if (distance !== null) found.push({ line, distance });
  }
  return found.sort((a, b) => a.distance - b.distance || (a.line < b.line ? -1 : 1)).map(({ line }) => line);
}
