// How much speaks for it that a sentence may belong to a denial. In: the sentence, the claims made of it, and what the denial is about. Out: a sum, with the reasons in plain words. Wider than what weighs evidence
// (weigh-telling.ts): nothing here is asked for, everything only counts: the things of which both speak, the rarer the more, and how much of the denial they cover; what answers such a denial; who denies, by name or by what he or she is;
// the same place or number; what the sentences around the denial speak of (surroundings.ts); where it stands. How much each counts was fitted (candidate-weights.ts).

import type { StanceClaim } from '../../model/claim.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { SentencesMet, ToldSentence } from '../../model/told-text.ts';
import type { CaseClaim } from '../case-claim.ts';
import { conceptsIn, isNamedConcept, isSameWords, wordsFor } from '../concepts.ts';
import { entitiesOf } from '../parties.ts';
import { remembered } from '../remembered.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { searchedIn } from '../words-of-passage.ts';
import { WEIGHTS } from './candidate-weights.ts';
import { type Denial, isAlibi, isOfIgnorance, isVersion } from './denial.ts';
import { partsMet } from './denied-parts.ts';
import { SHOWS } from './how-telling.ts';
import { type NamedByDenial, namedBy, namesInBoth, type PeopleInBoth, peopleInBoth } from './people-in-both.ts';
import { propositionOf } from './proposition.ts';
import type { Side } from './sides.ts';
import type { Surrounding } from './surroundings.ts';
import { rarity, saysNot, type Telling } from './tellings.ts';
import { type Asked, askedBy, mayBelong } from './things-asked.ts';
import type { Judging } from './told-against.ts';
import { DENIES, ENDS, isSaidBy } from './told-in-text.ts';
import { DAY_OR_YEAR, INFORMS, kinOf, PLACES, placesOf, rarestOf, TELLS_APART } from './weigh-telling.ts';
import { conceptsOfWho } from './wider-things.ts';

export interface CandidateGrounds {
  readonly weight: number;
  /** What it has in common with the denial, whatever speaks against it. */
  readonly tie: number;
  readonly features: readonly Ground[];
  /** Asked for only of what is shown. */
  readonly why: () => readonly string[];
}

/** What stands for a word that has a row of its own, however often it is told of. */
const LEAST_NAMED = 0.4;
/** So many of these count. */
const MOST_ANSWERING = 2;
const MOST_BEFORE = 3;
/** Code points behind a denial within which what is told goes on from it. */
const RIGHT_BEHIND = 400;

export interface DenialScale {
  readonly denial: Denial;
  readonly asked: Asked;
  readonly acts: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
  /** Who is not known by name: the words for what he or she is. */
  readonly who: ReadonlySet<string>;
  readonly named: NamedByDenial;
  readonly side: Side;
  readonly copies: ReadonlySet<ObjectId>;
  /** In the words of the denial, and in those right before it. */
  readonly numbers: ReadonlySet<string>;
  readonly numbersBefore: ReadonlySet<string>;
  /** Of which its text tells. */
  readonly years: ReadonlySet<number>;
  readonly rarityOf: (concept: string) => number;
  /** Of all its things together. */
  readonly total: number;
  readonly context: WeighingContext;
}

export interface Around {
  readonly met: SentencesMet;
  readonly judging: Judging;
  /** Documents in which the same words of the denial stand. */
  readonly copies: ReadonlySet<ObjectId>;
}

export function denialScale(denial: Denial, { met, judging, copies }: Around): DenialScale {
  const { context } = judging;
  const { own, acts } = propositionOf(denial);
  const asked = askedBy(denial);
  const all = asked.own.union(own);
  const named = namedBy(denial, context);
  const rarityOf = (concept: string): number => {
    const rare = rarity(met.tellersOf.get(concept) ?? 0, met.all);
    return isNamedConcept(concept) ? Math.max(LEAST_NAMED, rare) : rare;
  };
  const things = [...all].filter((concept) => !named.concepts.has(concept));
  const { numbers } = toldIn(denial.words);
  return {
    denial,
    asked: { own: all, answering: asked.answering.difference(own) },
    acts,
    may: mayBelong(all).difference(asked.answering),
    named,
    side: judging.sideOf(denial),
    copies,
    who: conceptsOfWho(denial),
    numbers,
    numbersBefore: toldIn(denial.one.claim.passage.prefix.slice(-JUST_BEFORE)).numbers.difference(numbers),
    years: met.sentences.find(({ source }) => source === denial.one.source)?.ofText ?? new Set(),
    rarityOf,
    total: Math.max(
      1,
      things.reduce((sum, concept) => sum + rarityOf(concept), 0),
    ),
    context,
  };
}
/** UTF-16 units: the question that is answered. */
const JUST_BEFORE = 80;

interface Told {
  readonly shows: boolean;
  readonly denies: boolean;
  readonly negated: boolean;
  readonly numbers: ReadonlySet<string>;
}

