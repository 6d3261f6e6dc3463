// Numbers of people of whom the words near them do not say what happened: "the thirty-one names on our list". In: groups of figures as far as events have joined them. Out: which group
// counts the same, with why; none where two could.
//
// It takes the very number, one that few other counts have in common with it, and a name of which both documents tell; or a number that its own document gives of a deed elsewhere.

import type { FigureClaim } from '../../model/claim.ts';
import type { CaseClaim } from '../case-claim.ts';
import { ANYBODY } from '../content-words.data.ts';
import { contentWords } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import { isMark } from '../events/compare-events.ts';
import type { Subjects } from '../events/subjects.ts';
import type { Counted } from './counted.ts';
import { canBeOfOneTime } from './one-time.ts';

type Figure = CaseClaim<FigureClaim>;

export interface CountsOfOne {
  readonly counted: readonly Counted[];
}

const figuresOf = ({ counted }: CountsOfOne): readonly Figure[] => counted.map(({ figure }) => figure);

export interface SaidElsewhere<G> {
  readonly unsaid: G;
  readonly said: G;
  readonly why: string;
}

/** Below it a number is too common also in one document. */
const SAID_AGAIN = 10;

export function saidElsewhere<G extends CountsOfOne>(
  groups: readonly G[],
  subjects: Subjects,
): readonly SaidElsewhere<G>[] {
  const byNumber = new Map<number, G[]>();
  for (const group of groups)
    for (const number of new Set(figuresOf(group).map(exactOf)))
      if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), group]);
  return groups.flatMap((unsaid) => {
    const [one] = figuresOf(unsaid);
    const number = one === undefined ? null : exactOf(one);
    if (one === undefined || number === null || !figuresOf(unsaid).every(isUnsaid)) return [];
    if (isOfSpeakers(one)) return [];
    const others = (byNumber.get(number) ?? []).filter(
      (other) => other !== unsaid && figuresOf(other).some(isOfDeed) && canBeOfOneTime(unsaid.counted, other.counted),
    );
    const fitting = others.flatMap((said) => {
      const why = whyTheSame(one, number, said, subjects);
      return why === null ? [] : [{ unsaid, said, why }];
    });
    if (others.length > 0) return fitting.length === 1 ? fitting : [];
    return firstOfNumber(unsaid, one, number, byNumber.get(number) ?? [], subjects);
  });
}

/** Of no deed anywhere: "the 850 workers" in two documents are one count where the number is long and both tell of one name. */
function firstOfNumber<G extends CountsOfOne>(
  unsaid: G,
  one: Figure,
  number: number,
  groups: readonly G[],
  subjects: Subjects,
): readonly SaidElsewhere<G>[] {
  if (!isLong(number)) return [];
  for (const said of groups) {
    if (said === unsaid) return [];
    const [other] = figuresOf(said);
    if (other === undefined || !figuresOf(said).every(isUnsaid) || isOfSpeakers(other)) continue;
    const why =
      canBeOfOneTime(unsaid.counted, said.counted) &&
      areAlike(one, other) &&
      !isAfter(one, other) &&
      !isAfter(other, one)
        ? whyOfBoth(one, other, subjects)
        : null;
    if (why !== null) return [{ unsaid, said, why }];
  }
  return [];
}

/** Not round: 186, 850, 1150. */
const isLong = (number: number): boolean => number > 100 && number % (number > 200 ? 100 : 10) !== 0;

function whyOfBoth(one: Figure, other: Figure, subjects: Subjects): string | null {
  const words = one.claim.passage.exact.replaceAll(/\s+/g, ' ').slice(0, 80);
  if (one.source === other.source)
    return `“${words}”: not said what happened to them; its document gives that number again`;
  const [no] = subjects.ofSource(one.source).intersection(subjects.ofSource(other.source));
  return no === undefined
    ? null
    : `“${words}”: not said what happened to them; the same number, in documents that tell of “${subjects.writtenOf(no)}”`;
}

/** "We were fourteen", «ما چهارده نفر بودیم»: who tells of it, and nobody whom others count. */
const isOfSpeakers = ({ claim: { passage } }: Figure): boolean =>
  /\b(?:we|they) (?:were|are|had been)(?: (?:only|about|some))?\s*$/iu.test(passage.prefix) ||
  /(?<!\p{L})ما\s*$/u.test(passage.prefix) ||
  /^\s*(?:بودیم|هستیم|رفتیم|آمدیم|ماندیم)/u.test(passage.suffix);

/** Of a day on which the other document had appeared already. */
const isAfter = (one: Figure, other: Figure): boolean => {
  const [{ from }, { to }] = [spanOf(one.claim.when), spanOf(other.published)];
  return from !== null && to !== null && from > to;
};

const exactOf = ({ claim: { value, bound } }: Figure): number | null => (bound === 'exact' ? value : null);
const isOfPersons = ({ claim: { unit } }: Figure): boolean => unit === 'persons' || unit === 'bodies';
const isUnsaid = (one: Figure): boolean => one.claim.of === null && one.claim.unit === 'persons';
const isOfDeed = (one: Figure): boolean => isOfPersons(one) && (one.claim.of !== null || one.claim.unit === 'bodies');

function whyTheSame(one: Figure, number: number, said: CountsOfOne, subjects: Subjects): string | null {
  const same = figuresOf(said).filter(
    (other) => exactOf(other) === number && isCalledSo(one, other) && !isAfter(one, other) && !isAfter(other, one),
  );
  const words = one.claim.passage.exact.replaceAll(/\s+/g, ' ').slice(0, 80);
  if (number >= SAID_AGAIN && same.some(({ source }) => source === one.source))
    return `“${words}”: not said what happened to them; its document gives that number again`;
  if (number <= SAID_AGAIN || number % 10 === 0) return null;
  // Seventeen is many a crowd: then the names have to stand beside both, or in the heads of both documents.
  const namesOf = ({ source, claim }: Figure): ReadonlySet<number> =>
    isMark(number)
      ? subjects.ofSource(source)
      : subjects.beside(source, claim.passage.start).union(subjects.inHead(source));
  const names = namesOf(one);
  for (const other of same)
    for (const no of namesOf(other))
      if (names.has(no) && other.source !== one.source)
        return `“${words}”: not said what happened to them; the same number, in documents that tell of “${subjects.writtenOf(no)}”`;
  return null;
}

/** Survivors, witnesses and families are no dead: who has a name of his own is counted of those who have it too. */
const isCalledSo = (one: Figure, other: Figure): boolean =>
  contentWords(one.claim.population ?? '').every((word) => ANYBODY.has(word)) ||
  (contentWords(other.claim.population ?? '').some((word) => !ANYBODY.has(word)) && areAlike(one, other));

/** Called alike, or one of them only as people. */
export function areAlike(one: Figure, other: Figure): boolean {
  const [a, b] = [one, other].map(({ claim }) =>
    contentWords(claim.population ?? '').filter((word) => !ANYBODY.has(word)),
  );
  return a === undefined || b === undefined || a.length === 0 || b.length === 0 || a.some((word) => b.includes(word));
}
