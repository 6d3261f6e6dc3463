// The dates with a year of which a text tells as past. In: the words of its blocks. Out: each date with its place.
// What is hoped, due or planned is not told as past; nor is the year in a notice of rights, that of a car, or a decade.

import type { DraftBlock } from '../draft.ts';
import { findCalendarDates, westernFigures } from './calendar-date.ts';
import { FUTURE, VERB } from './told-as-past.data.ts';

/** The words of one block, figures as Western ones. */
export interface Stretch {
  readonly words: string;
  readonly from: number;
  readonly role: DraftBlock['role'];
}

export interface ToldDate {
  readonly edtf: string;
  /** In the whole text. */
  readonly at: { readonly from: number; readonly to: number };
  readonly stretch: Stretch;
}

const SPOKEN: ReadonlySet<DraftBlock['role']> = new Set([
  'title',
  'subtitle',
  'heading',
  'body',
  'list',
  'quotation',
  'caption',
  'table',
]);
/** With the lines of day over the letters of a file. */
const SPOKEN_OR_DATED: ReadonlySet<DraftBlock['role']> = new Set([...SPOKEN, 'dateline']);

export const spokenStretches = (text: string, blocks: readonly DraftBlock[]): readonly Stretch[] =>
  stretchesOf(
    text,
    blocks.filter((one) => SPOKEN.has(one.role)),
  );

const stretchesOf = (text: string, blocks: readonly DraftBlock[]): readonly Stretch[] =>
  blocks.map((one) => ({ words: westernFigures(text.slice(one.from, one.to)), from: one.from, role: one.role }));

/** Whether the body of a text, its last quarter aside, tells of a day after this one: notes are added at the foot of a paper. */
export function tellsOfLater(text: string, blocks: readonly DraftBlock[], edtf: string): boolean {
  const end = text.length * 0.75;
  const day = edtf.split('/').at(-1) ?? edtf;
  const above = blocks.filter((one) => one.from < end && one.role !== 'title' && SPOKEN_OR_DATED.has(one.role));
  return stretchesOf(text, above)
    .flatMap(toldDates)
    .some((one) => one.at.from < end && startOf(one.edtf).slice(0, day.length) > day);
}

const YEAR =
  /(early|mid|late|the end of|end of|beginning of|throughout|summer|winter|spring|autumn|fall)?(?:\s+of)?[\s-]*(?<![\d.,/#:€$£-])((?:19|20)\d{2})(?![\d%]|s\b|[.,]\d|\s?(?:people|men|women|prisoners|deaths|metres|meters|km|dollars|euros|words|pages))/giu;
const PART_MONTH: Readonly<Record<string, string>> = {
  mid: '05',
  late: '09',
  'the end of': '11',
  'end of': '11',
  summer: '06',
  autumn: '09',
  fall: '09',
};

/** In one paragraph: beyond it the paragraph is a list. */
const MOST_TOLD = 300;

export function toldDates(stretch: Stretch): ToldDate[] {
  const { words, from } = stretch;
  const found: ToldDate[] = [];
  const whole = findCalendarDates(words, null);
  for (const date of whole)
    if (date.orElse === null && isToldAsPast(stretch, date.from, date.to, true))
      found.push({ edtf: date.iso, at: { from: from + date.from, to: from + date.to }, stretch });
  for (const match of words.matchAll(YEAR)) {
    if (found.length > MOST_TOLD) break;
    const at = match.index + match[0].length - 4;
    if (whole.some((one) => one.from <= at && at < one.to) || isOfMake(words, at)) continue;
    const month = PART_MONTH[match[1]?.toLowerCase() ?? ''];
    if (!isToldAsPast(stretch, match.index, at + 4, month !== undefined)) continue;
    const edtf = month === undefined ? `${match[2]}` : `${match[2]}-${month}`;
    found.push({ edtf, at: { from: from + at, to: from + at + 4 }, stretch });
  }
  return found;
}

export const startOf = (edtf: string): string => {
  const from = edtf.split('/')[0] ?? edtf;
  return from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
};

/** The sentence around a place of some words, without its full stop. A full stop counts before a new sentence or a line. */
export function sentenceAt(words: string, at: number): { readonly from: number; readonly to: number } {
  let [from, to] = [0, words.length];
  for (const { index } of words.matchAll(SENTENCE_END))
    if (index < at) from = index + 1;
    else {
      to = index;
      break;
    }
  return { from, to };
}
/** `Jan. 21` and `Oda B. Mavik` go on. */
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))[.!?؟](?=["”’»]?\s+["“‘«]?[\p{Lu}\p{Lo}\d])|\n/gu;

const ENGLISH = /\b(?:the|of|and|was|were|by|at|from|this|will|said|with)\b/i;
const NOTICE = /(?:©|\(c\)|copyright)[^.\n]{0,60}$/iu;
/** Lines that name something without a verb. */
const NAMING: ReadonlySet<DraftBlock['role']> = new Set(['title', 'subtitle', 'heading', 'list', 'table', 'dateline']);

function isToldAsPast({ words, role }: Stretch, from: number, to: number, isClose: boolean): boolean {
  const sentence = sentenceAt(words, from);
  const before = words.slice(sentence.from, from);
  if (FUTURE.test(before.slice(-FUTURE_REACH)) || NOTICE.test(before)) return false;
  const whole = words.slice(sentence.from, sentence.to);
  // Of other languages no verbs are known here.
  if (!ENGLISH.test(whole)) return true;
  const verbs = (part: string): ('past' | 'present')[] =>
    [...part.matchAll(VERB)].map(([, past]) => (past === undefined ? 'present' : 'past'));
  const nearest = verbs(before).at(-1) ?? verbs(words.slice(to, sentence.to))[0];
  if (nearest === undefined) return isClose && NAMING.has(role);
  return nearest === 'past';
}
const FUTURE_REACH = 160;

/** `Mavik’s 2005 Gray Nissan`, `a silver 2012 Ford`: the year of a make says nothing of when it was driven. */
const isOfMake = (words: string, at: number): boolean =>
  /(?:\b(?:an?|his|her|their|its|white|black|silver|gr[ae]y|red|blue|green|gold|tan|beige|maroon|brown)|[’']s)\s$/iu.test(
    words.slice(Math.max(0, at - 12), at),
  ) &&
  /^\d{4}\s(?:(?:white|black|silver|gr[ae]y|red|blue|green|gold|tan|beige|maroon|brown)\s)?\p{Lu}/u.test(
    words.slice(at),
  );
