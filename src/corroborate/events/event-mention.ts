// A claim as a mention of an event: what was done, when, where, to whom and in which words. In: an event or a figure, as the document gives it. Out: what events are compared by.
// A figure is a mention of the event whose victims it counts.

import { dayNumberOf, isoDayOf } from '../../model/civil-day.ts';
import type { EventClaim, FigureClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { DaySpan } from '../../model/weighing.ts';
import type { CaseClaim } from '../case-claim.ts';
import { ANY_LABEL, ANYBODY } from '../content-words.data.ts';
import { contentWords, isWordOfDeed } from '../content-words.ts';
import { isDated, lengthOf, NO_DAYS, spanOf, spanWords } from '../day-span.ts';
import { numberOf } from '../figures/figure-range.ts';
import { nameOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { DEEDS, NAMING_NOUNS, NO_PLACE } from './deeds.data.ts';
import { diedInCustody } from './in-custody.ts';
import { isOfWholeCountry, placeBeside } from './place-beside.ts';

export type Told = CaseClaim<EventClaim> | CaseClaim<FigureClaim>;

export interface EventMention {
  readonly one: Told;
  /** Null where a figure does not say what was done. */
  readonly deed: string | null;
  readonly span: DaySpan;
  /** Why the day is taken to be this one, where the claim itself gives none. */
  readonly inferred: string | null;
  /** The last day on which it can have been: that on which it was told. */
  readonly until: string | null;
  readonly where: string | null;
  /** Why this place is taken to be the one, where the claim itself says only "the town". */
  readonly placedBy: string | null;
  /** Entity, or the name in normal form; null where no place is said. */
  readonly place: string | null;
  /** Persons. A body that acts ("the government") is named for too many events to tell one from another. */
  readonly victims: readonly string[];
  readonly others: readonly string[];
  /** Words that tell this event from others of its kind. */
  readonly words: readonly string[];
  /** Words for those it happened to. */
  readonly harmed: readonly string[];
  /** The attack, fire or sinking right beside which its document tells of it. */
  readonly during: ClaimId | null;
  /** What its document tells right before in another voice, and with another number. */
  readonly recounts: ClaimId | null;
  /** A number that few other events have in common with it; null where a number is none of its marks. */
  readonly number: number | null;
  /** Named as an event that is known: "the massacre of 1974", not "were shot". */
  readonly named: boolean;
  /** "The two attacks killed 40": of several events together; "in March alone": of all that time. Null for one event. */
  readonly total: 'events' | 'time' | null;
  /** Told of the whole country. */
  readonly isWide: boolean;
  /** Of one town, and its document counts more in all. */
  readonly isOfTown: boolean;
  /** Names of places of which its document tells, where it gives none itself. */
  readonly around: readonly string[];
}

const kindOf = new Map(DEEDS.flatMap((row) => row.map((word) => [word, row[0] ?? word] as const)));

export const deedOf = (act: string | null): string | null => (act === null ? null : (kindOf.get(act) ?? act));

export function mentionOf(one: Told, context: WeighingContext): EventMention {
  return one.claim.kind === 'event'
    ? eventMention(one as CaseClaim<EventClaim>, context)
    : figureMention(one as CaseClaim<FigureClaim>, context);
}

function eventMention(one: CaseClaim<EventClaim>, context: WeighingContext): EventMention {
  const { claim, source } = one;
  const [victims, others]: [Set<string>, Set<string>] = [new Set(), new Set()];
  const harmed = new Set<string>();
  const named = new Set<string>();
  for (const { who, role } of claim.participants) {
    const known = who.name === null ? null : context.who(source, who.name);
    if (known !== null) {
      if (known.kind === 'person') (role === 'victim' ? victims : others).add(known.id);
      for (const word of contentWords(nameOf(who))) named.add(word);
    } else if (role === 'victim') for (const word of harmedWords(who.text)) harmed.add(word);
    else for (const word of harmedWords(who.text)) named.add(word);
  }
  const where = placeIn(one, claim.label, context);
  const deed = diedInCustody(claim) ? IN_CUSTODY : deedOf(claim.type);
  const words = labelWords(claim.label, where, deed).filter((word) => !harmed.has(word) && !named.has(word));
  return {
    one,
    deed,
    ...timeOf(one, claim.label),
    until: toldBy(one),
    where,
    placedBy: null,
    place: placeOf(source, where, context),
    victims: [...victims].sort(),
    others: [...others].sort(),
    words,
    harmed: [...harmed].sort(),
    number: null,
    during: null,
    recounts: null,
    named: isNaming(claim.label),
    isWide: false,
    isOfTown: false,
    total: SEVERAL_EVENTS.test(claim.passage.exact) ? 'events' : null,
    around: [],
  };
}

function figureMention(one: CaseClaim<FigureClaim>, context: WeighingContext): EventMention {
  const { claim, source } = one;
  const event = claim.event ?? '';
  const own = placeIn(one, event, context);
  const beside = own === null && !isOfWholeCountry(claim) ? placeBeside(one, context) : null;
  const where = own ?? beside;
  const deed = deedCounted(claim) ?? deedInWords(event);
  return {
    one,
    deed,
    ...timeOf(one, event),
    until: toldBy(one),
    where,
    placedBy: beside === null ? null : `${beside} stands beside the number`,
    place: placeOf(source, where, context),
    victims: [],
    others: [],
    words: labelWords(event, where, deed),
    harmed: harmedWords(claim.population ?? ''),
    number: numberOf(claim),
    during: null,
    recounts: null,
    // "33 died in the attack" names the attack, and no deaths.
    named: isNaming(event) && (deed === null || deedInWords(event) === deed),
    isWide: isOfWholeCountry(claim),
    isOfTown: false,
    total: SEVERAL_EVENTS.test(event) ? 'events' : isOfAllThatTime(claim) ? 'time' : null,
    around: [],
  };
}

/** What happened to those counted; bodies are of the dead, whatever is told of them. What was dug up of some of them years later is a count of its own. */
export const deedCounted = (claim: FigureClaim): string | null =>
  claim.unit === 'bodies'
    ? areRemains(claim)
      ? 'remains'
      : (deedOf(claim.of) ?? 'killing')
    : diedInCustody(claim)
      ? IN_CUSTODY
      : deedOf(claim.of);
const IN_CUSTODY = 'death in custody';

/** "the remains of 29 people", "13 skulls", «بقایای دست‌کم ۳۱ انسان». */
const areRemains = ({ passage: { prefix, exact } }: FigureClaim): boolean =>
  /\b(?:remains|skeletons|bones) of\s*$|(?:^|\s)(?:بقایای|اسکلت|استخوان\S*)\s*$/iu.test(prefix) ||
  /\b(?:skulls|skeletons|remains)\b|جمجمه|اسکلت/iu.test(exact);

/** "Together the two attacks", "in both raids", «در هر دو حمله». */
const SEVERAL_EVENTS =
  /\b(?:both|two|three|four|five|six|seven|several|these|together the)\s+(?!(?:days|nights|weeks|months|hours|years)\b)(?:\p{L}+\s+){0,2}(?:attacks|bombings|raids|massacres|fires|shootings|incidents|explosions|blasts|protests|strikes|clashes|sinkings|shipwrecks|operations|abductions)\b|(?:هر دو|دو|سه|چند|این)\s+(?:حمله|بمباران|کشتار|انفجار|آتش\u200cسوزی|تظاهرات)/iu;

/** "In March alone, 64 people died": not on one day of it. */
const isOfAllThatTime = ({ passage: { prefix, suffix } }: FigureClaim): boolean =>
  /\b(?:in|during)\s+(?:[\p{L}\p{Nd}]+\s+){1,3}alone\b[,\s]*$/iu.test(prefix) ||
  /^[^.;]*\b(?:in|during)\s+(?:[\p{L}\p{Nd}]+\s+){1,3}alone\b/iu.test(suffix);

/** "the November uprising": what its noun says was done. */
export function deedInWords(event: string): string | null {
  for (const word of contentWords(event)) if (isWordOfDeed(word)) return deedOf(word);
  return null;
}

/** As the claim gives it, where that is a name: "the streets" is no place; else as it stands in the words for the event: "the Tarsel massacre". */
function placeIn(one: Told, words: string, { positionOf, who }: WeighingContext): string | null {
  const { where } = one.claim;
  if (where !== null && isPlaceName(where)) return where;
  const names = words.match(NAMES)?.filter((name) => isPlaceName(name) && !ANY_LABEL.has(name.toLowerCase())) ?? [];
  const parts = names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((name) => name.length > 2);
  return parts.find((name) => positionOf(name) !== null || who(one.source, name, 'place') !== null) ?? null;
}

const NAMES = /\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)*/gu;

const isPlaceName = (text: string): boolean =>
  !/^\P{Lu}*$/u.test(text.replaceAll(/\p{Lo}/gu, 'A')) &&
  !normaliseForSearch(text)
    .split(' ')
    .every((word) => NO_PLACE.has(word) || word === 'the');

function placeOf(source: CaseClaim['source'], where: string | null, { who }: WeighingContext): string | null {
  if (where === null) return null;
  return who(source, where, 'place')?.id ?? `name ${normaliseForSearch(where)}`;
}

const NUMBER = /\p{Nd}/u;

/** Words for what many were harmed by: of a killing they tell which it was. */
const HARMED_BY: ReadonlySet<string> = new Set(['fire', 'sinking']);

/** "Forces fire on crowds": nothing burned. */
const SHOTS =
  /\b(?:open(?:s|ed|ing)?|forces?|police|troops|soldiers)\s+fired?\b|\bfired?\s+(?:on|at|into)\b|\blive fire\b/iu;

function labelWords(label: string, where: string | null, deed: string | null): readonly string[] {
  const place = new Set(contentWords(where));
  return contentWords(label)
    .filter(
      (word) =>
        !NUMBER.test(word) &&
        !NO_PLACE.has(word) &&
        !ANY_LABEL.has(word) &&
        !ANYBODY.has(word) &&
        (!isWordOfDeed(word) || (HARMED_BY.has(word) && word !== deed && !(word === 'fire' && SHOTS.test(label)))) &&
        !place.has(word),
    )
    .toSorted();
}

const harmedWords = (text: string): readonly string[] =>
  contentWords(text)
    .filter((word) => !NUMBER.test(word) && !ANYBODY.has(word) && !ANY_LABEL.has(word) && !isWordOfDeed(word))
    .toSorted();

/** A name of an event: one of its nouns, with "the" or a name before it, and no sentence around it. */
function isNaming(label: string): boolean {
  const words = normaliseForSearch(label).split(' ');
  if (
    words.length === 0 ||
    words.some((word) => /^(?:was|were|is|are|been|had|has|have|be|who|شدند|شد|کردند|بود|بودند|شدهاند)$/.test(word))
  )
    return false;
  return (
    words.some((word) => NAMING_NOUNS.has(word)) &&
    !/^(?:a|an|some|any|such|his|her|their|he|she|they)$/.test(words[0] ?? '')
  );
}

/** So long a count goes on while it is news. */
const GOES_ON = 31;
const GOES_ON_WORDS = 'a count that goes on, told on';

/** Of the weeks before its document, for want of anything better. */
export const isByPublication = ({ inferred }: Pick<EventMention, 'inferred'>): boolean =>
  inferred?.startsWith(GOES_ON_WORDS) === true;

/** What a document tells as done was done by the day it appeared: a later day was read wrongly, and says nothing. A toll that goes on is of the days before it was told. */
function timeOf({ claim, published }: Told, words: string): Pick<EventMention, 'span' | 'inferred'> {
  const [span, appeared] = [spanInWords(words, claim.when), spanOf(published)];
  const told = claim.asserted !== 'hypothetical' && claim.asserted !== 'asked';
  const later = span.from !== null && appeared.to !== null && span.from > appeared.to;
  if (later && told) return { span: NO_DAYS, inferred: 'the day read for it is later than its document' };
  const found =
    claim.kind === 'figure' && claim.unit === 'bodies' && deedOf(claim.of) === null ? dayNumberOf(span.to ?? '') : null;
  if (found !== null)
    return {
      span: { from: isOfLongDead(claim.passage) ? null : isoDayOf(found - GOES_ON), to: span.to },
      inferred: `bodies told of on ${spanWords(span)} are of those who died until then`,
    };
  if (isDated(span) || claim.kind !== 'figure' || !claim.cumulative || appeared.to === null)
    return { span, inferred: null };
  const first = dayNumberOf(appeared.to);
  if (first === null || lengthOf(appeared) === null || (lengthOf(appeared) ?? 0) > GOES_ON)
    return { span, inferred: null };
  return {
    span: { from: isoDayOf(first - GOES_ON), to: appeared.to },
    inferred: `${GOES_ON_WORDS} ${spanWords(appeared)}`,
  };
}

/** Whoever says on a day that so many died means none who died later. */
export function toldBy({ claim, published }: CaseClaim): string | null {
  const days = [published, ...claim.sayer.map(({ when }) => when)].flatMap((told) => spanOf(told).to ?? []);
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first));
}

/** Skulls, bones, what was dug up: of those who died in any year before. */
const isOfLongDead = ({ prefix, exact, suffix }: EventMention['one']['claim']['passage']): boolean =>
  LONG_DEAD.test(`${prefix.slice(-AROUND)} ${exact} ${suffix.slice(0, AROUND)}`);
const AROUND = 90;
const LONG_DEAD =
  /\b(?:skulls?|skeletons?|bones?|skeletal|remains|exhum\p{L}+|disinter\p{L}+|unearthed|dug up|mass graves?)\b|جمجمه|استخوان|اسکلت|بقایا|نبش|گور/iu;

/** The year that stands in the name of the event goes before a day found elsewhere: "the 1974 massacre" was not in 1999. */
function spanInWords(label: string, when: string | null): DaySpan {
  const year = /(?<![\d,.٬])(1[789]\d\d|20\d\d)(?![\d,٬])/.exec(label)?.[1];
  const span = spanOf(when);
  if (year === undefined) return span;
  const named = spanOf(year);
  return isDated(span) && within(span, named) ? span : named;
}

const within = (inner: DaySpan, outer: DaySpan): boolean =>
  inner.from !== null && inner.to !== null && inner.from >= (outer.from ?? '') && inner.to <= (outer.to ?? '~');
