import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn, stancesIn } from '../parties-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['The minister denied that any prisoner had been killed.', ['The minister denies: any prisoner had been killed']],
  [
    'The governor has repeatedly denied any involvement in the fire.',
    ['The governor denies: any involvement in the fire'],
  ],
  ['The army rejected allegations of torture.', ['The army denies: allegations of torture']],
  ['The council dismissed the report as propaganda.', ['The council denies: the report as propaganda']],
  ['The party’s strategy was to deny that anyone had died.', ['The party denies: anyone had died']],
  ['Oren Mavik pleaded not guilty to murder.', ['Oren Mavik denies: murder']],
  ['The company said it had no role in the eviction.', ['The company denies: the eviction']],
  ['The rebels said they were not behind the bombing.', ['The rebels denies: the bombing']],
  ['The captain admitted beating the men.', ['The captain admits: beating the men']],
  ['The captain confessed to killing two weavers.', ['The captain admits: killing two weavers']],
  ['The front claimed responsibility for the bombing.', ['The front admits: the bombing']],
  [
    'The government admitted for the first time that soldiers had fired.',
    ['The government admits: soldiers had fired'],
  ],
  ['It was an act of war, the minister acknowledged.', ['the minister admits: It was an act of war']],
  ['The police confirmed that 12 people had died.', ['The police confirms: 12 people had died']],
];

test('who denies, admits and confirms what', () => {
  for (const [text, expected] of CASES) assert.deepEqual(heldIn(text), expected, text);
});

test('negation, refusal and seldomness turn an admission into its contrary', () => {
  for (const text of [
    'The ministry refused to admit the killings.',
    'The ministry has never acknowledged the killings.',
    'The ministry rarely acknowledged the killings.',
  ])
    assert.deepEqual(
      stancesIn(text).map((claim) => claim.stance),
      ['concealsOrEvades'],
      text,
    );
});

test('what is refused, where somebody is taken in, and what cannot be denied are no stances', () => {
  for (const text of [
    'The minister did not deny the report.',
    'Nobody can deny that the harbour burned.',
    'The prisoner was denied entry to the ward.',
    'The guards denied bail to the weavers.',
    'Mira Talven was admitted to hospital.',
    'Did the minister deny it?',
    'The confirmed cases rose.',
    'The prisoners had no role in the plan.',
    'The trust admitted a new member.',
    'The judge rejected the claim for damages.',
    'Nobody has ever admitted responsibility for the bombing.',
  ])
    assert.deepEqual(heldIn(text), [], text);
});

test('a stance in a condition is a hypothesis', () => {
  const [claim] = stancesIn('If Oren Mavik admits the crime, he will be freed.');
  assert.equal(claim?.asserted, 'hypothetical');
  assert.equal(claim?.confidence, 'doubtful');
});

test('one who bears no guilt acknowledges as a witness', () => {
  assert.deepEqual(heldIn('Amnesty International acknowledged the existence of the camp.'), [
    'Amnesty International confirms: the existence of the camp',
  ]);
});

test('what it is about', () => {
  const about = (text: string) => stancesIn(text)[0]?.toward.about;
  assert.equal(about('The general defended his role in the crackdown.'), 'role');
  assert.equal(about('The minister denied knowledge of the raid.'), 'knowledge');
  assert.equal(about('The minister denied that he had ordered the raid.'), 'order');
  assert.equal(about('The captain admitted beating the men.'), 'act');
});

test('the day on which something is rejected is no part of it', () => {
  assert.deepEqual(heldIn('Oren Mavik rejected the findings of the council on Friday.'), [
    'Oren Mavik denies: the findings of the council',
  ]);
});

test('what is said to somebody to be so is admitted, any contact is denied, and what is called false stands behind the word', () => {
  assert.deepEqual(heldIn('Years later Oren Mavik admitted to me that the boat had been rammed.'), [
    'Oren Mavik admits: the boat had been rammed',
  ]);
  assert.deepEqual(heldIn('The harbour police denied any contact with the boat.'), [
    'The harbour police denies: any contact with the boat',
  ]);
  assert.deepEqual(heldIn('The prison denied contact with lawyers.'), []);
  assert.deepEqual(heldIn('The ministry rejected as baseless the report of a massacre at Tarsel.'), [
    'The ministry denies: the report of a massacre at Tarsel',
  ]);
});
