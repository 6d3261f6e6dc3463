import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf } from '../../../src/extract/dates/date-near.ts';
import { documentDate } from '../../../src/extract/dates/document-date.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { unknownSource } from '../../../src/model/source.ts';
import { preparedFrom, tokenOf } from '../text/prepared.ts';

const CASES: readonly (readonly [text: string, word: string, edtf: string | null])[] = [
  ['Three weavers were killed on 4 May 1974.', 'killed', '1974-05-04'],
  ['Three weavers were killed in May 1974, and in June 1975 their widows were arrested.', 'killed', '1974-05'],
  ['Three weavers were killed in May 1974, and in June 1975 their widows were arrested.', 'arrested', '1975-06'],
  ['The guild said on 6 May 1974 that three weavers were killed on 4 May 1974.', 'killed', '1974-05-04'],
  ['The guild said on 6 May 1974 that three weavers were killed.', 'killed', null],
  ['On 4 May 1974, in the town of Tarsel, three weavers were killed.', 'killed', '1974-05-04'],
  ['Three weavers were killed.', 'killed', null],
  [
    'On 11 May 1974 the guild hall, whose plan was handed over on 2 March 1974, was hit and three weavers killed.',
    'killed',
    '1974-05-11',
  ],
  ['Oren Mavik, whose name stands for the weavers killed at Orvane, died on 4 May 1974.', 'killed', null],
  ['Three weavers were killed in Orvane fort, a nineteenth-century barracks.', 'killed', null],
  ['The inquiry concluded in 1992 that three weavers were killed.', 'killed', null],
];

test('the date that belongs to words is of their clause, and never that of the saying', () => {
  for (const [text, at, edtf] of CASES) {
    const prepared = preparedFrom(text);
    const t = prepared.tokens;
    const i = tokenOf(prepared, at);
    const dates = findDates(prepared, documentDate(unknownSource('a.txt', 'article'), null));
    const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: 0, end: t.count };
    assert.equal(dateOf({ prepared, dates }, { from: t.from[i] ?? 0, to: t.to[i] ?? 0 }, sentence), edtf, text);
  }
});
