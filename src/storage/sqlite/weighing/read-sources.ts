// What is kept of the sources, in the order of their ids; and in which claims an entity stands.

import type { ClaimCite } from '../../../model/cited.ts';
import type { ClaimId, ObjectId } from '../../../model/ids.ts';
import type { EntityId } from '../../../model/rooms/entities.ts';
import type { NameInSource } from '../../../model/rooms/identity.ts';
import { MENTIONED_AS, type MentionedAs, type StoredPlacement } from '../../ports/weighing-store.ts';
import type { Database } from '../database.ts';
import { valueIn } from './bodies.ts';

/** Stands for "all other sources" in `placement.source`. */
export const ALL_OTHERS = 0;

const PAGE = 500;

/** `what`: a kind of claims or a list. A page at a time, so that nothing is held open between two of them. */
export function* eachKept<T>(file: Database, what: string): Generator<T> {
  const sql = `SELECT s.id, k.body FROM source AS s CROSS JOIN kept AS k ON k.what = ? AND k.source = s.no
    WHERE s.id > ? ORDER BY s.id LIMIT ?`;
  for (let after = ''; ; ) {
    const rows = file.prepare(sql).all(what, after, PAGE) as unknown as { id: string; body: unknown }[];
    for (const row of rows) yield valueIn<T>(row.body);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

export function keptOf(file: Database, what: string, source: string): unknown {
  const sql = 'SELECT body FROM kept WHERE what = ? AND source = (SELECT no FROM source WHERE id = ?)';
  const row = file.prepare(sql).get(what, source);
  return row === undefined ? null : valueIn<unknown>(row['body']);
}

export function placementsIn(file: Database): readonly StoredPlacement[] {
  const sql = `SELECT n.kind, n.name, s.id AS source, p.entity FROM placement AS p JOIN name AS n ON n.no = p.name
    LEFT JOIN source AS s ON s.no = p.source ORDER BY p.name, p.source`;
  return file.prepare(sql).all() as unknown as readonly StoredPlacement[];
}

export function entityOf(file: Database, { kind, name, source }: NameInSource): EntityId | null {
  const sql = `SELECT p.entity FROM name AS n JOIN placement AS p ON p.name = n.no WHERE n.name = ? AND n.kind = ?
    AND p.source IN (${ALL_OTHERS}, (SELECT no FROM source WHERE id = ?)) ORDER BY p.source DESC LIMIT 1`;
  const entity = file.prepare(sql).get(name.trim(), kind, source)?.['entity'];
  return typeof entity === 'string' ? entity : null;
}

/** The mentions of an entity (`?1`): under its names, but where a name in a source is another's. */
const MENTIONS = `mention AS m JOIN placement AS p ON p.entity = ?1 AND m.name = p.name AND (
    m.source = p.source OR (p.source = ${ALL_OTHERS}
      AND NOT EXISTS (SELECT 1 FROM placement AS q WHERE q.name = m.name AND q.source = m.source)))`;

export function claimsWith(
  file: Database,
  entity: EntityId,
  as: MentionedAs,
  page: { readonly from: number; readonly limit: number },
): { total: number; cites: readonly ClaimCite[] } {
  const from = `FROM (SELECT m.source, m.claim, min(m.start) AS start FROM ${MENTIONS}
    WHERE m.how = ?2 GROUP BY m.source, m.claim) AS f`;
  const how = MENTIONED_AS.indexOf(as);
  const total = Number(file.prepare(`SELECT count(*) AS n ${from}`).get(entity, how)?.['n']);
  const rows = file
    .prepare(
      `SELECT s.id, f.claim ${from} JOIN source AS s ON s.no = f.source ORDER BY f.source, f.start, f.claim LIMIT ?3 OFFSET ?4`,
    )
    .all(entity, how, page.limit, page.from) as unknown as { id: ObjectId; claim: ClaimId }[];
  return { total, cites: rows.map(({ id, claim }) => ({ citedSource: id, citedClaim: claim })) };
}

const MOST_CLAIMS = 2000;

export function companyOf(file: Database, entity: EntityId): readonly { entity: EntityId; claims: number }[] {
  const places = file
    .prepare(`SELECT DISTINCT m.source, m.claim FROM ${MENTIONS} ORDER BY m.source, m.claim LIMIT ${MOST_CLAIMS}`)
    .all(entity) as unknown as { source: number; claim: string }[];
  const together = new Map<EntityId, number>();
  for (const [source, these] of Map.groupBy(places, (one) => one.source)) {
    const claims = new Set(these.map(({ claim }) => claim));
    for (const [, named] of Map.groupBy(namedIn(file, source), ({ claim }) => claim)) {
      if (!claims.has(named[0]?.claim ?? '')) continue;
      for (const other of new Set(named.map((one) => one.entity)))
        if (other !== entity) together.set(other, (together.get(other) ?? 0) + 1);
    }
  }
  return [...together]
    .map(([other, claims]) => ({ entity: other, claims }))
    .sort((a, b) => b.claims - a.claims || (a.entity < b.entity ? -1 : 1));
}

/** All that stand in the claims of a source, each with the entity it is. */
function namedIn(file: Database, source: number): readonly { claim: string; entity: EntityId }[] {
  const sql = `SELECT DISTINCT m.claim, coalesce(own.entity, other.entity) AS entity FROM mention AS m
    LEFT JOIN placement AS own ON own.name = m.name AND own.source = m.source
    LEFT JOIN placement AS other ON other.name = m.name AND other.source = ${ALL_OTHERS}
    WHERE m.source = ? AND coalesce(own.entity, other.entity) IS NOT NULL`;
  return file.prepare(sql).all(source) as unknown as { claim: string; entity: EntityId }[];
}
