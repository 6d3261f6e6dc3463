// Names in Persian text, which has no capitals: persons after a title or a given name («آقای تالون», «مریم تالون»), bodies by the word that heads them («وزارت …»),
// places and bodies that the gazetteers know. In: tokens. Out: the name that begins at a token, or null. A surname alone is found where the text has the full
// name too (text/english-names.ts sees to that for both scripts). Not here: who a name is (resolve/). Every look is bounded by a few words.

import { bodyNamed, isPersianBodyHead, wordsOfBodyFrom } from '../gazetteers/bodies.ts';
import { gazetteerKey, wordsOf } from '../gazetteers/gazetteer-key.ts';
import { genderOfGivenName, isGivenName } from '../gazetteers/given-names.ts';
import { placeNamed, wordsOfPlaceFrom } from '../gazetteers/places.ts';
import { genderOfPersianStyle, isPersianPost, isPersianStyle } from '../gazetteers/posts.ts';
import { isGivenByForm, isHonoured } from './fa/given-forms.ts';
import { isPersianVerbForm } from './fa/verb-forms.ts';
import type { NameAt } from './names/name-at.ts';
import {
  AMBIGUOUS_PERSIAN_NAMES,
  AMBIGUOUS_PERSIAN_PLACES,
  NO_NAME,
  PLACE_CUES,
  PLACE_TYPES,
  SURNAME_ENDINGS,
  TELLS_NAME,
  WEAK_BODY_HEADS,
} from './persian-names.data.ts';
import { persianWord } from './persian-words.ts';
import { NUMBER, type Tokens, WORD } from './tokens.ts';

const keys = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(gazetteerKey));
const noName = keys(NO_NAME);
const surnameEndings = keys(SURNAME_ENDINGS);
const ambiguousNames = keys(AMBIGUOUS_PERSIAN_NAMES);
const ambiguousPlaces = keys(AMBIGUOUS_PERSIAN_PLACES);
const placeCues = keys(PLACE_CUES);
const placeTypes = keys(PLACE_TYPES);
const weakBodies = keys(WEAK_BODY_HEADS);
const LONGEST_PERSON = 5;
const LONGEST_BODY = 7;

/** What a word can be in a name. Looked up once a spelling. */
interface WordSigns {
  readonly key: string;
  readonly stop: boolean;
  readonly style: boolean;
  readonly post: boolean;
  readonly given: boolean;
  readonly ambiguous: boolean;
  readonly body: boolean;
  /** Words of the longest place or body of the gazetteers that begins with it. */
  readonly known: number;
}
const signs = new Map<string, WordSigns>();
const MOST_REMEMBERED = 20_000;
const NOTHING: WordSigns = {
  key: '',
  stop: true,
  style: false,
  post: false,
  given: false,
  ambiguous: false,
  body: false,
  known: 0,
};

function signsOf(t: Tokens, i: number): WordSigns {
  if (t.kind[i] !== WORD) return NOTHING;
  const word = persianWord(t, i);
  const remembered = signs.get(word);
  if (remembered !== undefined) return remembered;
  const key = gazetteerKey(word);
  // A word with ZWNJ («اسلام‌آباد») begins its key with the part before it.
  const firstPart = key.split(' ')[0] ?? '';
  const found: WordSigns = {
    key,
    stop: noName.has(key) || isPersianVerbForm(word),
    style: isPersianStyle(word),
    post: isPersianPost(word),
    given: isGivenName(word) || isGivenByForm(word),
    ambiguous: ambiguousNames.has(key),
    body: isPersianBodyHead(word),
    known: Math.max(wordsOfPlaceFrom(firstPart), wordsOfBodyFrom(firstPart)),
  };
  if (signs.size >= MOST_REMEMBERED) signs.clear();
  signs.set(word, found);
  return found;
}

/** The name that begins at token `i`, in Persian script. `names` of the gazetteers come first, then titles and given names, then heads of bodies. */
export function persianNameAt(t: Tokens, i: number): NameAt | null {
  const sign = signsOf(t, i);
  if (sign === NOTHING) return null;
  return (
    byInitial(t, i) ??
    titledPerson(t, i, sign) ??
    knownName(t, i, sign) ??
    body(t, i, sign) ??
    placeByType(t, i) ??
    person(t, i, sign) ??
    toldPerson(t, i)
  );
}

