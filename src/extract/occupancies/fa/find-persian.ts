// Posts and memberships in Persian: «وزیر بنادر، مریم تالونی» · «مریم تالونی، رئیس سابق اتحادیه» · «تالونی رئیس اتحادیه است» · «به عنوان وزیر منصوب شد» · «از سمت … برکنار شد»
// · «عضو کمیسیون». In: what was found before, and the tokens of one Persian stretch. Out: offices and seats. A post begins with its head and runs on by ezafe; every look
// is bounded by the sentence and a few words.

import type { Found } from '../../drafts.ts';
import { isPersianBodyHead } from '../../gazetteers/bodies.ts';
import { countryNamed } from '../../gazetteers/places.ts';
import { isPersianPost } from '../../gazetteers/posts.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type Tokens, WORD } from '../../text/tokens.ts';
import { holderNamed, nameFrom, nameUpTo } from '../en/persons.ts';
import type { Office, Seat } from '../office.ts';
import { timeSpokenOf } from '../time-spoken.ts';
import { byCard } from './by-card.ts';
import { byDecree } from './by-decree.ts';
import { byDuty } from './by-duty.ts';
import { byHeadline } from './by-headline.ts';
import { laterWordAt } from './by-later-word.ts';
import { behindPlace, bySpeech } from './by-speech.ts';
import { subjectOfClause } from './clause-subject.ts';
import { seatAt } from './memberships.ts';
import type { Course, Phrase } from './phrase.ts';
import { phraseAt } from './post-phrase.ts';
import { byPronoun, isGone, personBefore, relative } from './subject.ts';
import { successionAt } from './succession.ts';
import { persianTerms } from './terms.ts';
import { besideUnknown, unknownSubject } from './unknown-names.ts';
import { CAPACITY, COURSES, MEMBER } from './words.data.ts';

const word = (t: Tokens, i: number): string => persianWord(t, i);

export function officesInPersian(found: Found, first: number, end: number): readonly (Office | Seat)[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const all: (Office | Seat)[] = [];
  for (let i = first; i < end; i++) {
    if (t.kind[i] !== WORD) continue;
    const w = word(t, i);
    if (MEMBER.has(w)) {
      all.push(...seatAt(found, i, all.at(-1) ?? null));
      continue;
    }
    const last = all.findLast((one): one is Office => one.kind === 'occupancy') ?? null;
    const next = successionAt(found, i, last);
    if (next.length > 0) {
      all.push(...next);
      i = Math.max(i, (next[0]?.at.end ?? i) - 1);
      continue;
    }
    const later = laterWordAt(found, i, heldBefore(all, i));
    if (later !== null) {
      all.push(later);
      i = Math.max(i, later.at.end - 1);
      continue;
    }
    const duty = byDuty(prepared, i);
    const post = isPersianPost(w) || (w === 'امام' && word(t, i + 1) === 'جمعه') || isOwned(w);
    if (duty === null && (!post || isInName(prepared, i))) continue;
    const phrase = duty?.phrase ?? phraseAt(prepared, i);
    const office = isBetrothed(phrase) ? null : officeOf(found, phrase, duty?.told ?? null, all.at(-1) ?? null);
    if (office !== null) all.push(office);
    i = phrase.end - 1;
  }
  const said = first === 0 ? byHeadline(found, all) : null;
  return said === null ? all : [...all, said];
}

/** The offices named not long before. */
const heldBefore = (all: readonly (Office | Seat)[], i: number): readonly Office[] =>
  all.filter((one): one is Office => one.kind === 'occupancy' && i - one.at.end < LONGEST_MEMORY);
const LONGEST_MEMORY = 60;

/** «نامزد مریم تالونی»: who runs, runs for something. */
const isBetrothed = ({ post }: Phrase): boolean =>
  /^(?:نامزد|کاندید)/.test(post) && !/ (?:.*(?:مجلس|شورا|ریاست|انتخابات|جرگه|پارلمان|شهرداری|سنا))/.test(post);

/** «معاون[ش] مردی بود به نام …»: of whom was told before. */
const isOwned = (w: string): boolean => w.endsWith('ش') && w.length > 4 && isPersianPost(w.slice(0, -1));

/** The name right behind the post of another: «معاونش سرهنگ محمد رنیکی». */
function byOwner(prepared: PreparedText, phrase: Phrase): Course | null {
  const told = besideName(prepared, phrase);
  return told !== null && told.holder.span.first >= phrase.end ? told : null;
}

