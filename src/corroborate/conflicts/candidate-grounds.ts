// How much speaks for it that a sentence may belong to a denial. In: the sentence, the claims made of it, and what the denial is about. Out: a sum, with the reasons in plain words. Wider than what weighs evidence
// (weigh-telling.ts): nothing here is asked for, everything only counts: the same things, the rarer the more; who denies, or whose post or body it is; somebody else whom both name; the same place, event, days and
// number; a message or a paper, where somebody says not to have known.

import type { ClaimId, ObjectId } from '../../model/ids.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { SentencesMet, ToldSentence } from '../../model/told-text.ts';
import type { DaySpan } from '../../model/weighing.ts';
import type { CaseClaim } from '../case-claim.ts';
import { daysBetween, lengthOf, spanOf, spansMeet } from '../day-span.ts';
import type { MeantEvent } from '../events/meant-events.ts';
import { entitiesOf } from '../parties.ts';
import { remembered } from '../remembered.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { type Asked, askedBy } from './asked.ts';
import { conceptsIn, isNamedConcept, isSameWords, wordsFor } from './concepts.ts';
import { type Denial, isAlibi, isOfIgnorance } from './denial.ts';
import { type NamedByDenial, namedBy, type PeopleInBoth, peopleInBoth } from './people-in-both.ts';
import { propositionOf } from './proposition.ts';
import type { Side } from './sides.ts';
import { rarity, saysNot, type Telling } from './tellings.ts';
import type { Judging } from './told-against.ts';
import { DENIES, ENDS, isSaidBy } from './told-in-text.ts';
import { DAY_OR_YEAR, INFORMS, kinOf, ownWords, PLACES, placesOf, rarestOf } from './weigh-telling.ts';
import { conceptsBefore, conceptsOfWho } from './wider-things.ts';

export interface CandidateGrounds {
  readonly weight: number;
  /** What it has in common with the denial, whatever speaks against it. */
  readonly tie: number;
  /** Asked for only of what is shown. */
  readonly why: () => readonly string[];
}

/** What stands for a word that has a row of its own, however often it is told of. */
const LEAST_NAMED = 0.4;
const ANSWERING = 0.5;
const MOST_ANSWERING = 2;
const BEFORE = 0.35;
const MOST_BEFORE = 3;
const ACT = 0.3;
const DENIER = 0.8;
/** Where nothing else is in common. */
const ONLY_DENIER = 0.5;
const OF_ROLE = 0.6;
const OF_BODY = 0.4;
const OTHER = 0.6;
const NEAR = 0.35;
const KIN = 0.15;
const EVENT = 0.4;
const SAME_DAY = 0.4;
const SAME_MONTH = 0.15;
const NUMBER = 0.5;
const FITTING = 0.4;
const OWN_WORDS = 0.3;
const DENIED_TOO = 0.7;
const SAME_MOUTH = 0.6;
const NEGATED = 0.2;
/** A line of a list, a byline. */
const NO_SENTENCE = 0.25;
/** A paper, a picture, a find, a witness. */
const SHOWING = 0.35;

/** A sentence is held against very many denials. */
const MOST_KEPT = 20_000;
const inSearchForm = remembered(normaliseForSearch, MOST_KEPT);
const shows = remembered((words) => SHOWS.test(words), MOST_KEPT);
const denies = remembered((words) => DENIES.test(words), MOST_KEPT);

export interface DenialScale {
  readonly denial: Denial;
  readonly asked: Asked;
  readonly acts: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Who is not known by name: the words for what he or she is. */
  readonly who: ReadonlySet<string>;
  readonly named: NamedByDenial;
  readonly bodies: readonly { readonly written: string; readonly shown: string }[];
  readonly side: Side;
  readonly copies: ReadonlySet<ObjectId>;
  readonly numbers: ReadonlySet<string>;
  readonly events: ReadonlyMap<ClaimId, MeantEvent>;
  readonly days: readonly DaySpan[];
  readonly rarityOf: (concept: string) => number;
  readonly context: WeighingContext;
}

