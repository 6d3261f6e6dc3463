// A building or a ground becomes a site where the text says that somebody was held, harmed or buried there. All places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionsIn, sitesIn } from '../parties-in.ts';

const EN: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'For nine weeks forty men were held in the stables of the riding school. The stables were torn down in 1996.',
    ['the stables: people held', 'The stables: destroyed'],
  ],
  [
    'At night they were taken to the bakery to be questioned. The bakery was used as a store until 1999.',
    ['the bakery: people held', 'The bakery: converted'],
  ],
  [
    'Her sons are believed to lie in the clay pits behind the works. In 2001 a petrol station was built on the spot.',
    ['the clay pits behind the works: bodies buried', 'the spot: built over'],
  ],
  [
    'The soldiers fired two rockets into the orchard. A military post has been set up on it.',
    ['the orchard: built over'],
  ],
  [
    'The warehouse on Quay Road, where former detainees say they were beaten, stands by the river. Its gate had been welded shut.',
    ['Its gate: sealed off'],
  ],
  [
    'The riding school has never served as a place of detention. The buildings were demolished in 2001.',
    ['The riding school: destroyed'],
  ],
  [
    'They believe that their fathers were shot in the mill’s boiler house. A hotel opened yesterday in the old mill.',
    ['the mill’s boiler house: people killed', 'the old mill: converted'],
  ],
  // They lay there long before.
  ['In May 2004 the remains of six herders were found in a dry well.', ['a dry well: bodies found']],
  // A season is no place.
  ['Bones were found in the spring of 1994.', []],
  ['Two bodies were found at the spring in 1994.', ['the spring: bodies found']],
  // Nobody was harmed there.
  ['The meeting was held in the stables. The stables were torn down in 1996.', []],
  ['They were beaten so badly that by morning they were not in the stables. The stables were torn down.', []],
  ['The books were kept in the bakery. The bakery was demolished.', []],
  ['Forty men were held in the school. The school teacher was removed.', ['the school: people held']],
];

test('a place where the text says that somebody was harmed is a site, and no other building', () => {
  for (const [text, expected] of EN) assert.deepEqual(conditionsIn(text), expected, text);
});

test('in a text of harm any place that is sealed, flooded or built over is one, and the one before is meant by “it”', () => {
  const told = (text: string): readonly string[] => conditionsIn(`Nine prisoners were killed at Orsund. ${text}`);
  for (const [text, expected] of [
    ['The spring was filled with rubble.', ['The spring: covered over']],
    ['The old shaft was capped in 1967. There is a car park on it.', ['The old shaft: sealed off', 'it: built over']],
    ['They used the lower gallery. In 1986 the army laid a road over it.', ['it: built over']],
    ['The school was opened in May. The club was visited by the mayor.', []],
  ] as const)
    assert.deepEqual(
      told(text).map((one) => one.replace(/^(?:the lower gallery|The old shaft)(?=: built)/, 'it')),
      expected,
      text,
    );
});

test('what is used so “until” a year was not begun in that year', () => {
  const site = sitesIn('Forty men were held in the bakery. The bakery was used as a store until 1999.').at(-1);
  assert.equal(site?.condition, 'converted');
  assert.equal(site?.observedOn, null);
});

test('a demolition that is approved is none yet', () => {
  const site = sitesIn(
    'Remains lie under the boiler house. The council approves the demolition of the boiler house.',
  ).at(-1);
  assert.equal(site?.asserted, 'hypothetical');
});

test('in Persian, too, a store in which people were kept is a site', () => {
  const told = 'در آبان ۱۳۹۸ پانزده نفر در انبار پنبه نگهداری شدند. انبار پنبه در فروردین ۱۳۹۹ تخریب شد.';
  assert.deepEqual(conditionsIn(told), ['انبار پنبه: people held', 'انبار پنبه: destroyed']);
  assert.deepEqual(conditionsIn('کتاب‌ها در انبار پنبه بود. انبار پنبه در فروردین ۱۳۹۹ تخریب شد.'), []);
});
