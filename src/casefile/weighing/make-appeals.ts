// The room of appeals: what was asked of whom, and beside each what may be its answer or a reminder; last of all, messages in which nothing is asked. In: the store with its sources, what every comparison is handed. Out: the room, written whole.

import { appealsOf } from '../../corroborate/appeals/appeals.ts';
import { type AppealCandidates, appealCandidates, type ShownAppeal } from '../../corroborate/appeals/candidates.ts';
import { unaskedMessages } from '../../corroborate/appeals/unasked.ts';
import type { WeighingContext } from '../../corroborate/weighing-context.ts';
import type { Cited } from '../../model/cited.ts';
import type { AppealView } from '../../model/rooms/appeals.ts';
import type { ToldMessage } from '../../model/told-message.ts';
import type { WeighingStore } from '../../storage/ports/weighing-store.ts';
import { areMade, claimsOf, type Making, saveRoom } from './making.ts';
import { appealItem } from './room-items.ts';

export async function makeAppeals(making: Making, context: WeighingContext): Promise<void> {
  if (await areMade(making, ['appeal'])) return;
  const { store } = making;
  const communications = await claimsOf(store, 'communication');
  const appeals = appealsOf(communications, context);
  const unasked = unaskedMessages(communications, appeals, context);
  const candidates = appealCandidates(communications, context);
  const views: Cited<AppealView>[] = [];
  for (const view of [...appeals, ...unasked])
    views.push({ ...view, candidates: candidates.of(view, await toldFor(view, store, candidates)) });
  await saveRoom(making, 'appeal', () => views.map(appealItem));
}

/** In the documents that tell of it, and wherever what may be an answer has words of it. */
async function toldFor(
  view: ShownAppeal,
  { messages }: WeighingStore,
  candidates: AppealCandidates,
): Promise<readonly ToldMessage[]> {
  const found = new Map<string, ToldMessage>();
  const add = (these: readonly ToldMessage[]): void => {
    for (const one of these) found.set(`${one.source} ${one.start}`, one);
  };
  for (const source of candidates.sources(view)) add(await messages.of(source));
  add(await messages.backWith(candidates.words(view)));
  return [...found.values()];
}
