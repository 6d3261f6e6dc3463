// The judgements that bear on a source, at their places in its text as it is read now. Where that is another text than the one judged (a better reader,
// or a better copy of the source) the places are found by quotation and context, once, and kept in `reattached` until the text changes again.

import { type Placement, placeAll } from '../../model/anchor.ts';
import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { JudgedHere } from '../../model/judgement-groups.ts';
import { type MovedInto, movedTo } from '../../model/moved-claim.ts';
import { textPositions } from '../../model/text-position.ts';
import type { Connection } from './connection.ts';
import { judgementIn } from './kept.ts';
import { packJson, unpackJson } from './packed.ts';
import type { JudgementTable } from './schema.ts';

/** A source as far as judgements need it. */
export interface JudgedText {
  readonly no: number;
  readonly id: string;
  /** Null where nothing was read. */
  readonly hash: string | null;
  text(): string;
}

export interface NumberedJudgement {
  readonly no: number;
  readonly judgement: Judgement;
}

export interface JudgementsHere {
  readonly judged: readonly JudgedHere[];
  /** Judgements of this source or an older copy whose words are not in the text. */
  readonly lost: readonly Judgement[];
}

/** On the claims of these sources, in the order of the log. */
export function judgementsOn(connection: Connection, sources: readonly number[]): readonly NumberedJudgement[] {
  const marks = sources.map(() => '?').join();
  const rows = connection
    .prepare(
      `SELECT * FROM judgement WHERE no IN (SELECT judgement FROM judgement_on WHERE source IN (${marks})) ORDER BY no`,
    )
    .all(...sources) as unknown as JudgementTable[];
  return rows.map((row) => ({ no: row.no, judgement: judgementIn(connection, row) }));
}

/** `older`: the ids and numbers of the copies that this source replaces, its own not among them. `keep`: places found anew are kept. */
export function judgementsHere(
  connection: Connection,
  source: JudgedText,
  older: ReadonlyMap<string, number>,
  keep: boolean,
): JudgementsHere {
  const found = judgementsOn(connection, [source.no, ...older.values()]);
  const ids = new Set([source.id, ...older.keys()]);
  const bearing = found.map(({ no, judgement }) => ({ no, judgement, faces: facesOf(judgement, ids) }));
  const places = source.hash === null ? null : placesIn(connection, source, bearing, keep);
  const into = textOnce(source);
  const judged: JudgedHere[] = [];
  const lost: Judgement[] = [];
  for (const { no, judgement, faces } of bearing) {
    const own = judgement.object === source.id;
    if (places === null && !own) continue;
    const placed = places?.get(no) ?? faces.map((): Place => 'own');
    for (const [i, face] of faces.entries()) {
      if (face.role === 'result') continue;
      const isLost = placed[i] === null;
      if (isLost && face.role === 'claim') lost.push(judgement);
      if (!isLost || own) judged.push(judgedAt(judgement, { id: source.id, into }, faces, placed, i));
    }
  }
  return { judged, lost };
}

interface Face {
  readonly claim: Claim;
  readonly text: string;
  readonly role: 'claim' | 'result' | 'other';
}

/** The claims of a judgement that stand in one of these sources: what was judged, what was made of it, the others. */
function facesOf({ claim, result, text, others, object }: Judgement, ids: ReadonlySet<string>): readonly Face[] {
  const made = result.map((one): Face => ({ claim: one, text, role: 'result' }));
  const main: readonly Face[] = ids.has(object) ? [{ claim, text, role: 'claim' }, ...made] : [];
  const rest = others.filter((one) => ids.has(one.object));
  return [...main, ...rest.map((one): Face => ({ claim: one.claim, text: one.text, role: 'other' }))];
}

/** `own`: the text is the one judged. */
type Place = Placement | 'own' | null;

/** The text, unpacked only where a claim has to be moved into it. */
function textOnce(source: JudgedText): () => MovedInto {
  let into: MovedInto | null = null;
  return () => {
    if (into !== null) return into;
    const text = source.text();
    into = { text, positions: textPositions(text) };
    return into;
  };
}

function judgedAt(
  judgement: Judgement,
  source: { readonly id: string; readonly into: () => MovedInto },
  faces: readonly Face[],
  placed: readonly Place[],
  at: number,
): JudgedHere {
  const moved = (i: number): Claim => {
    const place = placed[i] ?? null;
    const claim = faces[i]?.claim ?? judgement.claim;
    return place === null || place === 'own' ? claim : movedTo(claim, place.passage, source.into());
  };
  const place = placed[at] ?? null;
  const from = judgement.object === source.id ? null : judgement.object;
  const isMain = faces[at]?.role === 'claim';
  return {
    judgement,
    role: isMain ? 'claim' : 'other',
    claim: moved(at),
    result: isMain ? judgement.result.map((_, i) => moved(at + 1 + i)) : [],
    lost: place === null,
    reattached: place === null || place === 'own' ? null : { score: place.score, reason: place.reason, from },
  };
}

interface Bearing extends NumberedJudgement {
  readonly faces: readonly Face[];
}

/** The places of every judgement's faces, by the judgement's number. Those not known yet are found. */
function placesIn(
  connection: Connection,
  source: JudgedText,
  bearing: readonly Bearing[],
  keep: boolean,
): ReadonlyMap<number, readonly Place[]> {
  const kept = connection.prepare('SELECT places FROM reattached WHERE source = ? AND judgement = ?');
  const places = new Map<number, readonly Place[]>();
  const unknown: Bearing[] = [];
  for (const one of bearing) {
    if (one.faces.every((face) => face.text === source.hash)) {
      places.set(
        one.no,
        one.faces.map(() => 'own'),
      );
      continue;
    }
    const row = kept.get(source.no, one.no);
    const known = row === undefined ? null : unpackJson<readonly Place[]>(row['places'] as Uint8Array);
    if (known?.length === one.faces.length) places.set(one.no, known);
    else unknown.push(one);
  }
  if (unknown.length === 0) return places;
  const all = placeAll(
    source.text(),
    unknown.flatMap(({ faces }) => faces.map((face) => face.claim.passage)),
  );
  let next = 0;
  for (const { no, faces } of unknown) {
    const these = faces.map((face, i): Place => (face.text === source.hash ? 'own' : (all[next + i] ?? null)));
    next += faces.length;
    places.set(no, these);
    if (keep)
      connection
        .prepare('INSERT OR REPLACE INTO reattached (source, judgement, places) VALUES (?, ?, ?)')
        .run(source.no, no, packJson(these));
  }
  return places;
}
