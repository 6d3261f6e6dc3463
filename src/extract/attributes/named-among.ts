// Persons whom a sentence names among the dead, the missing or the held: `Among the dead was Oren Mavik, 34, and his wife, Ada`, `Killed were …`, `the victim, Oren Mavik,`,
// `the body of Oren Mavik`, «در میان کشته‌شدگان مریم تالونی». In: what was found, a token. Out: a draft for each name. The first name stands right behind the verb, the others behind
// a comma or `and`: a name behind a preposition is another's. Not here: lists line by line (headed-lists.ts), what an event did to whom (find-attributes.ts).

import type { AttributeDraft, Found } from '../drafts.ts';
import { KIN } from '../events/en/parties.data.ts';
import { DETERMINERS, NEGATIONS, POSSESSIVES, RELATIVES } from '../text/en/grammar.data.ts';
import { isPersonNoun } from '../text/en/person-noun.ts';
import type { NameAt } from '../text/names/name-at.ts';
import { isPersian } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { MARK, type TokenSpan, wordAt } from '../text/tokens.ts';
import { around, attributeDraft, sentenceOf } from './attribute-draft.ts';
import { becameOf } from './fates.data.ts';

const LONGEST_HEAD = 10;
const LONGEST_PREFIX = 5;

export function namedAmong(found: Found, i: number): readonly AttributeDraft[] {
  const t = found.prepared.tokens;
  const { first, end } = sentenceOf(found, i);
  const body = /^(?:body|remains|corpse)$/.test(wordAt(t, i)) && wordAt(t, i + 1) === 'of';
  const dies = wordAt(t, i) === 'die' && wordAt(t, i - 1) === 'to' && /^(?:was|were)$/.test(wordAt(t, i + 1));
  const became = body || dies ? ({ what: 'fate', value: 'died' } as const) : becameOf(wordAt(t, i), wordAt(t, i + 1));
  if (became === null) return [];
  return namesFor(found.prepared, i, { first, end }, body).map((person) =>
    attributeDraft(found, {
      ...became,
      person,
      trigger: i,
      at: around({ first: i, end: i + 1 }, person),
      where: null,
      dated: false,
      reasons: [`named behind “${t.text.slice(t.from[i], t.to[i])}”`],
    }),
  );
}

function namesFor(prepared: PreparedText, i: number, sentence: TokenSpan, body: boolean): readonly TokenSpan[] {
  const t = prepared.tokens;
  if (body) return nameIn(prepared, i + 2);
  if (isPersian(t, i)) {
    const among = /^(?:میان|بین|جمله|جملهٔ|از)$/.test(wordAt(t, i - 1));
    return among ? namesFrom(prepared, wordAt(t, i + 1) === '،' ? i + 2 : i + 1, sentence.end) : [];
  }
  const apposed = /^(?:victim|survivor|detainee|prisoner|inmate)$/.test(wordAt(t, i))
    ? namedBeside(prepared, i + 1)
    : [];
  if (apposed.length > 0) return apposed;
  const link = linkBehind(prepared, i, sentence);
  return link === null ? [] : namesFrom(prepared, link, sentence.end);
}

/** `the body of [Oren Mavik]`. */
const nameIn = (prepared: PreparedText, at: number): readonly TokenSpan[] => {
  const name = personAt(prepared, at);
  return name === null ? [] : [{ first: name.first, end: name.end }];
};

/** `the victim, [Oren Mavik], …`, `a detainee named [Oren Mavik]`. */
function namedBeside(prepared: PreparedText, at: number): readonly TokenSpan[] {
  const t = prepared.tokens;
  const comma = wordAt(t, at) === ',';
  const name = personAt(prepared, comma || /^(?:named|called)$/.test(wordAt(t, at)) ? at + 1 : at);
  if (name === null || (comma && !/^[,.;]$/.test(wordAt(t, name.end)))) return [];
  return [{ first: name.first, end: name.end }];
}

