// The set of Persian and Latin names as it is published: one pair a line.

import { heldOutPersianLatinNames, type NamePair, persianLatinNames } from './made-persian-names.ts';

const HEAD = 'half,persian,latin,same,what';

export function persianLatinCsv(): string {
  const rows = (half: string, pairs: readonly NamePair[]): readonly string[] =>
    pairs.map(({ persian, latin, match, what }) => [half, persian, quoted(latin), match ? 1 : 0, what].join(','));
  const all = new Set([...rows('first', persianLatinNames()), ...rows('second', heldOutPersianLatinNames())]);
  return `${[HEAD, ...all].join('\n')}\n`;
}

const quoted = (text: string): string => (text.includes(',') ? `"${text}"` : text);
