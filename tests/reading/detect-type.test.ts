import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectType } from '../../src/reading/detect-type.ts';
import { codesOf, readingOf } from './reading-of.ts';

const type = (content: string, name: string, claimed: string | null = null): string =>
  detectType(Buffer.from(content, 'latin1'), name, claimed).mediaType;

test('the content decides before the name', () => {
  assert.equal(type('%PDF-1.4\n', 'letter.txt'), 'application/pdf');
  assert.equal(type('\x89PNG\r\n\x1a\n', 'scan.pdf'), 'image/png');
  assert.equal(type('<!DOCTYPE html><html>', 'article.txt'), 'text/html');
  assert.equal(
    type('PK\x03\x04....word/document.xml', 'a.zip'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
  assert.equal(type('WEBVTT\n\n00:01.000 --> 00:02.000\nHello', 'a.txt'), 'text/vtt');
  assert.equal(type('1\n00:00:01,000 --> 00:00:02,000\nHello\n', 'a.txt'), 'application/x-subrip');
  assert.equal(type('WARC/1.0\r\n', 'x'), 'application/warc');
});

test('mail is seen by its headers, a text that begins with "From:" is not mail', () => {
  assert.equal(
    type('Received: from a\r\nFrom: b@example.org\r\nTo: c@example.org\r\nSubject: x\r\n\r\nHello', 'x'),
    'message/rfc822',
  );
  assert.equal(type('From: the committee\nTo: the harbour office\n\nDear Sir', 'letter.txt'), 'text/plain');
});

test('text is of the kind its name says', () => {
  assert.equal(type('a,b\n1,2\n', 'list.csv'), 'text/csv');
  assert.equal(type('words', 'x'), 'text/plain');
  assert.equal(type('1 < 2 and <b>3</b>', 'x.txt'), 'text/plain');
});

test('bytes that are no text are of no known type', () => {
  assert.equal(type('a\0\0\0b\x01\x02 words and words and words', 'x.txt'), 'application/octet-stream');
});

test('a name that says another type is a finding, and the content is read as what it is', async () => {
  const reading = await readingOf('<!doctype html><html><body><p>Words.</p></body></html>', { name: 'page.pdf' });
  assert.equal(reading.text, 'Words.');
  assert.ok(codesOf(reading).includes('read.wrong-type'));
});

test('an empty file and an unknown format are one finding each', async () => {
  assert.deepEqual(codesOf(await readingOf('')), ['read.empty']);
  assert.deepEqual(codesOf(await readingOf(Uint8Array.of(0, 1, 2, 0, 0, 9), { name: 'x.bin' })), [
    'read.unknown-format',
  ]);
});
