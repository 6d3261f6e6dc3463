import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn, saidIn } from '../claims-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['“We saw the trucks at night,” said Mira Talven.', ['Mira Talven: We saw the trucks at night,']],
  ['“We saw the trucks at night,” Mira Talven said.', ['Mira Talven: We saw the trucks at night,']],
  ['Mira Talven said: “We saw the trucks at night.”', ['Mira Talven: We saw the trucks at night.']],
  [
    'Mira Talven, head of the Harbour Union, told reporters, “We saw the trucks at night.”',
    ['Mira Talven: We saw the trucks at night.'],
  ],
  ['"We saw the trucks at night," said Mira Talven.', ['Mira Talven: We saw the trucks at night,']],
  ['«We saw the trucks at night», said Mira Talven.', ['Mira Talven: We saw the trucks at night']],
  [
    '“We saw the trucks,” said Mira Talven. “They came at night.”',
    ['Mira Talven: We saw the trucks,', 'Mira Talven: They came at night.'],
  ],
  ['“We saw,” Mira Talven said, “the trucks at night.”', ['Mira Talven: We saw,', 'Mira Talven: the trucks at night.']],
  ['According to Mira Talven, “the trucks came at night.”', ['Mira Talven: the trucks came at night.']],
  ['“The trucks came every night,” according to the Harbour Union.', ['Harbour Union: The trucks came every night,']],
  ['“The trucks came every night.” — Mira Talven', ['Mira Talven: The trucks came every night.']],
  [
    '“We saw the trucks at night,” said former Harbour Minister Oren Mavik in his remarks at the meeting.',
    ['Oren Mavik: We saw the trucks at night,'],
  ],
  [
    "According to the Millers' Committee, “the trucks came at night.”",
    ["Millers' Committee: the trucks came at night."],
  ],
  ['“We saw the trucks at night,” said its archivist, Mira Talven.', ['Mira Talven: We saw the trucks at night,']],
  [
    'The harbour master, Mira Talven, said: “We saw the trucks at night.”',
    ['Mira Talven: We saw the trucks at night.'],
  ],
  ['Oren Mavik, the harbour master, said: “We saw the trucks at night.”', ['Oren Mavik: We saw the trucks at night.']],
];

test('who is made to say what stands between marks', () => {
  for (const [text, expected] of CASES) assert.deepEqual(saidIn(text), expected, text);
});

test('a short name becomes the fullest one of the document', () => {
  assert.deepEqual(saidIn('Mira Talven came home. “We saw the trucks at night,” Talven said.'), [
    'Mira Talven: We saw the trucks at night,',
  ]);
});

test('a pronoun goes back to the nearest person that fits, and is marked as inferred', () => {
  const [quote] = quotesIn('Mira Talven spoke first. “We saw the trucks at night,” she said.');
  assert.equal(quote?.speaker[0]?.name, 'Mira Talven');
  assert.equal(quote?.speaker[0]?.named, 'inferred');
  assert.equal(quote?.speaker[0]?.text, 'she');
});

test('a title with "Mr." does not answer to "she"', () => {
  assert.deepEqual(
    saidIn('Mira Talven spoke first. Mr. Oren Mavik listened. “We saw the trucks at night,” she said.'),
    ['Mira Talven: We saw the trucks at night,'],
  );
});

test('"the judge" is the person of whom the text says so', () => {
  assert.deepEqual(
    saidIn(
      'The judge Oren Mavik opened the session in Tarsel. Many people came. “Nobody was harmed here,” the judge said.',
    ),
    ['Oren Mavik: Nobody was harmed here,'],
  );
});

test('a quotation over two paragraphs has one speaker', () => {
  const said = saidIn('Mira Talven said: “We saw the trucks at night.\n\n“They came from the port.”');
  assert.deepEqual(said, ['Mira Talven: We saw the trucks at night.', 'Mira Talven: They came from the port.']);
});

test('a missing closing mark ends with the paragraph, and the reasons say so', () => {
  const [quote] = quotesIn('Mira Talven said: “We saw the trucks at night.\n\nNobody else came.');
  assert.equal(quote?.words, 'We saw the trucks at night.');
  assert.match(quote?.reasons.join() ?? '', /closing mark is missing/);
});

test('a quotation within a quotation belongs to the outer one', () => {
  const said = saidIn('“He shouted ‘open the gate’ to all of us,” Mira Talven said.');
  assert.deepEqual(said, ['Mira Talven: He shouted ‘open the gate’ to all of us,']);
});

test('the date beside the verb of saying is when it was said', () => {
  assert.equal(quotesIn('“We saw the trucks at night,” said Mira Talven on July 29, 1988.')[0]?.saidOn, '1988-07-29');
});
