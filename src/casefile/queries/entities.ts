// Persons, bodies and places: the list, one of them with all that is known of it, and the claims in which it stands.

import type { Cited } from '../../model/cited.ts';
import type { NoticeView } from '../../model/rooms/conflicts.ts';
import {
  ENTITY_KINDS,
  type EntitiesQuery,
  type EntityClaimsAs,
  type EntityId,
  type EntityRef,
  type EntityRow,
  entityRefOf,
} from '../../model/rooms/entities.ts';
import type { EntityView } from '../../model/rooms/entity-page.ts';
import type { EventRow } from '../../model/rooms/events.ts';
import type { IdentityContradiction, IdentityQuestion } from '../../model/rooms/identity.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import type { ClaimRef, Page } from '../../model/weighing.ts';
import type { PageRequest } from '../../storage/ports/case-index.ts';
import type { FoundItem, Room } from '../../storage/ports/weighing-store.ts';
import type { EntityDetail } from '../weighing/entity-items.ts';
import { identityJudgements } from './decisions.ts';
import { nearestFirst } from './nearest-names.ts';
import { commandBeside } from './posts.ts';
import { pageOf, viewOf, type WeighedCase } from './weighed-case.ts';

/** So many found by a name are put in order; a name that finds more is no name. */
const MOST_ORDERED = 300;

/** Most used first; asked for by a name, those nearest to it. */
export async function entitiesPage(
  weighed: WeighedCase,
  { kind, text }: EntitiesQuery,
  page: PageRequest,
): Promise<Page<EntityRow>> {
  const { from, limit } = page;
  if (text === undefined || text.trim() === '' || from >= MOST_ORDERED) return pageOf(weighed, kind, { text }, page);
  const asked = { from: 0, limit: Math.max(MOST_ORDERED, from + limit) };
  const { total, rows } = await pageOf<EntityRow>(weighed, kind, { text }, asked);
  const ordered = [...nearestFirst(rows.slice(0, MOST_ORDERED), text), ...rows.slice(MOST_ORDERED)];
  return { total, from, rows: ordered.slice(from, from + limit) };
}

/** The id under which an entity goes now, from that of any name form joined in it. */
export async function currentEntity(weighed: WeighedCase, id: EntityId): Promise<EntityId> {
  return (await entityItem(weighed, id))?.id ?? id;
}

async function entityItem({ weighing }: WeighedCase, id: EntityId): Promise<(FoundItem & { detail: unknown }) | null> {
  for (const kind of ENTITY_KINDS) {
    const item = await weighing.item(kind, id);
    if (item !== null) return item;
  }
  return null;
}

export async function entityClaims(
  weighed: WeighedCase,
  id: EntityId,
  as: EntityClaimsAs,
  page: PageRequest,
): Promise<Page<ClaimRef> | null> {
  const item = await entityItem(weighed, id);
  if (item === null) return null;
  const { total, cites } = await weighed.weighing.claimsWith(item.id, as, page);
  return { total, from: page.from, rows: await viewOf<readonly ClaimRef[]>(weighed.index, cites) };
}

const MOST_EVENTS = 500;
const MOST_COMPANY = 12;
const MOST_BESIDE = 200;

export async function entityView(weighed: WeighedCase, asked: EntityId): Promise<EntityView | null> {
  const item = await entityItem(weighed, asked);
  if (item === null) return null;
  const { id } = item;
  const entity = await viewOf<EntityRow>(weighed.index, item.row as Cited<EntityRow>);
  const { forms, joins, placed, memberships } = await viewOf<
    Pick<EntityView, 'forms' | 'joins' | 'placed' | 'memberships'>
  >(weighed.index, item.detail as EntityDetail);
  const beside = <Row>(room: Room, facet: string, limit = MOST_BESIDE): Promise<readonly Row[]> =>
    pageOf<Row>(weighed, room, { facets: { [facet]: id } }, { from: 0, limit }).then(({ rows }) => rows);
  const names = new Set(forms.map(({ name }) => name));
  const judgements = await identityJudgements(weighed.index, weighed.actor);
  const mine = new Map(judgements.map((one) => [one.record, one]));
  return {
    entity,
    forms,
    joins: joins.map((join) => ({
      ...join,
      judgement: join.judgement === null ? null : (mine.get(join.judgement.record) ?? join.judgement),
    })),
    judgements: judgements.filter(({ a, b }) => [a, b].some((one) => one.kind === entity.kind && names.has(one.name))),
    contradictions: await beside<IdentityContradiction>('contradiction', 'entity'),
    questions: await beside<IdentityQuestion>('question', 'entity'),
    tenures: inTime(await beside<TenureView>('tenure', entity.kind === 'body' ? 'body' : 'person')),
    memberships,
    events: await beside<EventRow>('event', 'person', MOST_EVENTS),
    notices: await beside<NoticeView>('notice', 'told'),
    placed,
    // Those above are those of whom it is the lower one.
    above: await commandBeside(weighed, 'below', id),
    below: await commandBeside(weighed, 'above', id),
    company: await companyOf(weighed, id),
  };
}

/** Earliest first. */
const inTime = (tenures: readonly TenureView[]): readonly TenureView[] =>
  tenures.toSorted((a, b) =>
    (a.sometime.from ?? a.sometime.to ?? '') < (b.sometime.from ?? b.sometime.to ?? '') ? -1 : 1,
  );

async function companyOf(weighed: WeighedCase, id: EntityId): Promise<EntityView['company']> {
  const found: { entity: EntityRef; claims: number }[] = [];
  for (const { entity, claims } of await weighed.weighing.companyOf(id)) {
    if (found.length === MOST_COMPANY) break;
    const row = (await entityItem(weighed, entity))?.row as EntityRow | undefined;
    if (row !== undefined && row.kind !== 'place') found.push({ entity: entityRefOf(row), claims });
  }
  return found;
}
