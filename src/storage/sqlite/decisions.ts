// What people decided about the weighing: who is one, what is of one origin, how it is set, what belongs together. Kept apart from the claims, and in the order of the log. A later decision of the
// same person on the same thing takes the place of the earlier, and what was said before stands again when it is taken back.

import type {
  DecisionAct,
  StandingDecisions,
  StoredDecision,
  StoredIdentity,
  StoredOrigin,
  StoredPairing,
} from '../ports/ledger-batch.ts';
import type { Connection } from './connection.ts';
import { sourceById } from './write-readings.ts';

export function insertDecision(connection: Connection, decision: StoredDecision): void {
  const [a, b] = sourcesOf(decision).map((id) => sourceById(connection, id)?.no ?? null);
  if (a === null || b === null) return; // about a source erased since
  connection
    .prepare('INSERT INTO decision (record, act, about, a, b, body) VALUES (?, ?, ?, ?, ?, ?)')
    .run(decision.record, decision.act, aboutOf(decision), a ?? null, b ?? null, JSON.stringify(decision));
}

export function takeBackDecision(connection: Connection, record: string): void {
  connection.prepare('DELETE FROM decision WHERE record = ?').run(record);
}

/** All that name this source go with it. */
export function forgetDecisions(connection: Connection, source: number): void {
  connection.prepare('DELETE FROM decision WHERE a = ? OR b = ?').run(source, source);
}

function sourcesOf(decision: StoredDecision): readonly string[] {
  if (decision.act === 'identity.judge' || decision.act === 'pair.judge') return [decision.a.source, decision.b.source];
  return decision.act === 'origin.declare' && decision.what !== 'side' ? [decision.from, decision.to] : [];
}

/** What a later decision on the same thing is known by: a pair is one pair in either order. */
function aboutOf(decision: StoredDecision): string {
  const pair = (a: string, b: string): string => JSON.stringify([a, b].sort());
  if (decision.act === 'identity.judge') {
    const { a, b } = decision;
    return pair(JSON.stringify([a.source, a.kind, a.name]), JSON.stringify([b.source, b.kind, b.name]));
  }
  if (decision.act === 'origin.declare')
    return decision.what === 'side' ? `side ${decision.name}` : pair(decision.from, decision.to);
  if (decision.act === 'pair.judge') {
    const { what, a, b } = decision;
    const [first, second] = [a, b].map(({ source, passage: { start, end, exact } }) =>
      JSON.stringify([source, start, end, exact]),
    );
    // Of two numbers none comes first; of the others `b` is what belongs to `a`.
    return what === 'count' ? `count ${pair(first ?? '', second ?? '')}` : JSON.stringify([what, first, second]);
  }
  // Rules stand side by side; of tolerances the last holds, whoever set it.
  return decision.what === 'tolerance' ? 'tolerance' : decision.record;
}

export function readDecision(connection: Connection, record: string): StoredDecision | null {
  const row = connection.prepare('SELECT body FROM decision WHERE record = ?').get(record);
  return row === undefined ? null : (JSON.parse(String(row['body'])) as StoredDecision);
}

export function readDecisions(connection: Connection): StandingDecisions {
  const settings = standing(connection, 'weighing.set', false);
  const tolerances = settings.flatMap((one) => (one.what === 'tolerance' ? [one.tolerance] : []));
  return {
    identity: standing(connection, 'identity.judge', true).map(withoutAct<StoredIdentity>),
    origins: standing(connection, 'origin.declare', true).map(withoutAct<StoredOrigin>),
    tolerance: tolerances.at(-1) ?? null,
    deadlines: settings.flatMap((one) => (one.what === 'deadline' ? [{ ...one.rule, record: one.record }] : [])),
    pairings: standing(connection, 'pair.judge', true).map(withoutAct<StoredPairing>),
  };
}

/** In the order of the log, the last on each thing (of each person, where `perPerson`). */
function standing<A extends DecisionAct>(
  connection: Connection,
  act: A,
  perPerson: boolean,
): readonly Extract<StoredDecision, { act: A }>[] {
  const last = new Map<string, Extract<StoredDecision, { act: A }>>();
  for (const row of connection.prepare('SELECT about, body FROM decision WHERE act = ? ORDER BY no').iterate(act)) {
    const decision = JSON.parse(String(row['body'])) as Extract<StoredDecision, { act: A }>;
    const key = perPerson ? `${decision.actor} ${row['about']}` : String(row['about']);
    last.delete(key); // the place of the later one, not of the earlier
    last.set(key, decision);
  }
  return [...last.values()];
}

function withoutAct<T>(decision: T & { readonly act: string }): T {
  const { act: _, ...rest } = decision;
  return rest as T;
}
