// Places and persons in these files are invented. The files in fixtures-pdf were printed by Chromium from the pages beside them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { readDocument } from '../../src/reading/read-document.ts';
import type { Ocr, ReadOutcome } from '../../src/reading/reader.ts';
import { smallPdf, words } from './pdf/small-pdf.ts';
import { assertBlocksLieInText, codesOf, wordsOf } from './reading-of.ts';

const readPdf = (bytes: Uint8Array, ocr: Ocr | null = null): Promise<ReadOutcome> =>
  readDocument({ bytes, name: 'file.pdf', mediaType: null, address: null, accessed: null }, { ocr });

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures-pdf', name));

describe('a printed page', () => {
  test('two columns are read one after the other, and a paragraph that goes on in the next column is one', async () => {
    const { reading } = await readPdf(fixture('two-columns.pdf'));
    assertBlocksLieInText(reading);
    const body = wordsOf(reading, 'body');
    assert.equal(
      body[2],
      'Edda Varn, who kept the books of the union, wrote in her notebook that nobody had expected the office to give way within the first week. The letters that she copied there, numbered from 1 to 27, are the only ones that remain of the correspondence.',
    );
    assert.ok(body[3]?.startsWith('In the second week the town council called'));
    assert.ok(body[1]?.endsWith('the union counted 1,380.'));
  });

  test('the last short line of a paragraph over both columns stays with it', async () => {
    const { reading } = await readPdf(fixture('two-columns.pdf'));
    assert.equal(
      wordsOf(reading, 'body')[0],
      'By Edda Varn, 14 May 2005. Everything in this document is invented for the tests of Habeas.',
    );
  });

  test('running heads and page numbers are furniture, headings and the title are told apart', async () => {
    const { reading } = await readPdf(fixture('two-columns.pdf'));
    assert.deepEqual(wordsOf(reading, 'furniture').toSorted(), [
      'Page 1',
      'Page 2',
      'Page 3',
      'TARSEL CHRONICLE (INVENTED)',
      'TARSEL CHRONICLE (INVENTED)',
      'TARSEL CHRONICLE (INVENTED)',
    ]);
    assert.deepEqual(wordsOf(reading, 'title'), ['The quiet dock of Tarsel']);
    assert.deepEqual(wordsOf(reading, 'heading'), ['What came after', 'The count of the days']);
  });

  test('the date beside the headline outweighs the day on which the file was made', async () => {
    const { reading } = await readPdf(fixture('two-columns.pdf'));
    assert.equal(reading.source.published.edtf, '2005-05-14');
    assert.ok(reading.source.published.grounds.some(({ reason }) => reason.includes('CreationDate')));
  });

  test('each block says on which page and where it stands', async () => {
    const { reading } = await readPdf(fixture('two-columns.pdf'));
    const title = reading.blocks.find(({ role }) => role === 'title');
    const [left = 0, top = 0, right = 0, bottom = 0] = title?.place?.box ?? [];
    assert.equal(title?.place?.page, 1);
    // @page margin 14 mm and 22 mm: 39.7 and 62.4 points
    assert.ok(Math.abs(left - 39.7) < 2 && top > 60 && bottom < 95 && right > left + 100, `${left} ${top} ${right}`);
  });

  test('Persian lines with Latin names, ranges, ids, brackets and both kinds of digits stand in the order of reading', async () => {
    const { reading } = await readPdf(fixture('mixed-persian.pdf'));
    const wanted = fixture('mixed-persian.txt').toString('utf8').trim().split('\n');
    assert.deepEqual(wordsOf(reading, 'body'), wanted);
    assert.ok(reading.blocks.filter(({ role }) => role === 'body').every(({ lang }) => lang === 'fa'));
  });
});

