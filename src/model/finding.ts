// A problem of the material, kept with the case and shown. Problems of the program are errors (error.ts).

import { count, nullable, oneOf, type Parser, record, string } from './parse.ts';

export type Severity = 'note' | 'warning' | 'serious';

/** `message` is one sentence that says what, where and what to do. `start`, `end` are code points of the text, or null. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Every code with what it means, in the order in which material meets them. docs/formats/findings.md has a heading for each. */
export const FINDING_CODES = {
  'capture.unreadable': 'the file could not be opened; nothing was sealed',
  'capture.changed': 'the file changed while it was being read; what was sealed is what was read',
  'capture.entry-refused': 'an entry of an archive was refused (path, size, depth, overlap or password)',
  'capture.left-out':
    'a file of the operating system, a link, or a part of an archive that is no document: listed, not sealed by itself',
  'capture.erased': 'it was erased from this case earlier; it is not taken in again unless that is asked for',
  'capture.archive-damaged': 'the archive is damaged; what could be read of it was sealed',
  'capture.digest-mismatch': 'a web archive states another digest than its record has',
  'capture.signature-invalid': "the web archive's own signature does not hold",
  'read.unknown-format': 'no reader for this format; sealed and shown, but not read',
  'read.failed': 'the reader could not make sense of the file',
  'read.damaged': 'the file is damaged; what could be read of it stands in the text',
  'read.encrypted': 'the file is locked with a password',
  'read.timeout': 'the reader was stopped at its deadline',
  'read.too-large': 'the file is larger than the reader takes, or grows beyond the limit when it is unpacked',
  'read.empty': 'there is no text in it',
  'read.charset-guessed': 'the character set is not stated and was guessed',
  'read.charset-damaged': 'some bytes are no text in the stated character set',
  'read.wrong-type': 'the content is of another type than the name says',
  'read.figure-doubtful':
    'a figure or date in text of mixed direction may stand in another order: check against the image',
  'read.ocr': 'the text was read from an image by machine: check figures and dates against the image',
  'read.ocr-low': 'the image is hard to read; many words are doubtful',
  'read.no-ocr': 'a page has an image but no text, and could not be read by machine',
  'read.attachment': 'the file carries attachments, which were sealed as documents of their own',
  'read.hidden-text': 'the file holds text that is not shown on the page',
  'read.truncated': 'the text ends where the limit lies; the rest was not read',
  'date.none': 'nothing dates this document',
  'date.conflict': 'what dates this document disagrees',
  'date.furniture': 'a date in the page head is the day of access, not of publication',
  'judgement.unplaced':
    'words that a person judged were not found in this text, a better copy or a better reading; the judgement keeps its old place',
  'extract.failed': 'the search for claims stopped at a fault; the text is readable',
} as const satisfies Readonly<Record<string, string>>;

export type FindingCode = keyof typeof FINDING_CODES;

const codes = Object.keys(FINDING_CODES) as FindingCode[];

export const finding: Parser<Finding> = record({
  code: oneOf(...codes),
  severity: oneOf('note', 'warning', 'serious'),
  message: string,
  start: nullable(count),
  end: nullable(count),
});

/** A finding about the document as a whole. */
export const findingOf = (code: FindingCode, severity: Severity, message: string): Finding => ({
  code,
  severity,
  message,
  start: null,
  end: null,
});
