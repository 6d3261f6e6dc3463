// What the rooms ask the server, by name. Each is one query of casefile.

import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ObjectId, RecordId } from '../../../../src/model/ids.ts';
import type {
  AnnotationView,
  JobView,
  LedgerPage,
  OverviewView,
  SearchView,
  SourcesFilter,
  SourcesListView,
  SourceView,
} from '../../../../src/model/views.ts';
import { get, post } from './client.ts';

export const useOverview = () =>
  useQuery({ queryKey: ['overview'], queryFn: ({ signal }) => get<OverviewView>('/api/overview', signal) });

export const queryOf = (fields: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  ).toString();

export const ROWS_A_PAGE = 200;

export const sourcesPageQuery = (filter: SourcesFilter, page: number) => ({
  queryKey: ['sources', filter, page],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    get<SourcesListView>(
      `/api/sources?${queryOf({ ...filter, from: page * ROWS_A_PAGE, limit: ROWS_A_PAGE })}`,
      signal,
    ),
  placeholderData: keepPreviousData,
});

export const useSource = (id: ObjectId) =>
  useQuery({ queryKey: ['source', id], queryFn: ({ signal }) => get<SourceView>(`/api/sources/${id}`, signal) });

export const useSearch = (query: string) =>
  useInfiniteQuery({
    queryKey: ['search', query],
    enabled: query.trim() !== '',
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      get<SearchView>(`/api/search?${queryOf({ q: query, from: pageParam, limit: 25 })}`, signal),
    getNextPageParam: (last) =>
      last.from + last.hits.length < last.total && last.hits.length > 0 ? last.from + last.hits.length : undefined,
    placeholderData: keepPreviousData,
  });

export const useLedger = () =>
  useInfiniteQuery({
    queryKey: ['ledger'],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      get<LedgerPage>(`/api/ledger?${queryOf({ from: pageParam, limit: 100 })}`, signal),
    getNextPageParam: (last) =>
      last.from + last.rows.length < last.total && last.rows.length > 0 ? last.from + last.rows.length : undefined,
  });

/** The work of this session; asked for often while something runs. */
export const useJobs = () =>
  useQuery({
    queryKey: ['jobs'],
    queryFn: ({ signal }) => get<readonly JobView[]>('/api/jobs', signal),
    refetchInterval: (query) => (query.state.data?.some((job) => job.state === 'running') ? 400 : false),
  });

export function useVerify() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (structure: boolean) => post<JobView>('/api/verify', { structure }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  });
}

export type NewAnnotation = Pick<AnnotationView, 'kind' | 'text' | 'on' | 'claim' | 'start' | 'end'>;

export function useAnnotate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (annotation: NewAnnotation) => post<AnnotationView>('/api/annotations', annotation),
    onSuccess: (made) =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['source', made.on] }),
        client.invalidateQueries({ queryKey: ['ledger'] }),
      ]),
  });
}

export function useWithdraw() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (withdrawal: { readonly record: RecordId; readonly on: ObjectId; readonly reason: string }) =>
      post<{ readonly on: ObjectId }>('/api/withdrawals', withdrawal),
    onSuccess: ({ on }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['source', on] }),
        client.invalidateQueries({ queryKey: ['ledger'] }),
      ]),
  });
}

export const openEvidence = (object: ObjectId, attachment: boolean) =>
  post<{ address: string }>('/api/evidence', { object, attachment });
