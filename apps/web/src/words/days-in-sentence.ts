// Days in the sentences that the weighing gives with its results: there they are ISO days and EDTF, here a person reads them. What stands in quotation marks are words of a document and stays.
//
//   born between 1951-01-01 and 1951-12-31, died on 1988-07 => born in 1951, died in July 1988
//   shown from 1974-08-09 to 1975-01-31 => shown from 9 August 1974 to 31 January 1975

import { timexWords } from './claim-words.ts';
import { wholeOf } from './span-words.ts';
import type { Words } from './use-words.ts';

const QUOTED = /(“[^“”]*”|«[^«»]*»|"[^"]*")/;
/** With a month at least: a year alone is a word already. */
const DAY = String.raw`(?:\.\.\/)?\d{4}-\d\d(?:-\d\d)?[~?%]?(?:\/(?:\d{4}(?:-\d\d){0,2}[~?%]?|\.\.))?`;
const SAID = new RegExp(
  String.raw`(?<![\p{L}\p{N}/_-])(?:(between|from|on) )?(${DAY})(?: (and|to|–) (${DAY}))?(?![\p{L}\p{N}_/-])`,
  'gu',
);
const IN_YEAR = /\bon (?=\d{4}(?![\p{L}\p{N}-]))/gu;
const DURATION = /(?<![\p{L}\p{N}])P\d+[DWMY](?![\p{L}\p{N}])/gu;

const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf);

export function withDaysInWords(sentence: string, words: Words): string {
  const say = (edtf: string): string => `\u2068${words.edtf(edtf)}\u2069`;
  const said = (_: string, before = '', day = '', link?: string, other = ''): string => {
    const lead = before && `${before} `;
    if (link === undefined) return `${before === 'on' && !isDay(day) ? 'in ' : lead}${say(day)}`;
    const whole = isDay(day) && isDay(other) ? wholeOf(day, other) : null;
    if (whole !== null && /^(?:between and|from to)$/.test(`${before} ${link}`)) return `in ${say(whole)}`;
    if (link === 'and' || before !== '') return `${lead}${say(day)} ${link} ${say(other)}`;
    return say(whole ?? (day === other ? day : `${day}/${other}`));
  };
  return sentence
    .split(QUOTED)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(SAID, said)
            .replace(IN_YEAR, 'in ')
            .replace(DURATION, (timex) => timexWords(timex, words)),
    )
    .join('');
}
