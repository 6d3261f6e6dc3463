// Tables as texts, all of them invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { delimiterOf, readRows } from '../../src/reading/table/delimited.ts';
import { assertBlocksLieInText, readingOf, wordsOf } from './reading-of.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, whose cells are given as XML. */
const workbook = (cells: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
        ...parts,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );

test('the text of a CSV file is the file, line ends and all, and each row is a block', async () => {
  const csv = 'name,trade\r\n"Voss, Ilja",carter\r\n\r\nAda Quill,"teacher\nand clerk"\r\n';
  const reading = await readingOf(csv, { name: 'list.csv' });
  assert.equal(reading.text, csv);
  assert.deepEqual(wordsOf(reading, 'table'), ['name,trade', '"Voss, Ilja",carter', 'Ada Quill,"teacher\nand clerk"']);
  assert.equal(reading.source.type, 'list');
  assertBlocksLieInText(reading);
});

test('fields are read as RFC 4180 has them', () => {
  const fields = (text: string) => readRows(text, ',').map((row) => row.fields);
  assert.deepEqual(fields('a,"b ""c"" d",\r\n'), [['a', 'b "c" d', '']]);
  assert.deepEqual(fields('"x\ny",z'), [['x\ny', 'z']]);
  assert.deepEqual(fields('"never closed, a'), [['never closed, a']]);
  assert.deepEqual(fields(''), []);
});

test('the delimiter is the one that cuts the lines alike', () => {
  assert.equal(delimiterOf('a;b;c\n1,5;2;3\n2,5;4;6\n'), ';');
  assert.equal(delimiterOf('a\tb\n1\t2\n'), '\t');
  assert.equal(delimiterOf('just one column\nof words\n'), ',');
});

test('cells of a workbook are what a person sees in them', async () => {
  const cells = `
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Born</t></is></c><c r="D1"><v>12</v></c></row>
    <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>11447</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="str"><f>A1</f><v>counted</v></c></row>`;
  const bytes = workbook(cells, {
    'xl/sharedStrings.xml':
      '<sst><si><t>Name</t></si><si><r><t>Ilja </t></r><r><t>Voss</t></r><rPh><t>no</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d/m/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
  });
  const reading = await readingOf(bytes, { name: 'list.xlsx' });
  // 11447 days after 30 December 1899: 4 May 1931, reckoned with the calendar of another program.
  assert.equal(reading.text, 'Name\tBorn\t\t12\nIlja Voss\t1931-05-04\tTRUE\tcounted\n');
  assertBlocksLieInText(reading);
});

test('a workbook that cannot be unpacked is a finding and not a crash', async () => {
  const whole = workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
  const reading = await readingOf(whole.subarray(0, whole.length - 40), { name: 'list.xlsx' });
  assert.equal(reading.text, '');
  assert.deepEqual(
    reading.findings.map((one) => one.code),
    ['read.failed'],
  );
});

test('a sheet that claims a cell far to the right costs nothing', async () => {
  const reading = await readingOf(workbook('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'), {
    name: 'a.xlsx',
  });
  assert.equal(reading.text, '1\n');
});

test('a list of names and numbers is in no language that a model could guess, running words in rows are', async () => {
  const names = ['Ilja Voss,Anders,27,1931-05-04,sister', 'Sela Brandt,Jens,24,1931-05-02,father'];
  const csv = `no,name,father,age,arrested,source\n${[...names, ...names, ...names].join('\n')}\n`;
  const list = await readingOf(csv, { name: 'list.csv' });
  assert.equal(list.source.language, null);
  assert.ok(list.blocks.every(({ lang }) => lang === null));
  const told = `name,what is told\nIlja Voss,"he was taken from the mill to the quay and was not seen again"\nSela Brandt,"she was with the crew that was sent home"\n`;
  assert.equal((await readingOf(told, { name: 'told.csv' })).source.language, 'en');
  assert.equal((await readingOf('نام,سن\nسلا برند,۲۴\nایلیا وس,۲۷\n', { name: 'fa.csv' })).source.language, null);
  const persian = 'نام,شرح\nسلا برند,او را از کارخانه به اسکله بردند و پس از آن دیده نشد\n';
  assert.equal((await readingOf(persian, { name: 'fa.csv' })).source.language, 'fa');
});