const joins = (t: Tokens, i: number): boolean => i < t.count && t.kind[i] === WORD && (t.gap[i] ?? 3) < 3;

function nameOf(
  t: Tokens,
  span: { readonly first: number; readonly nameFirst: number; readonly end: number },
  kind: NameAt['kind'],
  gender: NameAt['gender'] = null,
): NameAt {
  return { ...span, name: t.text.slice(t.from[span.nameFirst], t.to[span.end - 1]).replace(/\s+/g, ' '), kind, gender };
}

/** «آقای دکتر تالون», «آیت الله …»: titles, then the words of a name. */
function titledPerson(t: Tokens, i: number, sign: WordSigns): NameAt | null {
  let at = i;
  let gender: NameAt['gender'] = null;
  for (let n = styleWords(t, at); n > 0 && at - i < 5; n = styleWords(t, at)) {
    gender ??= genderOfPersianStyle(t.norm[at] ?? '');
    at += n;
  }
  if (at === i || !joins(t, at)) return null;
  // «سید», «امام», «مادر» are given to others than persons with a name: a given name or a surname's ending must follow.
  const strong = at - i > 1 || !WEAK_STYLES.has(sign.key);
  const end = personEnd(t, at, i);
  if (end === at) return null;
  if (!strong && !signsOf(t, at).given && !looksLikeSurname(t, end - 1)) return null;
  const own = genderOfGivenName(t.norm[at] ?? '');
  // «مادر بهرام ماویک» is his mother, and no title of his
  if (!strong && own !== null && gender !== null && own !== gender) return null;
  return nameOf(t, { first: i, nameFirst: at, end }, 'person', gender ?? own);
}

/** Titles that are as often plain nouns. */
const WEAK_STYLES = keys(
  'سید امام مادر پدر برادر خواهر شهید پاسدار استاد امیر حاج حاجی عمو دایی دائی خاله عمه ننه کاکا ماما خلیفه صوفی پیر معلم سرباز استوار خلبان طلبه رفیق کشیش اسقف خاخام موبد متهم شاهد کل ضابط پاسبان قاری',
);

/** «ص. کبیر ماویک»; a letter that begins a line counts its lines. */
function byInitial(t: Tokens, i: number): NameAt | null {
  if (t.norm[i]?.length !== 1 || t.gap[i] !== 1 || t.norm[i + 1] !== '.' || t.gap[i + 1] !== 0) return null;
  const end = joins(t, i + 2) ? personEnd(t, i + 2) : i + 2;
  return end > i + 2 && t.norm[i] !== 'و' ? nameOf(t, { first: i, nameFirst: i, end }, 'person') : null;
}

/** How many tokens a title takes: «آیت» and «الله» written apart are one. */
function styleWords(t: Tokens, i: number): number {
  const [a, b] = [t.norm[i] ?? '', t.norm[i + 1] ?? ''];
  const apart = /^(?:آیت|آیه) الله|^(?:حجت|حجه) الاسلام$/.test(`${a} ${b}`);
  if (apart) return /^(?:العظمی|والمسلمین)$/.test(t.norm[i + 2] ?? '') ? 3 : 2;
  if (a === 'قاضی') return looksLikeSurname(t, i + 1) ? 1 : 0;
  if (!signsOf(t, i).style) return 0;
  let at = i + 1;
  while (at - i < 3 && joins(t, at) && BEHIND_STYLES.test(t.norm[at] ?? '')) at++;
  return at - i;
}
/** «ستوان یکم», «سرهنگ ستاد», «سرتیپ دوم پاسدار». */
const BEHIND_STYLES = /^(?:والمسلمین|العظمی|یکم|دوم|سوم|اول|ستاد|بازنشسته|تمام|وظیفه|احتیاط|توپخانه|ژاندارمری)$/;
/** «مادر جان», «خانم محترم»: no name. */
const SPOKEN_TO = /^(?:جان|جون|عزیز|محترم|محترمه|گرامی|معظم|معزز)$/;

