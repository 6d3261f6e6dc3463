// What the queue of names keeps in mind: the pairs as they were asked for, the one shown, what was judged in this visit. A judgement shows at once and the room goes on;
// they are sent one after the other, in the order made.

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { EntityKind } from '../../../../../src/model/rooms/entities.ts';
import type {
  IdentityJudgementView,
  IdentityQuestion,
  IdentityVerdict,
  NewIdentityJudgement,
} from '../../../../../src/model/rooms/identity.ts';
import type { Page } from '../../../../../src/model/weighing.ts';
import { get } from '../../api/client.ts';
import { judgeIdentity, takeBackIdentity } from '../../api/people.ts';
import { queryOf } from '../../api/queries.ts';
import { useInTurn } from '../../api/use-in-turn.ts';

type QueueNotice =
  | { readonly kind: 'judged'; readonly verdict: IdentityVerdict; readonly names: string }
  | { readonly kind: 'undone'; readonly names: string }
  | { readonly kind: 'refused'; readonly message: string };

export interface IdentityQueue {
  readonly current: IdentityQuestion | null;
  /** What it was judged in this visit. */
  readonly verdict: IdentityVerdict | null;
  readonly at: number;
  readonly left: number;
  readonly total: number;
  readonly loading: boolean;
  readonly error: Error | null;
  readonly notice: QueueNotice | null;
  readonly canUndo: boolean;
  go(by: 1 | -1): void;
  judge(verdict: IdentityVerdict): void;
  undo(): void;
}

const A_PAGE = 50;
const AHEAD = 10;

const keyOf = ({ a, b }: IdentityQuestion): string => `${a.form.id} ${b.form.id}`;
const namesOf = ({ a, b }: IdentityQuestion): string => `\u2068${a.form.name}\u2069 · \u2068${b.form.name}\u2069`;

export function useIdentityQueue(kind: EntityKind | undefined): IdentityQueue {
  const pages = useInfiniteQuery({
    queryKey: ['identity-questions', kind],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      get<Page<IdentityQuestion>>(
        `/api/identity/questions?${queryOf({ kind, from: pageParam, limit: A_PAGE })}`,
        signal,
      ),
    getNextPageParam: (last) =>
      last.from + last.rows.length < last.total && last.rows.length > 0 ? last.from + last.rows.length : undefined,
    // It stays as it was asked for while a person goes through it; the weighing changes it behind their back.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const questions = useMemo(() => unique(pages.data?.pages.flatMap((page) => page.rows) ?? []), [pages.data]);
  const [at, setAt] = useState(0);
  const judging = useJudging(questions, setAt);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    if (questions.length - at < AHEAD && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [questions.length, at, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const current = questions[at] ?? null;
  const total = pages.data?.pages[0]?.total ?? 0;
  return {
    current,
    verdict: (current && judging.done.get(keyOf(current))) ?? null,
    at,
    left: Math.max(0, total - judging.done.size),
    total,
    loading: pages.isPending || (current === null && isFetchingNextPage),
    error: pages.error,
    notice: judging.notice,
    canUndo: judging.canUndo,
    go: (by) => setAt((before) => Math.max(0, Math.min(questions.length - 1, before + by))),
    judge: (verdict) => current && judging.judge(current, verdict),
    undo: judging.undo,
  };
}

function unique(questions: readonly IdentityQuestion[]): readonly IdentityQuestion[] {
  return [...new Map(questions.map((one) => [keyOf(one), one])).values()];
}

interface Made {
  readonly question: IdentityQuestion;
  readonly judgement: NewIdentityJudgement;
  /** Null until the server has answered, and where it refused. */
  kept: IdentityJudgementView | null;
}

function useJudging(questions: readonly IdentityQuestion[], goTo: (at: number) => void) {
  const client = useQueryClient();
  const [done, setDone] = useState<ReadonlyMap<string, IdentityVerdict>>(new Map());
  const [made, setMade] = useState<readonly Made[]>([]);
  const [notice, setNotice] = useState<QueueNotice | null>(null);
  const inTurn = useInTurn((error) => setNotice({ kind: 'refused', message: error.message }));
  const show = (question: IdentityQuestion, verdict: IdentityVerdict | null): void =>
    setDone((map) => {
      const next = new Map(map);
      if (verdict === null) next.delete(keyOf(question));
      else next.set(keyOf(question), verdict);
      return next;
    });
  const fresh = (): void => {
    for (const queryKey of [['weighed'], ['weighing'], ['attention'], ['ledger'], ['jobs']])
      void client.invalidateQueries({ queryKey });
  };
  const judge = (question: IdentityQuestion, verdict: IdentityVerdict): void => {
    const one: Made = {
      question,
      judgement: { a: question.a.of, b: question.b.of, verdict, reason: null },
      kept: null,
    };
    show(question, verdict);
    setMade((all) => [...all, one]);
    setNotice({ kind: 'judged', verdict, names: namesOf(question) });
    goTo(nextOpen(questions, question, done));
    const refused = (): void => {
      show(question, null);
      setMade((all) => all.filter((other) => other !== one));
    };
    inTurn(async () => {
      one.kept = await judgeIdentity(one.judgement);
      fresh();
    }, refused);
  };
  const undo = (): void => {
    const last = made.at(-1);
    if (!last) return;
    setMade((all) => all.slice(0, -1));
    show(last.question, null);
    setNotice({ kind: 'undone', names: namesOf(last.question) });
    goTo(questions.findIndex((one) => keyOf(one) === keyOf(last.question)));
    inTurn(
      async () => {
        if (last.kept) await takeBackIdentity(last.kept.record, last.judgement);
        fresh();
      },
      () => show(last.question, last.judgement.verdict),
    );
  };
  return { done, notice, judge, undo, canUndo: made.length > 0 };
}

/** The next that is not judged, after this one; then the first that was left behind; past the end where none is. */
function nextOpen(
  questions: readonly IdentityQuestion[],
  judged: IdentityQuestion,
  done: ReadonlyMap<string, IdentityVerdict>,
): number {
  const place = questions.indexOf(judged);
  const open = (one: IdentityQuestion): boolean => one !== judged && !done.has(keyOf(one));
  const after = questions.findIndex((one, i) => i > place && open(one));
  if (after >= 0) return after;
  const before = questions.findIndex(open);
  return before >= 0 ? before : questions.length;
}
