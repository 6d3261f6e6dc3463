// Bytes and a name come in, the media type goes out: content decides first, then what was claimed, then the name. Not done here:
// telling apart what lies inside a ZIP beyond the office formats, and the character set.

export interface DetectedType {
  readonly mediaType: string;
  /** What the file name promises; null where it promises nothing we know. */
  readonly nameSays: string | null;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  shtml: 'text/html',
  php: 'text/html',
  asp: 'text/html',
  aspx: 'text/html',
  pdf: 'application/pdf',
  docx: DOCX,
  doc: 'application/msword',
  xlsx: XLSX,
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  eml: 'message/rfc822',
  mht: 'multipart/related',
  mhtml: 'multipart/related',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  heic: 'image/heic',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  mkv: 'video/x-matroska',
  avi: 'video/x-msvideo',
  zip: 'application/zip',
  gz: 'application/gzip',
  warc: 'application/warc',
  wacz: 'application/wacz',
  json: 'application/json',
  xml: 'application/xml',
  rtf: 'application/rtf',
};

/** First bytes in Latin-1, at an offset. */
const MAGIC: readonly (readonly [number, string, string])[] = [
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, 'GIF8', 'image/gif'],
  [8, 'WEBP', 'image/webp'],
  [0, 'II*\0', 'image/tiff'],
  [0, 'MM\0*', 'image/tiff'],
  [0, 'ID3', 'audio/mpeg'],
  [0, 'OggS', 'audio/ogg'],
  [8, 'WAVE', 'audio/wav'],
  [8, 'AVI ', 'video/x-msvideo'],
  [4, 'ftypM4A', 'audio/mp4'],
  [4, 'ftypheic', 'image/heic'],
  [4, 'ftypqt', 'video/quicktime'],
  [4, 'ftyp', 'video/mp4'],
  [0, '\x1aE\xdf\xa3', 'video/webm'],
  [0, '\x1f\x8b', 'application/gzip'],
  [0, 'WARC/', 'application/warc'],
  [0, '{\\rtf', 'application/rtf'],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage'],
];

export function detectType(bytes: Uint8Array, name: string, claimed: string | null): DetectedType {
  const nameSays = BY_EXTENSION[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
  const claim = claimed?.split(';')[0]?.trim().toLowerCase() ?? null;
  const binary = binaryType(bytes, nameSays);
  if (binary !== null) return { mediaType: binary, nameSays };
  const text = beginning(bytes);
  if (text === null) return { mediaType: nonText(nameSays) ?? nonText(claim) ?? 'application/octet-stream', nameSays };
  return { mediaType: textType(text, claim, nameSays), nameSays };
}

function binaryType(bytes: Uint8Array, nameSays: string | null): string | null {
  const head = latin1(bytes.subarray(0, 1024));
  // ISO 32000-1 annex H: readers accept the header anywhere in the first 1024 bytes.
  if (head.includes('%PDF-')) return 'application/pdf';
  if (head.startsWith('BM') && bytes.length > 26 && head.slice(6, 10) === '\0\0\0\0') return 'image/bmp';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipType(bytes, nameSays);
  const sync = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2; // MPEG audio layer III without an ID3 tag
  if (sync && nameSays === 'audio/mpeg') return 'audio/mpeg';
  return MAGIC.find(([at, magic]) => head.startsWith(magic, at))?.[2] ?? null;
}

/** The names of the first entries stand near the start, the directory at the end: looked for as they are, nothing is unpacked. */
function zipType(bytes: Uint8Array, nameSays: string | null): string {
  const window = 65_536;
  const names = latin1(bytes.subarray(0, window)) + latin1(bytes.subarray(Math.max(window, bytes.length - window)));
  if (names.includes('word/document.xml')) return DOCX;
  if (names.includes('xl/workbook.xml')) return XLSX;
  if (names.includes('datapackage.json') && names.includes('archive/')) return 'application/wacz';
  return nameSays === DOCX || nameSays === XLSX || nameSays === 'application/wacz' ? nameSays : 'application/zip';
}

/** The start as text, or null where the bytes cannot be text: NUL bytes without the pattern of UTF-16. */
function beginning(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return latin1(head).replaceAll('\0', '');
  let zero = 0;
  let control = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i] ?? 0;
    if (byte === 0) zero++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  if (control > head.length * 0.02) return null;
  // Text in UTF-16 without a mark has a NUL in about every second byte, plain text none.
  if (zero > 0 && (zero < head.length * 0.3 || zero > head.length * 0.6)) return null;
  return latin1(head).replaceAll('\0', '');
}

const HTML_START =
  /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:!doctype\s+html|html|head|body|title|meta|script|frameset)\b/i;
const HTML_TAGS = /<(?:!doctype html|html|head|body|div|p|table|span|article|section|meta|script|br|a|h[1-6])[\s/>]/gi;
const MAIL_HEADER =
  /^(?:received|return-path|message-id|mime-version|delivered-to|from|to|subject|date|x-[\w-]+):[ \t]?\S?/i;

function textType(start: string, claim: string | null, nameSays: string | null): string {
  const text = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'text/vtt';
  if (HTML_START.test(text)) return 'text/html';
  if (/^\s*\d+\s*\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> /.test(text)) return 'application/x-subrip';
  if (nameSays === 'message/rfc822' || claim === 'message/rfc822' || looksLikeMail(text)) return 'message/rfc822';
  const said = textual(nameSays) ?? textual(claim);
  if (said !== null && said !== 'text/plain') return said === 'application/xhtml+xml' ? 'text/html' : said;
  // A page saved without its head still is a page: several tags near the start.
  if ((text.match(HTML_TAGS)?.length ?? 0) >= 3 && /^\s*</.test(text)) return 'text/html';
  return 'text/plain';
}

/** At least three mail header lines from the first line on, two of them of those only mail has. */
function looksLikeMail(text: string): boolean {
  const lines = text.split(/\r?\n/, 30);
  let headers = 0;
  let only = 0;
  for (const line of lines) {
    if (/^[ \t]/.test(line) && headers > 0) continue;
    if (!/^[\w-]+:/.test(line)) break;
    if (!MAIL_HEADER.test(line)) continue;
    headers++;
    if (/^(?:received|return-path|message-id|mime-version|delivered-to|x-[\w-]+):/i.test(line)) only++;
  }
  return headers >= 3 && only >= 1;
}

const TEXTUAL = /^(?:text\/|application\/(?:xhtml\+xml|x-subrip|json|xml|rtf)$|message\/rfc822$|multipart\/related$)/;
const textual = (type: string | null): string | null => (type !== null && TEXTUAL.test(type) ? type : null);
const nonText = (type: string | null): string | null => (type !== null && !TEXTUAL.test(type) ? type : null);

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
