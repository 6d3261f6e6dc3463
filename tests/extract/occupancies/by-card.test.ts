import assert from 'node:assert/strict';
import { test } from 'node:test';
import { posts } from './posts-in.ts';

const held = (head: string) =>
  posts(`${head}\n\nThe crane on the mole fell on Sunday and nobody has come to lift it since then.`).map(
    ({ person, post, status }) => [person.name, post, status],
  );

test('who signs with the post on the same line holds it, whatever the post is called', () => {
  for (const [line, person, post] of [
    ['A. C. van Rooden, Consul', 'A. C. van Rooden', 'Consul'],
    ['     Ihsan Tekin, Secretary-Translator', 'Ihsan Tekin', 'Secretary-Translator'],
    ['Miss Alice Lorne-Moran, Inspector', 'Alice Lorne-Moran', 'Inspector'],
    ['Secretary  Ye. Drovik', 'Ye. Drovik', 'Secretary'],
    ['Chairman of the Harbour Council          Kh. Dzag-Mavik', 'Kh. Dzag-Mavik', 'Chairman of the Harbour Council'],
  ] as const)
    assert.deepEqual(held(line), [[person, post, 'current']], line);
});

test('the lines of a head say who writes to whom in which post', () => {
  assert.deepEqual(held('From: Director, Harbour Farm No. 3, STRUGE N.'), [['STRUGE N.', 'Director', 'current']]);
  assert.deepEqual(held('To: Chief, Administration of Farms, Comr. LEVASHIN'), [['LEVASHIN', 'Chief', 'current']]);
  assert.deepEqual(held('From: Resident-General, Lower Zamba (Sir M. Trevor-Kydd)'), [
    ['M. Trevor-Kydd', 'Resident-General', 'current'],
  ]);
  assert.deepEqual(held('for Commissioner of Police (Ag.), Mr. Trevor I. Gattins'), [
    ['Trevor I. Gattins', 'Commissioner of Police', 'acting'],
  ]);
});

test('a line of a post and a place, or a greeting, gives nobody a post', () => {
  assert.deepEqual(held('Chief Engineer, Northern Harbour'), []);
  assert.deepEqual(held('To all District Deputies, Lower Tarsel Steppe'), []);
  assert.deepEqual(held('Manager, Lower Tarsel'), []);
  assert.deepEqual(held('Doctor Mavik:'), []);
});

test('who is called by the chair of a hearing is not the chair', () => {
  const minutes = `Minutes of the hearing (invented)

Present: Ms Oda Rennick (Chair), Mr Tam Rell
THE CHAIR: Mr Mavik, were you at the mole in May?
MR MAVIK: I was away.
THE CHAIR: Ms Quill.
MS QUILL: I saw him at the mole.`;
  assert.deepEqual(
    posts(minutes).map(({ person, post }) => [person.name, post]),
    [['Oda Rennick', 'Chair']],
  );
});
