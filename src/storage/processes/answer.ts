// What a reading process answers, parsed. It has just handled untrusted bytes and may speak for them: nothing it says is taken
// without a parser, and no length of it is believed.

import type { Claim } from '../../model/claim.ts';
import { claim } from '../../model/claim-parser.ts';
import { type Finding, finding, findingOf } from '../../model/finding.ts';
import { count, list, nullable, type Parser, parseWith, record, string } from '../../model/parse.ts';
import { type Reading, reading, type SourceType, unknownSource } from '../../model/source.ts';
import type { NameForm } from '../ports/case-index.ts';
import type { DocumentChild, DocumentRead, ReadRequest } from '../ports/document-readers.ts';
import type { Frame } from './frames.ts';
import type { Ending } from './sandboxed-process.ts';

/** The header of an answer. `children` stand in the body, one after another; `rss` in bytes and `cpu` in seconds are the process's own. */
export interface AnswerHeader {
  readonly answer: number;
  readonly reading: Reading;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly names: readonly NameForm[];
  readonly children: readonly { readonly name: string; readonly mediaType: string | null; readonly size: number }[];
  readonly mediaType: string;
  readonly rss: number;
  readonly cpu: number;
}

const answerHeader: Parser<AnswerHeader> = record({
  answer: count,
  reading,
  claims: list(claim),
  findings: list(finding),
  names: list(record({ key: string, words: string })),
  children: list(record({ name: string, mediaType: nullable(string), size: count })),
  mediaType: string,
  rss: count,
  cpu: count,
});

/** null where it is no answer, or not the answer to the request numbered `expected`. */
export function parseAnswer(
  frame: Frame,
  expected: number,
): { readonly header: AnswerHeader; readonly children: readonly DocumentChild[] } | null {
  const parsed = parseWith(answerHeader, frame.header);
  if (!parsed.ok || parsed.value.answer !== expected) return null;
  const children: DocumentChild[] = [];
  let at = 0;
  for (const { name, mediaType, size } of parsed.value.children) {
    // A copy: the frame's buffer is not kept alive by an attachment.
    children.push({ name, mediaType, bytes: new Uint8Array(frame.body.subarray(at, at + size)) });
    at += size;
  }
  return at === frame.body.length ? { header: parsed.value, children } : null;
}

/** The answer for a document that killed its process. */
export function readOfFault(request: ReadRequest, ending: Ending, bounds: FaultBounds, attempts: number): DocumentRead {
  return unreadDocument(request, faultFinding(ending, bounds), attempts);
}

export interface FaultBounds {
  readonly seconds: number;
  readonly megabytes: number;
}

function faultFinding(ending: Ending, bounds: FaultBounds): Finding {
  switch (ending.reason) {
    case 'deadline':
      return findingOf('read.timeout', 'serious', `the reader was stopped after ${bounds.seconds} seconds`);
    case 'memory':
      return findingOf('read.too-large', 'serious', `the reader needed more than ${bounds.megabytes} MB of memory`);
    case 'nonsense':
      return findingOf('read.failed', 'serious', 'the reading process answered nonsense and was stopped');
    case 'ended':
    case 'stopped':
      return findingOf('read.failed', 'serious', `the reading process ended by itself (${ending.how})`);
  }
}

/** A reading without words that says why. */
export function unreadDocument(request: ReadRequest, why: Finding, attempts: number): DocumentRead {
  return {
    reading: {
      source: {
        ...unknownSource(request.name, typeByName(request.name)),
        address: request.address,
        accessed: request.accessed,
      },
      text: '',
      blocks: [],
      findings: [why],
      readBy: 'habeas/none@1',
    },
    claims: [],
    findings: [],
    names: [],
    children: [],
    mediaType: request.mediaType ?? 'application/octet-stream',
    failed: attempts > 0,
    attempts,
  };
}

const TYPE_BY_NAME: readonly (readonly [RegExp, SourceType])[] = [
  [/\.(?:png|jpe?g|gif|webp|bmp|tiff?|heic)$/i, 'image'],
  [/\.(?:mp3|wav|ogg|opus|m4a|aac|flac|amr)$/i, 'audio'],
  [/\.(?:mp4|mov|webm|mkv|avi|m4v|3gp|mpe?g)$/i, 'video'],
  [/\.(?:zip|gz|tgz|tar|7z|rar|warc|wacz)$/i, 'archive'],
  [/\.eml$/i, 'email'],
];

/** The reader did not get as far as looking at the content. */
export const typeByName = (name: string): SourceType =>
  TYPE_BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
