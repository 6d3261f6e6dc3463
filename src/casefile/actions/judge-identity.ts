// A person says that two names are of one person, body or place, of two, or that it cannot be said: a record on both sources. In: the names as the sources have them. Out: the judgement as it stands.
// Not here: what follows from it (resolve/identity), and judgements that contradict one another, which stand side by side.

import { HabeasError } from '../../model/error.ts';
import type { IdentityJudgementView, NameInSource, NewIdentityJudgement } from '../../model/rooms/identity.ts';
import type { CaseFile } from '../case-file.ts';
import { appendRecords, atLevelOne, bodyOf } from './append-records.ts';
import { reasonOf } from './judge.ts';

const LONGEST = 400;

export async function judgeIdentity(
  caseFile: CaseFile,
  { a: first, b: second, verdict, reason }: NewIdentityJudgement,
): Promise<IdentityJudgementView> {
  if (first.kind !== second.kind)
    throw new HabeasError('usage', `a ${first.kind} and a ${second.kind} cannot be one: name two of one kind`);
  const [a, b] = [await named(caseFile, first), await named(caseFile, second)];
  if (a.source === b.source && a.name === b.name)
    throw new HabeasError('usage', 'a name is not compared with itself: name two');
  const content = { a: { ...a }, b: { ...b }, verdict, reason: reasonOf(reason) };
  const on = [a.source, b.source];
  const level = (await atLevelOne(caseFile, on)).size > 0 ? 1 : 0;
  const [entry] = await appendRecords(caseFile, [
    { act: 'identity.judge', on, body: bodyOf(caseFile, content), level },
  ]);
  if (entry === undefined) throw new HabeasError('fault', 'a record was appended and not returned');
  return { a, b, verdict, reason: content.reason, record: entry.id, at: entry.at, actor: entry.actor, mine: true };
}

/** With its name trimmed. Throws `not-found` where the case has no such source. */
async function named({ tools }: CaseFile, { source, kind, name }: NameInSource): Promise<NameInSource> {
  const trimmed = name.trim().toWellFormed();
  if (trimmed === '' || trimmed.length > LONGEST) throw new HabeasError('usage', `a name has 1 to ${LONGEST} letters`);
  if ((await tools.index.levelsOf([source])).size === 0)
    throw new HabeasError('not-found', `the case has no source ${source}`);
  return { source, kind, name: trimmed };
}
