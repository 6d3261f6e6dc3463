// What may be the answer to an appeal or a reminder of it although nothing certain ties it there. All people, bodies and sentences are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealsOf } from '../../src/corroborate/appeals/appeals.ts';
import { appealCandidates } from '../../src/corroborate/appeals/candidates.ts';
import type { Communication } from '../../src/corroborate/case-claim.ts';
import type { ToldMessage } from '../../src/model/told-message.ts';
import { communication } from './made-claims.ts';
import { weighing } from './weighing.ts';

const ASKED = communication('letter', 'Ada Quill', 'Harbour Office', {
  on: '2031-05-04',
  asks: ['to open the sluice at Tarsel'],
  reference: '14/220',
});

const told = (of: string, start: number, words: string, more: Partial<ToldMessage> = {}): ToldMessage => ({
  ...{ source: communication(of, 'A', 'B', {}).source, published: null, start, end: start + words.length, words },
  ...{ reasons: [], strength: 3, behind: null, back: 'said', again: false, names: [], days: [], ...more },
});

function candidatesOf(claims: readonly Communication[], met: readonly ToldMessage[]) {
  const context = weighing();
  const [view] = appealsOf(claims, context).filter(({ appeal }) => appeal.on === '2031-05-04');
  assert.ok(view);
  return appealCandidates(claims, context).of(view, met);
}
const wordsOf = (found: ReturnType<typeof candidatesOf>): readonly string[] =>
  found.map(({ ref: { citedPassage } }) => citedPassage.exact);

test('a silence told behind the letter comes first, then what names who was asked in another document; each says why', () => {
  const found = candidatesOf(
    [ASKED],
    [
      told('other', 40, 'The Harbour Office replied that the sluice at Tarsel was no business of Ada Quill.'),
      told('letter', 300, 'Nothing but silence came.'),
    ],
  );
  assert.deepEqual(wordsOf(found), [
    'The Harbour Office replied that the sluice at Tarsel was no business of Ada Quill.',
    'Nothing but silence came.',
  ]);
  assert.deepEqual(found[1]?.reasons, [
    'stands behind it in the same document, and no other message between',
    'tells of an answer or that none came',
  ]);
  assert.deepEqual(found[0]?.reasons, [
    'names whom it was asked of: “Harbour Office”',
    'names who asked: “Ada Quill”',
    'speaks of “sluice, Tarsel” too',
    'tells of an answer or that none came',
  ]);
});

test('what names neither side, is of a day before the letter or stands in a paper from before it is none', () => {
  const found = candidatesOf(
    [ASKED],
    [
      told('other', 0, 'They replied that the sluice was shut.'),
      told('early', 0, 'The Harbour Office replied to Ada Quill on 2 March.', { days: ['2031-03-02'] }),
      told('paper', 0, 'The Harbour Office replied to Ada Quill.', { published: '2030-12-01' }),
    ],
  );
  assert.deepEqual(found, []);
});

test('a number or a day of the letter ties a sentence to it; copies of one sentence are shown once, and never more than ten', () => {
  const numbered = 'Letter 14/220 was acknowledged by the Harbour Office.';
  const found = candidatesOf([ASKED], [told('a', 0, numbered), told('b', 90, numbered)]);
  assert.deepEqual(wordsOf(found), [numbered]);
  assert.ok(found[0]?.reasons.includes('has its number “14/220”'));
  const many = Array.from({ length: 30 }, (_, i) => told('letter', 300 + 60 * i, `No answer came in week ${i}.`));
  assert.equal(candidatesOf([ASKED], many).length, 10);
});

test('a later message by whom it was asked of, read as a claim, is offered as one; another letter of the document is not', () => {
  const back = communication('reply', 'Harbour Office', 'Tomas Velin', {
    on: '2031-06-01',
    says: ['the sluice at Tarsel is shut'],
  });
  const other = communication('letter', 'Oren Mavik', 'Lamp Keepers’ Fund', { on: '2031-06-02', asks: ['for oil'] });
  const found = candidatesOf([ASKED, back, other], []);
  assert.deepEqual(
    found.map(({ kind, reasons }) => [kind, reasons[0]]),
    [['communication', 'is by whom it was asked of']],
  );
});

test('what is shown as the answer already is no candidate', () => {
  const answer = communication('letter', 'Harbour Office', 'Ada Quill', {
    on: '2031-06-01',
    says: ['the sluice at Tarsel stays shut'],
  });
  const { start, end } = answer.claim.passage;
  assert.deepEqual(candidatesOf([ASKED, answer], [told('letter', start, 'x'.repeat(end - start))]), []);
});

test('a reply that stands behind the letter where another document tells of it in passing is found there', () => {
  const retold = communication('gazette', 'Ada Quill', 'Harbour Office', { on: '2031-05-04', says: ['a word'] });
  const reply = told('gazette', 300, 'He replied by telephone in June.');
  const met = [reply];
  assert.deepEqual(wordsOf(candidatesOf([ASKED, retold], met)), [reply.words]);
  const later = communication('gazette', 'Ada Quill', 'Harbour Office', { on: '2031-05-09', says: ['a word'] });
  assert.deepEqual(candidatesOf([ASKED, later], met), []);
});

test('what stands right behind the letter is offered whatever it tells, the nearest first, and not where another message begins between', () => {
  const next = (start: number, words: string, behind: number) =>
    told('letter', start, words, { behind, back: null, strength: 0 });
  const [first, second] = [next(300, 'The watchman tore it up.', 1), next(330, 'It rained.', 2)];
  const found = candidatesOf([ASKED], [second, first]);
  assert.deepEqual(wordsOf(found), [first.words, second.words]);
  assert.deepEqual(found[0]?.reasons, ['stands right behind it, whatever it tells']);
  const other = told('letter', 290, 'Quill wrote to the mayor.', { back: null });
  assert.deepEqual(wordsOf(candidatesOf([ASKED], [first, other])), []);
});

test('of what stands there only because it is near one is shown, behind all that tell what came of it; a further thing asked is none', () => {
  const next = (start: number, words: string, behind: number) =>
    told('letter', start, words, { behind, back: null, strength: 0 });
  const met = [
    next(300, 'She also asked for two lanterns.', 1),
    next(340, 'It rained for a week.', 1),
    next(370, 'The lamps swayed.', 2),
    next(400, 'A lorry brought the keys.', 2),
  ];
  assert.deepEqual(wordsOf(candidatesOf([ASKED], met)), ['A lorry brought the keys.', 'It rained for a week.']);
});
