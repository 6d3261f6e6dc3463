// Persons beside the words of a post: the name at a token, the names of a list, the one a subject points at, the one the next sentence names.
// In: the prepared text and places. Out: mentions with their reasons, or null where the words are of no person.

import type { Mention } from '../../../model/mention.ts';
import { isBodyHead } from '../../gazetteers/bodies.ts';
import { placeNamed } from '../../gazetteers/places.ts';
import { isStyle } from '../../gazetteers/posts.ts';
import { mentionAt, whoIs } from '../../text/mentions.ts';
import { isUpper } from '../../text/names/capitals.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { PLACE_WORDS, STARTERS } from '../../text/names/name-words.data.ts';
import { whoIsI } from '../../text/own-voice.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { FUNCTION_WORDS } from './words.data.ts';

export interface Holder {
  readonly person: Mention;
  readonly span: TokenSpan;
  readonly sure: boolean;
}

/** The name that begins at a token, with or without titles before it. */
export function nameFrom({ names }: PreparedText, i: number): NameAt | null {
  const name = names.list[names.at[i] ?? -1];
  return name !== undefined && (name.first === i || name.nameFirst === i) ? name : null;
}

/** The name that ends right before a token. */
export function nameUpTo({ names }: PreparedText, end: number): NameAt | null {
  const name = names.list[names.at[end - 1] ?? -1];
  return name !== undefined && name.end === end ? name : null;
}

/** Whether a name can be a person's: told so, or two to four words of which nothing says otherwise. */
export function canBePerson({ names }: PreparedText, name: NameAt): boolean {
  // A letter is to `The Managing Director` over `Pike Coal Ltd`.
  if (/ (?:ltd|limited|inc|plc|llc|corp|gmbh)$/i.test(name.name)) return false;
  if (isNobody(name.name)) return false;
  if (name.kind !== null) return name.kind === 'person';
  const full = names.fullest(name.name).split(' ');
  const words = full.map((word) => word.toLowerCase());
  // `Deputies, Lower Tarsel Steppe`
  return (
    full.length >= 2 &&
    full.length <= 4 &&
    !words.some((word) => isBodyHead(word) || PLACE_WORDS.has(word) || ON_MAPS.test(word))
  );
}

/** `Lt. Gen.` over a life, `Commander Area XIX`, `Head` over the column `In office`. */
export function isNobody(name: string): boolean {
  const parts = name.split(/[\s.]+/).filter((part) => part !== '');
  const [first = ''] = parts;
  return (
    parts.every((part) => isStyle(part.toLowerCase())) ||
    ON_MAPS.test(first.toLowerCase()) ||
    (parts.length === 1 && FUNCTION_WORDS.has(first.toLowerCase()))
  );
}

const ON_MAPS =
  /^(?:area|zone|sector|lower|upper|northern|southern|eastern|western|central|inner|outer|steppe|plains?|coast|delta|gulf)$/;

export function holderNamed(prepared: PreparedText, name: NameAt): Holder {
  const span = { first: name.nameFirst, end: name.end };
  const { name: full, sure } = prepared.names.fullestAt(name.name, name.first);
  const reasons = ['named in these words'];
  if (full !== name.name) reasons.push(`“${name.name}” is ${full}, the fullest form in the document`);
  if (!sure) reasons.push('the document names another of that surname');
  return {
    person: mentionAt(prepared, span, full, 'stated', reasons),
    span,
    sure: sure && (name.kind === 'person' || full.includes(' ')),
  };
}

/** `his successor, Oren Mavik`: who is named behind the comma. */
export function appositionAfter(prepared: PreparedText, end: number): Holder | null {
  if (prepared.tokens.norm[end] !== ',') return null;
  const name = nameFrom(prepared, end + 1);
  return name !== null && canBePerson(prepared, name) ? holderNamed(prepared, name) : null;
}

/** `Oren Mavik, Oda Rennick and Tam Rell` from a token on. */
export function namesInList(prepared: PreparedText, at: number, limit: number): readonly NameAt[] {
  const t = prepared.tokens;
  const found: NameAt[] = [];
  for (let i = at; i < limit; ) {
    const name = nameFrom(prepared, i);
    if (name === null || !canBePerson(prepared, name)) break;
    found.push(name);
    i = name.end;
    // `Mary Quill of Kenya and …`
    const of = t.norm[i] === 'of' ? nameFrom(prepared, i + 1) : null;
    if (of?.kind === 'place') i = of.end;
    const comma = t.norm[i] === ',';
    if (comma) i++;
    const and = t.norm[i] === 'and';
    if (and) i++;
    if (!comma && !and) break;
  }
  return found;
}

