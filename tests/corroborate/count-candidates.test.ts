// Numbers that may count the same are laid beside a count, apart from it: the likeliest first, of another count one, and never as one of its numbers. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectNamesOf } from '../../src/corroborate/events/subject-names.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/source.ts';
import { found } from './joined-events.ts';
import { figure, sourceNamed } from './made-claims.ts';
import { weighing } from './weighing.ts';

type Count = Partial<FigureClaim> & { readonly published?: string };
type Document = readonly [name: string, text: string, counts: Readonly<Record<string, Count>>];

function reading(text: string): Reading {
  const block = { role: 'body' as const, start: 0, end: text.length, lang: null, post: null, place: null };
  return { text, blocks: [block], findings: [], readBy: 'test', source: {} } as unknown as Reading;
}

/** By the words of each count's first number, the words of what may count the same. */
function beside(...documents: readonly Document[]) {
  const names = documents.map(([name, text]) =>
    subjectNamesOf(sourceNamed(name), reading(text), { places: [], days: [], isOther: () => false }),
  );
  const figures = documents.flatMap(([name, text, counts]) =>
    Object.entries(counts).map(([words, { published = '2031-05-09', ...more }]) => {
      const start = text.indexOf(words);
      assert.ok(start >= 0, words);
      const end = start + words.length;
      const [prefix, suffix] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
      const one = figure(name, words, { of: null, ...more }, published);
      const passage = { ...one.claim.passage, exact: words, start, end, prefix, suffix };
      return { ...one, claim: { ...one.claim, passage } };
    }),
  );
  const words = new Map(figures.map(({ claim }) => [claim.id as string, claim.passage.exact]));
  const views = figuresOf(figures, found(...figures), weighing({ subjects: subjectsOf(names) }));
  return views.map(({ view, counted }) => ({
    counted: counted.map(({ citedClaim }) => words.get(citedClaim)),
    candidates: view.candidates.map(({ ref }) => words.get(ref.citedClaim)),
    reasons: view.candidates.map(({ reasons }) => reasons.join('; ')),
    conflicts: view.conflicts.length,
  }));
}

const of = (all: ReturnType<typeof beside>, words: string) => {
  const one = all.find(({ counted }) => counted.includes(words));
  assert.ok(one !== undefined, `${words} is in no count`);
  return one;
};

const CAMP: Document = [
  'letter',
  'We who gathered at Oldquay ask the mayor for the eleven bargemen whom the wardens led away.',
  { 'eleven bargemen': { value: 11, population: 'bargemen' } },
];
const PAPER: Document = [
  'paper',
  'The mayor of Oldquay said that 11 men had gone upstream. On the quay of Oldquay 300 loaves were sold to 40 porters.',
  { '11 men': { value: 11, population: 'men' }, '40 porters': { value: 40, population: 'porters' } },
];

test('the same number in a document that tells of the same place is laid beside a count, and is none of its numbers', () => {
  const count = of(beside(CAMP, PAPER), 'eleven bargemen');
  assert.deepEqual(count.counted, ['eleven bargemen']);
  assert.equal(count.candidates[0], '11 men');
  assert.match(count.reasons[0] ?? '', /both give 11; both are told of “Oldquay”/);
  assert.equal(count.conflicts, 0);
});

test('what is counted in another unit, was published before it happened, or is denied, is no candidate', () => {
  const graves: Document = [
    'graves',
    'At Oldquay the sexton counted 11 graves, and no 11 sailors were drowned there.',
    {
      '11 graves': { value: 11, unit: 'graves', population: 'graves' },
      '11 sailors': { value: 11, population: 'sailors', asserted: 'denied' },
    },
  ];
  const early: Document = [
    'almanac',
    'In Oldquay 11 ferrymen live by the water.',
    { '11 ferrymen': { value: 11, population: 'ferrymen', published: '2019' } },
  ];
  const later: Document = [
    'letter',
    'We who gathered at Oldquay ask the mayor for the eleven bargemen whom the wardens led away.',
    { 'eleven bargemen': { value: 11, population: 'bargemen', of: 'arrested', when: '2031-04-02' } },
  ];
  assert.deepEqual(of(beside(later, graves, early), 'eleven bargemen').candidates, []);
});

test('of another count one number stands for all, and copies of one sentence are one', () => {
  const killed = (name: string, words: string): Document => [
    name,
    `On 2 April 2031 the guards killed ${words} by the sluice of Oldquay, as the whole town saw and told.`,
    { [words]: { value: 13, of: 'killed', when: '2031-04-02', where: 'Oldquay', population: 'bargemen' } },
  ];
  const all = beside(CAMP, killed('gazette', '13 bargemen'), killed('herald', 'thirteen bargemen'));
  const count = of(all, 'eleven bargemen');
  assert.deepEqual(count.counted, ['eleven bargemen']);
  assert.deepEqual(all.find(({ counted }) => counted.length > 1)?.counted.length, 2);
  assert.equal(count.candidates.length, 1);
});

test('at most ten are laid beside a count, the same number before one that is only near', () => {
  const told = (name: string, value: number): Document => [
    name,
    `In the salt works of Oldquay ${value} bargemen stood in line with ${name}.`,
    { [`${value} bargemen`]: { value, population: 'bargemen' } },
  ];
  const papers = Array.from({ length: 14 }, (_, n) => told(`Paper${n}`, 9));
  const count = of(beside(...papers), '9 bargemen');
  assert.equal(count.candidates.length, 10);
  const same = of(beside(told('Letter', 7), told('Note', 7), told('Paper', 9)), '7 bargemen');
  assert.equal(same.candidates[0], '7 bargemen');
});

test('the order in which documents come changes nothing', () => {
  const [one, other] = [beside(CAMP, PAPER), beside(PAPER, CAMP)];
  assert.deepEqual(of(one, 'eleven bargemen').candidates, of(other, 'eleven bargemen').candidates);
});

test('the raids in which people were killed are not counted among the killed, and so many killings are', () => {
  const day = { of: 'killed', when: '2031-04-02', where: 'Oldquay' };
  const inquiry: Document = [
    'inquiry',
    'At Oldquay on 2 April 33 people were killed in nine raids; it heard of 33 killings.',
    {
      '33 people': { ...day, value: 33, population: 'people' },
      'nine raids': { ...day, value: 9, unit: 'events', population: 'raids' },
      '33 killings': { ...day, value: 33, unit: 'events', population: 'killings' },
    },
  ];
  const all = beside(inquiry);
  assert.deepEqual(of(all, '33 people').counted.toSorted(), ['33 killings', '33 people']);
  assert.deepEqual(of(all, 'nine raids').counted, ['nine raids']);
});
