// Counts of two documents that meet by a rare number or by the sentence they stand in. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectNamesOf } from '../../src/corroborate/events/subject-names.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/source.ts';
import { found } from './joined-events.ts';
import { figure, mention, sourceNamed } from './made-claims.ts';
import { weighing } from './weighing.ts';

type Document = readonly [name: string, text: string, counts: Readonly<Record<string, Partial<FigureClaim>>>];

function reading(text: string): Reading {
  const block = { role: 'body' as const, start: 0, end: text.length, lang: null, post: null, place: null };
  return { text, blocks: [block], findings: [], readBy: 'test', source: {} } as unknown as Reading;
}

function weighed(...documents: readonly Document[]) {
  const subjects = subjectsOf(
    documents.map(([name, text]) =>
      subjectNamesOf(sourceNamed(name), reading(text), { places: ['Tarsel'], days: [], isOther: () => false }),
    ),
  );
  const figures = documents.flatMap(([name, text, counts]) =>
    Object.entries(counts).map(([words, more]) => {
      const start = text.indexOf(words);
      assert.ok(start >= 0, words);
      const end = start + words.length;
      const [prefix, suffix] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
      const one = figure(
        name,
        words,
        { population: null, when: null, where: null, event: null, ...more },
        '2031-05-09',
      );
      return {
        ...one,
        claim: { ...one.claim, passage: { ...one.claim.passage, exact: words, start, end, prefix, suffix } },
      };
    }),
  );
  return figuresOf(figures, found(...figures), weighing({ subjects })).map(({ view }) => ({
    numbers: view.positions.flatMap(({ figures: points }) => points.map(({ value }) => value)).sort(),
    conflicts: view.conflicts.flatMap(({ reasons }) => reasons),
    reasons: view.reasons,
  }));
}
const numbers = (...documents: readonly Document[]) => weighed(...documents).map((one) => one.numbers);

const HELD: Document = [
  'letter',
  'At Tarsel, forty-seven persons remain in custody.',
  { 'forty-seven persons': { value: 47, of: 'detained' } },
];

test('a rare number of those who were taken and of those who are missing is one count, where both documents tell of one place', () => {
  const missing: Document = [
    'letter of experts',
    'The fate of 47 of Tarsel remains unknown; 12 were killed.',
    { '47': { value: 47, of: 'disappeared' }, '12': { value: 12, of: 'killed' } },
  ];
  assert.deepEqual(numbers(HELD, missing).sort(), [[12], [47, 47]]);
  const reasons = weighed(HELD, missing).flatMap((one) => one.reasons);
  assert.ok(reasons.some((reason) => reason.includes('the same number, and few counts have it')));
});

test('what moves over to the missing leaves none of them alone with another number', () => {
  const paper: Document = [
    'paper',
    'At Tarsel the union says 47 men are missing, and a witness that at least 47 were held.',
    {
      '47 men': { value: 47, of: 'disappeared', sayer: [{ who: [mention('Union')], when: null }] } as never,
      'at least 47': { value: 47, low: 47, bound: 'atLeast', of: 'detained' },
    },
  ];
  assert.deepEqual(numbers(paper, HELD), [[47, 47, 47]]);
});

test('neither a round number nor one of another place joins anybody, and those who came back join nobody who is missing', () => {
  const round = (name: string, of: string): Document => [
    name,
    'At Tarsel 40 were told of.',
    { '40': { value: 40, of } },
  ];
  assert.equal(numbers(round('a', 'detained'), round('b', 'disappeared')).length, 2);
  const elsewhere: Document = ['b', 'At Oldmere 47 are missing.', { '47': { value: 47, of: 'disappeared' } }];
  assert.equal(numbers(HELD, elsewhere).length, 2);
  const back: Document = ['b', 'To Tarsel 47 came back alive.', { '47': { value: 47, of: 'survived' } }];
  assert.equal(numbers(HELD, back).length, 2);
  const both: Document = [
    'b',
    'In Tarsel 47 were arrested, and 47 others are missing.',
    { '47 were': { value: 47, of: 'detained' }, '47 others': { value: 47, of: 'disappeared' } },
  ];
  assert.ok(!numbers(HELD, both).some((group) => group.length === 3));
});

test('two numbers in one sentence of two documents are a slip, though “at least” leaves room for both', () => {
  const told = (name: string, number: number): Document => [
    name,
    `The list that the union made with the widows has the names of at least ${number} dead, and it is not closed yet.`,
    { [`at least ${number} dead`]: { value: number, low: number, bound: 'atLeast', of: 'killed' } },
  ];
  const [group, ...others] = weighed(told('paper', 63), told('copy', 36));
  assert.deepEqual(others, []);
  assert.deepEqual(group?.conflicts, [
    'one sentence of two documents gives “at least 36 dead” and “at least 63 dead”: a slip or a change',
  ]);
});

test('a long number that is not of whole thousands is rare also where it ends in naught', () => {
  const strike: Document = [
    'exile page',
    'In Tarsel more than 3,400 dockers were put to death after the strike.',
    { '3,400 dockers': { value: 3400, of: 'executed', event: 'the strike' } },
  ];
  const report: Document = [
    'report',
    'It names 3,400 dockers of Tarsel who were put to death.',
    { '3,400 dockers': { value: 3400, of: 'executed' } },
  ];
  assert.deepEqual(numbers(strike, report), [[3400, 3400]]);
  const round = ([name, text, counts]: Document): Document => [
    name,
    text.replace('3,400', '3,000'),
    Object.fromEntries(Object.entries(counts).map(([, more]) => ['3,000 dockers', { ...more, value: 3000 }])),
  ];
  assert.equal(numbers(round(strike), round(report)).length, 2);
});