/** A sentence is held against very many denials. */
const toldIn = remembered(
  (words): Told => ({
    shows: SHOWS.test(words),
    denies: DENIES.test(words),
    negated: saysNot(words),
    numbers: new Set((searchedIn(words).match(/(?<!\S)\d{2,}(?!\S)/g) ?? []).filter((one) => !DAY_OR_YEAR.test(one))),
  }),
  50_000,
);

export function candidateGrounds(
  sentence: ToldSentence,
  claims: readonly CaseClaim[],
  around: Surrounding,
  scale: DenialScale,
): CandidateGrounds {
  const { denial, asked, acts, named, total } = scale;
  const { start, end, words } = sentence;
  const concepts = conceptsIn(words);
  const telling: Telling<ToldSentence> = { of: sentence, words, start, end, concepts, negated: toldIn(words).negated };
  const people = peopleInBoth(named, denial, telling);
  const parts = partsMet(denial, telling, scale.context);
  const isThing = (concept: string): boolean => !people.words.has(concept) && !DAY_OR_YEAR.test(concept);
  const heavy = (some: ReadonlySet<string>, most?: number): readonly string[] =>
    [...some.intersection(concepts)]
      .filter(isThing)
      .sort((a, b) => scale.rarityOf(b) - scale.rarityOf(a) || (a < b ? -1 : 1))
      .slice(0, most);
  const sum = (some: readonly string[]): number => some.reduce((all, one) => all + scale.rarityOf(one), 0);
  const own = heavy(asked.own);
  const answering = heavy(asked.answering, MOST_ANSWERING);
  const may = heavy(scale.may, MOST_BEFORE);
  const who = heavy(scale.who, MOST_ANSWERING);
  const spoken = [...own, ...answering, ...(own.length > 0 ? [] : may)];
  const grounds: Ground[] = [
    ['own', sum(own), () => inBoth(denial.words, words, spoken)],
    ['covered', sum(own) / total, () => inBoth(denial.words, words, spoken)],
    ['answering', sum(answering), () => inBoth(denial.words, words, spoken)],
    ['mayBelong', sum(may), () => inBoth(denial.words, words, spoken)],
    ['act', acts.isDisjointFrom(concepts) ? 0 : 1, ''],
    ['around', around.share, () => (own.length === 0 ? aroundIt(words, around, spoken) : '')],
    ['who', sum(who), () => (who.length === 0 ? '' : `it tells of “${wordsFor(words, who, MOST_BEFORE)}”`)],
    ...whoGrounds(claims, people, spoken.length > 0, scale),
    ...placeGrounds(telling, scale),
    numberGround(words, scale),
    ...fittingGround(denial, words),
    ...(parts.isOther ? [['otherPart', 1, ''] as const] : [['part', parts.met, ''] as const]),
  ];
  const tie = sumOf(grounds);
  const form = [...formOf(sentence, own.length > 0, scale), ...matterOf(sentence, claims, scale)];
  return {
    tie,
    weight: tie + sumOf(form),
    features: [...grounds, ...form],
    why: () => [
      ...new Set(
        grounds
          .filter(([feature, times]) => WEIGHTS[feature] * times > 0)
          .map(([, , reason]) => (typeof reason === 'string' ? reason : reason()))
          .filter((reason) => reason !== ''),
      ),
    ],
  };
}

type Feature = keyof typeof WEIGHTS;
/** How often or how much of it: its weight is taken so many times. */
type Ground = readonly [feature: Feature, times: number, reason: string | (() => string)];

const sumOf = (grounds: readonly Ground[]): number =>
  grounds.reduce((all, [feature, times]) => all + WEIGHTS[feature] * times, 0);

/** What speaks for or against it by what kind of sentence it is, where it stands and who says it. */
function formOf(sentence: ToldSentence, isOfOwn: boolean, { denial, side, copies }: DenialScale): readonly Ground[] {
  const { source, start, words, by } = sentence;
  const { one } = denial;
  const behind = start - one.claim.passage.end;
  const isOwn = isSaidBy(sentence, side);
  const { denies, negated: saysNo, shows } = toldIn(words);
  const holds: readonly (readonly [boolean, Feature])[] = [
    [isOwn, copies.has(source) ? 'sameMouth' : 'sameSide'],
    [denies, 'deniedToo'],
    // Who says that there was no typhus stands against who says that they died of it.
    [saysNo, isVersion(denial) && isOfOwn ? 'negatedVersion' : 'negated'],
    [!ENDS.test(words), 'noSentence'],
    [shows, 'shows'],
    [by.length > 0, 'spoken'],
    [source === one.source && behind >= 0 && behind < RIGHT_BEHIND, 'rightBehind'],
  ];
  return holds.flatMap(([is, feature]): readonly Ground[] => (is ? [[feature, 1, '']] : []));
}

