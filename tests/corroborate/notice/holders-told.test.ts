// Whom a message to a whole government can have reached, the closest first. All people and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticesOf } from '../../../src/corroborate/notice/notices.ts';
import type { Cited } from '../../../src/model/cited.ts';
import type { TenureView } from '../../../src/model/rooms/posts.ts';
import { communication, stance } from '../made-claims.ts';
import { weighing } from '../weighing.ts';

const context = weighing();
const held = (name: string, post: string): Cited<TenureView> => {
  const person = context.who('x' as never, name);
  assert.ok(person !== null);
  return {
    id: `${name} ${post}`,
    person,
    post,
    postKey: post,
    body: context.who('x' as never, 'Government of Oldmere'),
    seat: null,
    throughout: null,
    sometime: { from: '1974-01-01', to: '1974-12-31' },
    shownOn: [],
    startKnown: false,
    endKnown: false,
    appointed: null,
    acting: false,
    closedBy: null,
    premises: [],
    reasons: [],
    conflicts: [],
    differing: [],
  };
};

const letter = communication('a', 'Lamp Keepers’ Fund', 'Government of Oldmere', {
  on: '1974-06-02',
  says: ['41 men were taken from the harbour'],
});
const holders = [
  held('Ada Quill', 'minister of tourism'),
  held('Oren Mavik', 'minister of the harbour'),
  held('Tomas Velin', 'prime minister'),
];

test('a message to a government reaches its head before the minister it is about, and that one before the others; each is told through the body', () => {
  const notices = noticesOf([letter], weighing({ tenuresIn: () => holders }));
  assert.deepEqual(
    notices.map(({ told }) => told.name),
    ['Government of Oldmere', 'Tomas Velin', 'Oren Mavik', 'Ada Quill'],
  );
  for (const { through, reasons } of notices.slice(1)) {
    assert.notEqual(through, null);
    assert.ok(reasons.includes('one of 3 who then held a post in it'));
  }
});

test('of whom somebody later says not to have known it, that notice comes first', () => {
  const later = stance('b', 'Ada Quill', 'claimsIgnorance', 'men taken from the harbour', {}, '1981-03');
  const [first] = noticesOf([letter, later], weighing({ tenuresIn: () => holders }));
  assert.equal(first?.told.name, 'Ada Quill');
  assert.deepEqual(first?.later[0]?.reasons, ['both speak of “harbour”', 'said on 1981-03-31 at the latest']);
});
