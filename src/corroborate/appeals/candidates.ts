// What may be the answer to an appeal, or a reminder of it, although nothing certain ties it there. In: an appeal as it is shown, the messages of the case, and sentences that speak of answers although no claim was
// made of them. Out: at most ten of them, those that have most in common with it first, each with why. Nobody has said that they belong there: they are counted nowhere.
// What is of a day before the appeal, or stands in a document that appeared before it, can be neither. Copies are shown once. How much speaks for each: candidate-grounds.ts.

import type { Cited, PassageCite } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { AppealView } from '../../model/rooms/appeals.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { ToldMessage } from '../../model/told-message.ts';
import type { Communication } from '../case-claim.ts';
import { contentWords, inCommon } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import { type Place, placeOf } from '../place.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { type Appeal, type Told, tells } from './candidate-grounds.ts';
import { type Message, messagesOf, numberOf, OF_MESSAGES } from './message.ts';
import { isListed, mostLikely, ofSentence, startsIn } from './most-likely.ts';
import { isOneDay, meetingOf } from './one-sending.ts';

export type ShownAppeal = Omit<Cited<AppealView>, 'candidates'>;
type Candidates = Cited<AppealView>['candidates'];

/** So many are looked up for one appeal. */
const MOST_WORDS = 16;

interface KnownMessages {
  readonly byId: ReadonlyMap<string, Message>;
  readonly bySource: ReadonlyMap<ObjectId, readonly Message[]>;
  readonly byParty: ReadonlyMap<string, readonly Message[]>;
  /** Each is held against very many appeals. */
  readonly told: ReadonlyMap<Message, Told>;
}

export interface AppealCandidates {
  /** The documents that tell of it. */
  sources(view: ShownAppeal): ReadonlySet<ObjectId>;
  /** Words by which sentences of other documents are looked up: of those who were asked and who asked, and what was asked. */
  words(view: ShownAppeal): readonly string[];
  /** `met`: what is told in its own documents, and what was found by these words. */
  of(view: ShownAppeal, met: readonly ToldMessage[]): Candidates;
}

export function appealCandidates(communications: readonly Communication[], context: WeighingContext): AppealCandidates {
  const messages = messagesOf(communications, context);
  const byId = new Map(messages.map((one) => [one.one.claim.id, one]));
  const known: KnownMessages = {
    byId,
    bySource: Map.groupBy(messages, ({ one }) => one.source),
    byParty: grouped(messages, ({ by, to }) => [...by, ...to]),
    told: new Map(messages.map((one) => [one, ofMessage(one)])),
  };
  return {
    sources: (view) => new Set(reportsOf(view, known).map(({ one }) => one.source)),
    words: (view) => {
      const { names, asked } = appealOf(view, known, context);
      const ofNames = [...names.to, ...names.by].flatMap((name) => name.split(' ')).filter(tells);
      return [...new Set([...ofNames, ...asked])].slice(0, MOST_WORDS);
    },
    of: (view, met) => {
      const reports = reportsOf(view, known);
      const told = [
        ...met.map(ofSentence),
        ...messagesNear(reports, known).flatMap((one) => known.told.get(one) ?? []),
      ];
      const here = new Set(reports.map(({ one }) => one.source));
      const read = [...here].flatMap((source) => known.bySource.get(source) ?? []);
      return mostLikely(
        appealOf(view, known, context),
        told,
        startsIn([...read.map(({ one }) => placeOf(one)), ...met.filter(isListed)]),
      );
    },
  };
}

/** Also as other documents tell of it in passing. */
function reportsOf(view: ShownAppeal, known: KnownMessages): readonly Message[] {
  const own = view.reports.flatMap(({ citedClaim }) => known.byId.get(citedClaim) ?? []);
  return [...own, ...own.flatMap((report) => retold(report, known))];
}

function appealOf(view: ShownAppeal, known: KnownMessages, { names }: WeighingContext): Appeal {
  const reports = reportsOf(view, known);
  const others = [...view.reminders, ...view.answers].flatMap(({ citedClaim }) => known.byId.get(citedClaim) ?? []);
  const side = (which: 'by' | 'to'): readonly string[] => {
    const called = view.appeal[which].flatMap(({ id, name, kind }) => {
      const full = [normaliseForSearch(name), ...names.of(id)];
      // A prosecutor of a town is not meant wherever the town is named.
      return kind === 'person' ? [...full, ...full.flatMap((one) => one.split(' ').at(-1) ?? [])] : full;
    });
    const words = view.appeal[which === 'by' ? 'byWords' : 'toWords'] ?? [];
    return [...new Set([...called, ...words.map((one) => contentWords(one).join(' '))])].filter(tells);
  };
  const { on } = view.appeal;
  return {
    places: reports.map(({ one }) => placeOf(one)),
    keys: { by: reports.flatMap(({ by }) => by), to: reports.flatMap(({ to }) => to) },
    shown: [...[...reports, ...others].map(({ one }) => placeOf(one)), ...passagesIn(view)],
    names: { by: side('by'), to: side('to'), either: [] },
    asked: [...new Set(reports.flatMap(({ words }) => words))].filter((word) => !OF_MESSAGES.has(word)),
    day: spanOf(on),
    number: numberOf(view.appeal.reference),
  };
}

/** The same letter as another document tells of it in passing, with nothing of what it asks: to the same, on that very day, by nobody else. */
const retold = (report: Message, { byParty }: KnownMessages): readonly Message[] =>
  isOneDay(report.day)
    ? report.to
        .flatMap((to) => (byParty.get(to) ?? []).slice(0, MOST_OF_PARTY))
        .filter(
          (one) =>
            one !== report &&
            one.one.claim.asks.length === 0 &&
            isOneDay(one.day) &&
            one.day.from === report.day.from &&
            inCommon(one.to, report.to).length > 0 &&
            meetingOf(one, report, 'by') !== 'other',
        )
    : [];

/** Those that are shown of it already, or were set aside. */
function passagesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!('citedPassage' in value)) return Object.values(value).flatMap(passagesIn);
  const { citedSource: source, citedPassage } = value as PassageCite;
  return [{ source, start: citedPassage.start, end: citedPassage.end }];
}

function ofMessage(message: Message): Told {
  const { source, published, claim } = message.one;
  const { start, end, exact } = claim.passage;
  return {
    ...{ source, published, start, end, words: exact, kind: 'communication', read: message },
    days: [claim.on, claim.answerAsOf].flatMap((day) => day ?? []),
    back: claim.answer === null ? null : 'said',
    again: false,
    behind: null,
  };
}

/** Those of its documents, and those of which one side is one of its sides. */
function messagesNear(reports: readonly Message[], { bySource, byParty }: KnownMessages): readonly Message[] {
  const sources = new Set(reports.map(({ one }) => one.source));
  const parties = new Set(reports.flatMap(({ by, to }) => [...by, ...to]));
  return [
    ...new Set([
      ...[...sources].flatMap((source) => bySource.get(source) ?? []),
      ...[...parties].flatMap((party) => (byParty.get(party) ?? []).slice(0, MOST_OF_PARTY)),
    ]),
  ];
}
const MOST_OF_PARTY = 200;

function grouped(
  messages: readonly Message[],
  keysOf: (one: Message) => readonly string[],
): ReadonlyMap<string, readonly Message[]> {
  const found = new Map<string, Message[]>();
  for (const one of messages)
    for (const key of new Set(keysOf(one))) {
      addTo(found, key, one);
    }
  return found;
}
