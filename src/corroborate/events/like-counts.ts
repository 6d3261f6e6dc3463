// Whether groups count many, and whether the numbers of two can be counts of one thing. In: groups. Out: yes or no.

import { isPartOf } from './compare-events.ts';
import type { EventGroup } from './event-groups.ts';

/** One count is no other of the same dead that is so many times as high. */
const MOST_TIMES = 12;

export function areLikeCounts(a: EventGroup, b: EventGroup): boolean {
  const numbersOf = ({ mentions }: EventGroup): readonly number[] => mentions.flatMap(({ number }) => number ?? []);
  const [some, others] = [numbersOf(a), numbersOf(b)];
  if (some.length === 0 || others.length === 0) return true;
  const far = Math.max(...some, ...others) > MOST_TIMES * Math.min(...some, ...others);
  return !far && !a.mentions.some((x) => b.mentions.some((y) => isPartOf(x, y) || isPartOf(y, x)));
}

/** Told of those who are named, and not of three times as many beside them. */
export const isOfNamed = ({ victims, mentions }: EventGroup): boolean =>
  victims.size > 0 && Math.max(0, ...mentions.map(({ number }) => number ?? 0)) <= MANY_TIMES * victims.size;
const MANY_TIMES = 3;
