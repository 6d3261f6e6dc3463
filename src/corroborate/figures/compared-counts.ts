// Numbers of a case, each with what it can be known by where nothing certain ties it to another: whom it counts, what befell them, when, the words and the names beside it. In: figure claims.
// Out: what counts are compared by as candidates, and how rare each mark is among them.

import type { FigureClaim } from '../../model/claim.ts';
import type { DaySpan } from '../../model/weighing.ts';
import type { CaseClaim } from '../case-claim.ts';
import { ANYBODY } from '../content-words.data.ts';
import { contentWords, isWordOfDeed } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import { deedCounted } from '../events/event-mention.ts';
import type { EventsFound } from '../events/events.ts';
import type { Subjects } from '../events/subjects.ts';
import { numberOf } from './figure-range.ts';
import { unitCounted } from './unit-counted.ts';

export interface ComparedCount {
  readonly figure: CaseClaim<FigureClaim>;
  readonly number: number;
  /** Persons, their bodies and what is told of so many persons are one. */
  readonly unit: string;
  readonly deed: string | null;
  readonly span: DaySpan;
  /** Words for those counted that would not do for anybody. */
  readonly whom: ReadonlySet<string>;
  /** Words right before and behind the number. */
  readonly words: ReadonlySet<string>;
  /** Names in its paragraph, in those around it, and in the head of its document. */
  readonly beside: ReadonlySet<number>;
  readonly near: ReadonlySet<number>;
  readonly head: ReadonlySet<number>;
  readonly isPart: boolean;
  readonly isPersian: boolean;
}

/** Null where it gives no number, or where its document says that it does not hold. */
export function comparedCount(
  figure: CaseClaim<FigureClaim>,
  { mentionOf }: Pick<EventsFound, 'mentionOf'>,
  subjects: Subjects,
): ComparedCount | null {
  const { claim, source } = figure;
  const { prefix, exact, suffix, start } = claim.passage;
  const number = numberOf(claim);
  if (number === null || claim.asserted === 'denied') return null;
  const beside = subjects.beside(source, start);
  return {
    figure,
    number,
    unit: unitCounted(claim),
    deed: deedCounted(claim),
    span: mentionOf.get(claim.id)?.span ?? spanOf(claim.when),
    whom: new Set([...telling(claim.population ?? '')].filter((word) => !isWordOfDeed(word))),
    // The first and the last word may be cut.
    words: telling(`${prefix.replace(/^\S*\s/u, '')} ${suffix.replace(/\s\S*$/u, '')}`),
    beside,
    near: beside.union(subjects.around(source, start)),
    head: subjects.inHead(source),
    isPart: claim.partOf !== null || claim.share !== null,
    isPersian: /\p{sc=Arabic}/u.test(exact),
  };
}

const telling = (text: string): ReadonlySet<string> =>
  new Set(contentWords(text).filter((word) => !ANYBODY.has(word) && !/^\p{Nd}+$/u.test(word)));

/** How much a mark says, from 0 (all have it) to 1 (nobody else has). */
export interface Rarity {
  readonly ofWord: (word: string) => number;
  readonly ofName: (no: number) => number;
  /** Of so many numbers. */
  readonly among: number;
}

export function rarityIn(all: readonly ComparedCount[]): Rarity {
  const [words, names] = [new Map<string, number>(), new Map<number, number>()];
  for (const { words: around, whom, beside, head } of all) {
    for (const word of around.union(whom)) words.set(word, (words.get(word) ?? 0) + 1);
    for (const no of beside.union(head)) names.set(no, (names.get(no) ?? 0) + 1);
  }
  const most = Math.log(Math.max(2, all.length));
  const rare = (uses: number | undefined): number => Math.log(Math.max(1, all.length) / (uses ?? 1)) / most;
  return { ofWord: (word) => rare(words.get(word)), ofName: (no) => rare(names.get(no)), among: all.length };
}