/** The words of a name are no post of their own, but for those before a name («وزیر» is not part of one). */
const isInName = ({ names }: PreparedText, i: number): boolean => {
  const name = names.list[names.at[i] ?? -1];
  return name !== undefined && i >= name.nameFirst;
};

const sentenceAt = ({ sentences, sentenceOf }: PreparedText, i: number) =>
  sentences[sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };

const isPerson = (name: NameAt | null): name is NameAt => name?.kind === 'person';

function officeOf(found: Found, phrase: Phrase, duty: Course | null, last: Office | Seat | null): Office | null {
  const { prepared } = found;
  const t = prepared.tokens;
  if (isAddressed(t, phrase.first)) return null;
  const told = isOwned(word(t, phrase.first))
    ? byOwner(prepared, phrase)
    : (duty ??
      byCapacity(prepared, phrase) ??
      besideName(prepared, phrase) ??
      byVerbOfBeing(prepared, phrase) ??
      bySpeech(prepared, phrase) ??
      byInversion(prepared, phrase) ??
      byCard(prepared, phrase) ??
      apposedAfter(prepared, phrase) ??
      besideUnknown(prepared, phrase) ??
      joinedTo(prepared, phrase, last));
  if (told === null) return null;
  const { holder, why } = told;
  const at = { first: Math.min(phrase.first, holder.span.first), end: Math.max(phrase.end, holder.span.end) };
  const sentence = sentenceAt(prepared, phrase.first);
  const lost = told.beside === true && endsBehind(prepared, at.end, sentence.end);
  const around = persianTerms(found, { first: phrase.first, end: at.end }, sentence, told.beside === true);
  // «در آبان … سرهنگ رنیکی (فرمانده انتظامی)»: what the sentence tells of is no day of what is said of him in brackets.
  const terms = t.norm[phrase.first - 1] === '(' && told.beside === true ? { ...around, on: null } : around;
  // «از سال ۱۳۸۲ دادستان [بوده است]»: up to the day of the document.
  const goesOn = terms.from !== null && terms.to === null && told.course === 'was' && isPerfect(prepared, phrase.end);
  const course = lost ? 'ends' : goesOn ? 'is' : told.course;
  const then = phrase.status === 'then';
  const status = statusOf(phrase, course);
  const [begins, ends] = [course === 'begins', course === 'ends'];
  const to = terms.to ?? (ends ? terms.on : null);
  const undated = begins || ends || status === 'former' || terms.from !== null;
  const today = t.norm.slice(at.end, sentence.end).some((w) => /^(?:امروز|اکنون|اینک)$/.test(w));
  const spoken = then && !undated && (today || terms.on === null) ? timeSpokenOf(found, phrase.first) : null;
  return {
    kind: 'occupancy',
    person: holder.person,
    post: isOwned(phrase.post) ? phrase.post.slice(0, -1) : phrase.post,
    body: bodyOf(prepared, phrase),
    status: to !== null && status === 'current' ? 'former' : status,
    from: terms.from ?? (begins ? terms.on : null),
    to: to ?? (status === 'former' ? '..' : null),
    // «استاندار وقت، ماویک، [امروز] …»: not of the day behind it.
    asOf: undated ? null : then && today ? (spoken?.edtf ?? null) : (terms.on ?? spoken?.edtf ?? null),
    present: !then && course === 'is',
    denied: false,
    presupposed: told.beside === true,
    after: told.after ?? null,
    before: null,
    at,
    head: phrase.first,
    sure: holder.sure,
    reasons: [
      why,
      ...(lost ? ['the verb of the sentence ends the post'] : []),
      ...(then ? ['«وقت», «آن زمان»: of the time told'] : []),
      ...(spoken === null ? [] : [spoken.reason]),
    ],
  };
}

/** «ماویک، رئیس زندان هاورین، روز شنبه [برکنار شد]»; «… را برکنار کرد» is done to another. */
function endsBehind({ tokens: t }: PreparedText, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const next = word(t, i + 1);
    // «عزل [و بازداشت] شد»
    const verb = next === 'و' ? word(t, i + 3) : next;
    if (/^(?:برکنار|عزل|اخراج|بازنشسته)$/.test(word(t, i)) && /^(?:شد|شده|گردید)$/.test(verb)) return true;
    if (word(t, i) === 'جای' && /^(?:خود|خودش)$/.test(next)) return true;
    if (/^(?:استعفا|کناره\u200cگیری)$/.test(word(t, i)) && /^(?:داد|کرد|نمود)$/.test(next)) return true;
    if (word(t, i) === 'کنار' && next === 'گذاشته' && /^(?:شد|شده)$/.test(word(t, i + 2))) return true;
    // «هفته [گذشته]» is no verb.
    const past = word(t, i) === 'گذشته' && /^(?:روز|هفته|ماه|سال)$/.test(word(t, i - 1));
    if (word(t, i) === 'که' || (isFiniteVerb(t, i) && !past)) return false;
  }
  return false;
}

