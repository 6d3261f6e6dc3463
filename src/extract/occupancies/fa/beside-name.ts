// A Persian post beside a name: «وزیر بنادر، مریم تالونی», «مریم تالونی، رئیس سابق اتحادیه», «به عنوان وزیر», «شورا مریم تالونی را مسئول کمیته کرد». In: the text and a phrase that names a post. Out: who
// holds it, or null. Not here: what a verb of being joins (by-being.ts).

import { isPersianBodyHead } from '../../gazetteers/bodies.ts';
import { isPersianPost } from '../../gazetteers/posts.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import { holderNamed, nameFrom, nameUpTo } from '../en/persons.ts';
import { byDecree } from './by-decree.ts';
import { isApart } from './by-phrases.ts';
import { subjectOfClause } from './clause-subject.ts';
import type { Course, Phrase } from './phrase.ts';
import { byPronoun, isGone, personBefore } from './subject.ts';
import { unknownSubject } from './unknown-names.ts';
import { CAPACITY, COURSES } from './words.data.ts';

const word = (t: Tokens, i: number): string => persianWord(t, i);

export const isPerson = (name: NameAt | null): name is NameAt => name?.kind === 'person';
export const sentenceAt = ({ sentences, sentenceOf }: PreparedText, i: number) =>
  sentences[sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };

