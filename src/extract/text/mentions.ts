// From words that point at somebody to a Mention with the fullest name the document gives. In: a prepared text and token spans. Out: mentions.
// What the words name comes first; pronouns, "the minister", "the union" and "the report" go back to what was named before (antecedents.ts), and the name is
// then inferred and says from what. Not here: whether two names are one person (resolve/).

import type { Mention } from '../../model/mention.ts';
import { MONTHS } from '../dates/en/words.data.ts';
import { isBodyHead } from '../gazetteers/bodies.ts';
import {
  type Antecedent,
  bodyCalled,
  GENERALS,
  isBodyBefore,
  issuerOf,
  lastTwoPersons,
  personWithRole,
} from './antecedents.ts';
import { matterOfRole } from './en/matter-of-role.ts';
import { isPersonNoun } from './en/person-noun.ts';
import { personPart } from './named-persons.ts';
import type { NameAt } from './names/name-at.ts';
import { compoundBefore } from './names/name-run.ts';
import { whoAreWe, whoIsI } from './own-voice.ts';
import { NOBODY, whoInPersian } from './persian-mentions.ts';
import { GROUP_NOUNS, OBLIQUE, PERSON_NOUNS, PRONOUNS } from './person-words.data.ts';
import type { PreparedText } from './prepared-text.ts';
import { personByPronoun } from './pronouns.ts';
import { type PublishedBy, publishedBy } from './publications.ts';
import { type TokenSpan, type Tokens, WORD } from './tokens.ts';

export interface WhoIs {
  readonly mention: Mention;
  readonly kind: 'named' | 'unnamed' | 'group';
  /** False where another person or body fits as well. */
  readonly sure?: boolean;
}

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

/** Whom the words at `span` point at, each by himself: `Mira Talven and Oren Mavik`, `both`. */
export function whoAre(prepared: PreparedText, span: TokenSpan, last: WhoIs | null = null): readonly WhoIs[] {
  return allWhoAre(prepared, span, last).filter(
    ({ mention }) => !mention.reasons.includes(NOBODY) && (mention.name !== null || !NO_SPEAKER.test(mention.text)),
  );
}
/** `a slip with the words “…”`: they are said, and say nothing. */
const NO_SPEAKER = /^(?:(?:the|these|those|its|their)\s+)?(?:words?|phrase|wording|caption|inscription|heading)$/iu;

function allWhoAre(prepared: PreparedText, given: TokenSpan, last: WhoIs | null): readonly WhoIs[] {
  const span = behindDay(prepared.tokens, given);
  const pair = pairOf(prepared, span);
  if (pair !== null) return pair;
  const published = publishedBy(prepared, span);
  if (published !== null) return published.map((one) => publisher(prepared, one));
  const parts = coordinated(prepared, span);
  return parts.length > 1 ? parts.map((part) => whoIs(prepared, part, last)) : [whoIs(prepared, span, last)];
}

/** `On [January 11] Iran's border command said`: the day that opens the sentence is no part of who speaks. */
function behindDay(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  const [a, b] = [t.norm[first] ?? '', t.norm[first + 1] ?? ''];
  const isDay =
    /^(?:on|by|since|until|in)$/.test(t.norm[first - 1] ?? '') &&
    ((MONTHS.has(a) && /^\d{1,2}$/.test(b)) || (/^\d{1,2}$/.test(a) && MONTHS.has(b)));
  if (!isDay) return { first, end };
  const year = /^,$/.test(t.norm[first + 2] ?? '') ? first + 3 : first + 2;
  const from = /^(?:19|20)\d\d$/.test(t.norm[year] ?? '') ? year + 1 : first + 2;
  return from < end ? { first: from, end } : { first, end };
}

function publisher(prepared: PreparedText, { span, name }: PublishedBy): WhoIs {
  const { name: full, sure } = prepared.names.fullestAt(name, span.end - 1);
  return {
    mention: mentionAt(prepared, span, full, 'stated', ['named as whose publication it is']),
    kind: 'named',
    sure,
  };
}

