// Factories for the index: invented sources, readings and records.

import { createHash } from 'node:crypto';
import type { Claim } from '../../../src/model/claim.ts';
import { type ObjectId, objectIdOf, type RecordId } from '../../../src/model/ids.ts';
import { passageOf } from '../../../src/model/passage.ts';
import { type Reading, type SourceDescription, unknownSource } from '../../../src/model/source.ts';
import { textPositions } from '../../../src/model/text-position.ts';
import type { LedgerRow } from '../../../src/model/views.ts';
import type { SavedReading } from '../../../src/storage/ports/case-index.ts';
import { type Capture, type LedgerBatch, newBatch } from '../../../src/storage/ports/ledger-batch.ts';

export const anObject = (name: string): ObjectId => objectIdOf(createHash('sha256').update(name).digest('hex'));

export const aRecord = (n: number): RecordId => {
  const digits = [...n.toString(32)].map((digit) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(digit, 32)]);
  return digits.join('').padStart(26, 'a') as RecordId;
};

export const anEntry = (index: number, on: readonly ObjectId[] = [], act = 'object.seal'): LedgerRow => ({
  index,
  id: aRecord(index),
  act,
  actor: 'habeas/actor/0000',
  at: '2031-05-04T10:00:00Z',
  on,
  summary: `${act} number ${index}`,
});

export const aBatch = (parts: Partial<LedgerBatch>): LedgerBatch => ({ ...newBatch(), ...parts });

export const aCapture = (n: number, source: ObjectId, parts: Partial<Capture> = {}): Capture => ({
  record: aRecord(n),
  source,
  at: '2031-05-04T10:00:00Z',
  actor: 'habeas/actor/0000',
  path: `inbox/${n}.txt`,
  bytes: 100,
  parent: null,
  modified: null,
  mediaType: null,
  address: null,
  accessed: null,
  findings: [],
  ...parts,
});

/** One record each seals and captures the source of that name. */
export function sealing(names: readonly string[], from = 0): LedgerBatch {
  return aBatch({
    entries: names.map((name, i) => anEntry(from + i, [anObject(name)])),
    sealed: names.map((name) => ({
      id: anObject(name),
      file: `${name}.txt`,
      bytes: 100,
      sha512: '0'.repeat(128),
      mediaType: 'text/plain',
      sealedAt: '2031-05-04T10:00:00Z',
      level: 0,
    })),
    captures: names.map((name, i) => aCapture(from + i, anObject(name))),
  });
}

export const aReading = (text: string, about: Partial<SourceDescription> = {}): Reading => ({
  source: {
    ...unknownSource('a.txt', 'article'),
    language: 'en',
    ...about,
  },
  text,
  blocks: [{ role: 'body', start: 0, end: textPositions(text).length, lang: 'en', post: null, place: null }],
  findings: [],
  readBy: 'habeas/plain-text@1',
});

export const aSaved = (name: string, text: string, parts: Partial<SavedReading> = {}): SavedReading => ({
  source: anObject(name),
  state: 'searched',
  mediaType: null,
  reading: aReading(text),
  claims: [],
  findings: [],
  names: [],
  ...parts,
});

export function aQuote(source: string, text: string, words: string): Claim {
  const from = text.indexOf(words);
  return {
    id: createHash('sha256').update(`${source}\n${words}`).digest('hex') as Claim['id'],
    kind: 'quote',
    passage: passageOf(text, textPositions(text), from, from + words.length),
    sayer: [],
    asserted: 'reported',
    confidence: 'likely',
    foundBy: 'habeas/quotes@1',
    reasons: [],
    words,
    speaker: [],
    cue: null,
    form: 'direct',
    saidOn: null,
    saidAt: null,
  };
}
