// Everything in the index that can be derived, as lines of JSON in one fixed order, whatever the order it came in: two
// indexes of the same case have the same dump. Row numbers, attempts and what only the program remembers are not in it.

import type { ObjectId } from '../../model/ids.ts';
import type { Connection } from './connection.ts';
import { readCounts } from './read-lists.ts';
import { readSource } from './read-source.ts';
import { getMeta } from './write-ledger.ts';

export function* dumpLines(connection: Connection): Generator<string> {
  yield line('counts', readCounts(connection, null));
  yield line('anchored', getMeta(connection, 'anchored'));
  for (const row of connection.prepare('SELECT * FROM entry ORDER BY n').iterate()) yield line('entry', { ...row });
  const ids = connection.prepare('SELECT id FROM source ORDER BY id').all();
  for (const row of ids) yield line('source', readSource(connection, String(row['id']) as ObjectId));
  const claims = `SELECT s.id, c.n, c.key, c.kind, c.start, c.end, c.asserted, c.confidence, c.state, c.shown, c.standing,
    w.words FROM claim AS c JOIN claim_words AS w ON w.source = c.source AND w.n = c.n JOIN source AS s ON s.no = c.source
    ORDER BY s.id, c.n`;
  for (const row of connection.prepare(claims).iterate()) yield line('claim', { ...row });
  const sealed = `SELECT s.id, t.text FROM sealed_text AS t JOIN source AS s ON s.no = t.source ORDER BY s.id, t.text`;
  for (const row of connection.prepare(sealed).iterate()) yield line('sealed text', { ...row });
  const decided = 'SELECT record, act, body FROM decision ORDER BY no';
  for (const row of connection.prepare(decided).iterate()) yield line('decision', { ...row });
  const keys = 'SELECT id, title_key, publisher_key, published_from, published_to FROM source ORDER BY id';
  for (const row of connection.prepare(keys).iterate()) yield line('keys', { ...row });
  const forms = 'SELECT sort, key, words, n FROM form ORDER BY sort, key, words';
  for (const row of connection.prepare(forms).iterate()) yield line('form', { ...row });
  const words = 'SELECT term, doc, cnt FROM vocabulary ORDER BY term';
  for (const row of connection.prepare(words).iterate()) yield line('word', { ...row });
}

const line = (kind: string, value: unknown): string => JSON.stringify([kind, value]);
