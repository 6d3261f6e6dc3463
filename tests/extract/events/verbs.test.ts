import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn, toldIn } from './events-in.ts';

const CASES: readonly (readonly [text: string, events: readonly string[]])[] = [
  [
    'Soldiers killed three weavers in Tarsel on 4 May 1974.',
    ['killing: victim three weavers; perpetrator Soldiers | 1974-05-04 | Tarsel'],
  ],
  ['Oren Mavik was executed in Orvane prison in 1974.', ['execution: victim Oren Mavik | 1974 | Orvane prison']],
  [
    'Oren Mavik and Ada Quill were arrested by the harbour police.',
    ['arrest: victim Oren Mavik; victim Ada Quill; perpetrator the harbour police | - | -'],
  ],
  [
    'Guards shot at the crowd and killed eleven weavers.',
    [
      'attack: victim the crowd; perpetrator Guards | - | -',
      'killing: victim eleven weavers; perpetrator Guards | - | -',
    ],
  ],
  ['The bodies of five weavers abducted at Orvane were found.', ['abduction: victim five weavers | - | Orvane']],
  ['Guards beat the prisoners with rifles.', ['torture: victim the prisoners; perpetrator Guards | - | -']],
  ['Two students were shot dead at the gate.', ['killing: victim Two students | - | -']],
  ['Gunmen shot three weavers dead.', ['killing: victim three weavers; perpetrator Gunmen | - | -']],
  ['The militia took two nuns hostage.', ['abduction: victim two nuns; perpetrator The militia | - | -']],
  ['Soldiers opened fire on the weavers in Tarsel.', ['attack: victim the weavers; perpetrator Soldiers | - | Tarsel']],
  ['Ada Quill died in Tarsel in 1975.', ['death: victim Ada Quill | 1975 | Tarsel']],
  [
    'A court sentenced Oren Mavik to death on 2 May 1974.',
    ['sentencing: victim Oren Mavik; decided A court | 1974-05-02 | -'],
  ],
  ['His brother was hanged in 1974.', ['execution: victim His brother; relative His | 1974 | -']],
  ['The cemetery in Tarsel was bulldozed in 1990.', ['destruction:  | 1990 | Tarsel']],
  ['Oren Mavik was released on 3 June 1979.', ['release: survivor Oren Mavik | 1979-06-03 | -']],
  ['Thousands marched in Tarsel on 1 May 1974.', ['protest: present Thousands | 1974-05-01 | Tarsel']],
  ['The men executed in Tarsel were weavers.', ['execution: victim The men | - | Tarsel']],
  ['Oren Mavik was held in Orvane prison for two years.', ['detention: victim Oren Mavik | - | Orvane prison']],
  ['She was kidnapped in Tarsel.', ['abduction: victim She | - | Tarsel']],
];

test('who did what to whom, when and where', () => {
  for (const [text, events] of CASES) assert.deepEqual(toldIn(text), events, text);
});

const NONE = [
  'The committee killed the bill.',
  'The council held a meeting.',
  'The vote was held in Tarsel in 1974.',
  'He executed the order with care.',
  'She shot a film about the port.',
  'The port was busy.',
  'Torture is forbidden.',
];

test('verbs of acts that have no person for their object tell no act against persons', () => {
  for (const text of NONE)
    assert.deepEqual(
      toldIn(text).filter((event) => !event.startsWith('meeting')),
      [],
      text,
    );
});

test('the means are the words for it, or the verb’s own', () => {
  const means = (text: string) => eventsIn(text)[0]?.means;
  assert.equal(means('Guards beat the prisoners with rifles.'), 'beating');
  assert.equal(means('Guards killed the prisoners with rifles.'), 'rifles');
  assert.equal(means('Oren Mavik was hanged.'), 'hanging');
  assert.equal(means('A bomb killed three weavers in Tarsel.'), 'A bomb');
});

test('an act inside another is a part of it', () => {
  const part = (text: string) => eventsIn(text).map(({ type, partOf }) => `${type} < ${partOf}`);
  assert.ok(part('Three weavers were killed in the raid on Tarsel.').includes('killing < the raid'));
  assert.ok(part('The attack killed 12 villagers.').includes('killing < The attack'));
});

test('the figures of its victims belong to it', () => {
  const [event] = eventsIn('Soldiers killed 12 weavers in Tarsel.');
  assert.equal(event?.figures.length, 1);
});

test('people taken by soldiers from where they are were abducted; a patient, a child and bread were not', () => {
  assert.deepEqual(toldIn('Soldiers took 14 men from the bazaar on 3 May 2004.'), [
    'abduction: victim 14 men; perpetrator Soldiers | 2004-05-03 | -',
  ]);
  for (const text of [
    'The patient was taken from the hospital.',
    'Teachers took the children from the school.',
    'The guards took the bread from the market.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});
