// The contested numbers of a case: who claims what of one event, in how many origins, and which numbers cannot all hold. In: figure claims and the events found. Out: views, those
// contested by most origins first.

import type { Cited, ClaimCite } from '../../model/cited.ts';
import type { FigureClaim } from '../../model/claim.ts';
import type { CountedThing, FigurePoint, FigurePosition, FigureView } from '../../model/rooms/figures.ts';
import type { OriginsView } from '../../model/rooms/origins.ts';
import { byPlace, type CaseClaim, citeOf, isJudged, sourcesOf } from '../case-claim.ts';
import { ANYBODY } from '../content-words.data.ts';
import { contentWords, isWordOfDeed } from '../content-words.ts';
import { hullOf, spanOf } from '../day-span.ts';
import { withoutDeed } from '../events/event-label.ts';
import type { WeighedEvent } from '../events/event-view.ts';
import type { EventsFound } from '../events/events.ts';
import { nameOf } from '../parties.ts';
import { type WeighingContext, weighedId } from '../weighing-context.ts';
import { type CountCandidate, countCandidates } from './count-candidates.ts';
import type { Counted } from './counted.ts';
import { type FigureGroup, figureGroups } from './figure-groups.ts';
import { numberOf, rangeOf } from './figure-range.ts';
import { countWords } from './judged-counts.ts';
import { type FigurePair, positionsOf } from './positions.ts';
import { type SaidOfCount, saidOfCount } from './said-of-counts.ts';
import { firstTold, statedIn } from './stated.ts';
import { notInOthers } from './within-others.ts';

export interface WeighedFigure {
  readonly view: Cited<FigureView>;
  /** The event whose victims it counts; null where none is known. */
  readonly event: string | null;
  /** The claims that it compares. */
  readonly counted: readonly ClaimCite[];
}

/** So many pairs of numbers are listed of one count, the widest first. */
const MOST_PAIRS = 200;

export function figuresOf(
  figures: readonly CaseClaim<FigureClaim>[],
  found: EventsFound,
  context: WeighingContext,
): readonly WeighedFigure[] {
  const events = new Map(found.events.map((event) => [event.event.id, event]));
  const words = countWords(figures, context.pairings);
  const groups = notInOthers(figureGroups(figures, found, context, words));
  const candidates = countCandidates(groups, figures, found, context);
  return groups
    .map((group) => {
      const naming = happeningOf(group, found) ?? (isOfMost(group, found) ? group.event : null);
      const said = saidOfCount(group, context.pairings, words);
      const beside = { said, candidates: candidates(group, said.others) };
      return figureOf(group, events.get(group.event ?? ''), events.get(naming ?? ''), beside, context);
    })
    .sort(byWeight);
}

/** The attack, fire or sinking in which most of those counted came to harm: it names the count better than its dead do. */
const happeningOf = ({ counted }: FigureGroup, { eventOf }: EventsFound): string | null => {
  const named = counted.flatMap(({ figure, mention }) => {
    const event = mention?.during == null ? undefined : eventOf.get(mention.during);
    return event === undefined ? [] : [{ event, source: figure.source }];
  });
  const most = mostUsed(named.map(({ event }) => event));
  // What one of several documents tells beside its number may be another happening of that night.
  const naming = new Set(named.filter(({ event }) => event === most).map(({ source }) => source));
  const all = new Set(counted.map(({ figure }) => figure.source));
  return naming.size * 2 > all.size ? most : null;
};

/** The event of one of several documents, whose number the others give too, names no count of theirs. */
function isOfMost({ event, counted }: FigureGroup, { eventOf }: EventsFound): boolean {
  const sources = (these: readonly Counted[]): number => new Set(these.map(({ figure }) => figure.source)).size;
  const own = counted.filter(({ figure }) => eventOf.get(figure.claim.id) === event);
  return sources(own) * 3 >= sources(counted);
}

interface BesideCount {
  readonly said: SaidOfCount;
  readonly candidates: readonly CountCandidate[];
}

