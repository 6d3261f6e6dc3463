// Claims judged where they stand on the page: the state of each, shown at once and sent after, in the order made. What needs more room than a
// key (splitting, merging, linking) is the Review room's.

import { useCallback, useMemo, useState } from 'react';
import type { Claim } from '../../../../../src/model/claim.ts';
import type { ClaimId, RecordId } from '../../../../../src/model/ids.ts';
import { type ClaimItem, type ClaimState, isLink, type NewJudgement } from '../../../../../src/model/judgement.ts';
import type { SourceView } from '../../../../../src/model/views.ts';
import { useJudge, useUndo } from '../../api/judging.ts';
import { useInTurn } from '../../api/use-in-turn.ts';

type SourceJudgement = Omit<NewJudgement, 'object'>;

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

interface Made {
  readonly judgement: SourceJudgement;
  /** The state before. Null for a claim written by hand, and for what leaves the state as it is. */
  readonly changed: { readonly id: ClaimId; readonly from: ClaimState } | null;
  /** Null until the server has answered. */
  records: readonly RecordId[] | null;
}

export function useSourceJudging(source: SourceView): SourceJudging {
  const { mutateAsync: post } = useJudge();
  const { mutateAsync: takeBack } = useUndo();
  const [said, setSaid] = useState<ReadonlyMap<string, ClaimState>>(new Map());
  const [last, setLast] = useState<SourceJudging['last']>(null);
  const [error, setError] = useState<Error | null>(null);
  const [made, setMade] = useState<readonly Made[]>([]);
  const [underway, setUnderway] = useState(0);
  const inTurn = useInTurn(setError);
  const states = useMemo(() => new Map(source.states.map((one) => [one.claim, one.state])), [source.states]);
  const items = useMemo(() => itemsById(source.items), [source.items]);
  const stateOf = useCallback((id: ClaimId) => said.get(id) ?? states.get(id) ?? 'waiting', [said, states]);
  const object = source.row.id;
  const show = (id: ClaimId, state: ClaimState): void => setSaid((map) => new Map(map).set(id, state));
  const send = (errand: () => Promise<void>, refused: () => void): void => {
    setError(null);
    setUnderway((count) => count + 1);
    inTurn(() => errand().finally(() => setUnderway((count) => count - 1)), refused);
  };
  const judge = (judgement: SourceJudgement, done?: () => void): void => {
    const { claim, verdict } = judgement;
    const changed = typeof claim === 'string' && !isLink(verdict) ? { id: claim, from: stateOf(claim) } : null;
    const one: Made = { judgement, changed, records: null };
    if (changed && !isLink(verdict)) show(changed.id, verdict);
    setMade((all) => [...all, one]);
    send(
      async () => {
        one.records = (await post([{ object, ...judgement }])).records;
        const whole = typeof claim === 'string' ? source.claims.find((other) => other.id === claim) : claim;
        setLast({ verdict, words: wordsOf(whole) });
        done?.();
      },
      () => {
        if (changed) show(changed.id, changed.from);
        setMade((all) => all.filter((other) => other !== one));
      },
    );
  };
  const undo = (): void => {
    const one = made.at(-1);
    if (!one) return;
    const { changed, judgement } = one;
    setMade((all) => all.slice(0, -1));
    if (changed) show(changed.id, changed.from);
    send(
      async () => {
        if (one.records) await takeBack({ on: object, records: one.records });
        setLast(null);
      },
      () => {
        if (changed && !isLink(judgement.verdict)) show(changed.id, judgement.verdict);
        setMade((all) => [...all, one]);
      },
    );
  };
  return {
    stateOf,
    itemOf: useCallback((id) => items.get(id), [items]),
    error,
    busy: underway > 0,
    canUndo: made.length > 0,
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
