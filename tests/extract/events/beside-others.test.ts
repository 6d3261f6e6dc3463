// Acts told in a few words beside others of the sentence: whom a participle behind its noun happened to, and which day, place and doer are not the act’s but those of
// what is told around it. The sentences are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './events-in.ts';

const CASES: readonly (readonly [text: string, events: readonly string[]])[] = [
  // The families were not executed, and the police killed nobody.
  ['Families of weavers executed in 1974 came to the gate of Orvane.', ['execution: victim weavers | 1974 | -']],
  ['The mothers of students killed in Tarsel were summoned by police.', ['killing: victim students | - | Tarsel']],
  ['Leaders of the weavers killed in Tarsel were named.', ['killing: victim Leaders of the weavers | - | Tarsel']],
  // The day and the place of the raid, of the hearing.
  [
    'On 3 May 1991 agents raided the homes of relatives of those executed.',
    ['raid: perpetrator agents | 1991-05-03 | -', 'execution: victim those | - | -'],
  ],
  ['Survivors of the 1974 executions testified in Orsund in 2019.', ['execution:  | 1974 | -']],
  ['In 2019 a study of the killings in Tarsel came out.', ['killing:  | - | Tarsel']],
  // Taken for it years later, perhaps; the words do not say when.
  [
    'Ada Quill was arrested over the May 1974 killings.',
    ['arrest: victim Ada Quill | - | -', 'killing: perpetrator Ada Quill | 1974-05 | -'],
  ],
  [
    'Weavers arrested in May 1974 were hanged by soldiers.',
    [
      'arrest: victim Weavers | 1974-05 | -',
      'execution: victim Weavers arrested in May 1974; perpetrator soldiers | - | -',
    ],
  ],
  [
    'The father of Oren Mavik, who was killed on 16 May 1974, was sentenced to death.',
    ['sentencing: victim The father of Oren Mavik | - | -', 'killing: victim Oren Mavik | 1974-05-16 | -'],
  ],
  [
    'Agents arrested Ada Quill, whose brother was killed in May 1974, on 3 June 1991.',
    ['arrest: victim Ada Quill; perpetrator Agents | 1991-06-03 | -', 'killing: victim brother | 1974-05 | -'],
  ],
  [
    'Ada Quill was killed in the May 1974 attack.',
    ['killing: victim Ada Quill | 1974-05 | -', 'attack:  | 1974-05 | -'],
  ],
  [
    'مادر یکی از کشته‌شدگان اعتراضات آبان ۱۳۵۳ بازداشت شد.',
    ['arrest: victim مادر یکی از کشته‌شدگان اعتراضات آبان | - | -'],
  ],
  // A sentence is served in prison, and lies nowhere.
  ['Oren Mavik was sentenced to 12 years in prison.', ['sentencing: victim Oren Mavik | - | -']],
  ['Ada Quill was killed in the West.', ['killing: victim Ada Quill | - | -']],
];

test('an act told beside others has its own victims, day and place, or none', () => {
  for (const [text, events] of CASES) assert.deepEqual(toldIn(text), events, text);
});

test('what a crowd demands nobody has done', () => {
  assert.deepEqual(toldIn('Prosecute the killers!'), []);
});

test('a year in a sentence is no victim', () => {
  for (const text of ['In 1985 many of them died.', 'The dead of 1985 are thought to be buried there.'])
    for (const event of toldIn(text)) assert.doesNotMatch(event, /victim 1985/, text);
});
