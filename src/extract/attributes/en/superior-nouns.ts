// Who stood under whom by a noun: `his deputy, Oda Rennick`, `adjutant to General Quill`, `his superior, Colonel Mavik`, `whose superior was`. In: what was found, the token of such a noun. Out: both sides, or null.

import type { Found } from '../../drafts.ts';
import { ownerBefore } from '../../occupancies/en/owner-before.ts';
import { canBePerson, type Holder, holderAt, nameFrom, nameUpTo } from '../../occupancies/en/persons.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { sentenceOf, textOf } from '../attribute-draft.ts';
import { type Above, aboveAt, type Pair } from './superior-sides.ts';

export const SECONDS: ReadonlySet<string> = new Set(
  'deputy adjutant aide assistant subordinate orderly secretary clerk lieutenant second-in-command underling'.split(
    ' ',
  ),
);
export const SUPERIORS: ReadonlySet<string> = new Set('superior commander boss chief superiors'.split(' '));

/** `his deputy, Oda Rennick`, `Rell’s adjutant Tam Hask`, `his superior was Colonel Mavik`, `adjutant to General Quill`. */
export function byNoun(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const noun = nounAt(t, i);
  if (noun === null) return null;
  const { first, end } = sentenceOf(found, i);
  const whose = noun.above && wordAt(t, i - 1) === 'whose' ? byWhose(prepared, noun, end) : null;
  if (whose !== null) return whose;
  const owner = ownerBefore(prepared, i, first);
  const own = owner !== null && isOnlyOneNamed(prepared, owner, i) ? owner.person.name : null;
  const beside = namedBeside(prepared, noun.end, end);
  if (owner !== null && own !== null && beside !== null && ownsDirectly(t, i)) {
    const name = prepared.names.fullestAt(textOf(t, beside.name), beside.span.first).name;
    if (name === own) return null;
    const at = { first: i, end: noun.end };
    if (noun.above) return ownerBelow(owner.span, { span: beside.span, value: name }, at, wordAt(t, i));
    return { below: beside.span, above: { span: owner.span, value: own }, at, why: sayingOf(t, noun), borne: true };
  }
  if (noun.above || owner !== null || !/^(?:to|of)$/.test(wordAt(t, noun.end))) return null;
  const above = aboveAt(prepared, noun.end + 1, end, true);
  const below = above === null ? null : holderOfNoun(prepared, i, first);
  return above === null || below === null
    ? null
    : { below, above, at: { first: i, end: noun.end }, why: sayingOf(t, noun), borne: true };
}

/** `Captain Hask, whose superior was Colonel Mavik`: of the name before the comma. */
function byWhose(prepared: PreparedText, { first, end: behind }: TokenSpan, limit: number): Pair | null {
  const { tokens: t } = prepared;
  const name = wordAt(t, first - 2) === ',' ? nameUpTo(prepared, first - 2) : null;
  const above = /^(?:was|is)$/.test(wordAt(t, behind)) ? aboveAt(prepared, behind + 1, limit, true) : null;
  if (name === null || above === null || !canBePerson(prepared, name)) return null;
  const below = { first: name.first, end: name.end };
  return {
    below,
    above,
    at: { first: first - 1, end: behind },
    why: `“${wordAt(t, first)}” says who stood above`,
    borne: true,
  };
}

/** `his deputy`: of somebody whom a pronoun before can mean nobody is told; of the only one named in the sentence, or in the one before. */
function isOnlyOneNamed(
  { names, sentences, sentenceOf, tokens: t }: PreparedText,
  { person }: Holder,
  i: number,
): boolean {
  if (person.named === 'stated') return true;
  const own = sentenceOf[i] ?? 0;
  for (const sentence of [sentences[own], sentences[own - 1]]) {
    const last = Math.min(sentence?.end ?? 0, i);
    const found = new Set<string>();
    for (let k = sentence?.first ?? 0; k < last; k++) {
      const name = names.list[names.at[k] ?? -1];
      if (name?.first === k && name.kind === 'person') found.add(names.fullestAt(name.name, name.first).name);
      if (/^(?:he|she)$/.test(wordAt(t, k)) && found.size === 0) return false;
    }
    if (found.size > 0) return found.size === 1 && found.has(person.name ?? '');
  }
  return false;
}