/** The token after a person's name that begins at `i`: given names, then a surname with what belongs to it. `opens` is the first of its titles. */
function personEnd(t: Tokens, i: number, opens = i): number {
  let at = i;
  while (at - i < LONGEST_PERSON && (at === i || joins(t, at)) && isGiven(t, at)) at++;
  const surname =
    joins(t, at) && canBeSurname(t, at) && !(isNounOfVerb(t, at) && !PREPOSED.test(t.norm[opens - 1] ?? ''));
  if (!surname) return at;
  at++;
  if (opens < i && at - i === 1 && isSurnameBehindUnlisted(t, at)) at++;
  while (at - i < LONGEST_PERSON && joins(t, at) && surnameEndings.has(signsOf(t, at).key)) at++;
  return at;
}
const PREPOSED = /^(?:به|از|با|برای|توسط|نزد|علیه|دربارهٔ|درباره)$/;

/** «سرهنگ خدارحم عیوضی», «داکتر ذکیه رؤوف، …»: behind a title the first word may be a given name that no list has. Then a surname’s ending or a mark behind it tells the second. */
function isSurnameBehindUnlisted(t: Tokens, i: number): boolean {
  if (!joins(t, i) || !canBeSurname(t, i) || signsOf(t, i).known > 0) return false;
  if (ENDS_SURNAMES.test(t.norm[i] ?? '') || isCompound(t, i)) return true;
  const closed = i + 1 >= t.count || (t.gap[i + 1] ?? 3) >= 2 || t.kind[i + 1] !== WORD;
  return (
    !/ی$/.test(t.norm[i - 1] ?? '') && !ENDS_SURNAMES.test(t.norm[i - 1] ?? '') && (closed || looksLikeSurname(t, i))
  );
}
const ENDS_SURNAMES =
  /(?:زاده|پور|نژاد|نسب|تبار|نیا|فر|راد|یان|وند|منش|وضی|میری|اوی|آبادی|گان|[وی]ف|اف|ووا|یوا|اوا|نفس|مهر|سیما|دل|خو|گو|جو|کار|ساز|فروش|پناه|آرا)$/;

/** «نیک‌نفس», «خوش‌سیما», «بیگ‌اف»: two parts with a half space between them, and neither a plural nor a verb. */
const isCompound = (t: Tokens, i: number): boolean =>
  /^\p{L}{2,}\u200c\p{L}{2,}$/u.test(t.norm[i] ?? '') &&
  !/\u200c(?:ها|های|هایی|هایش|هایشان|ای|ام|ات|اش|ایم|اید|اند|تر\p{L}*|شده|کننده|گر|گان|دار|شان|مان|تان)$|^(?:می|نمی|بی|هم|پیش|پس|نا|غیر|به|در|آن|این|هیچ|چه|هر)\u200c/u.test(
    t.norm[i] ?? '',
  );

/** «فریاد کرد», «قصد داشته»: the noun goes with the verb behind it, and is nobody's surname. */
const isNounOfVerb = (t: Tokens, i: number): boolean =>
  joins(t, i + 1) && LIGHT_VERBS.test(t.norm[i + 1] ?? '') && !looksLikeSurname(t, i);
const LIGHT_VERBS =
  /^(?:ن?می‌)?(?:ن?کرد|ن?کند|ن?زد|ن?زند|ن?داشت|ن?دارد|ن?داد|ن?دهد|ن?گرفت|ن?گیرد|ن?کشید|ن?کشد|ن?خورد)(?:ه|م|ند|ه‌اند|ه‌ام|ه‌ایم|ه‌است|یم)?$/;

const isGiven = (t: Tokens, i: number): boolean => {
  const { given, style, key } = signsOf(t, i);
  // «غلام سخی»: the second word is no surname
  if (signsOf(t, i - 1).key === 'غلام' && canBeSurname(t, i) && canBeSurname(t, i + 1) && joins(t, i + 1)) return true;
  return given || beginsPair(t, i) || key === 'سید' || (style && /^(?:سید|حاج|امیر)$/.test(key));
};

/** «داد محمد», «گل آغا»: a given name of two words, of which the first alone is none. */
const beginsPair = (t: Tokens, i: number): boolean =>
  FIRST_OF_PAIR.test(signsOf(t, i).key) && joins(t, i + 1) && SECOND_OF_PAIR.test(signsOf(t, i + 1).key);
