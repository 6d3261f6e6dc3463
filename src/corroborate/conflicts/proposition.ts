// What a denial says was not so, in its parts: the act, whether it is the denier's own, and the years. In: a denial. Out: whether something told speaks of that act at all. Who says to have given no order is not
// answered by who counts the dead, and who says that nobody was killed not by an arrest at the same place. How much of what passes here tells: weigh-telling.ts.

import { conceptsIn, isNamedConcept } from '../concepts.ts';
import { ANSWERED_BY } from './answers.data.ts';
import { type Denial, isAlibi, isOfIgnorance, isVersion } from './denial.ts';

export interface Proposition {
  /** What the denial speaks of. */
  readonly own: ReadonlySet<string>;
  /** Those of them that are words with capitals. */
  readonly ofNames: ReadonlySet<string>;
  /** Of what something told has to speak; nothing: it denies no act that is known. */
  readonly acts: ReadonlySet<string>;
  /** Only what names who denies can be meant: a part in it, a command. */
  readonly isOfDenier: boolean;
  /** A list or a paper did not reach somebody: those of others are nothing against it. */
  readonly isOfReceipt: boolean;
  /** An order, a signature, a message that somebody says not to have given or got. */
  readonly isOfPaper: boolean;
  readonly years: ReadonlySet<string>;
}

/** Deeds, and what is done with papers; not who did it, nor to whom, nor where. */
const ACTS = new Set(
  `killing custody burning collision sinking shooting gas torture rape grave demolition paving lock message telephone order siege release escape presence expulsion transfer money signature leak flood
   interrogation disappearance forced camp rescue prevent loss strangling poison drowning meeting visit collapse wound list`.split(
    /\s+/,
  ),
);

/** `prisoners`, `the dead man's grave`: to whom it was done, where another deed is spoken of; who says that there was no camp denies the camp. */
const TO_WHOM =
  /(?<!\b(?:no|any|a|prison) )\b(?:(?:political )?prisoners?|(?:of )?the (?:dead|killed|missing|disappeared|victims)|inmates?|detainees?|captives?|prison|jail|camp)\b|\b(?:persons?|people|those|men|women|anyone|anybody)?(?: held)? in (?:(?:state|police|our|their|its|his|pre-trial) )?(?:custody|detention)\b|زندانی(?:ان|\u200cها)?|بازداشت\u200cشدگان?|دستگیرشدگان|(?:^|\s)زندان(?=\s)/giu;

/** `[reports that] the field was ploughed`: what is denied is the field, not the report. */
const REPORTED =
  /\b(?:any |all |the |these |those |such |recent |media |some )*(?:reports?|claims?|allegations?|accusations?|charges?|rumou?rs?|suggestions?|assertions?|stories|evidence|news) (?:that|of|about|concerning|regarding|on)\b|(?:^|\s)(?:گزارش|خبر|اخبار|ادعا|شایعه|شایعات|اتهام|اتهامات)(?:\u200c?ها)?(?:ی|ٔ|\u200cی)? (?:مربوط به|مبنی بر|درباره(?:ٔ|ی)?|دربارهٔ|در مورد|حاکی از)(?=\s)/giu;
export const withoutReports = (words: string): string => words.replaceAll(REPORTED, ' ');

const INVOLVED =
  /\b(?:involve(?:d|ment)|role|part in|hand in|responsib\w+|complicit\w*|participat\w+|connection|nothing to do with|blame)\b|دخالت|نقش|دست داشت|مشارکت|مسئولیت|مسئول/iu;
/** By which a part in something is told, whatever it was. */
const OF_A_PART = 'order signature telephone meeting presence message'.split(' ');
/** By which an order is told. */
const OF_AN_ORDER = 'order signature telephone'.split(' ');
/** By which it is told that something reached somebody. */
const OF_RECEIPT = 'message telephone signature receipt stamp'.split(' ');
const RECEIVES =
  /\b(?:receiv\w+|got|get|given|supplied|told|inform(?:ed)?|notified|warned|apprised|aware|submitted|handed|sent|reached?|seen|saw)\b|دریافت|نرسید|نرسیده|وصول|ابلاغ|مطلع|اطلاع|خبر|آگاه|ندید/iu;

const NAMES = /(?<=\S )\p{Lu}[\p{L}-]+/gu;

const known = new WeakMap<Denial, Proposition>();

export function propositionOf(denial: Denial): Proposition {
  const found = known.get(denial) ?? readProposition(denial);
  known.set(denial, found);
  return found;
}

function readProposition(denial: Denial): Proposition {
  const words = withoutReports(denial.words);
  const own = conceptsIn(words);
  const ofNames = conceptsIn((words.match(NAMES) ?? []).join(' '));
  const years = yearsIn(words);
  if (isVersion(denial))
    return { own, ofNames, acts: otherCauses(own), isOfDenier: false, isOfReceipt: false, isOfPaper: false, years };
  const isOfDenier = INVOLVED.test(words);
  const isOfReceipt = own.has('list') && !own.has('order') && RECEIVES.test(words);
  const isOfPaper = own.has('order') || own.has('signature') || (own.has('message') && RECEIVES.test(words));
  return { own, ofNames, acts: actsIn(words, own, isOfDenier), isOfDenier, isOfReceipt, isOfPaper, years };
}

/** Accounts of deaths are answered by who tells of a death, a wound or a weapon; not by a cell, a court or a soldier alone. */
const OF_DEATHS = new Set('killing illness accident suicide drowning riot poison clash'.split(' '));
const DEADLY = new Set('killing shooting burning torture wound strangling poison drowning grave'.split(' '));