export const isDenyingStance = (one: CaseClaim): one is CaseClaim<StanceClaim> =>
  one.claim.kind === 'stance' && /^(?:denies|claimsIgnorance|explains)$/.test(one.claim.stance);

/** What was read in it, and whether it is of the same time. */
function matterOf(
  { years }: ToldSentence,
  claims: readonly CaseClaim[],
  { years: here }: DenialScale,
): readonly Ground[] {
  const isOfOthers = years.length > 0 && here.size > 0 && !years.some((year) => here.has(year));
  const holds: readonly (readonly [boolean, Feature])[] = [
    [claims.some(isDenyingStance), 'ofDenial'],
    [claims.some(({ claim }) => claim.kind === 'figure'), 'counts'],
    [isOfOthers, 'otherYears'],
  ];
  return holds.flatMap(([is, feature]): readonly Ground[] => (is ? [[feature, 1, '']] : []));
}

/** Nobody has looked which words of it are denied: of “if he died, he died of a fever” the death is not. */
function inBoth(denied: string, told: string, things: readonly string[]): string {
  const [here, there] = [wordsFor(denied, things, MOST_BEFORE), wordsFor(told, things, MOST_BEFORE)];
  if (here === '') return there === '' ? '' : `told: “${there}”`;
  return there === '' || isSameWords(here, there)
    ? `both speak of “${here}”`
    : `it speaks of “${there}”, the words above of “${here}”`;
}

/** By the words of the sentence, but for those that are said already. */
function aroundIt(words: string, { concepts }: Surrounding, spoken: readonly string[]): string {
  const shown = wordsFor(
    words,
    concepts.filter((one) => !spoken.includes(one)),
    MOST_BEFORE,
  );
  return shown === '' ? '' : `what stands around the denial speaks of “${shown}” too`;
}

/** Who denies, by name, post or pronoun, or as a message read in the sentence has it; else somebody whom both name. */
function whoGrounds(
  claims: readonly CaseClaim[],
  people: PeopleInBoth,
  isOfThings: boolean,
  { denial, context }: DenialScale,
): readonly Ground[] {
  const ids = new Set(claims.flatMap((one) => partiesOf(one, context).map(({ id }) => id)));
  const party = denial.people.find(({ id }) => ids.has(id));
  const [first] = namesInBoth(people.denier === null ? { ...people, other: null } : people);
  const named = first ?? (party === undefined ? null : `a message that it tells of is by or to ${party.name}`);
  return [
    ...(named === null ? [] : [[isOfThings ? 'denier' : 'onlyDenier', 1, named] as const]),
    ...(named === null || !isAlibi(denial) ? [] : [['denierElsewhere', 1, ''] as const]),
    ...(people.other === null ? [] : [['other', 1, `it names ${people.other}`] as const]),
  ];
}

const partiesOf = ({ source, claim }: CaseClaim, context: WeighingContext): readonly EntityRef[] =>
  claim.kind === 'communication' ? entitiesOf(source, [...(claim.sayer.at(-1)?.who ?? []), ...claim.to], context) : [];

function placeGrounds(telling: Telling<ToldSentence>, { denial, context }: DenialScale): readonly Ground[] {
  const { beside, there, common } = placesOf(denial, telling, context);
  const near = rarestOf(beside.intersection(there), context);
  const kin = near ?? rarestOf(common, context) ?? kinOf(denial, telling, context);
  if (kin === null) return [];
  const { subjects } = context;
  if (subjects.weightOf(kin) < TELLS_APART) return [];
  const isHere = denial.one.source === telling.of.source;
  const name = subjects.writtenOf(kin);
  const isWritten = searchedIn(telling.words).includes(searchedIn(name));
  return [
    [
      near === null || isHere ? 'kin' : 'near',
      1 + 1 / Math.sqrt(Math.max(1, subjects.tellersOf(kin))),
      isWritten ? `it names ${name}` : `the text around both tells of “${name}”`,
    ],
  ];
}

function numberGround(words: string, { numbers, numbersBefore, rarityOf }: DenialScale): Ground {
  const { numbers: written } = toldIn(words);
  const [number] = [...numbers.intersection(written)];
  const [other] = [...numbersBefore.intersection(written)];
  if (number !== undefined) return ['number', rarityOf(number), `both give the number ${number}`];
  return other === undefined
    ? ['number', 0, '']
    : ['number', rarityOf(other), `what stands right before it gives the number ${other} too`];
}

/** Beside who did not know, a message or a paper; beside who was elsewhere, who saw him or her. */
function fittingGround(denial: Denial, words: string): readonly Ground[] {
  if (isAlibi(denial)) return PLACES.test(words) ? [['fitting', 1, 'it tells of a presence']] : [];
  if (isOfIgnorance(denial) && INFORMS.test(words)) return [['fitting', 1, 'it tells of a message or a paper']];
  return [];
}