const FIRST_OF_PAIR =
  /^(?:داد|گل|شیر|دوست|جان|تاج|نور|یار|پیر|نیک|لعل|نظر|نیاز|خیر|فقیر|عطا|خان|شاه|سلطان|ملک|میر|خواجه|نبی|عبد|فضل|ولی|حق|راز)$/;
const SECOND_OF_PAIR = /^(?:محمد|احمد|علی|آغا|اغا|اقا|الدین|الله|الرحمن|الرحیم|الحق|نبی|حسین|حسن)$/;

function canBeSurname(t: Tokens, i: number): boolean {
  const { stop, post, body } = signsOf(t, i);
  // an ezafe leads on to another word; «جان‌باختگان» are many
  if (KIN_OF.test(t.norm[i] ?? '') || SPOKEN_TO.test(t.norm[i] ?? '')) return false;
  if (FAMILIES.test(t.norm[i] ?? '')) return true;
  // «هاشم پنجره‌ی حمام را»: the ezafe leads from a thing to what it is of; of surnames only «…زاده» ends so.
  if (/(?<!زاد)ه\u200cی$/u.test(t.norm[i] ?? '')) return false;
  return !stop && !post && !body && (t.norm[i]?.length ?? 0) > 2 && !/ٔ$|\u200c\p{L}*گان$/u.test(t.norm[i] ?? '');
}
/** «تالون‌زادگان», «ماویک‌زاده‌گان»: a plural that is a surname. */
const FAMILIES = /(?:زادگان|زاده\u200cگان|پورگان)$/;

/** `‎-ی`, `-زاده`, `-پور`, `-نژاد`: endings that surnames have and few other words after a given name. */
const looksLikeSurname = (t: Tokens, i: number): boolean =>
  /(?:زاده|پور|نژاد|نسب|تبار|پرست|پیشه|فر|نیا|ی|یان|راد|منش|مند|وند|لو|خواه|دوست|چی|ان|نوا|زی|خیل|[وی]ف|\u200cاف|ووا|یوا|سکی|نکو|ویچ)$/.test(
    t.norm[i] ?? '',
  ) ||
  isCompound(t, i) ||
  surnameEndings.has(signsOf(t, i).key);

/** «برادرم سیاوش», «پسرم، بهمن رستگار»: behind a word for somebody's own kin stands a person's name. */
const KIN_OF =
  /^(?:پسر|دختر|برادر|خواهر|همسر|پدر|مادر|شوهر|عمو|دایی|خاله|عمه|فرزند|نامزد|(?:پسر|دختر)(?:عمو|عمه|دایی|خاله)|دوست)(?:ی?م|ت|ش|مان|تان|شان|\u200cام|\u200cاش)$/;

/** «مریم تالون»: a given name, then something that can be a surname. An ambiguous given name asks for a surname's ending. */
function person(t: Tokens, i: number, sign: WordSigns): NameAt | null {
  if (!sign.given && !beginsPair(t, i)) return null;
  const end = personEnd(t, i);
  const kin = KIN_OF.test(t.norm[i - (t.norm[i - 1] === '،' ? 2 : 1)] ?? '');
  if (
    end - i < 2 &&
    !isHonoured(t.norm[i] ?? '') &&
    !OF_FATHER.test(t.norm[end] ?? '') &&
    !(kin && t.norm[i - 1] !== '،')
  )
    return null;
  const last = end - 1;
  const certain = kin || !sign.ambiguous || end - i > 2;
  if (signsOf(t, last).given ? !certain : !certain && !looksLikeSurname(t, last)) return null;
  return nameOf(t, { first: i, nameFirst: i, end }, 'person', genderOfGivenName(t.norm[i] ?? ''));
}

/**
 * A name that no list knows: «یاربیک ولد خدای‌نظر», «به نام تالان ماوندی», «سامر نیک‌مهر، هفت ساله». What stands before or behind has to tell it, and a father’s name, a surname’s ending or a
 * mark where it ends.
 */