export interface Around {
  readonly met: SentencesMet;
  readonly events: readonly MeantEvent[];
  readonly days: readonly DaySpan[];
  readonly judging: Judging;
  /** Documents in which the same words of the denial stand. */
  readonly copies: ReadonlySet<ObjectId>;
}

export function denialScale(denial: Denial, { met, events, days, judging, copies }: Around): DenialScale {
  const { context } = judging;
  const { own, acts } = propositionOf(denial);
  const asked = askedBy(denial);
  return {
    denial,
    asked: { own: asked.own.union(own), answering: asked.answering.difference(own) },
    acts,
    before: conceptsBefore(denial).difference(own),
    named: namedBy(denial, context),
    bodies: bodiesOf(denial, context),
    side: judging.sideOf(denial),
    copies,
    who: conceptsOfWho(denial),
    numbers: numbersIn(denial.words),
    events: new Map(
      events.flatMap((event) => event.event.claims.map(({ citedClaim }) => [citedClaim, event] as const)),
    ),
    days,
    rarityOf: (concept) => {
      const rare = rarity(met.tellersOf.get(concept) ?? 0, met.all);
      return isNamedConcept(concept) ? Math.max(LEAST_NAMED, rare) : rare;
    },
    context,
  };
}

export function candidateGrounds(
  sentence: ToldSentence,
  claims: readonly CaseClaim[],
  scale: DenialScale,
): CandidateGrounds {
  const { denial, asked, acts, before, named, side } = scale;
  const { start, end, words } = sentence;
  const concepts = conceptsIn(words);
  const telling: Telling<ToldSentence> = { of: sentence, words, start, end, concepts, negated: saysNot(words) };
  const people = peopleInBoth(named, denial, telling);
  const isThing = (concept: string): boolean => !people.words.has(concept) && !DAY_OR_YEAR.test(concept);
  const heavy = (some: ReadonlySet<string>): readonly string[] =>
    [...some.intersection(concepts)].filter(isThing).sort((a, b) => scale.rarityOf(b) - scale.rarityOf(a));
  const sum = (some: readonly string[]): number => some.reduce((all, one) => all + scale.rarityOf(one), 0);
  const own = heavy(asked.own);
  const answering = heavy(asked.answering).slice(0, MOST_ANSWERING);
  const who = heavy(scale.who).slice(0, 2);
  const around = heavy(before.difference(asked.answering)).slice(0, MOST_BEFORE);
  const grounds: Ground[] = [
    [sum(own) + ANSWERING * sum(answering), () => inBoth(denial.words, words, [...own, ...answering])],
    [BEFORE * sum(around), () => (around.length > 0 && own.length === 0 ? beforeIt(denial, around) : '')],
    [acts.isDisjointFrom(concepts) ? 0 : ACT, ''],
    [OF_ROLE * sum(who), () => (who.length === 0 ? '' : `it tells of “${wordsFor(words, who, MOST_BEFORE)}”`)],
    ...whoGrounds(telling, claims, people, own.length + answering.length > 0, scale),
    ...placeGrounds(telling, scale),
    ...claimGrounds(claims, scale),
    numberGround(words, scale),
    fittingGround(denial, words),
  ];
  const isOwn = isSaidBy(sentence, side);
  const isHere = scale.copies.has(sentence.source);
  if (isOwn && !isHere && own.length > 0) grounds.push([OWN_WORDS, () => ownWords(denial, telling)]);
  const against =
    (isOwn && isHere ? SAME_MOUTH : 0) +
    (denies(words) ? DENIED_TOO : 0) +
    (ENDS.test(words) ? 0 : NO_SENTENCE) +
    (telling.negated ? NEGATED : 0);
  const tie = grounds.reduce((all, [weight]) => all + weight, 0);
  return {
    tie,
    weight: tie - against + (shows(words) ? SHOWING : 0),
    why: () => [
      ...new Set(
        grounds
          .filter(([weight]) => weight > 0)
          .map(([, reason]) => (typeof reason === 'string' ? reason : reason()))
          .filter((reason) => reason !== ''),
      ),
    ],
  };
}