/** Whom the words at `span` point at; `last` is who spoke last, to whom a pronoun may go back; `ofDeed`: to whom something happened or who did it, who need not have spoken. */
export function whoIs(prepared: PreparedText, span: TokenSpan, last: WhoIs | null = null, ofDeed = false): WhoIs {
  const t = prepared.tokens;
  const text = t.text.slice(t.from[span.first], t.to[span.end - 1]);
  if (PERSIAN.test(text)) return inPersian(prepared, span, last);
  const name = nameIn(prepared, span);
  if (name !== null && prepared.names.isThing(name.name))
    return {
      mention: mentionAt(prepared, span, null, 'stated', ['the name of a ship or of another thing, and nobody’s']),
      kind: 'unnamed',
    };
  if (name !== null) {
    const full = prepared.names.fullestAt(personPart(name), name.first);
    const sure = full.sure ? 'named in these words' : TWO_BEARERS;
    return { mention: mentionAt(prepared, span, full.name, 'stated', [sure]), kind: 'named', sure: full.sure };
  }
  const word = t.norm[span.first] ?? '';
  const pronoun = span.end - span.first === 1 ? (PRONOUNS.get(word) ?? OBLIQUE.get(word)) : undefined;
  if (pronoun === 'male' || pronoun === 'female')
    return pointing(prepared, span, personByPronoun(prepared, span.first, pronoun, last?.mention.name ?? null, ofDeed));
  if (
    pronoun === 'plural' &&
    word !== 'who' &&
    last !== null &&
    !isBehindMany(prepared, span, last) &&
    isSeveral(prepared, span, last)
  )
    return toLast(prepared, span, last);
  const own = pronoun !== 'self' ? null : (word === 'i' ? whoIsI : whoAreWe)(prepared, span.first);
  if (own !== null)
    return {
      mention: mentionAt(prepared, span, own.name, 'inferred', [own.reason]),
      kind: 'named',
      sure: false,
    };
  const group = hasGroupWord(t, span);
  const found = group || !isDefinite(t, span) ? null : byNoun(prepared, span);
  if (found !== null) return pointing(prepared, span, found);
  return {
    mention: mentionAt(prepared, span, null, 'stated', ['these words give no name']),
    kind: group ? 'group' : 'unnamed',
  };
}

/** The reason of a name that two persons of the document bear. */
export const TWO_BEARERS = 'named in these words; the document has another person of this name';

const PERSIAN = /^[\u0600-\u06ff]/;

function inPersian(prepared: PreparedText, span: TokenSpan, last: WhoIs | null): WhoIs {
  const before = last === null ? null : { name: last.mention.name, kind: last.kind };
  const { name, named, reason, kind, sure } = whoInPersian(prepared, span, before);
  return { mention: mentionAt(prepared, span, name, named, [reason]), kind, sure };
}

/** A mention whose name was found elsewhere. */
function pointing(prepared: PreparedText, span: TokenSpan, found: Antecedent | null): WhoIs {
  if (found === null)
    return {
      mention: mentionAt(prepared, span, null, 'stated', ['no person before it fits the pronoun']),
      kind: 'unnamed',
    };
  const name = prepared.names.fullest(found.name);
  return {
    mention: mentionAt(prepared, span, name, 'inferred', [found.reason]),
    kind: 'named',
    sure: found.sure,
  };
}

/** `The residents told another story. They said …`, `The government spoke of nine. It published no names.`: who the sentence before, in the same paragraph, begins with, and not a body that spoke before that. */
function isBehindMany({ tokens: t, sentences, sentenceOf, positions }: PreparedText, span: TokenSpan, last: WhoIs) {
  const pronoun = t.norm[span.first];
  if (pronoun !== 'they' && pronoun !== 'it') return false;
  const own = sentences[sentenceOf[span.first] ?? 0];
  const before = sentences[(sentenceOf[span.first] ?? 0) - 1];
  if (own === undefined || before === undefined || (t.gap[own.first] ?? 3) === 3) return false;
  if (last.mention.start >= positions.toCodePoint(t.from[before.first] ?? 0)) return false;
  for (let i = before.first; i < Math.min(before.end, before.first + FIRST_WORDS); i++) {
    if (/^(?:of|for|in|at|from|with|by|on|,|who|that)$/.test(t.norm[i] ?? '')) return false;
    const word = t.norm[i] ?? '';
    if (pronoun === 'it' && t.norm[i - 1] === 'the' && isBodyHead(word)) return true;
    if (pronoun === 'they' && /(?:s|men|people|children)$/.test(word) && isPersonNoun(word)) return true;
  }
  return false;
}
const FIRST_WORDS = 4;