describe('pages written by hand', () => {
  test('a gap ends a paragraph, a step of one line does not, a divided word is put together', async () => {
    const page =
      words('The crews of Tarsel stopped the cranes on the nor-', 20, 300) +
      words('thern dock in the first days of March.', 20, 288) +
      words('Nobody came to speak with them that week.', 20, 260);
    const { reading } = await readPdf(smallPdf({ pages: [page] }));
    assert.deepEqual(wordsOf(reading, 'body'), [
      'The crews of Tarsel stopped the cranes on the northern dock in the first days of March.',
      'Nobody came to speak with them that week.',
    ]);
  });

  test('a line that ends although the next word would have found room ends its paragraph', async () => {
    const page =
      words('Letter to the council of Orrel', 20, 300) +
      words('Orrel Harbour Office, 3 May 1977, in the name of all who', 20, 288) +
      words('signed the list of the second day and were not heard.', 20, 276);
    const { reading } = await readPdf(smallPdf({ pages: [page] }));
    assert.deepEqual(wordsOf(reading, 'body'), [
      'Letter to the council of Orrel',
      'Orrel Harbour Office, 3 May 1977, in the name of all who signed the list of the second day and were not heard.',
    ]);
  });

  test('three columns are read from the left, the headline over them first and the table under them last', async () => {
    const column = (x: number, word: string): string =>
      [0, 1, 2, 3, 4].map((i) => words(`${word} ${i} of the mill of Orrel`, x, 300 - 8 * i, 6)).join('');
    const row = (y: number): string =>
      [words('Name', 20, y, 6), words('Year', 130, y, 6), words('Town', 240, y, 6)].join('');
    // drawn from the right: the order on the page counts, not the order of drawing
    const page = [column(210, 'third'), column(115, 'second'), column(20, 'first'), words('Orrel', 140, 320, 14)];
    const { reading } = await readPdf(smallPdf({ pages: [[...page, row(200), row(188)].join('')] }));
    const order = ['Orrel', 'first 0', 'first 4', 'second 0', 'second 4', 'third 0', 'third 4', 'Name\tYear\tTown'];
    const places = order.map((one) => reading.text.indexOf(one));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(places.every((at) => at >= 0));
    assert.deepEqual(wordsOf(reading, 'table'), ['Name\tYear\tTown', 'Name\tYear\tTown']);
  });

  test('rows of cells are a table, a row a block, cells parted by tabs', async () => {
    const row = (y: number, ...cells: string[]): string =>
      cells.map((cell, i) => words(cell, 20 + i * 100, y)).join('');
    const page =
      row(300, 'Name', 'Born', 'Held') +
      row(280, 'Ada Moor', '1951', 'Pier 7') +
      row(260, 'Ben Vell', '1949', 'Pier 2');
    const { reading } = await readPdf(smallPdf({ pages: [page] }));
    assert.deepEqual(wordsOf(reading, 'table'), [
      'Name\tBorn\tHeld',
      'Ada Moor\t1951\tPier 7',
      'Ben Vell\t1949\tPier 2',
    ]);
  });
});

describe('words that are not of the text', () => {
  test('what the producer marks as no part of the document is furniture', async () => {
    const page = `/Artifact BMC\n${words('Draft of the harbour office', 20, 200)}EMC\n${words('The dock was closed.', 20, 300)}`;
    const { reading } = await readPdf(smallPdf({ pages: [page] }));
    assert.deepEqual(wordsOf(reading, 'furniture'), ['Draft of the harbour office']);
    assert.deepEqual(wordsOf(reading, 'body'), ['The dock was closed.']);
  });

  test('words that the page does not show are kept as furniture with a finding', async () => {
    const page =
      words('The dock was closed for forty-one days in spring.', 20, 300) + words('unseen', 20, 100, 10, '3 Tr');
    const { reading } = await readPdf(smallPdf({ pages: [page] }));
    assert.deepEqual(wordsOf(reading, 'furniture'), ['unseen']);
    assert.ok(codesOf(reading).includes('read.hidden-text'));
  });

  test('words laid unseen under a scan are its text, and are to be checked', async () => {
    const page = words('The dock was closed for forty-one days.', 20, 300, 10, '3 Tr');
    const { reading } = await readPdf(smallPdf({ pages: [page] }));
    assert.deepEqual(wordsOf(reading, 'body'), ['The dock was closed for forty-one days.']);
    assert.ok(codesOf(reading).includes('read.ocr'));
  });

  test('a paragraph goes on over a running head and a note in small letters', async () => {
    const head = words('Chronicle of Orrel', 20, 380, 8);
    const one =
      head +
      words('The clerk noted that the chairman asked each', 20, 300) +
      words('of the forty-four witnesses the same three', 20, 288) +
      words('1 Minutes of the second day.', 20, 40, 7);
    const two = head + words('questions, and that hardly anyone could answer.', 20, 350);
    const { reading } = await readPdf(smallPdf({ pages: [one, two] }));
    assert.equal(
      wordsOf(reading, 'body')[0],
      'The clerk noted that the chairman asked each of the forty-four witnesses the same three questions, and that hardly anyone could answer.',
    );
    assert.deepEqual(wordsOf(reading, 'furniture'), ['Chronicle of Orrel', 'Chronicle of Orrel']);
    assertBlocksLieInText(reading);
  });

  test('a page turned by 90 degrees is read', async () => {
    const { reading } = await readPdf(
      smallPdf({ pages: [words('The dock was closed.', 20, 300)], page: '/Rotate 90' }),
    );
    assert.deepEqual(wordsOf(reading, 'body'), ['The dock was closed.']);
  });

  test('author, title and the day of making are stated by the file', async () => {
    const { reading } = await readPdf(
      smallPdf({
        pages: [words('A short notice about the dock.', 20, 300)],
        objects: [
          { dictionary: "/Title (Notice of the dock) /Author (Edda Varn) /CreationDate (D:20050514093000+02'00')" },
        ],
        trailer: '/Info 100 0 R',
      }),
    );
    assert.equal(reading.source.title, 'Notice of the dock');
    const ground = reading.source.published.grounds.find(({ from }) => from === 'metadata');
    assert.equal(ground?.edtf, '2005-05-14');
  });
});

