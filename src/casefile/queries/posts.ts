// Who held which post, on a day, between two days or during an event; who stood above and below a person. A post is asked for in any wording and script: what is one post by name is one here.

import type { Cited } from '../../model/cited.ts';
import { HabeasError } from '../../model/error.ts';
import type { EntityId } from '../../model/rooms/entities.ts';
import type { EventRow } from '../../model/rooms/events.ts';
import type { CommandLink, HolderView, PostsQuery, TenureView } from '../../model/rooms/posts.ts';
import type { DaySpan, Page } from '../../model/weighing.ts';
import { holdersEver, holdersIn } from '../../resolve/posts/holders.ts';
import { type PostName, postNamed } from '../../resolve/posts/post-name.ts';
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
  // An event that no claim dates: everybody could have held a post during it.
  if (query.event !== undefined && days?.from == null && days?.to == null)
    return { total: 0, from: page.from, rows: [] };
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

/** Null where no day is asked for. Throws `not-found` where the case has no such event: without its days everybody would be an answer. */
async function daysAsked({ weighing }: WeighedCase, { day, until, event }: PostsQuery): Promise<DaySpan | null> {
  if (event !== undefined) {
    const found = await weighing.item('event', event);
    if (found === null) throw new HabeasError('not-found', `the weighing of this case has no event ${event}`);
    return (found.row as EventRow).span;
  }
  return day === undefined && until === undefined ? null : { from: day ?? until ?? null, to: until ?? day ?? null };
}

async function tenuresAsked(
  weighed: WeighedCase,
  asked: PostsQuery,
  days: DaySpan | null,
): Promise<readonly Cited<TenureView>[]> {
  const { weighing } = weighed;
  const places = new Set<number>();
  for (const filter of await filtersOf(weighed, asked))
    for (const no of await weighing.find('tenure', questionOf({ ...filter, days: days ?? undefined }))) places.add(no);
  const first = [...places].sort((a, b) => a - b).slice(0, MOST_TENURES);
  return (await weighing.items('tenure', first)).map(({ row }) => row as Cited<TenureView>);
}

/** A tenure is asked for if one of them finds it. */
async function filtersOf(weighed: WeighedCase, { post, body }: PostsQuery): Promise<readonly RoomFilter[]> {
  const named = post === undefined ? null : postNamed(post, body ?? null, knownNames.country);
  const which = named === null ? { facets: {}, text: '' } : await postFilter(weighed, named, post ?? '');
  const known = which.text === '';
  const country = named === null ? knownNames.country(body ?? '') : named.country;
  const within = (facets: Record<string, string>): RoomFilter => ({ ...which, facets: { ...which.facets, ...facets } });
  if (country !== null) return [within({ country })];
  // "spokesman" of "the foreign ministry": the body is part of the post.
  if (body === undefined || (known && named !== null && named.field !== null))
    return [known ? { ...which, text: named?.rest ?? '' } : which];
  const bodies = await bodiesNamed(weighed, body);
  return bodies.length > 0 ? bodies.map((id) => within({ body: id })) : [{ ...which, text: `${which.text} ${body}` }];
}

/** The post itself; else all posts of its role ("minister"); else what has its words. */
async function postFilter({ weighing }: WeighedCase, { key, role }: PostName, words: string) {
  for (const facets of [{ post: key }, { role }])
    if ((await weighing.find('tenure', questionOf({ facets }))).length > 0) return { facets, text: '' };
  return { facets: {}, text: words };
}

const MOST_BODIES = 20;

async function bodiesNamed({ weighing }: WeighedCase, text: string): Promise<readonly EntityId[]> {
  const rooms = ['body', 'place'] as const;
  const found: EntityId[] = [];
  for (const room of rooms) {
    const places = await weighing.find(room, questionOf({ text }));
    for (const { id } of await weighing.items(room, places.subarray(0, MOST_BODIES))) found.push(id);
  }
  return found;
}

/** So many of those who held a post in a body are looked at. */
const MOST_HOLDERS = 100;

/** Who stood above whom in the whole case; or, of a body, all links in which it stands or one who held a post in it. Stated ones first. */
export async function commandPage(
  weighed: WeighedCase,
  body: EntityId | null,
  page: PageRequest,
): Promise<Page<CommandLink>> {
  if (body === null) return pageOf<CommandLink>(weighed, 'command', {}, page);
  const within = { from: 0, limit: MOST_HOLDERS };
  const { rows: tenures } = await pageOf<TenureView>(weighed, 'tenure', { facets: { body } }, within);
  const links = new Map<string, CommandLink>();
  for (const id of new Set([body, ...tenures.map(({ person }) => person.id)]))
    for (const side of ['above', 'below'] as const)
      for (const link of await commandBeside(weighed, side, id)) {
        const { above, below, grounds, when } = link;
        links.set(`${grounds === 'stated' ? 0 : 1} ${above.id} ${below.id} ${when.from} ${when.to}`, link);
      }
  const rows = [...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
  return { total: rows.length, from: page.from, rows: rows.slice(page.from, page.from + page.limit) };
}

/** Who stood above (`below` is the person) or below (`above` is the person); with days, only what can have been so on one of them: what no claim dates is left out. */
export async function commandBeside(
  weighed: WeighedCase,
  side: 'above' | 'below',
  person: EntityId,
  days: DaySpan | null = null,
): Promise<readonly CommandLink[]> {
  const filter = { facets: { [side]: person }, days: days ?? undefined };
  return (await pageOf<CommandLink>(weighed, 'command', filter, { from: 0, limit: MOST_LINKS })).rows;
}