type Ground = readonly [weight: number, reason: string | (() => string)];

/** Nobody has looked which words of it are denied: of “if he died, he died of a fever” the death is not. */
function inBoth(denied: string, told: string, things: readonly string[]): string {
  const [here, there] = [wordsFor(denied, things, MOST_BEFORE), wordsFor(told, things, MOST_BEFORE)];
  if (here === '') return there === '' ? '' : `told: “${there}”`;
  return there === '' || isSameWords(here, there)
    ? `both speak of “${here}”`
    : `it speaks of “${there}”, the words above of “${here}”`;
}

/** The words right before a denial: of what it was asked. */
const beforeIt = ({ one }: Denial, concepts: readonly string[]): string =>
  `what stands right before it speaks of “${wordsFor(one.claim.passage.prefix, concepts, MOST_BEFORE)}”`;

/** Who denies, by name, post or pronoun, or as the claims made of the sentence have it; else a body of his or hers, or who held a post in the body that denies. */
function whoGrounds(
  telling: Telling<ToldSentence>,
  claims: readonly CaseClaim[],
  people: PeopleInBoth,
  isOfThings: boolean,
  { denial, bodies, context }: DenialScale,
): readonly Ground[] {
  const ids = new Set(claims.flatMap((one) => partiesOf(one, context).map(({ id }) => id)));
  const party = denial.people.find(({ id }) => ids.has(id));
  const denier = people.denier ?? party?.name ?? null;
  const written = ` ${inSearchForm(telling.words)} `;
  const body = denier === null ? bodies.find((one) => written.includes(` ${one.written} `)) : undefined;
  return [
    ...(denier === null ? [] : [[isOfThings ? DENIER : ONLY_DENIER, `it names ${denier}`] as const]),
    ...(body === undefined ? [] : [[OF_BODY, `it names ${body.shown}`] as const]),
    ...(people.other === null ? [] : [[OTHER, `it names ${people.other}`] as const]),
  ];
}

function partiesOf({ source, claim }: CaseClaim, context: WeighingContext): readonly EntityRef[] {
  switch (claim.kind) {
    case 'communication':
      return entitiesOf(source, [...(claim.sayer.at(-1)?.who ?? []), ...claim.to], context);
    case 'event':
      return entitiesOf(
        source,
        claim.participants.map(({ who }) => who),
        context,
      );
    case 'stance':
      return entitiesOf(source, claim.who, context);
    default:
      return [];
  }
}

function placeGrounds(telling: Telling<ToldSentence>, { denial, context }: DenialScale): readonly Ground[] {
  const { beside, there, common } = placesOf(denial, telling, context);
  const near = rarestOf(beside.intersection(there), context);
  const kin = near ?? rarestOf(common, context) ?? kinOf(denial, telling, context);
  if (kin === null) return [];
  const { subjects } = context;
  const isHere = denial.one.source === telling.of.source;
  const weight = (near === null || isHere ? KIN : NEAR) * (1 + 1 / Math.sqrt(Math.max(1, subjects.tellersOf(kin))));
  return [[weight, `both tell of “${subjects.writtenOf(kin)}”`]];
}

function claimGrounds(claims: readonly CaseClaim[], { events, days }: DenialScale): readonly Ground[] {
  const event = claims.map(({ claim }) => events.get(claim.id)).find((one) => one !== undefined);
  const apart = claims.flatMap((one) => days.flatMap((span) => daysApart(dayOf(one), span) ?? []));
  const fewest = apart.length === 0 ? null : Math.min(...apart);
  return [
    ...(event === undefined ? [] : [[EVENT, event.why] as const]),
    ...(fewest === null || fewest > MONTH
      ? []
      : [
          [
            fewest <= FEW_DAYS ? SAME_DAY : SAME_MONTH,
            fewest === 0 ? 'of the same days' : `${fewest} ${fewest === 1 ? 'day' : 'days'} from it`,
          ] as const,
        ]),
  ];
}
const MONTH = 31;
const FEW_DAYS = 2;

