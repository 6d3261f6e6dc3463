// With which words a Persian date can begin. In: a word. Out: yes or no, remembered: most words of a text begin none, and no parser needs to look at them.

import { isPersianNumberWord } from '../../text/persian-numbers.ts';
import { FIRST_HALF, joinedMonth } from './calendar-words.ts';
import { joinedLength, PER, SET_ADVERBS } from './counted-phrase.ts';
import { CENTURIES, DECADES, YEARS } from './list-phrase.ts';
import { BEFORE_NAMED, NAMED_DAYS } from './numeric-date.ts';
import {
  BEFORE_SHANBEH,
  DAY_PARTS,
  DEICTIC,
  DEICTIC_YEARS,
  MODIFIERS,
  MONTHS,
  PARTS,
  PLURAL_UNITS,
  RECENTLY,
  SEASONS,
  THESE,
  UNITS,
  VAGUE,
  WEEKDAYS,
} from './words.data.ts';

const FIRST: ReadonlySet<string> = new Set<string>([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...BEFORE_SHANBEH.keys(),
  ...SEASONS.keys(),
  ...UNITS.keys(),
  ...PLURAL_UNITS.keys(),
  ...DEICTIC.keys(),
  ...DEICTIC_YEARS.keys(),
  ...DAY_PARTS.keys(),
  ...PARTS.keys(),
  ...THESE,
  ...VAGUE,
  ...RECENTLY,
  ...YEARS,
  ...DECADES,
  ...CENTURIES,
  ...SET_ADVERBS.keys(),
  ...PER.keys(),
  ...FIRST_HALF,
  ...BEFORE_NAMED,
  ...NAMED_DAYS.map(([words]) => words[0] ?? ''),
  ...MODIFIERS.map(([words]) => words[0] ?? ''),
  ...'ماه فصل روز شب هر ربع نیمه نیم بعد بعداز قبل پیش آخرین فردای'.split(' '),
]);
const remembered = new Map<string, boolean>();

export function mayBeginDate(word: string): boolean {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size > 20000) remembered.clear();
  const may =
    FIRST.has(word) ||
    isPersianNumberWord(word) ||
    /^(?:سه|شش|نیم|هفت)/.test(word) ||
    (word.endsWith('ماه') && joinedMonth(word) !== null) ||
    (word.endsWith('شب') && word.length > 5) ||
    /شنبه|جمعه/.test(word) ||
    joinedLength(word) !== null;
  remembered.set(word, may);
  return may;
}
