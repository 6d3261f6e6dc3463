import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compoundsOf, normaliseForSearch, searchWords } from '../../src/model/search-text.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['علي', 'علی'],
  ['كتاب', 'کتاب'],
  ['خانهٔ', 'خانه'],
  ['خانۀ', 'خانه'],
  ['آزادی', 'ازادي'],
  ['مُرداد', 'مرداد'],
  ['مؤمن', 'مومن'],
  ['مـــحمد', 'محمد'],
  ['فاطمة', 'فاطمه'],
  ['۱۳۶۷', '1367'],
  ['١٣٦٧', '1367'],
  ['१९८८', '1988'],
  ['۳۰٬۰۰۰', '30,000'],
  ['30\u202f000', '30000'],
  ['1,234,567', '1234567'],
  ['Straße', 'STRASSE'],
  ['Łódź', 'lodz'],
  ['İzmir', 'izmir'],
  ['ISPARTA', 'ısparta'],
  ['naïve', 'naive'],
  ['ﬁle', 'file'],
  ['Ｆｕｌｌ', 'full'],
  ['ΟΔΟΣ', 'οδος'],
  ["Ja'far", 'Jafar'],
  ['Qurʾān', 'Quran'],
  ['U.N.', 'UN'],
  ['می‌رود', 'می رود'],
  ['۳۰هزار', '30 هزار'],
  ['killed²', 'killed'],
  ['e\u0301tat', '\u00e9tat'],
  ['بِسْمِ', 'بسم'],
  ['co\u00adoperate', 'cooperate'],
];

test('spellings that differ only in letters a reader takes for the same are one', () => {
  for (const [a, b] of SAME) assert.equal(normaliseForSearch(a), normaliseForSearch(b), `${a} | ${b}`);
});

test('what is another word stays another word', () => {
  for (const [a, b] of [
    ['1988,300', '1988300'],
    ['कि', 'क'],
    ['が', 'か'],
    ['پدر', 'بدر'],
    ['3.5', '35'],
  ] as const)
    assert.notEqual(normaliseForSearch(a), normaliseForSearch(b), `${a} | ${b}`);
});

test('scripts without spaces are cut letter by letter, so that a part of a sentence is found', () => {
  assert.equal(normaliseForSearch('人権宣言'), '人 権 宣 言');
  assert.equal(normaliseForSearch('ประเทศ').split(' ').length, 6);
});

test('words tied by a hyphen or a ZWNJ are known to be', () => {
  assert.deepEqual(compoundsOf(searchWords('the Reza-Zadeh family, علی‌رضا and O’Brien; 1980-88')), [
    ['reza', 'zadeh'],
    ['علی', 'رضا'],
    ['o', 'brien'],
  ]);
});

test('every code point normalises to words that normalising leaves alone', () => {
  for (let code = 0; code <= 0x10ffff; code += code < 0x3400 ? 1 : 29) {
    const once = normaliseForSearch(`ab${String.fromCodePoint(code)}cd`);
    if (normaliseForSearch(once) !== once) assert.fail(`U+${code.toString(16)}: ${once}`);
    if (/["*^():{}+-]/.test(once)) assert.fail(`U+${code.toString(16)} leaves a sign in ${once}`);
  }
});

const letters = fc.constantFrom(...("aZéıİßق‌ـُيكة۱2,.'’-( «漢がहि\u{1F600}\ud83d 人٬ءU".match(/[\s\S]/gu) ?? []));
const anyText = fc.oneof(fc.string({ unit: letters, maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 20 }));

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normaliseForSearch(text);
      assert.equal(normaliseForSearch(once), once);
    }),
    { numRuns: 3000 },
  );
});

test('the place of every word lies in the text, in order, and holds that word', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let reached = 0;
      for (const { word, from, to } of searchWords(text)) {
        assert.ok(from >= reached && to > from && to <= text.length);
        assert.equal(normaliseForSearch(text.slice(from, to)).replaceAll(' ', ''), word);
        reached = to;
      }
    }),
    { numRuns: 3000 },
  );
});
