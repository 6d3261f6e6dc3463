// The events that a denial stands against because both tell of one thing by its proper name: a ship, a camp, a village. In: the events found and the names beside every claim. Out: for a
// denial, at most three events, each with why.
//
// A name that stands in the denial's own words has to stand beside what is told; without one, those of its paragraph or, failing these, of the head of its document are taken. The name alone
// is not enough: what is told has to be of the kind that is denied, and not to be dated after the denial. Where many events fit, none is meant.

import { normaliseForSearch } from '../../model/search-text.ts';
import { daysBetween } from '../day-span.ts';
import { canBeOf, ownDeeds } from '../events/deeds-in-words.ts';
import type { WeighedEvent } from '../events/event-view.ts';
import type { EventsFound } from '../events/events.ts';
import type { MeantEvent } from '../events/meant-events.ts';
import type { Subjects } from '../events/subjects.ts';
import { saidOn } from '../said-on.ts';
import type { Denial } from './denial.ts';

const MOST_MEANT = 3;
/** Of one name and one kind of deed; more are a history, and no one event. */
const MOST_FITTING = 8;
const BESIDE = 2;

export type ToldOfSubject = (denial: Denial) => readonly MeantEvent[];

export function toldOfSubject({ events, eventOf, mentionOf }: EventsFound, subjects: Subjects): ToldOfSubject {
  const byEvent = new Map(events.map((event) => [event.event.id, event]));
  const bySubject = new Map<number, Map<WeighedEvent, number>>();
  for (const [claim, id] of eventOf) {
    const [one, event] = [mentionOf.get(claim)?.one, byEvent.get(id)];
    if (one === undefined || event === undefined) continue;
    const beside = subjects.beside(one.source, one.claim.passage.start);
    for (const no of new Set([...beside, ...subjects.inHead(one.source)])) {
      const told = bySubject.get(no) ?? new Map<WeighedEvent, number>();
      bySubject.set(no, told.set(event, Math.max(told.get(event) ?? 0, beside.has(no) ? BESIDE : 1)));
    }
  }
  return (denial) => {
    const { one, words } = denial;
    const deeds = ownDeeds(words);
    if (deeds.size === 0 || (one.claim.kind === 'stance' && one.claim.stance !== 'denies' && !OF_A_DEED.test(words)))
      return [];
    for (const { names, beside } of subjectsOfDenial(denial)) {
      const fitting = fittingOf(denial, deeds, names, beside);
      if (fitting.length > 0) return fitting;
    }
    return [];
  };

  function fittingOf(
    { one }: Denial,
    deeds: ReadonlySet<string>,
    names: ReadonlySet<number>,
    beside: boolean,
  ): readonly MeantEvent[] {
    const { source, claim } = one;
    const last = claim.kind === 'stance' ? saidOn({ ...one, claim }).to : null;
    const shared = new Map<WeighedEvent, { readonly weight: number; readonly names: string[] }>();
    for (const no of names)
      for (const [event, weight] of bySubject.get(no) ?? []) {
        const { from } = event.event.span;
        if (beside && weight < BESIDE) continue;
        if (!canBeOf(deeds, event.event.type) || (last !== null && from !== null && from > last)) continue;
        if (event.claims.every(({ citedSource }) => citedSource === source)) continue;
        const known = shared.get(event) ?? { weight: 0, names: [] };
        shared.set(event, { weight: known.weight + weight, names: [...known.names, subjects.writtenOf(no)] });
        if (shared.size > MOST_FITTING) return [];
      }
    if (!beside && isHistory([...shared])) return [];
    return [...shared]
      .sort(
        ([a, x], [b, y]) =>
          y.weight - x.weight || b.event.documents - a.event.documents || (a.event.id < b.event.id ? -1 : 1),
      )
      .slice(0, MOST_MEANT)
      .map(([event, found]) => ({
        event,
        why: `both tell of “${found.names.toSorted((a, b) => b.length - a.length)[0]}”`,
      }));
  }

  /** Those in its very words that others have too; else those of its paragraph, then those of the head of its document. `beside`: what is told has to have them beside it. */
  function subjectsOfDenial({
    one: { source, claim },
    words,
  }: Denial): readonly { readonly names: ReadonlySet<number>; readonly beside: boolean }[] {
    const beside = subjects.beside(source, claim.passage.start);
    const own = ` ${normaliseForSearch(words)} `;
    const within = [...beside].filter((no) => bySubject.has(no) && own.includes(` ${subjects.nameOf(no)} `));
    if (within.length > 0) return [{ names: new Set(within), beside: true }];
    return [
      { names: beside, beside: false },
      { names: subjects.inHead(source), beside: false },
    ];
  }
}

/** Harm of different times, none of it told of more than the other: a name in the head of a document, of a country or a family, means none of it. */
function isHistory(shared: readonly (readonly [WeighedEvent, { readonly weight: number }])[]): boolean {
  const most = Math.max(...shared.map(([, { weight }]) => weight));
  const days = shared.flatMap(([{ event }, { weight }]) => (weight === most ? (event.span.from ?? []) : [])).sort();
  return (daysBetween(days[0] ?? null, days.at(-1) ?? null) ?? 0) > ONE_TIME;
}
/** Days within which deaths, arrests and burials are told of one thing. */
const ONE_TIME = 92;

/** Who does not know of anybody "having been taken" says as much as that nobody was. */
const OF_A_DEED = /\b(?:any|having been|being)\b/iu;