function figureOf(
  group: FigureGroup,
  event: WeighedEvent | undefined,
  naming: WeighedEvent | undefined,
  { said, candidates }: BesideCount,
  context: WeighingContext,
): WeighedFigure {
  const { positions, conflicts, beside, parts, series } = positionsOf(group.counted, context);
  const claims = group.counted.map(({ figure }) => figure);
  const [first] = claims.map(({ claim }) => claim.id as string).sort();
  const whole = positions.flat().map(({ figure }) => figure);
  const thing = thingOf(whole.length > 0 ? whole : claims, naming);
  return {
    event: event === undefined ? null : event.event.id,
    counted: claims.map(citeOf),
    view: {
      figure: {
        id: weighedId('figure', first ?? ''),
        label: labelOf(thing),
        ...thing,
        where: naming?.event.where ?? saidByMost(claims, 'where'),
        when: event?.event.span ?? hullOf(claims.map(({ claim }) => spanOf(claim.when))),
        claims: claims.length,
        judged: claims.filter(isJudged).length,
        documents: sourcesOf(claims).length,
        positions: positions.length,
        conflicts: conflicts.length,
        widest: conflicts.length === 0 ? null : Math.max(...conflicts.map(({ apart }) => apart)),
        stated: statedIn(positions.flat()),
        series,
        told: firstTold(positions),
      },
      tolerance: context.tolerance,
      positions: positions.map((members) => positionOf(members, said, context)),
      conflicts: conflicts.slice(0, MOST_PAIRS).map(({ apart, ...pair }) => ({ ...idsOf(pair), apart })),
      beside: beside.slice(0, MOST_PAIRS).map(idsOf),
      parts: [
        ...parts.map((one) => pointOf(one.figure, one.saidOn, { said, origins: null }, context)),
        ...group.parts
          .toSorted(byPlace)
          .map((figure) => pointOf(figure, figure.published, { said, origins: null }, context)),
      ],
      candidates: candidates.map(({ figure, reasons }) => ({ ref: citeOf(figure), reasons })),
      setAside: said.setAside,
      reasons: [
        ...(event === undefined
          ? ['no claim tells of the event that it counts']
          : [`counted of one event: ${event.event.label}`]),
        ...new Set(group.reasons),
        ...(series ? ['the numbers rise with the days on which they were said'] : []),
        `“about” is taken to allow ${Math.round(context.tolerance * 100)} %`,
      ],
    },
  };
}

const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);

const idsOf = ({ a, b, reasons }: Omit<FigurePair, 'apart'>) => ({
  a: a.figure.claim.id,
  b: b.figure.claim.id,
  reasons,
});

function positionOf(members: readonly Counted[], said: SaidOfCount, context: WeighingContext): Cited<FigurePosition> {
  // Who is credited stands in the text, not in its headline.
  const texts = new Set(members.map(({ figure }) => figure.claim.id as string));
  const told = members.filter(({ headlineOf }) => headlineOf === null || !texts.has(headlineOf));
  const origins = oneCount(members, context.originsOf(told.map(({ figure }) => figure)));
  const ordered = members.toSorted((a, b) => byPlace(a.figure, b.figure));
  return {
    low: finite(Math.max(...members.map(({ range }) => range.low))),
    high: finite(Math.min(...members.map(({ range }) => range.high))),
    figures: ordered.map(({ figure, saidOn }) => pointOf(figure, saidOn, { said, origins }, context)),
    origins,
  };
}

/** That two lists hold 119 names to the one is no sign of two lists: who else gives the number may have it from the one that counted. */
function oneCount(members: readonly Counted[], origins: Cited<OriginsView>): Cited<OriginsView> {
  const numbers = new Set(members.map(({ number }) => number));
  const [number = 0] = numbers;
  const isExact = members.every(({ figure: { claim } }) => claim.bound === 'exact');
  if (origins.atLeast < 2 || numbers.size > 1 || !isExact || number < SELDOM_TWICE || number % 10 === 0) return origins;
  return {
    ...origins,
    atLeast: 1,
    reasons: [
      ...origins.reasons,
      `hardly anybody else counts ${number}: whoever gives it may have it from the one who did`,
    ],
  };
}
const SELDOM_TWICE = 100;

