// What people say that a source is goes in and out, and its row and words follow at once. Where claims are found by what changed, its day or its publisher, it goes back to the queue: what was read of it goes, and it is read again.

import { areFoundAlike, type StoredDescription } from '../../model/described.ts';
import { noteChange } from './changes.ts';
import type { Connection } from './connection.ts';
import { pack, unpack } from './packed.ts';
import { contentOf, readingOf } from './read-source.ts';
import type { SourceTable } from './schema.ts';
import { formLines, putWords, takeWords } from './source-words.ts';
import { columnsOf, describedAs, forgetReading, type Sums, sourceById, updateSource } from './write-readings.ts';

/** `changed`: sources whose claims are to be seen through again. */
export function insertDescription(
  connection: Connection,
  sums: Sums,
  one: StoredDescription,
  changed: Set<number>,
): void {
  const row = sourceById(connection, one.object);
  if (row === null) return; // of a source erased since
  describeAnew(connection, sums, row, changed, () => {
    connection
      .prepare('INSERT INTO description (record, source, actor, body) VALUES (?, ?, ?, ?)')
      .run(one.record, row.no, one.actor, JSON.stringify(one));
  });
}

/** The word that the same person said before stands again. */
export function takeBackDescription(connection: Connection, sums: Sums, record: string, changed: Set<number>): void {
  const row = connection
    .prepare('SELECT s.* FROM source AS s JOIN description AS d ON d.source = s.no WHERE d.record = ?')
    .get(record) as unknown as SourceTable | undefined;
  if (row === undefined) return;
  describeAnew(connection, sums, row, changed, () => {
    connection.prepare('DELETE FROM description WHERE record = ?').run(record);
  });
}

function describeAnew(
  connection: Connection,
  sums: Sums,
  row: SourceTable,
  changed: Set<number>,
  change: () => void,
): void {
  const content = contentOf(connection, row.no);
  const read = readingOf(content);
  const before = describedAs(connection, row, read?.source ?? null);
  change();
  if (row.state === 'sealed') return;
  const after = describedAs(connection, row, read?.source ?? null);
  if (row.state === 'failed' || areFoundAlike(before, after)) {
    rewrite(
      connection,
      sums,
      row,
      { ...row, ...columnsOf(row, after) },
      { text: read?.text ?? '', forms: content.forms },
    );
  } else {
    forgetReading(connection, sums, row);
    connection.prepare('UPDATE source SET attempts = 0 WHERE no = ?').run(row.no);
    changed.add(row.no);
  }
  noteChange(connection, row.no);
}

function rewrite(
  connection: Connection,
  sums: Sums,
  row: SourceTable,
  next: SourceTable,
  { text, forms }: { readonly text: string; readonly forms: Uint8Array | null },
): void {
  const lines = forms === null ? '' : unpack(forms);
  takeWords(connection, { ...row, text });
  sums.forms.add(lines, -1);
  sums.tally.source(row, -1);
  updateSource(connection, next);
  sums.tally.source(next, 1);
  const compounds = formLines(putWords(connection, { ...next, text }));
  const names = lines.split('\n').filter((line) => line.startsWith('name\t'));
  const now = [...names, compounds].filter((line) => line !== '').join('\n');
  sums.forms.add(now, 1);
  connection.prepare('UPDATE content SET forms = ? WHERE source = ?').run(now === '' ? null : pack(now), row.no);
}
