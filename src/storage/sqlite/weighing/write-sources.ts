// What is kept of each source goes in, replacing what was there of it, and goes out again with the source; and whose each name is.

import type { EntityKind } from '../../../model/rooms/entities.ts';
import {
  MENTIONED_AS,
  type SavedSource,
  type StoredMention,
  type StoredPlacement,
  type WeighedClaim,
} from '../../ports/weighing-store.ts';
import type { Database } from '../database.ts';
import { bodyOf } from './bodies.ts';
import { saveWhatWasJudged } from './judged-numbers.ts';
import { forgetMessages, saveMessages } from './messages.ts';
import { ALL_OTHERS } from './read-sources.ts';
import { forgetSentences, saveSentences } from './sentences.ts';

/** False where nothing changed but what was judged. */
export function saveSources(file: Database, saved: readonly SavedSource[], gone: readonly string[]): boolean {
  let compared = false;
  for (const id of gone) {
    const no = numberOf(file, id);
    if (no === null) continue;
    forget(file, no);
    file.prepare('DELETE FROM source WHERE no = ?').run(no);
    compared = true;
  }
  for (const one of saved) {
    const known = numberOf(file, one.id);
    if (known !== null && saveWhatWasJudged(file, known, one)) continue;
    saveSource(file, known, one);
    compared = true;
  }
  return compared;
}

function saveSource(
  file: Database,
  known: number | null,
  { id, claims, mentions, kept, things, messageKeys }: SavedSource,
): void {
  if (known !== null) forget(file, known);
  const no = known ?? Number(file.prepare('INSERT INTO source (id) VALUES (?)').run(id).lastInsertRowid);
  const insert = file.prepare('INSERT INTO kept (source, what, body) VALUES (?, ?, ?)');
  for (const [kind, these] of Map.groupBy(claims, (one: WeighedClaim) => one.claim.kind))
    insert.run(no, kind, bodyOf(these));
  for (const [list, value] of Object.entries(kept)) insert.run(no, list, bodyOf(value));
  for (const one of mentions) saveMention(file, no, one);
  saveMessages(file, no, { ...kept.messages, keys: messageKeys });
  saveSentences(file, no, things);
}

function saveMention(file: Database, source: number, one: StoredMention): void {
  file
    .prepare('INSERT OR IGNORE INTO mention (name, how, source, start, claim) VALUES (?, ?, ?, ?, ?)')
    .run(nameNumber(file, one), MENTIONED_AS.indexOf(one.as), source, one.start, one.claim);
}

function nameNumber(file: Database, { kind, name }: { readonly kind: EntityKind; readonly name: string }): number {
  const known = file.prepare('SELECT no FROM name WHERE name = ? AND kind = ?').get(name, kind)?.['no'];
  if (typeof known === 'number') return known;
  return Number(file.prepare('INSERT INTO name (kind, name) VALUES (?, ?)').run(kind, name).lastInsertRowid);
}

function numberOf(file: Database, source: string): number | null {
  const no = file.prepare('SELECT no FROM source WHERE id = ?').get(source)?.['no'];
  return typeof no === 'number' ? no : null;
}

/** All but its row, and the names that stand nowhere else. */
function forget(file: Database, no: number): void {
  const names = file.prepare('SELECT DISTINCT name FROM mention WHERE source = ?').all(no);
  for (const table of ['kept', 'mention']) file.prepare(`DELETE FROM ${table} WHERE source = ?`).run(no);
  forgetMessages(file, no);
  forgetSentences(file, no);
  const unused = file.prepare('DELETE FROM name WHERE no = ? AND NOT EXISTS (SELECT 1 FROM mention WHERE name = ?)');
  for (const { name } of names as unknown as { name: number }[]) unused.run(name, name);
}

export function savePlacements(file: Database, placements: Iterable<StoredPlacement>): void {
  file.db.exec("DELETE FROM placement; UPDATE room SET stamp = ''");
  const insert = file.prepare('INSERT OR REPLACE INTO placement (name, source, entity) VALUES (?, ?, ?)');
  for (const one of placements) {
    const source = one.source === null ? ALL_OTHERS : numberOf(file, one.source);
    if (source !== null) insert.run(nameNumber(file, one), source, one.entity);
  }
}

export function clearAll(file: Database): void {
  const tables = file.db.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'").all();
  // What SQLite keeps for itself is left to it; a full-text table has a word of its own for this.
  for (const { name } of tables) if (name !== 'sqlite_schema') file.db.exec(`DELETE FROM "${name}"`);
  for (const table of ['told', 'message_text']) file.db.exec(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`);
}
