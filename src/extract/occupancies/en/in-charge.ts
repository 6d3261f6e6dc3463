// Who leads a body by words that are neither a post nor a verb of leading: `Mavik was put in charge of the Harbour Police`, `the 7th Brigade, under the command of Colonel Mavik,`, `the camp was under Mavik`. In: the text and the token
// of "charge", "command" … Out: a heading as a verb gives it; null where body or person have no words of their own.

import { nounPhraseAfter, simplePhraseBefore } from '../../text/en/noun-phrase.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { bodyBeforeComma, bodyIn, type Heading, isPast } from './by-heading.ts';
import { officeFrame } from './own-subject.ts';
import { passedOn } from './passing-on.ts';
import { canBePerson, type Holder, holderAt, holderNamed, nameFrom, nameUpTo } from './persons.ts';
import { COPULAS, DETERMINERS } from './words.data.ts';

/** `under the [command] of` => the post. */
const LEADING_NOUNS: ReadonlyMap<string, string> = new Map([
  ['command', 'commander'],
  ['leadership', 'leader'],
  ['direction', 'director'],
  ['chairmanship', 'chair'],
  ['presidency', 'president'],
  ['authority', 'head'],
  ['control', 'head'],
  ['orders', 'head'],
  ['supervision', 'supervisor'],
]);

export function inChargeAt(prepared: PreparedText, i: number): Heading | null {
  const t = prepared.tokens;
  if (wordAt(t, i) === 'under') return COPULAS.has(wordAt(t, i - 1)) ? beneath(prepared, i, i + 1) : null;
  const passed = passedOn(prepared, i);
  if (passed !== null) return passed;
  if (wordAt(t, i + 1) !== 'of') return null;
  if (wordAt(t, i) === 'charge') return wordAt(t, i - 1) === 'in' ? inCharge(prepared, i) : null;
  if (wordAt(t, i) === 'responsibility')
    return wordAt(t, i - 1) === 'the' && COPULAS.has(wordAt(t, i - 2)) ? beneath(prepared, i - 1, i + 2) : null;
  const post = LEADING_NOUNS.get(wordAt(t, i));
  // `remained in command of`
  if (post !== undefined && wordAt(t, i - 1) === 'in' && COPULAS.has(wordAt(t, i - 2)))
    return inCharge(prepared, i, post);
  if (post !== undefined && /^(?:took|assumed|takes|assumes)$/.test(wordAt(t, i - 1))) return taken(prepared, i, post);
  const held = post === undefined ? null : heldBy(prepared, i, post);
  if (held !== null) return held;
  // `under the [direct] command of`
  const the = wordAt(t, i - 1) === 'the' ? i - 1 : i - 2;
  return post !== undefined && wordAt(t, the) === 'the' && wordAt(t, the - 1) === 'under'
    ? under(prepared, { the, noun: i }, post)
    : null;
}

/** `was [put] in charge of the station`, `Mavik, in charge of the cells, …`. */
function inCharge(prepared: PreparedText, i: number, post = 'head'): Heading | null {
  const t = prepared.tokens;
  const verb = i - 2;
  const put = /^(?:put|placed|left)$/.test(wordAt(t, verb));
  const beside = wordAt(t, verb) === ',' ? nameUpTo(prepared, verb) : null;
  if (!put && beside === null && !COPULAS.has(wordAt(t, verb))) return null;
  const frame = officeFrame(prepared, verb);
  const { subject, clauseEnd, negated } = frame;
  const what = nounPhraseAfter(prepared, i + 2, clauseEnd);
  const holder = holderOf(prepared, beside, subject);
  const body = what === null ? null : (bodyIn(prepared, what) ?? ofSomething(t, what) ?? placeIn(prepared, what));
  if (holder === null || body === null) return null;
  return {
    holder,
    post,
    body,
    verb: i,
    cue: `in ${wordAt(t, i)} of`,
    clauseEnd,
    past: put || isPast(t, frame),
    begins: put,
    negated,
  };
}

const holderOf = (prepared: PreparedText, beside: NameAt | null, subject: TokenSpan | null): Holder | null => {
  if (beside !== null) return canBePerson(prepared, beside) ? holderNamed(prepared, beside) : null;
  return subject === null ? null : holderAt(prepared, subject);
};

/** `in charge of [the place]`, `of [the interrogation rooms]`: whatever is definite, but persons. */
const ofSomething = (t: Tokens, { first, end }: TokenSpan): TokenSpan | null =>
  DETERMINERS.has(wordAt(t, first)) && end - first > 1 && !OF_PERSONS.test(wordAt(t, end - 1)) ? { first, end } : null;
/** `in command of [Chah Tarsel]`. */
function placeIn({ names }: PreparedText, { first }: TokenSpan): TokenSpan | null {
  const name = names.list[names.at[first] ?? -1];
  return name !== undefined && name.first === first && name.kind !== 'person' ? { first, end: name.end } : null;
}

