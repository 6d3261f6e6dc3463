// The claims of the case with what people said of them: a page of the list, one of them, what a bulk judgement would reach. In: a filter and the person who
// asks. Out: views; nothing is changed.

import type { MetClaim } from '../../model/claim-state.ts';
import type {
  BulkPreview,
  ClaimItem,
  ClaimPlace,
  JudgementView,
  ReviewFilter,
  ReviewItem,
  ReviewPage,
} from '../../model/judgement.ts';
import type { CaseIndex, FoundClaim } from '../../storage/ports/case-index.ts';

interface ReviewRequest {
  readonly after: string | null;
  readonly limit: number;
}

/** `actor`: the person at this device, or null where there is no key: nothing is then his or hers. */
export async function reviewPage(
  index: CaseIndex,
  filter: ReviewFilter,
  page: ReviewRequest,
  actor: string | null,
): Promise<ReviewPage> {
  const { total, counts, found, next } = await index.review({ filter, actor }, page);
  const waiting = filter.state === undefined || filter.state === 'waiting' ? counts.waiting : 0;
  return { total, judged: total - waiting, counts, items: found.map((one) => itemOf(one, actor)), next };
}

/** By any id that the claim has or had. Null where the source has no such claim. */
export async function reviewItem(
  index: CaseIndex,
  { object, claim }: ClaimPlace,
  actor: string | null,
): Promise<ReviewItem | null> {
  const found = await index.reviewClaim(object, claim);
  return found === null ? null : itemOf(found, actor);
}

const SAMPLE = 20;

export async function previewJudgement(
  index: CaseIndex,
  filter: ReviewFilter,
  actor: string | null,
): Promise<BulkPreview> {
  const question = { filter, actor };
  const { total, counts, found } = await index.review(question, { after: null, limit: SAMPLE });
  const byState = { ...counts };
  for (const state of Object.keys(byState) as (keyof typeof byState)[])
    if (filter.state === undefined ? filter.view === 'all' && state === 'rejected' : state !== filter.state)
      byState[state] = 0;
  return {
    count: total,
    byKind: await index.reviewKinds(question),
    byState,
    sample: found.map((one) => itemOf(one, actor)),
  };
}

function itemOf({ source, met, context }: FoundClaim, actor: string | null): ReviewItem {
  const { id, title, file, publisher, language, published } = source;
  return { ...claimItemOf(met, actor), source: { id, title, file, publisher, language, published }, context };
}

export function claimItemOf(met: MetClaim, actor: string | null): ClaimItem {
  const { claim, proposal, state, changedFields, sameAs, reattached } = met;
  return { claim, proposal, state, judgements: judgementViews(met, actor), changedFields, sameAs, reattached };
}

const judgementViews = ({ judgements }: MetClaim, actor: string | null): readonly JudgementView[] =>
  judgements.map(({ judgement, superseded }) => judgementView(judgement, superseded, actor));

export function judgementView(
  {
    record,
    verdict,
    at,
    actor: by,
    reason,
    object,
    claim,
    result,
    others,
  }: MetClaim['judgements'][number]['judgement'],
  superseded: boolean,
  actor: string | null,
): JudgementView {
  const places = others.map((one) => ({ object: one.object, claim: one.claim.id }));
  return {
    record,
    verdict,
    at,
    actor: by,
    mine: by === actor,
    reason,
    object,
    claim,
    result,
    others: places,
    superseded,
  };
}
