// PDF files of a few hundred bytes, written by hand (ISO 32000-1 section 7.5): numbered objects, a table of their places, a trailer.

export interface PdfParts {
  /** Operators of each page's contents. */
  readonly pages: readonly string[];
  /** More objects, numbered from 100 in their order: dictionary, and bytes where it is a stream. */
  readonly objects?: readonly { readonly dictionary: string; readonly bytes?: Uint8Array }[];
  /** Entries of the catalog, the pages and the trailer. */
  readonly catalog?: string;
  readonly page?: string;
  readonly trailer?: string;
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

export function smallPdf({ pages, objects = [], catalog = '', page = '', trailer = '' }: PdfParts): Uint8Array {
  const made = new Map<number, Buffer>();
  const kids = pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ');
  made.set(1, latin1(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`));
  made.set(2, latin1(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`));
  made.set(3, latin1('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'));
  for (const [i, contents] of pages.entries()) {
    const own = `/Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents ${11 + 2 * i} 0 R ${page}`;
    made.set(10 + 2 * i, latin1(`<< ${own} /Resources << /Font << /F 3 0 R >> /XObject << /I 100 0 R >> >> >>`));
    made.set(11 + 2 * i, streamOf('', latin1(contents)));
  }
  for (const [i, { dictionary, bytes }] of objects.entries())
    made.set(100 + i, bytes === undefined ? latin1(`<< ${dictionary} >>`) : streamOf(dictionary, bytes));
  return fileOf(made, trailer);
}

const streamOf = (dictionary: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([latin1(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`), bytes, latin1('\nendstream')]);

function fileOf(made: ReadonlyMap<number, Buffer>, trailer: string): Uint8Array {
  const parts: Buffer[] = [latin1('%PDF-1.7\n')];
  const table: string[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [number, body] of made) {
    const whole = Buffer.concat([latin1(`${number} 0 obj\n`), body, latin1('\nendobj\n')]);
    table.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(whole);
    at += whole.length;
  }
  const size = Math.max(...made.keys()) + 1;
  const end = `xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, latin1(end)]);
}

/** `Words` in letters of `size` points, `x` and `y` from the lower left of the page. */
export const words = (text: string, x: number, y: number, size = 10, more = ''): string =>
  `BT /F ${size} Tf ${more} ${x} ${y} Td (${text.replaceAll(/[()\\]/g, String.raw`\$&`)}) Tj ET\n`;