function pointOf(
  figure: CaseClaim<FigureClaim>,
  saidOn: string | null,
  { said, origins }: { readonly said: SaidOfCount; readonly origins: Cited<OriginsView> | null },
  { tolerance }: WeighingContext,
): Cited<FigurePoint> {
  const { claim } = figure;
  const range = rangeOf(claim, tolerance);
  const judged = said.judged.get(claim.id);
  const group =
    origins?.groups.findIndex(({ documents }) =>
      documents.some(({ source }) => source.citedSource === figure.source),
    ) ?? 0;
  return {
    ref: citeOf(figure),
    value: claim.bound === 'range' || claim.bound === 'vague' ? null : numberOf(claim),
    low: range === null ? null : finite(range.low),
    high: range === null ? null : finite(range.high),
    saidOn,
    sayer: [...new Set(claim.sayer.flatMap(({ who }) => who.map(nameOf)))],
    originGroup: Math.max(0, group),
    ...(judged !== undefined && { judged }),
  };
}

/** Its days stand beside it, in the row. */
function thingOf(claims: readonly CaseClaim<FigureClaim>[], event: WeighedEvent | undefined): CountedThing {
  const most = (field: 'of' | 'unit'): string | null => mostUsed(claims.map(({ claim }) => claim[field]));
  // "the dead", "the injured" and bodies that were found name what became of them: others say who they were.
  const persons = claims.filter(({ claim }) => claim.unit !== 'bodies' && !isFate(claim.population));
  const whom = calledByMost(persons, sourcesOf(claims).length);
  const told = event === undefined ? null : withoutDeed(event.event.label);
  const populations = claims.flatMap(({ claim }) => claim.population ?? []);
  return {
    whom,
    of: most('of'),
    unit: most('unit'),
    during:
      (told !== null && saysTheCount(told, whom, populations) ? null : told) ??
      namesEvent(saidByMost(claims, 'event')) ??
      namesPlace(saidByMost(claims, 'where')),
  };
}

/** What one of many documents takes for the event or the place may be another's. */
function saidByMost(claims: readonly CaseClaim<FigureClaim>[], field: 'event' | 'where'): string | null {
  const most = mostUsed(claims.map(({ claim }) => claim[field]));
  const tellers = sourcesOf(claims.filter(({ claim }) => claim[field] === most)).length;
  return tellers > 1 || sourcesOf(claims).length < FEW_DOCUMENTS ? most : null;
}
const FEW_DOCUMENTS = 3;

/** "Militants" in one of three documents are what one side calls them. */
function calledByMost(claims: readonly CaseClaim<FigureClaim>[], documents: number): string | null {
  const whom = mostUsed(claims.map(({ claim }) => claim.population));
  const callers = sourcesOf(claims.filter(({ claim }) => claim.population === whom)).length;
  return callers * 2 >= documents ? whom : null;
}

/** "other demonstrations", "that operation" point back to one that is named elsewhere. */
const namesEvent = (event: string | null): string | null =>
  event === null || /^(?:other|another|that|this|those|these|such|the same)\s/iu.test(event) ? null : event;

/** "The streets", "the road", "a hospital", «استان» may be any. */
const namesPlace = (where: string | null): string | null =>
  where !== null && (ANY_PLACE.test(where) || ANY_PERSIAN_PLACE.test(where)) ? null : where;
