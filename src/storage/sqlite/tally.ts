// The counts of the overview, kept with every write: changes are summed up here and written once a transaction. A count of
// sources by state, language, type and publisher, of claims by kind, state and standing, of findings by code, and the totals.

import type { Connection } from './connection.ts';
import type { SourceTable } from './schema.ts';

/** Separates the parts of a value that has two, such as a finding's code and severity. */
export const PARTS = '\u001f';

export class Tally {
  readonly #changes = new Map<string, Map<string, number>>();

  add(what: string, value: string | null, n: number): void {
    if (value === null || n === 0) return;
    let values = this.#changes.get(what);
    if (values === undefined) {
      values = new Map();
      this.#changes.set(what, values);
    }
    values.set(value, (values.get(value) ?? 0) + n);
  }

  /** A source as a whole: `sign` 1 puts it in, -1 takes it out. */
  source(row: Pick<SourceTable, 'state' | 'language' | 'type' | 'publisher' | 'bytes'>, sign: 1 | -1): void {
    this.add('total', 'sources', sign);
    this.add('total', 'bytes', sign * row.bytes);
    this.add('state', row.state, sign);
    this.add('language', row.language, sign);
    this.add('type', row.type, sign);
    this.add('publisher', row.publisher, sign);
  }

  write(to: Connection): void {
    const upsert = to.prepare(
      'INSERT INTO tally (what, value, n) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n',
    );
    for (const [what, values] of this.#changes)
      for (const [value, n] of values) if (n !== 0) upsert.run(what, value, n);
    to.prepare('DELETE FROM tally WHERE n = 0').run();
    this.#changes.clear();
  }
}
