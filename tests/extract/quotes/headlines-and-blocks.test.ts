import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../src/extract/find-claims.ts';
import { anObject, aReading, saidIn } from '../claims-in.ts';
import { reportedIn } from '../reported-in.ts';

test('a headline says who speaks before its colon or behind its comma', () => {
  assert.deepEqual(reportedIn('Mira Talven: the port must open'), ['Mira Talven: the port must open']);
  assert.deepEqual(reportedIn('Port must open, says Talven'), ['Talven: Port must open']);
  assert.deepEqual(reportedIn('Harbour: a history of Tarsel'), []);
});

test('sentences in capitals have their speakers', () => {
  assert.equal(reportedIn('MIRA TALVEN SAID THAT THE PORT WAS CLOSED.')[0], 'MIRA TALVEN: THAT THE PORT WAS CLOSED');
});

test('the paragraph behind a verb of saying and a colon is quoted', () => {
  assert.deepEqual(saidIn('Mira Talven added:\n\nIt was dark. Nobody came.\n\nLater she left.'), [
    'Mira Talven: It was dark. Nobody came.',
  ]);
  assert.deepEqual(saidIn('The harbour has three gates:\n\nThe first is old.'), []);
});

test('a block that the page sets as a quotation belongs to the verb before it', () => {
  const block = 'It was dark and nobody came to help us.';
  const reading = aReading(`Mira Talven wrote:\n\n${block}\n\nLater she left.`, { roles: { [block]: 'quotation' } });
  const quotes = findClaims({ object: anObject, reading, reference: null }).claims.filter(
    ({ kind }) => kind === 'quote',
  );
  assert.deepEqual(
    quotes.map((quote) => (quote.kind === 'quote' ? `${quote.speaker[0]?.name}: ${quote.words}` : '')),
    [`Mira Talven: ${block}`],
  );
});
