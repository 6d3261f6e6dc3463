// Ages: `32-year-old Oren Mavik`, `a 32-year-old baker`, `Oren Mavik, 32,`, `aged 32`, `was 32 years old`, `at the age of 32`.
// And years of birth in lists: `Mavik, Oren (1949)`. In: what was found, the number's token. Out: a draft, or null. The value is the number of years.

import type { AttributeDraft, Found } from '../../drafts.ts';
import { isSomebody } from '../../events/en/participants.ts';
import { beforeApposition } from '../../text/en/apposition.ts';
import { nounPhraseBefore, simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { numberAt } from '../../text/english-numbers.ts';
import { type TokenSpan, wordAt } from '../../text/tokens.ts';
import { isCellOfRow } from '../aged-rows.ts';
import { around, attributeDraft, sentenceOf } from '../attribute-draft.ts';

const OLDEST = 120;

export function ageAt(found: Found, i: number): AttributeDraft | null {
  const { tokens: t } = found.prepared;
  const born = bornBeside(found, i);
  if (born !== null) return born;
  const number = numberAt(t, i);
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > OLDEST) return null;
  const place =
    beforeNoun(found, i, number.end) ??
    besideName(found, i, number.end) ??
    behindApposition(found, i, number.end) ??
    withAged(found, i) ??
    asPredicate(found, i, number.end);
  if (place === null) return null;
  return attributeDraft(found, {
    what: 'age',
    person: place.person,
    value: String(number.value),
    trigger: i,
    at: around(place.person, { first: i, end: number.end }),
    where: null,
    dated: false,
    reasons: [place.reason],
  });
}

interface Aged {
  readonly person: TokenSpan;
  readonly reason: string;
}

/** `3. Mavik, Oren ([1949]), released`, in a list that puts the surname first. */
function bornBeside(found: Found, i: number): AttributeDraft | null {
  const { tokens: t, names } = found.prepared;
  if (!/^(?:1[89]|20)\d\d$/.test(wordAt(t, i)) || wordAt(t, i - 1) !== '(' || wordAt(t, i + 1) !== ')') return null;
  const name = names.list[names.at[i - 2] ?? -1];
  if (name === undefined || name.end !== i - 1 || !t.norm.slice(name.first, name.end).includes(',')) return null;
  const person = { first: name.first, end: name.end };
  return attributeDraft(found, {
    what: 'birth',
    person,
    value: wordAt(t, i),
    trigger: i,
    at: around(person, { first: i, end: i + 2 }),
    where: null,
    dated: false,
    reasons: ['a year in brackets behind a name of a list: of birth as a rule'],
  });
}

/** `32-year-old [baker]`. */
function beforeNoun({ prepared }: Found, i: number, end: number): Aged | null {
  const { tokens: t } = prepared;
  let at = end;
  for (const part of ['year', 'old']) {
    if (/^[-‑–]$/.test(wordAt(t, at))) at++;
    if (!wordAt(t, at).startsWith(part) || wordAt(t, at) === 'years') return null;
    at++;
  }
  const low = /^(?:a|an|the)$/.test(wordAt(t, i - 1)) ? i - 1 : i;
  const span = simplePhraseAfter(prepared, at, t.count);
  const name = span === null ? undefined : prepared.names.list[prepared.names.at[span.end - 1] ?? -1];
  if (name !== undefined && span !== null && name.end === span.end)
    return { person: { first: name.first, end: name.end }, reason: 'an age in years before the name' };
  if (span === null || !isSomebody(prepared, span))
    return { person: { first: low, end: at }, reason: 'an age in years that stands for the person' };
  return { person: { first: low, end: span.end }, reason: 'an age in years before the noun' };
}

/** `Oren Mavik, 32, a baker`: a number alone between commas after a name. */
function besideName(found: Found, i: number, end: number): Aged | null {
  const { tokens: t, names } = found.prepared;
  if (isCellOfRow(found, i)) return null;
  if (!/^[,(]$/.test(wordAt(t, i - 1)) || !/^[,).;]$/.test(wordAt(t, end)) || t.kind[i] !== 2) return null;
  const name = names.list[names.at[i - 2] ?? -1];
  if (name === undefined || name.end !== i - 1 || name.kind === 'body' || name.kind === 'place') return null;
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(wordAt(t, i - 2))
  )
    return null;
  if (name.kind === null && !name.name.includes(' ') && name.end - name.first < 2) return null;
  return { person: { first: name.first, end: name.end }, reason: 'a number alone beside the name' };
}

/** `Oren Mavik, a baker, 32 years old`, `Oren Mavik, a baker, aged 32`: of the name, not of the baker alone. */
function behindApposition(found: Found, i: number, end: number): Aged | null {
  const { tokens: t, names } = found.prepared;
  const aged = wordAt(t, i - 1) === 'aged';
  const comma = aged ? i - 2 : i - 1;
  if (wordAt(t, comma) !== ',' || !(aged || (wordAt(t, end) === 'years' && wordAt(t, end + 1) === 'old'))) return null;
  const before = beforeApposition(found.prepared, comma, sentenceOf(found, i).first) ?? comma;
  const name = names.list[names.at[before - 1] ?? -1];
  if (name === undefined || name.end !== before || name.kind === 'body' || name.kind === 'place') return null;
  const beside = before < comma ? simplePhraseAfter(found.prepared, before + 1, comma) : null;
  if (before < comma && (beside === null || !isSomebody(found.prepared, beside))) return null;
  return { person: { first: name.first, end: name.end }, reason: 'an age behind the name and what stands beside it' };
}

/** `a baker aged 32`, `Oren Mavik, aged 32`. */
function withAged({ prepared }: Found, i: number): Aged | null {
  const { tokens: t } = prepared;
  if (wordAt(t, i - 1) !== 'aged' && !(wordAt(t, i - 1) === 'age' && wordAt(t, i - 2) === ',')) return null;
  const end = wordAt(t, i - 2) === ',' ? i - 2 : i - 1;
  const person = nounPhraseBefore(
    prepared,
    end,
    (prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: 0 }).first,
  );
  return person !== null && isSomebody(prepared, person)
    ? { person, reason: `“${wordAt(t, i - 1)}” before the number` }
    : null;
}

/** `she was 32`, `was 32 years old when`, `executed at the age of 32`. */
function asPredicate(found: Found, i: number, end: number): Aged | null {
  const { prepared } = found;
  const { tokens: t } = prepared;
  const years = wordAt(t, end) === 'years' && wordAt(t, end + 1) === 'old';
  const alone = /^[.,;]$/.test(wordAt(t, end)) || wordAt(t, end) === 'when' || wordAt(t, end) === 'at';
  const ofAge = wordAt(t, i - 1) === 'of' && wordAt(t, i - 2) === 'age';
  const be = /^(?:was|is|turned)$/.test(wordAt(t, i - 1));
  if (!(ofAge || (be && (years || alone)))) return null;
  const limit = sentenceOf(found, i).first;
  let verb = i - 1;
  if (ofAge)
    while (
      verb > limit &&
      i - verb < 14 &&
      !/^(?:was|were|is|died|executed|killed|arrested|had)$/.test(wordAt(t, verb))
    )
      verb--;
  const { subject } = verbFrame(prepared, verb);
  return subject !== null && isSomebody(prepared, subject)
    ? { person: subject, reason: ofAge ? '“at the age of”' : 'an age after “was”' }
    : null;
}
