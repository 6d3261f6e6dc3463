// Denials of one document that are one because of where they stand: `[The ministry denied the reports.] “[No such raid took place.] [Nobody was arrested],” he said`, and the headline over the report. In: two denials of one source.
// Out: why they are one; null where the place of neither says so.

import { conceptsIn, isNamedConcept, wordsFor } from '../concepts.ts';
import type { Opposed } from './conflict-view.ts';

/** Between the end of one and the begin of the other, in code points: a full stop, marks, “he said”. */
const FARTHEST = 60;
/** So far into a text a line of its own is its headline. */
const HEAD = 300;
const SHOWN = 3;

const UNNAMED = 'one right behind the other, and it names nothing else';
const ANNOUNCED = 'the one announces the other, right before it';

export function whyOneBreath(a: Opposed, b: Opposed): string | null {
  const [first, second] = a.claim.claim.passage.start <= b.claim.claim.passage.start ? [a, b] : [b, a];
  const things = [thingsOf(first.label), thingsOf(second.label)] as const;
  const [here, there] = things;
  const shared = here.intersection(there);
  // That two speak of a prison says where, and of whom.
  const isTold = shared.size > 0 && (!shared.isSubsetOf(WHERE) || POINTS.test(second.label));
  const isContained = isTold && shared.size === Math.min(here.size, there.size);
  const said = wordsFor(first.label, [...shared], SHOWN);
  if (isHeadline(first) && isOfOne(first, second) && shared.size > 0 && shared.size === here.size)
    return `the headline says it: “${said}”`;
  const gap = second.claim.claim.passage.start - first.claim.claim.passage.end;
  if (gap < 0 || gap > FARTHEST) return null;
  if (
    isAnnouncement(first) &&
    (isOfOne(first, second) || isSpokenFor(first, second)) &&
    (here.size === 0 || isContained)
  )
    return ANNOUNCED;
  if (!isOfOne(first, second)) return null;
  if (isContained) return `both speak of “${said}”, one right behind the other`;
  const pointsBack = there.size === 0 && here.size > 0 && POINTS.test(second.label);
  const pointsOn = here.size === 0 && there.size > 0 && SUCH.test(first.label);
  return pointsBack || pointsOn ? UNNAMED : null;
}
const WHERE: ReadonlySet<string> = new Set(['custody']);

export const namesSomething = ({ label }: Opposed): boolean => thingsOf(label).size > 0;

/** Of one document, and each of another thing: what names neither joins them to one another as little. */
export function areOfOtherThings(a: Opposed, b: Opposed): boolean {
  const [here, there] = [thingsOf(a.label), thingsOf(b.label)];
  return a.claim.source === b.claim.source && here.size * there.size > 0 && here.isDisjointFrom(there);
}

/** What is spoken of, without the words for what others say. */
function thingsOf(label: string): ReadonlySet<string> {
  const things = new Set([...conceptsIn(label.replaceAll(SAID_BY_OTHERS, ' '))].filter(isNamedConcept));
  return COUNT.test(label) ? things.add('count') : things;
}
const SAID_BY_OTHERS =
  /\b(?:reports?|reported|accounts?|allegations?|accusations?|charges?|claims?|rumou?rs?|stories|story)\b|گزارش(?:\u200cها)?(?:ی|\u200cهای)?|اخبار|خبر|ادعا(?:ها)?(?:ی)?|اتهام(?:ات)?|شایعه|شایعات/giu;
/** What is denied of a number is the number. */
const COUNT = /\b(?:figures?|numbers?|tolls?|counts?|statistics|estimates?)\b|(?<!\p{L})(?:آمار|ارقام|رقم|عدد|شمار)/iu;
const SUCH = /\bsuch\b|چنین/iu;
/** `no such thing`, `the account`, «چنین چیزی»: it is said before or behind. */
const POINTS =
  /\b(?:such|these|those|this|that|it|account|allegations?|accusations?|claims?|reports?|charges?|stor(?:y|ies)|rumou?rs?)\b|چنین|(?:^|\s)(?:این|آن)(?=\s)|ادعا|اتهام|شایعه/iu;

const isOfOne = (a: Opposed, b: Opposed): boolean =>
  a.people.some(({ id }) => b.people.some((other) => other.id === id)) ||
  (a.people.length + b.people.length === 0 && whoOf(a) !== '' && whoOf(a) === whoOf(b));

const whoOf = ({ claim: { claim } }: Opposed): string =>
  claim.kind === 'stance' ? claim.who.map(({ name, text }) => name ?? text).join('|') : '';

/** `The ministry denied it. “…,” said its spokesman`: a body, and whoever speaks behind it. */
const isSpokenFor = (body: Opposed, spokesman: Opposed): boolean =>
  body.people.every(({ kind }) => kind === 'body') && spokesman.people.some(({ kind }) => kind === 'person');

/** With who denies in its own words: that of the document, not what somebody says. */
const isAnnouncement = ({ claim: { claim } }: Opposed): boolean =>
  claim.kind === 'stance' &&
  claim.sayer.length === 0 &&
  claim.who.some(({ start, end }) => claim.passage.start <= start && end <= claim.passage.end);

const isHeadline = ({
  claim: {
    claim: { passage },
  },
}: Opposed): boolean => {
  const line = passage.prefix.split('\n').at(-1)?.trim() ?? '';
  return passage.start < HEAD && /^[\s.!»”"]*\n/u.test(passage.suffix) && (line === '' || /[:«“"]$/u.test(line));
};
