// One denial told by many is one row, and two denials stay two: who denied a thing again later must not seem to have said it once. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { conflictsOf } from '../../src/corroborate/conflicts/conflicts.ts';
import type { SubjectNames } from '../../src/corroborate/events/subject-names.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { pairingsIn, type StandingPairing } from '../../src/corroborate/pairings.ts';
import type { ObjectId, RecordId } from '../../src/model/ids.ts';
import { mention, stance } from './made-claims.ts';
import { foundIn, weighing } from './weighing.ts';

const on = (when: string, name = 'Oren Mavik') => ({
  sayer: [
    { who: [mention(name)], kind: 'named' as const, how: null, cue: null, via: null, to: null, when, verbatim: false },
  ],
});

/** For each row, its words and how many other reports it has. */
function rows(claims: readonly CaseClaim[], context = weighing()): readonly (readonly [string, number])[] {
  return conflictsOf(claims, foundIn(claims, context), context)
    .map(({ view: { conflict, tellings } }) => [conflict.label, tellings.length] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const SHOTS = 'the police fired a single shot at the crowd';

test('a denial that three agencies report is one row with two other reports', () => {
  const all = ['a', 'b', 'c'].map((source) => stance(source, 'Oren Mavik', 'denies', SHOTS, on('1974-05-12')));
  assert.deepEqual(rows(all), [[SHOTS, 2]]);
});

test('in other words of the same day it is the same', () => {
  const one = stance('a', 'Oren Mavik', 'denies', SHOTS, on('1974-05-12'));
  const same = stance('b', 'Oren Mavik', 'denies', 'police had fired shots at the crowd', on('1974-05-12'));
  const other = stance('c', 'Oren Mavik', 'denies', 'prisoners were beaten in the police cells', on('1974-05-12'));
  assert.deepEqual(
    rows([one, same, other]).map(([, n]) => n),
    [0, 1],
  );
});

test('a report in another language is one of the same denial, where both tell of the same place', () => {
  const one = stance('a', 'Oren Mavik', 'denies', SHOTS, on('1974-05-12'));
  const other = stance('b', 'Oren Mavik', 'denies', 'پلیس گلوله‌ای شلیک کرد', on('1974-05-12'));
  const of = (source: ObjectId, name: string): SubjectNames => ({
    ...{ source, paragraphs: [0], head: 1, days: [] },
    names: [{ name, written: name, at: [0], sure: true }],
  });
  const told = (second: string) =>
    weighing({ subjects: subjectsOf([of(one.source, 'tarsel'), of(other.source, second)]) });
  assert.equal(rows([one, other], told('tarsel')).length, 1);
  assert.equal(rows([one, other], told('salt marsh')).length, 2);
});

test('said again weeks later, or by another, it is another denial', () => {
  const first = stance('a', 'Oren Mavik', 'denies', SHOTS, on('1974-05-12'));
  const again = stance('b', 'Oren Mavik', 'denies', SHOTS, on('1974-06-30'));
  const another = stance('c', 'Ada Quill', 'denies', SHOTS, on('1974-05-12', 'Ada Quill'));
  assert.equal(rows([first, again, another]).length, 3);
});

test('what was denied is not what another thing of the same day was', () => {
  const dead = stance('a', 'Oren Mavik', 'denies', 'any prisoner was killed in the fort at Tarsel', on('1974-05-12'));
  const beaten = stance(
    'b',
    'Oren Mavik',
    'denies',
    'any prisoner was beaten in the fort at Oldmere',
    on('1974-05-12'),
  );
  assert.equal(rows([dead, beaten]).length, 2);
});

test('one who denies in one document that anybody died in two places has denied two things', () => {
  const here = stance('a', 'Oren Mavik', 'denies', 'that anybody was killed');
  const there = stance('a', 'Oren Mavik', 'denies', 'that people had died');
  assert.equal(rows([here, there]).length, 2);
});

test('of few words a copy is one with what it was copied from, and a rejection in other words is not', () => {
  const report = (source: string, exact: string) => {
    const one = stance(source, 'The Harbour Office', 'denies', 'the figure');
    return { ...one, claim: { ...one.claim, who: [], passage: { ...one.claim.passage, exact, end: exact.length } } };
  };
  const wire = report('a', 'The harbour office rejected the figure of forty dead as baseless');
  const reprint = report('b', 'The harbour office rejected the figure of forty dead as baseless');
  const other = report('c', 'The town council of Oldmere called the figure an exaggeration of exiles');
  assert.deepEqual(
    rows([wire, reprint, other])
      .map(([, n]) => n)
      .toSorted((x, y) => x - y),
    [0, 1],
  );
});

test('what one report is shown beside stands beside all, and no report stands against another', () => {
  const a = stance('a', 'Oren Mavik', 'denies', SHOTS, on('1974-05-12'));
  const b = stance('b', 'Oren Mavik', 'denies', SHOTS, on('1974-05-12'));
  const told = stance('c', 'Ada Quill', 'admits', 'eleven shots were fired by the police at the crowd');
  const context = weighing();
  const [row] = conflictsOf([a, b, told], foundIn([a, b, told], context), context);
  assert.deepEqual(
    row?.view.against.map(({ ref }) => ref.citedClaim),
    [told.claim.id],
  );
});

test('what a person parted from one report is parted from the denial', () => {
  const a = stance('a', 'Oren Mavik', 'denies', SHOTS, on('1974-05-12'));
  const b = stance('b', 'Oren Mavik', 'denies', SHOTS, on('1974-05-12'));
  const told = stance('c', 'Ada Quill', 'admits', 'eleven shots were fired by the police at the crowd');
  const all = [a, b, told];
  for (const report of [a, b]) {
    const context = weighing({ pairings: pairingsIn(all, [parted(report, told)]) });
    const [row] = conflictsOf(all, foundIn(all, context), context);
    assert.deepEqual([row?.view.against.length, row?.view.setAside.length], [0, 1]);
  }
});

function parted(a: CaseClaim, b: CaseClaim): StandingPairing {
  const place = ({ source, claim: { passage, kind } }: CaseClaim) => ({ source, passage, kind, text: '0'.repeat(64) });
  const record = '1'.padStart(64, '0') as RecordId;
  const said = { what: 'against' as const, holds: false, answer: null, reason: null };
  return { ...said, a: place(a), b: place(b), record, at: '2031-06-01T00:00:00Z', actor: 'Ada' };
}

const placed = (one: CaseClaim, start: number, more: Partial<CaseClaim['claim']['passage']> = {}): CaseClaim => {
  const { exact } = one.claim.passage;
  const passage = { ...one.claim.passage, start, end: start + exact.length, ...more };
  return { ...one, claim: { ...one.claim, passage } } as CaseClaim;
};

test('what only says that no such thing was, right behind a denial, is that denial; elsewhere in the paper it is another', () => {
  const burial = placed(stance('a', 'Oren Mavik', 'denies', 'nobody was buried in the yard'), 500);
  const such = stance('a', 'Oren Mavik', 'denies', 'no such thing took place');
  assert.deepEqual(
    [550, 900].map((start) => rows([burial, placed(such, start)]).length),
    [1, 2],
  );
});

test('two things denied one behind the other stay two, also where what names neither stands between them', () => {
  const burial = placed(stance('a', 'Oren Mavik', 'denies', 'nobody was buried in the yard'), 500);
  const such = placed(stance('a', 'Oren Mavik', 'denies', 'no such thing took place'), 550);
  const letter = placed(stance('a', 'Oren Mavik', 'denies', 'the letter was never signed'), 600);
  assert.equal(rows([burial, letter]).length, 2);
  assert.equal(rows([burial, such, letter]).length, 2);
});

test('the sentence that announces a denial is one with the words behind it, also where a spokesman says them', () => {
  const told = 'The Harbour Office denied the reports';
  const announced = stance('a', 'The Harbour Office', 'denies', 'the reports');
  const passage = { ...announced.claim.passage, exact: told, start: 0, end: told.length };
  const first = { ...announced, claim: { ...announced.claim, passage } };
  const said = placed(stance('a', 'Oren Mavik', 'denies', 'nobody was buried in the yard'), told.length + 3);
  assert.equal(rows([first, said]).length, 1);
  assert.equal(rows([first, placed(said, 800)]).length, 2);
});
