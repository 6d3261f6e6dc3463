// A building or a ground becomes a site where the text says that somebody was held, harmed or buried there. All places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionsIn, sitesIn } from '../parties-in.ts';

const EN: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'For nine weeks forty men were held in the stables of the riding school. The stables were torn down in 1996.',
    ['The stables: destroyed'],
  ],
  [
    'At night they were taken to the bakery to be questioned. The bakery was used as a store until 1999.',
    ['The bakery: converted'],
  ],
  [
    'Her sons are believed to lie in the clay pits behind the works. In 2001 a petrol station was built on the spot.',
    ['the spot: built over'],
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
    ['The buildings: destroyed'],
  ],
  [
    'They believe that their fathers were shot in the mill’s boiler house. A hotel opened yesterday in the old mill.',
    ['the old mill: converted'],
  ],
  // Nobody was harmed there.
  ['The meeting was held in the stables. The stables were torn down in 1996.', []],
  ['The books were kept in the bakery. The bakery was demolished.', []],
  ['Forty men were held in the school. The school teacher was removed.', []],
];

test('a place where the text says that somebody was harmed is a site, and no other building', () => {
  for (const [text, expected] of EN) assert.deepEqual(conditionsIn(text), expected, text);
});

test('what is used so “until” a year was not begun in that year', () => {
  const [site] = sitesIn('Forty men were held in the bakery. The bakery was used as a store until 1999.');
  assert.equal(site?.observedOn, null);
});

test('a demolition that is approved is none yet', () => {
  const [site] = sitesIn(
    'Remains lie under the boiler house. The council approves the demolition of the boiler house.',
  );
  assert.equal(site?.asserted, 'hypothetical');
});

test('in Persian, too, a store in which people were kept is a site', () => {
  const told = 'در آبان ۱۳۹۸ پانزده نفر در انبار پنبه نگهداری شدند. انبار پنبه در فروردین ۱۳۹۹ تخریب شد.';
  assert.deepEqual(conditionsIn(told), ['انبار پنبه: destroyed']);
  assert.deepEqual(conditionsIn('کتاب‌ها در انبار پنبه بود. انبار پنبه در فروردین ۱۳۹۹ تخریب شد.'), []);
});
