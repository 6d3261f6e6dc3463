// By which the texts of a case are asked for what answers a denial. In: a denial. Out: the things of which it speaks itself, and those that answer such a denial without a word of it.

import { conceptsIn } from '../concepts.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { ANSWERED_BY, MAY_BELONG, OF_THE_ABSENT, OF_THE_UNTOLD } from './answers.data.ts';
import { type Denial, isAlibi, isDenying, isOfIgnorance, isVersion } from './denial.ts';
import { propositionOf } from './proposition.ts';

/** Of what a telling has to speak to answer a denial: of what was denied or not known; and of what answers such a denial without a word of it. */
export interface Asked {
  readonly own: ReadonlySet<string>;
  readonly answering: ReadonlySet<string>;
}

export function askedBy(denial: Denial): Asked {
  if (!isDenying(denial)) return { own: new Set(), answering: new Set() };
  const { own, acts } = propositionOf(denial);
  // A version is answered by who tells of another cause, not by who tells of the death.
  if (isVersion(denial)) return { own: new Set(), answering: acts };
  const answers = [
    ...ANSWERED_BY.flatMap(([denied, by]) => (own.has(denied) ? by.split(' ') : [])),
    ...(isAlibi(denial) ? OF_THE_ABSENT : isOfIgnorance(denial) || UNTOLD.test(denial.words) ? OF_THE_UNTOLD : []),
  ];
  return { own, answering: new Set([...answers, ...acts]).difference(own) };
}

/** Who says in whatever words that nobody told him. */
const UNTOLD =
  /\b(?:apprised|informed|notified|aware|unaware|told|warned|alerted|advised|knew|known|learn(?:ed|t)|heard|received?|got|asked|requested|complain\w*|petition\w*)\b|اطلاع|خبر|آگاه|مطلع|نرسید|دریافت|وصول|شکایت|درخواست/iu;

/** By which a text is looked up: also by the names of who denies. */
export const thingsAsked = (denial: Denial, { names }: Pick<WeighingContext, 'names'>): readonly string[] => {
  const { own, answering } = askedBy(denial);
  const called =
    isAlibi(denial) || isOfIgnorance(denial) ? denial.people.flatMap(({ id, name }) => [name, ...names.of(id)]) : [];
  return own.size + answering.size === 0
    ? []
    : [...new Set([...own, ...answering, ...called.flatMap((name) => [...conceptsIn(name)])])];
};

/** More widely: what may belong to it without a word of it. */
export const mayBelong = (things: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(MAY_BELONG.flatMap(([denied, by]) => (things.has(denied) ? by.split(' ') : []))).difference(things);