const ANY_PLACE = /^(?:(?:the|a|an|this|that|one)\s+)?\p{Ll}[\p{Ll}\s’'-]*$/u;
const ANY_PERSIAN_PLACE =
  /^(?:(?:این|آن|همین|همان)\s+)?(?:استان|شهر|شهرستان|کشور|منطقه|روستا|محل|خیابان|بیمارستان|زندان|بازداشتگاه|اردوگاه)$/u;

/** "at least 40 dockers vanished", "two of the injured", «دو نفر» name no event beside "dockers missing": they are the count over again. */
function saysTheCount(label: string, whom: string | null, populations: readonly string[]): boolean {
  if (DEED_AND_NUMBER.test(label) || CLAUSE.test(label) || ANY_PERSIAN_PLACE.test(label)) return true;
  const counted = new Set(populations.flatMap(contentWords));
  const says = (word: string): boolean =>
    counted.has(word) || ANYBODY.has(word) || isWordOfDeed(word) || FATES.test(word) || /^\p{Nd}+$/u.test(word);
  // "The massacre of prisoners in 1988" is a name with its year.
  if (!YEAR.test(label) && NUMBERED.test(label) && contentWords(label).every(says)) return true;
  const at = whom === null ? -1 : label.indexOf(whom);
  return at > 0 && /\p{Nd}\s+$/u.test(label.slice(0, at));
}

/** "killed 17 insurgents", "shot dead dozens of men". */
const DEED_AND_NUMBER =
  /^(?:killed|killing|shot|shot dead|injured|wounded|arrested|detained|executed|hanged)\s+(?:(?:at least|about|some|more than)\s+)?(?:\p{Nd}+|dozens|scores|hundreds|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\s+\p{L}/iu;
/** "persons, among them soldiers, had died", «۲۳۰ نفر آزاد شده‌اند»: a sentence, and no name. */
const CLAUSE =
  /\s(?:had|has|have|was|were|been)\s(?:\p{L}+\s)?\p{L}+(?:ed|en|shot|hurt|lost)$|^.*\p{Nd}.*\s(?:شد|شدند|شده‌اند|شده است|گردید|گردیدند|باختند|کردند)$/iu;

const YEAR = /(?<!\p{Nd})(?:1[3-9]|20|۱[۳۴])\p{Nd}{2}(?!\p{Nd})/u;
/** A number, or a verb alone: "the massacre" is a name. */
const NUMBERED =
  /\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|scores?)\b|(?<!\p{L})(?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|هیجده|نوزده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|چند|نفر|تن)(?!\p{L})|^(?:\p{sc=Arabic}+ ){0,2}(?:شد|شدند|گردید|گردیدند|درگذشت|درگذشتند|شده‌اند)$|^(?:have|has|had|was|were)\s/iu;
const FATES =
  /^(?:died|dead|grave|buried|freed|drown\p{L}*|perish\p{L}*|survived?|releas\p{L}*|convict\p{L}*|exhum\p{L}*|unhappily|succumb\p{L}*|مجروح|مجروحین|زخمی|زخمیان|بازداشت|ناپدید|شده)$/u;

const FATE =
  /^(?:the )?names?$|^(?:نام|نام\S?ها|اسامی)$|^(?:the )?(?:(?:admitted|feared|confirmed|reported|presumed|known|believed) )?(?:dead|deaths|fatalities|killed|casualties|injured|wounded|injuries|missing|کشته(?:\S?شدگان|\S?ها)?|جان\S?باختگان|زخمی(?:\S?ها|ان)?|مجروح(?:ان|ین)?|مصدوم(?:ان|ین)?|مفقود(?:ان|ین)?|شهید(?:ان)?|شهدا)$/iu;
const isFate = (population: string | null): boolean => population !== null && FATE.test(population);

/** "dock workers killed, the massacre on the quay" */
function labelOf({ whom, of, unit, during }: CountedThing): string {
  const counted = [whom ?? unit, of].filter((one) => one !== null && one !== '').join(' ');
  return during === null || during === '' ? counted : `${counted}, ${during}`;
}

function mostUsed(values: readonly (string | null)[]): string | null {
  const uses = new Map<string, number>();
  for (const value of values) if (value !== null) uses.set(value, (uses.get(value) ?? 0) + 1);
  return [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** Contested ones first; of these, those told by most documents; of equals, the widest apart. */
function byWeight({ view: { figure: a } }: WeighedFigure, { view: { figure: b } }: WeighedFigure): number {
  const contested = Number(b.conflicts > 0) - Number(a.conflicts > 0);
  return (
    contested ||
    b.documents - a.documents ||
    (b.widest ?? 0) - (a.widest ?? 0) ||
    b.claims - a.claims ||
    (a.id < b.id ? -1 : 1)
  );
}
