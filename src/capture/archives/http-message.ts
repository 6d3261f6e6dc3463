// The HTTP message inside a web archive's record (RFC 9112, RFC 9110): head and body, and the body as the reader of the page got it.

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

export interface HttpMessage {
  readonly status: number;
  /** Lower-case names; the first of several. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** null where the block does not begin as an HTTP response. */
export function parseHttpMessage(block: Buffer): HttpMessage | null {
  const split = /\r?\n\r?\n/.exec(block.toString('latin1', 0, Math.min(block.length, 65_536)));
  const head = block.toString('latin1', 0, split?.index ?? Math.min(block.length, 65_536));
  const status = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})/.exec(head)?.[1];
  if (status === undefined) return null;
  const from = split === null ? block.length : split.index + split[0].length;
  return { status: Number(status), headers: headerLines(head), body: block.subarray(from) };
}

/** `Name: value` lines; lines that begin with white space belong to the one before. */
export function headerLines(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

export interface DecodedBody {
  readonly body: Buffer;
  /** What was undone: `chunked`, `gzip` … */
  readonly undone: readonly string[];
  /** What could not be undone; the body is then as far as it was undone. */
  readonly fault: string | null;
}

export function decodeBody(message: HttpMessage, limit: number): DecodedBody {
  const undone: string[] = [];
  let body = message.body;
  if (/\bchunked\b/i.test(message.headers.get('transfer-encoding') ?? '')) {
    const whole = dechunk(body);
    // Many archives store the body already without its chunks and keep the header.
    if (whole !== null) {
      body = whole;
      undone.push('chunked');
    }
  }
  const codings = (message.headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
  for (const coding of codings.reverse()) {
    const decode = DECODERS[coding];
    if (decode === undefined) {
      if (coding !== '' && coding !== 'identity')
        return { body, undone, fault: `the content coding "${coding}" is not known` };
      continue;
    }
    try {
      body = decode(body, limit);
      undone.push(coding);
    } catch {
      // The same: decoded already, with the header left as it was.
      if (looksPlain(body)) continue;
      return { body, undone, fault: `the content coding ${coding} is damaged` };
    }
  }
  return { body, undone, fault: null };
}

const gunzip = (body: Buffer, limit: number): Buffer => gunzipSync(body, { maxOutputLength: limit });
const DECODERS: Readonly<Record<string, (body: Buffer, limit: number) => Buffer>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  br: (body, limit) => brotliDecompressSync(body, { maxOutputLength: limit }),
  zstd: (body, limit) => zstdDecompressSync(body, { maxOutputLength: limit }),
  deflate: (body, limit) => {
    try {
      return inflateSync(body, { maxOutputLength: limit });
    } catch {
      return inflateRawSync(body, { maxOutputLength: limit }); // some servers leave the zlib wrapper away
    }
  },
};

const looksPlain = (body: Buffer): boolean =>
  !body.subarray(0, 512).some((byte) => byte < 9 || (byte > 13 && byte < 32));

/** null where it is not in chunks. A cut end gives what there is. */
function dechunk(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf(10, at);
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?\r?$/is.exec(body.toString('latin1', at, end < 0 ? at : end))?.[1];
    if (size === undefined) return parts.length > 0 && at > 0 ? Buffer.concat(parts) : null;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return Buffer.concat(parts);
}
