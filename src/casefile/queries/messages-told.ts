// Passages that speak of messages although no claim of one was made of them: nothing is counted of them, they only lead to what was not read.

import type { Cited } from '../../model/cited.ts';
import type { MessagesToldQuery, MessageTold } from '../../model/rooms/messages.ts';
import type { Page } from '../../model/weighing.ts';
import type { PageRequest } from '../../storage/ports/case-index.ts';
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
  const cited = rows.map(
    ({ message: { source: citedSource, start, end, words: exact, reasons }, copies, more }): Cited<MessageTold> => ({
      ref: { citedSource, citedPassage: { start, end, exact } },
      ...{ reasons, copies, more },
    }),
  );
  return { total, from: page.from, rows: await viewOf<readonly MessageTold[]>(index, cited) };
}