const sayingOf = (t: Tokens, { first, end }: TokenSpan): string =>
  `“${textOf(t, { first, end })}” says who stood above`;
const ownerBelow = (below: TokenSpan, above: Above, at: TokenSpan, noun: string): Pair => ({
  below,
  above,
  at,
  why: `“${noun}” says who stood above`,
  borne: true,
});

/** `his [immediate] superior`: nothing between the owner and the noun but how near. */
const ownsDirectly = (t: Tokens, i: number): boolean =>
  /^(?:his|her|s)$/.test(
    wordAt(
      t,
      /^(?:immediate|direct|then|first|own|former|acting|new|military)$/.test(wordAt(t, i - 1)) ? i - 2 : i - 1,
    ),
  );

interface Noun extends TokenSpan {
  readonly above: boolean;
}

function nounAt(t: Tokens, i: number): Noun | null {
  const w = wordAt(t, i);
  if (w === 'chief' && wordAt(t, i + 1) === 'of' && wordAt(t, i + 2) === 'staff')
    return { first: i, end: i + 3, above: false };
  if (w === 'second' && wordAt(t, i + 1) === 'in' && wordAt(t, i + 2) === 'command')
    return { first: i, end: i + 3, above: false };
  if (w === 'second' && wordAt(t, i + 1) === '-' && wordAt(t, i + 5) === 'command')
    return { first: i, end: i + 6, above: false };
  if (w === 'aide' && wordAt(t, i + 1) === '-' && wordAt(t, i + 3) === '-')
    return { first: i, end: i + 5, above: false };
  if (w === 'aide' && wordAt(t, i + 1) === 'de' && wordAt(t, i + 2) === 'camp')
    return { first: i, end: i + 3, above: false };
  if (SUPERIORS.has(w) && w !== 'superiors') return { first: i, end: i + 1, above: true };
  return SECONDS.has(w) ? { first: i, end: i + 1, above: false } : null;
}

/** The name behind the noun: `deputy Rell`, `deputy, a Mr Lubor Rell,`, `superior was Colonel Mavik`. */
function namedBeside(
  prepared: PreparedText,
  behind: number,
  limit: number,
): { readonly span: TokenSpan; readonly name: TokenSpan } | null {
  const t = prepared.tokens;
  let at = behind;
  if (/^(?:,|was|is|were|then)$/.test(wordAt(t, at))) at++;
  if (/^(?:a|an|one|the)$/.test(wordAt(t, at))) at++;
  if (wordAt(t, at) === 'same') at++;
  const name = at < limit ? nameFrom(prepared, at) : null;
  if (name === null || !canBePerson(prepared, name) || name.end > limit) return null;
  return { span: { first: name.first, end: name.end }, name: { first: name.nameFirst, end: name.end } };
}

/** `Vrba, adjutant to General Quill`, `Vrba was the adjutant of …`, `Vrba served as adjutant to …`. */
function holderOfNoun(prepared: PreparedText, i: number, limit: number): TokenSpan | null {
  const t = prepared.tokens;
  let at = i - 1;
  while (at > limit && i - at < 4 && /^(?:the|a|an|first|then|former|personal|acting|senior)$/.test(wordAt(t, at)))
    at--;
  if (wordAt(t, at) === ',') {
    const name = nameUpTo(prepared, at);
    return name !== null && canBePerson(prepared, name) ? { first: name.first, end: name.end } : null;
  }
  const as = wordAt(t, at) === 'as' ? at - 1 : at;
  if (!/^(?:was|is|became|remained|served|acted|worked)$/.test(wordAt(t, as))) return null;
  const subject = verbFrame(prepared, as).subject;
  return subject !== null && holderAt(prepared, subject) !== null ? subject : null;
}
