// One document comes in, what it says and what it says of itself goes out. The content decides which reader takes it. A fault of
// a reader is a finding about the material: the object stays sealed, and the rest of the case goes on.

import { HabeasError } from '../model/error.ts';
import { type Finding, findingOf } from '../model/finding.ts';
import type { SourceType } from '../model/source.ts';
import { type DetectedType, detectType } from './detect-type.ts';
import { NOTHING_STATED } from './draft.ts';
import { finishReading } from './finish-reading.ts';
import type { Engines, Reader, ReadInput, ReadOutcome } from './reader.ts';
import { docxReader } from './readers/docx.ts';
import { htmlReader } from './readers/html.ts';
import { mailReader } from './readers/mail.ts';
import { mediaReader } from './readers/media.ts';
import { pdfReader } from './readers/pdf.ts';
import { plainTextReader } from './readers/plain-text.ts';
import { tableReader } from './readers/table.ts';
import { transcriptReader } from './readers/transcript.ts';

/** The first reader that accepts the detected type reads. */
const READERS: readonly Reader[] = [
  htmlReader,
  mailReader,
  pdfReader,
  docxReader,
  tableReader,
  transcriptReader,
  mediaReader,
  plainTextReader, // last: any text is plain text
];

export async function readDocument(input: ReadInput, engines: Engines): Promise<ReadOutcome> {
  const kind = detectType(input.bytes, input.name, input.mediaType);
  const reader = READERS.find((one) => one.accepts(kind));
  if (input.bytes.length === 0)
    return unread(input, kind, findingOf('read.empty', 'warning', 'the file is empty: it has no bytes'));
  if (reader === undefined)
    return unread(
      input,
      kind,
      findingOf('read.unknown-format', 'note', `no reader takes ${kind.mediaType}: sealed and shown, but not read`),
    );
  try {
    return withTypeFinding(await reader.read(input, engines, kind), kind);
  } catch (cause) {
    if (cause instanceof HabeasError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    return unread(input, kind, findingOf('read.failed', 'serious', `${reader.name} could not read the file: ${why}`));
  }
}

/** Types whose content often cannot be told from a neighbour's. */
const family = (type: string): string => (/^text\/(?:plain|markdown|csv|tab-)/.test(type) ? 'text' : type);

function withTypeFinding(outcome: ReadOutcome, kind: DetectedType): ReadOutcome {
  if (kind.nameSays === null || family(kind.nameSays) === family(kind.mediaType)) return outcome;
  const finding = findingOf(
    'read.wrong-type',
    'note',
    `the name says ${kind.nameSays}, the content is ${kind.mediaType}; it was read as what it is`,
  );
  return { ...outcome, reading: { ...outcome.reading, findings: [...outcome.reading.findings, finding] } };
}

const TYPE_BY_MEDIA: readonly (readonly [RegExp, SourceType])[] = [
  [/^image\//, 'image'],
  [/^audio\//, 'audio'],
  [/^video\//, 'video'],
  [/^message\//, 'email'],
  [/zip|warc|wacz/, 'archive'],
];

/** A reading without words, for what could not be read. */
function unread(input: ReadInput, kind: DetectedType, finding: Finding): ReadOutcome {
  const type = TYPE_BY_MEDIA.find(([pattern]) => pattern.test(kind.mediaType))?.[1] ?? 'other';
  const draft = {
    text: '',
    blocks: [],
    stated: { ...NOTHING_STATED, type },
    findings: [finding],
    readBy: 'habeas/none@1',
  };
  return { reading: finishReading(draft, input), children: [], mediaType: kind.mediaType };
}
