import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

const timexes = (text: string, reference: string | null = null): readonly (readonly [string, string | null])[] =>
  datesIn(text, reference).map((date) => [date.passage.exact, date.timex] as const);

test('a quarter with its year', () => {
  for (const [text, timex] of [
    ['Sales rose in the third quarter of 1989.', '1989-Q3'],
    ['Sales rose in Q3 1989.', '1989-Q3'],
    ['Sales rose in 1989 Q3.', '1989-Q3'],
    ['Sales rose in the 1989 third quarter.', '1989-Q3'],
    ['Sales rose in H1 2016.', '2016-H1'],
  ] as const)
    assert.equal(timexes(text)[0]?.[1], timex, text);
});

// A report of 26 October 1989: its third quarter has ended.
const REPORT = '1989-10-26';

test('a quarter without its year is the last one, even where the words look ahead', () => {
  assert.equal(timexes('It expects to publish third-quarter results in November.', REPORT)[0]?.[1], '1989-Q3');
  assert.equal(timexes('Sales rose in the third quarter.', REPORT)[0]?.[1], '1989-Q3');
  assert.equal(timexes('Sales will rise in the first quarter.', REPORT)[0]?.[1], '1990-Q1');
});

test('"the quarter", "the latest period", "a year earlier" speak of the quarter that the report is about', () => {
  const text =
    'The mill lost two crowns a share in the second quarter. In the year-earlier quarter it gained three. Sales in the latest period were nine crowns, ' +
    'against seven a year earlier. In the 1987 period they were five.';
  assert.deepEqual(
    timexes(text, REPORT).map(([, timex]) => timex),
    ['1989-Q2', '1988-Q2', '1989-Q2', '1988-Q2', '1987-Q2'],
  );
});

test('a quarter is that of the day on which the text says it ended', () => {
  assert.deepEqual(timexes('For the quarter ended June 30, the mill lost money.', REPORT)[0], [
    'the quarter',
    '1989-Q2',
  ]);
});

test('"last year" is the whole year, also in a report about a quarter', () => {
  assert.equal(timexes('Sales rose in the third quarter. Last year they fell.', REPORT)[1]?.[1], '1988');
});

test('quarters of something else are none', () => {
  for (const text of ['They drew and quartered him.', 'Three quarters of the members left.', 'The old quarter burned.'])
    assert.deepEqual(timexes(text, REPORT), [], text);
});

test('a business or school year is approximate where its year is stated, and else has TIMEX3 only', () => {
  for (const [text, edtf, timex] of [
    ['It lost money in fiscal 1988.', '1988~', '1988'],
    ['It lost money in fiscal year 1988.', '1988~', '1988'],
    ['It lost money in FY88.', '1988~', '1988'],
    ['It was closed in the school year 1988.', '1988~', '1988'],
    ['It lost money last fiscal year.', null, '1988'],
    ['It lost money in the fiscal third quarter.', null, '1989-Q3'],
    ['It was closed this academic year.', null, '1989'],
  ] as const) {
    const [date] = datesIn(text, REPORT);
    assert.deepEqual([date?.edtf, date?.timex], [edtf, timex], text);
    assert.equal(date?.confidence, 'likely', text);
  }
  assert.equal(datesIn('It lost money last fiscal year.', REPORT)[0]?.candidates[0]?.edtf, '1988');
});
