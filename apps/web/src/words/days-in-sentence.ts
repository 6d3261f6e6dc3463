// Days in the sentences that the weighing gives with its results: there they are EDTF, here a person reads them. What stands in quotation marks are words of a document and stays.

import type { Words } from './use-words.ts';

const QUOTED = /(“[^“”]*”|«[^«»]*»|"[^"]*")/;
/** With a month at least: a year alone is a word already. */
const DAYS =
  /(?<![\p{L}\p{N}/_-])\d{4}-\d\d(?:-\d\d)?[~?%]?(?:\/(?:\d{4}(?:-\d\d){0,2}[~?%]?|\.\.))?(?![\p{L}\p{N}_/-])/gu;
const TO = /(\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)/g;

export const withDaysInWords = (sentence: string, words: Words): string =>
  sentence
    .split(QUOTED)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replace(TO, '$1/$2').replace(DAYS, (edtf) => `\u2068${words.edtf(edtf)}\u2069`),
    )
    .join('');
