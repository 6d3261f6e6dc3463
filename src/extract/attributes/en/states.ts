// What a verb says of one person: birth, detention, sentence, whereabouts, affiliation. `was born in Tarsel in 1954`, `spent seven years in Orvane prison`,
// `sentenced to ten years in prison`, `lives in exile in Belmark`, `belonged to the guild`. In: what was found, the verb's token. Out: a draft, or null.

import type { AttributeClaim } from '../../../model/claim.ts';
import type { AttributeDraft, Found } from '../../drafts.ts';
import { isSomebody } from '../../events/en/participants.ts';
import { simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { placeAmong } from '../../text/en/place-phrase.ts';
import { type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { around, attributeDraft, sentenceOf, textOf } from '../attribute-draft.ts';

type What = AttributeClaim['what'];

/** Each with what it needs behind it. */
export const STATE_VERBS: ReadonlyMap<string, What> = new Map<string, What>([
  ['born', 'birth'],
  ['spent', 'detention'],
  ['served', 'detention'],
  ['serving', 'detention'],
  ['imprisoned', 'detention'],
  ['jailed', 'detention'],
  ['held', 'detention'],
  ['detained', 'detention'],
  ['sentenced', 'sentence'],
  ['condemned', 'sentence'],
  ['lives', 'whereabouts'],
  ['live', 'whereabouts'],
  ['lived', 'whereabouts'],
  ['living', 'whereabouts'],
  ['resides', 'whereabouts'],
  ['residing', 'whereabouts'],
  ['belonged', 'affiliation'],
  ['belongs', 'affiliation'],
  ['affiliated', 'affiliation'],
]);

export function stateAt(found: Found, i: number, what: What): AttributeDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const frame = verbFrame(prepared, i);
  const person =
    frame.voice === 'active' && /^(?:imprisoned|jailed|held|detained|sentenced|condemned)$/.test(wordAt(t, i))
      ? frame.object
      : frame.subject;
  if (person === null || frame.negated || !isSomebody(prepared, person)) return null;
  const value = saidValue(found, i, what, frame);
  if (value === null) return null;
  const place = placeAmong(
    found,
    frame.prepositions.filter(({ span }) => span.first > i),
  );
  return attributeDraft(found, {
    what,
    person,
    value: what === 'birth' ? (place === null ? textOf(t, value) : textOf(t, value)) : textOf(t, value),
    trigger: i,
    at: around(person, value, { first: i, end: i + 1 }),
    where: place === null ? null : textOf(t, place),
    dated: what !== 'whereabouts',
    reasons: [`“${wordAt(t, i)}” says it of “${textOf(t, person)}”`],
  });
}

/** The words after the verb that say it; null where it says something else (`spent money`, `held a meeting`, `lived through`). */
function saidValue(found: Found, i: number, what: What, frame: VerbFrame): TokenSpan | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const tail = tailOf(found, i, frame);
  if (tail === null) return null;
  switch (what) {
    case 'birth':
      return /^(?:in|on|at|near)$/.test(wordAt(t, tail.first)) ? tail : null;
    case 'detention':
      return isDetention(t, tail, i) ? tail : null;
    case 'sentence':
      return wordAt(t, tail.first) === 'to' ? { first: tail.first + 1, end: sentenceEnd(found, tail) } : null;
    case 'whereabouts':
      return /^(?:in|abroad|at|near|under)$/.test(wordAt(t, tail.first)) &&
        placeAmong(found, frame.prepositions) !== null
        ? tail
        : exileOf(t, tail);
    case 'affiliation':
      return /^(?:to|with)$/.test(wordAt(t, tail.first)) && isNamed(found, tail)
        ? { first: tail.first + 1, end: tail.end }
        : null;
    default:
      return null;
  }
}

/** What hangs on the verb, from right after it, as long as one joins the other. */
function tailOf(found: Found, i: number, frame: VerbFrame): TokenSpan | null {
  const { prepared } = found;
  const high = sentenceOf(found, i).end;
  let end = i + 1;
  const object = simplePhraseAfter(prepared, i + 1, high);
  if (object !== null && frame.voice === 'active') end = object.end;
  for (const { span } of frame.prepositions) if (span.first > i && span.first - end <= 1) end = Math.max(end, span.end);
  return end > i + 1 ? { first: i + 1, end } : null;
}

const PRISON = /^(?:prison|prisons|jail|custody|detention|confinement|cell|bars|camp|imprisonment|isolation|sentence)$/;
function isDetention(t: Tokens, { first, end }: TokenSpan, i: number): boolean {
  let prison = false;
  let time = false;
  for (let k = first; k < end; k++) {
    if (PRISON.test(wordAt(t, k))) prison = true;
    if (/^(?:year|years|month|months|week|weeks|day|days|decade|decades|life)$/.test(wordAt(t, k))) time = true;
  }
  if (/^(?:spent|served|serving)$/.test(wordAt(t, i))) return prison && time;
  return prison || (time && /^(?:imprisoned|jailed|detained|held)$/.test(wordAt(t, i)) && wordAt(t, first) === 'for');
}

const sentenceEnd = ({ prepared }: Found, { first, end }: TokenSpan): number => {
  const { tokens: t } = prepared;
  for (let k = first + 1; k < end; k++)
    if (/^(?:on|after|during|by|for)$/.test(wordAt(t, k)) && k > first + 1) return k;
  return end;
};

const exileOf = (t: Tokens, tail: TokenSpan): TokenSpan | null =>
  wordAt(t, tail.first) === 'in' && /^(?:exile|hiding)$/.test(wordAt(t, tail.first + 1)) ? tail : null;

const isNamed = ({ prepared }: Found, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < end; k++) if ((prepared.names.at[k] ?? -1) >= 0) return true;
  return false;
};