function toldPerson(t: Tokens, i: number): NameAt | null {
  if (!canBeSurname(t, i) || !joins(t, i + 1)) return null;
  if (OF_FATHER.test(t.norm[i + 1] ?? ''))
    return joins(t, i + 2) && canBeSurname(t, i + 2)
      ? nameOf(t, { first: i, nameFirst: i, end: i + 1 }, 'person')
      : null;
  if (!canBeSurname(t, i + 1)) return null;
  const end = looksLikeSurname(t, i + 1) || !joins(t, i + 2) || !canBeSurname(t, i + 2) ? i + 2 : i + 3;
  const closed = end >= t.count || (t.gap[end] ?? 3) >= 2 || t.kind[end] !== WORD;
  if (looksLikeSurname(t, i) || !(looksLikeSurname(t, end - 1) || closed)) return null;
  const told = TELLS_NAME.test(t.norm[i - 1] === ':' ? (t.norm[i - 2] ?? '') : (t.norm[i - 1] ?? ''));
  return told || (isCompoundOrEnding(t, end - 1) && isOfPersonBehind(t, end))
    ? nameOf(t, { first: i, nameFirst: i, end }, 'person')
    : null;
}
const OF_FATHER = /^(?:ولد|بنت)$/;
const isCompoundOrEnding = (t: Tokens, i: number): boolean =>
  isCompound(t, i) || ENDS_SURNAMES.test(t.norm[i] ?? '') || /.{3}ی$/.test(t.norm[i] ?? '');

