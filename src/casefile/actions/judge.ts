// A person judges claims: each judgement is held to the text and to the claim as it stands, then recorded, whole (docs/formats/records.md). With the first
// on a text the text is sealed in the same append. Nothing is recorded unless all that was asked holds.

import { claimInRecord, judgementBody } from '../../ledger/bodies.ts';
import type { JsonObject } from '../../ledger/record.ts';
import type { Claim } from '../../model/claim.ts';
import type { MetClaim } from '../../model/claim-state.ts';
import { HabeasError } from '../../model/error.ts';
import type { ClaimId, ObjectId } from '../../model/ids.ts';
import {
  type ClaimPlace,
  isLink,
  type JudgedOther,
  type JudgedView,
  type JudgementContent,
  type JudgementVerdict,
  type NewJudgement,
  type ReviewItem,
} from '../../model/judgement.ts';
import { parseWith } from '../../model/parse.ts';
import type { CaseFile } from '../case-file.ts';
import { reviewItem } from '../queries/review.ts';
import { appendRecords, atLevelOne, bodyOf, type RecordDraft } from './append-records.ts';
import { type JudgedText, judgedText, sealText } from './seal-text.ts';
import { writtenClaim } from './written-claim.ts';

/** What one record is to say. */
export interface Ruling extends JudgementContent {
  /** Older copies whose judgements it follows: it may carry words of theirs, and goes when one of them is erased. */
  readonly after: readonly ObjectId[];
}

const MOST = 500;

/** Throws `usage` or `not-found` with what does not hold; nothing is then recorded. */
export async function judge(caseFile: CaseFile, asked: readonly NewJudgement[]): Promise<JudgedView> {
  if (asked.length > MOST) throw new HabeasError('usage', `at most ${MOST} judgements are made at once`);
  return caseFile.judging(() => judgeNow(caseFile, asked));
}

async function judgeNow(caseFile: CaseFile, asked: readonly NewJudgement[]): Promise<JudgedView> {
  const texts = new Map<ObjectId, JudgedText>();
  const textOf = async (object: ObjectId): Promise<JudgedText> => {
    const known = texts.get(object) ?? (await judgedText(caseFile, object));
    texts.set(object, known);
    return known;
  };
  const rulings: Ruling[] = [];
  for (const one of asked) rulings.push(await rulingOf(caseFile, one, textOf));
  const records = await record(caseFile, rulings, texts);
  const items: ReviewItem[] = [];
  for (const { object, claim, result } of rulings)
    for (const { id } of result.length > 0 ? result : [claim]) {
      const item = await reviewItem(caseFile.tools.index, { object, claim: id }, caseFile.actor.name);
      if (item !== null) items.push(item);
    }
  return { records, items };
}

/** Seals the texts that are not sealed yet and appends the judgements. The ids of their records, in order. */
export async function record(
  caseFile: CaseFile,
  rulings: readonly Ruling[],
  texts: ReadonlyMap<ObjectId, JudgedText>,
): Promise<JudgedView['records']> {
  const closed = await atLevelOne(caseFile, rulings.flatMap(objectsOf));
  const judgements = rulings.map((one): RecordDraft => {
    const on = objectsOf(one);
    const level = on.some((object) => closed.has(object)) ? 1 : 0;
    return { act: 'judgement', on, body: bodyOf(caseFile, contentOf(one)), level };
  });
  const seals: RecordDraft[] = [];
  for (const text of texts.values()) seals.push(...(await sealText(caseFile, text)));
  const entries = await appendRecords(caseFile, [...seals, ...judgements]);
  return entries.slice(seals.length).map(({ id }) => id);
}

const objectsOf = ({ object, others, after }: Ruling): readonly ObjectId[] => [
  object,
  ...others.map((one) => one.object),
  ...after,
];

function contentOf({ object, claim, verdict, result, others, text, reason, seen }: Ruling): JsonObject {
  const content: JsonObject = {
    object,
    passage: { ...claim.passage },
    claim: claimInRecord(claim),
    verdict,
    result: result.map(claimInRecord),
    others: others.map((one) => ({ object: one.object, claim: claimInRecord(one.claim), text: one.text })),
    text,
    reason,
    seen,
  };
  if (!isWellFormed(content)) throw new HabeasError('usage', 'a claim has half a letter in it: choose whole letters');
  const parsed = parseWith(judgementBody, { ...content, salt: '' });
  if (!parsed.ok) {
    const faults = parsed.faults.map(({ path, message }) => `${path} ${message}`);
    throw new HabeasError('usage', `this would be recorded and not read again: ${faults.join('; ')}`);
  }
  return content;
}

const isWellFormed = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.isWellFormed()
    : typeof value !== 'object' || value === null || Object.values(value).every(isWellFormed);

type TextOf = (object: ObjectId) => Promise<JudgedText>;

