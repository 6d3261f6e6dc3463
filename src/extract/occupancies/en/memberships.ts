// Who is in a body without a post of its own: `a member of the commission`, `members of the panel include A, B and C`, `joined the union`, `one of the four members of`.
// In: the text and the token of "member(s)" or of a verb of joining. Out: seats.

import { isBodyHead } from '../../gazetteers/bodies.ts';
import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Seat } from '../office.ts';
import { bodyMention } from './by-heading.ts';
import { officeFrame } from './own-subject.ts';
import { canBePerson, type Holder, holderAt, holderNamed, holderUnnamed, nameFrom, nameUpTo } from './persons.ts';
import { COPULAS, JOINING } from './words.data.ts';

const MOST_MEMBERS = 20;

export function seatsAt(prepared: PreparedText, i: number): readonly Seat[] {
  const t = prepared.tokens;
  const w = wordAt(t, i);
  if (w === 'member' || w === 'members') return byNoun(prepared, i);
  const joining = JOINING.get(w);
  return joining === undefined && !(/^serv(?:ed|es|ing)$/.test(w) && wordAt(t, i + 1) === 'on')
    ? []
    : byJoining(prepared, i);
}

function byNoun(prepared: PreparedText, i: number): readonly Seat[] {
  const t = prepared.tokens;
  const body = bodyOf(prepared, i);
  if (body === null) return [];
  const first = phraseStart(t, i);
  const role = roleOf(t, first, i);
  const holders = wordAt(t, i) === 'members' ? membersListed(prepared, i, body.end) : one(prepared, first, body.end);
  const head = i;
  return holders.map(({ holder, why }) => ({
    kind: 'membership',
    person: holder.person,
    body: bodyMention(prepared, body),
    role,
    when: null,
    at: { first: Math.min(first, holder.span.first), end: Math.max(body.end, holder.span.end) },
    head,
    sure: holder.sure,
    reasons: [why],
  }));
}

/** `of the commission`, `of “courts of …”`; or before it: `a panel member`, `Union members`. */
function bodyOf(prepared: PreparedText, i: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  if (wordAt(t, i + 1) === 'of' || (wordAt(t, i + 1) === 'in' && names.list[names.at[i + 2] ?? -1]?.kind === 'body')) {
    const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0];
    let at = i + 2;
    if (/^(?:the|a|an)$/.test(wordAt(t, at))) at++;
    const quoted = /^["“]$/.test(wordAt(t, at));
    if (quoted) {
      const mark = prepared.marks[prepared.markOf[at] ?? -1];
      return mark === undefined || mark.close - at > 8
        ? null
        : { first: i + 2, end: Math.min(mark.close + 1, t.count) };
    }
    return nounPhraseBody(prepared, i + 2, sentence?.end ?? i + 2);
  }
  const name = nameUpTo(prepared, i);
  if (name?.kind === 'body') return { first: name.first, end: name.end };
  return isBodyHead(wordAt(t, i - 1)) && t.kind[i - 1] !== MARK ? { first: i - 1, end: i } : null;
}

function nounPhraseBody(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  const phrase = nounPhraseAfter(prepared, at, Math.min(limit, at + 12));
  if (phrase === null) return null;
  for (let k = phrase.first; k < phrase.end; k++) {
    const name = names.list[names.at[k] ?? -1];
    if (name !== undefined && k >= name.first) {
      if (name.kind !== 'person' && name.kind !== 'place')
        return { first: phrase.first, end: Math.min(name.end, phrase.end) };
      k = name.end - 1;
      continue;
    }
    if (isBodyHead(wordAt(t, k)) || isBodyHead(wordAt(t, k).replace(/s$/, '')))
      return { first: phrase.first, end: k + 1 };
    if (/^(?:of|in|at|and|for)$/.test(wordAt(t, k))) return null;
  }
  return null;
}

function phraseStart(t: Tokens, i: number): number {
  let first = i;
  while (
    i - first < 6 &&
    /^(?:a|an|the|one|of|its|their|his|her|two|three|four|five|six|seven|former|leading|founding|senior|current|active|prominent|key|longtime|high|ranking|fellow|other|several|some|many|-)$/.test(
      wordAt(t, first - 1),
    )
  )
    first--;
  return first;
}

const roleOf = (t: Tokens, first: number, i: number): string => {
  let from = first;
  while (
    /^(?:a|an|the|one|of|its|their|his|her|two|three|four|five|six|seven|other|several|some|many)$/.test(
      wordAt(t, from),
    )
  )
    from++;
  return t.text
    .slice(t.from[from], t.to[i])
    .toLowerCase()
    .replace(/members$/, 'member');
};

interface Found {
  readonly holder: Holder;
  readonly why: string;
}

