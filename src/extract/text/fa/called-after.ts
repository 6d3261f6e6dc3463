// Things called after a person: «بیمارستان شهید …», «خیابان شهید …». In: tokens, a name found. Out: whether the name is only that of such a thing, so that nobody is named by it.

import type { NameAt } from '../names/name-at.ts';
import type { Tokens } from '../tokens.ts';

/** Not graves: in «مزار شهید …» somebody lies. */
const THINGS =
  /^(?:بیمارستان|درمانگاه|زایشگاه|آسایشگاه|خیابان|کوچه|میدان|بلوار|بزرگراه|اتوبان|پل|شهرک|مدرسه|دبستان|دبیرستان|هنرستان|دانشگاه|دانشکده|خوابگاه|کتابخانه|ورزشگاه|استادیوم|فرودگاه|پادگان|پایگاه|اسکله|سد|پارک|بوستان|سالن|مجتمع|پالایشگاه|نیروگاه|پایانه)$/;
const BEFORE_THEM = /^(?:شهید|شهیدان|شهدای)$/;

export function isThingCalledAfter(t: Tokens, { first, nameFirst }: NameAt): boolean {
  let at = nameFirst - 1;
  let martyr = false;
  for (; at >= 0 && nameFirst - at < 4 && (at >= first || BEFORE_THEM.test(t.norm[at] ?? '')); at--)
    martyr ||= BEFORE_THEM.test(t.norm[at] ?? '');
  return martyr && (t.gap[at + 1] ?? 3) < 2 && THINGS.test(t.norm[at] ?? '');
}
