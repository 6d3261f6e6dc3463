// Two happenings stay two counts, whatever lies between them: a document that tells of both, a number that both have, a place that lies in the other. All people, towns and documents are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import { positionsOf } from '../../src/corroborate/figures/positions.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import { counted, type Document } from './counted-documents.ts';
import { found } from './joined-events.ts';
import { event, figure, mention } from './made-claims.ts';
import { weighing } from './weighing.ts';

const by = (name: string, when: string | null = null) =>
  ({ sayer: [{ who: [mention(name)], when }] }) as unknown as Partial<FigureClaim>;

const SHIP: Document = [
  'ship',
  'In May 2002 the Lampara went down off Tarsel and 310 people drowned, the families of Tarsel say.',
  { '310 people': { value: 310, when: '2002-05', ...by('the families') } },
  '2002-07-01',
];
const QUAY: Document = [
  'quay',
  'On 3 May 2031 the guards fired into the strike on the quay of Tarsel; 44 people were killed there.',
  { '44 people': { value: 44, when: '2031-05-03' } },
  '2031-06-01',
];

test('a paragraph with a year of its own does not go on with the dead of the paragraph before', () => {
  const column: Document = [
    'column',
    'In May 2002 310 people drowned with the Lampara.\nIn May 2031 the Harbour Office first said nine had died, Tarsel says.',
    {
      '310 people': { value: 310, when: '2002-05' },
      nine: { value: 9, ...by('The Harbour Office') },
    },
    '2033-05-01',
    { 'May 2002': '2002-05', 'May 2031': '2031-05' },
  ];
  assert.ok(counted(SHIP, column).some((group) => group.join() === '310,310'));
});

test('what was told before something happened counts none of its dead, also not by way of a third', () => {
  const petition: Document = [
    'petition',
    'We of Tarsel ask for the bodies of the 40 people who died.',
    { '40 people': { value: 40 } },
    '2002-12-01',
  ];
  const undated: Document = ['obituary', 'In Tarsel 41 people died.', { '41 people': { value: 41 } }, '2040-01-01'];
  const groups = counted(QUAY, undated, petition);
  assert.ok(groups.every((group) => !(group.includes(40) && group.includes(44))));
});

test('survivors and witnesses are none of the dead of the same number', () => {
  const report: Document = [
    'report',
    'The report on the quay of Tarsel rests on what 44 survivors told.',
    { '44 survivors': { value: 44, of: null, population: 'survivors' } },
  ];
  assert.deepEqual(counted(QUAY, report), [[44], [44]]);
  const list: Document = [
    'list',
    'The list of the quay of Tarsel has 44 names.',
    { '44 names': { value: 44, of: null, population: 'names' } },
  ];
  assert.deepEqual(counted(QUAY, list), [[44, 44]]);
});

test('the death of one gives no day to a count of many', () => {
  const at = <C extends ReturnType<typeof figure> | ReturnType<typeof event>>(start: number, one: C): C => ({
    ...one,
    claim: { ...one.claim, passage: { ...one.claim.passage, start, end: start + 20 } },
  });
  const hers = at(10, event('a', 'died', { type: 'death', when: '2040-02-03', participants: [] }));
  const seen = at(90, figure('a', '74', { of: 'died', value: 74, population: null, when: null }));
  const { mentionOf } = found(hers, seen);
  assert.equal(mentionOf.get(seen.claim.id)?.span.from, null);
});

const number = (source: string, value: number, more: Partial<FigureClaim> = {}, published = '2031-06-01') =>
  figure(source, `${value} people`, { of: 'killed', value, when: null, where: null, ...more }, published);

const heldAgainst = (...figures: readonly ReturnType<typeof figure>[]): readonly string[] => {
  const { mentionOf } = found(...figures);
  const all = figures.map((one) => ({
    figure: one,
    range: {
      low: one.claim.value ?? 0,
      high: one.claim.bound === 'atLeast' ? Number.POSITIVE_INFINITY : (one.claim.value ?? 0),
    },
    number: one.claim.value ?? 0,
    mention: mentionOf.get(one.claim.id) ?? null,
    saidOn: one.published,
    headlineOf: null,
    oneAs: null,
  }));
  return positionsOf(all, weighing()).conflicts.map(({ a, b }) => `${a.number} ${b.number}`);
};
const inWords = (one: ReturnType<typeof figure>, prefix: string, suffix = '') => ({
  ...one,
  claim: { ...one.claim, passage: { ...one.claim.passage, prefix, suffix } },
});

test('who repeats “at least 11” as 11 has counted nobody anew', () => {
  const first = number('a', 11, { bound: 'atLeast', low: 11 }, '2031-05-04');
  const again = number('b', 11, {}, '2031-05-09');
  const all = number('c', 58, { bound: 'atLeast', low: 58 }, '2031-12-01');
  assert.deepEqual(heldAgainst(first, again, all), []);
  assert.deepEqual(heldAgainst(again, all), ['11 58']);
});

test('“of these 63, 51 were shot in the head” are a part', () => {
  const fewer = number('c', 23);
  for (const before of ['Of these 63, ', 'of the 63 people ', 'از این ۶۳ نفر '])
    assert.deepEqual(heldAgainst(number('a', 63), inWords(number('b', 51), before), fewer), ['23 63']);
});

test('a number of one town is no other number of the whole country', () => {
  const town = number('a', 19, { where: 'Tarsel' });
  const whole = inWords(number('b', 52), 'across the country ');
  assert.deepEqual(heldAgainst(town, whole), []);
  const ofAll = inWords(number('c', 173), 'the names of ');
  assert.deepEqual(heldAgainst(whole, ofAll), ['52 173']);
});

test('what most documents tell is held against one another before what one of them tells', () => {
  const three = ['a', 'b', 'c'].map((source) => number(source, 3));
  const many = ['d', 'e', 'f'].map((source) => number(source, 63));
  assert.equal(heldAgainst(...three, ...many, number('g', 900))[0], '3 63');
});

test('days of a month and the month are one time: three told of the days and 23 of the month stand against one another', () => {
  const days = number('a', 3, { when: '2031-05-03/2031-05-04' });
  const month = number('b', 23, { when: '2031-05' });
  const year = number('c', 23, { when: '2031' });
  assert.deepEqual(heldAgainst(days, month), ['3 23']);
  assert.deepEqual(heldAgainst(days, year), []);
});

test('what one of three documents takes for the place names no count; one of two does', () => {
  const killed = { of: 'killed', value: 210, event: null, when: '2031-05-03' } as const;
  const told = (...places: readonly (string | null)[]): string => {
    const figures = places.map((where, n) => figure(`${n}`, '210 people', { ...killed, where }));
    return figuresOf(figures, found(...figures), weighing())[0]?.view.figure.label ?? '';
  };
  assert.match(told('Oldmere', null), /Oldmere/);
  assert.doesNotMatch(told('Oldmere', null, null), /Oldmere/);
});

test('a number that one document gives of the whole province is of it also where another says no more', () => {
  const whole = inWords(number('a', 340), 'the number of those killed in the whole of the province at ');
  const again = number('b', 340);
  const town = number('c', 163, { where: 'Tarsel' });
  assert.deepEqual(heldAgainst(whole, again, town), []);
  assert.deepEqual(heldAgainst(again, town), ['163 340']);
});
