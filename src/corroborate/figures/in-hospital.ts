// In which hospital, mortuary or clinic a figure counts. In: a figure. Out: the words that say so; null where it is of no such place.

import { contentWords, inCommon } from '../content-words.ts';
import type { Counted } from './counted.ts';

/** Up to the next clause: “six; five more have died in hospital”. */
export function hospitalOf({ figure: { claim } }: Counted): string | null {
  const { exact, suffix } = claim.passage;
  const [clause = ''] = suffix.split(/[;:؛]|\.(?:\s|$)/u);
  const brought = claim.where !== null && BROUGHT_TO.test(claim.where) ? claim.where : null;
  // What a hospital says it counts are those who were brought to it.
  const giver = claim.sayer.at(-1)?.who.find(({ text }) => BROUGHT_TO.test(text))?.text;
  return HOSPITAL.exec(`${exact} ${clause}`)?.[0].trim() ?? brought ?? giver ?? null;
}
const BROUGHT_TO = /\b(?:hospital|clinic|infirmary|mortuary|morgue)\b|بیمارستان|شفاخانه|درمانگاه|سردخانه/iu;
const HOSPITAL =
  /\b(?:in|at|to|into|through|by)\s+(?:(?!(?:of|on|and|near|against|from|over|outside)\b)[\p{L}’']+\s+){0,4}(?:hospitals?|clinics?|wards?|ambulances?|infirmary|mortuary|morgue)\b|\bon the (?:way|road|track)\b|\b(?:who|that) (?:could|might|would) (?:\p{L}+ )?have (?:been (?:saved|rescued|treated)|lived|survived)\b|\b(?:died|dying) (?:later )?(?:of|from) (?:their|the|his|her) (?:wounds|injuries|burns)\b|\bsuccumbed to\b|(?:بین|میانهٔ|میان)\s(?:راه|مسیر)|در\s(?:همین\s|این\s|آن\s)?(?:بیمارستان|شفاخانه|درمانگاه|راه|مسیر)/iu;

/** "Nine in the railway clinic" are none of the 27 in the mortuary. */
export function inOtherHouses(a: Counted, b: Counted): readonly string[] {
  const [here, there] = [hospitalOf(a), hospitalOf(b)];
  const isOther = here !== null && there !== null && inCommon(contentWords(here), contentWords(there)).length === 0;
  return isOther ? [`one is of “${here}”, the other of “${there}”`] : [];
}
