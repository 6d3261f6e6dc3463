// Where a passage stands: that of the answers is looked for in the text that was read, that of the program brings its place along. Two meet where they overlap. In code points.

import { textPositions } from '../../../src/model/text-position.ts';
import type { ClaimRef, PassageRef } from '../../../src/model/weighing.ts';
import { fileName } from './case-output.ts';
import type { GoldPassage } from './gold-case.ts';

export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export const meet = (a: Place, b: Place): boolean =>
  a.file === b.file && Math.max(a.start, b.start) < Math.min(a.end, b.end);

export const meetAny = (some: readonly Place[], others: readonly Place[]): boolean =>
  some.some((a) => others.some((b) => meet(a, b)));

export const wider = ({ file, start, end }: Place, by: number): Place => ({ file, start: start - by, end: end + by });

export function placeOf(ref: ClaimRef | PassageRef): Place {
  const { start, end } = 'claim' in ref ? ref.claim.passage : ref.passage;
  return { file: fileName(ref.source.file), start, end };
}

export const wordsAt = (ref: ClaimRef | PassageRef): string =>
  ('claim' in ref ? ref.claim.passage : ref.passage).exact.replaceAll(/\s+/g, ' ');

export interface Placing {
  /** Empty where the words are not in the text: then they stand in `lost`. */
  of(...passages: readonly GoldPassage[]): readonly Place[];
  readonly lost: readonly string[];
}

export function placingIn(texts: ReadonlyMap<string, string>): Placing {
  const lost: string[] = [];
  const placed = ({ file, passage }: GoldPassage): readonly Place[] => {
    // Answers written by hand may leave them out: "the same passage".
    if (typeof file !== 'string' || typeof passage !== 'string' || passage === '') return [];
    const name = fileName(file);
    const text = texts.get(name);
    const [start, end] = text === undefined ? [-1, -1] : spanOf(text, passage);
    if (text === undefined || start < 0) {
      lost.push(`${name}: ${passage}`);
      return [];
    }
    const positions = textPositions(text);
    return [{ file: name, start: positions.toCodePoint(start), end: positions.toCodePoint(end) }];
  };
  return { of: (...passages) => passages.flatMap(placed), lost };
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Lines are broken otherwise, or cells of a table are parted, where a passage was copied from another rendering. */
const spaced = (words: readonly string[]): RegExp => new RegExp(words.map(escaped).join('[\\s>|]+'));

/** As it stands; else with other white space; else by its first five words. */
function spanOf(text: string, passage: string): readonly [number, number] {
  const at = text.indexOf(passage);
  if (at >= 0) return [at, at + passage.length];
  const words = passage.split(/\s+/).filter((word) => word !== '');
  const whole = spaced(words).exec(text);
  if (whole !== null) return [whole.index, whole.index + whole[0].length];
  const begin = spaced(words.slice(0, 5)).exec(text);
  return begin === null ? [-1, -1] : [begin.index, Math.min(text.length, begin.index + passage.length)];
}
