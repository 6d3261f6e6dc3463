import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn } from '../claims-in.ts';

/** `outermost > … > speaker: words`. */
const chains = (text: string): readonly string[] =>
  quotesIn(text).map(
    ({ sayer, words }) =>
      `${sayer.map(({ who }) => who.map((m) => m.name ?? m.text).join(' & ') || '?').join(' > ')}: ${words}`,
  );

const CASES: readonly (readonly [text: string, expected: string])[] = [
  [
    'According to the Harbour Post, a source close to the family said that the boats were taken.',
    'Harbour Post > a source close to the family: that the boats were taken',
  ],
  [
    'Harbour Radio quoted the minister as saying that the gate was open.',
    'Harbour Radio > the minister: that the gate was open',
  ],
  [
    'Harbour Radio quoted the minister as saying: “The gate was open.”',
    'Harbour Radio > the minister: The gate was open.',
  ],
  [
    'The minister was quoted by Harbour Radio as saying the port was open.',
    'Harbour Radio > The minister: the port was open',
  ],
  [
    'In a letter cited by the Harbour Post, Mira Talven wrote that the port was closed.',
    'Harbour Post > Mira Talven: that the port was closed',
  ],
  [
    'The Harbour Union said that Oren Mavik called the order “a stain on us all.”',
    'Harbour Union > Oren Mavik: a stain on us all.',
  ],
  ['“The port is closed,” Talven said, according to the Harbour Post.', 'Harbour Post > Talven: The port is closed,'],
  [
    'Mira Talven said that Oren Mavik believes that the port was closed.',
    'Mira Talven > Oren Mavik: that the port was closed',
  ],
];

test('who quotes whom, outermost first', () => {
  for (const [text, expected] of CASES)
    assert.ok(chains(text).includes(expected), `${text}\n${chains(text).join('\n')}`);
});

test('marked words inside what somebody is credited with are theirs, by one link', () => {
  assert.ok(
    chains('The Harbour Union said the order was “a stain on us all.”').includes('Harbour Union: a stain on us all.'),
  );
  // The full stop within the marks ends the sentence, and the reported words end before it.
  const call = chains(
    'The Harbour Union spoke of a demand for a trial of this “grave offence against the town.” Nobody came.',
  );
  assert.ok(call.includes('Harbour Union: grave offence against the town.'), call.join('\n'));
});

test('two who speak side by side stand in one link', () => {
  const [quote] = quotesIn('Mira Talven and Oren Mavik said that the port was closed.');
  assert.deepEqual(
    quote?.speaker.map(({ name }) => name),
    ['Mira Talven', 'Oren Mavik'],
  );
  assert.equal(quote?.sayer.length, 1);
});

test('the speaker is the last link', () => {
  for (const [text] of CASES)
    for (const quote of quotesIn(text)) assert.deepEqual(quote.speaker, quote.sayer.at(-1)?.who, text);
});
