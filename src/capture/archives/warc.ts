// A web archive (WARC): its records of documents and images become entries with their address and day of access; their bytes are the
// body as a browser got it, with what was undone in the note. All other records stay in the archive and are counted. ISO 28500:2017.

import { type Finding, findingOf } from '../../model/finding.ts';
import type { ArchiveItem } from '../../storage/ports/archive-readers.ts';
import { ByteCursor, type Piece } from './byte-cursor.ts';
import { decodeBody, parseHttpMessage } from './http-message.ts';
import { entryOf, type Place, remark, type Unpacking } from './unpacking.ts';
import { digestHolds, type WarcRecord, warcRecords } from './warc-records.ts';

/** A record larger than this stays in the archive. */
const BLOCK_LIMIT = 256 * 2 ** 20;
/** Icons and counting pixels. */
const SMALL_IMAGE = 4096;
const DOCUMENT_TYPES =
  /^(?:text\/(?!css|javascript|ecmascript|x-component)|image\/|audio\/|video\/|application\/(?:xhtml\+xml|pdf|msword|rtf|epub|vnd\.(?:openxmlformats|oasis|ms-excel|ms-powerpoint))|message\/rfc822)/;

export interface WarcPages {
  /** Address -> title, where the package lists its pages. */
  readonly titles: ReadonlyMap<string, string>;
}

/** `pieces`: the archive, unpacked. */
export async function* warcItems(
  pieces: AsyncIterable<Piece>,
  unpacking: Unpacking,
  place: Place,
  pages: WarcPages,
): AsyncGenerator<ArchiveItem> {
  const left = new Map<string, number>();
  const leave = (why: string): void => void left.set(why, (left.get(why) ?? 0) + 1);
  for await (const record of warcRecords(new ByteCursor(pieces), BLOCK_LIMIT)) {
    if (record.type === null) {
      const message = `${record.length} bytes at offset ${record.offset} belong to no record and were passed over`;
      yield* remark(unpacking, place, null, ['capture.archive-damaged', 'warning', message]);
      continue;
    }
    const payload = payloadOf(record);
    if (typeof payload === 'string') leave(payload);
    else yield entryOf(unpacking, place, factsOf(record, payload, pages), once(payload.body));
    if (typeof payload === 'string') yield* damageOf(record, unpacking, place);
  }
  if (left.size > 0) {
    const list = [...left].sort(([a], [b]) => (a < b ? -1 : 1)).map(([why, count]) => `${count} ${why}`);
    yield* remark(unpacking, place, null, [
      'capture.left-out',
      'note',
      `stay in the archive, not sealed by themselves: ${list.join(', ')}`,
    ]);
  }
}

interface Payload {
  readonly body: Buffer;
  readonly mediaType: string | null;
  readonly undone: readonly string[];
  readonly status: number | null;
  readonly findings: readonly Finding[];
}

/** The document in a record, or why it is none: words that follow a count. */
function payloadOf(record: WarcRecord): Payload | string {
  if (record.tooLarge) return `${record.type} records larger than ${BLOCK_LIMIT / 2 ** 20} MB`;
  if (record.type === 'revisit') return 'revisit records that point to another capture';
  if (record.type === 'resource' || record.type === 'conversion') {
    const mediaType = typeOf(record.headers.get('content-type'));
    if (!isDocument(mediaType, record.block)) return `${record.type} records that are no documents`;
    return {
      body: record.block,
      mediaType,
      undone: [],
      status: null,
      findings: digestFindings(record, [record.block]),
    };
  }
  if (record.type !== 'response') return `${record.type === '' ? 'untyped' : record.type} records`;
  const message = parseHttpMessage(record.block);
  if (message === null) return 'response records that are no HTTP';
  if (message.status < 200 || message.status > 299) return `responses with status ${message.status}`;
  const decoded = decodeBody(message, BLOCK_LIMIT);
  const mediaType = typeOf(message.headers.get('content-type'));
  if (decoded.body.length === 0) return 'responses without content';
  if (!isDocument(mediaType, decoded.body)) return 'scripts, styles, fonts and data';
  if (mediaType?.startsWith('image/') && decoded.body.length < SMALL_IMAGE) return 'icons and small images';
  const findings = digestFindings(record, [message.body, decoded.body]);
  const faults =
    decoded.fault === null
      ? []
      : [findingOf('capture.archive-damaged', 'serious', `${decoded.fault}; the body was sealed as it is`)];
  const full = message.headers.get('content-type') ?? null;
  return {
    body: decoded.body,
    mediaType: full,
    undone: decoded.undone,
    status: message.status,
    findings: [...findings, ...faults],
  };
}

