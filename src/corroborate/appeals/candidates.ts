// What may be the answer to an appeal, or a reminder of it, although nothing certain ties it there. In: an appeal as it is shown, the messages of the case, and sentences that speak of answers although no claim was
// made of them. Out: at most ten of them, those that have most in common with it first, each with why. Nobody has said that they belong there: they are counted nowhere.
//
// In a document that tells of the appeal what stands behind it is looked at first, and less the farther away; elsewhere only what names one of the two sides, its number, or its day and what was asked. What is of a day
// before it, or stands in a document that appeared before it, can be neither. Copies are shown once.

import type { Cited, PassageCite } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { AppealView } from '../../model/rooms/appeals.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { ToldMessage } from '../../model/told-message.ts';
import type { Communication } from '../case-claim.ts';
import { asWritten, contentWords, inCommon } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { type Message, messageOf, numberOf, OF_MESSAGES } from './message.ts';

export type ShownAppeal = Omit<Cited<AppealView>, 'candidates'>;
type Candidates = Cited<AppealView>['candidates'];

const MOST = 10;
/** Of one other document. */
const MOST_OF_OTHER = 3;
/** Less is chance. */
const LEAST = 4;
/** Code points behind what tells of the appeal: the next sentences, the same paragraphs, the same page. */
const STRETCHES = [
  { within: 450, weight: 3 },
  { within: 1500, weight: 2 },
  { within: 5000, weight: 1 },
] as const;

interface Place {
  readonly source: ObjectId;
  readonly start: number;
  readonly end: number;
}

/** One that may be. */
interface Told extends Place {
  readonly words: string;
  readonly kind: 'communication' | null;
  readonly days: readonly string[];
  readonly published: string | null;
  readonly back: ToldMessage['back'];
  readonly again: boolean;
  /** Of a claim. */
  readonly message: Message | null;
}

export interface AppealCandidates {
  /** Words by which sentences of other documents are looked up: of those who were asked and who asked, and what was asked. */
  words(view: ShownAppeal): readonly string[];
  /** `met`: what is told in its own documents, and what was found by these words. */
  of(view: ShownAppeal, met: readonly ToldMessage[]): Candidates;
}

