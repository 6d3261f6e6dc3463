// How much two numbers look like counts of one thing, where nothing certain says so. In: two numbers, and how rare their marks are. Out: a weight with its reasons; null where they cannot be
// one. It proposes and joins nothing (count-candidates.ts).
//
//   number     the same 4, of three or fewer 1.5, neither small nor round 4.75; near 0.75; the further apart the less
//   whom       called alike, by rare words up to 3; called otherwise −1.25
//   deed       the same 1.5; what becomes of the same people step by step 0.5; another −1.25
//   names      of which both are told, by how rare they are, up to 3.5
//   words      beside both numbers, by how rare they are, up to 2
//   days       of the same days or weeks 1.25; of others −1
//   against    one is a part −1.25; remains beside the living −1.25; two numbers of one document −1.25; of so many numbers one is like another by chance

import { asWritten, contentWords } from '../content-words.ts';
import { isDated, lengthOf, spanOf, spansMeet, spanWords } from '../day-span.ts';
import type { Subjects } from '../events/subjects.ts';
import type { ComparedCount, Rarity } from './compared-counts.ts';

export interface Likeness {
  readonly weight: number;
  /** Worked out only where they are shown: of very many pairs few are. */
  readonly reasons: () => readonly string[];
}

interface Ground {
  readonly weight: number;
  readonly reason?: () => string | null;
}

const NONE: Ground = { weight: 0 };

export function likeness(a: ComparedCount, b: ComparedCount, rarity: Rarity, subjects: Subjects): Likeness | null {
  if (a.unit !== b.unit || isToldBefore(a, b) || isToldBefore(b, a)) return null;
  const grounds = [
    ofNumbers(a, b),
    ofWhom(a, b, rarity),
    ofDeeds(a, b),
    ofNames(a, b, rarity, subjects),
    ofWords(a, b, rarity, subjects),
    ofDays(a, b),
    ...against(a, b),
  ];
  return {
    weight: grounds.reduce((sum, { weight }) => sum + weight, 0) - Math.log(Math.max(1, rarity.among)),
    reasons: () => grounds.flatMap(({ reason }) => reason?.() ?? []),
  };
}

/** Its document appeared before the other happened. */
function isToldBefore({ figure }: ComparedCount, { span: { from } }: ComparedCount): boolean {
  const { to } = spanOf(figure.published);
  return from !== null && to !== null && to < from;
}

const FEW = 3;
const DOZEN = 12;
const NEAR = 1.25;
/** Further apart than five times makes no difference. */
const FAR = 5;

function ofNumbers({ number: x }: ComparedCount, { number: y }: ComparedCount): Ground {
  if (x === y) {
    const weight = x <= FEW ? 1.5 : x > DOZEN && x % 10 !== 0 ? 4.75 : 4;
    // That both say two is nothing to point at.
    return x <= FEW ? { weight } : { weight, reason: () => `both give ${x}` };
  }
  const times = Math.max(x, y) / Math.max(1, Math.min(x, y));
  const apart = -0.9 * Math.log(Math.min(FAR, times));
  return times <= NEAR && Math.max(x, y) > DOZEN
    ? { weight: apart + 0.75, reason: () => `${x} is near ${y}` }
    : { weight: apart };
}

const MOST_OF_WHOM = 3;

function ofWhom(a: ComparedCount, b: ComparedCount, { ofWord }: Rarity): Ground {
  const both = [...a.whom.intersection(b.whom)];
  if (both.length > 0) {
    const weight = Math.min(MOST_OF_WHOM, 3.5 * sum(both.map(ofWord)));
    return { weight, reason: () => `both count “${asWritten(a.figure.claim.population ?? '', both)}”` };
  }
  return a.whom.size > 0 && b.whom.size > 0 ? { weight: a.isPersian === b.isPersian ? -1.25 : 0 } : NONE;
}

/** What becomes of the same people. */
const FATES: ReadonlySet<string> = new Set(['arrest', 'disappearance', 'killing', 'burial', 'remains']);

function ofDeeds({ deed: a }: ComparedCount, { deed: b }: ComparedCount): Ground {
  if (a === null || b === null) return NONE;
  if (a === b) return { weight: 1.5, reason: () => 'the same is told to have happened to them' };
  return FATES.has(a) && FATES.has(b)
    ? { weight: 0.5, reason: () => 'it may have happened to the same people in turn' }
    : { weight: -1.25 };
}

const namesOfBoth = (a: ComparedCount, b: ComparedCount): ReadonlySet<number> =>
  a.near
    .intersection(b.near)
    .union(a.beside.intersection(b.head))
    .union(a.head.intersection(b.beside))
    .union(a.head.intersection(b.head));

const MOST_OF_NAMES = 3.5;

function ofNames(a: ComparedCount, b: ComparedCount, { ofName }: Rarity, subjects: Subjects): Ground {
  const both = namesOfBoth(a, b);
  if (both.size === 0) return NONE;
  const rarest = [...both].sort((x, y) => ofName(y) - ofName(x) || x - y);
  return {
    weight: Math.min(MOST_OF_NAMES, 1.4 * sum(rarest.map(ofName))),
    reason: () => {
      const names = rarest.map((no) => subjects.writtenOf(no));
      // "Ice House" and "House" are one name.
      const whole = names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
      const shown = whole.slice(0, SHOWN).map((name) => `“${name}”`);
      return `both are told of ${shown.join(', ')}`;
    },
  };
}

/** Names that both are told of are words too: they are shown once. */
function ofWords(a: ComparedCount, b: ComparedCount, { ofWord }: Rarity, subjects: Subjects): Ground {
  const both = [...a.words.intersection(b.words)].sort((x, y) => ofWord(y) - ofWord(x) || (x < y ? -1 : 1));
  if (both.length === 0) return NONE;
  return {
    weight: Math.min(2, sum(both.map(ofWord))),
    reason: () => {
      const { prefix, exact, suffix } = a.figure.claim.passage;
      const names = new Set([...namesOfBoth(a, b)].flatMap((no) => contentWords(subjects.writtenOf(no))));
      const shown = both.filter((word) => !names.has(word)).slice(0, SHOWN);
      return shown.length === 0
        ? null
        : `the same words stand beside both: “${asWritten(`${prefix}${exact}${suffix}`, shown)}”`;
    },
  };
}

const SHOWN = 3;
const WEEKS = 31;
const EVER = 99_999;

function ofDays({ span: a }: ComparedCount, { span: b }: ComparedCount): Ground {
  if (!isDated(a) || !isDated(b)) return NONE;
  if (!spansMeet(a, b)) return { weight: -1 };
  const [shorter, longer] = (lengthOf(a) ?? EVER) <= (lengthOf(b) ?? EVER) ? [a, b] : [b, a];
  return (lengthOf(longer) ?? EVER) <= WEEKS
    ? { weight: 1.25, reason: () => `both are of ${spanWords(shorter)}` }
    : NONE;
}

const against = (a: ComparedCount, b: ComparedCount): readonly Ground[] => [
  ...(a.isPart === b.isPart ? [] : [{ weight: -1.25 }]),
  ...((a.figure.claim.unit === 'bodies') === (b.figure.claim.unit === 'bodies') ? [] : [{ weight: -1.25 }]),
  ...(a.figure.source !== b.figure.source ? [] : [{ weight: a.number === b.number ? 1.5 : -1.25 }]),
];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
