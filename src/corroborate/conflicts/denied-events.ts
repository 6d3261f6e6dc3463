// Of which events a denial speaks: those that its own words tell of, those that they mean, those of which somebody counts the very number that is denied, those that tell of one thing with it by its name. In: the claims of
// a case and the events found. Out: for a denial, events with why.

import { normaliseForSearch } from '../../model/search-text.ts';
import { type CaseClaim, claimsOfKind } from '../case-claim.ts';
import { canBeOf, ownDeeds } from '../events/deeds-in-words.ts';
import type { WeighedEvent } from '../events/event-view.ts';
import type { EventsFound } from '../events/events.ts';
import { type MeantEvent, type MeantEvents, meantEvents } from '../events/meant-events.ts';
import type { Subjects } from '../events/subjects.ts';
import { overlap, placeOf } from '../place.ts';
import type { Denial } from './denial.ts';
import { type ToldOfSubject, toldOfSubject } from './told-of-subject.ts';

export interface DeniedEvents {
  of(denial: Denial): readonly MeantEvent[];
  /** Only those that are told in its very words. */
  inWords(one: CaseClaim): readonly MeantEvent[];
}

interface Looked {
  readonly inWords: DeniedEvents['inWords'];
  readonly meant: MeantEvents;
  readonly counting: (denial: Denial) => readonly MeantEvent[];
  readonly ofSubject: ToldOfSubject;
}

export function deniedEvents(claims: readonly CaseClaim[], found: EventsFound, subjects: Subjects): DeniedEvents {
  const looked: Looked = {
    inWords: eventsInWords(claims, found),
    meant: meantEvents(found, subjects),
    counting: eventsByNumber(found),
    ofSubject: toldOfSubject(found, subjects),
  };
  return { of: (denial) => eventsOf(denial, looked), inWords: looked.inWords };
}

/** Those that its own words tell of, and those that they mean. */
function eventsOf(denial: Denial, { inWords, meant, counting, ofSubject }: Looked): readonly MeantEvent[] {
  const { one, words } = denial;
  const deeds = ownDeeds(words);
  // A visit to the camp is nothing against who denies that anybody was held there.
  const isOfDeed = ({ event }: MeantEvent): boolean => deeds.size === 0 || canBeOf(deeds, event.event.type);
  const byWords = meant.of(one.source, words, one.claim.passage.start).filter(isOfDeed);
  return onceEach([...inWords(one), ...byWords, ...counting(denial), ...ofSubject(denial)]);
}

/** The events of which somebody counts the very number that is denied. */
function eventsByNumber({ events, mentionOf }: EventsFound): (denial: Denial) => readonly MeantEvent[] {
  const found = new Map<string, Set<WeighedEvent>>();
  for (const event of events)
    for (const { citedClaim } of event.claims)
      for (const number of digitsIn(mentionOf.get(citedClaim)?.one.claim.passage.exact ?? ''))
        found.set(number, (found.get(number) ?? new Set()).add(event));
  return (denial) => {
    const numbers = isOfANumber(denial) ? digitsIn(denial.words) : [];
    const counted = numbers.flatMap((number) => [...(found.get(number) ?? [])].map((event) => ({ event, number })));
    return counted.length > MOST_COUNTING
      ? []
      : counted.map(({ event, number }) => ({ event, why: `counts ${number}` }));
  };
}
const MOST_COUNTING = 2;

/** The events that are told in the very words of a claim: what they were found to be one with is meant. */
function eventsInWords(claims: readonly CaseClaim[], { events, eventOf }: EventsFound): DeniedEvents['inWords'] {
  const byEvent = new Map(events.map((event) => [event.event.id, event]));
  const bySource = Map.groupBy(claimsOfKind(claims, 'event'), ({ source }) => source);
  return (one) =>
    (bySource.get(one.source) ?? []).flatMap((told) => {
      const event = overlap(placeOf(told), placeOf(one)) ? byEvent.get(eventOf.get(told.claim.id) ?? '') : undefined;
      return event === undefined ? [] : [{ event, why: `its own words tell of “${event.event.label}”` }];
    });
}

const onceEach = (events: readonly MeantEvent[]): readonly MeantEvent[] =>
  [...new Map(events.toReversed().map((one) => [one.event.event.id, one])).values()].toReversed();

/** `the figure of 137`: what is denied is how many. */
export const isOfANumber = ({ words }: Denial): boolean => OF_A_NUMBER.test(words);
const OF_A_NUMBER = /\b(?:figure|number|toll|count|claims? of|estimate)\b|رقم|آمار|تعداد/iu;
export const digitsIn = (words: string): readonly string[] => normaliseForSearch(words).match(/\d{2,}/g) ?? [];
