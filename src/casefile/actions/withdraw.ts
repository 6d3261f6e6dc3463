// What a person said is taken back: a note, a label, a judgement, an assessment, a description, a replacement, a decision about the weighing. A `correct` record says which, by whom and why. What was taken back leaves the views
// and stays in the log (docs/formats/records.md). In: the record and a source that it is on, if it is on any. Not here: changing the words of
// a note, which is taking it back and writing another.

import { HabeasError } from '../../model/error.ts';
import type { ObjectId, RecordId } from '../../model/ids.ts';
import type { StoredDecision } from '../../storage/ports/ledger-batch.ts';
import type { CaseFile } from '../case-file.ts';
import { appendRecords, atLevelOne, bodyOf } from './append-records.ts';

export interface Withdrawal {
  readonly record: RecordId;
  /** A source that it is on; null for what is on none. */
  readonly on: ObjectId | null;
  readonly reason: string;
}

export interface Withdrawn extends Withdrawal {
  /** The record that says so. */
  readonly by: RecordId;
  readonly at: string;
  readonly actor: string;
}

const LONGEST = 2_000;

export async function withdraw(caseFile: CaseFile, withdrawal: Withdrawal): Promise<Withdrawn> {
  const { record, on } = withdrawal;
  const { index } = caseFile.tools;
  const reason = withdrawal.reason.trim().toWellFormed();
  if (reason === '' || reason.length > LONGEST) throw new HabeasError('usage', `a reason has 1 to ${LONGEST} letters`);
  // The reason may speak of any source that the record is on: it goes when one of them is erased.
  const sources = await index.objectsOf(record);
  const decision = await index.decision(record);
  if (decision === null) await checkOnSource(caseFile, record, on);
  else checkDecision(caseFile, decision, on === null ? sources.length === 0 : sources.includes(on));
  const level = (await atLevelOne(caseFile, sources)).size > 0 ? 1 : 0;
  const body = bodyOf(caseFile, { record, reason });
  const [entry] = await appendRecords(caseFile, [{ act: 'correct', on: sources, body, level }]);
  if (entry === undefined) throw new HabeasError('fault', 'a record was appended and not returned');
  return { record, on, reason, by: entry.id, at: entry.at, actor: entry.actor };
}

/** Settings are the case's; the rest is a person's word, which another one answers with a word of his or her own. */
function checkDecision({ actor }: CaseFile, decision: StoredDecision, isOn: boolean): void {
  if (!isOn) throw new HabeasError('not-found', `the record ${decision.record} is on other sources than that`);
  if (decision.act !== 'weighing.set' && decision.actor !== actor.name)
    throw new HabeasError('usage', 'this is the decision of another person: decide it yourself, both then stand');
}

async function checkOnSource({ tools, actor }: CaseFile, record: RecordId, on: ObjectId | null): Promise<void> {
  if (on === null) throw new HabeasError('not-found', `no decision ${record} stands in this case`);
  const stored = await tools.index.source(on);
  if (stored === null) throw new HabeasError('not-found', `the case has no source ${on}`);
  const own = [...stored.judgements, ...stored.assessments, ...stored.words].find((one) => one.record === record);
  const copies = [...stored.replaces, ...(stored.replacedBy === null ? [] : [stored.replacedBy])];
  const standing = own ?? [...stored.annotations, ...copies].find((one) => one.record === record);
  if (standing === undefined)
    throw new HabeasError('not-found', `no note, label or judgement ${record} stands on this source`);
  if (own !== undefined && own.actor !== actor.name)
    throw new HabeasError(
      'usage',
      'this is the judgement of another person: judge the claim yourself, both then stand',
    );
}
