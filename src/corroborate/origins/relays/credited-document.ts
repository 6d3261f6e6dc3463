// Which document of the case is the one that is credited. In: the credit, the documents that its name can mean, what their texts speak of. Out: the one that fits, with how certain that is and why; several where
// they fit alike: then none is chosen. Never one that is later than the document which credits it.
//
//   stated    it names the document: by its title, or by who answers for it with its day, its number, or words that stand in it
//   inferred  the name fits, and so does what is told, or the kind of document that is spoken of

import { edtfBounds } from '../../../model/edtf.ts';
import type { CreditedKind, CreditedPhrase, ToldCredit } from '../../../model/relays.ts';
import { normaliseForSearch } from '../../../model/search-text.ts';
import { wordsFor } from '../../concepts.ts';
import { daysBetween, spanOf } from '../../day-span.ts';
import { marked } from '../quoted-words.ts';
import { BEFORE_CREDITED, BEFORE_SPOKEN_OF } from './credit-words.data.ts';
import { isNameOfBody, tellsIn } from './credit-words.ts';
import { isCode } from './document-codes.ts';
import type { CalledDocument, NamedBy, NamedDocument } from './named-documents.ts';

export interface TextOf {
  /** What its sentences speak of. */
  readonly things: ReadonlySet<string>;
  /** Its sentences, normalised. */
  readonly words: string;
}

/** What a sentence speaks of, each with how much it tells: what few sentences of the case speak of tells most. */
export type Weights = ReadonlyMap<string, number>;

/** A case of a few pages is taken for one of so many sentences: a word that stands twice in it is none that all speak of. */
const FEWEST_SENTENCES = 60;

export const thingWeights = (
  things: readonly string[],
  { tellersOf, all }: { readonly tellersOf: ReadonlyMap<string, number>; readonly all: number },
): Weights =>
  new Map(
    things.map((thing) => [thing, Math.log(Math.max(FEWEST_SENTENCES, all) / Math.max(1, tellersOf.get(thing) ?? 1))]),
  );

export interface Fitting {
  readonly document: CalledDocument;
  readonly certainty: 'stated' | 'inferred';
  readonly reasons: readonly string[];
  readonly weight: number;
}

/** Words of a quotation that are no chance, and so much in common (natural logarithms of rarity, summed) that what is told is told there too. */
const FEWEST_QUOTED = 4;
const ENOUGH = 7;
/** A kind of document that is named needs less beside it. */
const ENOUGH_OF_KIND = 3.5;
/** So many numbers or things that few sentences of the case speak of (natural logarithm of rarity): one is chance. */
const FEWEST_RARE = 2;
const RARE = 2.6;
const FEWEST_ROUND = 10;
/** Of a number that is given roundly. */
const ROUNDLY = 0.1;
const MOST_SHOWN = 3;
/** Above the next best by so much. */
const CLEARLY = 3;

/** Where the document stands among those that the name can mean. */
export interface Standing {
  /** When that which credits it was published. */
  readonly from: string | null;
  readonly isOnly: boolean;
  readonly isPeriodical: boolean;
  /** The only one of theirs that is of the kind which is spoken of and came out in the days before. */
  readonly isOnlyOfKind: boolean;
}

/** Of a paper that gives no day an issue of the last year is meant. */
const LATELY = 366;

const LATER_EDITION = 'what is in the case is a later edition of it';

/** Of the kind that a phrase speaks of, and of the days before. */
export function isOfThatKindAndTime(
  { called, published }: CalledDocument,
  { kind }: CreditedPhrase,
  from: string | null,
): boolean {
  const days = daysBetween(spanOf(published).from, spanOf(from).to);
  return kind !== null && called.kinds.includes(kind) && days !== null && days >= 0 && days <= LATELY_TOLD;
}
/** What was published is told of so many days. */
const LATELY_TOLD = 10;

export function isLater(one: string | null, than: string | null): boolean {
  const first = one === null ? null : (edtfBounds(one)?.earliest ?? null);
  const second = than === null ? null : (edtfBounds(than)?.latest ?? null);
  return first !== null && second !== null && first > second;
}

/** By what a credit and a document meet. */
interface Met {
  readonly day: string | undefined;
  readonly within: string | undefined;
  readonly number: string | undefined;
  readonly kind: CreditedKind | null;
  readonly quoted: string | undefined;
  readonly counts: readonly number[];
  /** Numbers of which one that is near stands there. */
  readonly near: readonly number[];
  /** Things of which both speak, and how much they tell. */
  readonly shared: readonly (readonly [thing: string, weight: number])[];
}

