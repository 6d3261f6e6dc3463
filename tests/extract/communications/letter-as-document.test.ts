import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../src/extract/find-claims.ts';
import { readingOf } from '../../reading/reading-of.ts';
import { anObject } from '../claims-in.ts';
import { communicationsIn } from '../parties-in.ts';

const LETTER = [
  'Tarsel, 4 May 2021',
  'To: the Prosecutor General of Norvia',
  'Dear Mr Quill,',
  'We write on behalf of the families of the dock workers. We urge you to open the graves of Marl Street within 60 days.',
  'Yours faithfully,',
  'Mira Talven\nHarbour Union',
  'Oren Mavik',
].join('\n\n');

test('a letter’s own head and foot say from whom and to whom it is, and when', () => {
  const [claim] = communicationsIn(LETTER);
  assert.equal(claim?.medium, 'letter');
  assert.deepEqual(
    claim?.by.map((m) => m.name),
    ['Mira Talven', 'Oren Mavik'],
  );
  assert.equal(claim?.to[0]?.text, 'the Prosecutor General of Norvia');
  assert.equal(claim?.on, '2021-05-04');
  assert.deepEqual(claim?.asks, ['to open the graves of Marl Street within 60 days']);
  // 27 days to the end of May, 30 of June, 3 of July.
  assert.equal(claim?.dueOn, '2021-07-03');
  assert.ok(claim?.reasons.some((reason) => reason.includes('P60D after 2021-05-04')));
});

test('what “we” ask of “you” in it is the letter’s own, and no second message', () => {
  assert.equal(communicationsIn(LETTER).length, 1);
});

test('“we” ask others in the name of those who signed, on its day; what it asks has no answer yet', () => {
  const [first, other] = communicationsIn(
    LETTER.replace(
      'Yours faithfully',
      'We call on Parliament to open its archive. No answer has come to our letter of 3 March 2021.\n\nYours faithfully',
    ),
  );
  assert.deepEqual(first?.asks, ['to open the graves of Marl Street within 60 days']);
  assert.deepEqual(
    other?.by.map(({ name, named }) => [name, named]),
    [
      ['Mira Talven', 'inferred'],
      ['Oren Mavik', 'inferred'],
    ],
  );
  assert.deepEqual([other?.to[0]?.name, other?.on, other?.answer], ['Parliament', '2021-05-04', null]);
});

test('an article that quotes a salutation is no letter', () => {
  assert.deepEqual(communicationsIn('The page began with “Dear friends”. Nobody signed it.'), []);
});

const asInLetter = (text: string): readonly string[] =>
  communicationsIn(text)
    .filter((claim) => claim.asks.length > 0)
    .map((claim) => {
      const named = (mentions: typeof claim.by): string => mentions.map((m) => m.name ?? m.text).join(' & ');
      return `${named(claim.by)} > ${named(claim.to)}: ${claim.asks.join(' | ')}`;
    });

test('who is asked without a name is whom the letter is to; polite words ask all the same', () => {
  assert.deepEqual(
    asInLetter(
      'To the Prosecutor of Havrin\n\nI request that the gate be opened. I would ask you to answer.\n\nRespectfully yours,\nOren Mavik',
    ),
    ['Oren Mavik > the Prosecutor of Havrin: that the gate be opened | to answer'],
  );
  assert.deepEqual(
    asInLetter(
      'Open letter to the Council of Tarsel\n\nWe, the boatmen, call on you to open the port.\n\nSigned:\nOda Rennick, Marit Dolm',
    ),
    ['Oda Rennick & Marit Dolm > Council of Tarsel: to open the port'],
  );
});

test('a head of labels names both sides, and a label is no part of the name above it', () => {
  const [letter, ...others] = communicationsIn(
    'To: Office of the Governor\nFrom: Committee of the Boatmen\nDate: 3 March 1985\n\nWe request an answer by the end of April.',
  );
  assert.equal(letter?.to[0]?.name, 'Office of the Governor');
  assert.equal(letter?.by[0]?.text, 'Committee of the Boatmen');
  assert.equal(letter?.on, '1985-03-03');
  assert.deepEqual(letter?.asks, ['an answer by the end of April']);
  assert.deepEqual(others, []);
});

test('names alone at the foot of an article sign nothing', () => {
  const [claim] = communicationsIn('We asked the council to open the gate.\n\nOda Rennick\nMarit Dolm');
  assert.equal(claim?.by[0]?.name, null);
});

test('an open letter is of the day behind the place of writing under its title, and of those whose names end it, whatever its keeper noted below', () => {
  const [claim] = communicationsIn(
    [
      'Open letter to the Governor',
      'Tarsel, 4 May 2021',
      'We ask you to open the graves of Marl Street.',
      'Mira Talven\nOren Mavik',
      '(Copy kept by the Harbour Union.)',
    ].join('\n\n'),
  );
  assert.equal(claim?.on, '2021-05-04');
  assert.deepEqual(
    claim?.by.map((m) => m.name),
    ['Mira Talven', 'Oren Mavik'],
  );
});

test('read from a file, whose lines are paragraphs of their own, a letter is to the office above its salutation', async () => {
  const text =
    'HARBOUR FAMILIES’ UNION\n\n2 May 2021\n\nThe Dock Superintendent\nTarsel\n\nSir,\n\nWe refer to our letter of 3 March 2021, to which no answer has come. We ask you to let the families see the register of the prison before the end of the month, and to say where the dead lie.\n\nMira Talven\nSecretary\n';
  const { claims } = findClaims({ object: anObject, reading: await readingOf(text), reference: null });
  const sent = claims.filter((claim) => claim.kind === 'communication');
  assert.deepEqual(
    sent.map(({ by, to, on }) => [by.map((m) => m.name), to.map((m) => m.text), on]),
    [
      [['Mira Talven'], ['The Dock Superintendent'], '2021-03-03'],
      [['Mira Talven'], ['The Dock Superintendent'], '2021-05-02'],
    ],
  );
});
