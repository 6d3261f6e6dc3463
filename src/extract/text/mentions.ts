// From words that point at somebody to a Mention with the fullest name the document gives. Pronouns and "the minister" go back to the last person that
// fits; the name is then inferred, and says from what. In: a prepared text and token spans. Out: mentions. Not here: whether two names are one person (resolve/).

import type { Mention } from '../../model/mention.ts';
import type { NameAt } from './names/name-at.ts';
import { GROUP_NOUNS, OBLIQUE, PERSON_NOUNS, PRONOUNS } from './person-words.data.ts';
import type { PreparedText } from './prepared-text.ts';
import type { TokenSpan, Tokens } from './tokens.ts';

export interface WhoIs {
  readonly mention: Mention;
  readonly kind: 'named' | 'unnamed' | 'group';
}

/** How far back, in tokens, a pronoun reaches. */
const REACH = 160;

/** A mention of the words at `span`. */
export function mentionAt(
  { tokens: t, positions, text }: PreparedText,
  { first, end }: TokenSpan,
  name: string | null,
  named: Mention['named'],
  reasons: readonly string[],
): Mention {
  const [from, to] = [t.from[first] ?? 0, t.to[end - 1] ?? 0];
  return {
    text: text.slice(from, to),
    start: positions.toCodePoint(from),
    end: positions.toCodePoint(to),
    name,
    named,
    reasons,
  };
}

/** Whom the words at `span` point at; `last` is who spoke last, to whom a pronoun may go back. */
export function whoIs(prepared: PreparedText, span: TokenSpan, last: WhoIs | null = null): WhoIs {
  const t = prepared.tokens;
  const text = t.text.slice(t.from[span.first], t.to[span.end - 1]);
  if (PERSIAN.test(text)) return inPersian(prepared, span, text, last);
  const name = nameIn(prepared, span);
  if (name !== null)
    return {
      mention: mentionAt(prepared, span, prepared.names.fullest(name), 'stated', ['named in these words']),
      kind: 'named',
    };
  const word = t.norm[span.first] ?? '';
  const pronoun = span.end - span.first === 1 ? (PRONOUNS.get(word) ?? OBLIQUE.get(word)) : undefined;
  if (pronoun === 'male' || pronoun === 'female') return byPronoun(prepared, span, pronoun, last);
  const group = hasGroupWord(t, span);
  const head = group ? undefined : headNoun(t, span);
  if (head !== undefined && isDefinite(t, span)) {
    const person = personWithRole(prepared, head, span.first);
    if (person !== null)
      return {
        mention: mentionAt(prepared, span, prepared.names.fullest(person), 'inferred', [
          `“${text}” is ${person}, of whom the text says “${head}”`,
        ]),
        kind: 'named',
      };
  }
  return {
    mention: mentionAt(prepared, span, null, 'stated', ['these words give no name']),
    kind: group ? 'group' : 'unnamed',
  };
}

const PERSIAN = /^[\u0600-\u06ff]/;

/** Persian has no capitals: the subject's words are taken as the name, and او, وی go back to the last speaker. */
function inPersian(prepared: PreparedText, span: TokenSpan, text: string, last: WhoIs | null): WhoIs {
  if (!/^(?:او|وی|ایشان)$/.test(text))
    return { mention: mentionAt(prepared, span, text, 'stated', ['the subject of the verb of saying']), kind: 'named' };
  const name = last?.mention.name ?? null;
  const reasons = [
    name === null ? 'no person before it fits the pronoun' : `“${text}” after ${name}, who speaks before`,
  ];
  return {
    mention: mentionAt(prepared, span, name, name === null ? 'stated' : 'inferred', reasons),
    kind: name === null ? 'unnamed' : 'named',
  };
}

/** The person or body that a phrase names: the last name in it that no preposition makes part of a title. In "a spokesman for the Union" the Union does not speak. */
function nameIn({ tokens: t, names }: PreparedText, span: TokenSpan): string | null {
  let found: NameAt | null = null;
  for (let i = span.first; i < span.end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined || name.end > span.end) continue;
    const before = t.norm[name.first - 1] ?? '';
    const possessive = /^['’]$/.test(t.norm[name.end] ?? '') && t.gap[name.end] === 0 && name.end < span.end;
    const dependent = name.first > span.first + 1 && /^(?:of|for|in|at|from|with|on|about)$/.test(before);
    const postAndPerson = name.kind !== 'body' && name.name.split(' ').length > 3;
    if (!possessive && (!dependent || postAndPerson)) found = name;
    i = name.end - 1;
  }
  return found === null ? null : personPart(found);
}