/** «نامهٔ مورخ ۱۰ خرداد [عنوان] استاندار محترم»: to whom a letter is; «به عنوان» gives a post. */
const isAddressed = (t: Tokens, first: number): boolean =>
  word(t, first - 1) === 'عنوان' && !/^(?:به|با|تحت|از|بر|در)$/.test(word(t, first - 2));

const isPerfect = ({ tokens: t }: PreparedText, end: number): boolean =>
  word(t, end) === 'بوده' && /^(?:است|اند)$/.test(word(t, end + 1));

/** «سرپرست» of a body is whoever leads it until somebody is named. */
function statusOf({ status, post, body }: Phrase, course: Course['course']): Office['status'] {
  if (status === null && course !== 'ends' && body !== null && post.startsWith('سرپرست ')) return 'acting';
  if (/^(?:نامزد|کاندید)/.test(post)) return 'candidate';
  if (status === 'former' || status === 'acting' || status === 'designate' || status === 'candidate') return status;
  return course === 'ends' || (course === 'was' && status === null) ? 'former' : 'current';
}

/** «به عنوان وزیر … منصوب شد», «از سمت وزیر … برکنار شد»: the person is the last one named before in the sentence. */
function byCapacity(prepared: PreparedText, phrase: Phrase): Course | null {
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

/** «با [حکم] وزیر، ماویک …», «به [گفتهٔ] دادستان، ماویک …»: what another does, and then to whom or of whom it is said. */
const OF_ANOTHER =
  /^(?:حکم|دستور|فرمان|سوی|طرف|پیشنهاد|موافقت|گفته|گفتهٔ|گزارش|نقل|قول|ادعای|اعلام|نظر|دعوت|اجازه|اجازهٔ|شکایت|درخواست|تقاضای)$/;

/** «رئیس هیئت، سارنوال [احمد ماویک]» as a line of its own. */
function signsUnderTitle(prepared: PreparedText, { first, end }: Phrase): NameAt | null {
  const { tokens: t } = prepared;
  const name = isPersianPost(word(t, end + 1)) ? nameFrom(prepared, end + 2) : null;
  return name !== null && (t.gap[first] ?? 3) > 1 && (name.end >= t.count || (t.gap[name.end] ?? 3) > 1) ? name : null;
}

const hasOwnPost = (t: Tokens, { end }: NameAt): boolean => (t.gap[end] ?? 3) < 2 && isPersianPost(word(t, end));

const KIN =
  /^(?:خواهرزاده|برادرزاده|نواده|نوه|داماد|عروس|خاله|عمه|عمو|دایی|ماما|کاکا|برادر|خواهر|پسر|دختر|فرزند|همسر|پدر|مادر|پسرعمو|دخترعمو|خسربره)(?:ٔ|ی)?$/u;

/** The name right behind the post, or before it with a comma or with a verb of being behind it. */
function besideName(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  const comma = /^[،,:–—-]$/.test(t.norm[phrase.end] ?? '') ? 1 : 0;
  const behind = nameFrom(prepared, phrase.end + comma) ?? (comma === 1 ? signsUnderTitle(prepared, phrase) : null);
  // «جانشین ماویک شد»: of whom, and not who.
  if (word(t, phrase.first) === 'جانشین' && isPerson(behind)) return null;
  // «وکیل مدافع آقای ماویک»: his counsel.
  if (word(t, phrase.first) === 'وکیل' && comma === 0 && isPerson(behind)) return null;
  // «مریم تالونی (خواهرزادهٔ سناتور تالونی)»: a kinsman of the same surname, and not she.
  if (isPerson(behind) && behind.end - behind.nameFirst === 1 && KIN.test(word(t, phrase.first - 1))) return null;
  // «با حکم وزیر کشور، مریم تالونی به سمت … منصوب شد»: whose order it was, and then to whom it happened.
  const byOrder = comma === 1 && OF_ANOTHER.test(word(t, phrase.first - 1));
  // «با حضور فرماندار، احمد ماویک رئیس بهداری، و …»: the name has a post of its own.
  if (comma === 1 && isPerson(behind) && hasOwnPost(t, behind)) return null;
  const second = comma === 0 && isPerson(behind) ? ofSomebody(prepared, phrase) : null;
  if (second !== null) return second;
  const closed = isPerson(behind) && /^[،,]$/.test(t.norm[behind.end] ?? '');
  if (isPerson(behind) && ((t.gap[phrase.end + comma] ?? 3) < 3 || isSigned(t, phrase, behind)) && (!byOrder || closed))
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

/** «یعقوب رنیکی[، فرزند رمضان]، فرمانده»: the comma behind the name. */
function overKin({ tokens: t }: PreparedText, comma: number): number {
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

/** «او از … تا … وزیر بنادر بود», «مریم تالونی … به جای ماویک وزیر بنادر شد»: the subject of a verb of being right behind the post. */
function byVerbOfBeing(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  const end = behindPlace(prepared, phrase.end);
  const course = COURSES.get(word(t, end)) ?? COURSES.get(word(t, end + 1));
  const sentence = sentenceAt(prepared, phrase.first);
  if (course === undefined || word(t, phrase.end) === 'خواهد') return null;
  // «با رئیس زندان همنام است», «به استاندار نزدیک بود»: of another.
  const styled = /^(?:آقای|خانم|جناب|حاج|حضرت)$/.test(word(t, phrase.first - 1)) ? phrase.first - 2 : phrase.first - 1;
  if (/^(?:با|به|از|برای|مانند|مثل|نزد|علیه|درباره|دربارهٔ|درباره‌ی|بدون|جز)$/.test(word(t, styled))) return null;
  const related = relative(prepared, phrase.first, sentence.first);
  if (related !== null)
    return { holder: holderNamed(prepared, related), course, why: '«که» and a verb of being join person and post' };
  const before = nameUpTo(prepared, phrase.first);
  const gone = isPerson(before) && isGone(t, before.first) ? holderNamed(prepared, before).person : null;
  // «در ۱۸ مرداد مریم تالونی به جای ماویک …»: whoever is named before the one who left.
  const named = gone === null ? null : personBefore(prepared, phrase.first - 1, sentence.first);
  const holder = named === null ? subjectOfClause(prepared, phrase.first, sentence) : holderNamed(prepared, named);
  return holder === null
    ? null
    : { holder, course, after: gone, why: 'a verb of being joins the subject of the clause and the post' };
}

/** «آقای ماویک، زرگر، شصت‌ساله، و رئیس این انجمن [از سال ۱۳۶۶،]»: the last of several words for one who is named before them. */
function apposedAfter(prepared: PreparedText, { first, end }: Phrase): Course | null {
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

/** «ماویک، عضو کمیسیون بنادر [و رئیس کمیته ویژه]»: a second post of the same person, as the first is told. */
function joinedTo({ tokens: t }: PreparedText, { first }: Phrase, last: Office | Seat | null): Course | null {
  if (last === null || last.at.end !== first - 1 || word(t, last.at.end) !== 'و') return null;
  const holder = { person: last.person, span: last.at, sure: false };
  return { holder, course: 'is', beside: true, why: 'a second post joined to the first' };
}

/** «دادستان هاورین [در آن سال‌ها] مریم تالونی بود», «فرماندار [شخصی به نام] ماویک بود»: between post and name only words of time or of calling. */
function byInversion(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  const calls = /^(?:شخصی|فردی|مردی|زنی|کسی|آقایی|خانمی)$/.test(word(t, phrase.end));
  if (!calls && !/^(?:در|از)$/.test(word(t, phrase.end))) return null;
  for (let i = phrase.end + 1; i < phrase.end + FARTHEST_NAME; i++) {
    const name = nameFrom(prepared, i);
    if (name !== null && !isPerson(name)) return null;
    const course = name === null ? undefined : COURSES.get(word(t, name.end));
    if (name !== null)
      return course === 'is' || course === 'was'
        ? {
            holder: { ...holderNamed(prepared, name), sure: false },
            course,
            why: `«${word(t, name.end)}» joins post and person`,
          }
        : null;
    if (t.kind[i] === MARK || isFiniteVerb(t, i)) return null;
  }
  return null;
}
const FARTHEST_NAME = 8;

function bodyOf(prepared: PreparedText, { body }: Phrase): Office['body'] {
  if (body === null) return null;
  const country = body.kind === 'place' ? countryNamed(body.name) : null;
  return mentionAt(prepared, { first: body.nameFirst, end: body.end }, prepared.names.fullest(body.name), 'stated', [
    country === null ? 'named in these words' : `named in these words: ${country}`,
  ]);
}
