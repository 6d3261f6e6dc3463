// Days, titles and passages as the command line prints them. The papers are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayWords, oneLine, reasonWords, titleOf } from '../../../apps/cli/printed-words.ts';

test('a code for a part of a year, a span or a doubt is printed in words; a day as it is typed', () => {
  assert.equal(dayWords('1996-22'), 'summer 1996');
  assert.equal(dayWords('2006-09-04/2006-09-29'), '4–29 September 2006');
  assert.equal(dayWords('1995-03-04/..'), 'not before 4 March 1995');
  assert.equal(dayWords('1988-07-23/1988-08-22'), '23 July – 22 August 1988 (Mordad 1367 Solar Hijri)');
  for (const day of ['1995-03-04', '1995-12', '1995']) assert.equal(dayWords(day), day);
});

test('a length of time in a reason is told in words, and a code of another kind is left', () => {
  assert.equal(
    reasonWords('a source says how long nothing came: P2M'),
    'a source says how long nothing came: 2 months',
  );
  assert.equal(reasonWords('file P20Dx'), 'file P20Dx');
});

test('a title that is a whole paragraph and a long passage are cut behind a word, with a mark', () => {
  const title = `Oda Rell, 71, was harbour master of Karn for eleven years. ${'She receives us at home. '.repeat(9)}`;
  assert.match(
    titleOf({ title, file: 'a.html' }),
    /^Oda Rell, 71, was harbour master of Karn for eleven years\. .*\p{L} …$/u,
  );
  assert.ok(titleOf({ title, file: 'a.html' }).length <= 92);
  assert.equal(titleOf({ title: 'The port\n of Karn', file: 'a.html' }), 'The port of Karn');
  assert.equal(titleOf({ title: null, file: 'a.html' }), 'a.html');
  assert.equal(oneLine(`${'a'.repeat(150)} ${'b'.repeat(90)}`), `${'a'.repeat(150)} …`);
});
