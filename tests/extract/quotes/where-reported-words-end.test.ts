// Where reported words end and the document, or the speaker's next verb, goes on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportedIn } from '../reported-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Mira Talven denounced the order and vowed to fight it.', ['Mira Talven: the order', 'Mira Talven: to fight it']],
  [
    'The council has acknowledged two deaths and says that both were accidents.',
    ['The council: two deaths', 'The council: that both were accidents'],
  ],
  [
    'Mira Talven urged the council to sell the boats and criticised the mayor.',
    ['Mira Talven: to sell the boats', 'Mira Talven: the mayor'],
  ],
  [
    'While Mira Talven said that the port was closed, the mayor has kept it open.',
    ['Mira Talven: that the port was closed'],
  ],
  ['Although her lawyers insisted the port was closed, the mayor kept it open.', ['her lawyers: the port was closed']],
  // A clause without "would" may go on with another verb of its own subject.
  [
    'Mira Talven said that the crew left and told their families.',
    ['Mira Talven: that the crew left and told their families'],
  ],
];

test('reported words end where the speaker’s next verb or the main clause begins', () => {
  for (const [text, expected] of CASES) assert.deepEqual(reportedIn(text), expected, text);
});
