// Why two mentions were taken to be of one event, in words. In: the two. Out: a sentence for each thing that speaks for it or against it.

import { inCommon } from '../content-words.ts';
import { isDated, spansMeet, spanWords } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { areNeighbours, isNewsOf, placeInCommon, tellingNumber } from './compare-events.ts';
import type { EventMention } from './event-mention.ts';
import { nested } from './one-place.ts';

export function whyTheyMeet(
  a: EventMention,
  b: EventMention,
  { liesIn }: Pick<WeighingContext, 'liesIn'>,
): readonly string[] {
  return [
    ...persons(a, b),
    ...words(a, b),
    ...number(a, b),
    ...places(a, b, liesIn),
    ...times(a, b),
    ...deeds(a, b),
    ...(areNeighbours(a, b) ? ['told next to one another'] : []),
  ];
}

const persons = (a: EventMention, b: EventMention): readonly string[] => [
  ...(inCommon(a.victims, b.victims).length > 0 ? ['it happened to the same person'] : []),
  ...(inCommon(a.others, b.others).length > 0 ? ['the same others are named for it'] : []),
];

function words(a: EventMention, b: EventMention): readonly string[] {
  const own = inCommon(a.words, b.words);
  const harmed = inCommon(a.harmed, b.harmed);
  const across = [...inCommon(a.words, b.harmed), ...inCommon(a.harmed, b.words)];
  const other = a.harmed.length > 0 && b.harmed.length > 0 && harmed.length + across.length === 0;
  return [
    ...(own.length > 0 ? [`both speak of “${own.join(' ')}”`] : []),
    ...(harmed.length > 0 ? [`both tell of “${harmed.join(' ')}”`] : []),
    ...(across.length > 0 ? [`one names it by “${across.join(' ')}”, to whom the other says it happened`] : []),
    ...(other ? [`one tells of “${a.harmed.join(' ')}”, the other of “${b.harmed.join(' ')}”`] : []),
  ];
}

const number = (a: EventMention, b: EventMention): readonly string[] =>
  tellingNumber(a) !== null && tellingNumber(a) === tellingNumber(b) ? [`both give the number ${a.number}`] : [];

function places(a: EventMention, b: EventMention, liesIn: WeighingContext['liesIn']): readonly string[] {
  if (a.place === null || b.place === null || a.where === null || b.where === null) {
    const common = placeInCommon(a, b);
    return common === null ? [] : [`the document of one that gives no place tells of ${common}`];
  }
  if (a.place === b.place) return [`both in ${a.where}`];
  const inside = nested(a.where, b.where, liesIn);
  if (inside === true) return [`${a.where}, ${b.where}: one lies in the other`];
  return [
    inside === null
      ? `${a.where}, ${b.where}: not known whether one lies in the other`
      : `${a.where} is not ${b.where}`,
  ];
}

function times(a: EventMention, b: EventMention): readonly string[] {
  if (!isDated(a.span) || !isDated(b.span))
    return isNewsOf(a, b) || isNewsOf(b, a) ? ['one gives no day, and its document appeared soon after the other'] : [];
  if (!spansMeet(a.span, b.span)) return [`${spanWords(a.span)} is not ${spanWords(b.span)}`];
  return [`${spanWords(a.span)} and ${spanWords(b.span)} can be the same time`];
}

const deeds = (a: EventMention, b: EventMention): readonly string[] =>
  a.deed !== null && a.deed === b.deed ? [`both tell of ${a.deed}`] : [];
