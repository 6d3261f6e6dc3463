// DOCX files built here, all of them invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { assertBlocksLieInText, readingOf, wordsOf } from './reading-of.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const docx = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
        '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
        'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
        ...more,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );

const p = (words: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

test('title, headings, paragraphs and rows come out in order', async () => {
  const row = `<w:tbl><w:tr><w:tc>${p('Ilja Voss')}</w:tc><w:tc>${p('carter')}</w:tc></w:tr></w:tbl>`;
  const reading = await readingOf(
    docx(p('The carters (invented)', 'Heading1') + p('Seven carters were taken.') + p('Who', 'Heading2') + row),
    { name: 'a.docx' },
  );
  assert.deepEqual(wordsOf(reading, 'title'), ['The carters (invented)']);
  assert.deepEqual(wordsOf(reading, 'heading'), ['Who']);
  assert.deepEqual(wordsOf(reading, 'body'), ['Seven carters were taken.']);
  assert.deepEqual(wordsOf(reading, 'table'), ['Ilja Voss\tcarter']);
  assertBlocksLieInText(reading);
});

test('Persian words keep their joiners and figures', async () => {
  const words = 'در ۲۵ مهر ۱۳۶۳ نامه‌ای نوشتند (Letter 12). ساختگی';
  const reading = await readingOf(docx(p(words)), { name: 'b.docx' });
  assert.equal(reading.text, words);
  assert.equal(reading.blocks[0]?.lang, 'fa');
});

test('tracked changes are told', async () => {
  const body = `<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>eight</w:t></w:r></w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>seven</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> carters, invented</w:t></w:r></w:p>`;
  const reading = await readingOf(docx(body), { name: 'c.docx' });
  assert.equal(reading.text, 'eight carters, invented');
  assert.ok(
    reading.findings.some((one) => one.code === 'read.hidden-text' && /1 insertions, 1 deletions/.test(one.message)),
  );
});

test('what the file states of its making is a weak ground for its date', async () => {
  const core = `<cp:coreProperties xmlns:cp="x" xmlns:dc="y" xmlns:dcterms="z"><dc:creator>Ada Quill</dc:creator><dcterms:created>1999-05-04T10:00:00Z</dcterms:created></cp:coreProperties>`;
  const reading = await readingOf(docx(p('A letter, invented.'), { 'docProps/core.xml': core }), { name: 'd.docx' });
  assert.equal(reading.source.byline, 'Ada Quill');
  assert.ok(
    reading.source.published.grounds.some((ground) => ground.edtf === '1999-05-04' && ground.from === 'metadata'),
  );
});

test('a damaged file is a finding', async () => {
  const whole = docx(p('lost'));
  const reading = await readingOf(whole.subarray(0, whole.length - 30), { name: 'e.docx' });
  assert.deepEqual(
    reading.findings.map((one) => one.code),
    ['read.failed'],
  );
});
