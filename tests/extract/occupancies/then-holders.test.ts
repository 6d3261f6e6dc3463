import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../claims-in.ts';

test('“the then governor” and “the governor of the time” hold nothing on the day of the document', () => {
  for (const text of [
    'The then governor of Orsund, Milo Katz, refused.',
    'The governor of the time, Lena Sorr, refused.',
  ])
    for (const claim of claimsIn(text, '2009-05-04'))
      if (claim.kind === 'occupancy') assert.equal(claim.asOf, null, text);
});

const daysIn = (text: string): readonly string[] =>
  claimsIn(text, '2021-04-29').flatMap((claim) =>
    claim.kind === 'occupancy' ? [`${claim.person.name}: ${claim.from ?? ''}..${claim.to ?? ''} ${claim.asOf}`] : [],
  );

test('who is named in one breath with the then director is of that time too', () => {
  assert.deepEqual(daysIn('Survivors name the judge Oren Mavik and the then director Tam Rell as present.'), [
    'Oren Mavik: .. null',
    'Tam Rell: .. null',
  ]);
  assert.deepEqual(daysIn('حسین تالونی، استاندار هاورین در زمان کشتار، پاسخی نداده است.'), ['حسین تالونی: .. null']);
  assert.deepEqual(daysIn('حسین تالونی، دادستان وقت هاورین، در سال ۱۳۹۹ درگذشت.'), ['حسین تالونی: .. null']);
});

test('“then” is of the day of the letter of which its sentence tells, and of none where it tells two', () => {
  const letter = 'In a letter dated 14 August 1985 the then deputy director, Oren Mavik, objected';
  assert.deepEqual(daysIn(`${letter}.`), ['Oren Mavik: .. 1985-08-14']);
  assert.deepEqual(daysIn(`${letter} to the order of 3 June 1984.`), ['Oren Mavik: .. null']);
});

test('a story told of two months in one year gives its titles these months', () => {
  const story = 'Hundreds were killed between July and September 1985. ';
  assert.deepEqual(daysIn(`${story}The board was made up of the judge Oren Mavik and two others.`), [
    'Oren Mavik: .. 1985-07/1985-09',
  ]);
});

test('what had been done before a Persian story dates no title to the day of the document', () => {
  assert.deepEqual(daysIn('معاون وزیر، حسین تالونی، نامه را دریافت کرده بود.'), ['حسین تالونی: .. null']);
  assert.deepEqual(daysIn('معاون وزیر، حسین تالونی، نامه را تایید کرده بود.'), ['حسین تالونی: .. 2021-04-29']);
});

test('what is said of him since is no second time in office, and a month without a year is of the year told before it', () => {
  assert.deepEqual(
    daysIn('Former minister Oren Mavik, who held the office from 1981 to 1989, has been at home since 2011.'),
    ['Oren Mavik: .... null', 'Oren Mavik: 1981..1989 null'],
  );
  assert.deepEqual(
    daysIn('Oren Mavik took command of the base in January 1984 and was transferred to Havrin in August.'),
    ['Oren Mavik: 1984-01.. null', 'Oren Mavik: ..1984-08 null'],
  );
});
