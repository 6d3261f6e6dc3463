// Makes those documents of the example case that cannot be written by hand: PDF, scan, DOCX, XLSX, WACZ, ZIP, picture,
// sound. They are committed; this shows how each came about. Run: node examples/make/make.ts (needs Chromium).
// Everything in them is invented.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { chromium, type Page } from 'playwright-core';
import { WARCRecord, WARCSerializer } from 'warcio';

const here = import.meta.dirname;
const out = join(here, '..', 'kuhdar');
const MTIME = new Date(2020, 9, 12, 12, 0, 0);

const write = (name: string, bytes: Uint8Array | string): void => writeFileSync(join(out, name), bytes);
const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    entries[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: MTIME, level: 6 }];
  }
  return zipSync(entries);
};
const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

// ── pages: PDF and the scan ──────────────────────────────────────────────────────────────────────────────────────

async function open(page: Page, file: string): Promise<void> {
  await page.goto(pathToFileURL(join(here, file)).href, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

async function pdf(page: Page, file: string, name: string): Promise<void> {
  await open(page, file);
  const options = {
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<div style="font-size:8px;width:100%;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
  };
  write(name, await page.pdf({ format: 'A4', preferCSSPageSize: true, ...options }));
}

/** 150 dpi of A4, turned by 1.4 degrees, grey, speckled and pressed into a poor JPEG: the copy of a copy. */
async function scan(page: Page, file: string, name: string): Promise<void> {
  await page.setViewportSize({ width: 1240, height: 1754 });
  await open(page, file);
  const picture = (await page.screenshot({ type: 'png' })).toString('base64');
  const jpeg = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 1240;
    canvas.height = 1754;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = '#e9e6df';
    context.fillRect(0, 0, 1240, 1754);
    context.filter = 'blur(0.7px) contrast(0.82) grayscale(1)';
    context.translate(620, 877);
    context.rotate((1.4 * Math.PI) / 180);
    context.globalAlpha = 0.9;
    context.drawImage(image, -620, -877);
    const pixels = context.getImageData(0, 0, 1240, 1754);
    let seed = 1984;
    const next = (): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    for (let i = 0; i < pixels.data.length; i += 4) {
      const noise = (next() + next() + next() - 1.5) * 34 - (next() < 0.0008 ? 120 : 0);
      for (let c = 0; c < 3; c++) pixels.data[i + c] = (pixels.data[i + c] ?? 0) + noise;
    }
    context.putImageData(pixels, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.42).split(',')[1] ?? '';
  }, picture);
  write(name, Buffer.from(jpeg, 'base64'));
}

