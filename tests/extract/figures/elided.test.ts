import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedIn } from '../claims-in.ts';

const ELIDED: readonly (readonly [text: string, figures: readonly string[]])[] = [
  // A source gives the number of those told of right before.
  ['Sixteen weavers died in the dye works. The parish register shows 21.', ['16 exact died', '21 exact died']],
  ['They shot 30 porters at the ford. My own diary has thirty-four.', ['30 exact shot', '34 exact shot']],
  ['Nineteen herders were killed at the well. The radio said nine.', ['19 exact killed', '9 exact killed']],
  ['Forty miners drowned in the gallery; I put the number at forty-four.', ['40 exact died', '44 exact died']],
  [
    'They took the dead to the school. Eighteen on the first day. That makes thirty.',
    ['18 exact killed', '30 exact killed'],
  ],
  ['The dead of the ferry were 31, not 12.', ['31 exact killed', '12 exact killed']],
  // Lists and returns.
  ['Return for the week\n\nDeaths in the hut: 14\n\nNurses: 3', ['14 exact died', '3 exact -']],
  ['Sorel district: drowned 2,310', ['2310 exact died']],
  ['Dead: 48. Wounded: 130. Missing: 9.', ['48 exact killed', '130 exact injured', '9 exact disappeared']],
  ['Known dead elsewhere (in houses 7, in wells 9): 16', ['16 exact killed']],
  // Parts, those of another place, those who speak.
  ['The clerk counted 31 deaths, of whom 12 under five.', ['31 exact died', '12 exact died']],
  ['Seventeen bodies (9 from the weir) were brought in.', ['17 exact -', '9 exact -']],
  ['40 pupils of Orvane and 22 of Tarsel were taken ill.', ['40 exact -', '22 exact -']],
  ['We were 48 on the barge.', ['48 exact -']],
  ['The raid killed 14 men. The total is 19 according to the prefect.', ['14 exact killed', '19 exact killed']],
  ['The clinic lists 31 dead. She put it at 34.', ['31 exact killed', '34 exact killed']],
  ['Thirty or forty Moroccans were killed.', ['30..40 range killed']],
  ['The tug took ninety Lomarans and twenty-eight Bretons.', ['28 exact -']],
  ['42 SAILORS DECEASED', ['42 exact died']],
  // Of those who left or lived it counts the living, where no dead are told of in between.
  [
    'Nine men were killed. The rest of us were put on lorries. The driver counted sixty.',
    ['9 exact killed', '60 exact -'],
  ],
  [
    'Nine men were killed. They took us to the station by night. The clerk counted sixty.',
    ['9 exact killed', '60 exact -'],
  ],
  ['They put us on lorries. Nine men were killed. The driver counted eleven.', ['9 exact killed', '11 exact killed']],
  // An hour, an age, a year, a paragraph, a measure and things are none of them.
  ['Nine men were killed. She was eleven and hid until nine.', ['9 exact killed']],
  ['1. Nine men were killed.\n\n2. The barn was burnt.\n\n3. No one answered.', ['9 exact killed']],
  ['Nine men were killed. The commander had three.', ['9 exact killed']],
  ['Nine men were killed. The report has 40 pages.', ['9 exact killed']],
  ['Entry wounds: 37.', []],
  ['Of two reminders sent to 9 rue des Tanneurs none was answered.', []],
  ['Two hundred and six (206) were killed.', ['206 exact killed']],
];

test('a number that stands without a noun counts those told of before, where enough speaks for it', () => {
  for (const [text, figures] of ELIDED) assert.deepEqual(countedIn(text), figures, text);
});
