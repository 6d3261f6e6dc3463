import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../../apps/web/src/i18n/en.ts';
import { fa } from '../../../apps/web/src/i18n/fa.ts';
import { heldWords } from '../../../apps/web/src/rooms/people/tenure-words.ts';
import { isolateQuoted } from '../../../apps/web/src/words/isolate.ts';
import { CLAIM_KINDS, STANCES } from '../../../src/model/claim.ts';
import { datedWords, edtfWords, momentWords, solarHijri } from '../../../src/model/date-words.ts';
import { FINDING_CODES } from '../../../src/model/finding.ts';
import type { TenureView } from '../../../src/model/rooms/posts.ts';
import { SOURCE_TYPES } from '../../../src/model/source.ts';
import { SOURCE_STATES, VERDICTS } from '../../../src/model/views.ts';
import type { DaySpan } from '../../../src/model/weighing.ts';
import { wordsIn } from './words-in.ts';

function leavesOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

test('English and Persian have the same sentences, with the same places to fill in', () => {
  const english = new Map(leavesOf(en));
  const persian = new Map(leavesOf(fa));
  assert.ok(english.size > 300);
  assert.deepEqual([...persian.keys()].sort(), [...english.keys()].sort());
  const places = (text: string): readonly string[] => [...text.matchAll(/\{\{\w+\}\}/g)].map(([one]) => one).sort();
  for (const [key, text] of english) assert.deepEqual(places(persian.get(key) ?? ''), places(text), key);
});

test('no sentence of the Persian app is left in English', () => {
  const left = leavesOf(fa).filter(
    ([, text]) => /[a-z]{3,}/i.test(text.replace(/\{\{\w+\}\}/g, '')) && !/[\u0600-\u06ff]/.test(text),
  );
  assert.deepEqual(
    left.map(([key]) => key),
    ['custody.sha256', 'custody.sha512'],
  );
});

test('every code that the server sends has its words', () => {
  const codes: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
    [en.finding, Object.keys(FINDING_CODES).map((code) => code.replaceAll('.', '_'))],
    [en.type, SOURCE_TYPES],
    [en.state, SOURCE_STATES],
    [en.verdict, VERDICTS],
    [en.kind, CLAIM_KINDS],
    [en.stance, STANCES],
  ];
  for (const [words, wanted] of codes)
    assert.deepEqual(
      wanted.filter((code) => words[code] === undefined),
      [],
    );
});

test('dates are said in words, never more exactly than they are known', () => {
  const said: Readonly<Record<string, string>> = {
    '1974-08-14': '14 August 1974',
    '1974-08': 'August 1974',
    '1974': '1974',
    '197X': 'the 1970s',
    '1975-22': 'summer 1975',
    '1974-08-XX': 'August 1974',
    '1981-05~': 'about May 1981',
    '1981?': 'perhaps 1981',
    '1974-08-09/..': 'not before 9 August 1974',
    '../1974-08-09': 'not after 9 August 1974',
    '1974-08-01/1974-08-07': '1–7 August 1974',
    '1974-08/1974-10': 'August 1974 – October 1974',
    '1974-08-31/1975-01-02': '31 August 1974 – 2 January 1975',
    'some time ago': 'some time ago',
    '1974-13': '1974-13',
  };
  for (const [edtf, words] of Object.entries(said)) assert.equal(edtfWords(edtf, 'en'), words);
  assert.equal(edtfWords('1974-08-14', 'fa'), '۱۴ اوت ۱۹۷۴');
  assert.equal(edtfWords('1975-22', 'fa'), 'تابستان ۱۹۷۵');
});

test('a whole day has its Solar Hijri day beside it; a month or year has none', () => {
  assert.equal(solarHijri('1974-08-14', 'en'), '23 Mordad 1353');
  assert.equal(solarHijri('1974-08-14', 'fa'), '۲۳ مرداد ۱۳۵۳');
  assert.equal(solarHijri('1974-08', 'en'), null);
});

test('in Persian a day has its Solar Hijri name first; in English only what is a month or a year of that calendar has it', () => {
  assert.equal(datedWords('1974-08-14', 'fa'), '۲۳ مرداد ۱۳۵۳ (۱۴ اوت ۱۹۷۴)');
  assert.equal(datedWords('1974-08', 'fa'), 'اوت ۱۹۷۴');
  assert.equal(datedWords('1974-08-14/..', 'fa'), 'نه پیش از ۲۳ مرداد ۱۳۵۳ (۱۴ اوت ۱۹۷۴)');
  assert.equal(datedWords('1974-08-14/1974-08-20', 'fa'), '۲۳ مرداد ۱۳۵۳ تا ۲۹ مرداد ۱۳۵۳ (۱۴ تا ۲۰ اوت ۱۹۷۴)');
  assert.equal(datedWords('1974-01-01/1975-06-30', 'fa'), '۱ ژانویهٔ ۱۹۷۴ تا ۳۰ ژوئن ۱۹۷۵');
  assert.equal(datedWords('../1974-08', 'fa'), 'نه پس از اوت ۱۹۷۴');
  assert.equal(datedWords('{2003-03-21..2004-03-19,2005-03-21..2006-03-20}', 'fa'), '۱۳۸۲ و ۱۳۸۴');
  assert.equal(datedWords('1974-08-14', 'en'), '14 August 1974');
  assert.equal(datedWords('1988-07-23/1988-08-22', 'en'), '23 July – 22 August 1988 (Mordad 1367 Solar Hijri)');
});

