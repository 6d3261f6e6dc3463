import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidIn } from '../claims-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ["'We saw the trucks,' said Mira Talven.", ['Mira Talven: We saw the trucks,']],
  [
    "'The union's boats don't sail,' Mira Talven said, 'and the dockers' wives know it.'",
    ["Mira Talven: The union's boats don't sail,", "Mira Talven: and the dockers' wives know it."],
  ],
  ['‘He told me “open the gate” and left,’ said Mira Talven.', ['Mira Talven: He told me “open the gate” and left,']],
  ['“He told me ‘open the gate’ and left,” said Mira Talven.', ['Mira Talven: He told me ‘open the gate’ and left,']],
  ['« We saw the trucks », said Mira Talven.', ['Mira Talven: We saw the trucks']],
  ['„We saw the trucks“, said Mira Talven.', ['Mira Talven: We saw the trucks']],
  ['"We saw the trucks,” said Mira Talven.', ['Mira Talven: We saw the trucks,']],
  ['“We saw the trucks," said Mira Talven.', ['Mira Talven: We saw the trucks,']],
  ['“Perhaps,” Mira Talven said, “they came at night.”', ['Mira Talven: Perhaps,', 'Mira Talven: they came at night.']],
  ['“WE SAW THE TRUCKS,” SAID MIRA TALVEN.', ['MIRA TALVEN: WE SAW THE TRUCKS,']],
  [
    'Mira Talven said: “We saw the trucks.\n“They came at night.”',
    ['Mira Talven: We saw the trucks.', 'Mira Talven: They came at night.'],
  ],
];

test('marks of every kind and pairing', () => {
  for (const [text, expected] of CASES) assert.deepEqual(saidIn(text), expected, text);
});

const NONE: readonly string[] = [
  "The dockers' families came to the Talvens' house.",
  'Mira “Tally” Talven opened the gate.',
  'In his book, “Harbour of Salt,” Mavik looks back.',
  'In the ’70s the harbour was new.',
  'Since the day of the “open harbour,” the union rarely met the council.',
];

test('apostrophes, nicknames, titles and terms are nobody’s words', () => {
  for (const text of NONE) assert.deepEqual(saidIn(text), [], text);
});
