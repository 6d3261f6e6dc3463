// Who leads a body by words that are neither a post nor a verb of leading: `Mavik was put in charge of the Harbour Police`, `the 7th Brigade, under the command of Colonel Mavik,`. In: the text and the token
// of "charge", "command" … Out: a heading as a verb gives it; null where body or person have no words of their own.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { bodyBeforeComma, bodyIn, type Heading } from './by-heading.ts';
import { canBePerson, holderAt, holderNamed, nameFrom, nameUpTo } from './persons.ts';
import { COPULAS } from './words.data.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

/** `under the [command] of` => the post. */
const LEADING_NOUNS: ReadonlyMap<string, string> = new Map([
  ['command', 'commander'],
  ['leadership', 'leader'],
  ['direction', 'director'],
  ['chairmanship', 'chair'],
  ['presidency', 'president'],
]);

export function inChargeAt(prepared: PreparedText, i: number): Heading | null {
  const t = prepared.tokens;
  if (word(t, i + 1) !== 'of') return null;
  if (word(t, i) === 'charge') return word(t, i - 1) === 'in' ? inCharge(prepared, i) : null;
  const post = LEADING_NOUNS.get(word(t, i));
  if (post !== undefined && /^(?:took|assumed|takes|assumes)$/.test(word(t, i - 1))) return taken(prepared, i, post);
  return post !== undefined && word(t, i - 1) === 'the' && word(t, i - 2) === 'under' ? under(prepared, i, post) : null;
}

/** `was [put] in charge of the station`. */
function inCharge(prepared: PreparedText, i: number): Heading | null {
  const t = prepared.tokens;
  const verb = i - 2;
  const put = /^(?:put|placed|left)$/.test(word(t, verb));
  if (!put && !COPULAS.has(word(t, verb))) return null;
  const { subject, clauseEnd, negated, tense } = verbFrame(prepared, verb);
  const what = nounPhraseAfter(prepared, i + 2, clauseEnd);
  const holder = subject === null ? null : holderAt(prepared, subject);
  const body = what === null ? null : bodyIn(prepared, what);
  if (holder === null || body === null) return null;
  return {
    holder,
    post: 'head',
    body,
    verb: i,
    cue: 'in charge of',
    clauseEnd,
    past: put || tense === 'past',
    begins: put,
    negated,
  };
}

/** `Mavik [took command of] the brigade on 25 May`. */
function taken(prepared: PreparedText, i: number, post: string): Heading | null {
  const { subject, clauseEnd, negated } = verbFrame(prepared, i - 1);
  const what = nounPhraseAfter(prepared, i + 2, clauseEnd);
  const holder = subject === null ? null : holderAt(prepared, subject);
  const body = what === null ? null : bodyIn(prepared, what);
  if (holder === null || body === null) return null;
  const cue = `${word(prepared.tokens, i - 1)} ${word(prepared.tokens, i)} of`;
  return { holder, post, body, verb: i, cue, clauseEnd, past: true, begins: true, negated };
}

/** `The brigade, [under the command of] Mavik`, `the brigade was [under the command of] Mavik`. */
function under(prepared: PreparedText, i: number, post: string): Heading | null {
  const t = prepared.tokens;
  const name = nameFrom(prepared, i + 2);
  const body = bodyBefore(prepared, i - 2);
  if (name === null || body === null || !canBePerson(prepared, name)) return null;
  const holder = holderNamed(prepared, name);
  return {
    holder,
    post,
    body,
    verb: i,
    cue: `under the ${word(t, i)} of`,
    clauseEnd: name.end,
    past: true,
    negated: false,
  };
}

function bodyBefore(prepared: PreparedText, under: number): TokenSpan | null {
  const named = bodyBeforeComma(prepared, under);
  if (named !== null) return named;
  const name = nameUpTo(prepared, COPULAS.has(word(prepared.tokens, under - 1)) ? under - 1 : under);
  return name?.kind === 'body' ? { first: name.first, end: name.end } : null;
}
