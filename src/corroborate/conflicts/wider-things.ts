// By which the texts of a case are looked through for what may belong to a denial: what it speaks of and what answers such a denial; what stands right before it ("Who moved them?" - "Nobody moved anything"); how who
// denies is named, and the posts he or she held; the proper names of its paragraph. In: a denial. Out: concepts.

import { conceptsIn } from '../concepts.ts';
import { nameOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { Denial } from './denial.ts';
import { propositionOf } from './proposition.ts';
import { askedBy, mayBelong } from './things-asked.ts';

/** So many spellings of a name, and so many posts. */
const MOST_NAMES = 3;

/** Of the words right before it, in the same document. */
const conceptsBefore = ({ one }: Denial): ReadonlySet<string> =>
  conceptsIn(one.claim.passage.prefix.split('\n').slice(-2).join('\n'));

/** `the governor`, where it is not known who that is. */
export const conceptsOfWho = ({ one: { claim }, people }: Denial): ReadonlySet<string> =>
  people.length > 0 || claim.kind !== 'stance' ? new Set() : conceptsIn(claim.who.map(nameOf).join(' '));

export function widerThings(
  denial: Denial,
  { names, subjects, tenuresOf }: Pick<WeighingContext, 'names' | 'subjects' | 'tenuresOf'>,
): readonly string[] {
  const { one, people } = denial;
  const { own, answering } = askedBy(denial);
  const called = people.flatMap(({ id, name }) => [
    name,
    ...names.of(id).slice(0, MOST_NAMES),
    ...tenuresOf(id)
      .slice(0, MOST_NAMES)
      .map(({ post }) => post),
  ]);
  const beside = subjects.beside(one.source, one.claim.passage.start);
  const inHead = [...subjects.inHead(one.source)]
    .sort((a, b) => subjects.tellersOf(a) - subjects.tellersOf(b) || a - b)
    .filter((no) => subjects.tellersOf(no) > 1)
    .slice(0, MOST_NAMES);
  const proper = [...beside.union(new Set(inHead))].map((no) => subjects.writtenOf(no));
  const words = [...called, ...proper].flatMap((name) => [...conceptsIn(name)]);
  return [
    ...new Set([
      ...own,
      ...propositionOf(denial).own,
      ...answering,
      ...mayBelong(own.union(propositionOf(denial).own)),
      ...conceptsBefore(denial),
      ...conceptsOfWho(denial),
      ...words,
    ]),
  ];
}