export function fittingDocument(
  credit: ToldCredit,
  phrase: CreditedPhrase,
  { document, by, name }: NamedDocument,
  text: TextOf,
  weights: Weights,
  { from, isOnly, isPeriodical, isOnlyOfKind }: Standing,
): Fitting | null {
  const { called, published } = document;
  const kinds = called.kinds.length > 0 && phrase.kind !== null;
  if (kinds && !called.kinds.some((kind) => isOneKind(kind, phrase.kind))) return null;
  // What a body tells is not the testimony that it took down.
  if (by === 'issuer' && phrase.kind === null && called.kinds.includes('interview')) return null;
  const isPerson = by === 'author' || by === 'speaker';
  if (isPerson && !saysIt(credit, phrase)) return null;
  const met = metBy(credit, phrase, document, text, weights);
  const { day, within, number, quoted, shared, counts, near } = met;
  if (by === 'issuer' && isPeriodical && day === undefined && within === undefined && isLongAgo(published, from))
    return null;
  // What a body says now is not in what it published long ago, unless a number or its words stand there.
  const isNew = phrase.kind === null && counts.length === 0 && quoted === undefined && credit.listed !== true;
  if (by === 'issuer' && isNew && day === undefined && within === undefined && isLongAgo(published, from)) return null;
  // By its sort alone nobody is named: what is told has to stand there.
  if (by === 'party' && counts.length === 0 && day === undefined && within === undefined && quoted === undefined)
    return null;
  const weight =
    shared.reduce((sum, [, one]) => sum + one, 0) +
    (counts.length + (within === undefined ? 0 : 1)) * ENOUGH_OF_KIND +
    near.length;
  const isLaterEdition = isLater(published, from);
  const reasons = [NAMED[by](name), ...reasonsOf(credit, met), ...(isLaterEdition ? [LATER_EDITION] : [])];
  // Another day is given for what is credited.
  const isOther = day === undefined && kinds && isOfDay(credit, phrase) && published !== null && isDay(published);
  if (isOther) return null;
  const isMarked = day !== undefined || number !== undefined;
  const rare =
    shared.filter(([, one]) => one >= RARE).length +
    counts.filter((value) => value >= FEWEST_ROUND).length +
    near.length;
  const isTold = rare >= FEWEST_RARE && weight >= ENOUGH_OF_KIND;
  // In a list of references whose it is and its day are enough, and a mark that nothing else has anywhere.
  const isListed = credit.listed === true && day !== undefined && by !== 'speaker' && (by !== 'marked' || kinds);
  const isCoded = by === 'marked' && number !== undefined && isCode(number);
  const isNamed =
    isListed ||
    isCoded ||
    (by === 'title' && (phrase.as === 'titled' || (phrase.as === 'cited' && !isMoreThan(phrase.name, name)))) ||
    quoted !== undefined ||
    (isMarked && by !== 'speaker' && rare > 0 && (by !== 'marked' || kinds || isTold));
  if (isNamed && !isLaterEdition) return { document, certainty: 'stated', reasons, weight: weight + 100 };
  const inferred = { document, certainty: 'inferred', reasons, weight } as const;
  // What was told in parliament stands in the minutes of that day, or where the number is.
  if (by === 'marked' && phrase.kind === 'minutes' && kinds && (day !== undefined || counts.length > 0))
    return { ...inferred, certainty: day === undefined ? 'inferred' : 'stated' };
  // "A letter dated 3 May", and one letter of that day.
  if (by === 'marked' && isOnly && kinds && day !== undefined) return inferred;
  if (by === 'issuer' && kinds && isOnlyOfKind)
    return { ...inferred, reasons: [...reasons, 'it is the one of that kind that they published in the days before'] };
  if (credit.listed === true && isOnly && (by === 'issuer' || by === 'author')) return inferred;
  if (by === 'marked' || by === 'title' || rare < FEWEST_RARE) return null;
  if (by === 'speaker') return weight >= ENOUGH && counts.length > 0 ? inferred : null;
  // A number that is passed on stands where it is from.
  const lacks = credit.figures.some((value) => value > 2) && counts.length + near.length === 0;
  const enough = kinds ? ENOUGH_OF_KIND : lacks ? 2 * ENOUGH : ENOUGH;
  if (weight < enough) return null;
  return isOnly ? { ...inferred, reasons: [...reasons, 'it is the one document of theirs before that day'] } : inferred;
}

/** «سازمان پیک بندر» is a body and no issue of «پیک بندر». */
const isMoreThan = (credited: string, title: string): boolean =>
  isNameOfBody(credited) && normaliseForSearch(credited) !== normaliseForSearch(title);

