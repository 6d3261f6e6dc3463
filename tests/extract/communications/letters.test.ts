import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, communicationsIn, toldIn } from '../parties-in.ts';

test('a letter names who wrote it, to whom, and what it asks', () => {
  const [claim] = communicationsIn(
    'In 2019 four lawyers wrote a letter to the Kenyan government urging an inquiry into the deaths.',
  );
  assert.equal(claim?.by[0]?.text, 'four lawyers');
  assert.equal(claim?.to[0]?.name, 'government of Kenya');
  assert.equal(claim?.medium, 'letter');
  assert.equal(claim?.on, '2019');
  assert.deepEqual(claim?.asks, ['an inquiry into the deaths']);
});

const ASKED: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'In a letter to the governor, Mira Talven asked for the return of the bodies.',
    ['Mira Talven > the governor: the return of the bodies'],
  ],
  [
    'Mira Talven wrote to the Minister of Works asking him to open the archive.',
    ['Mira Talven > the Minister of Works: to open the archive'],
  ],
  [
    'Twelve experts have written to the government demanding that it preserve the graves.',
    ['Twelve experts > the government: that it preserve the graves'],
  ],
  [
    'The embassy received a letter from the rebels demanding the release of two priests.',
    ['the rebels > The embassy: the release of two priests'],
  ],
  ['The bishop sent the president a telegram pleading for mercy.', ['The bishop > the president: mercy']],
  ['The committee adopted a resolution calling on the army to withdraw.', ['The committee > the army: to withdraw']],
  ['The union’s letter urged the minister to act.', ['The union > the minister: to act']],
];

test('letters, telegrams and resolutions that ask', () => {
  for (const [text, expected] of ASKED) assert.deepEqual(askedIn(text), expected, text);
});

const TOLD: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'In a letter to the council dated 4 May 2020, the union said that four men had vanished.',
    ['the union > the council (letter): four men had vanished'],
  ],
  [
    'The general was warned by the doctors that prisoners were dying.',
    ['the doctors > The general (-): prisoners were dying'],
  ],
  [
    'The Red Cross informed the council of the killings in March.',
    ['Red Cross > the council (-): the killings in March'],
  ],
  [
    'An open letter to the prime minister from 30 doctors warned of an epidemic.',
    ['30 doctors > the prime minister (letter): an epidemic'],
  ],
];

test('letters and warnings that tell: the one told has notice', () => {
  for (const [text, expected] of TOLD) assert.deepEqual(toldIn(text), expected, text);
});

test('“the letter” in a sentence after it goes back to the letter', () => {
  const [claim] = communicationsIn(
    'Four lawyers wrote a letter to the governor urging an inquiry. The letter noted that two men were missing.',
  );
  assert.deepEqual(claim?.says, ['two men were missing']);
  const [, second] = communicationsIn(
    'Four lawyers sent a letter to the governor urging an inquiry. The letter called for the release of two men.',
  );
  assert.equal(second?.by[0]?.text, 'Four lawyers');
  assert.match(second?.reasons.join() ?? '', /told of before/);
});

test('how many were sent, where the text counts them', () => {
  const [claim] = communicationsIn('The Harbour Union sent sixteen letters to the ministry. None was answered.');
  assert.equal(claim?.count, 16);
  const [left] = communicationsIn(
    'The document was one of 16 that the union had sent to the ministry in an effort to halt the evictions.',
  );
  assert.equal(left?.count, 16);
  assert.deepEqual(left?.asks, ['to halt the evictions']);
});

test('calls, orders and notes of daily life are no communications to anybody', () => {
  for (const text of [
    'He made calls to his wife.',
    'She placed an order for bread.',
    'He was told to wait in order to see the doctor.',
    'Demand for oil fell.',
    'She wrote to express her joy.',
    'He warned reporters that it would rain.',
  ])
    assert.deepEqual(communicationsIn(text), [], text);
});

test('a letter to several is to each of them, by name where it stands beside the post', () => {
  const [letter] = communicationsIn(
    'The Union of Weavers has written to the Minister of Justice, Oren Mavik, and to the governor of Havrin, asking where the two men are buried.',
  );
  assert.deepEqual(
    letter?.to.map(({ text }) => text),
    ['Oren Mavik', 'the governor of Havrin'],
  );
  assert.deepEqual(letter?.asks, ['where the two men are buried']);
});

test('who dismisses a report refuses no request', () => {
  assert.deepEqual(communicationsIn('Oren Mavik dismissed the union’s report as a fairy tale.'), []);
});
