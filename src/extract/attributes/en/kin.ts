// Kin: `her aunt`, `Oren Mavik’s widow`, `the son of Ada Quill`, `Tam Rell, brother of Ada Quill`. In: what was found, the token of the word for the relative.
// Out: a draft: the person is the relative, the value whose he or she is ("aunt of her", "son of Ada Quill").

import type { AttributeDraft, Found } from '../../drafts.ts';
import { antecedentOfWhose, isSomebody, whoIn } from '../../events/en/participants.ts';
import { simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { around, attributeDraft, sentenceOf } from '../attribute-draft.ts';

const OWN: ReadonlyMap<string, string> = new Map([
  ['my', 'me'],
  ['our', 'us'],
]);
const POSSESSIVE = /^(?:his|her|my|their|our)$/;

export function kinAt(found: Found, i: number): AttributeDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const limit = sentenceOf(found, i);
  const of = wordAt(t, i + 1) === 'of' ? simplePhraseAfter(prepared, i + 2, limit.end) : null;
  const owner = of ?? ownerBefore(found, i, limit.first);
  if (owner === null || (owner.end - owner.first > 1 && !isSomebody(prepared, owner))) return null;
  // `the clerk, whose brother`: the relative is the word itself, its owner stands before.
  const apart = of === null && isWhoseBetween(t, owner.end, i);
  const person = apart ? { first: i, end: i + 1 } : personOf(found, i, of === null ? owner.first : i, of?.end ?? i + 1);
  const whose = whoIn(prepared, owner);
  // `his mother`, and nobody can say whose: that tells an analyst nothing.
  if (whose.name === null && /^(?:his|her)$/.test(wordAt(t, owner.first)) && !isNamedPerson(prepared, person))
    return null;
  return attributeDraft(found, {
    what: 'kin',
    person,
    value: `${wordAt(t, i)} of ${whose.name ?? OWN.get(whose.text.toLowerCase()) ?? whose.text}`,
    trigger: i,
    at: around(person, owner, { first: i, end: i + 1 }),
    where: null,
    dated: false,
    reasons: [of === null ? 'a possessive before the word for a relative' : 'the word for a relative before “of”'],
  });
}

const isNamedPerson = ({ names }: PreparedText, { first, end }: TokenSpan): boolean =>
  names.list[names.at[end - 1] ?? -1]?.first === first || (names.at[end - 1] ?? -1) >= 0;

const isWhoseBetween = (t: Tokens, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (wordAt(t, k) === 'whose') return true;
  return false;
};

/** `[her] younger brother`, `[Oren Mavik’s] widow`. */
function ownerBefore({ prepared }: Found, i: number, limit: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  for (let k = i - 1; k >= limit && i - k < 5; k--) {
    if (wordAt(t, k) === 'whose') return antecedentOfWhose(prepared, k);
    if (POSSESSIVE.test(wordAt(t, k))) return { first: k, end: k + 1 };
    if (wordAt(t, k) === 's' && /^['’]$/.test(wordAt(t, k - 1))) {
      const name = names.list[names.at[k - 2] ?? -1];
      return name !== undefined && name.kind !== 'body' && name.kind !== 'place'
        ? { first: name.first, end: k - 1 }
        : null;
    }
    if (
      !/^(?:younger|older|elder|eldest|late|own|teenage|pregnant|only|little|big|first|second|young|former|-|old|year|\d+)$/.test(
        wordAt(t, k),
      )
    )
      return null;
  }
  return null;
}

/** The name beside the word, before or after it; else the word with its possessive. */
function personOf({ prepared }: Found, i: number, first: number, end: number): TokenSpan {
  const { tokens: t, names } = prepared;
  const at = wordAt(t, end) === ',' ? end + 1 : end;
  const after = names.list[names.at[at] ?? -1];
  if (
    after !== undefined &&
    after.first === at &&
    after.kind !== 'body' &&
    after.kind !== 'place' &&
    (at === end || after.end - after.first > 1 || /^[,.;]$/.test(wordAt(t, after.end)))
  )
    return { first: after.first, end: after.end };
  const opens = /^(?:the|a)$/.test(wordAt(t, first - 1)) ? first - 1 : first;
  const before = wordAt(t, opens - 1) === ',' ? names.list[names.at[opens - 2] ?? -1] : undefined;
  if (
    before !== undefined &&
    before.end === opens - 1 &&
    before.kind !== 'body' &&
    before.kind !== 'place' &&
    end > i + 1
  )
    return { first: before.first, end: before.end };
  return { first: opens, end: end > i + 1 ? end : i + 1 };
}
