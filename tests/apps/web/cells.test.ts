import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOf, hasHead } from '../../../apps/web/src/rooms/reader/cells.ts';
import type { Stretch } from '../../../apps/web/src/rooms/reader/segments.ts';
import { voicePieces } from '../../../apps/web/src/rooms/reader/voices.ts';

/** One block a line, without the white space at its ends, as the readers of tables make them. */
function linesOf(text: string, role: 'table' | 'body' = 'table'): Stretch[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => {
    const from = line.index + (line[0].length - line[0].trimStart().length);
    const block = { role, start: from, end: from, lang: null, post: null, place: null };
    return { block, from, to: from + line[0].trim().length, marks: [] };
  });
}

const tablesOf = (text: string, mediaType: string): string[][][] =>
  groupsOf(text, linesOf(text), mediaType).flatMap(({ rows }) =>
    rows === null ? [] : [rows.map((row) => row.cells.map(({ from, to }) => text.slice(from, to)))],
  );

test('rows of a CSV are one table, cut where its delimiter stands outside quotation marks', () => {
  assert.deepEqual(tablesOf('No.;Sent;Subject\n1;"a; b";\n2;3 May;"say ""no"""\n', 'text/csv'), [
    [
      ['No.', 'Sent', 'Subject'],
      ['1', 'a; b', ''],
      ['2', '3 May', 'say ""no""'],
    ],
  ]);
  assert.deepEqual(tablesOf('a,b\n1,"never closed\n', 'text/csv')[0]?.[1], ['1', 'never closed']);
});

test('a row of a workbook keeps its empty first and last cells, so that columns meet', () => {
  assert.deepEqual(tablesOf('Name\tBorn\tWard\n\t1951\tthree\nOdell\t\t\n', 'application/x')[0], [
    ['Name', 'Born', 'Ward'],
    ['', '1951', 'three'],
    ['Odell', '', ''],
  ]);
});

test('a table ends where other words begin', () => {
  const text = 'a\tb\nwords\nc\td\n';
  const [first, words, last] = [linesOf('a\tb\n'), linesOf(text).slice(1, 2), linesOf(text).slice(2)];
  const between = words.map((one) => ({ ...one, block: { ...one.block, role: 'body' as const } }));
  const groups = groupsOf(text, [...first, ...between, ...last], 'text/html');
  assert.deepEqual(
    groups.map((group) => group.rows?.length ?? 'words'),
    [1, 'words', 1],
  );
});

test('the first row is a head only where it has words and no figures', () => {
  const headOf = (text: string): boolean => {
    const [table] = groupsOf(text, linesOf(text), 'text/csv');
    return hasHead(text, table?.rows ?? []);
  };
  assert.equal(headOf('Name,Born\nOdell,1951\n'), true);
  assert.equal(headOf('Odell,1951\nReth,1949\n'), false);
  assert.equal(headOf('Odell,\nReth,1949\n'), false);
});

test('a voice of a cue is told apart from its words, and nothing of the text is lost', () => {
  const cue = '<v.loud First witness>Nine came <i>back</i>.</v> 3 < 4';
  const pieces = voicePieces(cue, 100);
  const say = (kind: string): string[] =>
    pieces.filter((one) => one.kind === kind).map(({ from, to }) => cue.slice(from - 100, to - 100));
  assert.deepEqual(say('voice'), ['First witness']);
  assert.equal(say('words').join(''), 'Nine came back. 3 < 4');
  assert.equal(pieces.map(({ from, to }) => cue.slice(from - 100, to - 100)).join(''), cue);
});