/** Whether who spoke last can be `they` or `it`: a group, or a body named shortly before. */
const isSeveral = (prepared: PreparedText, span: TokenSpan, last: WhoIs): boolean =>
  last.kind === 'group' || (last.mention.name !== null && isBodyBefore(prepared, last.mention.name, span.first));

/** `they`, `it` after a group or a body that spoke last. */
function toLast(prepared: PreparedText, span: TokenSpan, last: WhoIs): WhoIs {
  const t = prepared.tokens;
  const { name, text } = last.mention;
  const reason = `“${t.norm[span.first]}” after ${name ?? `“${text}”`}, who speaks before`;
  return {
    mention: mentionAt(prepared, span, name, name === null ? 'stated' : 'inferred', [reason]),
    kind: name === null ? 'group' : last.kind,
    sure: false,
  };
}

/** `the judge`, `the union`, `the report`: who was called so before. */
function byNoun(prepared: PreparedText, span: TokenSpan): Antecedent | null {
  const t = prepared.tokens;
  const head = isAnothers(t, span) ? undefined : headNoun(t, span);
  if (head !== undefined) {
    const before = t.norm[span.first + 1] ?? '';
    const role = { noun: head.noun, matter: matterOfRole(t, head.at), status: STATUS.test(before) ? before : null };
    return personWithRole(prepared, role, span.first);
  }
  const last = lastNoun(t, span);
  return bodyCalled(prepared, last, span.first) ?? issuerOf(prepared, last, span.first);
}

