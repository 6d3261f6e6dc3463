// Whether two figures of one event count the same: a part is not against its total, nor last week's toll against today's. In: two figures with what they were taken to be of. Out: why
// they are no conflict although their numbers differ; empty where nothing says so.

import type { FigureClaim } from '../../model/claim.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { CaseClaim } from '../case-claim.ts';
import { contentWords, inCommon } from '../content-words.ts';
import { daysBetween, isDated, isWithin, lengthOf, spanOf, spansMeet, spanWords } from '../day-span.ts';
import { nested } from '../events/compare-events.ts';
import { deedCounted, deedOf, type EventMention } from '../events/event-mention.ts';
import { nameOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { apartBy, type NumberRange, rangesMeet } from './figure-range.ts';

export interface Counted {
  readonly figure: CaseClaim<FigureClaim>;
  readonly range: NumberRange;
  readonly number: number;
  /** As which mention of an event it was compared; null where it tells of none. */
  readonly mention: EventMention | null;
  /** EDTF: the day of the one who said it, else of the publication. */
  readonly saidOn: string | null;
  /** The claim of its own text that gives the number of this headline with a bound; null where it is none. */
  readonly headlineOf: string | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Of any crowd, some: who counts these counts a part. */
const SOME_OF_ALL = words(`
  women woman girls girl boys children child minors minor teenagers teenager juveniles infants babies baby elderly pregnant mothers mother students student officers officer soldiers soldier policemen police
  guards guard guardsmen guardsman militiamen militiaman gendarmes gendarme constables constable sergeants sergeant foreigners foreign leaders leader brothers brother sisters sister sons son daughters daughter relatives
  زنان زن دختران دختر پسران کودکان کودک نوجوانان نوجوان دانشجویان دانشجو سربازان سرباز ماموران مامور پلیس مادران پاسداران پاسدار بسیجیان بسیجی ژاندارم ژاندارمها درجهدار درجهداران افسر افسران محافظ محافظان
  مرزبان مرزبانان`);

/** Men of one side, who are nobody's protesters, villagers or attackers. */
const UNIFORMED =
  /^(?:soldiers?|troops?|polic(?:e|emen|eman)|officers?|guards?|guards(?:men|man)|gendarmes?|constables?|sergeants?|سرباز(?:ان)?|پاسدار(?:ان)?|بسیجی(?:ان)?|مامور(?:ان|ین)?|افسر(?:ان)?|ژاندارم(?:ها)?)$/u;
const OTHER_SIDE =
  /^(?:protest[eo]rs?|demonstrators?|villagers?|civilians?|residents?|inhabitants|attackers?|assailants?|rebels?|insurgents?|militants?|gunmen|guerrillas?|strikers?|workers|detainees|prisoners|prisoner|معترض(?:ان|ین)?|تظاهرکننده|تظاهرکنندگان|اهالی|روستاییان|روستایی|ساکنان|مهاجم(?:ان|ین)?|شورشی(?:ان)?|غیرنظامی(?:ان)?|چریک(?:ها)?|عشایر|زندانی(?:ان)?|کارگر(?:ان)?)$/u;
const areOfTwoSides = (a: Counted, b: Counted): boolean => {
  const [x, y] = [populationOf(a), populationOf(b)];
  const fights = (one: readonly string[]): boolean => one.some((word) => UNIFORMED.test(word));
  const suffers = (one: readonly string[]): boolean => one.some((word) => OTHER_SIDE.test(word)) && !fights(one);
  return (fights(x) && suffers(y)) || (fights(y) && suffers(x));
};

/** "that night", "in one day", "on the first day": a stretch of the whole. */
const STRETCH =
  /\b(?:that|same|one|single|first|second|third|last|each|every|per)\s+(?:day|night|evening|morning|afternoon|week|weekend|hour)\b|\b(?:daily|nightly|overnight|a (?:day|night|week))\b|(?:آن|همان|یک|هر|نخستین|اولین)\s*(?:شب|روز|هفته)|(?:شبی|روزانه|شبانه)/iu;

/** "Our 276 daughters" are no more than the girls whom others count. */
const KIN_OF = [/^(?:girls?|daughters?|schoolgirls?)$/, /^(?:boys?|sons?|schoolboys?)$/, /^(?:mothers?|women|woman)$/];
const areKin = (a: string, b: string): boolean => KIN_OF.some((words) => words.test(a) && words.test(b));

/** Why the smaller is a part of the larger: by its own words, or because its document gives the larger number too. */
export function partOfIt(
  smaller: Counted,
  larger: Counted,
  counted: readonly Counted[],
  { liesIn }: Pick<WeighingContext, 'liesIn'>,
): readonly string[] {
  const givesBoth = counted.some(
    ({ figure, range, number }) =>
      figure.source === smaller.figure.source && number > smaller.number && rangesMeet(range, larger.range),
  );
  return [
    ...someByItsWords(smaller, larger),
    ...(givesBoth ? someOfACrowd(smaller, larger) : []),
    ...narrowerTime(smaller, larger),
    ...inHospital(smaller, larger),
    ...whileHeld(smaller, larger),
    ...seenByOne(smaller, larger),
    ...narrowerPlace(smaller, larger, liesIn),
  ];
}

/** "12 students" in one document and "37 dead" in another: it may be that students alone are counted, or that all who died were students. */
export const mayBeSome = (smaller: Counted, larger: Counted): readonly string[] =>
  someOfACrowd(smaller, larger).map((why) => `${why}, and all may have been such`);

/** "41 of the dead", "twenty of the dead": by its own words some of a larger number. */
const OF_THEM =
  /\S\s+of\s+(?:(?:them|whom)\b|(?:the|those|these|its|their)\s+(?:\d+\s+)?(?:dead|killed|deaths|victims|casualties|fatalities|bodies|who|injured|wounded|missing|disappeared|survivors)\b)|(?:تن|نفر)\s+از\s+(?:این|آن|آنان|آنها|جان.?باختگان|کشته.?شدگان|قربانیان|اعدام.?شدگان|مجروحان|زخمی.?ها|مصدومان|ناپدید.?شدگان|مفقودان)/iu;
/** "12 of the detainees" were arrested; of detainees who died they are all. */
const OF_THE_HELD =
  /\S\s+of\s+(?:the|those|these)\s+(?:detained|arrested|detainees|prisoners)\b|(?:تن|نفر)\s+از\s+بازداشت.?شدگان/iu;

/** "35 are still held", "17 remain missing", «هنوز ۱۷ نفر»: of those who were taken, who are left. */
const LEFT_BEHIND = /^\s*(?:\p{L}+\s+){0,3}?(?:still|remain(?:s|ed|ing)?)\b/iu;
const LEFT_BEFORE = /\bstill\s*$|(?<!\p{L})هنوز(?:\s+از(?:\s+سرنوشت)?)?\s*$/iu;
const areLeft = ({ figure: { claim } }: Counted): boolean =>
  LEFT_BEHIND.test(claim.passage.suffix) || LEFT_BEFORE.test(claim.passage.prefix);

/** "71 missing" are those still missing as well: "37 still missing" are no part of them. */
const areMissing = ({ figure: { claim } }: Counted): boolean =>
  /\b(?:missing|unaccounted)\b/iu.test(claim.passage.exact) || MISSING_BEHIND.test(claim.passage.suffix);
const MISSING_BEHIND = /^\s*(?:(?:are|were|is|was|people|others)\s+){0,2}(?:missing|unaccounted)\b/iu;

const wordsIn = ({ figure }: Counted): string => figure.claim.passage.exact.replaceAll(/\s+/g, ' ').slice(0, 60);

const someByItsWords = (smaller: Counted, larger: Counted): readonly string[] =>
  isSomeOf(smaller) && !isSomeOf(larger)
    ? [`“${wordsIn(smaller)}” are some of them`]
    : areLeft(smaller) && !areLeft(larger) && !areMissing(larger)
      ? [`“${wordsIn(smaller)}” are those still left of them`]
      : [];

function isSomeOf({ figure: { claim } }: Counted): boolean {
  const { exact, suffix } = claim.passage;
  const words = `${exact}${/^\s+(?:of|از)\s/u.test(suffix) ? suffix.slice(0, BEHIND) : ''}`.replaceAll(/\s+/g, ' ');
  return OF_THEM.test(words) || (deedOf(claim.of) === 'arrest' && OF_THE_HELD.test(words));
}
/** So much behind the number says of whom. */
const BEHIND = 24;

function someOfACrowd(smaller: Counted, larger: Counted): readonly string[] {
  const [few, all] = [populationOf(smaller), populationOf(larger)];
  const some = few.find((word) => SOME_OF_ALL.has(word));
  return some !== undefined &&
    !all.some((word) => word === some || `${some}s` === word || some === `${word}s` || areKin(some, word))
    ? [`it counts “${smaller.figure.claim.population ?? some}” only`]
    : [];
}

/** "Three more", "two others", "another 12", "three have died since", «سه نفر دیگر»: added to a number told before, and no number of all. "More than 40" and "40 or more" are. */
const ADDED = /(?<!\bor\s)\bmore\b(?!\s+than)|\b(?:others?|further|additional)\b|\p{L}\s+دیگر$/iu;
const ADDED_BEFORE = /(?:\b(?:another|further|additional)|(?<!\p{L})دیگر)\s*$/iu;
const ADDED_BEHIND =
  /^\s*(?:دیگر(?!\p{L})|(?:more|others|additional)\b(?!\s+than)|(?:(?:have|has|had)\s+)?(?:\p{L}+\s+)?(?:died|succumbed)\s+(?:later\b|afterwards\b|since\b(?:\s+then\b|(?!\s+[\p{L}\p{Nd}]))))/iu;

const saysMore = ({ figure: { claim } }: Counted): boolean =>
  ADDED.test(claim.passage.exact) || ADDED_BEFORE.test(claim.passage.prefix) || ADDED_BEHIND.test(claim.passage.suffix);

/**
 * Whom their document adds to a number of the same before. "12 were killed and 34 others wounded" adds nobody to the wounded; of the dead it is taken so also where the number before
 * is not known.
 */
export function isAddition(one: Counted, counted: readonly Counted[]): boolean {
  const { source, claim } = one.figure;
  return (
    saysMore(one) &&
    (deedOf(claim.of) === 'killing' ||
      counted.some(({ figure }) => figure.source === source && figure.claim.passage.start < claim.passage.start))
  );
}

/** With whom their document adds to it, it is the other number: "58, and three more". */
export function withAdded(one: Counted, other: Counted, added: readonly Counted[]): readonly string[] {
  const later = added.filter(
    ({ figure }) => figure.source === one.figure.source && figure.claim.passage.start > one.figure.claim.passage.start,
  );
  const [low, high] = (['low', 'high'] as const).map((side) =>
    later.reduce((sum, { range }) => sum + range[side], one.range[side]),
  );
  if (later.length === 0 || low === undefined || high === undefined) return [];
  return rangesMeet({ low, high }, other.range)
    ? [`with ${later.map((more) => `“${wordsIn(more)}”`).join(', ')} it is ${low}`]
    : [];
}

export const whyAdded = (one: Counted): string => `“${wordsIn(one)}” are added to a number told before`;

const populationOf = ({ figure: { claim } }: Counted): readonly string[] =>
  normaliseForSearch(claim.population ?? '').split(' ');

function narrowerTime(smaller: Counted, larger: Counted): readonly string[] {
  const [few, all] = [timeOf(smaller), timeOf(larger)];
  const { prefix, exact, suffix } = smaller.figure.claim.passage;
  // "Confirmed three deaths last night": when it was said.
  const isOfSaying = smaller.figure.claim.when === null && smaller.figure.claim.sayer.at(-1)?.when != null;
  const stretch = isOfSaying ? undefined : STRETCH.exec(`${prefix} ${exact} ${suffix}`)?.[0];
  if (few === null || all === null) return stretch === undefined ? [] : [`it is said of “${stretch.trim()}”`];
  // A year by which the same deed is only vaguely dated is no longer time of which the day is a part.
  const isScope = larger.figure.claim.when?.includes('/') === true || smaller.number * 3 <= larger.number;
  const narrow =
    isScope && isWithin(few, all) && (lengthOf(few) ?? 0) * 3 <= (lengthOf(all) ?? Number.POSITIVE_INFINITY);
  // A day may be all there was of it, where both call it by one name.
  if (!narrow || (stretch === undefined && sameName(smaller, larger))) return [];
  return [`it is of ${spanWords(few)}, within ${spanWords(all)}`];
}

/** Who died in hospital, or on the way there, or could have been saved, is counted of all who died. */
function inHospital(smaller: Counted, larger: Counted): readonly string[] {
  const [few, all] = [hospitalOf(smaller), hospitalOf(larger)];
  return few === null || all !== null ? [] : [`it is said of “${few}”`];
}

/** Up to the next clause: “six; five more have died in hospital”. */
function hospitalOf({ figure: { claim } }: Counted): string | null {
  const { exact, suffix } = claim.passage;
  const [clause = ''] = suffix.split(/[;:؛]|\.(?:\s|$)/u);
  const brought = claim.where !== null && BROUGHT_TO.test(claim.where) ? claim.where : null;
  // What a hospital says it counts are those who were brought to it.
  const giver = claim.sayer.at(-1)?.who.find(({ text }) => BROUGHT_TO.test(text))?.text;
  return HOSPITAL.exec(`${exact} ${clause}`)?.[0].trim() ?? brought ?? giver ?? null;
}
const BROUGHT_TO = /\b(?:hospital|clinic|infirmary|mortuary|morgue)\b|بیمارستان|شفاخانه|درمانگاه|سردخانه/iu;
const HOSPITAL =
  /\b(?:in|at|to|into|through|by)\s+(?:(?!(?:of|on|and|near|against|from|over|outside)\b)[\p{L}’']+\s+){0,4}(?:hospitals?|clinics?|wards?|ambulances?|infirmary|mortuary|morgue)\b|\bon the (?:way|road|track)\b|\b(?:who|that) (?:could|might|would) (?:\p{L}+ )?have (?:been (?:saved|rescued|treated)|lived|survived)\b|\b(?:died|dying) (?:later )?(?:of|from) (?:their|the|his|her) (?:wounds|injuries|burns)\b|\bsuccumbed to\b|(?:بین|میانهٔ|میان)\s(?:راه|مسیر)|در\s(?:همین\s|این\s|آن\s)?(?:بیمارستان|شفاخانه|درمانگاه|راه|مسیر)/iu;

/** "Three of the arrested died under torture": of those who were killed in the street they are none. Where the larger number may be of the held too, the two are held against one another. */
function whileHeld(smaller: Counted, larger: Counted): readonly string[] {
  const { exact, suffix } = smaller.figure.claim.passage;
  const held = WHILE_HELD.exec(`${exact} ${suffix.split(/[.;؛!?؟]/u)[0] ?? ''}`)?.[0].trim();
  const { passage, where, population, event } = larger.figure.claim;
  const told = [passage.prefix, passage.exact, passage.suffix, where, population, event].join(' ');
  return held === undefined || OF_THE_CAPTIVE.test(told) ? [] : [`it is said of “${held}”`];
}
const WHILE_HELD =
  /\b(?:under torture|under interrogation|in custody|in detention)\b|(?:زیر|بر اثر|در اثر|تحت)\s(?:شکنجه|بازجویی|استنطاق)(?!\p{L})|در\s(?:بازداشت|توقیف|حبس)(?!\p{L})/iu;
const OF_THE_CAPTIVE =
  /\b(?:prison\p{L}*|jail\p{L}*|cells?|custody|detention|detain\p{L}*|inmates?|captiv\p{L}*|tortur\p{L}*|interrogat\p{L}*|ward|camp|held)\b|زندان|بازداشت|توقیف|محبوس|حبس|شکنجه|بازجویی|استنطاق|سلول|بندی|اسیر|اردوگاه/iu;

/** "I saw nine lying by the stop", «خودم هفت تا شمردم»: what one pair of eyes saw is no number of all; who counts names, graves or a register counts more than that. */
function seenByOne(smaller: Counted, larger: Counted): readonly string[] {
  const { prefix, exact, suffix } = smaller.figure.claim.passage;
  const seen = SEEN.exec(`${prefix} ${exact}`)?.[0] ?? SEEN_BEHIND.exec(suffix.split(/[.;؛!?؟]/u)[0] ?? '')?.[0];
  if (
    seen === undefined ||
    SEEN.test(`${larger.figure.claim.passage.prefix} `) ||
    /\b(?:names|graves|skulls)\b|نام|قبر|گور/iu.test(exact)
  )
    return [];
  return [`it is what one saw: “${seen.trim()}”`];
}
const SEEN =
  /\b(?:I|we)\s+(?:myself\s+|only\s+|personally\s+)?(?:saw|carried|passed|stepped over|washed|counted (?:the )?(?:bodies|corpses|dead))\b[^.;]*|(?:با چشم خود|به چشم خود|خودم دیدم|من دیدم|اونی که دیدم|آنچه دیدم)[^.؛]*/iu;
const SEEN_BEHIND = /^\s*(?:را\s+|رو\s+)?(?:(?:خودم|به چشم خود|با چشم خود)\s+)?(?:دیدم|شمردم)/u;

/** As the claim itself gives it. */
function timeOf({ figure: { claim } }: Counted) {
  const span = spanOf(claim.when);
  return isDated(span) ? span : null;
}

const sameName = (a: Counted, b: Counted): boolean =>
  a.mention !== null && b.mention !== null && inCommon(a.mention.words, b.mention.words).length > 0;

function narrowerPlace(smaller: Counted, larger: Counted, liesIn: WeighingContext['liesIn']): readonly string[] {
  const [few, all] = [smaller.figure.claim.where, larger.figure.claim.where];
  if (few === null || all === null || smaller.mention?.place === larger.mention?.place) return [];
  return liesIn(few, all) === true ? [`it is of ${few}, which lies in ${all}`] : [];
}

const TWICE = 2;

/** Why neither number speaks against the other, whichever is larger. */
export function otherCount(
  a: Counted,
  b: Counted,
  counted: readonly Counted[],
  { liesIn }: Pick<WeighingContext, 'liesIn'>,
): readonly string[] {
  const [x, y] = [a.mention?.harmed ?? [], b.mention?.harmed ?? []];
  const others = (x.length > 0 && y.length > 0 && inCommon(x, y).length === 0) || areOfTwoSides(a, b);
  const [here, there] = [nameOfPlace(a), nameOfPlace(b)];
  const elsewhere =
    (here !== null &&
      there !== null &&
      a.mention?.place !== b.mention?.place &&
      nested(here, there, liesIn) !== true) ||
    areOfOtherSpots(a, b);
  const [then, later] = [timeOf(a), timeOf(b)];
  const otherTime = then !== null && later !== null && !spansMeet(then, later);
  return [
    ...(otherTime ? [`one is of ${spanWords(then)}, the other of ${spanWords(later)}`] : []),
    ...(others ? [`one counts “${a.figure.claim.population}”, the other “${b.figure.claim.population}”`] : []),
    ...(elsewhere ? [`one is of ${spotOf(a)}, the other of ${spotOf(b)}`] : []),
    ...inOtherHouses(a, b),
    ...(areOfOneVoice(a, b) || isGivenBeside(a, b, counted) || isGivenBeside(b, a, counted)
      ? ['one voice of one document tells both numbers: two counts']
      : []),
  ];
}

/** "Nine in the railway clinic" are none of the 27 in the mortuary. */
function inOtherHouses(a: Counted, b: Counted): readonly string[] {
  const [here, there] = [hospitalOf(a), hospitalOf(b)];
  const isOther = here !== null && there !== null && inCommon(contentWords(here), contentWords(there)).length === 0;
  return isOther ? [`one is of “${here}”, the other of “${there}”`] : [];
}

const spotOf = ({ figure }: Counted): string | null => figure.claim.where;

/** In one document, "in the yard" and "at the gate" are two places, though neither has a name. */
function areOfOtherSpots(a: Counted, b: Counted): boolean {
  if (a.figure.source !== b.figure.source) return false;
  const [x, y] = [contentWords(spotOf(a)), contentWords(spotOf(b))];
  return x.length > 0 && y.length > 0 && inCommon(x, y).length === 0;
}

/** Who tells both in one document means two: "82 girls were freed for five commanders". */
export const areOfOneVoice = ({ figure: a }: Counted, { figure: b }: Counted): boolean =>
  a.source === b.source && voiceOf(a.claim) === voiceOf(b.claim);

/** The document of one gives the number of the other too, in the same voice, and not far from it: 26 when they came, 29 with those who died since. */
const isGivenBeside = (one: Counted, other: Counted, counted: readonly Counted[]): boolean =>
  apartBy(one.range, other.range) <= TWICE &&
  counted.some((third) => third !== one && areOfOneVoice(third, one) && third.number === other.number);
const voiceOf = ({ sayer }: FigureClaim): string => sayer.flatMap(({ who }) => who.map(nameOf)).join('|');

/** As the claim itself gives it, where that is a name: "the market" may be any. */
const nameOfPlace = ({ mention, figure }: Counted): string | null =>
  mention === null || mention.place === null ? null : figure.claim.where;

/** "21 have been freed": up to then. Persian tells also what is over in this tense. */
const HAS_BEEN = /^(?:\s+\p{L}+){0,4}\s+(?:has|have)\s+(?:\p{L}+\s+)?(?:been\s|died\b|\p{L}+ed\b)/iu;
/** Some of the wounded died: the number that holds them is of a later day. */
const DIED_SINCE =
  /\b(?:having|have|has|had)\s+(?:\p{L}+\s+)?(?:succumbed|died)\b|\bof the (?:injured|wounded)\b.{0,30}\b(?:having|have|has|had|died)\b|\bsuccumbed\b|\bdied\s+(?:later|since|of (?:their|his|her) (?:wounds|injuries|burns)|in (?:the )?hospital)\b|(?:بعداً?|بعدا|سپس|متعاقباً?)\s[^.؛]{0,30}(?:درگذشت|فوت|جان)|(?:در|بر اثر|به علت)\s(?:بیمارستان|شفاخانه|جراحات|شدت جراحات)[^.؛]{0,25}(?:درگذشت|فوت|جان)/iu;

/** "Eleven have died since 28 November", «تا امروز ۴۶ نفر»: up to the day on which it was said. */
const isSince = ({ figure: { claim } }: Counted): boolean =>
  SINCE.test(claim.passage.suffix) || TILL_NOW.test(claim.passage.prefix);
const SINCE = /^\s+(?:\p{L}+\s+){0,4}since\s+(?!then\b)[\p{L}\p{Nd}]/iu;
const TILL_NOW =
  /(?<!\p{L})تا\s(?:امروز|امشب|دیروز|دیشب|کنون|حالا|این\s(?:لحظه|ساعت|تاریخ)|آن\s(?:روز|زمان|تاریخ))\s*،?\s*$|(?<!\p{L})تاکنون\s*،?\s*$/u;

/** A count that goes on is published again within so many days. */
const GOES_ON = 120;

/** While bodies are still found any number can follow; later a count that says nothing of going on hardly rises by half. */
const FIRST_DAYS = 4;
const RISES_BY = 1.5;

/** The dead of what happened these days, a quarter more at most; who is executed is counted at once. */
function isOfFirstWeeks(smaller: Counted, larger: Counted): boolean {
  const { figure, mention, range } = smaller;
  if (
    deedCounted(figure.claim) !== 'killing' ||
    [smaller, larger].some(({ figure: { claim } }) => AT_ONCE.test(claim.of ?? ''))
  )
    return false;
  const began = mention?.span.from ?? larger.mention?.span.from ?? null;
  const since = daysBetween(began ?? spanOf(smaller.saidOn).from, spanOf(larger.saidOn).to);
  return since !== null && since >= 0 && since <= FIRST_WEEKS && apartBy(range, larger.range) <= A_QUARTER_MORE;
}
const FIRST_WEEKS = 14;
const A_QUARTER_MORE = 1.25;
/** Six times as many are what others say, and no later news. */
const MOST_RISE = 4;
const AT_ONCE = /^(?:executed|shot|sentenced to death)$/;

/** "Three in all", «در مجموع سه نفر»: by these words no more will come, unless it is so far. */
const isSumOfAll = ({ figure: { claim } }: Counted): boolean => {
  const { prefix, exact, suffix } = claim.passage;
  const said = `${prefix.slice(-NEAR_IT)}${exact}${suffix.slice(0, NEAR_IT)}`;
  return OF_ALL.test(said) && !SO_FAR.test(said);
};
const NEAR_IT = 24;
const OF_ALL =
  /\b(?:in all|in total|altogether|a total of)\b|(?<!\p{L})(?:در مجموع|مجموعاً?|جمعاً?|در کل|روی هم)(?!\p{L})/iu;
const SO_FAR =
  /\b(?:so far|to date|until now|up to now|has risen|have risen|rose|now)\b|(?<!\p{L})(?:تاکنون|تا کنون|تا امروز|تا این|رسید|رسیده|افزایش)(?!\p{L})/iu;

/** The smaller one was said first, and the larger one soon after: the count went on. */
export function laterCount(smaller: Counted, larger: Counted, series: boolean): readonly string[] {
  if (smaller.saidOn === null || larger.saidOn === null) return [];
  // "Has risen to 47" says itself that it is not the last word; "no more than 20" says that no more will come.
  if (smaller.figure.claim.bound === 'atMost') return [];
  if (
    areLeft(smaller) &&
    areLeft(larger) &&
    (daysBetween(spanOf(larger.saidOn).to, spanOf(smaller.saidOn).from) ?? 0) > 0
  )
    return [`said on ${larger.saidOn}, the smaller one on ${smaller.saidOn}: fewer were left`];
  const interim = smaller.figure.claim.cumulative || isSince(smaller);
  const { prefix, suffix } = larger.figure.claim.passage;
  const isSoFar =
    larger.figure.claim.cumulative ||
    HAS_BEEN.test(suffix) ||
    (DIED_SINCE.test(`${prefix} ${suffix}`) && apartBy(smaller.range, larger.range) <= RISES_BY);
  const days = daysBetween(spanOf(smaller.saidOn).to, spanOf(larger.saidOn).from);
  if (days !== null && days > 0 && isOfFirstWeeks(smaller, larger))
    return [
      `said on ${smaller.saidOn}, the larger one on ${larger.saidOn}, in the first weeks: a count that may have gone on`,
    ];
  if ((!series && !interim && !isSoFar) || apartBy(smaller.range, larger.range) > MOST_RISE) return [];
  const isByWords = interim || isSoFar;
  if (!isByWords && days !== null && days > FIRST_DAYS && apartBy(smaller.range, larger.range) > RISES_BY) return [];
  return days === null || days <= 0 || (days > GOES_ON && (!interim || isSumOfAll(smaller)))
    ? []
    : [`said on ${smaller.saidOn}, the larger one on ${larger.saidOn}: a count that went on`];
}

/** At least three that were said within months of the first, none smaller than one said before it, and not all the same. */
export function isSeries(counted: readonly Counted[]): boolean {
  const dated = counted
    .flatMap((one) => {
      const { from, to } = spanOf(one.saidOn);
      return from === null || to === null || (lengthOf({ from, to }) ?? GOES_ON) > 31
        ? []
        : [{ from, number: one.number }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.number - b.number));
  const [first] = dated;
  const soon = dated.filter(({ from }) => (daysBetween(first?.from ?? null, from) ?? GOES_ON + 1) <= GOES_ON);
  const days = new Set(soon.map(({ from }) => from));
  return (
    days.size >= 3 &&
    soon.every(({ number }, n) => n === 0 || number >= (soon[n - 1]?.number ?? 0)) &&
    soon[0]?.number !== soon.at(-1)?.number
  );
}
