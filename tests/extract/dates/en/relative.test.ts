import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../../src/extract/find-claims.ts';
import { anObject, aReading, datesIn, datesOf } from '../../claims-in.ts';

// 2020-09-16 is a Wednesday.
const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['On Saturday the court rejected it.', 'Saturday = 2020-09-12'],
  ['The court will sit on Saturday.', 'Saturday = 2020-09-19'],
  ['Last month the union published a letter.', 'Last month = 2020-08'],
  ['Last November people were shot.', 'Last November = 2019-11'],
  ['In November alone, 40 people were shot.', 'November = 2019-11'],
  ['It was sent yesterday.', 'yesterday = 2020-09-15'],
  ['It was sent three days ago.', 'three days ago = 2020-09-13'],
  ['It was sent two weeks ago.', 'two weeks ago = 2020-08-31/2020-09-06'],
  ['It happened a decade ago.', 'a decade ago = 2010'],
  ['This summer the graves were opened.', 'This summer = 2020-22'],
  ['They met last year.', 'last year = 2019'],
  ['They meet again next week.', 'next week = 2020-09-21/2020-09-27'],
  ['Earlier this month they met.', 'Earlier this month = 2020-09'],
  ['They met at the end of July.', 'the end of July = 2020-07-22~/2020-07-31~'],
];

test('phrases relative to the day of speaking are counted from the date of the document', () => {
  for (const [text, expected] of CASES) assert.equal(datesOf(text, '2020-09-16')[0], expected, text);
});

test('without a date of the document nothing relative is placed', () => {
  for (const text of ['On Saturday the court rejected it.', 'It was sent yesterday.', 'Last month they met.'])
    assert.equal(datesIn(text)[0]?.edtf, null, text);
  assert.equal(datesIn('On Saturday the court rejected it.')[0]?.timex, 'XXXX-WXX-6');
});

test('a document dated to an interval gives an interval, and one date where all its days agree', () => {
  const found = (text: string) => datesIn(text, '2020-09-14/2020-09-23')[0]?.edtf;
  assert.equal(found('On Saturday the court rejected it.'), '2020-09-12/2020-09-19');
  assert.equal(found('Last month they met.'), '2020-08');
  assert.equal(found('Last year they met.'), '2019');
});

test('the date that the page gives counts, with its reason; a person’s reference date counts before it', () => {
  const reading = aReading('They met yesterday.', { published: '2020-09-16' });
  const found = (reference: string | null) => findClaims({ object: anObject, reading, reference }).claims[0];
  const byPage = found(null);
  assert.ok(byPage?.kind === 'date');
  assert.equal(byPage.edtf, '2020-09-15');
  assert.match(byPage.reasons.join(), /beside the byline/);
  const byPerson = found('2019-01-01');
  assert.ok(byPerson?.kind === 'date');
  assert.equal(byPerson.edtf, '2018-12-31');
});

test('a reference date that cannot be read is a finding, and is not used', () => {
  const { findings, claims } = findClaims({
    object: anObject,
    reading: aReading('They met yesterday.'),
    reference: 'soon',
  });
  assert.equal(findings.length, 1);
  assert.ok(claims[0]?.kind === 'date' && claims[0].edtf === null);
});

test('some years after a date in the same words are counted from it', () => {
  assert.equal(datesIn('Thirty-two years after 1988 the letter was found.')[0]?.edtf, '2020');
  assert.equal(datesIn('Two days before July 29, 1988 he was moved.')[0]?.edtf, '1988-07-27');
});

test('"the following year" and "two days later" are counted from the date before', () => {
  assert.deepEqual(datesOf('The camp opened in 1981. The following year it burned.')[1], 'The following year = 1982');
  assert.deepEqual(
    datesOf('He was moved on July 29, 1988. Two days later he was dead.')[1],
    'Two days later = 1988-07-31',
  );
});

test('shifting the reference date shifts relative dates only', () => {
  const text = 'In 1988 they were taken; last year the letter was found.';
  const edtf = (reference: string) => datesIn(text, reference).map((date) => date.edtf);
  assert.deepEqual(edtf('2020-05-01'), ['1988', '2019']);
  assert.deepEqual(edtf('2021-05-01'), ['1988', '2020']);
});
