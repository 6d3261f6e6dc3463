// Denials, admissions and accusations that lie in what is said, without a verb for them. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn, stancesIn } from '../parties-in.ts';

const DENIED: readonly (readonly [text: string, expected: string])[] = [
  [
    'Oren Mavik told the assembly on 8 March that nobody had died of hunger.',
    'Oren Mavik denies: nobody had died of hunger',
  ],
  [
    'The governor said there were no secret prisons in Tarsel.',
    'The governor denies: there were no secret prisons in Tarsel',
  ],
  ['Oren Mavik has said the massacre never took place.', 'Oren Mavik denies: the massacre never took place'],
  [
    'The colonel said her soldiers had not fired on the crowd.',
    'The colonel denies: her soldiers had not fired on the crowd',
  ],
  ['The mayor insisted reports of a massacre were lies.', 'The mayor denies: reports of a massacre were lies'],
  [
    'Oren Mavik said that he had never set foot in the Tarsel barracks.',
    'Oren Mavik denies: he had never set foot in the Tarsel barracks',
  ],
  [
    'The colonel informed the council that no person by the name of Ilan Dorv had been detained by his men.',
    'The colonel denies: no person by the name of Ilan Dorv had been detained by his men',
  ],
  ['“Nobody disappeared in my district,” said Oren Mavik.', 'Oren Mavik denies: Nobody disappeared in my district'],
  ['“No prisoner was ever in Tarsel Fort,” said Oren Mavik.', 'Oren Mavik denies: No prisoner was ever in Tarsel Fort'],
  ['The admiral said that no navy ship was near the strait.', 'The admiral denies: no navy ship was near the strait'],
  ['“My men were in their barracks,” said Oren Mavik.', 'Oren Mavik denies: My men were in their barracks'],
  ['The mayor said that no evictions took place in June.', 'The mayor denies: no evictions took place in June'],
  ['The colonel said that soldiers never entered the school.', 'The colonel denies: soldiers never entered the school'],
];

test('who says that it was not so denies it', () => {
  for (const [text, expected] of DENIED) assert.deepEqual(heldIn(text), [expected], text);
});

test('that nobody was punished, that no help came and what a survivor tells deny no deed', () => {
  for (const text of [
    'The minister said that nobody was punished for the killings.',
    'The governor said no ambulance came.',
    'The report says that no doctor was in the prison at night.',
    '“My brother was at home,” said Ada Quill.',
    'The general said the school was not on the list.',
    'A survivor said she was never beaten.',
    'Relatives said no guard had died.',
    'The doctor asked whether nobody had died.',
    '“Nobody has been arrested for the killings,” said Oren Mavik.',
    '“Nobody died at home that winter,” said a survivor.',
  ])
    assert.deepEqual(heldIn(text), [], text);
});

const OWN: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['The colonel said he never gave an order to kill.', ['The colonel denies: he never gave an order to kill']],
  ['“I never held a rifle,” said Oren Mavik.', ['Oren Mavik denies: I never held a rifle']],
  ['Oren Mavik said that he was not in command that day.', ['Oren Mavik denies: he was not in command that day']],
  [
    'Ada Quill said the gate was open and that no worker had been expelled.',
    ['Ada Quill denies: no worker had been expelled'],
  ],
  [
    'The spokesman of the division, Oren Mavik, said his men “did not fire a single round” that day.',
    ['Oren Mavik denies: his men “did not fire a single round” that day'],
  ],
  [
    'The minister told the envoy that the report was a fabrication of the rebels.',
    ['The minister denies: the report was a fabrication of the rebels'],
  ],
  [
    'Oren Mavik insisted that the allegations were without any foundation.',
    ['Oren Mavik denies: the allegations were without any foundation'],
  ],
  ['Oren Mavik confirmed that no shot was fired.', ['Oren Mavik denies: no shot was fired']],
  ['The governor called the figure of 43 dead “pure invention”.', ['The governor denies: the figure of 43 dead']],
  ['“We fired on the crowd,” said Oren Mavik.', ['Oren Mavik admits: We fired on the crowd']],
  [
    'Oren Mavik told the paper that his battery fired eleven rounds.',
    ['Oren Mavik admits: his battery fired eleven rounds'],
  ],
  [
    'Ada Quill said Mavik was responsible for the deaths of two boys.',
    ['Ada Quill accuses: Mavik was responsible for the deaths of two boys'],
  ],
  ['“I never forgot that winter,” said Oren Mavik.', []],
  ['Oren Mavik said he would never sign the order.', []],
  ['“We are responsible for our children,” said Ada Quill.', []],
];

