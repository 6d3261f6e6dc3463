// What a person decided is taken back by its record. In: the record, and why. Out: that it was, and what the same person said before on the same thing, which holds again.

import { type Withdrawn, withdraw } from '../../src/casefile/actions/withdraw.ts';
import type { CaseFile } from '../../src/casefile/case-file.ts';
import { saidInWords } from '../../src/model/described.ts';
import { HabeasError } from '../../src/model/error.ts';
import { isRecordId, type ObjectId, type RecordId } from '../../src/model/ids.ts';
import type { CaseIndex } from '../../src/storage/ports/case-index.ts';
import { pairingWord } from './pairing-words.ts';

export interface TakenBack extends Withdrawn {
  /** What the same person said before on the same thing, in words. */
  readonly standsAgain: readonly string[];
}

export async function takeBack(caseFile: CaseFile, record: string, why: string | null): Promise<TakenBack> {
  if (!isRecordId(record)) throw new HabeasError('usage', `"${record}" is no record: 26 letters and digits`);
  const reason = why?.trim() ?? '';
  if (reason === '') throw new HabeasError('usage', 'say why: --reason WHY');
  const { index } = caseFile.tools;
  const on = await standsOn(index, record);
  const before = new Set((await ownWords(caseFile)).map((one) => one.record));
  const withdrawn = await withdraw(caseFile, { record, on, reason });
  const again = (await ownWords(caseFile)).filter((one) => !before.has(one.record));
  return {
    ...withdrawn,
    standsAgain: again.map(({ at, said, record: of }) => `of ${at.slice(0, 10)} stands again: ${said} · ${of}`),
  };
}

/** What this person decided and stands. */
async function ownWords({ tools: { index }, actor }: CaseFile) {
  const { identity, origins, pairings: paired } = await index.decisions();
  const described = await index.descriptions();
  return [
    ...described.map((one) => ({ ...one, said: saidInWords(one).join(' · ') })),
    ...identity.map((one) => ({ ...one, said: one.verdict })),
    ...origins.map((one) => ({ ...one, said: one.what })),
    ...paired.map((one) => ({
      ...one,
      said: `${pairingWord(one.what, one.holds)}${one.answer === null ? '' : ` (${one.answer})`}`,
    })),
  ].filter((one) => one.actor === actor.name);
}

/** Of the sources that a record is on, that of the claim it judges: the others are only spoken of. Null for what is on none. */
async function standsOn(index: CaseIndex, record: RecordId): Promise<ObjectId | null> {
  const on = await index.objectsOf(record);
  for (const id of on)
    if ((await index.source(id))?.judgements.some((one) => one.record === record) === true) return id;
  return on[0] ?? null;
}
