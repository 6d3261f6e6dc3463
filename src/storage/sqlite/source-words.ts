// What of a source stands in the full-text table and among the forms, and how it gets in and out. The table keeps no text of
// its own (FTS5 `content = ''`), so taking a row out needs the very words that were put in: they are made again from the
// stored text, by the same function.

import { compoundsOf, normaliseForSearch, type SearchWord, searchWords } from '../../model/search-text.ts';
import type { NameForm } from '../ports/case-index.ts';
import type { Connection } from './connection.ts';
import type { FormTable } from './schema.ts';

interface WordSource {
  readonly no: number;
  readonly title: string | null;
  readonly file: string;
  readonly publisher: string | null;
  readonly text: string;
}

type Form = Pick<FormTable, 'sort' | 'key' | 'words'>;

const lineOf = (words: readonly SearchWord[]): string => words.map(({ word }) => word).join(' ');
const aboutOf = (source: WordSource): string => normaliseForSearch(`${source.file} ${source.publisher ?? ''}`);

/** Puts the words in; returns the compounds among them (`reza-zadeh`). */
export function putWords(to: Connection, source: WordSource): readonly Form[] {
  const words = searchWords(source.text);
  const title = searchWords(source.title ?? '');
  to.prepare('INSERT INTO words (rowid, title, about, text) VALUES (?, ?, ?, ?)').run(
    source.no,
    lineOf(title),
    aboutOf(source),
    lineOf(words),
  );
  const forms = new Map<string, Form>();
  for (const parts of [...compoundsOf(title), ...compoundsOf(words)]) {
    const line = parts.join(' ');
    if (!forms.has(line)) forms.set(line, { sort: 'compound', key: parts.join(''), words: line });
  }
  return [...forms.values()];
}

export function takeWords(from: Connection, source: WordSource): void {
  from
    .prepare("INSERT INTO words (words, rowid, title, about, text) VALUES ('delete', ?, ?, ?, ?)")
    .run(source.no, normaliseForSearch(source.title ?? ''), aboutOf(source), normaliseForSearch(source.text));
}

export const formsOfNames = (names: readonly NameForm[]): readonly Form[] =>
  names.map(({ key, words }) => ({ sort: 'name', key, words }));

/** Forms as one text, a line each, for the source that they came from. */
export const formLines = (forms: readonly Form[]): string =>
  forms.map(({ sort, key, words }) => `${sort}\t${key}\t${words}`).join('\n');

/** Sums up in how many more or fewer sources each form stands, and writes it once a transaction. */
export class FormCount {
  readonly #changes = new Map<string, number>();

  add(lines: string, n: 1 | -1): void {
    if (lines === '') return;
    for (const line of lines.split('\n')) this.#changes.set(line, (this.#changes.get(line) ?? 0) + n);
  }

  write(to: Connection): void {
    const upsert = to.prepare(
      'INSERT INTO form (sort, key, words, n) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n',
    );
    const drop = to.prepare('DELETE FROM form WHERE sort = ? AND key = ? AND words = ? AND n <= 0');
    for (const line of [...this.#changes.keys()].sort()) {
      const [sort = '', key = '', words = ''] = line.split('\t');
      const n = this.#changes.get(line) ?? 0;
      if (n !== 0) upsert.run(sort, key, words, n);
      if (n < 0) drop.run(sort, key, words);
    }
    this.#changes.clear();
  }
}
