// What the rooms ask of the weighing: one row's whole view, how far the weighing has come, and what people declare of origins.

import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ObjectId, RecordId } from '../../../../src/model/ids.ts';
import type { JudgedView, NewJudgement } from '../../../../src/model/judgement.ts';
import type { NewOriginDeclaration, OriginDeclarationView } from '../../../../src/model/rooms/origins.ts';
import type { JobView } from '../../../../src/model/views.ts';
import type { NewWeighingSetting, WeighingSettings, WeighingState } from '../../../../src/model/weighing.ts';
import { get, post } from './client.ts';

/** A view of the weighing at this address; nothing is asked where it is null. */
export const useWeighed = <T>(path: string | null, keep = false) =>
  useQuery({
    queryKey: ['weighed', path],
    enabled: path !== null,
    queryFn: ({ signal }) => get<T>(path ?? '', signal),
    ...(keep && { placeholderData: keepPreviousData }),
  });

const SOON_MS = 1500;

/** Asked again while the weighing is behind; once it has come on, what the rooms show is asked for anew. */
export function useWeighing() {
  const client = useQueryClient();
  const state = useQuery({
    queryKey: ['weighing'],
    queryFn: ({ signal }) => get<WeighingState>('/api/weighing', signal),
    refetchInterval: (query) => ((query.state.data?.behind ?? 0) > 0 ? SOON_MS : false),
  });
  const at = state.data?.weighedAt;
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== undefined && before.current !== at) void client.invalidateQueries({ queryKey: ['weighed'] });
    before.current = at;
  }, [at, client]);
  return state;
}

/** What a declaration changes is weighed by the server as soon as it is recorded. */
export const useChange = <Body, Answer>(path: string) => useChanging((body: Body) => post<Answer>(path, body));

/** As `useChange`, for what takes more than one request. */
export function useChanging<Body, Answer>(change: (body: Body) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(
        [['weighing'], ['weighed'], ['jobs'], ['ledger']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

export const useWeighNow = () => useChange<{ readonly kind: 'weigh' }, JobView>('/api/jobs');
export const useJudgeEvents = () =>
  useChange<{ readonly judgements: readonly NewJudgement[] }, JudgedView>('/api/judgements');
export const useDeclareOrigin = () => useChange<NewOriginDeclaration, OriginDeclarationView>('/api/origins');
export const useSetWeighing = () => useChange<NewWeighingSetting, WeighingSettings>('/api/weighing/settings');
export const TAKEN_BACK = 'taken back';

interface TakenBack {
  readonly record: RecordId;
  /** Null for what is on no source. */
  readonly on: ObjectId | null;
}

/** What was declared stays in the ledger, and that it was taken back too. */
export function useTakeBack() {
  const take = useChange<TakenBack & { readonly reason: string }, unknown>('/api/withdrawals');
  const mutate = (what: TakenBack, done?: () => void): void =>
    take.mutate({ ...what, reason: TAKEN_BACK }, { onSuccess: () => done?.() });
  return { ...take, mutate };
}