/** `Harbour Affairs Oren Mavik` => the last two words, where a run of capitals holds a post as well. */
function personPart({ name, kind }: NameAt): string {
  const words = name.split(' ');
  return kind === 'body' || words.length <= 3 ? name : words.slice(-2).join(' ');
}

function byPronoun(prepared: PreparedText, span: TokenSpan, gender: 'male' | 'female', last: WhoIs | null): WhoIs {
  const { names } = prepared;
  const word = gender === 'male' ? 'he' : 'she';
  const near = nearestPerson(prepared, span.first, gender);
  if (near !== null) {
    const name = names.fullest(personPart(near));
    return {
      mention: mentionAt(prepared, span, name, 'inferred', [
        `“${word}” after ${name}, the nearest person before it that fits`,
      ]),
      kind: 'named',
    };
  }
  const name = last?.mention.name ?? null;
  if (name === null)
    return {
      mention: mentionAt(prepared, span, null, 'stated', ['no person before it fits the pronoun']),
      kind: 'unnamed',
    };
  return {
    mention: mentionAt(prepared, span, name, 'inferred', [`“${word}” after ${name}, who speaks before`]),
    kind: 'named',
  };
}

/** Persons before `until` outside quotations, the nearest sentence subject first, then the nearest at all. */
function nearestPerson(prepared: PreparedText, until: number, gender: 'male' | 'female'): NameAt | null {
  const { names, markOf } = prepared;
  let nearest: NameAt | null = null;
  let seen = -1;
  for (let i = until - 1; i >= 0 && until - i < REACH; i--) {
    const index = names.at[i] ?? -1;
    if (index < 0 || index === seen || (markOf[i] ?? -1) >= 0) continue;
    seen = index;
    const name = names.list[index];
    if (name === undefined || !isPerson(prepared, name) || conflicts(prepared, name, gender)) continue;
    nearest ??= name;
    const sentence = prepared.sentences[prepared.sentenceOf[name.first] ?? 0];
    if (sentence !== undefined && name.first - sentence.first <= 6) return name;
  }
  return nearest;
}

const isPerson = ({ names }: PreparedText, name: NameAt): boolean => {
  if (name.kind !== null) return name.kind === 'person';
  const full = names.fullest(name.name);
  return full.includes(' ') && full.split(' ').length <= 4;
};

const conflicts = ({ names }: PreparedText, name: NameAt, gender: 'male' | 'female'): boolean => {
  const known = name.gender ?? names.genderOf(name.name);
  return known !== null && known !== gender;
};

function hasGroupWord(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) {
    if (/^(?:of|for|in|from)$/.test(t.norm[i] ?? '')) break;
    if (GROUP_NOUNS.has(t.norm[i] ?? '')) return true;
  }
  return false;
}

function headNoun(t: Tokens, { first, end }: TokenSpan): string | undefined {
  let head: string | undefined;
  for (let i = first; i < end && !/^(?:of|for|in|from|at|with)$/.test(t.norm[i] ?? ''); i++)
    if (PERSON_NOUNS.has(t.norm[i] ?? '')) head = t.norm[i];
  return head;
}

const isDefinite = (t: Tokens, { first }: TokenSpan): boolean => /^(?:the|this|that)$/.test(t.norm[first] ?? '');

/** The last person before `until` beside whose name the noun stands: "the judge Oren Mavik", "Oren Mavik, a judge". */
function personWithRole(prepared: PreparedText, noun: string, until: number): string | null {
  const { names, tokens: t } = prepared;
  let seen = -1;
  for (let i = until - 1; i >= 0 && until - i < REACH * 4; i--) {
    const index = names.at[i] ?? -1;
    if (index < 0 || index === seen) continue;
    seen = index;
    const name = names.list[index];
    if (name === undefined || !isPerson(prepared, name)) continue;
    for (let k = name.first - 4; k < name.end + 7; k++)
      if (t.norm[k] === noun && (t.gap[k] ?? 3) < 3) return personPart(name);
  }
  return null;
}