/** `the other man`, `the president’s son`, `the wife of a man`: not who was called so before. */
const isAnothers = (t: Tokens, { first, end }: TokenSpan): boolean =>
  t.norm[first + 1] === 'other' ||
  t.norm
    .slice(first, end)
    .some((w, k) => /^['’]s?$/.test(w) || (w === 'of' && /^an?$/.test(t.norm[first + k + 1] ?? '')));

/** The person or body that a phrase names: the last name in it that no preposition makes part of a title. In "a spokesman for the Union" the Union does not speak. */
function nameIn({ tokens: t, names }: PreparedText, span: TokenSpan): NameAt | null {
  let found: NameAt | null = null;
  for (let i = span.first; i < span.end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined || name.end > span.end) continue;
    const opens = compoundBefore(t, name.first);
    const article = t.norm[opens - 1] === 'the' ? 1 : 0;
    const before = t.norm[opens - 1 - article] ?? '';
    const possessive = /^['’]$/.test(t.norm[name.end] ?? '') && t.gap[name.end] === 0 && name.end < span.end;
    const dependent =
      opens - article > span.first + 1 && /^(?:of|for|in|at|from|with|on|about|to|by|near|against|under)$/.test(before);
    const postAndPerson = name.kind !== 'body' && name.name.split(' ').length > 3;
    if (!possessive && !isModifier(t, name, span.end) && (!dependent || postAndPerson)) found = name;
    i = name.end - 1;
  }
  return found;
}

/** `Tarsel` in "Tarsel officials", `Mavik` in "the Mavik campaign": a common noun behind the name is who speaks. */
function isModifier(t: Tokens, { end, kind }: NameAt, limit: number): boolean {
  if (end >= limit || t.kind[end] !== WORD) return false;
  if (kind === 'person') return OF_PERSONS.test(t.norm[end] ?? '') || isPersonNoun(t.norm[end] ?? '');
  const first = t.text[t.from[end] ?? 0] ?? '';
  return (
    first === first.toLowerCase() &&
    !/^(?:of|for|in|at|from|with|on|about|to|by|near|who|which|that|and|or|himself|herself|itself|themselves|as|also|jr|sr)$/.test(
      t.norm[end] ?? '',
    )
  );
}

/** What somebody has behind him or gives the name to. */
const OF_PERSONS =
  /^(?:campaign|administration|government|regime|cabinet|team|camp|family|clan|household|estate|organi[sz]ation|foundation|company|party|supporters?|statement|letter|document)$/;

/** `both`, `the two`, `both men`: the two persons named before. */
function pairOf(prepared: PreparedText, span: TokenSpan): readonly WhoIs[] | null {
  const t = prepared.tokens;
  const first = t.norm[span.first] ?? '';
  const second = t.norm[span.first + 1] ?? '';
  const length = span.end - span.first;
  const both = first === 'both' && (length === 1 || (length === 2 && PAIRED.has(second)));
  const two =
    first === 'the' &&
    (second === 'two' || second === 'pair') &&
    (length === 2 || (length === 3 && PAIRED.has(t.norm[span.first + 2] ?? '')));
  if (!both && !two) return null;
  const persons = lastTwoPersons(prepared, span.first);
  return persons === null ? null : persons.map((person) => pointing(prepared, span, person));
}

const PAIRED = new Set([
  'men',
  'women',
  'ministers',
  'leaders',
  'officials',
  'judges',
  'brothers',
  'sisters',
  'witnesses',
  'lawyers',
  'candidates',
  'men’s',
]);

/** The parts of `A and B`, `A, B and C`, where each holds a name; otherwise the span itself. */
function coordinated({ tokens: t, names }: PreparedText, span: TokenSpan): readonly TokenSpan[] {
  const parts: TokenSpan[] = [];
  let first = span.first;
  for (let i = span.first; i < span.end; i++) {
    const word = t.norm[i] ?? '';
    if ((word !== 'and' && word !== ',') || isInsideName(names, i)) continue;
    if (i > first) parts.push({ first, end: i });
    first = i + 1;
  }
  if (span.end > first) parts.push({ first, end: span.end });
  const named = parts.every((part) => endsInName(names, part));
  return parts.length > 1 && parts.length < 5 && named ? parts : [span];
}

const isInsideName = (names: PreparedText['names'], i: number): boolean =>
  (names.at[i] ?? -1) >= 0 && names.at[i] === names.at[i - 1];

const endsInName = (names: PreparedText['names'], { end }: TokenSpan): boolean => (names.at[end - 1] ?? -1) >= 0;

function hasGroupWord(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) {
    if (/^(?:of|for|in|from|to|with|at|close|familiar)$/.test(t.norm[i] ?? '')) break;
    if (GROUP_NOUNS.has(t.norm[i] ?? '')) return true;
  }
  return false;
}

/** `attorney general`, `secretary-general`: no general. */
const ofCompound = (t: Tokens, i: number): string | null => {
  const before = t.norm[i - 1] === '-' ? t.norm[i - 2] : t.norm[i - 1];
  return t.norm[i] === 'general' && before !== undefined && GENERALS.has(before) ? `${before} general` : null;
};

function headNoun(t: Tokens, { first, end }: TokenSpan): { readonly noun: string; readonly at: number } | undefined {
  let head: { readonly noun: string; readonly at: number } | undefined;
  for (let i = first; i < end && !/^(?:of|for|in|from|at|with)$/.test(t.norm[i] ?? ''); i++)
    if (PERSON_NOUNS.has(t.norm[i] ?? '')) head = { noun: ofCompound(t, i) ?? t.norm[i] ?? '', at: i };
  return head;
}

const STATUS = /^(?:then|former|previous|next|new|ex)$/;

/** The last word before a preposition: `report` of "the report on Tarsel". */
function lastNoun(t: Tokens, { first, end }: TokenSpan): string {
  let noun = '';
  for (let i = first; i < end && !/^(?:of|for|in|from|at|with|on|to|by)$/.test(t.norm[i] ?? ''); i++)
    noun = t.norm[i] ?? '';
  return noun;
}

const isDefinite = (t: Tokens, { first }: TokenSpan): boolean => /^(?:the|this|that)$/.test(t.norm[first] ?? '');
