import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

const RANGES: readonly (readonly [text: string, edtf: string])[] = [
  ['از ۵ تا ۸ مرداد ۱۳۶۷', '1988-07-27/1988-07-30'],
  ['سوم تا پنجم مرداد ۶۷', '1988-07-25/1988-07-27'],
  ['بین مرداد و شهریور ۱۳۶۷', '1988-07-23/1988-09-22'],
  ['از مرداد تا شهریور ۱۳۶۷', '1988-07-23/1988-09-22'],
  ['از ۵ مرداد لغایت ۸ شهریور ۱۳۶۷', '1988-07-27/1988-08-30'],
  ['از بهمن ۱۳۶۶ تا خرداد ۱۳۶۷', '1988-01-21/1988-06-21'],
  ['سال‌های ۱۳۶۰ تا ۱۳۶۷', '1981-03-21/1989-03-20'],
  ['سال‌های ۶۰ تا ۶۷', '1981-03-21/1989-03-20'],
  ['۱۳۶۰–۱۳۶۷', '1981-03-21/1989-03-20'],
  ['از سال ۱۳۶۷ تاکنون', '1988-03-21/..'],
  ['از سال ۶۷ تا امروز', '1988-03-21/..'],
  ['بین ۵ مه تا ۹ ژوئن سال ۱۹۶۲', '1962-05-05/1962-06-09'],
];

test('two ends make a range, and the second lends its year to the first', () => {
  for (const [text, edtf] of RANGES) assert.equal(datesIn(`${text} این دفتر بسته بود.`)[0]?.edtf, edtf, text);
});

test('a list keeps its members apart where they do not touch', () => {
  assert.equal(datesIn('در ۲۵ و ۲۹ آبان ۱۳۹۸ آمد')[0]?.edtf, '{2019-11-16,2019-11-20}');
  const [list] = datesIn('در دی ۱۳۹۶ و آبان ۱۳۹۸ آمد');
  assert.equal(list?.edtf, '{2017-12-22..2018-01-20,2019-10-23..2019-11-21}');
  assert.deepEqual(
    list?.parts.map(({ passage }) => passage.exact),
    ['دی ۱۳۹۶', 'آبان ۱۳۹۸'],
  );
});

const PARTS: readonly (readonly [text: string, edtf: string])[] = [
  ['نیمه اول سال ۱۳۶۷', '1988-03-21/1988-09-22'],
  ['نیمه دوم سال ۱۳۶۷', '1988-09-23/1989-03-20'],
  ['نیمه اول دهه شصت', '1981-03-21/1986-03-20'],
  ['سه‌ماهه اول سال ۱۳۶۷', '1988-03-21/1988-06-21'],
  ['نیمه دوم قرن نوزدهم', '1851/1900'],
];

test('halves and quarters have their own days', () => {
  for (const [text, edtf] of PARTS) assert.equal(datesIn(`در ${text} بود`)[0]?.edtf, edtf, text);
});

test('early, mid and late are thirds, and approximate', () => {
  for (const [text, mod] of [
    ['اوایل دهه شصت', 'START'],
    ['اواسط سال ۱۳۶۷', 'MID'],
    ['اواخر مرداد ۱۳۶۷', 'END'],
    ['ابتدای سال ۱۳۶۷', 'START'],
  ] as const) {
    const [date] = datesIn(`در ${text} بود`);
    assert.equal(date?.mod, mod, text);
    assert.match(date?.edtf ?? '', /^[\d-]+~\/[\d-]+~$/, text);
  }
  assert.ok(datesIn('در اوایل دهه شصت بود')[0]?.edtf?.startsWith('1981-03-21'));
  assert.ok(datesIn('در اواخر مرداد ۱۳۶۷ بود')[0]?.edtf?.endsWith('1988-08-22~'));
});
