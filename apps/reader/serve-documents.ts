// Requests for one document each, answered one after another: read it, find its claims.

import { findClaims } from '../../src/extract/find-claims.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type DescribedFields, laidOver, UNKNOWABLE } from '../../src/model/described.ts';
import { HabeasError } from '../../src/model/error.ts';
import { type Finding, findingOf } from '../../src/model/finding.ts';
import { isObjectId, type ObjectId } from '../../src/model/ids.ts';
import { count, list, nullable, oneOf, type Parser, parseWith, record, string, text } from '../../src/model/parse.ts';
import { type Reading, SOURCE_TYPES } from '../../src/model/source.ts';
import { readDocument } from '../../src/reading/read-document.ts';
import type { Engines } from '../../src/reading/reader.ts';
import { nameFormsOf } from '../../src/resolve/names/name-forms.ts';
import type { AnswerHeader } from '../../src/storage/processes/answer.ts';
import { type Frame, frameOf, frameReader } from '../../src/storage/processes/frames.ts';
import { openEngines } from './engines.ts';

interface RequestHeader {
  readonly object: ObjectId;
  readonly name: string;
  readonly mediaType: string | null;
  readonly address: string | null;
  readonly accessed: string | null;
  readonly reference: string | null;
  readonly said: readonly DescribedFields[];
  readonly number: number;
}

const described: Parser<DescribedFields> = record({
  ...{ title: nullable(string), publisher: nullable(string), byline: nullable(string), published: nullable(string) },
  ...{ type: nullable(oneOf(...SOURCE_TYPES)), language: nullable(string), unknown: list(oneOf(...UNKNOWABLE)) },
});

const requestHeader: Parser<RequestHeader> = record({
  object: text(isObjectId, 'an object id'),
  name: string,
  mediaType: nullable(string),
  address: nullable(string),
  accessed: nullable(string),
  reference: nullable(string),
  said: list(described),
  number: count,
});

type Send = (pieces: readonly Uint8Array[]) => Promise<void>;

export async function serveDocuments(input: AsyncIterable<Uint8Array>, send: Send, withOcr: boolean): Promise<void> {
  const engines = await openEngines(withOcr);
  const frames = frameReader({ header: 2 ** 20, body: 2 ** 30 });
  await send(frameOf({ ready: true }));
  for await (const chunk of input) for (const frame of frames.push(chunk)) await send(await answer(frame, engines));
}

async function answer(frame: Frame, engines: Engines): Promise<readonly Uint8Array[]> {
  const parsed = parseWith(requestHeader, frame.header);
  if (!parsed.ok) throw new HabeasError('fault', `the request is malformed: ${parsed.faults[0]?.path}`);
  const { number, object, reference, said, ...rest } = parsed.value;
  const { reading, children, mediaType } = await readDocument({ ...rest, bytes: frame.body }, engines);
  const header: AnswerHeader = {
    answer: number,
    reading,
    ...search(object, { ...reading, source: laidOver(reading.source, said).source }, reference),
    names: nameFormsOf(reading.text),
    children: children.map(({ name, mediaType, bytes }) => ({ name, mediaType, size: bytes.length })),
    mediaType,
    rss: process.memoryUsage.rss(),
    cpu: Math.round(process.cpuUsage().user / 1e6),
  };
  return frameOf(
    header,
    children.map((child) => child.bytes),
  );
}

/** A fault of the search leaves the text readable. */
function search(
  object: ObjectId,
  reading: Reading,
  reference: string | null,
): { readonly claims: readonly Claim[]; readonly findings: readonly Finding[] } {
  try {
    return findClaims({ object, reading, reference });
  } catch (cause) {
    const why = cause instanceof Error ? cause.name : 'unknown';
    const message = `the search for claims stopped at a fault (${why}); the text is readable`;
    return { claims: [], findings: [findingOf('extract.failed', 'serious', message)] };
  }
}
