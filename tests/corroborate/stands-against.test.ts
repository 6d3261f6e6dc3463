// Denial beside evidence, notice beside ignorance, appeals and their answers, sites and what was done to them. All invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealsOf } from '../../src/corroborate/appeals/appeals.ts';
import { denialsBesideEvidence, notices } from '../../src/corroborate/notice/stands-against.ts';
import { siteHistories } from '../../src/corroborate/sites/site-conditions.ts';
import { communication, event, figure, site, stance } from './made-claims.ts';

test('a denial stands beside what others claim of the same event, and never beside itself', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'that men of the night shift were shot on the quay');
  const found = denialsBesideEvidence([
    denial,
    event('b', 'the shooting of men of the night shift'),
    figure('c', '41 men of the night shift', { value: 41, population: 'men of the night shift' }),
    event('d', 'the flood of Oldmere'),
    event('e', 'no men of the night shift were shot', { asserted: 'denied' }),
  ]);
  assert.deepEqual(
    found.map(({ stance: one, against }) => [one.claim.stance, against.map(({ claim }) => claim.claim.kind).sort()]),
    [['denies', ['event', 'figure']]],
  );
});

test('who was told and later claims not to have known stands beside the letter, with the chain', () => {
  const letter = communication('a', 'Lamp Keepers’ Fund', 'Oren Mavik', {
    on: '1974-06-02',
    says: ['that 41 men had been taken'],
  });
  const later = stance('b', 'Mavik, Oren', 'claimsIgnorance', 'the arrests', {}, '1981-03');
  const before = stance('c', 'Oren Mavik', 'claimsIgnorance', 'the strike', {}, '1974-01');
  const other = stance('d', 'Ada Quill', 'claimsIgnorance', 'the arrests', {}, '1981-03');
  const [notice] = notices([letter, later, before, other]);
  assert.deepEqual(
    notice?.later.map(({ stance: one }) => one.claim.toward.words),
    ['the arrests'],
  );
  assert.ok(notice?.later[0]?.reasons.some((reason) => reason.includes('Oren Mavik')));
});

test('one appeal in two reports is one; silence is counted only up to the day a source knows of it', () => {
  const appeals = appealsOf([
    communication(
      'a',
      'Lamp Keepers’ Fund',
      'Harbour Council',
      { on: '1974-06-02', asks: ['to publish the lists'], answer: 'none', answerAsOf: '1974-09-10' },
      '1974-09-12',
    ),
    communication('b', 'The Lamp Keepers’ Fund', 'Harbour Council', { on: '1974-06', asks: ['the lists'] }),
    communication('c', 'Ada Quill', 'Harbour Council', { on: '1975', asks: ['an inquiry'] }),
  ]);
  assert.deepEqual(
    appeals.map(({ reports, answer, silentDays }) => [reports.length, answer, silentDays]),
    [
      [2, 'none', 100],
      [1, null, null],
    ],
  );
});

test('a later letter the other way is shown as a possible answer', () => {
  const [appeal] = appealsOf([
    communication('a', 'Ada Quill', 'Harbour Council', { on: '1974-06-02', asks: ['an inquiry'] }),
    communication('b', 'Harbour Council', 'Ada Quill', { on: '1974-08-01', says: ['that no inquiry is needed'] }),
    communication('c', 'Harbour Council', 'Ada Quill', { on: '1973', says: ['welcome'] }),
  ]);
  assert.deepEqual(
    appeal?.answers.map(({ claim }) => claim.on),
    ['1974-08-01'],
  );
});

test('the conditions of a site stand in order, with what changed; graves without a name stay apart', () => {
  const histories = siteHistories([
    site('a', 'Salt Road Cemetery', 'built over', '1999'),
    site('b', 'The Salt Road Cemetery', 'marked by families', '1975-06'),
    site('c', 'Salt Road Cemetery', 'built over', '2004'),
    site('d', null, 'destroyed', '1999'),
    site('e', null, 'destroyed', '1999'),
  ]);
  assert.deepEqual(
    histories.map(({ conditions, changes }) => [conditions.map(({ claim }) => claim.observedOn), changes]),
    [
      [['1975-06', '1999', '2004'], [1]],
      [['1999'], []],
      [['1999'], []],
    ],
  );
});
