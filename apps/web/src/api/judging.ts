// What the rooms ask and tell the server about judgement: proposals a page at a time, judgements, assessments, better copies.

import { type QueryClient, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DescriptionView, NewDescription } from '../../../../src/model/described.ts';
import type { ClaimId, ObjectId, RecordId } from '../../../../src/model/ids.ts';
import { hexOf } from '../../../../src/model/ids.ts';
import type {
  Assessment,
  AssessmentView,
  BulkJudged,
  BulkJudgement,
  BulkPreview,
  JudgedView,
  NewJudgement,
  Replacement,
  ReplacementView,
  ReviewFilter,
  ReviewItem,
  ReviewPage,
} from '../../../../src/model/judgement.ts';
import type { SourceView } from '../../../../src/model/views.ts';
import { get, post } from './client.ts';
import { queryOf } from './queries.ts';

const ITEMS_A_PAGE = 50;

const pageOf = (filter: ReviewFilter, after: string | null, limit: number, signal: AbortSignal): Promise<ReviewPage> =>
  get(`/api/review?${queryOf({ ...filter, after: after ?? undefined, limit })}`, signal);

/** It stays as it was asked for while a person goes through it; what they judge meanwhile is laid over it. */
export const useReviewPages = (filter: ReviewFilter) =>
  useInfiniteQuery({
    queryKey: ['review', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => pageOf(filter, pageParam, ITEMS_A_PAGE, signal),
    getNextPageParam: (last) => last.next,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** One proposal by its place, where the pages do not hold it. */
export const useReviewItem = (place: { readonly object: ObjectId; readonly claim: ClaimId } | null) =>
  useQuery({
    queryKey: ['review-item', place],
    enabled: place !== null,
    queryFn: ({ signal }) => get<ReviewItem>(`/api/review/${place?.object}/${place?.claim}`, signal),
  });

/** Claims of the case in whose passage these words stand. */
export const useClaimSearch = (text: string) =>
  useQuery({
    queryKey: ['claim-search', text],
    enabled: text.trim().length > 1,
    queryFn: ({ signal }) => pageOf({ text, view: 'all', order: 'text' }, null, 20, signal),
  });

/** The source around a proposal: its other claims and the names in them. Kept while a person goes through its proposals. */
export const useSourceAround = (id: ObjectId | null) =>
  useQuery({
    queryKey: ['source-around', id],
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => get<SourceView>(`/api/sources/${id}`, signal),
  });

/** What other rooms show of claims is asked for again when a person goes there; an open source at once. */
function forget(client: QueryClient, sources: readonly ObjectId[]): void {
  for (const queryKey of [['overview'], ['sources'], ['ledger']])
    void client.invalidateQueries({ queryKey, refetchType: 'none' });
  for (const id of sources) void client.invalidateQueries({ queryKey: ['source', id] });
}

/** All of them or none. */
export function useJudge() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (judgements: readonly NewJudgement[]) => post<JudgedView>('/api/judgements', { judgements }),
    onSuccess: (_, judgements) => forget(client, [...new Set(judgements.map((one) => one.object))]),
  });
}

const UNDONE = 'undone';

/** Takes judgements back, the last first. */
export function useUndo() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ on, records }: { readonly on: ObjectId; readonly records: readonly RecordId[] }) => {
      for (const record of records.toReversed()) await post('/api/withdrawals', { record, on, reason: UNDONE });
    },
    onSuccess: (_, { on }) => forget(client, [on]),
  });
}

export const useBulkPreview = (filter: ReviewFilter, open: boolean) =>
  useQuery({
    queryKey: ['bulk-preview', filter],
    enabled: open,
    gcTime: 0,
    staleTime: 0,
    queryFn: () => post<BulkPreview>('/api/judgements/preview', { filter }),
  });

const OFTEN_MS = 700;

/** How many of those that one judgement reaches have it by now, asked again and again while it is recorded. Null before the first answer. */
export function useBulkReached(filter: ReviewFilter, before: BulkPreview, verdict: BulkJudgement['verdict']) {
  const now = useQuery({
    queryKey: ['bulk-reached', filter],
    gcTime: 0,
    refetchInterval: OFTEN_MS,
    queryFn: () => post<BulkPreview>('/api/judgements/preview', { filter }),
  }).data;
  // Under a filter by state the judged leave the list; under any other they change their state in it.
  return now === undefined ? null : before.count - now.count + (now.byState[verdict] - before.byState[verdict]);
}

export function useBulk() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (bulk: BulkJudgement) => post<BulkJudged>('/api/judgements/bulk', bulk),
    onSuccess: () => {
      forget(client, []);
      for (const queryKey of [['review'], ['source']]) void client.invalidateQueries({ queryKey });
    },
  });
}

export function useAssess() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (assessment: Assessment) => post<AssessmentView>('/api/assessments', assessment),
    onSuccess: (_, { object }) => forget(client, [object]),
  });
}

export function useDescribe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (said: NewDescription) => post<DescriptionView>('/api/descriptions', said),
    onSuccess: (_, { object }) => forget(client, [object]),
  });
}

export function useReplace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (replacement: Replacement) => post<ReplacementView>('/api/replacements', replacement),
    onSuccess: (_, { object, replaces }) => forget(client, [object, replaces]),
  });
}

/** `7f3a….9c01…`: a claim of a source, as the address has it. */
export const placeWords = (object: ObjectId, claim: ClaimId): string => `${hexOf(object)}.${claim}`;
