// Tolls that their document tells in other voices and without a day, deaths that are documented, parts of a day of their own. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import { at, found, isOne } from './joined-events.ts';
import { figure, mention } from './made-claims.ts';
import { weighing } from './weighing.ts';

const by = (name: string) => ({ sayer: [{ who: [mention(name)], when: null }] }) as unknown as Partial<FigureClaim>;
const groupsOf = (...figures: readonly ReturnType<typeof figure>[]) =>
  figuresOf(figures, found(...figures), weighing()).map(({ view }) => view);
const inWords = (one: ReturnType<typeof figure>, prefix: string, exact: string, suffix = '') => ({
  ...one,
  claim: { ...one.claim, passage: { ...one.claim.passage, prefix, exact, suffix } },
});
const shot = { of: 'killed', asserted: 'reported', where: 'Tarsel' } as const;

test('what others give without a day is of the one time at which a document counts its dead', () => {
  const trust = at(100, figure('a', '118 people', { ...shot, ...by('Quay Trust'), value: 118, when: '1974-05' }));
  const minister = at(2000, figure('a', '21 people', { ...shot, ...by('Ivo Talven'), where: null, value: 21 }));
  assert.ok(isOne(trust, minister));
  const far = at(2000, figure('a', 'two people', { ...shot, ...by('Ivo Talven'), where: null, value: 2 }));
  assert.equal(isOne(trust, far), false);
  const other = at(900, figure('a', '300 people', { ...shot, ...by('Quay Trust'), value: 300, when: '1969-05' }));
  assert.equal(isOne(trust, minister, other), false);
});

test('a part of a day of its own gives its day to no count told behind it', () => {
  const all = at(100, figure('a', '118 people', { ...shot, ...by('Quay Trust'), value: 118, when: '1974-05' }));
  const day = { ...shot, ...by('Quay Trust'), where: 'Oldmere', value: 73, when: '1974-05-12', partOf: all.claim.id };
  const part = at(300, figure('a', '73 of the victims', day));
  const minister = at(420, figure('a', '21 people', { ...shot, ...by('Ivo Talven'), where: null, value: 21 }));
  assert.equal(isOne(part, minister, all), false);
  const there = figure('b', '79 people', { ...shot, where: 'Oldmere', value: 79, when: '1974-05-12' });
  const groups = groupsOf(all, part, there);
  assert.ok(groups.some(({ figure: { documents }, conflicts }) => documents === 2 && conflicts.length === 1));
});

test('documented deaths stand against fewer, and not against more; men, women and children are everybody', () => {
  const may = { ...shot, when: '1974-05-08', event: 'the quay killings' };
  const named = inWords(figure('a', '118 people', { ...may, value: 118 }), 'has recorded the names of ', '118 people');
  const more = figure('b', '131 people', { ...may, value: 131 });
  const fewer = figure('c', '21 people', { ...may, value: 21 });
  assert.deepEqual(groupsOf(named, more)[0]?.conflicts, []);
  assert.equal(groupsOf(named, fewer)[0]?.conflicts.length, 1);
  const everybody = figure('a', '118 men, women and children', {
    ...may,
    value: 118,
    population: 'men, women and children',
  });
  assert.equal(groupsOf(everybody, more)[0]?.conflicts.length, 1);
});

test('how many may have been killed is a number of them; what may happen is none', () => {
  const may = { ...shot, when: '1974-05-08', event: 'the quay killings' };
  const guess = { ...may, value: 400, high: 400, bound: 'atMost', asserted: 'hypothetical' } as const;
  const made = inWords(
    figure('a', 'As many as 400 people', guess),
    '',
    'As many as 400 people',
    ' may have been killed',
  );
  const plan = inWords(figure('a', 'As many as 400 people', guess), '', 'As many as 400 people', ' will be killed');
  const known = figure('b', '131 people', { ...may, value: 131 });
  assert.equal(groupsOf(made, known)[0]?.figure.claims, 2);
  assert.equal(groupsOf(plan, known)[0]?.figure.claims, 1);
});
