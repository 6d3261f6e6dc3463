import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../src/extract/find-claims.ts';
import { anObject, aReading, quotesIn, saidIn } from '../claims-in.ts';

test('an embedded post is its author’s words, with its date, without its signature and links', () => {
  const post = 'We remember the dockers of Tarsel. https://example.org/a1\n— Mira Talven (@talven) July 17, 2020';
  const reading = aReading(`Before.\n\n${post}\n\nAfter.`, {
    roles: { [post]: 'socialPost' },
    post: { author: 'Mira Talven', handle: 'talven', postedOn: '2020-07-17', address: null },
  });
  const quotes = findClaims({ object: anObject, reading, reference: null }).claims.filter(
    (claim) => claim.kind === 'quote',
  );
  assert.equal(quotes.length, 1);
  assert.equal(quotes[0]?.words, 'We remember the dockers of Tarsel.');
  assert.equal(quotes[0]?.form, 'socialPost');
  assert.equal(quotes[0]?.saidOn, '2020-07-17');
  assert.equal(quotes[0]?.speaker[0]?.name, 'Mira Talven');
});

const REPORTED: readonly (readonly [text: string, speaker: string, words: string])[] = [
  ['The Harbour Union said that the port was closed.', 'Harbour Union', 'that the port was closed'],
  ['Mira Talven told the court that the port was closed.', 'Mira Talven', 'that the port was closed'],
  ['The port was closed at night, Mira Talven said.', 'Mira Talven', 'The port was closed at night'],
  ['According to the Harbour Union, the port was closed.', 'Harbour Union', 'the port was closed'],
  ['Mira Talven urged the council to open the graves.', 'Mira Talven', 'to open the graves'],
];

test('reported speech has its sayer, and is not verbatim', () => {
  for (const [text, speaker, words] of REPORTED) {
    const [quote] = quotesIn(text);
    assert.deepEqual(
      [quote?.form, quote?.speaker[0]?.name, quote?.words, quote?.sayer[0]?.verbatim],
      ['indirect', speaker, words, false],
      text,
    );
  }
});

test('Persian quotations between guillemets have their speaker', () => {
  assert.deepEqual(saidIn('میرا تالون روز شنبه گفت: «ما کامیون‌ها را شب دیدیم.»'), [
    'میرا تالون: ما کامیون‌ها را شب دیدیم.',
  ]);
  assert.deepEqual(saidIn('به گفتهٔ اتحادیهٔ بندر، «بندر بسته بود.»'), ['اتحادیهٔ بندر: بندر بسته بود.']);
});

test('in a transcript each turn is the words of the name before its colon', () => {
  const text =
    'MIRA TALVEN: We saw the trucks at night.\n\nMAVIK: That is not true, and you know it.\n\nMIRA TALVEN: Twelve of us saw them.';
  assert.deepEqual(saidIn(text), [
    'MIRA TALVEN: We saw the trucks at night.',
    'MAVIK: That is not true, and you know it.',
    'MIRA TALVEN: Twelve of us saw them.',
  ]);
  assert.deepEqual(saidIn('Harbour: a history of Tarsel.\n\nIt was built in 1901.'), []);
});

test('a post that reports another’s words comes first in their chain', () => {
  const post = 'Oren Mavik said that the port was closed.\n— Mira Talven (@talven) July 17, 2020';
  const reading = aReading(`Before.\n\n${post}\n\nAfter.`, {
    roles: { [post]: 'socialPost' },
    post: { author: 'Mira Talven', handle: 'talven', postedOn: '2020-07-17', address: null },
  });
  const chains = findClaims({ object: anObject, reading, reference: null }).claims.flatMap((claim) =>
    claim.kind === 'quote' ? [claim.sayer.map(({ who }) => who[0]?.name)] : [],
  );
  assert.deepEqual(chains, [['Mira Talven'], ['Mira Talven', 'Oren Mavik']]);
});
