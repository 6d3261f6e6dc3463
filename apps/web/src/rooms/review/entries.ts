// The proposals of the Review room, each with what was judged of it in this visit.

import {
  isLink,
  type JudgementVerdict,
  type NewJudgement,
  type ReviewItem,
} from '../../../../../src/model/judgement.ts';

export interface Done {
  /** What was sent, so that the answer to an earlier one does not take its place. */
  readonly of: NewJudgement;
  readonly verdict: JudgementVerdict;
  /** As they stand now, once the server has said so. */
  readonly items: readonly ReviewItem[];
}

export interface Entry {
  readonly key: string;
  readonly item: ReviewItem;
  readonly done: Done | null;
}

export type Notice =
  | { readonly kind: 'judged' | 'undone'; readonly verdict: JudgementVerdict; readonly words: string }
  | { readonly kind: 'refused'; readonly message: string; readonly key: string };

export type Verdict = Pick<NewJudgement, 'verdict'> &
  Partial<Pick<NewJudgement, 'claim' | 'result' | 'others' | 'reason'>>;

/** The proposal as it stands with what was judged in this visit. */
export function shownOf({ item, done }: Entry): ReviewItem {
  if (done === null) return item;
  const [now] = done.items;
  if (now) return now;
  return isLink(done.verdict) ? item : { ...item, state: done.verdict };
}
