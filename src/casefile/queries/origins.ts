// The Origins room: families of documents, who passes on whom, pairs that share words, and two documents side by side with the passages they share.

import type { ObjectId } from '../../model/ids.ts';
import type {
  OriginDeclarationView,
  OriginFamily,
  RelayRow,
  RelaysQuery,
  SharedQuery,
  SharedRow,
  SharedView,
} from '../../model/rooms/origins.ts';
import type { Page } from '../../model/weighing.ts';
import type { PageRequest } from '../../storage/ports/case-index.ts';
import { sharedId } from '../weighing/origin-items.ts';
import { originDeclarations } from './decisions.ts';
import { openedIn, pageOf, type WeighedCase } from './weighed-case.ts';

/** Largest first. */
export const familiesPage = (weighed: WeighedCase, page: PageRequest): Promise<Page<OriginFamily>> =>
  pageOf(weighed, 'family', {}, page);

/** Copies first, then by how many words they share. */
export async function sharedPage(
  weighed: WeighedCase,
  { source, kind }: SharedQuery,
  page: PageRequest,
): Promise<Page<SharedRow>> {
  const found = await pageOf<SharedRow>(weighed, 'shared', { facets: { source, kind } }, page);
  const mine = await minesOf(weighed);
  return { ...found, rows: found.rows.map((row) => ({ ...row, declared: mine(row.declared) })) };
}

/** Those first that lead to a document of the case. */
export const relaysPage = (
  weighed: WeighedCase,
  { source, certainty }: RelaysQuery,
  page: PageRequest,
): Promise<Page<RelayRow>> => pageOf(weighed, 'relay', { facets: { source, certainty } }, page);

/** Null where the two are not known to share words. `a` and `b` as asked for. */
export async function sharedView(weighed: WeighedCase, a: ObjectId, b: ObjectId): Promise<SharedView | null> {
  const row = await openedIn<SharedRow>(weighed, 'shared', sharedId(a, b));
  const pair = await weighed.weighing.prints.pair(a, b);
  if (row === null || pair === null) return null;
  const declared = (await minesOf(weighed))(row.declared);
  return pair.a === a
    ? { ...row, declared, stretches: pair.stretches }
    : {
        ...row,
        declared,
        a: row.b,
        b: row.a,
        stretches: pair.stretches
          .map((stretch) => ({ ...stretch, a: stretch.b, b: stretch.a }))
          .sort((x, y) => x.a.start - y.a.start),
      };
}

/** What is kept does not know who asks. */
async function minesOf({
  index,
  actor,
}: WeighedCase): Promise<(one: OriginDeclarationView | null) => OriginDeclarationView | null> {
  const byRecord = new Map((await originDeclarations(index, actor)).map((one) => [one.record, one]));
  return (one) => (one === null ? null : (byRecord.get(one.record) ?? one));
}
