// "Last year" that a text itself dates: `last year, in late 2017`, `a letter was sent last year … the letter was made public in late 2017`. In: the words of a text and the dates of which it tells. Out: the year in which it was written.
// A year that only stands near is one it is compared with ("more than 300 last year, 100 in 1980") and says nothing.

import { boundOf, type TextBound } from './text-bound.ts';
import { type Stretch, sentenceAt, type ToldDate } from './told-dates.ts';

const LAST_YEAR = /(?<!the |that |his |her |their |its )\blast year\b(?![’'])/giu;
const QUOTED = /["“«][^"”»]*$/u;
const COMPARED = /\b(?:compared|versus|per ?cent|percentage|average|rate|fewer)\b|%/iu;

export function lastYear(stretches: readonly Stretch[], told: readonly ToldDate[]): TextBound[] {
  const newest = Math.max(0, ...told.map(({ edtf }) => Number(edtf.slice(0, 4))));
  const found: TextBound[] = [];
  for (const stretch of stretches)
    for (const { 0: phrase, index } of stretch.words.matchAll(LAST_YEAR)) {
      if (QUOTED.test(stretch.words.slice(0, index))) continue;
      const same = told.find((date) => date.stretch === stretch && isSameTime(date, index, index + phrase.length));
      if (same === undefined || Number(same.edtf.slice(0, 4)) + 1 < newest) continue;
      const year = Number(same.edtf.slice(0, 4)) + 1;
      const at = { from: stretch.from + index, to: stretch.from + index + phrase.length };
      const reason = `“${phrase}” was ${year - 1}`;
      found.push(
        boundOf('notBefore', `${year}-01-01`, 0.55, reason, at),
        boundOf('notAfter', `${year}-12-31`, 0.55, reason, at),
      );
    }
  return found;
}

function isSameTime({ at, stretch }: ToldDate, from: number, to: number): boolean {
  const { words } = stretch;
  const first = at.from - stretch.from;
  if (first < to) return /^[\s,(–—]*$/u.test(words.slice(at.to - stretch.from, from)) && first < from;
  if (APPOSED.test(words.slice(to, first))) return true;
  const [one, other] = [sentenceAt(words, from), sentenceAt(words, first)];
  const [told, dated] = [words.slice(one.from, one.to), words.slice(other.from, other.to)];
  if (COMPARED.test(told) || COMPARED.test(dated)) return false;
  if (one.from === other.from) return /\b(?:and|but|;)\s[^.;]*\bit (?:was|has|had)\b/u.test(words.slice(to, other.to));
  return [...told.matchAll(A_THING)].some(([, thing = '']) => new RegExp(`\\b[Tt]he ${thing}\\b`, 'u').test(dated));
}
const APPOSED =
  /^[\s,(–—]*(?:(?:in|on|early|late|mid|the|summer|spring|autumn|winter|of)[\s-]+){0,4}(?:\p{Lu}\p{Ll}+\s)?$/u;
/** `a letter`, `a new report`: told for the first time, and then as the same one. */
const A_THING = /\ban? (?:\p{Ll}+ )?(\p{Ll}{4,})\b/gu;