const OF_PERSONS =
  /^(?:men|women|children|prisoners|detainees|girls|boys|people|case|matter|situation|investigation|inquiry|negotiations|talks|operation)$/;

/** `the camp was [under] Captain Mavik`, `the cells were [the responsibility of] Mavik`. */
function beneath(prepared: PreparedText, first: number, at: number): Heading | null {
  const t = prepared.tokens;
  const name = nameFrom(prepared, at);
  if (name === null || name.kind !== 'person') return null;
  const frame = officeFrame(prepared, first - 1);
  const { subject, negated } = frame;
  const body = subject === null ? null : bodyIn(prepared, subject);
  if (body === null) return null;
  const cue = t.norm.slice(first, at).join(' ');
  const holder = holderNamed(prepared, name);
  return { holder, post: 'head', body, verb: at - 1, cue, clauseEnd: name.end, past: isPast(t, frame), negated };
}

/** `Mavik [took command of] the brigade on 25 May`. */
function taken(prepared: PreparedText, i: number, post: string): Heading | null {
  const { subject, clauseEnd, negated } = officeFrame(prepared, i - 1);
  const what = nounPhraseAfter(prepared, i + 2, clauseEnd);
  const holder = subject === null ? null : holderAt(prepared, subject);
  const body = what === null ? null : bodyIn(prepared, what);
  if (holder === null || body === null) return null;
  const cue = `${wordAt(prepared.tokens, i - 1)} ${wordAt(prepared.tokens, i)} of`;
  return { holder, post, body, verb: i, cue, clauseEnd, past: true, begins: true, negated };
}

/** `[Command of] the brigade was held by Mavik`, `was given to Mavik in May`. */
function heldBy(prepared: PreparedText, i: number, post: string): Heading | null {
  const t = prepared.tokens;
  const what = nounPhraseAfter(prepared, i + 2, i + 2 + LONGEST_BODY);
  if (what === null || !/^(?:was|were|is|had|passed|went|fell)$/.test(wordAt(t, what.end))) return null;
  const verb = wordAt(t, what.end) === 'had' ? what.end + 2 : what.end + 1;
  const passes = /^(?:passed|went|fell)$/.test(wordAt(t, what.end)) && wordAt(t, what.end + 1) === 'to';
  const begins = passes || (/^(?:given|handed|entrusted)$/.test(wordAt(t, verb)) && wordAt(t, verb + 1) === 'to');
  if (!begins && !(/^(?:held|exercised)$/.test(wordAt(t, verb)) && wordAt(t, verb + 1) === 'by')) return null;
  const name = nameFrom(prepared, passes ? verb + 1 : verb + 2);
  const body = bodyIn(prepared, what) ?? (post === 'commander' ? ofSomething(t, what) : null);
  if (name === null || body === null || !canBePerson(prepared, name)) return null;
  const { clauseEnd, negated } = officeFrame(prepared, verb);
  const holder = holderNamed(prepared, name);
  const cue = `${wordAt(t, i)} of … ${wordAt(t, verb)} ${wordAt(t, verb + 1)}`;
  return { holder, post, body, verb, cue, clauseEnd, past: wordAt(t, what.end) !== 'is', begins, negated };
}
const LONGEST_BODY = 9;

/** `The brigade, [under the command of] Mavik`, `the brigade was [under the command of] Mavik`. */
function under(
  prepared: PreparedText,
  { the, noun: i }: { readonly the: number; readonly noun: number },
  post: string,
): Heading | null {
  const t = prepared.tokens;
  const name = nameFrom(prepared, i + 2);
  const body = bodyBefore(prepared, the - 1);
  if (name === null || body === null || !canBePerson(prepared, name)) return null;
  const holder = holderNamed(prepared, name);
  return {
    holder,
    post,
    body,
    verb: i,
    cue: `under the ${wordAt(t, i)} of`,
    clauseEnd: name.end,
    past: true,
    negated: false,
  };
}

function bodyBefore(prepared: PreparedText, under: number): TokenSpan | null {
  const named = bodyBeforeComma(prepared, under);
  if (named !== null) return named;
  const verb = COPULAS.has(wordAt(prepared.tokens, under - 1)) ? under - 1 : null;
  const { subject = null } = verb === null ? {} : officeFrame(prepared, verb);
  if (subject !== null) return bodyIn(prepared, subject);
  const name = nameUpTo(prepared, verb ?? under);
  if (name?.kind === 'body') return { first: name.first, end: name.end };
  // `formed a commission [under the chairmanship of] Judge Mavik`
  if (verb !== null) return null;
  const own = simplePhraseBefore(prepared, under, Math.max(0, under - LONGEST_BODY));
  return (own && bodyIn(prepared, own)) ?? bodyIn(prepared, { first: under - 1, end: under });
}
