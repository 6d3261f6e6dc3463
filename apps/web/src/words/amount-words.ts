// A number as its claim states it: with the word that bounds it, and where the words give no number, in those words.

import type { StatedAmount } from '../../../../src/model/rooms/figures.ts';
import { shortened } from '../charts/shortened.ts';
import type { Words } from './use-words.ts';

/** What is over a number is not that number; "at least" may be. */
const OVER =
  /\b(?:over|more than|upwards? of|above|exceed(?:s|ed|ing)?|in excess of)\b|بیش(?:تر)?\s*از|افزون بر|بالای|متجاوز از/iu;
const UNDER = /\b(?:under|fewer than|less than|below)\b|کم\u200c?تر\s*از/iu;

const LONGEST_WORDS = 60;

export function amountWords({ value, low, high, bound, words: said }: StatedAmount, words: Words): string {
  if (bound === 'vague') return words.t('bound.inWords', { said: `\u2068${shortened(said, LONGEST_WORDS)}\u2069` });
  const n = (number: number): string => words.n(number);
  if (bound === 'range' && low !== null && high !== null)
    return words.t('bound.rangeOf', { low: n(low), high: n(high) });
  const number = value ?? low ?? high;
  if (number === null) return words.t('bound.vague');
  if (bound === 'atMost' || (bound === 'range' && low === null))
    return words.t(UNDER.test(said) ? 'bound.fewerThan' : 'bound.atMost', { value: n(number) });
  if (bound === 'atLeast' || bound === 'range')
    return words.t(OVER.test(said) ? 'bound.moreThan' : 'bound.atLeast', { value: n(number) });
  return words.t(`bound.${bound}`, { value: n(number) });
}

/** `about 1,500`; `30,000 · over 30,000` where sources bound one number differently; `about 1,500 – over 30,000` where they give different ones. */
export function statedWords(least: StatedAmount, most: StatedAmount, words: Words): string {
  const [low, high] = [amountWords(least, words), amountWords(most, words)];
  const number = numberOf(least) === numberOf(most);
  if (low === high || (number && least.bound === 'vague' && most.bound === 'vague')) return low;
  return `\u2068${low}\u2069 ${number ? '·' : '–'} \u2068${high}\u2069`;
}

const numberOf = ({ value, low, high }: StatedAmount): number | null => value ?? low ?? high;
