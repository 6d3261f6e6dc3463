// What may be the answer to an appeal, or a reminder of it, although nothing certain ties it there. In: an appeal as it is shown, the messages of the case, and sentences that speak of answers although no claim was
// made of them. Out: at most ten of them, those that have most in common with it first, each with why. Nobody has said that they belong there: they are counted nowhere.
// What is of a day before the appeal, or stands in a document that appeared before it, can be neither. Copies are shown once. How much speaks for each: candidate-grounds.ts.

import type { Cited, PassageCite } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { AppealView } from '../../model/rooms/appeals.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { ToldMessage } from '../../model/told-message.ts';
import type { Communication } from '../case-claim.ts';
import { contentWords, inCommon } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import {
  type Appeal,
  canFollow,
  type Grounds,
  groundsOf,
  type KnownMessages,
  type Place,
  placeOf,
  type Told,
  tells,
} from './candidate-grounds.ts';
import { type Message, messagesOf, numberOf, OF_MESSAGES } from './message.ts';
import { isOneDay, meetingOf } from './one-sending.ts';

export type ShownAppeal = Omit<Cited<AppealView>, 'candidates'>;
type Candidates = Cited<AppealView>['candidates'];

const MOST = 10;
/** Of one other document. */
const MOST_OF_OTHER = 3;
/** So many are looked up for one appeal. */
const MOST_WORDS = 16;
/** Less is chance. */
const LEAST = 4;

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
  };
  return {
    sources: (view) => new Set(appealOf(view, known, context).reports.map(({ one }) => one.source)),
    words: (view) => {
      const { names, asked } = appealOf(view, known, context);
      const ofNames = [...names.to, ...names.by].flatMap((name) => name.split(' ')).filter(tells);
      return [...new Set([...ofNames, ...asked])].slice(0, MOST_WORDS);
    },
    of: (view, met) => {
      const appeal = appealOf(view, known, context);
      const told = [
        ...met.filter(({ words }) => !ASKS.test(words)).map(ofSentence),
        ...messagesNear(appeal, known).map(ofMessage),
      ];
      const ranked = told.flatMap((one): readonly Ranked[] => {
        if (appeal.shown.some((place) => overlap(place, one)) || !canFollow(appeal, one)) return [];
        const grounds = groundsOf(appeal, one, known);
        return grounds.weight < LEAST ? [] : [{ one, ...grounds }];
      });
      return best(ranked, appeal).map(({ one: { source, start, end, words, kind }, reasons }) => ({
        ref: { citedSource: source, citedPassage: { start, end, exact: words } },
        kind,
        reasons,
      }));
    },
  };
}

function appealOf(view: ShownAppeal, known: KnownMessages, { names }: WeighingContext): Appeal {
  const { byId } = known;
  const own = view.reports.flatMap(({ citedClaim }) => byId.get(citedClaim) ?? []);
  const reports = [...own, ...own.flatMap((report) => retold(report, known))];
  const others = [...view.reminders, ...view.answers].flatMap(({ citedClaim }) => byId.get(citedClaim) ?? []);
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
    reports,
    shown: [...[...reports, ...others].map(({ one }) => placeOf(one)), ...passagesIn(view)],
    names: { by: side('by'), to: side('to') },
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

const overlap = (a: Place, b: Place): boolean => a.source === b.source && a.start < b.end && b.start < a.end;

/** What is asked is no answer. */
const ASKS = /[?؟]\s*["”»’]?\s*$/u;

const ofSentence = (one: ToldMessage): Told => ({ ...one, kind: null, message: null });

function ofMessage(message: Message): Told {
  const { source, published, claim } = message.one;
  const { start, end, exact } = claim.passage;
  return {
    ...{ source, published, start, end, words: exact, kind: 'communication', message },
    days: [claim.on, claim.answerAsOf].flatMap((day) => day ?? []),
    back: claim.answer === null ? null : 'said',
    again: false,
  };
}

/** Those of its documents, and those of which one side is one of its sides. */
function messagesNear({ reports }: Appeal, { bySource, byParty }: KnownMessages): readonly Message[] {
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

interface Ranked extends Grounds {
  readonly one: Told;
}

function best(ranked: readonly Ranked[], { reports }: Appeal): readonly Ranked[] {
  const own = new Set(reports.map(({ one }) => one.source));
  const sorted = ranked.toSorted(
    (a, b) => b.weight - a.weight || order(a.one.source, b.one.source) || a.one.start - b.one.start,
  );
  const [seen, taken] = [new Set<string>(), new Map<ObjectId, number>()];
  const kept: Ranked[] = [];
  for (const one of sorted) {
    const words = normaliseForSearch(one.one.words);
    const count = taken.get(one.one.source) ?? 0;
    const isTaken = kept.some((other) => overlap(other.one, one.one));
    if (isTaken || seen.has(words) || (count >= MOST_OF_OTHER && !own.has(one.one.source))) continue;
    seen.add(words);
    taken.set(one.one.source, count + 1);
    kept.push(one);
    if (kept.length === MOST) break;
  }
  return kept;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function grouped(
  messages: readonly Message[],
  keysOf: (one: Message) => readonly string[],
): ReadonlyMap<string, readonly Message[]> {
  const found = new Map<string, Message[]>();
  for (const one of messages)
    for (const key of new Set(keysOf(one))) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [one]);
      else list.push(one);
    }
  return found;
}
