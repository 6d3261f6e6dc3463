// A person declares that two documents go back to one origin or to two, or that publishers are of one side (one owner, one party): a record with its reason. The first two are on both documents; a side is on
// none, since it speaks of publishers and not of what any source says. Not here: what follows for the count of origins (corroborate/origins).

import { originInRecord } from '../../ledger/weighing-bodies.ts';
import { HabeasError } from '../../model/error.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { NewOriginDeclaration, OriginDeclarationView } from '../../model/rooms/origins.ts';
import type { CaseFile } from '../case-file.ts';
import { appendRecords, atLevelOne, bodyOf } from './append-records.ts';
import { reasonOf } from './judge.ts';

const LONGEST = 400;

export async function declareOrigin(
  caseFile: CaseFile,
  declaration: NewOriginDeclaration,
): Promise<OriginDeclarationView> {
  const reason = reasonOf(declaration.reason);
  if (reason === null) throw new HabeasError('usage', 'say on what grounds: a declaration needs its reason');
  const declared: NewOriginDeclaration =
    declaration.what === 'side'
      ? { ...sideOf(declaration), reason }
      : { what: declaration.what, from: declaration.from, to: declaration.to, reason };
  const on = declared.what === 'side' ? [] : [declared.from, declared.to];
  await checkPair(caseFile, on);
  const level = (await atLevelOne(caseFile, on)).size > 0 ? 1 : 0;
  const body = bodyOf(caseFile, originInRecord(declared));
  const [entry] = await appendRecords(caseFile, [{ act: 'origin.declare', on, body, level }]);
  if (entry === undefined) throw new HabeasError('fault', 'a record was appended and not returned');
  return { ...declared, record: entry.id, at: entry.at, actor: entry.actor, mine: true };
}

async function checkPair({ tools }: CaseFile, on: readonly ObjectId[]): Promise<void> {
  if (on.length === 2 && on[0] === on[1]) throw new HabeasError('usage', 'a document is not compared with itself');
  const known = await tools.index.levelsOf(on);
  for (const id of on) if (!known.has(id)) throw new HabeasError('not-found', `the case has no source ${id}`);
}

function sideOf(declaration: Extract<NewOriginDeclaration, { what: 'side' }>) {
  const [name, ...publishers] = [declaration.name, ...declaration.publishers].map((one) => one.trim().toWellFormed());
  const each = [...new Set(publishers)].sort();
  if ([name, ...each].some((one) => one === undefined || one === '' || one.length > LONGEST))
    throw new HabeasError('usage', `a name has 1 to ${LONGEST} letters`);
  if (each.length < 2) throw new HabeasError('usage', 'a side has at least two publishers');
  return { what: 'side' as const, name: name ?? '', publishers: each };
}