async function rulingOf(caseFile: CaseFile, asked: NewJudgement, textOf: TextOf): Promise<Ruling> {
  const { object, verdict } = asked;
  const reason = reasonOf(asked.reason);
  const text = await textOf(object);
  checkNumbers(asked);
  if (typeof asked.claim !== 'string') {
    if (verdict !== 'accepted') throw new HabeasError('usage', 'a claim written by hand is accepted with that');
    const claim = writtenClaim(object, asked.claim, text, idsBut(text, []));
    return { object, claim, verdict, result: [], others: [], text: text.hash, reason, seen: [], after: [] };
  }
  const met = await metClaim(caseFile, { object, claim: asked.claim });
  const claim = claimSeen(met);
  const taken = new Set(idsBut(text, verdict === 'split' ? [] : [met]));
  const result: Claim[] = [];
  for (const one of asked.result) {
    const written = writtenClaim(object, one, text, taken);
    taken.add(written.id);
    result.push(written);
  }
  const others: JudgedOther[] = [];
  for (const place of asked.others) others.push(await otherOf(caseFile, asked, place, claim, textOf));
  const after = olderCopies(met, object);
  return { object, claim, verdict, result, others, text: textHash(text, claim, met), reason, seen: met.own, after };
}

/** The copies that its judgements were made on. */
export const olderCopies = ({ judgements }: MetClaim, object: ObjectId): readonly ObjectId[] => [
  ...new Set(judgements.map(({ judgement }) => judgement.object).filter((one) => one !== object)),
];

/** What the person has before him or her: what is proposed now where it is not what was judged, else the claim in force. */
export const claimSeen = ({ state, proposal, claim }: MetClaim): Claim =>
  (state === 'changed' || state === 'rejected') && proposal !== null ? proposal : claim;

/** The text that the claim's words stand in: that of today, or of the judgement that they are known from where they are lost since. */
export function textHash({ text, positions, hash }: JudgedText, { passage }: Claim, { judgements }: MetClaim): string {
  const [from, to] = [positions.toUnit(passage.start), positions.toUnit(passage.end)];
  if (text.slice(from, to) === passage.exact) return hash;
  const earlier = judgements.at(-1)?.judgement.text;
  if (earlier === undefined)
    throw new HabeasError('usage', 'the words of this claim do not stand in the text: read the source again');
  return earlier;
}

async function metClaim({ tools }: CaseFile, { object, claim }: ClaimPlace): Promise<MetClaim> {
  const found = await tools.index.reviewClaim(object, claim);
  if (found === null) throw new HabeasError('not-found', `this source has no claim ${claim}`);
  return found.met;
}

async function otherOf(
  caseFile: CaseFile,
  { object, verdict }: NewJudgement,
  place: ClaimPlace,
  claim: Claim,
  textOf: TextOf,
): Promise<JudgedOther> {
  if (verdict === 'merged' && place.object !== object)
    throw new HabeasError('usage', 'claims of different sources are not merged: say that they are the same');
  const met = await metClaim(caseFile, place);
  const other = claimSeen(met);
  if (place.object === object && other.id === claim.id)
    throw new HabeasError('usage', 'a claim cannot be merged with itself, nor be the same as itself or another');
  return { object: place.object, claim: other, text: textHash(await textOf(place.object), other, met) };
}

const RESULTS: Readonly<Record<JudgementVerdict, readonly [least: number, most: number]>> = {
  accepted: [0, 0],
  rejected: [0, 0],
  amended: [1, 1],
  split: [2, 50],
  merged: [1, 1],
  same: [0, 0],
  different: [0, 0],
};

function checkNumbers({ verdict, result, others }: NewJudgement): void {
  const [least, most] = RESULTS[verdict];
  if (result.length < least || result.length > most)
    throw new HabeasError(
      'usage',
      `${verdict} takes ${least === most ? least : `${least} or more`} claims as its result, not ${result.length}`,
    );
  const needsOthers = verdict === 'merged' || isLink(verdict);
  if (needsOthers !== others.length > 0 || others.length > MOST)
    throw new HabeasError(
      'usage',
      needsOthers ? `${verdict} takes one or more other claims` : `${verdict} takes no other claims`,
    );
}

const LONGEST = 2_000;

export function reasonOf(given: string | null): string | null {
  const reason = given?.trim().toWellFormed() ?? '';
  if (reason.length > LONGEST) throw new HabeasError('usage', `a reason has at most ${LONGEST} letters`);
  return reason === '' ? null : reason;
}

/** Every id by which a claim of the source is or was known, but those of `own`. */
function idsBut({ stored }: JudgedText, own: readonly MetClaim[]): ReadonlySet<ClaimId> {
  const idsOf = (met: MetClaim): readonly ClaimId[] => [
    met.claim.id,
    ...(met.proposal === null ? [] : [met.proposal.id]),
    ...met.judgements.flatMap(({ judgement }) => [judgement.claim.id, ...judgement.result.map(({ id }) => id)]),
  ];
  const free = new Set(own.flatMap(idsOf));
  return new Set(stored.met.flatMap(idsOf).filter((id) => !free.has(id)));
}
