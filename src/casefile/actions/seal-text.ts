// The text that a judgement was read from is sealed with the first judgement on it (docs/formats/records.md `judgement`): its words can then be checked
// though the reader has become another. In: a source as the index has it. Out: its text with positions, and the record that seals it, or none where it is.

import { createHash } from 'node:crypto';
import { HabeasError } from '../../model/error.ts';
import { hexOf, type ObjectId, objectIdOf } from '../../model/ids.ts';
import { type TextPositions, textPositions } from '../../model/text-position.ts';
import type { StoredSource } from '../../storage/ports/case-index.ts';
import type { CaseFile } from '../case-file.ts';
import { bodyOf, type RecordDraft } from './append-records.ts';

export interface JudgedText {
  readonly stored: StoredSource;
  readonly text: string;
  readonly positions: TextPositions;
  readonly id: ObjectId;
  readonly hash: string;
}

/** Throws `not-found` where the case has no such source, `usage` where it has no text. */
export async function judgedText({ tools }: CaseFile, object: ObjectId): Promise<JudgedText> {
  const stored = await tools.index.source(object);
  if (stored === null) throw new HabeasError('not-found', `the case has no source ${object}`);
  if (stored.reading === null)
    throw new HabeasError('usage', `nothing was read of ${object}: there is no text to judge`);
  const { text } = stored.reading;
  const id = objectIdOf(createHash('sha256').update(text).digest('hex'));
  return { stored, text, positions: textPositions(text), id, hash: hexOf(id) };
}

/** Puts the text among the objects. The record is to go into the same append as the judgement, before it. */
export async function sealText(caseFile: CaseFile, { stored, text, id }: JudgedText): Promise<readonly RecordDraft[]> {
  const { objects, index } = caseFile.tools;
  const from = stored.row.id;
  if (id === from || (await index.sealedTexts(from)).includes(id)) return [];
  const bytes = Buffer.from(text);
  const { sha512 } = await objects.put(bytes);
  const tool = stored.reading?.readBy ?? 'unknown';
  const content = { from, sha256: hexOf(id), sha512, bytes: bytes.length, tool, deterministic: true };
  return [{ act: 'object.derive', on: [from, id], body: bodyOf(caseFile, content), level: stored.level }];
}
