// Whose words put entries of a room where they stand. In: a view. Out: the same, each with the own word to take back, where there is one: a room is made for nobody in particular.

import type { RecordId } from '../../model/ids.ts';
import type { JudgedBy } from '../../model/rooms/pairings.ts';
import type { WeighedCase } from './weighed-case.ts';

export async function withOwnWords<View>({ index, actor }: WeighedCase, view: View): Promise<View> {
  if (!hasWords(view)) return view;
  const { pairings } = await index.decisions();
  const own = new Map(pairings.flatMap((one) => (one.actor === actor ? [[one.record, one] as const] : [])));
  const turn = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return one.map(turn);
    if (!isJudged(one)) return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, turn(inner)]));
    const record = one.records.find((each) => own.has(each));
    if (record === undefined) return one;
    return { ...one, record, mine: true, ...('reason' in one && { reason: own.get(record)?.reason ?? one.reason }) };
  };
  return turn(view) as View;
}

const hasWords = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && (isJudged(one) || Object.values(one).some(hasWords));

const isJudged = (one: object): one is JudgedBy & { readonly records: readonly RecordId[] } =>
  'records' in one && 'disputed' in one;
