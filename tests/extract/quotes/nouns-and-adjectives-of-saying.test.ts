import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportedIn } from '../reported-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Talven’s claim that the port was closed is old.', ['Talven: that the port was closed is old']],
  ['The council heard his promise to open the gate.', ['?: to open the gate']],
  ['Mira Talven is confident that the port will open.', ['Mira Talven: that the port will open']],
  ['Mira Talven was unwilling to open the gate.', ['Mira Talven: to open the gate']],
];

test('nouns and adjectives with a clause credit whoever has them', () => {
  for (const [text, expected] of CASES)
    assert.deepEqual(
      reportedIn(text).map((line) => line.replace(/^his: /, '?: ')),
      expected,
      text,
    );
});

const NONE: readonly string[] = [
  'The threat to Tarsel grew.',
  'The report lying on the table was old.',
  'She is ready.',
];

test('a noun without a clause of its own credits nobody', () => {
  for (const text of NONE) assert.deepEqual(reportedIn(text), [], text);
});
