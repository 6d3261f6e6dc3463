// What holds of tenures whatever the claims say. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayNumberOf, isoDayOf } from '../../../src/model/civil-day.ts';
import { commandLinks } from '../../../src/resolve/posts/command.ts';
import { onDay } from '../../../src/resolve/posts/holders.ts';
import { tenuresOf } from '../../../src/resolve/posts/tenures.ts';
import { invented, occupancy, type Told } from './made-posts.ts';

const FIRST = dayNumberOf('1970-01-01') ?? 0;
const day = fc.integer({ min: 0, max: 4000 }).map((n) => isoDayOf(FIRST + n));
/** A day, a month, a year, a year about right. */
const date = fc
  .tuple(day, fc.constantFrom(10, 7, 4, 5))
  .map(([iso, length]) => (length === 5 ? `${iso.slice(0, 4)}~` : iso.slice(0, length)));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 2 });

const told: fc.Arbitrary<Told> = fc.record({
  person: fc.constantFrom('Ada Quill', 'Oren Mavik', 'Lena Corr'),
  post: fc.constantFrom(
    'interior minister',
    'Minister of the Interior',
    'وزیر کشور',
    'deputy interior minister',
    'prime minister',
  ),
  body: fc.constantFrom('Tarsel', 'Ostrevia', null),
  status: fc.constantFrom('current', 'former', 'acting', 'designate', 'candidate'),
  asserted: fc.constantFrom('fact', 'reported', 'denied'),
  from: maybe(date),
  to: maybe(fc.oneof(date, fc.constant('..'))),
  asOf: maybe(date),
  published: maybe(date),
  source: fc.constantFrom('a paper', 'another paper', 'a third'),
});
const claims = fc.uniqueArray(told, { maxLength: 12, selector: (one) => JSON.stringify(one) });

test('the order of the claims does not matter', () => {
  fc.assert(
    fc.property(claims, fc.infiniteStream(fc.nat()), (all, shuffle) => {
      const made = all.map(occupancy);
      const mixed = made
        .map((one) => ({ one, by: shuffle.next().value ?? 0 }))
        .sort((a, b) => a.by - b.by)
        .map(({ one }) => one);
      const [a, b] = [tenuresOf(made, invented), tenuresOf(mixed, invented)];
      assert.deepEqual(a, b);
      assert.deepEqual(commandLinks(a, made, invented), commandLinks(b, mixed, invented));
    }),
  );
});

test('what is true on every day of a span is true on one day of the wider span', () => {
  fc.assert(
    fc.property(claims, (all) => {
      for (const { throughout, sometime, reasons } of tenuresOf(all.map(occupancy), invented)) {
        if (throughout === null) continue;
        assert.ok(throughout.from <= throughout.to);
        assert.ok(sometime.from === null || sometime.from <= throughout.from, reasons.join('; '));
        assert.ok(sometime.to === null || throughout.to <= sometime.to, reasons.join('; '));
      }
    }),
  );
});

test('nothing is shown of a day after the last of its sources appeared', () => {
  fc.assert(
    fc.property(fc.uniqueArray(told, { maxLength: 12, selector: (one) => JSON.stringify(one) }), day, (all, last) => {
      const appeared = all.map((one) => ({ ...one, published: last }));
      const after = isoDayOf((dayNumberOf(last) ?? 0) + 1);
      for (const tenure of tenuresOf(appeared.map(occupancy), invented))
        assert.equal(onDay(tenure, after), 'notShown', JSON.stringify(tenure));
    }),
  );
});

test('every tenure has premises, and each of them is a claim that was handed in', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const made = all.map(occupancy);
      const known = new Set(made.map(({ source, claim }) => `${source} ${claim.id}`));
      for (const { premises, reasons } of tenuresOf(made, invented)) {
        assert.ok(premises.length > 0 && reasons.length > 0);
        for (const { citedSource, citedClaim } of premises) assert.ok(known.has(`${citedSource} ${citedClaim}`));
      }
    }),
  );
});

test('two tenures that stand against one another say so of both sides', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const tenures = tenuresOf(all.map(occupancy), invented);
      const against = new Map(tenures.map(({ id, conflicts }) => [id, conflicts.map(({ tenure }) => tenure)]));
      for (const [id, others] of against) for (const other of others) assert.ok(against.get(other)?.includes(id));
    }),
  );
});
