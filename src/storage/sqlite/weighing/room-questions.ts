// Which places of a room a question leaves: the lists of numbers of each condition, met in one set of bits. Costs what the lists are long, a few milliseconds at a million items.

import { dayNumberOf } from '../../../model/civil-day.ts';
import type { DaySpan } from '../../../model/weighing.ts';
import { OPEN_AFTER, OPEN_BEFORE, type Room, type RoomQuestion } from '../../ports/weighing-store.ts';
import type { Database } from '../database.ts';
import { FACET, KEY, NO_VALUE, WORD } from './postings.ts';
import { daysByNumber, numbersIn } from './read-rooms.ts';
import { numbersOf, placesIn, widthOf } from './room-order.ts';

export function findPlaces(file: Database, room: Room, question: RoomQuestion): Uint32Array {
  const numbers = numbersOf(file, room);
  /** How many conditions a number has met so far: its item is left where it met all. */
  const met = new Uint8Array(widthOf(numbers));
  let asked = 0;
  const meet = (lists: Iterable<Uint32Array>): void => {
    for (const list of lists) for (const no of list) if (met[no] === asked) met[no] = asked + 1;
    asked++;
  };
  for (const [name, value] of Object.entries(question.facets ?? {})) meet(listsOf(file, room, FACET + name, value));
  for (const { word, keys } of question.words ?? []) meet(listsOfWord(file, room, word, keys));
  if (question.days !== undefined) meet([within(file, room, question.days)]);
  const left = new Uint32Array(numbers.length);
  let count = 0;
  for (let place = 0; place < numbers.length; place++) if (met[numbers[place] ?? 0] === asked) left[count++] = place;
  return left.slice(0, count);
}

function* listsOf(file: Database, room: Room, field: string, value: string): Generator<Uint32Array> {
  const sql = 'SELECT places FROM posting WHERE room = ? AND field = ? AND value = ?';
  const row = file.prepare(sql).get(room, field, value);
  if (row !== undefined) yield placesIn(row['places']);
}

function* listsOfWord(file: Database, room: Room, word: string, keys: readonly string[]): Generator<Uint32Array> {
  const sql = 'SELECT places FROM posting WHERE room = ? AND field = ? AND value >= ? AND value < ?';
  if (word !== '')
    for (const row of file.prepare(sql).all(room, WORD, word, `${word}\u{10ffff}`)) yield placesIn(row['places']);
  for (const key of keys) yield* listsOf(file, room, KEY, key);
}

function within(file: Database, room: Room, days: DaySpan): Uint32Array {
  const first = days.from === null ? OPEN_BEFORE : (dayNumberOf(days.from) ?? OPEN_BEFORE);
  const last = days.to === null ? OPEN_AFTER : (dayNumberOf(days.to) ?? OPEN_AFTER);
  const { from, to } = daysByNumber(file, room);
  const left: number[] = [];
  for (let no = 0; no < from.length; no++) {
    const [begins, ends] = [from[no] ?? OPEN_AFTER, to[no] ?? OPEN_BEFORE];
    if (begins <= ends && begins <= last && ends >= first) left.push(no);
  }
  return Uint32Array.from(left);
}

export function tallyFacet(
  file: Database,
  { room, facet, among }: { readonly room: Room; readonly facet: string; readonly among: Uint32Array | null },
): readonly { value: string; count: number }[] {
  const column = file.prepare('SELECT vals, which FROM facet WHERE room = ? AND name = ?').get(room, facet);
  const numbers = among === null ? null : numbersOf(file, room);
  const these = among?.map((place) => numbers?.[place] ?? 0) ?? null;
  const counts =
    column === undefined
      ? countLists(file, room, facet, these)
      : countColumn(JSON.parse(String(column['vals'])) as string[], numbersIn(column['which']), these);
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

type Counts = { value: string; count: number }[];

function countColumn(values: readonly string[], which: Int32Array, among: Uint32Array | null): Counts {
  const counts = new Uint32Array(values.length);
  const count = (value = NO_VALUE): void => {
    if (value !== NO_VALUE) counts[value] = (counts[value] ?? 0) + 1;
  };
  if (among === null) which.forEach(count);
  else for (const no of among) count(which[no]);
  return values.flatMap((value, n) => (counts[n] === 0 ? [] : [{ value, count: counts[n] ?? 0 }]));
}

function countLists(file: Database, room: Room, facet: string, among: Uint32Array | null): Counts {
  if (among !== null) return countAmong(file, room, FACET + facet, among);
  const rows = file.prepare('SELECT value, n FROM posting WHERE room = ? AND field = ?').all(room, FACET + facet);
  return rows.map((row) => ({ value: String(row['value']), count: Number(row['n']) }));
}

function countAmong(file: Database, room: Room, field: string, among: Uint32Array): Counts {
  const isAmong = new Uint8Array(widthOf(among));
  for (const no of among) isAmong[no] = 1;
  const rows = file.prepare('SELECT value, places FROM posting WHERE room = ? AND field = ?').all(room, field);
  return rows.flatMap((row) => {
    let count = 0;
    for (const no of placesIn(row['places'])) count += isAmong[no] ?? 0;
    return count === 0 ? [] : [{ value: String(row['value']), count }];
  });
}
