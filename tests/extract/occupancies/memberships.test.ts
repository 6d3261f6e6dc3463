import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberships, seatLine } from './posts-in.ts';

const MEMBERS: readonly (readonly [string, ...string[]])[] = [
  ['Oren Mavik, a member of the Harbour Committee, wept.', 'Oren Mavik | member | Harbour Committee | -'],
  // The year of what the panel did is that of the seat.
  [
    'Former members of the panel that judged the survivors of the 1974 killings include Oren Mavik.',
    'Oren Mavik | former member | panel | 1974',
  ],
  ['Oda Rennick is a founding member of the Harbour Union.', 'Oda Rennick | founding member | Harbour Union | -'],
  ['Oren Mavik was one of the four members of the Harbour Committee.', 'Oren Mavik | member | Harbour Committee | -'],
  [
    'Members of the Harbour Commission include Oren Mavik, Oda Rennick and Tam Rell.',
    'Oren Mavik | member | Harbour Commission | -',
    'Oda Rennick | member | Harbour Commission | -',
    'Tam Rell | member | Harbour Commission | -',
  ],
  [
    'Former members of the “harbour courts” include the mayor, Oren Mavik, and Oda Rennick.',
    'Oren Mavik | former member | “harbour courts” | -',
    'Oda Rennick | former member | “harbour courts” | -',
  ],
  ['Tam Rell joined the Harbour Union in 1970.', 'Tam Rell | - | Harbour Union | 1970'],
  ['Oda Rennick served on the Harbour Commission in 1988.', 'Oda Rennick | - | Harbour Commission | 1988'],
];
for (const [text, ...expected] of MEMBERS)
  test(`who is a member of what in: ${text}`, () => {
    assert.deepEqual(memberships(text).map(seatLine), expected);
  });

const NOBODY: readonly string[] = [
  'Members of the Harbour Union wept.',
  'Oren Mavik joined the crowd.',
  'A member of his family wept.',
  'Tam Rell joined hands with Oda Rennick.',
];
for (const text of NOBODY)
  test(`nobody is made a member in: ${text}`, () => {
    assert.deepEqual(memberships(text).map(seatLine), []);
  });

test('a member who is given a post without a name is named by the next sentence', () => {
  const [claim] = memberships(
    'It showed in appointing as harbour minister a leading member of the Harbour Committee. That official, Oren Mavik, denied everything.',
  );
  assert.equal(claim?.person.name, 'Oren Mavik');
  assert.equal(claim?.person.named, 'inferred');
});