test('days that belong together are all said, whole intervals among them too', () => {
  assert.equal(edtfWords('{1974-08,1975-01-01..1975-01-07}', 'en'), 'August 1974 and 1–7 January 1975');
  assert.equal(edtfWords('[1974,1975-01-01..]', 'en'), '1974 or not before 1 January 1975');
});

test('who is written in two scripts is headed by the spelling of the interface, the others beside it', () => {
  const person = { name: 'Ada Quill', inOtherScript: 'آدا کویل', otherNames: ['A. Quill', 'کویل', 'آدا کویل'] };
  assert.equal(wordsIn('en').name(person), 'Ada Quill');
  assert.equal(wordsIn('fa').name(person), 'آدا کویل');
  assert.deepEqual(wordsIn('fa').otherNames(person), ['Ada Quill', 'A. Quill', 'کویل']);
  assert.equal(wordsIn('en').name({ name: 'گور دسته‌جمعی', otherNames: ['the mass grave'] }), 'the mass grave');
  assert.equal(wordsIn('fa').name({ name: 'Ilja Voss' }), 'Ilja Voss', 'nobody writes it otherwise');
});

test('moments of the ledger are said in UTC', () => {
  assert.equal(momentWords('2026-03-09T23:30:00Z', 'en'), '9 March 2026, 23:30 UTC');
});

test('an interval that is a month, a season or a year of the Solar Hijri calendar is named so', () => {
  // Nowruz: 21 March 1988 began 1367; 22 August 1988 was 31 Mordad 1367; 1391 was a leap year and ended on 20 March 2013.
  assert.equal(solarHijri('1988-07-23/1988-08-22', 'fa'), 'مرداد ۱۳۶۷');
  assert.equal(solarHijri('1988-07-23/1988-08-22', 'en'), 'Mordad 1367');
  assert.equal(solarHijri('1988-06-22/1988-09-22', 'en'), 'summer 1367');
  assert.equal(solarHijri('2012-03-20/2013-03-20', 'en'), '1391');
  assert.equal(solarHijri('1988-07-23/1988-08-21', 'en'), '1 Mordad 1367 – 30 Mordad 1367');
  assert.equal(solarHijri('1988-07-23/..', 'fa'), 'نه پیش از ۱ مرداد ۱۳۶۷');
  assert.equal(solarHijri('1988-07', 'en'), null);
});

test('a date without a year, and a word that nothing places, are said so', () => {
  assert.equal(edtfWords('XXXX-10-24', 'en'), '24 October, year not known');
  assert.equal(edtfWords('XXXX-XX-XX', 'en'), 'cannot be placed in time');
});

test('what a sentence quotes is isolated, so that a date of the other direction keeps its order', () => {
  assert.equal(isolateQuoted('the dateline has “۲۵ مهر ۱۳۶۳”'), 'the dateline has “\u2068۲۵ مهر ۱۳۶۳\u2069”');
  assert.equal(isolateQuoted('“more than” makes 2,400 the least'), '“\u2068more than\u2069” makes 2,400 the least');
  assert.equal(isolateQuoted('no quotation here'), 'no quotation here');
});

test('a tenure is told from when to when, each end as exactly as both of its ranges leave it', () => {
  const held = (sometime: DaySpan, throughout: DaySpan | null, lang: 'en' | 'fa' = 'en') =>
    heldWords({ throughout, sometime } as TenureView, wordsIn(lang));
  const years = { from: '1971-01-01', to: '1974-08-31' };
  assert.equal(held(years, { from: '1971-12-31', to: '1974-08-01' }), '1971 – August 1974');
  assert.equal(held(years, null), '1 January 1971 – 31 August 1974');
  assert.equal(
    held({ from: '1971-02-03', to: null }, { from: '1971-02-03', to: '1974-08-01' }),
    '3 February 1971 – 1 August 1974',
  );
  assert.equal(
    held({ from: '1971-02-03', to: '1974-08-20' }, { from: '1971-02-09', to: '1974-08-01' }),
    '9 February 1971 – 1 August 1974',
  );
  assert.equal(
    held({ from: '1971-03-21', to: '1975-03-20' }, { from: '1972-03-20', to: '1974-03-21' }, 'fa'),
    '۱۳۵۰ تا ۱۳۵۳',
  );
});
