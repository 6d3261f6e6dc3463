// Posts and memberships in Persian: «وزیر بنادر، مریم تالونی» · «مریم تالونی، رئیس سابق اتحادیه» · «تالونی رئیس اتحادیه است» · «به عنوان وزیر منصوب شد» · «از سمت … برکنار شد»
// · «عضو کمیسیون». In: what was found before, and the tokens of one Persian stretch. Out: offices and seats. A post begins with its head and runs on by ezafe; every look
// is bounded by the sentence and a few words.

import type { Found } from '../../drafts.ts';
import { countryNamed } from '../../gazetteers/places.ts';
import { isPersianPost, persianStatusOf } from '../../gazetteers/posts.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import { type Holder, holderNamed, nameFrom, nameUpTo } from '../en/persons.ts';
import type { Office, Seat } from '../office.ts';
import { timeSpokenOf } from '../time-spoken.ts';
import type { Course, Phrase } from './phrase.ts';
import { persianTerms } from './terms.ts';
import { besideUnknown, unknownSubject } from './unknown-names.ts';
import { BOUNDS, CAPACITY, COURSES, MEMBER } from './words.data.ts';

const word = (t: Tokens, i: number): string => persianWord(t, i);
const LONGEST_POST = 9;

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
    if (!isPersianPost(w) || isInName(prepared, i)) continue;
    const phrase = phraseAt(prepared, i);
    const office = officeOf(found, phrase);
    if (office !== null) all.push(office);
    i = phrase.end - 1;
  }
  return all;
}

/** The words of a name are no post of their own, but for those before a name («وزیر» is not part of one). */
const isInName = ({ names }: PreparedText, i: number): boolean => {
  const name = names.list[names.at[i] ?? -1];
  return name !== undefined && i >= name.nameFirst;
};

const sentenceAt = ({ sentences, sentenceOf }: PreparedText, i: number) =>
  sentences[sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };

/** From the head on: nouns by ezafe, bodies, places, a word of status, up to a person, a mark or a word that bounds. */
function phraseAt(prepared: PreparedText, i: number): Phrase {
  const { tokens: t, names } = prepared;
  const { first, end: limit } = sentenceAt(prepared, i);
  let status = i > first ? persianStatusOf(word(t, i - 1)) : null;
  let body: NameAt | null = null;
  // «نخست وزیر», written apart.
  const prime = word(t, i - 1) === 'نخست' && i > first ? i - 1 : i;
  const words = [t.text.slice(t.from[prime], t.to[i])];
  let end = i + 1;
  while (end < limit && end - i < LONGEST_POST && t.kind[end] === WORD) {
    const name = names.list[names.at[end] ?? -1];
    if (name?.kind === 'person') break;
    if (name !== undefined && name.first === end) {
      body ??= name;
      words.push(name.name);
      end = name.end;
      continue;
    }
    const w = word(t, end);
    if (/^(?:آن|همان)$/.test(w) && THAT_TIME.test(word(t, end + 1))) {
      status ??= 'then';
      end += 2;
      continue;
    }
    const told = persianStatusOf(w);
    if (BOUNDS.has(w) || (w === 'و' && !isPlainNoun(prepared, end + 1))) break;
    if (told !== null) status ??= told;
    else words.push(t.text.slice(t.from[end], t.to[end]));
    end++;
  }
  const opens = prime < i ? prime : i > first && persianStatusOf(word(t, i - 1)) !== null ? i - 1 : i;
  return { first: opens, end, post: words.join(' '), body, status };
}

/** «دادستان [آن زمان]»: behind «آن». */
const THAT_TIME = /^(?:زمان|وقت|هنگام|دوره|دوران|روز|روزها|سال|سال\u200cها|ایام|روزگار)$/;

/** After «و» a noun that goes on with the post («کار و امور اجتماعی»), not a second post or a person. */
const isPlainNoun = ({ tokens: t, names }: PreparedText, i: number): boolean =>
  t.kind[i] === WORD && !isPersianPost(word(t, i)) && !BOUNDS.has(word(t, i)) && (names.at[i] ?? -1) < 0;

const isPerson = (name: NameAt | null): name is NameAt => name?.kind === 'person';

