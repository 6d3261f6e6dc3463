// What the rooms ask and tell the server about people, bodies and places, and about who is one of them.

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RecordId } from '../../../../src/model/ids.ts';
import type { EntityId } from '../../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../../src/model/rooms/entity-page.ts';
import type { IdentityJudgementView, NewIdentityJudgement } from '../../../../src/model/rooms/identity.ts';
import { get, post } from './client.ts';

export const useEntity = (id: EntityId) =>
  useQuery({
    queryKey: ['weighed', 'entity', id],
    queryFn: ({ signal }) => get<EntityView>(`/api/entities/${id}`, signal),
  });

export const judgeIdentity = (judgement: NewIdentityJudgement): Promise<IdentityJudgementView> =>
  post<IdentityJudgementView>('/api/identity', judgement);

export const takeBackIdentity = (record: RecordId, of: NewIdentityJudgement): Promise<unknown> =>
  post('/api/withdrawals', { record, on: of.a.source, reason: 'undone' });

/** Judges, or takes a judgement back; the rooms ask anew. */
export function useIdentity() {
  const client = useQueryClient();
  const fresh = (): void => {
    for (const queryKey of [['weighed'], ['weighing'], ['attention'], ['ledger'], ['jobs']])
      void client.invalidateQueries({ queryKey });
  };
  const judge = useMutation({ mutationFn: judgeIdentity, onSuccess: fresh });
  const takeBack = useMutation({
    mutationFn: (one: IdentityJudgementView) => takeBackIdentity(one.record, one),
    onSuccess: fresh,
  });
  return { judge, takeBack };
}
