import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './events-in.ts';

const CASES: readonly (readonly [text: string, events: readonly string[]])[] = [
  ['Oren Mavik was in Tarsel on 4 May 1974.', ['presence: present Oren Mavik | 1974-05-04 | Tarsel']],
  ['Tam Rell visited Orvane prison.', ['presence: present Tam Rell | - | Orvane prison']],
  ['Ada Quill returned to Tarsel in June 1979.', ['presence: present Ada Quill | 1979-06 | Tarsel']],
  ['Tam Rell was seen in Tarsel.', ['presence: present Tam Rell | - | Tarsel']],
  ['Tam Rell was present during interrogations on 4 May 2017.', ['presence: present Tam Rell | 2017-05-04 | -']],
];

test('where a person was, and when', () => {
  for (const [text, events] of CASES) assert.deepEqual(toldIn(text), events, text);
});

test('being in something else, or somewhere at no time, is no presence', () => {
  for (const text of ['Oren Mavik was in trouble.', 'The hall was in Tarsel in 1974.', 'Oren Mavik was in Tarsel.'])
    assert.deepEqual(toldIn(text), [], text);
});