function officeOf(found: Found, phrase: Phrase): Office | null {
  const { prepared } = found;
  const told =
    byCapacity(prepared, phrase) ??
    besideName(prepared, phrase) ??
    byPronoun(prepared, phrase) ??
    besideUnknown(prepared, phrase);
  if (told === null) return null;
  const { holder, course, why } = told;
  const at = { first: Math.min(phrase.first, holder.span.first), end: Math.max(phrase.end, holder.span.end) };
  const terms = persianTerms(found, at, sentenceAt(prepared, phrase.first));
  const then = phrase.status === 'then';
  const status = statusOf(phrase, course);
  const [begins, ends] = [course === 'begins', course === 'ends'];
  const to = terms.to ?? (ends ? terms.on : null);
  const undated = begins || ends || status === 'former' || terms.from !== null;
  const spoken = then && !undated && terms.on === null ? timeSpokenOf(found, phrase.first) : null;
  return {
    kind: 'occupancy',
    person: holder.person,
    post: phrase.post,
    body: bodyOf(prepared, phrase),
    status: to !== null && status === 'current' ? 'former' : status,
    from: terms.from ?? (begins ? terms.on : null),
    to: to ?? (status === 'former' ? '..' : null),
    asOf: undated ? null : (terms.on ?? spoken?.edtf ?? null),
    present: !then && course === 'is',
    denied: false,
    after: null,
    before: null,
    at,
    head: phrase.first,
    sure: holder.sure,
    reasons: [
      why,
      ...(then ? ['«وقت», «آن زمان»: of the time told'] : []),
      ...(spoken === null ? [] : [spoken.reason]),
    ],
  };
}

function statusOf({ status }: Phrase, course: Course['course']): Office['status'] {
  if (status === 'former' || status === 'acting' || status === 'designate' || status === 'candidate') return status;
  return course === 'ends' || (course === 'was' && status === null) ? 'former' : 'current';
}

/** «به عنوان وزیر … منصوب شد», «از سمت وزیر … برکنار شد»: the person is the last one named before in the sentence. */
function byCapacity(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  if (!CAPACITY.has(word(t, phrase.first - 1))) return null;
  const sentence = sentenceAt(prepared, phrase.first);
  const name = personBefore(prepared, phrase.first - 2, sentence.first);
  const holder =
    name === null ? unknownSubject(prepared, phrase.first - 2, sentence.first) : holderNamed(prepared, name);
  if (holder === null) return null;
  for (let i = phrase.end; i < Math.min(sentence.end, phrase.end + 12); i++) {
    const course = COURSES.get(word(t, i));
    if (course !== undefined) return { holder, course, why: `«${word(t, i)}» after the words for a capacity` };
  }
  return name === null ? null : { holder, course: 'was', why: 'the words for a capacity stand before the post' };
}

function personBefore({ names }: PreparedText, from: number, limit: number): NameAt | null {
  for (let i = from; i >= limit && from - i < 30; i--) {
    const name = names.list[names.at[i] ?? -1];
    if (isPerson(name ?? null)) return name ?? null;
  }
  return null;
}

