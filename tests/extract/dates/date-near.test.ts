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

/** What is compared, told as a cause or an example, only feared, or says who is meant. */
const OF_OTHER_TIME: typeof CASES = [
  ['Tarsel has had 26 people killed so far, compared with 31 in 1974.', 'killed', null],
  ['Numbers climbed in comparison with 1974, with 26 people killed so far.', 'killed', null],
  ['He fled in the weaver’s 2005 Gray Orvan with three others.', 'fled', null],
  ['The mill stands by the 11th century temple, where he was attacked.', 'attacked', null],
  ['The convoy was hit and three weavers were killed in the 1974 attack.', 'killed', '1974'],
  ['The guild had lost the 1974 election and three weavers were killed.', 'killed', null],
  ['Mavik vanished after the raid, and his boat was recovered empty in December 1974.', 'vanished', null],
  ['On 4 May 1974 the mill was hit, and three weavers were killed.', 'killed', '1974-05-04'],
  ['A man was charged on 4 May 1974 with the deaths of two weavers.', 'deaths', null],
  ['A man was arrested on 4 May 1974 in connection with two killings.', 'killings', null],
  ['The mayor met guards on 4 May 1974 about the quarrel following the bombings in Orvane.', 'bombings', null],
  ['The mayor warned on 4 May 1974 and hunger could bring thousands killed.', 'killed', null],
  ['The plague has killed many, most famously in the 1300s.', 'killed', null],
  ['Weavers rallied for the men who began the strike in 1974.', 'rallied', null],
  ['On 4 May 1974 the gate was locked and families have since been arrested.', 'arrested', '1974-05-04'],
  ['On 4 May 1974 the guild protested over the killings of weavers.', 'killings', null],
  ['On 4 May 1974 the guild said over the phone that it was done and they were killed.', 'killed', '1974-05-04'],
  ['The mill closed on 4 May 1974 and ten years later it was destroyed.', 'destroyed', null],
  [
    'Guards struck the weavers of Tarsel in 1905. The queen came and spoke long of the old times, and then the weavers of the town sang. A man was arrested in March.',
    'arrested',
    null,
  ],
  ['(Published Wednesday, May 4, 1974) Three weavers were killed.', 'killed', null],
  ['He was shot about noon in the 2100 block of Orvane Street.', 'shot', null],
];

test('the date that belongs to words is of their clause, and never that of the saying', () => {
  for (const [text, at, edtf] of [...CASES, ...OF_OTHER_TIME]) {
    const prepared = preparedFrom(text);
    const t = prepared.tokens;
    const i = tokenOf(prepared, at);
    const dates = findDates(prepared, documentDate(unknownSource('a.txt', 'article'), null));
    const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: 0, end: t.count };
    assert.equal(dateOf({ prepared, dates }, { from: t.from[i] ?? 0, to: t.to[i] ?? 0 }, sentence), edtf, text);
  }
});