/** `Oren Mavik, a member of …`, `Mavik is a member of …`, `a member of the council, Oren Mavik`, `Union member Oren Mavik`. */
function one(prepared: PreparedText, first: number, end: number): readonly Found[] {
  const t = prepared.tokens;
  const after = nameFrom(prepared, end);
  if (after !== null && canBePerson(prepared, after))
    return [{ holder: holderNamed(prepared, after), why: 'the word for a member stands before the name' }];
  if (/^[,(]$/.test(wordAt(t, first - 1))) {
    const name = nameUpTo(prepared, first - 1);
    if (name !== null && canBePerson(prepared, name))
      return [{ holder: holderNamed(prepared, name), why: 'the membership stands in apposition to the name' }];
  }
  if (wordAt(t, end) === ',') {
    const name = nameFrom(prepared, end + 1);
    if (name !== null && canBePerson(prepared, name) && /^[,.;]$/.test(wordAt(t, name.end)))
      return [{ holder: holderNamed(prepared, name), why: 'the name stands in apposition to the membership' }];
  }
  let verb = first - 1;
  while (
    first - verb < 4 &&
    (/^(?:as|also|now|then|once|still|been)$/.test(wordAt(t, verb)) || wordAt(t, verb).endsWith('ly'))
  )
    verb--;
  if (!COPULAS.has(wordAt(t, verb)) && !/^(?:served|serves|elected|appointed|named|acted)$/.test(wordAt(t, verb)))
    return asObject(prepared, first, end);
  const { subject } = officeFrame(prepared, verb);
  const holder = subject === null ? null : holderAt(prepared, subject);
  return holder === null ? [] : [{ holder, why: `“${wordAt(t, verb)}” joins person and membership` }];
}

/** `by appointing as minister a leading member of …`: somebody whom the next sentence names. */
function asObject(prepared: PreparedText, first: number, end: number): readonly Found[] {
  const t = prepared.tokens;
  if (!/^(?:a|an)$/.test(wordAt(t, first))) return [];
  for (let i = first - 1; i > first - 6 && i >= 0; i--) {
    if (t.kind[i] === MARK) return [];
    if (/^(?:appoint|nam|elect|choos|pick|nominat)/.test(wordAt(t, i))) {
      const holder = holderUnnamed(prepared, { first, end });
      return holder.person.name === null ? [] : [{ holder, why: `the object of “${wordAt(t, i)}”` }];
    }
  }
  return [];
}

/** `members of the panel include A, the judge, and B`: every person named in the list, but for those inside what is said about another. */
function membersListed(prepared: PreparedText, i: number, end: number): readonly Found[] {
  const { tokens: t, names, sentences, sentenceOf } = prepared;
  const sentence = sentences[sentenceOf[i] ?? 0];
  if (sentence === undefined) return [];
  if (wordAt(t, i - 1) === 'of' || /^(?:two|three|four|five|six|seven|all|both)$/.test(wordAt(t, i - 1))) {
    const single = one(prepared, phraseStart(t, i), end);
    if (single.length > 0) return single;
  }
  let verb = end;
  while (
    verb < sentence.end &&
    verb - end < 24 &&
    !/^(?:include|includes|included|including|are|were|:)$/.test(wordAt(t, verb))
  )
    verb++;
  if (verb >= sentence.end || verb - end >= 24) return membersBefore(prepared, phraseStart(t, i));
  const found: NameAt[] = [];
  for (let k = verb + 1; k < sentence.end && found.length < MOST_MEMBERS; k++) {
    if (/^(?:who|whose|which|that|said|;)$/.test(wordAt(t, k))) break;
    const name = names.list[names.at[k] ?? -1];
    if (name === undefined || k < name.first) continue;
    const possessive = /^['’]$/.test(wordAt(t, name.end)) && t.gap[name.end] === 0;
    if (
      canBePerson(prepared, name) &&
      !possessive &&
      !/^(?:of|by|for|with|from|under)$/.test(wordAt(t, name.first - 1))
    )
      found.push(name);
    k = name.end - 1;
  }
  return found.map((name) => ({
    holder: holderNamed(prepared, name),
    why: `named after “members … ${wordAt(t, verb)}”`,
  }));
}

/** `A, B and C were members of …`: the persons of the subject. */
function membersBefore(prepared: PreparedText, first: number): readonly Found[] {
  const { tokens: t, names } = prepared;
  if (!COPULAS.has(wordAt(t, first - 1))) return [];
  const { subject } = officeFrame(prepared, first - 1);
  if (subject === null) return [];
  const found: Found[] = [];
  for (let k = subject.first; k < subject.end; k++) {
    const name = names.list[names.at[k] ?? -1];
    if (name === undefined) continue;
    if (canBePerson(prepared, name))
      found.push({ holder: holderNamed(prepared, name), why: 'the subject of “members of”' });
    k = name.end - 1;
  }
  return found;
}

/** `left the brigade`, `the party`; whoever leaves the court or the hospital goes home. */
const OF_MEMBERS =
  /^(?:army|navy|brigade|division|battalion|regiment|unit|force|forces|police|militia|guard|guards|gendarmerie|corps|service|intelligence|party|union|movement|front|organization|organisation|league|federation|commission|committee|council|panel|cabinet|government|parliament|assembly|senate|congress|coalition|group|faction)$/;

/** `Mavik joined the union in 1974`, `served on the commission`, `sat on the panel`. */
function byJoining(prepared: PreparedText, i: number): readonly Seat[] {
  const t = prepared.tokens;
  const frame = officeFrame(prepared, i);
  if (frame.subject === null) return [];
  const on = /^(?:on|in)$/.test(wordAt(t, i + 1)) ? i + 2 : i + 1;
  const leaves = JOINING.get(wordAt(t, i)) === 'ends';
  if (on === i + 1 && !/^(?:join|enter)/.test(wordAt(t, i)) && !leaves) return [];
  const found = nounPhraseBody(prepared, on, frame.clauseEnd);
  const body =
    (leaves || wordAt(t, i).startsWith('enter')) && found !== null && !OF_MEMBERS.test(wordAt(t, found.end - 1))
      ? null
      : found;
  const holder = body === null ? null : holderAt(prepared, frame.subject);
  if (body === null || holder === null) return [];
  return [
    {
      kind: 'membership',
      person: holder.person,
      body: bodyMention(prepared, body),
      role: null,
      when: null,
      at: { first: Math.min(holder.span.first, i), end: body.end },
      head: i,
      sure: holder.sure,
      reasons: [`“${wordAt(t, i)}” joins person and body`],
    },
  ];
}
