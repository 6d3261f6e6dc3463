// Claims judged where they stand on the page: the state of each, shown at once and sent after. What needs more room than a key (splitting,
// merging, linking) is the Review room's.

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Claim } from '../../../../../src/model/claim.ts';
import type { ClaimId, RecordId } from '../../../../../src/model/ids.ts';
import { type ClaimItem, type ClaimState, isLink, type NewJudgement } from '../../../../../src/model/judgement.ts';
import type { SourceView } from '../../../../../src/model/views.ts';
import { useJudge, useUndo } from '../../api/judging.ts';

export type SourceJudgement = Omit<NewJudgement, 'object'>;

export interface SourceJudging {
  readonly stateOf: (id: ClaimId) => ClaimState;
  /** With what people judged of it; undefined where nobody did. */
  readonly itemOf: (id: ClaimId) => ClaimItem | undefined;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly canUndo: boolean;
  /** What was judged last, for a notice. */
  readonly last: { readonly verdict: NewJudgement['verdict']; readonly words: string } | null;
  judge(judgement: SourceJudgement, done?: () => void): void;
  undo(): void;
}

const wordsOf = (claim: Claim | undefined): string => claim?.passage.exact ?? '';

export function useSourceJudging(source: SourceView): SourceJudging {
  const judging = useJudge();
  const undoing = useUndo();
  const [said, setSaid] = useState<ReadonlyMap<string, ClaimState>>(new Map());
  const [last, setLast] = useState<SourceJudging['last']>(null);
  const [error, setError] = useState<Error | null>(null);
  const made = useRef<(readonly RecordId[])[]>([]);
  const [count, setCount] = useState(0);
  const states = useMemo(() => new Map(source.states.map((one) => [one.claim, one.state])), [source.states]);
  const items = useMemo(() => itemsById(source.items), [source.items]);
  const object = source.row.id;
  const forget = (id: string): void => setSaid((map) => new Map([...map].filter(([key]) => key !== id)));
  const judge = (judgement: SourceJudgement, done?: () => void): void => {
    const { claim, verdict } = judgement;
    const id = typeof claim === 'string' ? claim : '';
    setError(null);
    if (id !== '' && !isLink(verdict)) setSaid((map) => new Map(map).set(id, verdict));
    judging.mutate([{ object, ...judgement }], {
      onSuccess: ({ records }) => {
        made.current.push(records);
        setCount(made.current.length);
        const whole = typeof claim === 'string' ? source.claims.find((one) => one.id === claim) : claim;
        setLast({ verdict, words: wordsOf(whole) });
        done?.();
      },
      onError: (refusal) => {
        forget(id);
        setError(refusal);
      },
    });
  };
  const undo = (): void => {
    const records = made.current.pop();
    if (!records) return;
    setCount(made.current.length);
    setLast(null);
    setSaid(new Map());
    undoing.mutate({ on: object, records }, { onError: setError });
  };
  return {
    stateOf: useCallback((id) => said.get(id) ?? states.get(id) ?? 'waiting', [said, states]),
    itemOf: useCallback((id) => items.get(id), [items]),
    error,
    busy: judging.isPending || undoing.isPending,
    canUndo: count > 0,
    last,
    judge,
    undo,
  };
}

/** Known by the claim in force and by what is proposed in its place. */
function itemsById(items: readonly ClaimItem[]): ReadonlyMap<string, ClaimItem> {
  const byId = new Map<string, ClaimItem>();
  for (const item of items) {
    if (item.proposal) byId.set(item.proposal.id, item);
    byId.set(item.claim.id, item);
  }
  return byId;
}