export function appealCandidates(communications: readonly Communication[], context: WeighingContext): AppealCandidates {
  const messages = communications
    .filter(({ claim }) => claim.asserted !== 'hypothetical' && claim.asserted !== 'denied')
    .map((one) => messageOf(one, context));
  const byId = new Map(messages.map((one) => [one.one.claim.id, one]));
  const known: KnownMessages = {
    byId,
    bySource: Map.groupBy(messages, ({ one }) => one.source),
    byParty: grouped(messages, ({ by, to }) => [...by, ...to]),
  };
  return {
    words: (view) => {
      const { names, asked } = appealOf(view, known, context);
      return [
        ...new Set(
          [...names.to, ...names.by]
            .flatMap((name) => name.split(' '))
            .filter(tells)
            .concat(asked),
        ),
      ];
    },
    of: (view, met) => {
      const appeal = appealOf(view, known, context);
      const told = [...met.map(ofSentence), ...messagesNear(appeal, known).map(ofMessage)];
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

interface KnownMessages {
  readonly byId: ReadonlyMap<string, Message>;
  readonly bySource: ReadonlyMap<ObjectId, readonly Message[]>;
  readonly byParty: ReadonlyMap<string, readonly Message[]>;
}

interface Appeal {
  readonly reports: readonly Message[];
  readonly shown: readonly Place[];
  /** Normalised, in every spelling of the case. */
  readonly names: { readonly by: readonly string[]; readonly to: readonly string[] };
  readonly asked: readonly string[];
  readonly day: ReturnType<typeof spanOf>;
  readonly number: readonly string[];
}

function appealOf(view: ShownAppeal, { byId }: KnownMessages, { names }: WeighingContext): Appeal {
  const reports = view.reports.flatMap(({ citedClaim }) => byId.get(citedClaim) ?? []);
  const others = [...view.reminders, ...view.answers].flatMap(({ citedClaim }) => byId.get(citedClaim) ?? []);
  const side = (which: 'by' | 'to'): readonly string[] => {
    const known = view.appeal[which].flatMap(({ id, name }) => [normaliseForSearch(name), ...names.of(id)]);
    const words = view.appeal[which === 'by' ? 'byWords' : 'toWords'] ?? [];
    return [...new Set([...known, ...words.map((one) => contentWords(one).join(' '))])].filter((one) => one.length > 2);
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

/** Those that are shown of it already, or were set aside. */
function passagesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!('citedPassage' in value)) return Object.values(value).flatMap(passagesIn);
  const { citedSource: source, citedPassage } = value as PassageCite;
  return [{ source, start: citedPassage.start, end: citedPassage.end }];
}

const placeOf = ({ source, claim: { passage } }: Communication): Place => ({
  source,
  start: passage.start,
  end: passage.end,
});
const overlap = (a: Place, b: Place): boolean => a.source === b.source && a.start < b.end && b.start < a.end;

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

/** Of no day before the appeal, in no document from before it. */
function canFollow({ day }: Appeal, { days, published, message }: Told): boolean {
  if (day.from === null) return true;
  const appeared = spanOf(published).to;
  if (appeared !== null && appeared < day.from) return false;
  const own = (message === null ? days : days.slice(0, 1)).map((one) => spanOf(one).to);
  return own.length === 0 || own.some((to) => to === null || to >= (day.from ?? ''));
}

interface Grounds {
  readonly weight: number;
  readonly reasons: readonly string[];
}
interface Ranked extends Grounds {
  readonly one: Told;
}
type Ground = readonly [weight: number, reason: string] | null;

function groundsOf(appeal: Appeal, one: Told, known: KnownMessages): Grounds {
  const text = ` ${normaliseForSearch(one.words)} `;
  const named = (side: 'by' | 'to'): string | null => nameIn(appeal.names[side], text);
  const content = [...contentWords(one.words), ...(one.message?.words ?? [])];
  const shared = inCommon(appeal.asked, content).filter(
    (word) => !appeal.names.to.concat(appeal.names.by).some((name) => name.split(' ').includes(word)),
  );
  const numbered = appeal.number.join('').length > 1 && text.includes(` ${appeal.number.join(' ')} `);
  const ofDay = appeal.day.from !== null && appeal.day.from === appeal.day.to && one.days.includes(appeal.day.from);
  const place = placeGround(appeal, one, known);
  const ties: readonly Ground[] = [
    sideGround(appeal, one, named('to'), 'to'),
    sideGround(appeal, one, named('by'), 'by'),
    numbered ? [4, `has its number “${appeal.number.join('/')}”`] : null,
    ofDay ? [2.5, 'names its day'] : null,
    shared.length > 0
      ? [
          Math.min(2.4, 0.8 * shared.length),
          `speaks of “${asWritten(one.words, shared) || shared.slice(0, 3).join(', ')}” too`,
        ]
      : null,
  ];
  const tied = ties.filter((tie) => tie !== null);
  const elsewhere = !appeal.reports.some((report) => report.one.source === one.source);
  // In another document a name or a word alone is chance.
  if (elsewhere && tied.reduce((sum, [weight]) => sum + weight, 0) < FEWEST_TIES) return NO_GROUNDS;
  const hasSide = tied.some(([weight]) => weight >= HAS_SIDE);
  // Another letter of the same document is no answer for that.
  if (!hasSide && (one.message !== null || (one.back === null && !one.again))) return NO_GROUNDS;
  const says: Ground =
    one.back === 'said'
      ? [2.5, 'tells of an answer or that none came']
      : one.again
        ? [1.5, 'tells of something asked again']
        : one.back === 'may'
          ? [1, 'may tell what came of it']
          : null;
  const all = [place, ...tied, says].filter((ground) => ground !== null);
  return { weight: all.reduce((sum, [weight]) => sum + weight, 0), reasons: all.map(([, reason]) => reason) };
}
const FEWEST_TIES = 2.4;
const HAS_SIDE = 1.8;
const NO_GROUNDS: Grounds = { weight: 0, reasons: [] };

/** A name of more than one word is meant where its last word stands alone. */
function nameIn(names: readonly string[], text: string): string | null {
  const found = names.find((name) => text.includes(` ${name} `));
  if (found !== undefined) return found;
  return (
    names.map((name) => name.split(' ').at(-1) ?? '').find((last) => tells(last) && text.includes(` ${last} `)) ?? null
  );
}
const tells = (word: string): boolean => word.length > 3 && contentWords(word).length > 0;

/** By whom it was asked of, to who asked: of a claim as it was read, else by the names. */
function sideGround({ reports }: Appeal, { message }: Told, name: string | null, side: 'by' | 'to'): Ground {
  const turned = side === 'to' ? 'by' : 'to';
  const keys = reports.flatMap((report) => report[side]);
  if (message !== null && inCommon(message[turned], keys).length > 0)
    return side === 'to' ? [3, 'is by whom it was asked of'] : [2, 'is to who asked'];
  if (
    message !== null &&
    side === 'to' &&
    inCommon(message.to, keys).length > 0 &&
    inCommon(
      message.by,
      reports.flatMap(({ by }) => by),
    ).length > 0
  )
    return [2.5, 'is by and to the same'];
  if (name === null) return null;
  return side === 'to' ? [1.8, `names whom it was asked of: “${name}”`] : [1, `names who asked: “${name}”`];
}

/** Behind the last message that the document tells of before it, if that is the appeal. */
function placeGround({ reports }: Appeal, one: Told, { bySource }: KnownMessages): Ground {
  const here = reports.filter((report) => report.one.source === one.source);
  if (here.length === 0) return null;
  const ends = here.map((report) => placeOf(report.one).end).filter((end) => end <= one.start);
  if (ends.length === 0) return [0.4, 'stands in the same document'];
  const end = Math.max(...ends);
  const between = (bySource.get(one.source) ?? []).some(({ one: other }) => {
    const { start } = placeOf(other);
    return start >= end && start < one.start;
  });
  const weight = STRETCHES.find(({ within }) => one.start - end <= within)?.weight ?? 0.6;
  return between
    ? [weight * 0.6, 'stands behind it in the same document']
    : [weight + 1, 'stands behind it in the same document, and no other message between'];
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
