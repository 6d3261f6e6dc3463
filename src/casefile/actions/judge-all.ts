// One verdict on every claim that a filter shows. The person has seen how many there are; if that number is no longer true nothing is done. Each claim gets a
// record of its own, as if it had been judged alone; a page of them goes under one checkpoint. Cut off in between, what was judged stands.

import { HabeasError } from '../../model/error.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { BulkJudged, BulkJudgement } from '../../model/judgement.ts';
import type { FoundClaim } from '../../storage/ports/case-index.ts';
import type { CaseFile } from '../case-file.ts';
import { claimSeen, olderCopies, type Ruling, reasonOf, record, textHash } from './judge.ts';
import { type JudgedText, judgedText } from './seal-text.ts';

const PAGE = 250;

/** Throws `exists` where the filter shows another number of claims than `expected`. */
export async function judgeAll(caseFile: CaseFile, bulk: BulkJudgement): Promise<BulkJudged> {
  const reason = reasonOf(bulk.reason);
  const { total } = await caseFile.tools.index.review(questionOf(caseFile, bulk), { after: null, limit: 0 });
  if (total !== bulk.expected)
    throw new HabeasError(
      'exists',
      `the filter shows ${total} claims now, not ${bulk.expected}: nothing was judged; look at the preview again`,
    );
  let judged = 0;
  let after: string | null = null;
  do {
    const place: string | null = after;
    const page: JudgedPage = await caseFile.judging(() => judgePage(caseFile, { ...bulk, reason }, place));
    judged += page.judged;
    after = page.next;
  } while (after !== null);
  return { judged };
}

const questionOf = ({ actor }: CaseFile, { filter }: BulkJudgement) => ({ filter, actor: actor.name });

interface JudgedPage {
  readonly judged: number;
  readonly next: string | null;
}

async function judgePage(caseFile: CaseFile, bulk: BulkJudgement, after: string | null): Promise<JudgedPage> {
  const page = await caseFile.tools.index.review(questionOf(caseFile, bulk), { after, limit: PAGE });
  const open = page.found.filter((one) => !isSaid(one, bulk.verdict, caseFile.actor.name));
  const texts = new Map<ObjectId, JudgedText>();
  for (const { source } of open) if (!texts.has(source.id)) texts.set(source.id, await judgedText(caseFile, source.id));
  const rulings = open.map((one) => rulingOf(one, bulk, texts));
  return { judged: (await record(caseFile, rulings, texts)).length, next: page.next };
}

/** This person said the same of the same claim before. */
const isSaid = ({ met }: FoundClaim, verdict: string, actor: string): boolean =>
  met.state !== 'changed' &&
  met.judgements.some(
    ({ judgement, superseded }) => judgement.actor === actor && judgement.verdict === verdict && !superseded,
  );

function rulingOf(
  { source, met }: FoundClaim,
  { verdict, reason }: BulkJudgement,
  texts: ReadonlyMap<ObjectId, JudgedText>,
): Ruling {
  const known = texts.get(source.id);
  if (known === undefined) throw new HabeasError('fault', 'a text to be judged was not loaded');
  const claim = claimSeen(met);
  const text = textHash(known, claim, met);
  return {
    object: source.id,
    claim,
    verdict,
    result: [],
    others: [],
    text,
    reason,
    seen: met.own,
    after: olderCopies(met, source.id),
  };
}
