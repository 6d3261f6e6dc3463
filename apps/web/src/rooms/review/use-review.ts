// What the Review room keeps in mind: the proposals loaded, the one shown, what was judged in this visit. A judgement shows at once and the
// room goes on; use-judging.ts sends it.

import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type ClaimState, isLink, type ReviewItem, type ReviewPage } from '../../../../../src/model/judgement.ts';
import { placeWords, useReviewItem, useReviewPages } from '../../api/judging.ts';
import { withChanges } from '../../parts/changes.ts';
import { useAsked } from '../../parts/use-asked.ts';
import type { Done, Entry, Notice, Verdict } from './entries.ts';
import { filterOf, placeOf, type ReviewSearch } from './filter.ts';
import { useJudging } from './use-judging.ts';

export interface Review {
  readonly entries: readonly Entry[];
  /** Null while nothing is loaded, and where nothing is left. */
  readonly current: Entry | null;
  readonly counts: ReviewPage['counts'] | null;
  readonly total: number;
  readonly loading: boolean;
  readonly error: Error | null;
  readonly notice: Notice | null;
  readonly canUndo: boolean;
  go(by: 1 | -1): void;
  goTo(key: string): void;
  judge(entry: Entry, judgement: Verdict): void;
  undo(): void;
  reload(): void;
}

const keyOf = (item: ReviewItem): string => placeWords(item.source.id, item.claim.id);
const WAITS: ReadonlySet<ClaimState> = new Set(['waiting', 'changed', 'disputed']);
/** So many before the end of what is loaded, more is asked for. */
const AHEAD = 25;

export function useReview(search: ReviewSearch): Review {
  const filter = useMemo(() => filterOf(search), [search]);
  const pages = useReviewPages(filter);
  const [done, setDone] = useState<ReadonlyMap<string, Done>>(new Map());
  const loaded = useMemo(() => unique(pages.data?.pages.flatMap((page) => page.items) ?? []), [pages.data]);
  const [at, ask] = useAsked(search.at);
  const place = placeOf(at);
  const away = pages.data !== undefined && place !== null && !loaded.some((item) => keyOf(item) === at);
  const outside = useReviewItem(away ? place : null).data;
  const entries = useMemo(() => {
    const all = outside && away ? [outside, ...loaded] : loaded;
    return all.map((item, i): Entry => {
      const key = i === 0 && away && outside ? (at ?? keyOf(item)) : keyOf(item);
      return { key, item, done: done.get(key) ?? null };
    });
  }, [loaded, outside, away, done, at]);
  const isOpen = (entry: Entry): boolean =>
    entry.done === null && (filter.state !== undefined || WAITS.has(entry.item.state));
  const steps = useSteps(entries, isOpen, { at, ask }, pages);
  const acts = useJudging(setDone, steps);
  const [first] = pages.data?.pages ?? [];
  return {
    entries,
    ...steps,
    ...acts,
    counts: useMemo(() => first && countsAfter(first.counts, entries), [first, entries]) ?? null,
    total: first?.total ?? 0,
    loading: pages.isPending || steps.awaiting || (away && outside === undefined),
    error: pages.error,
    reload: () => {
      setDone(new Map());
      void pages.refetch();
    },
  };
}

function unique(items: readonly ReviewItem[]): readonly ReviewItem[] {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  return [...byKey.values()];
}

/** The server's counts, with what was judged since. */
function countsAfter(counts: ReviewPage['counts'], entries: readonly Entry[]): ReviewPage['counts'] {
  const now = { ...counts };
  for (const { item, done } of entries) {
    if (done === null || isLink(done.verdict)) continue;
    now[item.state]--;
    now[done.verdict]++;
  }
  return now;
}

interface Steps {
  readonly current: Entry | null;
  readonly awaiting: boolean;
  go(by: 1 | -1): void;
  goTo(key: string): void;
  /** To the next that is still open, after this one; then to what was left behind. */
  goOn(from: string): void;
}

function useSteps(
  entries: readonly Entry[],
  isOpen: (entry: Entry) => boolean,
  { at, ask }: { readonly at: string | undefined; readonly ask: (key: string | undefined) => void },
  pages: ReturnType<typeof useReviewPages>,
): Steps {
  const navigate = useNavigate();
  const [awaiting, setAwaiting] = useState<string | null>(null);
  const index = at === undefined ? entries.findIndex(isOpen) : entries.findIndex((entry) => entry.key === at);
  const goTo = (key: string | undefined): void => {
    setAwaiting(null);
    ask(key);
    void navigate({ to: '/review', search: withChanges<ReviewSearch>({ at: key }), replace: true, resetScroll: false });
  };
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    const short = awaiting !== null || entries.length - index < AHEAD;
    if (short && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [awaiting, entries.length, index, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const goOn = (from: string): void => {
    const place = entries.findIndex((entry) => entry.key === from);
    const next = entries.find((entry, i) => i > place && isOpen(entry));
    if (next) goTo(next.key);
    else if (hasNextPage) setAwaiting(from);
    else goTo(entries.find((entry) => entry.key !== from && isOpen(entry))?.key);
  };
  const latest = useRef(goOn);
  latest.current = goOn;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when more has come, the step that waited for it is tried again.
  useEffect(() => {
    if (awaiting !== null && !isFetchingNextPage) latest.current(awaiting);
  }, [entries.length, isFetchingNextPage]);
  const go = (by: 1 | -1): void => {
    const to = entries[index < 0 ? (by === 1 ? 0 : entries.length - 1) : index + by];
    if (to) goTo(to.key);
    else if (by === 1 && index >= 0 && hasNextPage) setAwaiting(entries[index]?.key ?? null);
  };
  return { current: entries[index] ?? null, awaiting: awaiting !== null, go, goTo, goOn };
}