/** A picture of 2 by 2 points over the whole page: its upper left is black, the rest white. */
const SCAN = {
  pages: ['q 300 0 0 400 0 0 cm /I Do Q'],
  objects: [
    {
      dictionary: '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
      bytes: new Uint8Array([0, 255, 255, 255]),
    },
  ],
};

describe('scanned pages', () => {
  test('without an engine a finding says which pages were not read', async () => {
    const { reading } = await readPdf(smallPdf(SCAN));
    assert.deepEqual(codesOf(reading), ['read.no-ocr']);
    assert.ok(reading.findings[0]?.message.startsWith('page 1'));
  });

  test('the engine sees the page as it is shown; its words have their place in points', async () => {
    let shades: number[] = [];
    const engine: Ocr = async (image) => {
      const png = Buffer.from(image.bytes);
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      const rows = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8));
      const at = (x: number, y: number): number =>
        rows[Math.floor(y * height) * (width + 1) + 1 + Math.floor(x * width)] ?? -1;
      shades = [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
      const box = [0, 0, width, height / 2] as const;
      const line = { text: 'To the council', box, words: [{ text: 'To', box, confidence: 95 }] };
      return { paragraphs: [{ lines: [line], box }], width, height, confidence: 95, engine: 'test' };
    };
    const { reading } = await readPdf(smallPdf(SCAN), engine);
    assert.deepEqual(shades, [0, 255, 255, 255]);
    assert.deepEqual(wordsOf(reading, 'body'), ['To the council']);
    assert.deepEqual(reading.blocks[0]?.place, { page: 1, box: [0, 0, 300, 200], fromSecond: null, toSecond: null });
    assert.ok(codesOf(reading).includes('read.ocr'));
  });
});

describe('files that are damaged, locked or carry others', () => {
  test('attached files are documents of their own', async () => {
    const { reading, children } = await readPdf(
      smallPdf({
        pages: [words('The list is attached.', 20, 300)],
        objects: [
          { dictionary: '/Names [(list.csv) 101 0 R]' },
          { dictionary: '/Type /Filespec /F (list.csv) /EF << /F 102 0 R >>' },
          { dictionary: '/Type /EmbeddedFile', bytes: Buffer.from('name,born\nAda Moor,1951\n') },
        ],
        catalog: '/Names << /EmbeddedFiles 100 0 R >>',
      }),
    );
    assert.deepEqual(
      children.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
      [['list.csv', 'name,born\nAda Moor,1951\n']],
    );
    assert.ok(codesOf(reading).includes('read.attachment'));
  });

  test('a file locked with a password is sealed and not read', async () => {
    const { reading } = await readPdf(
      smallPdf({
        pages: [words('secret', 20, 300)],
        objects: [
          {
            dictionary: `/Filter /Standard /V 1 /R 2 /P -4 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}>`,
          },
        ],
        trailer: '/Encrypt 100 0 R /ID [<00112233> <00112233>]',
      }),
    );
    assert.deepEqual(codesOf(reading), ['read.encrypted']);
    assert.equal(reading.text, '');
  });

  test('a file that ends after its first line is damaged', async () => {
    const { reading } = await readPdf(Buffer.from('%PDF-1.7\n%'));
    assert.deepEqual(codesOf(reading), ['read.damaged']);
  });

  test('a file whose table of objects is misplaced is still read', async () => {
    const whole = Buffer.from(smallPdf({ pages: [words('The dock was closed.', 20, 300)] })).toString('latin1');
    const { reading } = await readPdf(Buffer.from(whole.replace(/startxref\n\d+/, 'startxref\n77'), 'latin1'));
    assert.deepEqual(wordsOf(reading, 'body'), ['The dock was closed.']);
  });

  test('an empty page has no words', async () => {
    const { reading } = await readPdf(smallPdf({ pages: [''] }));
    assert.deepEqual(codesOf(reading), ['read.empty']);
  });

  test('scripts in the file are not run', async () => {
    const bytes = smallPdf({
      pages: [words('The dock was closed.', 20, 300)],
      catalog: '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true) >>',
    });
    await readPdf(bytes);
    assert.equal(Reflect.get(globalThis, 'wasRun'), undefined);
  });
});