/** «، هفت ساله», «، ۳۴ ساله», «، فرزند», «(متولد»: only of persons. */
function isOfPersonBehind(t: Tokens, i: number): boolean {
  if (!/^[،,(]$/.test(t.norm[i] ?? '')) return false;
  return OF_PERSON.test(t.norm[i + 1] ?? '') || /^سال(?:ه|ه\u200cای)$/.test(t.norm[i + 2] ?? '');
}
const OF_PERSON = /^(?:فرزند|متولد|ملقب|ولد|بنت|اهل|ساکن|معروف)$/;

/** The longest name of the gazetteers at `i`. */
function knownName(t: Tokens, i: number, sign: WordSigns): NameAt | null {
  if (sign.known === 0) return null;
  let words = '';
  let found: NameAt | null = null;
  for (let end = i; end < i + sign.known && (end === i || joins(t, end)); end++) {
    if (end > i && t.gap[end] === 0) break;
    words = end === i ? persianWord(t, end) : `${words} ${persianWord(t, end)}`;
    const isBody = bodyNamed(words) !== null;
    if (!isBody && placeNamed(words) === null) continue;
    const ambiguous = end === i && ambiguousPlaces.has(sign.key) && !placeCues.has(signsOf(t, i - 1).key);
    if (!ambiguous) found = nameOf(t, { first: i, nameFirst: i, end: end + 1 }, isBody ? 'body' : 'place');
  }
  return found !== null && found.kind === 'body' ? extended(t, found) : found;
}

/** «دادگاه انقلاب تهران»: a body with the place that follows it. */
function extended(t: Tokens, name: NameAt): NameAt {
  const after = joins(t, name.end) ? placeEnd(t, name.end) : name.end;
  return after > name.end ? nameOf(t, { first: name.first, nameFirst: name.nameFirst, end: after }, 'body') : name;
}

function placeEnd(t: Tokens, i: number): number {
  const { known } = signsOf(t, i);
  let words = '';
  let end = i;
  for (let k = i; k < i + known && joins(t, k); k++) {
    words = k === i ? persianWord(t, k) : `${words} ${persianWord(t, k)}`;
    if (placeNamed(words) !== null) end = k + 1;
  }
  return end;
}

/** «وزارت بنادر و راه‌ها»: a head, then nouns and adjectives up to a function word, a verb or a mark. A place ends the name. */
function body(t: Tokens, i: number, sign: WordSigns): NameAt | null {
  if (!sign.body) return null;
  let end = i + 1;
  // «گردان ۱۲», «لوای ۳ پیاده»
  const numbered = UNITS.test(sign.key) && t.kind[end] === NUMBER && t.gap[end] === 1 && (t.norm[end]?.length ?? 9) < 4;
  if (numbered)
    return nameOf(t, { first: i, nameFirst: i, end: end + (ARMS.test(t.norm[end + 1] ?? '') ? 2 : 1) }, 'body');
  while (end - i < LONGEST_BODY && joins(t, end)) {
    const next = signsOf(t, end);
    const place = placeEnd(t, end);
    if (place > end && !ambiguousPlaces.has(next.key)) {
      end = place;
      break;
    }
    // «سازمان بنادر [استان هاورین]»: of which province, whatever its name.
    const province = OF_PROVINCE.test(next.key) ? placeByType(t, end) : null;
    if (province !== null) {
      end = province.end;
      break;
    }
    if (next.key === 'و' && end > i + 1 && joins(t, end + 1) && !isBoundary(t, end + 1) && isMinistry(sign)) end += 2;
    else if (isBoundary(t, end) && !IN_BODIES.has(next.key)) break;
    else end++;
  }
  const words = end - i;
  if (words < 2 || (weakBodies.has(sign.key) && (words < 3 || words > 4))) return null;
  return nameOf(t, { first: i, nameFirst: i, end }, 'body');
}

const UNITS = /^(?:گردان|تیپ|لشکر|هنگ|کندک|لوا|لوای|سپاه)$/;
const ARMS = /^(?:پیاده|زرهی|مکانیزه|موتوریزه|توپخانه|دریایی|هوابرد)$/;
const OF_PROVINCE = /^(?:استان|شهرستان)$/;
const isMinistry = ({ key }: WordSigns): boolean => /^(?:وزارت|سازمان|اداره|کمیسیون|شورای|دانشکده)$/.test(key);
const isBoundary = (t: Tokens, i: number): boolean => {
  const { stop, post, style, given, ambiguous } = signsOf(t, i);
  return stop || post || style || (given && !ambiguous);
};
/** Function-like words that names of bodies hold nevertheless. */
const IN_BODIES = keys(
  'اول دوم سوم چهارم پنجم حقوق بشر انقلاب زندانیان قربانیان خانواده‌های مردم ملت زندان وکیل قانون نظام شهر کشور جنگ صلح نامه خبر مادر',
);

/** «گورستان تارسل», «زندان تارسل»: whatever follows the word is the name of the place. */
function placeByType(t: Tokens, i: number): NameAt | null {
  if (!placeTypes.has(signsOf(t, i).key) || !joins(t, i + 1)) return null;
  const next = signsOf(t, i + 1);
  if (next.stop || next.post || next.style) return null;
  const known = placeEnd(t, i + 1);
  const end = known > i + 1 ? known : i + 2;
  return nameOf(t, { first: i, nameFirst: i, end }, 'place');
}

/**
 * Surnames alone, where the text has the full name too: «مریم تالونی … تالونی». In: tokens and the names found. Out: those with the surnames, in order.
 * Words that are places, common words or given names are left out: they would be found everywhere.
 */
export function withPersianSurnames(t: Tokens, names: readonly NameAt[]): readonly NameAt[] {
  const surnames = new Map<string, NameAt['gender']>();
  for (const name of names) {
    const last = name.end - 1;
    if (name.kind !== 'person' || !isPersianLetter(t, last)) continue;
    if (last === name.nameFirst && !(KIN_OF.test(t.norm[last - 1] ?? '') && !signsOf(t, last).ambiguous)) continue;
    const { key, stop, given, known } = signsOf(t, last);
    if (!stop && (!given || last === name.nameFirst) && known === 0 && key.length > 3 && !surnameEndings.has(key))
      surnames.set(t.norm[last] ?? '', name.gender);
  }
  if (surnames.size === 0) return names;
  const all: NameAt[] = [];
  let n = 0;
  for (let i = 0; i < t.count; i++) {
    const next = names[n];
    if (next !== undefined && i >= next.first) {
      all.push(next);
      i = next.end - 1;
      n++;
    } else if (surnames.has(t.norm[i] ?? ''))
      all.push(nameOf(t, { first: i, nameFirst: i, end: i + 1 }, 'person', surnames.get(t.norm[i] ?? '') ?? null));
  }
  return all;
}

const isPersianLetter = (t: Tokens, i: number): boolean => {
  const code = t.text.charCodeAt(t.from[i] ?? 0);
  return code >= 0x0620 && code < 0x0700;
};
