// Who held which post, on a day, between two days or during an event; who stood above and below a person. A post is asked for in any wording and script: what is one post by name is one here.

import type { Cited } from '../../model/cited.ts';
import type {
  CommandLink,
  DaySpan,
  EntityId,
  EventRow,
  HolderView,
  Page,
  PostsQuery,
  TenureView,
} from '../../model/weighing.ts';
import { holdersEver, holdersIn } from '../../resolve/posts/holders.ts';
import { postNamed } from '../../resolve/posts/post-name.ts';
import type { PageRequest } from '../../storage/ports/case-index.ts';
import { knownNames } from '../known-names.ts';
import { pageOf, questionOf, type RoomFilter, viewOf, type WeighedCase } from './weighed-case.ts';

/** So many tenures are looked at for one question. */
const MOST_TENURES = 5000;
const MOST_LINKS = 100;

/** Those whom claims show in the post first, then those whom they leave possible; each by the day on which it began. */
export async function holdersPage(
  weighed: WeighedCase,
  query: PostsQuery,
  page: PageRequest,
): Promise<Page<HolderView>> {
  const days = await daysAsked(weighed, query);
  const tenures = await tenuresAsked(weighed, query, days);
  const holders = days === null ? holdersEver(tenures) : holdersIn(tenures, days);
  const rows = holders.slice(page.from, page.from + page.limit);
  return {
    total: holders.length,
    from: page.from,
    rows: await viewOf<readonly HolderView[]>(weighed.index, rows),
  };
}

/** What one person held on these days, and what he or she may have held. */
export async function postsOn(weighed: WeighedCase, person: EntityId, days: DaySpan): Promise<readonly HolderView[]> {
  const found = await weighed.weighing.find('tenure', questionOf({ facets: { person } }));
  const items = await weighed.weighing.items('tenure', found.subarray(0, MOST_TENURES));
  const held = holdersIn(
    items.map(({ row }) => row as Cited<TenureView>),
    days,
  );
  return await viewOf<readonly HolderView[]>(weighed.index, held);
}

/** Null where no day is asked for. */
async function daysAsked({ weighing }: WeighedCase, { day, until, event }: PostsQuery): Promise<DaySpan | null> {
  if (event !== undefined) return ((await weighing.item('event', event))?.row as EventRow | undefined)?.span ?? null;
  return day === undefined && until === undefined ? null : { from: day ?? until ?? null, to: until ?? day ?? null };
}

async function tenuresAsked(
  weighed: WeighedCase,
  { post, body }: PostsQuery,
  days: DaySpan | null,
): Promise<readonly Cited<TenureView>[]> {
  const named = post === undefined ? null : postNamed(post, body ?? null, knownNames.country);
  const country = named === null ? (body === undefined ? null : knownNames.country(body)) : named.country;
  const seat = country === null ? undefined : `country:${country}`;
  const within = days ?? undefined;
  const filters: readonly RoomFilter[] = [
    ...(named === null
      ? []
      : [{ facets: { post: named.key, seat }, text: seat === undefined ? (body ?? named.rest) : '', days: within }]),
    { text: [post ?? '', body ?? ''].join(' ').trim(), days: within },
    ...(seat === undefined || post !== undefined ? [] : [{ facets: { seat }, days: within }]),
  ];
  for (const filter of filters) {
    const found = await weighed.weighing.find('tenure', questionOf(filter));
    if (found.length === 0) continue;
    const items = await weighed.weighing.items('tenure', found.subarray(0, MOST_TENURES));
    return items.map(({ row }) => row as Cited<TenureView>);
  }
  return [];
}

/** Who stood above (`below` is the person) or below (`above` is the person). */
export async function commandBeside(
  weighed: WeighedCase,
  side: 'above' | 'below',
  person: EntityId,
): Promise<readonly CommandLink[]> {
  const page = { from: 0, limit: MOST_LINKS };
  return (await pageOf<CommandLink>(weighed, 'command', { facets: { [side]: person } }, page)).rows;
}
