import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesIn, saidOfIn } from './attributes-in.ts';

const CASES: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['Oren Mavik spent seven years in Orvane prison.', ['detention: Oren Mavik = seven years in Orvane prison']],
  ['She was sentenced to ten years in prison.', ['sentence: She = ten years in prison']],
  ['Oren Mavik was sentenced to death.', ['sentence: Oren Mavik = death']],
  ['Oren Mavik was executed in 1974.', ['fate: Oren Mavik = executed']],
  ['Her brother was killed in Tarsel.', ['fate: Her brother = killed']],
  ['The whereabouts of Oren Mavik are unknown.', ['whereabouts: Oren Mavik = unknown']],
  ['Ada Quill lives in exile.', ['whereabouts: Ada Quill = in exile']],
  ['Oren Mavik was a member of the Harbour Union.', ['affiliation: Oren Mavik = member of the Harbour Union']],
  [
    'A supporter of the Harbour Union spoke.',
    ['affiliation: A supporter of the Harbour Union = supporter of the Harbour Union'],
  ],
];

test('detention, sentence, fate, whereabouts and affiliation of one person', () => {
  for (const [text, said] of CASES) assert.deepEqual(saidOfIn(text), said, text);
});

const NONE = [
  'They spent seven years in Tarsel.',
  'Thirty weavers were killed in Tarsel.',
  'Oren Mavik will be executed.',
  'Guards served tea in prison.',
  'He was a member of the crew.',
];

test('what is no attribute of one person', () => {
  for (const text of NONE) assert.deepEqual(saidOfIn(text), [], text);
});

test('a denied fate stays denied', () => {
  const [fate] = attributesIn('The minister denied that Oren Mavik was executed.');
  assert.equal(fate?.asserted, 'denied');
});
