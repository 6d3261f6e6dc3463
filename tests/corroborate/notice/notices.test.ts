// What somebody said of a message beside it. All people and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticesOf } from '../../../src/corroborate/notice/notices.ts';
import { communication, stance } from '../made-claims.ts';
import { weighing } from '../weighing.ts';

const warning = communication('a', 'Lamp Keepers’ Fund', 'Oren Mavik', {
  on: '1997-02-14',
  says: ['the wiring in Block C was dangerous'],
});

test('“never saw the letter”, told right after it in the same document, stands beside it; in another document it is of another letter', () => {
  const here = stance('a', 'Oren Mavik', 'claimsIgnorance', 'the letter', {
    passage: { exact: 'he never saw the letter', start: 300, end: 323, prefix: '', suffix: '' },
  });
  const elsewhere = stance('b', 'Oren Mavik', 'claimsIgnorance', 'the letter', {});
  const [notice] = noticesOf([warning, here, elsewhere], weighing());
  assert.deepEqual(
    notice?.later.map(({ ref }) => ref.citedClaim),
    [here.claim.id],
  );
});

test('a stance is said on the day it was reported at the latest', () => {
  const later = stance('b', 'Oren Mavik', 'claimsIgnorance', 'the wiring in Block C', {}, '2009-06-17');
  const [notice] = noticesOf([warning, later], weighing());
  assert.deepEqual(notice?.later[0]?.reasons.slice(1), ['said on 2009-06-17 at the latest']);
});

test('who in office was told of a deed stands before what others told one another', () => {
  const chat = communication('a', 'Ada Quill', 'Tomas Velin', {
    on: '2031-06-10',
    says: ['two prisoners were killed'],
  });
  const roof = communication('b', 'Ada Quill', 'Ministry of Ports', { on: '2031-06-10', says: ['the roof leaks'] });
  const told = communication('c', 'Ada Quill', 'Ministry of Ports', {
    on: '2031-06-11',
    says: ['two prisoners were killed'],
  });
  assert.deepEqual(
    noticesOf([chat, roof, told], weighing()).map(({ told: one, content }) => [one.name, content[0]]),
    [
      ['Ministry of Ports', 'two prisoners were killed'],
      ['Ministry of Ports', 'the roof leaks'],
      ['Tomas Velin', 'two prisoners were killed'],
    ],
  );
});
