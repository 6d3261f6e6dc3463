// DER (ITU-T X.690): bytes in, a tree of values out, and the few writers that a time stamp request needs. The bytes come from
// outside and are not trusted: lengths are checked before anything is read. Only definite lengths in their shortest form
// are taken; BER's other forms are refused. What the values mean is not known here.

/** One value. `tag` is the whole identifier byte; `bytes` the value with its header, `content` without. Both are views. */
export interface Der {
  readonly tag: number;
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The context-specific constructed tag `[n]`. */
export const contextTag = (n: number): number => 0xa0 | n;

/** What is wrong with the bytes, in one sentence. Caught where a token is checked; it never leaves this folder. */
export class DerError extends Error {}

/** Exactly one value, nothing after it. */
export function readDer(bytes: Uint8Array): Der {
  const [only, ...rest] = readAll(bytes);
  if (only === undefined || rest.length > 0) throw new DerError('expected exactly one DER value');
  return only;
}

/** The values inside a constructed one. */
export const childrenOf = (value: Der): readonly Der[] => readAll(value.content);

function readAll(bytes: Uint8Array): readonly Der[] {
  const found: Der[] = [];
  for (let at = 0; at < bytes.length; ) {
    const value = readAt(bytes, at);
    found.push(value);
    at += value.bytes.length;
  }
  return found;
}

function readAt(bytes: Uint8Array, at: number): Der {
  const tag = bytes[at] ?? 0;
  if ((tag & 0x1f) === 0x1f) throw new DerError('a tag number above 30 is not used in time stamps');
  const first = bytes[at + 1];
  if (first === undefined) throw new DerError('the value ends before its length');
  const [length, header] = first < 0x80 ? [first, 2] : readLongLength(bytes, at, first & 0x7f);
  if (at + header + length > bytes.length) throw new DerError('the value is longer than the bytes that are there');
  const end = at + header + length;
  return { tag, bytes: bytes.subarray(at, end), content: bytes.subarray(at + header, end) };
}

function readLongLength(bytes: Uint8Array, at: number, width: number): [length: number, header: number] {
  if (width === 0 || width > 4) throw new DerError('a length that is indefinite or above 32 bits');
  let length = 0;
  for (let i = 0; i < width; i++) {
    const byte = bytes[at + 2 + i];
    if (byte === undefined) throw new DerError('the value ends inside its length');
    length = length * 256 + byte;
  }
  if (length < 0x80 || length < 256 ** (width - 1)) throw new DerError('a length that is not in its shortest form');
  return [length, 2 + width];
}

/** `2a864886…` => `1.2.840.113549…`. */
export function oidOf(value: Der): string {
  if (value.tag !== TAG.oid || value.content.length === 0) throw new DerError('expected an object identifier');
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of value.content) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const first = arcs[0] ?? 0;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - top * 40, ...arcs.slice(1)].join('.');
}

/** A small non-negative INTEGER. */
export function smallIntegerOf(value: Der): number {
  if (value.tag !== TAG.integer || value.content.length !== 1 || (value.content[0] ?? 0) > 0x7f)
    throw new DerError('expected a small number');
  return value.content[0] ?? 0;
}

/** `20260901080000Z`, with fractions of a second allowed => milliseconds since 1970. */
export function timeOf(value: Der): number {
  const text = Buffer.from(value.content).toString('latin1');
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\.(\d{1,9}))?Z$/.exec(text);
  if (value.tag !== TAG.generalizedTime || parts === null) throw new DerError('expected a time in UTC');
  const [, year, month, day, hour, minute, second, fraction] = parts;
  const time = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${(fraction ?? '0').padEnd(3, '0').slice(0, 3)}Z`,
  );
  if (Number.isNaN(time)) throw new DerError(`${text} is no time`);
  return time;
}

export function writeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  if (content.length < 0x80) return Buffer.concat([Uint8Array.of(tag, content.length), content]);
  const length: number[] = [];
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256)) length.unshift(rest % 256);
  return Buffer.concat([Uint8Array.of(tag, 0x80 | length.length, ...length), content]);
}

/** A non-negative INTEGER of these big-endian bytes, in its shortest form. */
export function writeInteger(magnitude: Uint8Array): Uint8Array {
  let from = 0;
  while (from < magnitude.length - 1 && magnitude[from] === 0) from++;
  const shortest = magnitude.subarray(from);
  return writeDer(TAG.integer, (shortest[0] ?? 0) > 0x7f ? Buffer.concat([Uint8Array.of(0), shortest]) : shortest);
}

export function writeOid(oid: string): Uint8Array {
  const [top = 0, second = 0, ...arcs] = oid.split('.').map(Number);
  const bytes = [top * 40 + second, ...arcs].flatMap((arc) => {
    const septets = [arc % 128];
    for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128))
      septets.unshift(0x80 | (rest % 128));
    return septets;
  });
  return writeDer(TAG.oid, Uint8Array.from(bytes));
}
