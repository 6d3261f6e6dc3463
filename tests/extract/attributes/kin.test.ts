import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOfIn } from './attributes-in.ts';

const CASES: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['Tam Rell, the brother of Ada Quill, spoke.', ['kin: Tam Rell = brother of Ada Quill']],
  ['Ada Quill’s widower spoke.', ['kin: Ada Quill’s widower = widower of Ada Quill']],
  // Nobody can say whose aunt she is.
  ['Her aunt spoke.', []],
  ['The son of Ada Quill spoke.', ['kin: The son of Ada Quill = son of Ada Quill']],
];

test('whose relative a person is', () => {
  for (const [text, said] of CASES) assert.deepEqual(saidOfIn(text), said, text);
});

test('relatives of nobody, and of things', () => {
  for (const text of ['Fathers spoke.', 'A mother of three ships sailed.', 'The family spoke.'])
    assert.deepEqual(saidOfIn(text), [], text);
});