test('who says what he never did, whose men did it, or who is to blame', () => {
  for (const [text, expected] of OWN) assert.deepEqual(heldIn(text), expected, text);
});

test('in a letter “I” is who signed it', () => {
  const [denial] = stancesIn(
    'Havrin, 9 May 1981\n\nTo the Union of Weavers\n\nSir,\nIn reply to your letter I inform you that no person by the name of Ilan Dorv has been detained by the guards of this port in the whole of the year.\n\nYours faithfully,\nOren Mavik',
  );
  assert.equal(denial?.who[0]?.name, 'Oren Mavik');
  assert.equal(denial?.who[0]?.named, 'inferred');
});

test('whom the speaker makes say it denies it, and not the speaker', () => {
  assert.deepEqual(heldIn('Deputy Ada Quill said: “On 17 March the ministry wrote that no rounds were issued.”'), [
    'the ministry denies: no rounds were issued',
  ]);
});

test('an authority that puts deaths down to something gives its version; historians do not', () => {
  assert.deepEqual(heldIn('The governor put the deaths down to a stampede of drunken men.'), [
    'The governor explains: a stampede of drunken men',
  ]);
  assert.deepEqual(heldIn('The ministry attributed the deaths to typhus.'), [
    'The ministry explains: the deaths to typhus',
  ]);
  for (const text of ['Historians attributed the deaths to typhus.', 'The ministry attributed the painting to Dorv.'])
    assert.deepEqual(heldIn(text), [], text);
});

test('who is not acquainted with a paper does not know it', () => {
  assert.deepEqual(heldIn('“I am not acquainted with any such order,” said Oren Mavik.'), [
    'Oren Mavik claimsIgnorance: any such order',
  ]);
});

test('neither have nor had, no reason to suspect, no report from the spot; a doctor who knows of no such water denies nothing', () => {
  assert.deepEqual(heldIn('“We neither have nor had such a centre,” said the prosecutor.'), [
    'the prosecutor denies: We neither have nor had such a centre',
  ]);
  assert.deepEqual(heldIn('“There is no reason to suspect violence,” said the minister, Oren Mavik.'), [
    'Oren Mavik denies: There is no reason to suspect violence',
  ]);
  assert.deepEqual(heldIn('“I have had no report from anybody in Tarsel,” said the minister, Oren Mavik.'), [
    'Oren Mavik claimsIgnorance: from anybody in Tarsel',
  ]);
  assert.deepEqual(heldIn('Oren Mavik told the weekly that he "knew nothing of the fire".'), [
    'Oren Mavik claimsIgnorance: the fire',
  ]);
  assert.deepEqual(heldIn('“I do not know of any rope that will tie itself,” said Dr Ada Quill.'), []);
});

test('to have nothing to add denies nothing', () => {
  assert.deepEqual(
    heldIn('His clerk replied that the harbour master has nothing to add to his words of Monday.').filter((one) =>
      one.includes('denies'),
    ),
    [],
  );
});

test('a witness who tells what others did owns to nothing, and to describe events is not to deny them', () => {
  const heard = `THE CHAIR: Go on.
MS RENNICK: The men came out at night. They shot them against the sheds.
THE CHAIR: Thank you.`;
  assert.deepEqual(heldIn(heard), []);
  assert.deepEqual(heldIn('The events described by the prisoners took place in May.'), []);
});
