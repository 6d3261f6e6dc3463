// Into whose mouth a saying is never put: a house’s or a place’s name, the other bearer of a surname, who “she” was, a body that spoke before, a month, a part of
// the body, an hour. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn } from '../claims-in.ts';

/** The name or words of who says the last quotation; null where nobody is named as saying it. */
const saidBy = (text: string): string | null => {
  const [speaker] = quotesIn(text).at(-1)?.speaker ?? [];
  return speaker === undefined ? null : (speaker.name ?? speaker.text);
};

const CASES: readonly (readonly [rule: string, text: string, who: string | null])[] = [
  [
    'nobody is called “which”',
    'The judge cited the testimony of Oren Mavik, according to which "twelve men were held in the dye works" that night.',
    'The judge',
  ],
  [
    'the rest of a house’s name is nobody',
    'Seven men died at the Asylum for Aged Seamen, a clerk wrote.\n\n“Nobody is cold there,” she said.',
    'she',
  ],
  [
    'what something stands in is a place',
    'The asylum stood in Korva Bay. A fire broke out.\n\n“Nobody is cold there,” she said.',
    'she',
  ],
  [
    'of two of one surname the one named last is meant',
    'Director Tomas Velk wrote to Tomas Velk’s deputy.\n\nThe barge of Tobias Velk sank. Velk, who has carried coal, was unhurt. He said that the guards had taken his coal.',
    'Tobias Velk',
  ],
  [
    'whom “she” went back to is not “he”',
    'Nurse Olka came at Easter with a basket. She told the warden that the men were starving. He said that she was mad.',
    'He',
  ],
  [
    'an accused of one name is a person',
    'The accused Harn at first spoke of Mrs. Katarina Lund. Shown the order, he stated that he had obeyed.',
    'Harn',
  ],
  [
    '“they” are the villagers with whom the paragraph begins, and no ministry',
    'The Interior Ministry said that three men had died.\n\nVillagers gave another account. They said that the soldiers had come at night.',
    'They',
  ],
  [
    '“they” of one sentence after a body is the body',
    'The Harbour Union said that three men had died. They said that the soldiers had come at night.',
    'Harbour Union',
  ],
  [
    'a body that spoke before is not “he”',
    'Quay Energy Inc. said that three men had died. “Nobody told me,” he said.',
    'he',
  ],
  [
    'a street is not “he”, nor an hour of a day',
    'The shop on Keel Drive shut Early Wednesday. “Nobody told me,” he said.',
    'he',
  ],
  [
    'whose campaign, government or family speaks does not speak',
    'Oren Mavik came to Havrin. The Mavik campaign said that three men had died.',
    'The Mavik campaign',
  ],
  [
    'whose lawyers speak does not speak',
    'Oren Mavik came to Havrin. Mavik lawyers said that three men had died.',
    'Mavik lawyers',
  ],
  ['a month is nobody', 'In March 1997 local boatmen told our reporter that a trench had been dug.', 'local boatmen'],
  ['a head that is moved is nobody', 'پیرمرد گوش داد. سرش را تکان داد و گفت: «پسرم، صبر کن.»', null],
  ['a voice that is lowered is nobody', 'صدایش را پایین آورد و گفت: «کسی نباید بداند.»', null],
  [
    'an hour is nobody, and what others told him is not his',
    'سرگرد نوید پارسا گفت ساعت نه شب از پاسگاه دره‌سبز به او خبر داده‌اند که «مردم را می‌برند».',
    null,
  ],
  ['an hour before a name leaves the name', 'ساعت نه شب نوید پارسا گفت: «راه بسته است.»', 'نوید پارسا'],
];

for (const [rule, text, who] of CASES)
  test(rule, () => {
    assert.equal(saidBy(text), who);
  });
