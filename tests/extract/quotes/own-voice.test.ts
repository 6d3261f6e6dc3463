// Who “I” and “we” are outside quotations: a witness, the sender of a message, the body that writes a letter. A statement without its sayer is lost to whoever looks for what he said. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../src/extract/find-claims.ts';
import type { Block } from '../../../src/model/block.ts';
import type { SourceDescription } from '../../../src/model/source.ts';
import { anObject, aReading } from '../claims-in.ts';

function sayers(
  text: string,
  source: Partial<SourceDescription> = {},
  roles: Readonly<Record<string, Block['role']>> = {},
): readonly string[] {
  const reading = aReading(text, { roles });
  const { claims } = findClaims({
    object: anObject,
    reading: { ...reading, source: { ...reading.source, ...source } },
    reference: null,
  });
  return claims.flatMap((claim) => (claim.kind === 'quote' ? [claim.speaker[0]?.name ?? '-'] : []));
}

test('“I” is the witness of the heading, who signs below, or who sent the message', () => {
  assert.deepEqual(sayers('WITNESS STATEMENT\n\nWitness: Oda Rennick, nurse\n\nI said that nobody had come.'), [
    'Oda Rennick',
  ]);
  assert.deepEqual(sayers('I said that nobody had come.\n\nSigned: O. Rennick'), ['O. Rennick']);
  assert.deepEqual(sayers('I said that nobody had come.', { type: 'email', byline: 'Oren Mavik' }), ['Oren Mavik']);
  assert.deepEqual(sayers('I said that nobody had come.'), ['-']);
});

test('“we” is the body that writes, and not a person', () => {
  const letter = 'To the Governor.\n\nWe said that nobody had come.\n\nThe Harbour Union';
  assert.deepEqual(sayers(letter, { byline: 'Harbour Union' }), ['Harbour Union']);
  assert.deepEqual(sayers(letter, { byline: 'Oren Mavik' }), ['-']);
});

test('the paragraphs of one message that is answered are of whoever wrote its first', () => {
  const [first, second] = ['The gate was shut.', 'We wrote to the harbour office.'];
  const quoted = `Thank you.\n\nOren Mavik wrote:\n\n${first}\n\n${second}`;
  assert.deepEqual(
    sayers(quoted, { type: 'email', byline: 'Oda Rennick' }, { [first]: 'quotation', [second]: 'quotation' }),
    ['Oren Mavik', 'Oren Mavik'],
  );
});

test('questions to “you” and answers all through are an interview, whatever the head calls it', () => {
  const asked =
    'Why did you stay?|Who gave you the order?|Did you see it?|A union wrote of ten.|Were you questioned?|What do you say today?';
  const answered = 'I had to.|I do not know.|I saw nothing.|I know that paper.|I was ill.|That I am sorry.';
  const turns = asked.split('|').flatMap((question, n) => [question, answered.split('|')[n] ?? '']);
  const text = ['Colonel Oren Mavik led the post from 1972 to 1975.', ...turns].join('\n\n');
  assert.deepEqual(new Set(sayers(text)), new Set(['-', 'Oren Mavik']));
  assert.equal(sayers(text).filter((name) => name === 'Oren Mavik').length, 6);
});
