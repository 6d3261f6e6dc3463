// A case of a denial and of words that nobody made a claim of, and what a person at it pairs. All invented.

import type { TestContext } from 'node:test';
import { judgePairing } from '../../../src/casefile/actions/judge-pairing.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import type { ClaimKind } from '../../../src/model/claim.ts';
import type { ObjectId } from '../../../src/model/ids.ts';
import type { NewPairing, PairedPlace } from '../../../src/model/rooms/pairings.ts';
import { type TempCase, tempCase } from '../../temp-case.ts';

export const SECRET = 'Quillfeather';
export const DENIAL = 'denied that anybody was detained at the mill';
export const ROLL = `Ada ${SECRET} kept the roll, and eleven names stand on it`;

export async function pairedCase(t: TestContext): Promise<TempCase> {
  const one = await tempCase(t);
  await one.document('denial.txt', `Invented. On 4 June 1931 Bertil Varn, the mayor of Orsund, ${DENIAL}.\n`);
  await one.document('roll.txt', `Invented. ${ROLL}. The yard was swept.\n`);
  await one.add();
  return one;
}

export async function sourceOf({ tools }: CaseFile, file: string): Promise<ObjectId> {
  const { rows } = await tools.index.sources({}, { from: 0, limit: 50 });
  const row = rows.find((one) => one.file === file);
  if (row === undefined) throw new TypeError(`the case has no ${file}`);
  return row.id;
}

/** Words of a document; with a kind, the words of its claim that these stand in. */
export async function placeOf(
  caseFile: CaseFile,
  file: string,
  words: string,
  kind: ClaimKind | null = null,
): Promise<PairedPlace> {
  const source = await sourceOf(caseFile, file);
  const stored = await caseFile.tools.index.source(source);
  const start = stored?.reading?.text.indexOf(words) ?? -1;
  if (start < 0) throw new TypeError(`${file} has no “${words}”`);
  if (kind === null) return { source, start, end: start + words.length, exact: words, kind };
  const claims = (stored?.claims ?? []).filter(
    ({ kind: own, passage }) => own === kind && passage.start < start + words.length && start < passage.end,
  );
  const [claim] = claims;
  if (claim === undefined || claims.length > 1)
    throw new TypeError(`${claims.length} claims of the kind ${kind} in “${words}”: ${JSON.stringify(stored?.claims)}`);
  const { passage } = claim;
  return { source, start: passage.start, end: passage.end, exact: passage.exact, kind };
}

/** That the words of the roll stand beside the denial, or what else is said of the two. */
export async function pair(caseFile: CaseFile, said: Partial<NewPairing> = {}) {
  const a = said.a ?? (await placeOf(caseFile, 'denial.txt', DENIAL, 'stance'));
  const b = said.b ?? (await placeOf(caseFile, 'roll.txt', ROLL));
  return judgePairing(caseFile, { what: 'against', holds: true, answer: null, reason: null, ...said, a, b });
}
