// Which events the words of a stance or of a message mean. In: the events found. Out: for a text and the document in which it stands, at most three events, each with why.
//
//   by its words      "the massacre of 1974", "the men of the night shift"
//   by its document   "the killings" are those of which the same document tells most
//   by its place      "the allegations", "it": what the same document tells right before
//
// Words that say more than the document's events answer mean none of them: a denial of everything stands against nothing in particular.

import type { ClaimId, ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import { asWritten, isWordOfDeed, topicWords } from '../content-words.ts';
import { isDated, spanOf, spansMeet } from '../day-span.ts';
import { tellingNumber } from './compare-events.ts';
import { canBeOf, deedsIn, withoutBodies } from './deeds-in-words.ts';
import { deedOf, type EventMention } from './event-mention.ts';
import type { WeighedEvent } from './event-view.ts';
import type { EventsFound } from './events.ts';
import type { Subjects } from './subjects.ts';

export interface MeantEvent {
  readonly event: WeighedEvent;
  readonly why: string;
}

export interface MeantEvents {
  /** `at`: where the text stands in the document, in code points. */
  of(source: ObjectId, text: string, at: number): readonly MeantEvent[];
}

const MOST_MEANT = 3;
/** A word of more events than this tells none from another. */
const MOST_OF_WORD = 400;

/** Code points between what is told and what is said of it: about two paragraphs. */
const NEAR = 700;

interface Known {
  /** The most reported first. */
  readonly byWord: ReadonlyMap<string, readonly WeighedEvent[]>;
  readonly bySource: ReadonlyMap<ObjectId, readonly WeighedEvent[]>;
  /** Names of what is told of: a ship, a camp. */
  readonly proper: ReadonlySet<string>;
  /** Where each document tells of events, in its order. */
  readonly toldIn: ReadonlyMap<ObjectId, readonly Telling[]>;
}

interface Telling {
  readonly event: WeighedEvent;
  readonly end: number;
}

export function meantEvents({ events, eventOf, mentionOf }: EventsFound, subjects: Subjects): MeantEvents {
  const byWord = new Map<string, WeighedEvent[]>();
  const bySource = new Map<ObjectId, WeighedEvent[]>();
  for (const event of events) {
    for (const word of wordsOf(event, mentionOf, subjects)) addTo(byWord, word, event);
    for (const source of new Set(event.claims.map(({ citedSource }) => citedSource))) addTo(bySource, source, event);
  }
  const byEvent = new Map(events.map((event) => [event.event.id, event]));
  const numbers = new Set<string>();
  const toldIn = new Map<ObjectId, Telling[]>();
  for (const [claim, id] of eventOf) {
    const [mention, event] = [mentionOf.get(claim), byEvent.get(id)];
    if (mention !== undefined && event !== undefined && mention.deed !== 'statement')
      addTo(toldIn, mention.one.source, { event, end: mention.one.claim.passage.end });
    const number = mention === undefined ? null : tellingNumber(mention);
    if (number === null || event === undefined || numbers.has(`${number} ${id}`)) continue;
    numbers.add(`${number} ${id}`);
    addTo(byWord, String(number), event);
  }
  for (const told of toldIn.values()) told.sort((a, b) => a.end - b.end || byReports(a.event, b.event));
  const known: Known = { byWord, bySource, proper: subjects.all(), toldIn };
  // One stance is held against every message to its holder: what it means is worked out once.
  const found = new Map<ObjectId, Map<string, readonly MeantEvent[]>>();
  return {
    of(source, text, at) {
      const ofSource = found.get(source) ?? new Map<string, readonly MeantEvent[]>();
      const key = `${at} ${text}`;
      const meant = ofSource.get(key) ?? meantBy(source, text, at, known);
      found.set(source, ofSource.set(key, meant));
      return meant;
    },
  };
}

/** What a text says, for the search of events that share it: its words, and the years among them. */
interface Meaning {
  readonly text: string;
  readonly own: readonly string[];
  readonly years: readonly string[];
}

function meantBy(source: ObjectId, written: string, at: number, known: Known): readonly MeantEvent[] {
  const text = withoutBodies(written);
  const words = topicWords(text);
  const years = words.filter((word) => isYear(word, text));
  const own = words.filter((word) => !years.includes(word));
  if (words.every((word) => OF_WHAT_WAS_TOLD.has(word)) && (words.length > 0 || POINTING.test(text)))
    return byPlace(source, at, known);
  if (years.length === 0 && own.every(isWordOfDeed)) return byDocument(source, own, known);
  return byWords(source, { text, own, years }, known);
}

/** Words that mean what was told before, and give nothing of it again: "the allegations", "any part in it". */
const OF_WHAT_WAS_TOLD = new Set(
  `allegation accusation charge claim report involvement responsibility part wrongdoing guilt fact account version story testimony
   اتهام اتهامات ادعا ادعاها ادعاهای گزارش گزارشها گزارشهای موضوع خبر اخبار دخالت مسئولیت مساله مسئله ماجرا شایعات`.split(
    /\s+/,
  ),
);
const POINTING = /\b(?:it|this|that|them|these)\b|(?<!\p{L})(?:این|آن)(?!\p{L})/iu;

/** What is told right before, in another sentence or another's voice. */
function byPlace(source: ObjectId, at: number, { toldIn }: Known): readonly MeantEvent[] {
  const before = (toldIn.get(source) ?? []).findLast(({ end }) => end <= at && at - end <= NEAR);
  return before === undefined ? [] : [{ event: before.event, why: `said right after “${before.event.event.label}”` }];
}

/** "1,974" is no year. */
const isYear = (word: string, text: string): boolean => /^(?:1[3-9]|20)\d\d$/.test(word) && text.includes(word);

function wordsOf(
  { event, claims }: WeighedEvent,
  mentionOf: ReadonlyMap<ClaimId, EventMention>,
  subjects: Subjects,
): ReadonlySet<string> {
  const words = new Set(
    topicWords(`${event.label} ${event.where ?? ''} ${event.people.map(({ name }) => name).join(' ')}`),
  );
  for (const { citedClaim } of claims.slice(0, MOST_LOOKED_AT)) {
    const mention = mentionOf.get(citedClaim);
    if (mention === undefined) continue;
    for (const word of [...mention.words, ...mention.harmed]) words.add(word);
    const { source, claim } = mention.one;
    for (const no of subjects.beside(source, claim.passage.start)) words.add(subjects.nameOf(no));
  }
  const deed = deedOf(event.type);
  if (deed !== null) words.add(deed);
  return words;
}

const MOST_LOOKED_AT = 50;

interface Common {
  readonly event: WeighedEvent;
  readonly said: readonly string[];
  readonly weight: number;
}

function byWords(source: ObjectId, meaning: Meaning, { byWord, bySource, proper }: Known): readonly MeantEvent[] {
  const { text, own, years } = meaning;
  const deeds = deedsIn(text);
  const told = new Set(bySource.get(source));
  const fewest = fewestInCommon(own.length + years.length);
  const fitting: Common[] = [];
  for (const [event, common] of eventsOfWords(meaning, byWord)) {
    const here = told.has(event) ? 1 : 0;
    if (common.length + Math.min(1, years.length) + here < fewest) continue;
    const { span } = event.event;
    const year = years.find((one) => isDated(span) && spansMeet(spanOf(one), span));
    if (years.length > 0 && year === undefined) continue;
    const said = [...common, ...(year === undefined ? [] : [year])];
    const particular = said.filter((word) => !isWordOfDeed(word)).length;
    // The ship of which the document itself tells says as much as two words, unless another deed is spoken of.
    const fits = deeds.size === 0 || canBeOf(deeds, event.event.type);
    const names = common.filter((word) => proper.has(word)).length;
    if (!fits && names > 0 && particular - names < 2) continue;
    const named = here === 1 && fits && names > 0 ? 1 : 0;
    if (particular < 1 || said.length + named < fewest) continue;
    fitting.push({ event, said, weight: said.length + particular + here });
  }
  const [best, ...others] = fitting.sort((a, b) => b.weight - a.weight || byReports(a.event, b.event));
  if (best === undefined) return [];
  return [best, ...others.filter(({ weight }) => weight >= best.weight * 0.75)]
    .slice(0, MOST_MEANT)
    .map(({ event, said }) => ({ event, why: `both speak of “${asWritten(text, said)}”` }));
}

/** The events that any of the words tells of, with these words. One that is told of by hundreds of events tells none of them from another, unless a year does. */
function eventsOfWords({ own, years }: Meaning, byWord: Known['byWord']): ReadonlyMap<WeighedEvent, readonly string[]> {
  const shared = new Map<WeighedEvent, string[]>();
  for (const word of own) {
    const events = byWord.get(word) ?? [];
    if (events.length > MOST_OF_WORD && years.length === 0) continue;
    for (const event of events.slice(0, MOST_OF_WORD)) addTo(shared, event, word);
  }
  return shared;
}

/** Two words are enough for a short text; of a long one two are chance, and no event is told in more than a few. */
const fewestInCommon = (words: number): number => Math.min(4, Math.max(2, Math.ceil(words / 4)));

function byDocument(source: ObjectId, words: readonly string[], { bySource }: Known): readonly MeantEvent[] {
  const deeds = new Set(words.map((word) => deedOf(word)));
  const [event] = (bySource.get(source) ?? [])
    .filter((one) => deeds.has(deedOf(one.event.type)))
    .toSorted((a, b) => mentionsIn(b, source) - mentionsIn(a, source) || byReports(a, b));
  return event === undefined ? [] : [{ event, why: `the document that reports it tells of “${event.event.label}”` }];
}

const mentionsIn = ({ claims }: WeighedEvent, source: ObjectId): number =>
  claims.filter(({ citedSource }) => citedSource === source).length;

const byReports = (a: WeighedEvent, b: WeighedEvent): number =>
  b.event.documents - a.event.documents || (a.event.id < b.event.id ? -1 : 1);
