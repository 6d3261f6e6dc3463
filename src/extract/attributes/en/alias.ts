// Another name of one person: `Oren Mavik, known as “the Heron”`, `Oren Mavik, alias Captain Rell`, `His real name was Tam Rell`. In: what was found, the token of the word
// that tells it. Out: a draft, or null; the value is the other name. Not here: maiden names; names of bodies and places.

import type { AttributeDraft, Found } from '../../drafts.ts';
import { isCapital } from '../../text/names/capitals.ts';
import type { MarkedWords } from '../../text/quote-marks.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { around, attributeDraft, sentenceOf, textOf } from '../attribute-draft.ts';

/** The word that tells it, with the words that must follow. */
const WAYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['known', ['as', 'locally as', 'by the name of', 'by the name', 'under the name of', 'under the name']],
  ['alias', ['']],
  ['aka', ['']],
  ['nicknamed', ['']],
  ['nom', ['de guerre', 'de guerre is', 'de guerre was', 'de guerre of', 'de guerre :']],
  ['real', ['name is', 'name was', 'name :']],
  ['goes', ['by', 'by the name of', 'by the name']],
  ['went', ['by', 'by the name of', 'by the name']],
]);
/** What may stand between the person's name and that word. */
const BEFORE =
  /^(?:also|better|otherwise|commonly|widely|popularly|then|is|was|were|whose|the|by|under|with|a|who|and|,|\(|-|–|—)$/;
const MOST_WORDS = 8;

export const ALIAS_WORDS: ReadonlySet<string> = new Set(WAYS.keys());

export function aliasAt(found: Found, i: number): AttributeDraft | null {
  const { tokens: t } = found.prepared;
  const { first, end } = sentenceOf(found, i);
  const value = valueAfter(found, i, end);
  const person = value === null ? null : personBefore(found, i, first);
  if (value === null || person === null) return null;
  const told = textOf(t, value);
  if (told === textOf(t, person)) return null;
  return attributeDraft(found, {
    what: 'alias',
    person,
    value: told,
    trigger: i,
    at: around(person, value),
    where: null,
    dated: false,
    reasons: [`“${textOf(t, { first: i, end: Math.min(i + 2, value.first) })}” before another name`],
  });
}

/** Words in quotation marks, or a name that is not known for a body or a place. */
function valueAfter({ prepared }: Found, i: number, end: number): TokenSpan | null {
  const { tokens: t, names, marks } = prepared;
  for (const way of WAYS.get(t.norm[i] ?? '') ?? []) {
    const words = way === '' ? [] : way.split(' ');
    const at = i + 1 + words.length;
    if (at >= end || !words.every((word, n) => t.norm[i + 1 + n] === word)) continue;
    const marked = marks.find(({ open }) => open === at);
    if (marked !== undefined) return hasCapital(t, marked) ? { first: marked.open + 1, end: marked.close } : null;
    const name = names.list[names.at[at] ?? -1];
    if (name !== undefined && name.first === at && name.name !== '' && name.kind !== 'body' && name.kind !== 'place')
      return { first: name.nameFirst, end: name.end };
  }
  return null;
}

/** `“the Heron”`: a name has a capital somewhere, and few words. */
function hasCapital(t: Tokens, { open, close, closed }: MarkedWords): boolean {
  if (!closed || close - open > MOST_WORDS) return false;
  for (let k = open + 1; k < close; k++) if (isCapital(t, k)) return true;
  return false;
}

/** The name of a person right before it, behind a comma, a bracket and small words; or `his` real name. */
function personBefore({ prepared }: Found, i: number, first: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  let at = i - 1;
  while (at >= first && BEFORE.test(t.norm[at] ?? '')) at--;
  if (/^(?:he|she|his|her)$/.test(t.norm[at] ?? '') && at >= first) return { first: at, end: at + 1 };
  const name = names.list[names.at[at] ?? -1];
  return name === undefined || at < first || name.end !== at + 1 || name.kind === 'body' || name.kind === 'place'
    ? null
    : { first: name.first, end: name.end };
}