const typeOf = (header: string | undefined): string | null => header?.split(';')[0]?.trim().toLowerCase() || null;

function isDocument(mediaType: string | null, body: Buffer): boolean {
  if (mediaType !== null && mediaType !== 'application/octet-stream') return DOCUMENT_TYPES.test(mediaType);
  return /^\s*<(?:!doctype html|html)|^%PDF-/i.test(body.toString('latin1', 0, 512));
}

/** The block's digest, and the payload's in any of the forms that writers take it of. */
function digestFindings(record: WarcRecord, payloads: readonly Buffer[]): readonly Finding[] {
  const wrong: string[] = [];
  if (digestHolds(record.headers.get('warc-block-digest'), record.block) === false) wrong.push('its block');
  const payload = record.headers.get('warc-payload-digest');
  const verdicts = payloads.map((bytes) => digestHolds(payload, bytes));
  if (verdicts.includes(false) && !verdicts.includes(true)) wrong.push('its payload');
  if (wrong.length === 0) return [];
  const message = `the record at offset ${record.offset} states another digest than ${wrong.join(' and ')} has`;
  return [findingOf('capture.digest-mismatch', 'serious', message)];
}

function factsOf(record: WarcRecord, payload: Payload, pages: WarcPages) {
  const address = addressOf(record);
  const day = /^(\d{4}-\d\d-\d\d)T/.exec(record.headers.get('warc-date') ?? '')?.[1] ?? null;
  const title = address === null ? undefined : pages.titles.get(address);
  const truncated = record.headers.get('warc-truncated');
  const findings = [...payload.findings, ...record.damage.map((one) => damageFinding(record, one))];
  if (truncated !== undefined)
    findings.push(
      findingOf('capture.archive-damaged', 'warning', `the archive says that this record was cut off (${truncated})`),
    );
  const note = [
    `${record.type} record ${record.headers.get('warc-record-id') ?? 'without id'} at offset ${record.offset}`,
    `fetched ${record.headers.get('warc-date') ?? 'at an unknown time'}`,
    ...(payload.status === null ? [] : [`HTTP status ${payload.status}`]),
    ...(payload.undone.length === 0 ? [] : [`undone: ${payload.undone.join(', ')}`]),
    ...(title === undefined ? [] : [`listed as a page: ${title}`]),
  ].join('; ');
  return {
    path: address ?? `record at offset ${record.offset}`,
    name: nameOf(address, record.offset),
    mediaType: payload.mediaType,
    address,
    accessed: day,
    modified: null,
    note,
    findings,
  };
}

/** Some writers put the address in angle brackets. */
const addressOf = (record: WarcRecord): string | null =>
  record.headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') || null;

/** The last part of the address's path, or the host. */
function nameOf(address: string | null, offset: number): string {
  const url = address === null ? null : URL.parse(address);
  if (url === null) return `record-${offset}`;
  const last = url.pathname.split('/').findLast((part) => part !== '');
  return last === undefined ? url.hostname || `record-${offset}` : decoded(last);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const damageFinding = (record: WarcRecord, damage: string): Finding =>
  findingOf('capture.archive-damaged', 'serious', `the record at offset ${record.offset} is damaged: ${damage}`);

/** Of a record that does not come out itself. */
function* damageOf(record: WarcRecord, unpacking: Unpacking, place: Place): Generator<ArchiveItem> {
  for (const one of record.damage) {
    const { code, severity, message } = damageFinding(record, one);
    yield* remark(unpacking, place, addressOf(record), [code, severity, message]);
  }
  if (digestHolds(record.headers.get('warc-block-digest'), record.block) === false && !record.tooLarge)
    yield* remark(unpacking, place, addressOf(record), [
      'capture.digest-mismatch',
      'serious',
      `the ${record.type} record at offset ${record.offset} states another digest than its block has`,
    ]);
}

async function* once(body: Buffer): AsyncGenerator<Uint8Array> {
  const SLICE = 2 ** 20;
  for (let at = 0; at < body.length; at += SLICE) yield body.subarray(at, at + SLICE);
}
