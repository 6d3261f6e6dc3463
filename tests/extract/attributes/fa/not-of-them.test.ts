// What Persian words behind or before a name say of nobody, and the day of a birth before its verb. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

/** `who what=value` of what is said of persons. */
const toldIn = (text: string): readonly string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'attribute' && claim.what !== 'bodyNamed'
      ? [`${claim.person.name ?? claim.person.text} ${claim.what}${claim.what === 'named' ? '' : `=${claim.value}`}`]
      : [],
  );

test('a message, the dead man, students and an adverb are no persons', () => {
  for (const text of [
    'سخنگو در یک پیام صوتی گفت که چیزی نمی‌داند.',
    'پدر متوفی شکایت کرد.',
    'او را پدر دانشجویان می‌خواندند.',
    'گفتم خانم برو دنبال کارت.',
  ])
    assert.deepEqual(toldIn(text), [], text);
  assert.deepEqual(toldIn('فرزانه حالا معلم است.'), []);
});

test('a surname of two words is whole before a mark or a post', () => {
  assert.deepEqual(toldIn('محسن تاجیک ورزی، کارگر، آمد.'), ['محسن تاجیک ورزی named']);
});

test('who tells the cause of a death did not die, and “we” are not killed', () => {
  assert.deepEqual(
    toldIn('پسرش بابک ورزانی علت درگذشت او را بیماری اعلام کرد.').filter((one) => one.includes('fate')),
    [],
  );
  assert.deepEqual(toldIn('در آن زمستان نویسندگان ما را می‌کشتند.'), []);
});

test('the year of a birth stands before «متولد شد», not behind it', () => {
  const [birth] = claimsIn('بیژن ورزانی در سال ۱۳۰۱ در تالون متولد شد و در ۱۳۲۴ افسر گردید.').filter(
    (claim) => claim.kind === 'attribute' && claim.what === 'birth',
  );
  assert.ok(
    birth?.kind === 'attribute' && birth.when?.startsWith('1922'),
    birth?.kind === 'attribute' ? String(birth.when) : '',
  );
});