/** Whom a subject or object points at; null where it is a body, a place, or nobody that can be told. */
export function holderAt(prepared: PreparedText, span: TokenSpan): Holder | null {
  const { names, tokens: t } = prepared;
  let only: NameAt | null = null;
  for (let i = span.first; i < span.end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined || name.end > span.end) continue;
    const possessive = /^['’]$/.test(t.norm[name.end] ?? '') && name.end < span.end;
    if (
      !possessive &&
      canBePerson(prepared, name) &&
      !(name.first > span.first && /^(?:of|for|from|with|by)$/.test(t.norm[name.first - 1] ?? ' '))
    ) {
      // `the Mavik campaign’s manager Oda Rennick`: the last word of the phrase is who is meant.
      only = only === null || name.end === span.end ? name : only;
    }
    i = name.end - 1;
  }
  if (only !== null) return holderNamed(prepared, only);
  if (t.norm[span.first] === 'i' && span.end - span.first === 1) return firstPerson(prepared, span);
  const who = whoIs(prepared, span);
  if (who.mention.name === null || who.kind !== 'named') return null;
  const said = names.list.find((name) => name.name === who.mention.name);
  if (said !== undefined && !canBePerson(prepared, said)) return null;
  return { person: who.mention, span, sure: false };
}

/** `Mavik remained commissar`: who holds a post is a person, whatever the text tells of the word besides. */
export function loneSurname(prepared: PreparedText, { first, end }: TokenSpan): Holder | null {
  const name = prepared.names.list[prepared.names.at[end - 1] ?? -1];
  const t = prepared.tokens;
  const alone = name !== undefined && name.kind === null && name.nameFirst === end - 1 && name.end === end;
  if (!alone || first !== end - 1 || (t.norm[first] ?? '').length < 4 || placeNamed(name.name) !== null) return null;
  return isUpper(t, first) || STARTERS.has(t.norm[first] ?? '')
    ? null
    : { ...holderNamed(prepared, name), sure: false };
}

/** Who tells the text. */
function firstPerson(prepared: PreparedText, span: TokenSpan): Holder | null {
  const teller = whoIsI(prepared, span.first);
  return teller === null
    ? null
    : { person: mentionAt(prepared, span, teller.name, 'inferred', [teller.reason]), span, sure: false };
}

/** A person without a name: `his replacement`, `the man who was …`; named in the next sentence where that begins so. */
export function holderUnnamed(prepared: PreparedText, span: TokenSpan): Holder {
  const next = namedNext(prepared, span.first);
  const person =
    next === null
      ? mentionAt(prepared, span, null, 'stated', ['these words give no name'])
      : mentionAt(prepared, span, next.name, 'inferred', [next.reason]);
  return { person, span, sure: false };
}

/** `That official, Oren Mavik, …`, `Oren Mavik’s decision …`: the person with whom the next sentence goes on. */
function namedNext(prepared: PreparedText, at: number): { readonly name: string; readonly reason: string } | null {
  const { tokens: t, sentences, sentenceOf, names } = prepared;
  const next = sentences[(sentenceOf[at] ?? 0) + 1];
  if (next === undefined) return null;
  const opening = nameFrom(prepared, next.first);
  if (opening !== null && canBePerson(prepared, opening) && opening.name.includes(' '))
    return {
      name: names.fullestAt(opening.name, opening.first).name,
      reason: `the next sentence goes on with ${opening.name}`,
    };
  if (!/^(?:that|this|the)$/.test(t.norm[next.first] ?? '')) return null;
  for (let i = next.first + 1; i < Math.min(next.end, next.first + 8); i++) {
    if (t.norm[i] !== ',') continue;
    const name = nameFrom(prepared, i + 1);
    if (name === null || !canBePerson(prepared, name) || t.norm[name.end] !== ',') return null;
    const words = t.text.slice(t.from[next.first], t.to[i - 1]);
    return { name: names.fullestAt(name.name, name.first).name, reason: `the next sentence names “${words}”` };
  }
  return null;
}
