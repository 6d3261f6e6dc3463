// Persons in Persian text: behind a title («آقای دکتر تالون»), by a given name («مریم تالون»), or by what stands before or behind a name that no list has. In: tokens. Out: the name that begins at one,
// or null. Not here: which words can be a surname (surname-words.ts).

import { genderOfGivenName } from '../../gazetteers/given-names.ts';
import { genderOfPersianStyle } from '../../gazetteers/posts.ts';
import type { NameAt } from '../names/name-at.ts';
import { TELLS_NAME, TELLS_NAME_BEHIND_COLON } from '../persian-names.data.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { isHonoured } from './given-forms.ts';
import {
  beginsPair,
  canBeSurname,
  ENDS_SURNAMES,
  endsPairedSurname,
  isCompound,
  isGiven,
  isSecondOfSurname,
  KIN_OF,
  looksLikeSurname,
  surnameEndings,
} from './surname-words.ts';
import { joins, keys, nameOf, signsOf, type WordSigns } from './word-signs.ts';

const LONGEST_PERSON = 5;

/** «آقای دکتر تالون», «آیت الله …»: titles, then the words of a name. */
export function titledPerson(t: Tokens, i: number, sign: WordSigns): NameAt | null {
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
  // «پدر دانشجویان»: a plural is no surname of his
  if (
    !strong &&
    !signsOf(t, at).given &&
    (!looksLikeSurname(t, end - 1) ||
      /(?<![یپ])ان$/.test(t.norm[end - 1] ?? '') ||
      (/یان$/.test(t.norm[end - 1] ?? '') && end - at === 1))
  )
    return null;
  // «حاجی خلیل، پدر نجیب»: whose father he is, and no title of Najib's
  if (!strong && KIN_WORDS.test(t.norm[i] ?? '') && /^[،,]$/.test(t.norm[i - 1] ?? '')) return null;
  const own = genderOfGivenName(t.norm[at] ?? '');
  // «مادر بهرام ماویک» is his mother, and no title of his
  if (!strong && own !== null && gender !== null && own !== gender) return null;
  return nameOf(t, { first: i, nameFirst: at, end }, 'person', gender ?? own);
}

const KIN_WORDS = /^(?:مادر|پدر|برادر|خواهر|عمو|دایی|خاله|عمه|ماما|کاکا)$/;

/** Titles that are as often plain nouns. */
const WEAK_STYLES = keys(
  'سید امام مادر پدر برادر خواهر شهید پاسدار استاد امیر حاج حاجی عمو دایی دائی خاله عمه ننه کاکا ماما خلیفه صوفی پیر معلم سرباز استوار خلبان طلبه رفیق کشیش اسقف خاخام موبد متهم شاهد کل ضابط پاسبان قاری',
);

/** «ص. کبیر ماویک»; a letter that begins a line counts its lines. */
export function byInitial(t: Tokens, i: number): NameAt | null {
  if (t.norm[i]?.length !== 1 || t.gap[i] !== 1 || t.norm[i + 1] !== '.' || t.gap[i + 1] !== 0) return null;
  const end = joins(t, i + 2) ? personEnd(t, i + 2) : i + 2;
  return end > i + 2 && t.norm[i] !== 'و' ? nameOf(t, { first: i, nameFirst: i, end }, 'person') : null;
}

/** How many tokens a title takes: «آیت» and «الله» written apart are one. */
function styleWords(t: Tokens, i: number): number {
  const [a, b] = [t.norm[i] ?? '', t.norm[i + 1] ?? ''];
  const apart = /^(?:آیت|آیه) الله|^(?:حجت|حجه) الاسلام$/.test(`${a} ${b}`);
  if (apart) return /^(?:العظمی|والمسلمین)$/.test(t.norm[i + 2] ?? '') ? 3 : 2;
  if (a === 'قاضی') return looksLikeSurname(t, i + 1) && canBeSurname(t, i + 1) ? 1 : 0;
  if (!signsOf(t, i).style) return 0;
  let at = i + 1;
  while (at - i < 3 && joins(t, at) && BEHIND_STYLES.test(t.norm[at] ?? '')) at++;
  return at - i;
}
/** «ستوان یکم», «سرهنگ ستاد», «سرتیپ دوم پاسدار». */
const BEHIND_STYLES = /^(?:والمسلمین|العظمی|یکم|دوم|سوم|اول|ستاد|بازنشسته|تمام|وظیفه|احتیاط|توپخانه|ژاندارمری)$/;

