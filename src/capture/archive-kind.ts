// The first bytes and the name of a file come in; out goes how it is opened as an archive, or null for a document. Office files and
// e-books are ZIP files that are one document: they are not opened.

export type ArchiveKind = 'zip' | 'warc' | 'gzip' | 'mbox';

/** How many bytes are looked at. */
export const ARCHIVE_HEAD = 4096;

const DOCUMENT_NAMES = /\.(?:docx|docm|dotx|xlsx|xlsm|pptx|pptm|odt|ods|odp|odg|epub|jar|apk|vsdx|pages|numbers|key)$/i;
/** The entry that stands first in the ZIP of an office format (ECMA-376, ODF 1.2 part 3, EPUB OCF). */
const DOCUMENT_ENTRIES = /^(?:\[Content_Types\]\.xml|mimetype|_rels\/|word\/|xl\/|ppt\/|docProps\/)/;

export function archiveKindOf(head: Uint8Array, name: string): ArchiveKind | null {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, ARCHIVE_HEAD)).toString('latin1');
  if (start.startsWith('PK\x03\x04')) {
    const entry = start.slice(30, 30 + start.charCodeAt(26) + 256 * start.charCodeAt(27));
    return DOCUMENT_NAMES.test(name) || DOCUMENT_ENTRIES.test(entry) ? null : 'zip';
  }
  if (start.startsWith('PK\x05\x06')) return 'zip'; // an empty one
  if (/^WARC\/[01]\.\d+\r?\n/.test(start)) return 'warc';
  if (start.startsWith('\x1f\x8b\x08')) return 'gzip';
  // RFC 4155: the separator line, then a header.
  if (/^From \S+.*\d{4}.*\r?\n[\w-]+:/.test(start)) return 'mbox';
  return null;
}