/** «به عنوان وزیر … منصوب شد», «از سمت وزیر … برکنار شد»: the person is the last one named before in the sentence. */
export function byCapacity(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  const marked = /^[«"“]$/.test(t.norm[phrase.first - 1] ?? '') ? 2 : 1;
  if (!CAPACITY.has(word(t, phrase.first - marked))) return null;
  const sentence = sentenceAt(prepared, phrase.first);
  const addressee = byDecree(prepared, phrase.end, sentence);
  if (addressee !== null) return addressee;
  // «رنیکی با حکم رئیس، احمد ماویک، به سمت … منصوب شد»: the sentence begins with whom it happens to.
  const opening = nameFrom(prepared, sentence.first);
  const name = isPerson(opening) ? opening : personBefore(prepared, phrase.first - 2, sentence.first);
  const holder =
    name === null
      ? (byPronoun(prepared, sentence.first) ??
        unknownSubject(prepared, phrase.first - 2, sentence.first) ??
        subjectOfClause(prepared, phrase.first - 2, sentence))
      : holderNamed(prepared, name);
  if (holder === null) return null;
  for (let i = phrase.end; i < Math.min(sentence.end, phrase.end + 12); i++) {
    const course = COURSES.get(word(t, i));
    if (course !== undefined) return { holder, course, why: `«${word(t, i)}» after the words for a capacity` };
  }
  return name === null && holder.person.named !== 'inferred'
    ? null
    : { holder, course: 'was', why: 'the words for a capacity stand before the post' };
}

const isComma = (t: Tokens, i: number): boolean => /^[،,]$/.test(t.norm[i] ?? '');

/** «رئیس هیئت، سارنوال [احمد ماویک]» as a line of its own. */
function signsUnderTitle(prepared: PreparedText, { first, end }: Phrase): NameAt | null {
  const { tokens: t } = prepared;
  const name = isPersianPost(word(t, end + 1)) ? nameFrom(prepared, end + 2) : null;
  return name !== null && (t.gap[first] ?? 3) > 1 && (name.end >= t.count || (t.gap[name.end] ?? 3) > 1) ? name : null;
}

const hasOwnPost = (t: Tokens, { end }: NameAt): boolean => (t.gap[end] ?? 3) < 2 && isPersianPost(word(t, end));

/** The name behind the post and its comma, where it can be the holder's. */
function nameBehind(prepared: PreparedText, phrase: Phrase, comma: number): NameAt | null {
  const next = nameFrom(prepared, phrase.end + comma) ?? (comma === 1 ? signsUnderTitle(prepared, phrase) : null);
  // «با حکم وزیر کشور، مریم تالونی به سمت … منصوب شد»: whose order it was, and then to whom it happened.
  const apart = next !== null && isApart(prepared, next.nameFirst, phrase.first);
  // «اعضای آن ماویک، رئیس بندر، تالونی، دادستان، و … هستند»: each with the post behind the name.
  return apart || (comma === 1 && isPerson(next) && isInTurn(prepared, phrase.first, next)) ? null : next;
}

/** Between commas, and the name behind has a post behind its own comma. */
function isInTurn({ tokens: t }: PreparedText, post: number, { end }: NameAt): boolean {
  if (!isComma(t, post - 1) || !isComma(t, end) || !isPersianPost(word(t, end + 1))) return false;
  return t.kind[post - 2] === WORD;
}

const KIN =
  /^(?:خواهرزاده|برادرزاده|نواده|نوه|داماد|عروس|خاله|عمه|عمو|دایی|ماما|کاکا|برادر|خواهر|پسر|دختر|فرزند|همسر|پدر|مادر|پسرعمو|دخترعمو|خسربره)(?:ٔ|ی)?$/u;

/** The name right behind the post, or before it with a comma or with a verb of being behind it. */
export function besideName(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  // A dash on the next line opens another entry of a list.
  const comma = /^[،,:–—-]$/.test(t.norm[phrase.end] ?? '') && (t.gap[phrase.end] ?? 3) < 2 ? 1 : 0;
  const behind = nameBehind(prepared, phrase, comma);
  // «با حضور معاون وزیر، مریم تالونی به عنوان فرماندار معرفی شد»: behind the comma the sentence begins.
  if (
    comma === 1 &&
    isPerson(behind) &&
    /^(?:حضور|دستور|حکم)$/.test(word(t, phrase.first - 1)) &&
    !isComma(t, behind.end)
  )
    return null;
  // «جانشین ماویک شد»: of whom, and not who.
  if (word(t, phrase.first) === 'جانشین' && isPerson(behind)) return null;
  // «وکیل مدافع آقای ماویک»: his counsel.
  if (word(t, phrase.first) === 'وکیل' && comma === 0 && isPerson(behind)) return null;
  // «مریم تالونی (خواهرزادهٔ سناتور تالونی)»: a kinsman of the same surname, and not she.
  if (isPerson(behind) && behind.end - behind.nameFirst === 1 && KIN.test(word(t, phrase.first - 1))) return null;
  // «با حضور فرماندار، احمد ماویک رئیس بهداری، و …»: the name has a post of its own.
  if (comma === 1 && isPerson(behind) && hasOwnPost(t, behind)) return null;
  const second = comma === 0 && isPerson(behind) ? ofSomebody(prepared, phrase) : null;
  if (second !== null) return second;
  if (isPerson(behind) && ((t.gap[phrase.end + comma] ?? 3) < 3 || isSigned(t, phrase, behind)))
    return {
      holder: holderNamed(prepared, behind),
      // «بازجوی من جمشید رنیکی [بود]»: the verb joins them.
      course: comma === 0 && COURSES.get(word(t, behind.end)) === 'was' ? 'was' : 'is',
      beside: true,
      why: comma === 1 ? 'the name stands in apposition to the post' : 'the post stands before the name',
    };
  const marked = /^[،,(–—]$/.test(t.norm[phrase.first - 1] ?? '');
  const made = marked ? null : asObject(prepared, phrase);
  if (made !== null) return made;
  const before = nameUpTo(prepared, marked ? overKin(prepared, phrase.first - 1) : phrase.first);
  if (!isPerson(before) || isGone(t, before.first) || isAbsent(t, phrase.end)) return null;
  if (isApart(prepared, before.nameFirst, phrase.first)) return null;
  // The name on a line of its own, and the post on the one under it: whom a letter is to, or who signs it.
  const under = (t.gap[phrase.first] ?? 0) > 1 && ((t.gap[phrase.end] ?? 3) > 1 || phrase.end >= t.count);
  if (marked || under)
    return {
      holder: holderNamed(prepared, before),
      course: 'is',
      beside: true,
      why: 'the post stands in apposition to the name',
    };
  const course = COURSES.get(word(t, phrase.end)) ?? COURSES.get(word(t, phrase.end + 1));
  // «… محمد رنیکی فرمانده سپاه … گفت»: news writes the apposition without its comma; with «را» the post is another's.
  if (
    course === undefined &&
    word(t, phrase.end) !== 'را' &&
    (phrase.body !== null || phrase.status !== null || hasBodyWord(phrase) || goesOnWithVerb(prepared, phrase))
  )
    return {
      holder: { ...holderNamed(prepared, before), sure: false },
      course: 'is',
      beside: true,
      why: 'the post stands right behind the name',
    };
  return course === undefined
    ? null
    : { holder: holderNamed(prepared, before), course, why: `«${word(t, phrase.end)}» joins person and post` };
}

/** «مریم تالونی، معاون احمد ماویک، …»: whose deputy she is, and not he. */
function ofSomebody(prepared: PreparedText, { first, post }: Phrase): Course | null {
  const own = /^[،,]$/.test(prepared.tokens.norm[first - 1] ?? '') ? nameUpTo(prepared, first - 1) : null;
  return OF_SOMEBODY.test(post) && isPerson(own)
    ? {
        holder: holderNamed(prepared, own),
        course: 'is',
        beside: true,
        why: 'the post stands in apposition to the name',
      }
    : null;
}
const OF_SOMEBODY = /^(?:معاون|آجودان|منشی|دستیار|مشاور|نماینده|سخنگوی)$/;

/** «… بخشدار آقای ماویک، نماینده دادگستری [(غایب)]»: another, who is not named. */
const isAbsent = (t: Tokens, i: number): boolean =>
  t.norm[i] === '(' && /^(?:غایب|غائب|حاضر|امضا)$/.test(word(t, i + 1));

/** The post on a line of its own, and the name on the one under it. */
const isSigned = (t: Tokens, { first }: Phrase, { end }: NameAt): boolean =>
  (t.gap[first] ?? 0) > 1 && (end >= t.count || (t.gap[end] ?? 3) > 1);

/** «یعقوب رنیکی[، فرزند رمضان]، فرمانده»: the comma behind the name. Behind a father with a surname («فرزند رمضان رنیکی، فرمانده») the post is the father's. */
function overKin(prepared: PreparedText, comma: number): number {
  const { tokens: t } = prepared;
  const father = nameUpTo(prepared, comma);
  if (father !== null && father.end - father.nameFirst > 1) return comma;
  for (let i = comma - 1; i > comma - LONGEST_KIN; i--)
    if (word(t, i) === 'فرزند' && /^[،,]$/.test(t.norm[i - 1] ?? '')) return i - 1;
  return comma;
}
const LONGEST_KIN = 5;

/** «شورا مریم تالونی [را] مسئول کمیته [کرد]». */
function asObject(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  const name = word(t, phrase.first - 1) === 'را' ? nameUpTo(prepared, phrase.first - 1) : null;
  const makes = /^(?:کرد|کرده|برگزید|گماشت|منصوب|انتخاب|تعیین|معرفی)$/.test(word(t, phrase.end));
  return makes && isPerson(name)
    ? { holder: holderNamed(prepared, name), course: 'begins', why: `«${word(t, phrase.end)}» gives the post` }
    : null;
}

/** «شیخ ماویک [حاکم شرع] تأکید کرد»: a post of two words or more right behind a name, and then what he did. */
function goesOnWithVerb({ tokens: t }: PreparedText, { post, end }: Phrase): boolean {
  return post.includes(' ') && (isFiniteVerb(t, end) || isFiniteVerb(t, end + 1));
}

/** «رئیس [پلیس] کشور»: a body that its words tell. */
const hasBodyWord = ({ post }: Phrase): boolean => post.split(' ').slice(1).some(isPersianBodyHead);

/** «آقای ماویک، زرگر، شصت‌ساله، و رئیس این انجمن [از سال ۱۳۶۶،]»: the last of several words for one who is named before them. */
export function apposedAfter(prepared: PreparedText, { first, end }: Phrase): Course | null {
  const { tokens: t, names } = prepared;
  const joined = word(t, first - 1) === 'و' || /^[،,]$/.test(t.norm[first - 1] ?? '');
  if (!joined || isAbsent(t, end) || !(/^[،,(]$/.test(t.norm[end] ?? '') || /^(?:از|تا)$/.test(word(t, end))))
    return null;
  const { first: limit } = sentenceAt(prepared, first);
  let commas = 0;
  for (let i = first - 1; i >= limit && first - i < LONGEST_APPOSITION; i--) {
    if (/^[،,]$/.test(t.norm[i] ?? '')) commas++;
    const name = names.list[names.at[i] ?? -1];
    if (isPerson(name ?? null) && name !== undefined) {
      const own = commas > 0 && /^[،,]$/.test(t.norm[name.end] ?? '') && !isGone(t, name.first);
      const holder = { ...holderNamed(prepared, name), sure: false };
      return own ? { holder, course: 'is', beside: true, why: 'one of the words in apposition to the name' } : null;
    }
    if (isFiniteVerb(t, i) || /^(?:که|تا|از|به|با)$/.test(word(t, i))) return null;
  }
  return null;
}
const LONGEST_APPOSITION = 18;