/** The token after a person's name that begins at `i`: given names, then a surname with what belongs to it. `opens` is the first of its titles. */
function personEnd(t: Tokens, i: number, opens = i): number {
  let at = i;
  while (at - i < LONGEST_PERSON && (at === i || joins(t, at)) && isGiven(t, at)) at++;
  const surname =
    joins(t, at) && canBeSurname(t, at) && !(isNounOfVerb(t, at) && !PREPOSED.test(t.norm[opens - 1] ?? ''));
  if (!surname) return at;
  at++;
  if (joins(t, at) && endsPairedSurname(t, at)) return at + 1;
  if (opens < i && at - i === 1 && isSurnameBehindUnlisted(t, at)) at++;
  else if (at - i > 1 && isSecondOfSurname(t, at)) at++;
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

/** «فریاد کرد», «قصد داشته»: the noun goes with the verb behind it, and is nobody's surname. */
const isNounOfVerb = (t: Tokens, i: number): boolean =>
  joins(t, i + 1) && LIGHT_VERBS.test(t.norm[i + 1] ?? '') && !looksLikeSurname(t, i);
const LIGHT_VERBS =
  /^(?:ن?می‌)?(?:ن?کرد|ن?کند|ن?زد|ن?زند|ن?داشت|ن?دارد|ن?داد|ن?دهد|ن?گرفت|ن?گیرد|ن?کشید|ن?کشد|ن?خورد)(?:ه|م|ند|ه‌اند|ه‌ام|ه‌ایم|ه‌است|یم)?$/;

/** «مریم تالون»: a given name, then something that can be a surname. An ambiguous given name asks for a surname's ending. */
export function person(t: Tokens, i: number, sign: WordSigns): NameAt | null {
  if (!sign.given && !beginsPair(t, i)) return null;
  // «مردم شریف هاورین»: what a people is called.
  if (sign.ambiguous && /^(?:مردم|ملت|امت|شهروندان|اهالی)$/.test(t.norm[i - 1] ?? '')) return null;
  // «در یک پیام …», «این امید …»
  if (sign.ambiguous && /^(?:یک|این|آن|هر|هیچ|همین|همان|چند|اولین|آخرین)$/.test(t.norm[i - 1] ?? '')) return null;
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
export function toldPerson(t: Tokens, i: number): NameAt | null {
  if (!canBeSurname(t, i) || !joins(t, i + 1)) return null;
  if (OF_FATHER.test(t.norm[i + 1] ?? ''))
    return joins(t, i + 2) && canBeSurname(t, i + 2)
      ? nameOf(t, { first: i, nameFirst: i, end: i + 1 }, 'person')
      : null;
  if (!canBeSurname(t, i + 1)) return null;
  const end = looksLikeSurname(t, i + 1) || !joins(t, i + 2) || !canBeSurname(t, i + 2) ? i + 2 : i + 3;
  const closed = end >= t.count || (t.gap[end] ?? 3) >= 2 || t.kind[end] !== WORD;
  if (looksLikeSurname(t, i) || !(looksLikeSurname(t, end - 1) || closed)) return null;
  const before = t.norm[i - 1] === ':' ? (t.norm[i - 2] ?? '') : (t.norm[i - 1] ?? '');
  const told = TELLS_NAME.test(before) || (t.norm[i - 1] === ':' && TELLS_NAME_BEHIND_COLON.test(before));
  return told ||
    (isCompoundOrEnding(t, end - 1) &&
      (isOfPersonBehind(t, end) ||
        (end === i + 2 && opensHere(t, i) && !signsOf(t, i + 1).given && hasPostBehind(t, end))))
    ? nameOf(t, { first: i, nameFirst: i, end }, 'person')
    : null;
}
const opensHere = (t: Tokens, i: number): boolean =>
  i === 0 || (t.gap[i] ?? 3) >= 2 || /^[.؛:؟!]$/.test(t.norm[i - 1] ?? '');
/** «یاربیک ماوندی، [رئیس] شورا،»: what the words before the comma are in office. */
const hasPostBehind = (t: Tokens, i: number): boolean =>
  /^[،,]$/.test(t.norm[i] ?? '') && signsOf(t, i + 1).post && !signsOf(t, i + 1).style;
const OF_FATHER = /^(?:ولد|بنت)$/;
const isCompoundOrEnding = (t: Tokens, i: number): boolean =>
  isCompound(t, i) || ENDS_SURNAMES.test(t.norm[i] ?? '') || /.{3}ی$/.test(t.norm[i] ?? '');

/** «، هفت ساله», «، ۳۴ ساله», «، فرزند», «(متولد»: only of persons. */
function isOfPersonBehind(t: Tokens, i: number): boolean {
  if (!/^[،,(]$/.test(t.norm[i] ?? '')) return false;
  return OF_PERSON.test(t.norm[i + 1] ?? '') || /^سال(?:ه|ه\u200cای)$/.test(t.norm[i + 2] ?? '');
}
const OF_PERSON = /^(?:فرزند|متولد|ملقب|ولد|بنت|اهل|ساکن|معروف)$/;
