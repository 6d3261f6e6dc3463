// Passages that speak of messages although no claim of one was made of them: nothing is counted of them, they lead to what was not read. Opened, each has what may have become of it, and what people said of that;
// both are looked up when it is asked for, so that of a large case nothing is kept of them.

import { judgedWords } from '../../corroborate/appeals/judged-replies.ts';
import { toldCandidates, wordsOfTold } from '../../corroborate/appeals/told-candidates.ts';
import type { Communication } from '../../corroborate/case-claim.ts';
import { saidOfWords } from '../../corroborate/pairings.ts';
import type { Cited } from '../../model/cited.ts';
import { hexOf, type ObjectId, objectIdOf } from '../../model/ids.ts';
import type { MessagesToldQuery, MessageTold, MessageToldView } from '../../model/rooms/messages.ts';
import type { ToldMessage } from '../../model/told-message.ts';
import type { Page } from '../../model/weighing.ts';
import type { CaseIndex, PageRequest } from '../../storage/ports/case-index.ts';
import { placedPairings } from '../weighing/placed-pairings.ts';
import { withOwnWords } from './judged-entries.ts';
import { questionOf, viewOf, type WeighedCase } from './weighed-case.ts';

export async function messagesToldPage(
  { index, weighing }: Pick<WeighedCase, 'index' | 'weighing'>,
  { text, source }: MessagesToldQuery,
  page: PageRequest,
): Promise<Page<MessageTold>> {
  const { words } = questionOf({ text });
  const { total, rows } = await weighing.messages.page(
    { ...(words !== undefined && { words }), ...(source !== undefined && { source }) },
    page,
  );
  const cited = rows.map(({ message, copies, more }) => ({ ...rowOf(message), copies, more }));
  return { total, from: page.from, rows: await viewOf<readonly MessageTold[]>(index, cited) };
}

const rowOf = (one: ToldMessage): Cited<MessageTold> => ({
  id: `${hexOf(one.source)}-${one.start}`,
  ref: { citedSource: one.source, citedPassage: { start: one.start, end: one.end, exact: one.words } },
  ...{ reasons: one.reasons, names: one.names, days: one.days, copies: 0, more: 0 },
});

/** Null where no such passage is listed. */
export async function messageToldView(weighed: WeighedCase, id: string): Promise<MessageToldView | null> {
  const [, hex, start] = /^([0-9a-f]{64})-(\d{1,12})$/.exec(id) ?? [];
  if (hex === undefined) return null;
  const { index, weighing } = weighed;
  const source = objectIdOf(hex);
  const here = await weighing.messages.of(source);
  const one = here.find((told) => told.start === Number(start) && told.strength > 0);
  if (one === undefined) return null;
  const { pairings } = await index.decisions();
  const said = saidOfWords(
    one,
    await placedPairings(
      index,
      pairings.filter(({ a }) => a.kind === null),
    ),
  );
  const shown = said.map(({ other: { source: of, passage } }) => ({ source: of, ...passage }));
  const elsewhere = await weighing.messages.backWith(wordsOfTold(one));
  const met = [...here, ...elsewhere.filter((told) => told.source !== source)];
  const cited: Cited<MessageToldView> = {
    told: rowOf(one),
    ...judgedWords(said),
    candidates: toldCandidates(one, { read: await readIn(index, source), met, shown }),
  };
  return withOwnWords(weighed, await viewOf<MessageToldView>(index, cited));
}

async function readIn(
  index: CaseIndex,
  id: ObjectId,
): Promise<readonly Pick<Communication, 'source' | 'published' | 'claim'>[]> {
  const stored = await index.source(id);
  const published = stored?.reading?.source.published.edtf ?? null;
  return (stored?.met ?? []).flatMap(({ claim, shown, state }) =>
    shown && state !== 'rejected' && claim.kind === 'communication' ? [{ source: id, published, claim }] : [],
  );
}
