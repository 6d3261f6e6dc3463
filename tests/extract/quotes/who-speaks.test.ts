import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn } from '../claims-in.ts';

/** The name and how it is known, of the last quotation's speakers. */
const speakers = (text: string): readonly string[] =>
  (quotesIn(text).at(-1)?.speaker ?? []).map(({ text: words, name, named }) => `${words} = ${name} ${named}`);

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Mira Talven spoke first. “It was dark,” she said.', ['she = Mira Talven inferred']],
  ['Mira Talven and her brother came. “It was dark,” she said.', ['she = Mira Talven inferred']],
  ['Mr. Oren Mavik met Mrs. Mira Talven in the harbour. “It was dark,” she said.', ['she = Mira Talven inferred']],
  ['The judge Oren Mavik came in. “It was dark,” the judge said.', ['the judge = Oren Mavik inferred']],
  [
    'Oren Mavik, a former minister, came in. “It was dark,” the former minister said.',
    ['the former minister = Oren Mavik inferred'],
  ],
  [
    'Oren Mavik was governor of Tarsel until 1994. “It was dark,” the former governor said.',
    ['the former governor = Oren Mavik inferred'],
  ],
  [
    'It was said that the governor, Oren Mavik, came from Tarsel. “It was dark,” the former governor said.',
    ['the former governor = null stated'],
  ],
  [
    'Oren Mavik, the governor of Tarsel, came in. “It was dark,” the former governor said.',
    ['the former governor = null stated'],
  ],
  [
    'Oren Mavik, head of the judge’s press office, came in. “It was dark,” the judge said.',
    ['the judge = null stated'],
  ],
  [
    'Oren Mavik, an adviser to the governor, came in. “It was dark,” the governor said.',
    ['the governor = null stated'],
  ],
  [
    'Oren Mavik, the Minister of Works, came in. “It was dark,” the Minister of Justice said.',
    ['the Minister of Justice = null stated'],
  ],
  [
    'Oren Mavik, the Minister of Works, came in. “It was dark,” the works minister said.',
    ['the works minister = Oren Mavik inferred'],
  ],
  ['The Harbour Union met at night. “It was dark,” the union said.', ['the union = Harbour Union inferred']],
  [
    'The report of the Harbour Union was long. “It was dark,” the report said.',
    ['the report = Harbour Union inferred'],
  ],
  [
    'Mira Talven met Oren Mavik. “It was dark,” both said.',
    ['both = Mira Talven inferred', 'both = Oren Mavik inferred'],
  ],
  ['“It was dark,” a witness said.', ['a witness = null stated']],
  [
    'Oren Mavik declined to speak. A porter at the mill said nobody came. “It was dark,” he said.',
    ['he = null stated'],
  ],
  ['A porter, Oren Mavik, came out. “It was dark,” he said.', ['he = Oren Mavik inferred']],
  ['“It was dark,” said a spokesman for the Harbour Union.', ['a spokesman for the Harbour Union = null stated']],
  ['“It was dark,” Tarsel officials said.', ['Tarsel officials = null stated']],
];

test('who speaks, by the fullest name the document gives, or by no name', () => {
  for (const [text, expected] of CASES) assert.deepEqual(speakers(text), expected, text);
});

test('where two persons fit a pronoun, the claim says so and is doubtful', () => {
  const quote = quotesIn('Mira Talven met Oda Rennick in the harbour. “It was dark,” she said.').at(-1);
  assert.equal(quote?.confidence, 'doubtful');
  assert.match(quote?.speaker[0]?.reasons.join() ?? '', /stands near as well/);
});

test('the reasons say from what a name was inferred', () => {
  const quote = quotesIn('Mira Talven spoke first. “It was dark,” she said.').at(-1);
  assert.match(quote?.speaker[0]?.reasons.join() ?? '', /“she” after Mira Talven/);
});