/** The token behind `was`, `include`, `:` that leads from the word to the names; null where another clause comes between. */
function linkBehind({ tokens: t, names }: PreparedText, i: number, { first, end }: TokenSpan): number | null {
  const head = wordAt(t, i - 1);
  const opens =
    i === first ||
    /^(?:the|those|among|to|of|other|were|all|first|next|last|second|third|persons|people|named|still|also|now|\d+)$/.test(
      head,
    ) ||
    t.kind[i - 1] === MARK;
  for (let k = first; k < i; k++) if (NEGATIONS.has(wordAt(t, k)) || wordAt(t, k) === 'by') return null;
  if (!opens) return null;
  for (let k = i + 1; k < end && k - i <= LONGEST_HEAD; k++) {
    const w = wordAt(t, k);
    if (w === ':' || /^(?:include|included|includes|including)$/.test(w)) return k + 1;
    if (/^(?:was|were|is|are)$/.test(w)) {
      const named = /^(?:named|identified)$/.test(wordAt(t, k + 1)) ? k + 2 : k + 1;
      return (named > k + 1 && wordAt(t, named) === 'as') || wordAt(t, named) === ':' ? named + 1 : named;
    }
    const other = names.list[names.at[k] ?? -1]?.kind === 'person';
    if (other || t.kind[k] === MARK || (RELATIVES.has(w) && w !== 'who')) return null;
  }
  return null;
}

/** The names one behind the other from a place, each behind a comma, a semicolon or `and`, until another clause begins. */
function namesFrom(prepared: PreparedText, from: number, end: number): readonly TokenSpan[] {
  const t = prepared.tokens;
  const found: TokenSpan[] = [];
  for (let at = from; at < end; ) {
    const item = itemAt(prepared, at, end);
    if (item === null && found.length === 0) return [];
    if (item !== null) found.push(item);
    let next = item?.end ?? at;
    while (next < end && !SEPARATOR.test(wordAt(t, next))) {
      if (RELATIVES.has(wordAt(t, next)) || FINITE.test(wordAt(t, next))) return found;
      next++;
    }
    at = next + 1;
    while (at < end && SEPARATOR.test(wordAt(t, at))) at++;
  }
  return found;
}
const SEPARATOR = /^(?:[,;،؛]|and|و)$/;
const FINITE = /^(?:was|were|said|says|told|had|has|have|but|که|است|بود|گفت)$/;

/** `[Oren Mavik]`, `his wife, [Ada]`, `a neighbour, [Rana Dell]`, `brothers [Amin Sarn]`, «برادرش [حسین تالونی]», «نام [مریم تالونی]». */
function itemAt(prepared: PreparedText, at: number, end: number): TokenSpan | null {
  const t = prepared.tokens;
  let kin = false;
  for (let k = at; k < end && k - at <= LONGEST_PREFIX; k++) {
    const name = personAt(prepared, k, kin);
    // `Oren Mavik's neighbour` is somebody else
    if (name !== null) return /^['’]s?$/.test(wordAt(t, name.end)) ? null : { first: name.first, end: name.end };
    const w = wordAt(t, k);
    const isKin = KIN.has(w) || OWN_KIN.test(w);
    if (!isKin && !DETERMINERS.has(w) && !POSSESSIVES.has(w) && !isPersonNoun(w) && !(w === ',' && k > at)) return null;
    kin ||= isKin;
  }
  return null;
}
const OWN_KIN = /^(?:نام|نام‌های|(?:پسر|دختر|برادر|خواهر|همسر|پدر|مادر)(?:ش|\u200cاش|شان|م|مان)?)$/;

/** A person's name that begins at a token: known for one, or of two words; of one word behind a word for kin. */
function personAt({ names }: PreparedText, at: number, kin = false): NameAt | null {
  const name = names.list[names.at[at] ?? -1];
  if (name === undefined || name.first !== at || name.kind === 'body' || name.kind === 'place') return null;
  if (names.isThing(name.name)) return null;
  return name.kind === 'person' || name.name.includes(' ') || kin ? name : null;
}