/** `They died of typhus`: shots, a rope. */
const otherCauses = (said: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    ANSWERED_BY.flatMap(([version, by]) => (VERSIONS.has(version) && said.has(version) ? by.split(' ') : [])),
  ).difference(said);
const VERSIONS = new Set('illness accident suicide escape release consent drowning riot poison clash'.split(' '));

/** Of an order to shoot, the order; of a part in killings, both; of a letter not received, what was received. */
function actsIn(words: string, own: ReadonlySet<string>, isOfDenier: boolean): ReadonlySet<string> {
  const spoken = own.intersection(ACTS);
  if (own.has('order')) return new Set(OF_AN_ORDER);
  if (own.has('list') && RECEIVES.test(words)) return new Set(['list']);
  if (own.has('message') && RECEIVES.test(words)) return new Set(OF_RECEIPT);
  if (isOfDenier) return spoken.union(new Set(OF_A_PART));
  const deeds = conceptsIn(words.replaceAll(TO_WHOM, ' ')).intersection(ACTS);
  return deeds.size > 0 ? deeds : spoken;
}

/** Words for what was done to people: alone they tell of any harm. */
export const HARM = new Set(
  'killing custody burning shooting torture disappearance rape wound expulsion loss demolition'.split(' '),
);

/** Between two: one of them has to be named. */
const DEALINGS = new Set(['meeting', 'visit', 'telephone']);

/** Of papers, only what is told of who denies answers without a word of them. */
const PAPERS = new Set(['order', 'signature', 'message', 'telephone', 'list']);
const OF_NAMES =
  /\bnames of\b|\bwith (?:the |their )?names\b|\b\d+ names\b|نام(?:\u200c?های)? (?:\S+ ){0,3}(?:نفر|تن|کشته|زندانی|ناپدید)/iu;
/** Who got a copy. */
const COPY_LINE = /^\W*(?:copy|copies|cc|c\.c\.)(?: to)?\s*:|^[^\p{L}\p{N}]*رونوشت/iu;

/** So many of its things say which act is meant, in whatever words. */
const MUCH_OF_IT = 3;

/** Who is named in something told: who denies, by name or post, and somebody else whom the denial names. */
export interface NamedIn {
  readonly denier: boolean;
  readonly other: boolean;
}

export function speaksOfIt(denial: Denial, words: string, told: ReadonlySet<string>, named: NamedIn): boolean {
  const isNamed = named.denier;
  const { acts, own, ofNames, isOfDenier, isOfReceipt, years } = propositionOf(denial);
  if (isOfOtherYears(years, words) || tellsOtherDeath(denial.words, own, words, told)) return false;
  // "The allegations": what was told before, if it is harm.
  if (own.size === 0 && !isVersion(denial) && !isOfIgnorance(denial)) return [...told].some((one) => HARM.has(one));
  if (isOfDenier && !isNamed) return false;
  if (isAlibi(denial) || isOfIgnorance(denial)) return isNamed;
  if (isVersion(denial))
    return (
      !acts.isDisjointFrom(told) &&
      VERSIONS.isDisjointFrom(told.difference(acts)) &&
      (own.isDisjointFrom(OF_DEATHS) || !told.isDisjointFrom(DEADLY))
    );
  if (COPY_LINE.test(words) && !isOfIgnorance(denial)) return false;
  if (isOfReceipt && !isNamed) return false;
  if (acts.has('list') && OF_NAMES.test(words)) return true;
  if (acts.size > 0 && acts.isSubsetOf(DEALINGS) && !isNamed && !named.other) return false;
  if (!acts.isDisjointFrom(told)) return true;
  const met = [...own.intersection(told)].filter((one) => !ofNames.has(one));
  if (met.some(isNamedConcept) && (acts.size === 0 || met.length >= MUCH_OF_IT)) return true;
  if (acts.isSubsetOf(PAPERS) && !isNamed) return false;
  return ANSWERED_BY.some(([act, by]) => acts.has(act) && by.split(' ').some((one) => told.has(one)));
}

/** Who says that nobody was executed is not answered by who gives out that they died in a riot or of an illness: that is what is told instead. */
const tellsOtherDeath = (denied: string, own: ReadonlySet<string>, words: string, told: ReadonlySet<string>): boolean =>
  PUT_TO_DEATH.test(denied) &&
  !PUT_TO_DEATH.test(words) &&
  !told.isDisjointFrom(VERSIONS) &&
  own.intersection(VERSIONS).isDisjointFrom(told);
/** By somebody's hand: not an illness, nor the end of a life. */
export const PUT_TO_DEATH =
  /\b(?:execut\w*|hang(?:ed|ings?)?|kill(?:ed|ings?|s)?|shot|shoot(?:ings?)?|murder\w*|massacr\w*|slaughter\w*|sentences? of death|death sentences?|put to death)\b|اعدام|تیرباران|به دار|کشتار|کشت(?:ه|ن|ند)|به قتل|قتل\u200c?عام/iu;

/** The years that both give are others. */
function isOfOtherYears(years: ReadonlySet<string>, words: string): boolean {
  if (years.size === 0) return false;
  const told = yearsIn(words);
  return told.size > 0 && years.isDisjointFrom(told) && calendarOf(years) === calendarOf(told);
}
const DIGITS = '۰۱۲۳۴۵۶۷۸۹';
const yearsIn = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .replaceAll(/[۰-۹]/g, (digit) => String(DIGITS.indexOf(digit)))
      .match(/(?<![\d,.٬])(?:1[34]\d\d|1[89]\d\d|20\d\d)(?![\d,٬])/g) ?? [],
  );
const calendarOf = ([year = '']: Iterable<string>): string => (/^1[34]/.test(year) ? 'solar' : 'common');
