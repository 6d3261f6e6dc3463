import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../src/reading/charset.ts';
import { codesOf, htmlReading, readingOf } from './reading-of.ts';

/** Persian letters as windows-1256 has them (Microsoft's table), written by hand. */
const PERSIAN_1256: Readonly<Record<string, number>> = {
  ف: 0xdd,
  خ: 0xce,
  ا: 0xc7,
  ب: 0xc8,
  پ: 0x81,
  ت: 0xca,
  ج: 0xcc,
  د: 0xcf,
  ر: 0xd1,
  ز: 0xd2,
  س: 0xd3,
  ش: 0xd4,
  ع: 0xda,
  ک: 0x98,
  گ: 0x90,
  ل: 0xe1,
  م: 0xe3,
  ن: 0xe4,
  و: 0xe6,
  ه: 0xe5,
  ي: 0xed,
  ' ': 0x20,
  '.': 0x2e,
  '\n': 0x0a,
};
const in1256 = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => PERSIAN_1256[letter] ?? 0x3f));

test('strict UTF-8 is read as such, without a finding', () => {
  const { text, charset, findings } = decodeText(new TextEncoder().encode('Hafen Tärsel, بندر تارسل'), null);
  assert.deepEqual({ text, charset, findings }, { text: 'Hafen Tärsel, بندر تارسل', charset: 'utf-8', findings: [] });
});

test('a byte-order mark decides and does not stand in the text', () => {
  assert.equal(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x54, 0x61), null).text, 'Ta');
  assert.equal(decodeText(Uint8Array.of(0xff, 0xfe, 0x54, 0x00, 0x61, 0x00), null).text, 'Ta');
  assert.equal(decodeText(Uint8Array.of(0xfe, 0xff, 0x00, 0x54, 0x00, 0x61), null).text, 'Ta');
});

test('UTF-16 without a mark is seen by its zero bytes', () => {
  const bytes = Uint8Array.from([...'The harbour of Tarsel is closed.'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  assert.equal(decodeText(bytes, null).text, 'The harbour of Tarsel is closed.');
});

test('Persian in windows-1256 without a label is read, with a finding that it was guessed', async () => {
  const text = 'بندر تارسل بسته شد. کارگران گفتند که نان ندارند و پاسخ نگرفتند.\n'.repeat(3);
  const reading = await readingOf(in1256(text));
  assert.equal(reading.text, text);
  assert.deepEqual(
    codesOf(reading).filter((code) => code.startsWith('read.')),
    ['read.charset-guessed'],
  );
});

test('a label in the page decides where the bytes are no UTF-8', async () => {
  const head = Buffer.from('<!doctype html><html><head><meta charset="windows-1256"></head><body><p>');
  const bytes = Buffer.concat([head, in1256('کارگران بندر تارسل')]);
  const reading = await readingOf(bytes, { name: 'page.html' });
  assert.equal(reading.text, 'کارگران بندر تارسل');
  assert.ok(!codesOf(reading).includes('read.charset-guessed'));
});

test('strict UTF-8 wins over a wrong label', async () => {
  const reading = await htmlReading(
    '<p>Grüße aus Tärsel</p>',
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
  );
  assert.equal(reading.text, 'Grüße aus Tärsel');
});

test('a broken byte in UTF-8 is shown as damaged, the rest stands', () => {
  const bytes = Uint8Array.from([
    ...new TextEncoder().encode('Täglich hörten wir in Tärsel Schüsse über der Brücke, früh und spät. '.repeat(3)),
    0xc3,
  ]);
  const { text, findings } = decodeText(bytes, null);
  assert.ok(text.startsWith('Täglich hörten wir'));
  assert.deepEqual(
    findings.map((one) => one.code),
    ['read.charset-damaged'],
  );
});

test('Western text without a label is not taken for Arabic', () => {
  const bytes = Uint8Array.from(
    [...'Le fût était près de la fenêtre, à côté du café fermé.'].map((letter) => letter.charCodeAt(0)),
  );
  assert.match(decodeText(bytes, null).text, /fût était près de la fenêtre/);
});