// ── office files ─────────────────────────────────────────────────────────────────────────────────────────────────

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function docx(paragraphs: readonly (readonly [style: string, text: string])[]): Uint8Array {
  const body = paragraphs
    .map(
      ([style, text]) =>
        `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`,
    )
    .join('');
  return zip({
    '[Content_Types].xml': xml(
      `<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    'docProps/core.xml': xml(
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Letter to the Government of Marzavan</dc:title><dc:creator>Secretariat</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2020-09-10T08:00:00Z</dcterms:created></cp:coreProperties>',
    ),
  });
}

function xlsx(rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.map(
    (row, r) =>
      `<row r="${r + 1}">${row.map((cell, c) => `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`).join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zip({
    '[Content_Types].xml': xml(
      `<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${OFFICE}"><sheets><sheet name="Names" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`),
  });
}

const LETTER_2020: readonly (readonly [string, string])[] = [
  ['Heading1', 'Letter to the Government of Marzavan'],
  ['Normal', 'Council of Rapporteurs, 10 September 2020. Invented for the Habeas example case.'],
  ['Normal', 'Excellency,'],
  [
    'Normal',
    'We have the honour to address you in our capacity as special rapporteurs. We have received information that more than 2,400 prisoners are alleged to have been executed in Kuhdar and Belqand prisons in October and November 1984, that their families were not told where they are buried, and that the burial ground of Dasht-e Khamush was levelled in August 2016.',
  ],
  [
    'Normal',
    'We ask your Excellency’s Government for its answer within 60 days. After that date this letter and any answer will be made public.',
  ],
  [
    'Normal',
    'We recall that the Northern Rights Observatory states that it wrote twelve letters on these events in 1984 and 1985 and that none of them was answered.',
  ],
  ['Normal', 'Signed by seven rapporteurs of the Council.'],
];

const NAMES: readonly (readonly string[])[] = [
  ['No.', 'Name', 'نام', 'Born', 'Prison', 'Taken', 'Note (all invented)'],
  ['1', 'Arash Tavasol', 'آرش توسل', '1962', 'Kuhdar', '1984-10-16', 'student'],
  ['2', 'Houman Peyvand', 'هومن پیوند', '1959', 'Kuhdar', '1984-10-17', 'crane driver'],
  ['3', 'Hooman Payvand', 'هومن پیوند', '', 'Kuhdar', 'October 1984', 'from the list of the port union'],
  ['4', 'Laleh Sarmadi', 'لاله سرمدی', '1964', 'Belqand', '1984-10-29', 'nurse'],
  ['5', 'Mehrzad Kiani-Nik', 'مهرزاد کیانی‌نیک', '1957', 'Kuhdar', '1984-11-02', ''],
  ['6', 'Mehrzad Kianinik', 'مهرزاد کیانی نیک', '1956', 'Kuhdar', '1984-11', 'from the Committee'],
  ['7', 'Yahya Delgosha', 'یحیی دل‌گشا', '1961', 'Belqand', '', 'body never returned'],
  ['8', 'Sima Rahgozar', 'سیما رهگذر', '1963', 'Kuhdar', '1984-10-24', ''],
];

// ── archives, picture, sound ─────────────────────────────────────────────────────────────────────────────────────

async function wacz(): Promise<Uint8Array> {
  const address = 'https://canalside.example/2018/05/the-road-across-the-field/';
  const html = `<!DOCTYPE html><html lang="en"><head><title>The road across the field - Canalside</title><meta property="article:published_time" content="2018-05-06"></head><body><nav><a href="/">Canalside</a></nav><article><h1>The road across the field</h1><p class="byline">6 May 2018</p><p>(Invented for the Habeas example case.) Until two years ago you could see the white stones of Dasht-e Khamush from the canal bridge. In August 2016 they were gone. Last month the road was finished.</p><p>“We were told to pour the asphalt at night,” one of the workers told me. He had found bones, he said, and was sent home for a week.</p></article><footer>Canalside, a blog about a neighbourhood</footer></body></html>`;
  const record = WARCRecord.create(
    {
      url: address,
      date: '2020-01-20T09:30:00Z',
      type: 'response',
      warcVersion: 'WARC/1.1',
      statusline: 'HTTP/1.1 200 OK',
      httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' },
      warcHeaders: { 'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000001984>' },
    },
    (async function* () {
      yield strToU8(html);
    })(),
  );
  const warc = await WARCSerializer.serialize(record, { gzip: true });
  const pages = `${JSON.stringify({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' })}\n${JSON.stringify({ url: address, ts: '2020-01-20T09:30:00Z', title: 'The road across the field' })}\n`;
  const resources = Object.entries({ 'archive/data.warc.gz': warc, 'pages/pages.jsonl': strToU8(pages) }).map(
    ([path, bytes]) => ({
      name: path.split('/').at(-1),
      path,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      bytes: bytes.length,
    }),
  );
  return zip({
    'archive/data.warc.gz': warc,
    'pages/pages.jsonl': pages,
    'datapackage.json': JSON.stringify(
      {
        profile: 'data-package',
        wacz_version: '1.1.1',
        title: 'Canalside on Dasht-e Khamush (invented)',
        created: '2020-01-20T09:31:00Z',
        resources,
      },
      null,
      2,
    ),
  });
}

/** A plan of the burial ground as somebody drew it from memory; nothing in it is a real place. */
async function sitePlan(page: Page): Promise<Uint8Array> {
  await page.setViewportSize({ width: 900, height: 620 });
  const rows = Array.from(
    { length: 27 },
    (_, i) => `<path d="M${120 + i * 22} 190v230" stroke="#8a8577" stroke-dasharray="3 9" stroke-width="4"/>`,
  ).join('');
  await page.setContent(
    `<body style="margin:0;background:#f2eee2"><svg width="900" height="620" font-family="serif" font-size="22" fill="#333"><path d="M0 520C300 480 600 560 900 500" stroke="#7d98ab" stroke-width="26" fill="none"/><text x="60" y="590">canal</text><rect x="90" y="160" width="640" height="290" fill="none" stroke="#333" stroke-width="3"/>${rows}<rect x="760" y="60" width="110" height="80" fill="#b99"/><text x="745" y="50">brick works</text><text x="90" y="140">Dasht-e Khamush, 27 rows, May 2009</text><text x="90" y="40" font-size="18">Drawn from memory. Invented for the Habeas example case.</text></svg></body>`,
  );
  return page.screenshot({ type: 'png' });
}

/** Twelve seconds of a quiet tone, 8 kHz, 8 bit: stands for the recording of the hearing. */
function wav(): Uint8Array {
  const samples = Uint8Array.from(
    { length: 8000 * 12 },
    (_, i) => 128 + Math.round(12 * Math.sin((2 * Math.PI * 196 * i) / 8000)),
  );
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

const browser = await chromium.launch({
  executablePath: process.env['HABEAS_CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--allow-file-access-from-files',
  ],
});
const page = await browser.newPage();
await scan(page, 'letter-1984.html', '07-letter-1984-11-19-scan.jpg');
await pdf(page, 'report-2020.html', '09-observatory-report-2020.pdf');
await pdf(page, 'bulletin-fa.html', '10-committee-bulletin-fa.pdf');
write('21-site-plan.png', await sitePlan(page));
await browser.close();
write('11-list-of-names.xlsx', xlsx(NAMES));
write('12-rapporteurs-letter-2020.docx', docx(LETTER_2020));
write('13-canalside.wacz', await wacz());
write('16-hearing.wav', wav());
write(
  '20-statements.zip',
  zip({
    'statements/statement-clerk.txt':
      'Statement of a former clerk, taken down by the Committee on 3 June 1998.\nInvented for the Habeas example case.\n\nI kept the book of rations in Kuhdar. Between the middle of October and the first week of November 1984 the number of rations fell by about 1,600. I was told to write that the men had been moved. In Belqand, a colleague told me, it fell by more than eight hundred.\n',
    'statements/statement-driver.txt':
      'Statement of the son of a driver, 19 January 2020.\nInvented for the Habeas example case.\n\nMy father said that he drove eleven nights. He counted once, on the night of 2 November: 74.\n',
    'press/harbour-post.html': readFileSync(join(out, '02-harbour-post-reprint.html')),
  }),
);
