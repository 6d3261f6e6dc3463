// Counts that go on: a number said first and a larger one said soon after are no conflict. In: two figures with the days on which they were said. Out: why the count may have gone on;
// whether the numbers of a count rise with the days.

import { order } from '../../model/order.ts';
import { daysBetween, lengthOf, spanOf } from '../day-span.ts';
import { deedCounted } from '../events/event-mention.ts';
import type { Counted } from './counted.ts';
import { apartBy } from './figure-range.ts';
import { areLeft } from './left-of-them.ts';

/** "21 have been freed": up to then. Persian tells also what is over in this tense. */
const HAS_BEEN = /^(?:\s+\p{L}+){0,4}\s+(?:has|have)\s+(?:\p{L}+\s+)?(?:been\s|died\b|\p{L}+ed\b)/iu;
/** Some of the wounded died: the number that holds them is of a later day. */
const DIED_SINCE =
  /\b(?:having|have|has|had)\s+(?:\p{L}+\s+)?(?:succumbed|died)\b|\bof the (?:injured|wounded)\b.{0,30}\b(?:having|have|has|had|died)\b|\bsuccumbed\b|\bdied\s+(?:later|since|of (?:their|his|her) (?:wounds|injuries|burns)|in (?:the )?hospital)\b|(?:بعداً?|بعدا|سپس|متعاقباً?)\s[^.؛]{0,30}(?:درگذشت|فوت|جان)|(?:در|بر اثر|به علت)\s(?:بیمارستان|شفاخانه|جراحات|شدت جراحات)[^.؛]{0,25}(?:درگذشت|فوت|جان)/iu;

/** "Eleven have died since 28 November", «تا امروز ۴۶ نفر»: up to the day on which it was said. */
const isSince = ({ figure: { claim } }: Counted): boolean =>
  SINCE.test(claim.passage.suffix) || TILL_NOW.test(claim.passage.prefix);
/** Told as a number that will rise. */
export const isInterim = (one: Counted): boolean => one.figure.claim.cumulative || isSince(one);
const SINCE = /^\s+(?:\p{L}+\s+){0,4}since\s+(?!then\b)[\p{L}\p{Nd}]/iu;
const TILL_NOW =
  /(?<!\p{L})تا\s(?:امروز|امشب|دیروز|دیشب|کنون|حالا|این\s(?:لحظه|ساعت|تاریخ)|آن\s(?:روز|زمان|تاریخ))\s*،?\s*$|(?<!\p{L})تاکنون\s*،?\s*$/u;

/** A count that goes on is published again within so many days. */
const GOES_ON = 120;

/** While bodies are still found any number can follow; later a count that says nothing of going on hardly rises by half. */
const FIRST_DAYS = 4;
const RISES_BY = 1.5;

/** The dead of what happened these days, a quarter more at most; who is executed is counted at once. */
function isOfFirstWeeks(smaller: Counted, larger: Counted): boolean {
  const { figure, mention, range } = smaller;
  if (
    deedCounted(figure.claim) !== 'killing' ||
    [smaller, larger].some(({ figure: { claim } }) => AT_ONCE.test(claim.of ?? ''))
  )
    return false;
  const began = mention?.span.from ?? larger.mention?.span.from ?? null;
  const since = daysBetween(began ?? spanOf(smaller.saidOn).from, spanOf(larger.saidOn).to);
  return since !== null && since >= 0 && since <= FIRST_WEEKS && apartBy(range, larger.range) <= A_QUARTER_MORE;
}
const FIRST_WEEKS = 14;
const A_QUARTER_MORE = 1.25;
/** Six times as many are what others say, and no later news. */
const MOST_RISE = 4;
const AT_ONCE = /^(?:executed|shot|sentenced to death)$/;

/** "Three in all", «در مجموع سه نفر»: by these words no more will come, unless it is so far. */
const isSumOfAll = ({ figure: { claim } }: Counted): boolean => {
  const { prefix, exact, suffix } = claim.passage;
  const said = `${prefix.slice(-NEAR_IT)}${exact}${suffix.slice(0, NEAR_IT)}`;
  return OF_ALL.test(said) && !SO_FAR.test(said);
};
const NEAR_IT = 24;
const OF_ALL =
  /\b(?:in all|in total|altogether|a total of)\b|(?<!\p{L})(?:در مجموع|مجموعاً?|جمعاً?|در کل|روی هم)(?!\p{L})/iu;
const SO_FAR =
  /\b(?:so far|to date|until now|up to now|has risen|have risen|rose|now)\b|(?<!\p{L})(?:تاکنون|تا کنون|تا امروز|تا این|رسید|رسیده|افزایش)(?!\p{L})/iu;

/** The smaller one was said first, and the larger one soon after: the count went on. */
export function laterCount(smaller: Counted, larger: Counted, series: boolean): readonly string[] {
  if (smaller.saidOn === null || larger.saidOn === null) return [];
  // "Has risen to 47" says itself that it is not the last word; "no more than 20" says that no more will come.
  if (smaller.figure.claim.bound === 'atMost') return [];
  if (
    areLeft(smaller) &&
    areLeft(larger) &&
    (daysBetween(spanOf(larger.saidOn).to, spanOf(smaller.saidOn).from) ?? 0) > 0
  )
    return [`said on ${larger.saidOn}, the smaller one on ${smaller.saidOn}: fewer were left`];
  const interim = isInterim(smaller);
  const { prefix, suffix } = larger.figure.claim.passage;
  const isSoFar =
    larger.figure.claim.cumulative ||
    HAS_BEEN.test(suffix) ||
    (DIED_SINCE.test(`${prefix} ${suffix}`) && apartBy(smaller.range, larger.range) <= RISES_BY);
  const days = daysBetween(spanOf(smaller.saidOn).to, spanOf(larger.saidOn).from);
  if (days !== null && days > 0 && isOfFirstWeeks(smaller, larger))
    return [
      `said on ${smaller.saidOn}, the larger one on ${larger.saidOn}, in the first weeks: a count that may have gone on`,
    ];
  if ((!series && !interim && !isSoFar) || apartBy(smaller.range, larger.range) > MOST_RISE) return [];
  const isByWords = interim || isSoFar;
  if (!isByWords && days !== null && days > FIRST_DAYS && apartBy(smaller.range, larger.range) > RISES_BY) return [];
  return days === null || days <= 0 || (days > GOES_ON && (!interim || isSumOfAll(smaller)))
    ? []
    : [`said on ${smaller.saidOn}, the larger one on ${larger.saidOn}: a count that went on`];
}

/** At least three that were said within months of the first, none smaller than one said before it, and not all the same. */
export function isSeries(counted: readonly Counted[]): boolean {
  const dated = counted
    .flatMap((one) => {
      const { from, to } = spanOf(one.saidOn);
      return from === null || to === null || (lengthOf({ from, to }) ?? GOES_ON) > 31
        ? []
        : [{ from, number: one.number }];
    })
    .sort((a, b) => order(a.from, b.from) || a.number - b.number);
  const [first] = dated;
  const soon = dated.filter(({ from }) => (daysBetween(first?.from ?? null, from) ?? GOES_ON + 1) <= GOES_ON);
  const days = new Set(soon.map(({ from }) => from));
  return (
    days.size >= 3 &&
    soon.every(({ number }, n) => n === 0 || number >= (soon[n - 1]?.number ?? 0)) &&
    soon[0]?.number !== soon.at(-1)?.number
  );
}
