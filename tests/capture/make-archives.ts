// Archives made for the tests: ordinary ones with yazl, and hostile ones byte by byte.

import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import yazl from 'yazl';

export async function aZip(entries: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const mtime = new Date('2021-05-06T10:00:00Z');
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name, { mtime });
  zip.end();
  return Buffer.concat(await Array.fromAsync(zip.outputStream as AsyncIterable<Buffer>));
}

export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array;
  readonly method?: 0 | 8 | 99;
  readonly flags?: number;
  /** What the directory says, where it lies. */
  readonly statedSize?: number;
  readonly statedCrc?: number;
  /** Points to the local header of the entry with this index instead of its own. */
  readonly sameBytesAs?: number;
  readonly unixMode?: number;
}

/** A ZIP that may lie (APPNOTE 4.3). */
export function aRawZip(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name as string);
    const method = entry.method ?? 0;
    const packed = method === 8 ? deflateRawSync(entry.content, { level: 9 }) : Buffer.from(entry.content);
    const size = entry.statedSize ?? entry.content.length;
    const crc = entry.statedCrc ?? crc32(entry.content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? 0x800, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt16LE(0x5000, 6);
    fields.writeUInt16LE(0x52a6, 8);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const shared = entry.sameBytesAs === undefined ? undefined : offsets[entry.sameBytesAs];
    offsets.push(shared ?? at);
    if (shared === undefined) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
      parts.push(local);
      at += local.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.unixMode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(shared ?? offsets.at(-1) ?? 0, 10);
    const madeBy = Buffer.from([30, 3]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), madeBy, fields, tail, name]));
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}

export interface WarcPart {
  readonly type?: string;
  readonly uri?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly block: string | Uint8Array;
  readonly statedLength?: number;
}

/** One record (ISO 28500). */
export function aRecord({
  type = 'response',
  uri = 'https://news.example/a',
  headers = {},
  block,
  statedLength,
}: WarcPart): Buffer {
  const bytes = Buffer.from(block as string);
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>',
    'WARC-Date: 2021-05-06T10:11:12Z',
    `WARC-Target-URI: ${uri}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${statedLength ?? bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

export const aResponse = (body: string | Uint8Array, headers: readonly string[] = [], status = 200): Buffer =>
  Buffer.concat([
    Buffer.from(
      [
        'HTTP/1.1 ',
        String(status),
        ' OK\r\n',
        ...['Content-Type: text/html', ...headers].map((one) => `${one}\r\n`),
        '\r\n',
      ].join(''),
    ),
    Buffer.from(body as string),
  ]);

export const gzipped = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)));
