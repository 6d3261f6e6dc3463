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
import { type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import type { Office, Seat } from '../office.ts';
import { timeSpokenOf } from '../time-spoken.ts';
import { apposedAfter, besideName, byCapacity, sentenceAt } from './beside-name.ts';
import { byInversion, byVerbOfBeing, goesOnInTime } from './by-being.ts';
import { byCard } from './by-card.ts';
import { byDuty } from './by-duty.ts';
import { byHeadline } from './by-headline.ts';
import { laterWordAt } from './by-later-word.ts';
import { byPhraseOf, isApart } from './by-phrases.ts';
import { rosterBehind } from './by-roster.ts';
import { bySpeech } from './by-speech.ts';
import { seatAt } from './memberships.ts';
import type { Course, Phrase } from './phrase.ts';
import { phraseAt } from './post-phrase.ts';
import { successionAt } from './succession.ts';
import { persianTerms } from './terms.ts';
import { besideUnknown } from './unknown-names.ts';
import { MEMBER } from './words.data.ts';

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
    const listed = rosterBehind(found, i);
    if (listed.length > 0) {
      all.push(...listed);
      i = Math.max(i, (listed.at(-1)?.at.end ?? i) - 1);
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
      bySpeech(found, phrase) ??
      byInversion(prepared, phrase) ??
      byCard(prepared, phrase) ??
      apposedAfter(prepared, phrase) ??
      besideUnknown(prepared, phrase) ??
      joinedTo(prepared, phrase, last));
  if (told === null || isApart(prepared, told.holder.span.end - 1, phrase.first)) return null;
  const { holder, why } = told;
  const at = { first: Math.min(phrase.first, holder.span.first), end: Math.max(phrase.end, holder.span.end) };
  const sentence = sentenceAt(prepared, phrase.first);
  // «با حکم دادستان، ماویک، … برکنار شد»: who did it keeps his post.
  const by = byPhraseOf(prepared, phrase.first) !== null;
  const lost = !by && told.beside === true && endsBehind(prepared, at.end, sentence.end);
  const own = told.beside === true ? sentence : partOfSentence(t, phrase, sentence, last);
  const around = persianTerms(found, { first: phrase.first, end: at.end }, own, told.beside === true);
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
    from: terms.from ?? (begins ? terms.on : null) ?? endBefore(t, phrase.first, holder.person, last),
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

/** «از ۱۳۵۰ تا ۱۳۵۴ بخشدار تالون و سپس تا ۱۳۵۹ فرماندار بود»: each post with the times on its own side of «و». */
function partOfSentence(t: Tokens, { first, end }: Phrase, sentence: TokenSpan, last: Office | Seat | null): TokenSpan {
  const before = last !== null && last.at.end > sentence.first && last.at.end < first && goesOnInTime(t, last.at.end);
  // «معاون بودم [و از نهم مهر] رئیس شدم»
  const next = goesOnInTime(t, end) ? end : isFiniteVerb(t, end) && goesOnInTime(t, end + 1) ? end + 1 : null;
  return { first: before ? last.at.end : sentence.first, end: next ?? sentence.end };
}

/** «از ۱۳۵۰ تا ۱۳۵۴ بخشدار تالون بود و [سپس] فرماندار شد»: from where the post before ended. */
function endBefore(t: Tokens, first: number, person: Office['person'], last: Office | Seat | null): string | null {
  if (last?.kind !== 'occupancy' || last.to === null || last.to === '..' || last.person.name !== person.name)
    return null;
  const between = t.norm.slice(last.at.end, first);
  const then = between.findIndex((w) => /^(?:سپس|آنگاه)$/.test(w));
  return then >= 0 && then <= FARTHEST_THEN && between.length < LONGEST_THEN && !between.includes('.') ? last.to : null;
}
const FARTHEST_THEN = 2;
const LONGEST_THEN = 8;

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

/** «ماویک، عضو کمیسیون بنادر [و رئیس کمیته ویژه]»: a second post of the same person, as the first is told. */
function joinedTo({ tokens: t }: PreparedText, { first }: Phrase, last: Office | Seat | null): Course | null {
  if (last === null || last.at.end !== first - 1 || word(t, last.at.end) !== 'و') return null;
  const holder = { person: last.person, span: last.at, sure: false };
  return { holder, course: 'is', beside: true, why: 'a second post joined to the first' };
}

function bodyOf(prepared: PreparedText, { first, body }: Phrase): Office['body'] {
  if (body === null) return null;
  const office = body.kind === 'place' ? officeOfProvince(prepared, first, body) : null;
  if (office !== null) return office;
  const country = body.kind === 'place' ? countryNamed(body.name) : null;
  return mentionAt(prepared, { first: body.nameFirst, end: body.end }, prepared.names.fullest(body.name), 'stated', [
    country === null ? 'named in these words' : `named in these words: ${country}`,
  ]);
}

/** «رئیس [اداره بنادر استان هاورین]»: the office and not the province in which it is. */
function officeOfProvince(prepared: PreparedText, first: number, { nameFirst, end }: NameAt): Office['body'] {
  const { tokens: t } = prepared;
  if (!/^(?:استان|شهرستان|ولایت)$/.test(word(t, nameFirst))) return null;
  let head = first + 1;
  while (head < nameFirst && !isPersianBodyHead(word(t, head))) head++;
  if (head >= nameFirst) return null;
  const words = t.text.slice(t.from[head], t.to[end - 1]).replace(/\s+/g, ' ');
  return mentionAt(prepared, { first: head, end }, words, 'stated', ['named in these words']);
}
