// Documents of which a sentence speaks by no name: by a number or a day, by where somebody spoke, or as a copy that its author has. In: the sentence, its claims. Out: phrases with their places. Not here: marks of an archive
// (document-codes.ts).

import type { Claim } from '../../../model/claim.ts';
import type { CreditedPhrase } from '../../../model/relays.ts';
import { searchWords } from '../../../model/search-text.ts';
import { ANY_DOCUMENT, HELD, IN_PARLIAMENT, SAID_THERE } from './credit-words.data.ts';
import { documentKindOf, lastKind, tellsIn } from './credit-words.ts';

interface Sentence {
  readonly start: number;
  readonly words: string;
}

/** "as the minister told the parliament", «وزیر در مجلس گفت». */
export function inParliament(words: string): readonly CreditedPhrase[] {
  const found = IN_PARLIAMENT.exec(words);
  const name = found?.groups?.['name'] ?? found?.groups?.['after'];
  if (found === null || name === undefined || !(tellsIn(words) || SAID_THERE.test(words))) return [];
  const from = found.index + found[0].lastIndexOf(name);
  return [{ from, to: from + name.length, name, as: 'numbered', kind: 'minutes' }];
}

/** "Document no. 77", "a letter dated 14 March", «نامهٔ مورخ ۳ تیر»: known by its number or its day, whoever wrote it. */
export const numberedIn = (words: string): readonly CreditedPhrase[] =>
  [...words.matchAll(NUMBERED)].flatMap((match): CreditedPhrase[] => {
    const kind = lastKind(searchWords(match[0]).slice(0, 3));
    const [from, to] = [match.index, match.index + match[0].length];
    return kind === null && !ANY_DOCUMENT.test(match[0]) ? [] : [{ from, to, name: match[0], as: 'numbered', kind }];
  });
const NUMBERED =
  /(?:[\p{L}’'-]+\s(?:dated|of|no\.?|nr\.?|number)\s(?:the\s)?(?:\p{L}+\s)?\p{Nd}[\p{Nd}/.-]*(?:st|nd|rd|th)?(?:\s\p{Lu}\p{L}+)?(?:,?\s\p{Nd}{4})?|[\p{L}\u200c]+\s(?:مورخ|به تاریخ|شمار[هۀ][ٔ‌ی]*)\s\p{Nd}[\p{Nd}/]*(?:\s[\p{L}\u200c]+\s\p{Nd}{4})?)/gu;

/** "a letter that they sent on 3 May", «نامه‌شان در ۳ تیر»: a document and its day behind it. */
export function datedIn({ start, words }: Sentence, claims: readonly Claim[]): readonly CreditedPhrase[] {
  const points = [...words];
  const unit = (point: number): number => points.slice(0, point - start).join('').length;
  return claims.flatMap((claim): CreditedPhrase[] => {
    if (claim.kind !== 'date' || claim.type !== 'date' || !/^\d{4}-\d{2}-\d{2}$/.test(claim.edtf ?? '')) return [];
    const at = unit(Math.max(start, claim.passage.start));
    const before = searchWords(
      words
        .slice(0, at)
        .split(/[.;:؛!?؟]\s/u)
        .at(-1) ?? '',
    ).slice(-NEAR_DAY);
    const noun = before.findLast(({ word }) => documentKindOf(word) !== null);
    const kind = noun === undefined ? null : documentKindOf(noun.word);
    if (kind === null || noun === undefined) return [];
    const place = words.slice(0, at).toLowerCase().lastIndexOf(noun.word);
    const to = unit(Math.min(start + points.length, claim.passage.end));
    const name = words.slice(place, to);
    return place < 0 || /["“”«»(),،]/u.test(name) ? [] : [{ from: place, to, name, as: 'numbered', kind }];
  });
}
/** Words between a document and its day. */
const NEAR_DAY = 6;

/** "a copy of the telegram of 3 May was shown to us", «نسخه‌ای از نامه»: what its author has at hand. */
export const heldIn = (words: string): readonly CreditedPhrase[] =>
  [...words.matchAll(HELD)].flatMap((match): CreditedPhrase[] => {
    const name = match.groups?.['name'] ?? match.groups?.['after'] ?? '';
    const from = match.index + match[0].lastIndexOf(name);
    const kind = lastKind(searchWords(name).slice(0, 4));
    return kind === null ? [] : [{ from, to: from + name.length, name, as: 'held', kind }];
  });