export function dayOf({ claim }: CaseClaim): DaySpan {
  if (claim.kind === 'event' || claim.kind === 'figure') return spanOf(claim.when);
  if (claim.kind === 'communication') return spanOf(claim.on);
  return spanOf(claim.kind === 'site' ? claim.observedOn : null);
}

/** 0 where they meet; null where one is not known, or longer than a month. */
function daysApart(a: DaySpan, b: DaySpan): number | null {
  const [length, other] = [lengthOf(a), lengthOf(b)];
  if (length === null || other === null || length > MONTH || other > MONTH) return null;
  if (spansMeet(a, b)) return 0;
  const apart = [daysBetween(a.to, b.from), daysBetween(b.to, a.from)].flatMap((days) => (days === null ? [] : days));
  return apart.find((days) => days > 0) ?? null;
}

function numberGround(words: string, { numbers }: DenialScale): Ground {
  const [number] = [...numbers.intersection(numbersIn(words))];
  return number === undefined ? [0, ''] : [NUMBER, `both give the number ${number}`];
}
const numbersIn = remembered(
  (words: string): ReadonlySet<string> =>
    new Set((inSearchForm(words).match(/(?<!\S)\d{2,}(?!\S)/g) ?? []).filter((one) => !DAY_OR_YEAR.test(one))),
  MOST_KEPT,
);

/** Beside who did not know, a message or a paper; beside who was elsewhere, who saw him or her. */
function fittingGround(denial: Denial, words: string): Ground {
  if (isAlibi(denial)) return PLACES.test(words) ? [FITTING, 'it tells of a presence'] : [0, ''];
  if (isOfIgnorance(denial) && INFORMS.test(words)) return [FITTING, 'it tells of a message or a paper'];
  return [0, ''];
}

const SHOWS =
  /\b(?:I|we|he|she|they|who) (?:had |have |has |also |clearly |myself |himself |herself |personally )*(?:saw|seen|counted|heard|watched|recogni[sz]ed|signed|admitted|conceded|confirmed|acknowledged)\b|\b(?:register|log|logged|logbook|diary|ledger|entry|entries|stamp(?:ed)?|signature|signed|initials|initialled|minutes|order of|telegram|intercept\w*|photocopy|copy|photographs?|satellite|images?|video|recording|tape|exhumed|recovered|autopsy|forensic|certificate|receipt|exhibit|document|memo|citation|admitted|conceded|testified|testimony|eyewitness\w*|witness\w*)\b|دید(?:م|یم|ند|ه است)|شمرد|شنید(?:م|یم|ند)|ثبت شد|دفتر|مهر|امضا|هامش|پاراف|رسید|رونوشت|تصویر|تصاویر|عکس|ماهواره|ستلایت|فیلم|نوار|سند|اسناد|جسد|استخوان|پزشکی قانونی|طب عدلی|شاهد|شهادت|اعتراف|پذیرفت|تأیید کرد|تایید کرد|بی\u200c?سیم|مکتوب|فهرست/iu;

/** In which who denies held a post; or those who held one in the body that denies. */
function bodiesOf({ people }: Denial, { tenuresOf, tenuresIn, names }: WeighingContext): DenialScale['bodies'] {
  const tied = people.flatMap(({ id, kind }) =>
    kind === 'person' ? tenuresOf(id).flatMap(({ body }) => body ?? []) : tenuresIn(id).map(({ person }) => person),
  );
  const once = [...new Map(tied.map((one) => [one.id, one])).values()].slice(0, MOST_TIED);
  return once
    .flatMap(({ id, kind, name }) =>
      [name, ...names.of(id).slice(0, MOST_SPELLINGS)].map((each) => ({
        written: kind === 'person' ? (normaliseForSearch(each).split(' ').at(-1) ?? '') : normaliseForSearch(each),
        shown: name,
      })),
    )
    .filter(({ written }) => written.length >= SHORTEST);
}
const MOST_TIED = 8;
const MOST_SPELLINGS = 4;
const SHORTEST = 4;
