// What a person thinks of a source as a whole, and which source is a better copy of which: records like every judgement. In: what the person said. Out: how it
// now stands. Where the words of older judgements stand in a better copy is derived (model/anchor.ts), not recorded.

import { HabeasError } from '../../model/error.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { Assessment, AssessmentView, Replacement, ReplacementView } from '../../model/judgement.ts';
import type { StoredSource } from '../../storage/ports/case-index.ts';
import type { CaseFile } from '../case-file.ts';
import { appendRecords, atLevelOne, bodyOf } from './append-records.ts';
import { reasonOf } from './judge.ts';

export async function assess(caseFile: CaseFile, assessment: Assessment): Promise<AssessmentView> {
  const { object, firstHand, reliability, tendency, translationOf } = assessment;
  await getSource(caseFile, object);
  if (translationOf === object) throw new HabeasError('usage', 'a source is no translation of itself');
  if (translationOf !== null) await getSource(caseFile, translationOf);
  const content = { object, firstHand, reliability, tendency, translationOf, reason: reasonOf(assessment.reason) };
  const on = translationOf === null ? [object] : [object, translationOf];
  const level = (await atLevelOne(caseFile, on)).size > 0 ? 1 : 0;
  const [entry] = await appendRecords(caseFile, [{ act: 'assess', on, body: bodyOf(caseFile, content), level }]);
  if (entry === undefined) throw new HabeasError('fault', 'a record was appended and not returned');
  return { ...content, record: entry.id, at: entry.at, actor: entry.actor, mine: true };
}

export async function replaceSource(caseFile: CaseFile, replacement: Replacement): Promise<ReplacementView> {
  const { object, replaces } = replacement;
  const reason = reasonOf(replacement.reason);
  if (reason === null) throw new HabeasError('usage', 'say why this copy is the better one');
  const older = await getSource(caseFile, replaces);
  const better = await getSource(caseFile, object);
  if (older.replacedBy !== null)
    throw new HabeasError(
      'exists',
      `that source is replaced by ${older.replacedBy.object} already: take that back first`,
    );
  for (let at: ObjectId | null = object; at !== null; ) {
    if (at === replaces)
      throw new HabeasError('usage', 'a copy cannot be replaced by itself, nor by one that it replaces');
    at = (await getSource(caseFile, at)).replacedBy?.object ?? null;
  }
  const body = bodyOf(caseFile, { object, replaces, reason });
  const level = Math.max(better.level, older.level) as 0 | 1;
  const [entry] = await appendRecords(caseFile, [{ act: 'object.replace', on: [object, replaces], body, level }]);
  const view = (await getSource(caseFile, object)).replaces.find((one) => one.record === entry?.id);
  if (view === undefined) throw new HabeasError('fault', 'a record was appended and not returned');
  return view;
}

async function getSource({ tools }: CaseFile, id: ObjectId): Promise<StoredSource> {
  const stored = await tools.index.source(id);
  if (stored === null) throw new HabeasError('not-found', `the case has no source ${id}`);
  return stored;
}
