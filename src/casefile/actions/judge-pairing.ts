// A person says that two passages belong together, or that they do not: a record on both sources, whole, with the texts sealed that the words were read from. In: where the words stand. Out: the word as it
// stands. Not here: what follows from it (corroborate/pairings), and people who differ, whose words stand side by side.

import { isDenial } from '../../corroborate/conflicts/denials-in-case.ts';
import { answerFits } from '../../ledger/weighing-bodies.ts';
import type { Claim } from '../../model/claim.ts';
import { HabeasError } from '../../model/error.ts';
import type { ObjectId } from '../../model/ids.ts';
import { passageOf } from '../../model/passage.ts';
import {
  FIRST_KINDS,
  type NewPairing,
  type PairedPassage,
  type PairedPlace,
  type PairingView,
  WITHOUT_CLAIM,
} from '../../model/rooms/pairings.ts';
import type { CaseFile } from '../case-file.ts';
import { appendRecords, atLevelOne, bodyOf, type RecordDraft } from './append-records.ts';
import { reasonOf } from './judge.ts';
import { type JudgedText, judgedText, sealText } from './seal-text.ts';

const LONGEST = 4_000;

/** Throws `usage` or `not-found` with what does not hold; nothing is then recorded. */
export const judgePairing = (caseFile: CaseFile, asked: NewPairing): Promise<PairingView> =>
  caseFile.judging(() => judgeNow(caseFile, asked));

async function judgeNow(caseFile: CaseFile, { what, a: first, b: second, ...said }: NewPairing): Promise<PairingView> {
  const { holds, answer } = said;
  const reason = reasonOf(said.reason);
  checkWhat({ what, a: first, b: second, holds, answer });
  const texts = new Map<ObjectId, JudgedText>();
  for (const { source } of [first, second])
    if (!texts.has(source)) texts.set(source, await judgedText(caseFile, source));
  const [a, b] = [pairedIn(texts, first), pairedIn(texts, second)];
  if (a.source === b.source && a.passage.start === b.passage.start && a.passage.end === b.passage.end)
    throw new HabeasError('usage', 'a passage is not paired with itself: name two');
  const denies = claimsIn(textOf(texts, first.source), first).some(isDenial);
  if (what === 'against' && holds && !denies)
    throw new HabeasError(
      'usage',
      'nothing is denied in the first passage: amend the claim first if it was read wrongly',
    );
  const on = [a.source, b.source];
  const level = (await atLevelOne(caseFile, on)).size > 0 ? 1 : 0;
  const content = { what, a: inRecord(a), b: inRecord(b), holds, answer, reason };
  const seals: RecordDraft[] = [];
  for (const text of texts.values()) seals.push(...(await sealText(caseFile, text)));
  const body = bodyOf(caseFile, content);
  const entry = (await appendRecords(caseFile, [...seals, { act: 'pair.judge', on, body, level }])).at(-1);
  if (entry === undefined) throw new HabeasError('fault', 'a record was appended and not returned');
  const { id: record, at, actor } = entry;
  return { what, a, b, holds, answer, reason, record, at, actor, mine: true };
}

/** What would be recorded and have no effect is refused. */
function checkWhat({ what, a, b, holds, answer }: Omit<NewPairing, 'reason'>): void {
  if (!answerFits({ what, holds, answer }))
    throw new HabeasError(
      'usage',
      answer === null
        ? 'say what kind of answer it is: given, partial or refused'
        : 'only of what is an answer it is said what kind of answer it is',
    );
  if (a.kind === null && !WITHOUT_CLAIM.has(what))
    throw new HabeasError(
      'usage',
      'of the first passage no claim was made, so it is in no list: write the claim first',
    );
  const kinds = holds || what !== 'against' ? FIRST_KINDS[what] : null;
  if (kinds !== null && a.kind !== null && !kinds.includes(a.kind))
    throw new HabeasError(
      'usage',
      `the first passage must be a claim of the kind ${kinds.join(' or ')}, not ${a.kind}`,
    );
  if (what === 'count' && b.kind !== 'figure')
    throw new HabeasError('usage', 'the second passage is no number that was read: write a claim of it first');
}

const inRecord = ({ source, passage, kind, text }: PairedPassage) => ({ source, passage: { ...passage }, kind, text });

function textOf(texts: ReadonlyMap<ObjectId, JudgedText>, source: ObjectId): JudgedText {
  const judged = texts.get(source);
  if (judged === undefined) throw new HabeasError('fault', `the text of ${source} was not read`);
  return judged;
}

/** The words as they stand in the text, with what stands around them. */
function pairedIn(
  texts: ReadonlyMap<ObjectId, JudgedText>,
  { source, start, end, exact, kind }: PairedPlace,
): PairedPassage {
  const judged = textOf(texts, source);
  const { text, positions, hash } = judged;
  if (!(start >= 0 && start < end && end <= positions.length))
    throw new HabeasError(
      'usage',
      `the text of ${source} has ${positions.length} letters: none from ${start} to ${end}`,
    );
  if (end - start > LONGEST) throw new HabeasError('usage', `a passage has at most ${LONGEST} letters: choose fewer`);
  const passage = passageOf(text, positions, positions.toUnit(start), positions.toUnit(end));
  if (passage.exact !== exact)
    throw new HabeasError(
      'usage',
      `other words stand there in ${source}: “${passage.exact.slice(0, 80)}”. Look at the passage again and choose its words as they stand`,
    );
  if (kind !== null && claimsIn(judged, { start, end, kind }).length === 0)
    throw new HabeasError('usage', `no claim of the kind ${kind} stands in these words of ${source}: give null`);
  if (![exact, passage.prefix, passage.suffix].every((one) => one.isWellFormed()))
    throw new HabeasError('usage', 'the passage has half a letter in it: choose whole letters');
  return { source, passage, kind, text: hash };
}

const claimsIn = (
  { stored }: JudgedText,
  { start, end, kind }: Pick<PairedPlace, 'start' | 'end' | 'kind'>,
): readonly Claim[] =>
  stored.met.flatMap(({ claim, state }) =>
    claim.kind === kind && state !== 'rejected' && claim.passage.start < end && start < claim.passage.end
      ? [claim]
      : [],
  );