/** A person is credited who says it, not one of whom it is said or who is named in another's words. */
function saysIt({ words }: ToldCredit, { from, to, kind }: CreditedPhrase): boolean {
  const before = words.slice(0, from);
  if (BEFORE_CREDITED.test(before) || (kind !== null && !tellsIn(before))) return true;
  if (tellsIn(before) || BEFORE_SPOKEN_OF.test(before)) return false;
  const clause = words.slice(to).split(/(?:[.;؛]|\s(?:that|who|which|whose|که)\s|[«“"])/u)[0] ?? '';
  return /^\s*:/u.test(clause) || tellsIn(clause);
}

function metBy(
  { words, days, figures }: ToldCredit,
  phrase: CreditedPhrase,
  { called, published, figures: told }: CalledDocument,
  text: TextOf,
  weights: Weights,
): Met {
  const said = ` ${normaliseForSearch(words)} `;
  // In a table, too, of which nothing was claimed.
  const counts = [...new Set([...figures, ...numerals(said)])].filter(
    (value) => value > 2 && (told.includes(value) || (value > 9 && STANDS(value).test(text.words))),
  );
  return {
    day: days.find((one) => isDay(one) && one === published),
    within: days.find((one) => published !== null && !isDay(one) && covers(one, published)),
    number: called.numbers.find((one) => one.length > 1 && said.includes(` ${one} `)),
    kind: called.kinds.length > 0 ? phrase.kind : null,
    quoted: marked(words)
      .map(({ from, to }) => normaliseForSearch(words.slice(from, to)))
      .filter((one) => one.split(' ').length >= FEWEST_QUOTED && one !== normaliseForSearch(phrase.name))
      .find((one) => text.words.includes(one)),
    counts,
    near: figures.filter((value) => value >= 20 && !counts.includes(value) && told.some((one) => isNear(one, value))),
    shared: [...weights].filter(([thing]) => text.things.has(thing)).sort(([, x], [, y]) => y - x),
  };
}

/** Numbers of which nothing was claimed: no days of a month, no years. */
const numerals = (words: string): readonly number[] =>
  (words.match(/(?<= )\d{2,6}(?= )/g) ?? [])
    .map(Number)
    .filter((value) => value > 31 && !(value > 1300 && value < 1450) && !(value > 1900 && value < 2100));

const STANDS = (value: number): RegExp => new RegExp(`(?<![\\d\\p{L}])${value}(?![\\d\\p{L}])`, 'u');
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= ROUNDLY * other;

const NAMED: Readonly<Record<NamedBy, (name: string) => string>> = {
  title: (name) => `it names it by its title: ${name}`,
  issuer: (name) => `it names ${name}, whose document it is`,
  author: (name) => `it names ${name}, who wrote it`,
  speaker: (name) => `it names ${name}, who speaks in it`,
  party: (name) => `it speaks of a body that ${name} can be`,
  marked: (name) => `it speaks of “${name}”`,
};

const reasonsOf = (
  { words }: ToldCredit,
  { day, within, number, kind, quoted, counts, near, shared }: Met,
): readonly string[] => [
  ...(day === undefined ? [] : [`it gives its day: ${day}`]),
  ...(within === undefined ? [] : [`it gives a time in which its day lies: ${within}`]),
  ...(number === undefined ? [] : [`it gives its number: ${number}`]),
  ...(kind === null ? [] : ['it is of the kind of document that is spoken of']),
  ...(quoted === undefined ? [] : ['the words that it quotes stand there']),
  ...counts.map((value) => `the number ${value} stands there`),
  ...near.map((value) => `a number near ${value} stands there`),
  ...(shared.length === 0
    ? []
    : [
        `both speak of “${wordsFor(
          words,
          shared.map(([thing]) => thing),
          MOST_SHOWN,
        )}”`,
      ]),
];

/** The one that fits best by far; all where several fit alike. */
export function chosen(fitting: readonly Fitting[]): readonly Fitting[] {
  const stated = fitting.filter(({ certainty }) => certainty === 'stated');
  const among = (stated.length > 0 ? stated : fitting).toSorted(
    (a, b) => b.weight - a.weight || (a.document.source < b.document.source ? -1 : 1),
  );
  const [first, second] = among;
  if (first === undefined) return [];
  return second === undefined || first.weight - second.weight >= CLEARLY ? [first] : among;
}

function covers(time: string, day: string): boolean {
  const [outer, inner] = [edtfBounds(time), edtfBounds(day)];
  if (outer?.earliest == null || outer.latest == null || inner?.earliest == null || inner.latest == null) return false;
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

function isLongAgo(published: string | null, from: string | null): boolean {
  const days = daysBetween(spanOf(published).from, spanOf(from).to);
  return days !== null && days > LATELY;
}

const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** "the Courier of 12 May": a day follows the name at once. */
const isOfDay = ({ words, days }: ToldCredit, { to }: CreditedPhrase): boolean =>
  days.some(isDay) &&
  /^[’']?s?\s*(?:[\p{L}]+\s){0,2}(?:of|dated|مورخ|به تاریخ|در تاریخ)\s+(?:the\s)?\p{Nd}/u.test(words.slice(to));

const NEAR_KINDS: readonly (readonly CreditedKind[])[] = [
  ['report', 'article', 'statement'],
  ['book', 'interview'],
  ['minutes', 'interview', 'statement'],
  ['letter', 'statement', 'telegram'],
  ['article', 'post', 'interview'],
  ['judgment', 'minutes'],
];
/** A story is called a report, a statement a letter. */
const isOneKind = (a: CreditedKind, b: CreditedKind | null): boolean =>
  a === b || NEAR_KINDS.some((kinds) => b !== null && kinds.includes(a) && kinds.includes(b));
