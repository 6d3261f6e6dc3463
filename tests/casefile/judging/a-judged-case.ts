// A case of one invented report, and what a person at it does: for the tests of judgement.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { judge } from '../../../src/casefile/actions/judge.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import { reviewPage } from '../../../src/casefile/queries/review.ts';
import { newPrivateKey, signerOf } from '../../../src/casefile/signing-keys.ts';
import type { Claim, ClaimKind } from '../../../src/model/claim.ts';
import type { ObjectId } from '../../../src/model/ids.ts';
import type { ClaimState, JudgementVerdict, ReviewFilter, ReviewItem } from '../../../src/model/judgement.ts';
import { type TempCase, tempCase } from '../../temp-case.ts';

export const REPORT = `The mill of Orsund

The Harbour Union said on 4 June 1931 that 43 dock workers were detained in Orsund. "Nobody was told," said Ada Quill, the secretary of the Union.

On 5 June 1931 the mayor said that 12 people were injured at the mill. "We opened the gates at noon," said Bertil Varn, the mayor of Orsund.
`;

export const ALL: ReviewFilter = { view: 'all', order: 'text' };

export async function judgedCase(t: TestContext, text = REPORT): Promise<TempCase & { readonly source: ObjectId }> {
  const one = await tempCase(t);
  await one.document('report.txt', text);
  await one.add();
  const source = await one.within(async (caseFile) => {
    const { rows } = await caseFile.tools.index.sources({}, { from: 0, limit: 10 });
    const [row] = rows;
    if (row === undefined) throw new TypeError('the report is not in the case');
    return row.id;
  });
  return { ...one, source };
}

export async function itemsOf(caseFile: CaseFile, filter: Partial<ReviewFilter> = {}): Promise<readonly ReviewItem[]> {
  const page = { after: null, limit: 200 };
  return (await reviewPage(caseFile.tools.index, { ...ALL, ...filter }, page, caseFile.actor.name)).items;
}

/** The claim whose passage has these words. */
export async function itemWith(caseFile: CaseFile, kind: ClaimKind, words: string): Promise<ReviewItem> {
  const items = [...(await itemsOf(caseFile)), ...(await itemsOf(caseFile, { state: 'rejected' }))];
  const found = items.filter((one) => one.claim.kind === kind && one.claim.passage.exact.includes(words));
  const [item] = found;
  if (item === undefined || found.length > 1)
    throw new TypeError(
      `${found.length} ${kind} claims with “${words}” among ${items.map(({ claim }) => `${claim.kind} “${claim.passage.exact}”`).join(', ')}`,
    );
  return item;
}

interface Said {
  readonly result?: readonly Claim[];
  readonly others?: readonly ReviewItem[];
  readonly reason?: string;
}

export const say = (
  caseFile: CaseFile,
  item: ReviewItem,
  verdict: JudgementVerdict,
  { result = [], others = [], reason }: Said = {},
) =>
  judge(caseFile, [
    {
      object: item.source.id,
      claim: item.claim.id,
      verdict,
      result,
      others: others.map(({ source, claim }) => ({ object: source.id, claim: claim.id })),
      reason: reason ?? null,
    },
  ]);

/** The same case with another person's key. Of the log's order and the index only: verification would miss the key's record. */
export function asAnother(caseFile: CaseFile): CaseFile {
  return { ...caseFile, actor: signerOf(`habeas/actor/${'b'.repeat(32)}`, newPrivateKey()) };
}

/** Every claim of the case as `state kind words`, without what was split or merged away. */
export async function statesOf(caseFile: CaseFile): Promise<readonly string[]> {
  const items = [...(await itemsOf(caseFile)), ...(await itemsOf(caseFile, { state: 'rejected' }))];
  return items.map(({ state, claim }) => `${state} ${claim.kind} ${claim.passage.exact}`).sort();
}

export const stateOf = async (caseFile: CaseFile, kind: ClaimKind, words: string): Promise<ClaimState> =>
  (await itemWith(caseFile, kind, words)).state;

/** The case as it is after `derived/` was lost: everything is made again from objects and ledger. */
export async function rebuilt(one: TempCase): Promise<void> {
  await rm(join(one.folder, 'derived'), { recursive: true, force: true });
  await one.add();
}

/** What extraction proposes is exchanged, as a later version of it might. */
export async function propose(
  caseFile: CaseFile,
  source: ObjectId,
  change: (claims: readonly Claim[]) => readonly Claim[],
): Promise<void> {
  const stored = await caseFile.tools.index.source(source);
  if (stored === null) throw new TypeError('the source is not in the case');
  await caseFile.tools.index.saveReadings([
    {
      source,
      state: 'searched',
      mediaType: null,
      reading: stored.reading,
      claims: change(stored.claims),
      findings: [],
      names: [],
    },
  ]);
}
