// One who tells what another told him or her: "he counted forty; his friend at the gate said forty-three", "I heard it from my colleague", «از همکارم شنیدم». In: a sentence, the claims of its document. Out: who was
// heard, and by whom. Not here: those who speak for another (a lawyer, a spokesman): they have it from nobody.

import type { Claim } from '../../../model/claim.ts';
import type { CreditedPhrase } from '../../../model/relays.ts';
import { NEAR_PERSON } from './credit-words.data.ts';
import { isNameOfBody, tellsIn } from './credit-words.ts';

interface Sentence {
  readonly start: number;
  readonly words: string;
}

/** One whose friend is quoted was quoted right before. */
const RIGHT_BEFORE = 300;
const LONGEST = 60;
const OF_TELLER = new RegExp(
  `^(?:[Hh]is|[Hh]er|[Tt]heir)\\s(?=\\p{Ll})|^${NEAR_PERSON}(?:\\s.*)?\\s(?:او|وی|ایشان)$`,
  'u',
);
const OF_AUTHOR = new RegExp(`^(?:[Mm]y|[Oo]ur)\\s(?=\\p{Ll})|^${NEAR_PERSON}(?:\\s.*)?\\s(?:من|ما)$`, 'u');
const SPEAKS_FOR_ANOTHER =
  /\b(?:lawyers?|attorney|counsel|spokes\p{L}+|office|ministry|minister|government|party|deputy|successor|predecessor|newspaper|sources?|correspondents?|report|letters?|statement|team|staff|phone|telephone|diary|book|hand|eyes|voice)\b|وکیل|سخنگو|دفتر|وزارت|معاون|جانشین/iu;
const HEARD = new RegExp(
  String.raw`\bheard\s(?:\p{Ll}+\s){0,3}from\s(?<name>(?:my|his|her|our|their)\s\p{Ll}+(?:\s\p{Lu}\p{L}+){0,2}|\p{Lu}\p{L}+\s\p{Lu}\p{L}+)|(?:^|\s)از\s(?<after>${NEAR_PERSON}(?:\u200c?(?:م|ام|مان|ش|اش|شان))?(?:\s[\p{L}\u200c]+){0,2}?)\s(?:شنیدم|شنیده\u200c?ام|شنید)`,
  'gu',
);

/** Sayers by name in the order of the text. */
export type Tellers = readonly { readonly at: number; readonly name: string }[];

export const tellersIn = (claims: readonly Claim[]): Tellers =>
  claims
    .flatMap(({ sayer }) =>
      sayer.flatMap(({ who }) => who.flatMap(({ start, name }) => (name === null ? [] : [{ at: start, name }]))),
    )
    .filter(({ name }) => !isNameOfBody(name))
    .sort((a, b) => a.at - b.at);

export function heardIn(
  { start, words }: Sentence,
  claims: readonly Claim[],
  tellers: Tellers,
): readonly CreditedPhrase[] {
  const points = [...words];
  const unit = (point: number): number => points.slice(0, point - start).join('').length;
  const said = claims.flatMap(({ sayer }) =>
    sayer.flatMap(({ who, cue }) =>
      cue !== null && !tellsIn(cue)
        ? []
        : who.flatMap(({ text, start: from, end: to }): CreditedPhrase[] => {
            if (from < start || to > start + points.length || text.length > LONGEST || SPEAKS_FOR_ANOTHER.test(text))
              return [];
            const heard = { from: unit(from), to: unit(to), name: text, as: 'heard', kind: null } as const;
            if (OF_AUTHOR.test(text)) return [heard];
            const teller = tellers.findLast(({ at }) => at < from && from - at <= RIGHT_BEFORE);
            return OF_TELLER.test(text) && teller !== undefined ? [{ ...heard, by: teller.name }] : [];
          }),
    ),
  );
  const told = [...words.matchAll(HEARD)].map((match): CreditedPhrase => {
    const name = match.groups?.['name'] ?? match.groups?.['after'] ?? '';
    const from = match.index + match[0].indexOf(name);
    return { from, to: from + name.length, name, as: 'heard', kind: null };
  });
  return [...told, ...said];
}