/** The name right behind the post, or before it with a comma or with a verb of being behind it. */
function besideName(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  const comma = /^[،,:–—-]$/.test(t.norm[phrase.end] ?? '') ? 1 : 0;
  const behind = nameFrom(prepared, phrase.end + comma);
  if (isPerson(behind) && (t.gap[phrase.end + comma] ?? 3) < 3)
    return {
      holder: holderNamed(prepared, behind),
      course: 'is',
      why: comma === 1 ? 'the name stands in apposition to the post' : 'the post stands before the name',
    };
  const marked = /^[،,(–—]$/.test(t.norm[phrase.first - 1] ?? '');
  const before = nameUpTo(prepared, marked ? phrase.first - 1 : phrase.first);
  if (!isPerson(before)) return null;
  if (marked)
    return { holder: holderNamed(prepared, before), course: 'is', why: 'the post stands in apposition to the name' };
  const course = COURSES.get(word(t, phrase.end)) ?? COURSES.get(word(t, phrase.end + 1));
  // «… محمد رنیکی فرمانده سپاه … گفت»: news writes the apposition without its comma; with «را» the post is another's.
  if (course === undefined && word(t, phrase.end) !== 'را' && (phrase.body !== null || phrase.status !== null))
    return {
      holder: { ...holderNamed(prepared, before), sure: false },
      course: 'is',
      why: 'the post stands right behind the name',
    };
  return course === undefined
    ? null
    : { holder: holderNamed(prepared, before), course, why: `«${word(t, phrase.end)}» joins person and post` };
}

/** «او از … تا … وزیر بنادر بود»: the last person named before. */
function byPronoun(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  const course = COURSES.get(word(t, phrase.end)) ?? COURSES.get(word(t, phrase.end + 1));
  const { first } = sentenceAt(prepared, phrase.first);
  if (course === undefined) return null;
  // «مریم تالونی، که … ، امروز معاون وزیر است»: the person with whom the sentence begins.
  const opening = nameFrom(prepared, first);
  if (isPerson(opening) && COURSES.has(word(t, phrase.end)))
    return {
      holder: { ...holderNamed(prepared, opening), sure: false },
      course,
      why: 'the subject of the sentence and a verb of being',
    };
  if (!/^(?:او|وی|ایشان)$/.test(word(t, first))) return null;
  const name = personBefore(prepared, first - 1, Math.max(0, first - 60));
  if (name === null) return null;
  const { person } = holderNamed(prepared, name);
  const span = { first, end: first + 1 };
  const mention = mentionAt(prepared, span, person.name, 'inferred', [
    `«${word(t, first)}» after ${person.name ?? ''}`,
  ]);
  return { holder: { person: mention, span, sure: false }, course, why: 'a verb of being joins pronoun and post' };
}

function bodyOf(prepared: PreparedText, { body }: Phrase): Office['body'] {
  if (body === null) return null;
  const country = body.kind === 'place' ? countryNamed(body.name) : null;
  return mentionAt(prepared, { first: body.nameFirst, end: body.end }, prepared.names.fullest(body.name), 'stated', [
    country === null ? 'named in these words' : `named in these words: ${country}`,
  ]);
}

/** «مریم تالونی، عضو کمیسیون بنادر», «تالونی عضو … بود», «عضو کمیسیون، مریم تالونی». */
function seatAt(found: Found, i: number, last: Office | Seat | null): readonly Seat[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const named = nameFrom(prepared, i + 1);
  const body = named?.kind === 'body' ? named : describedBody(prepared, i + 1);
  if (body === null) return [];
  const opening = /^(?:از|یک|یکی)$/.test(word(t, i - 1)) ? (word(t, i - 2) === 'یکی' ? i - 2 : i - 1) : i;
  const marked = /^[،,(–—]$/.test(t.norm[opening - 1] ?? '');
  const before = nameUpTo(prepared, marked ? opening - 1 : opening);
  const comma = /^[،,]$/.test(t.norm[body.end] ?? '') ? 1 : 0;
  const behind = nameFrom(prepared, body.end + comma);
  const name = isPerson(before) ? before : isPerson(behind) ? behind : null;
  // «نماینده مجلس و عضو کمیسیون»: a second thing said of the person before.
  const joined = word(t, opening - 1) === 'و' && last !== null && last.at.end === opening - 1 ? last : null;
  const holder = holderOfSeat(prepared, joined, name);
  if (holder === null) return [];
  const at = { first: Math.min(opening, holder.span.first), end: Math.max(body.end, holder.span.end) };
  return [
    {
      kind: 'membership',
      person: holder.person,
      body: bodyOfSeat(prepared, body),
      role: 'عضو',
      when: persianTerms(found, at, sentenceAt(prepared, i)).on,
      at,
      head: i,
      sure: holder.sure,
      reasons: ['the word for a member stands beside the name'],
    },
  ];
}

interface Described extends TokenSpan {
  readonly name: null;
  readonly nameFirst: number;
}

/** `عضو هیئت سه‌نفره که …`: a body that the words describe and do not name. */
function describedBody({ tokens: t, names }: PreparedText, first: number): Described | null {
  if (!/^(?:هیئت|هیات|کمیته|کمیسیون|شورا|شورای|گروه|دادگاه|سازمان|حزب)$/.test(word(t, first))) return null;
  let end = first + 1;
  while (end < first + 5 && t.kind[end] === WORD && !BOUNDS.has(word(t, end)) && (names.at[end] ?? -1) < 0) end++;
  return { first, nameFirst: first, end, name: null };
}

const bodyOfSeat = (prepared: PreparedText, { nameFirst, end, name }: NameAt | Described): Seat['body'] =>
  name === null
    ? mentionAt(prepared, { first: nameFirst, end }, null, 'stated', ['these words give no name'])
    : mentionAt(prepared, { first: nameFirst, end }, prepared.names.fullest(name), 'stated', ['named in these words']);

function holderOfSeat(prepared: PreparedText, joined: Office | Seat | null, name: NameAt | null): Holder | null {
  if (joined !== null) return { person: joined.person, span: joined.at, sure: joined.sure };
  return name === null ? null : holderNamed(prepared, name);
}
