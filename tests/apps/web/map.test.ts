import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clustersOf } from '../../../apps/web/src/rooms/sites/map-clusters.ts';
import { labelsThatFit } from '../../../apps/web/src/rooms/sites/map-labels.ts';
import { onMap } from '../../../apps/web/src/rooms/sites/map-projection.ts';
import { moved, onScreen, viewOf, zoomed } from '../../../apps/web/src/rooms/sites/map-view.ts';
import { daysAsked } from '../../../apps/web/src/words/days-asked.ts';

const SIZE = { width: 700, height: 420 };
const places = fc.array(
  fc.record({
    latitude: fc.double({ min: -60, max: 70, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  { minLength: 1, maxLength: 20 },
);

test('north is up and east is to the right, in every direction of writing', () => {
  const [south, north] = [onMap(-10, 20), onMap(50, 20)];
  const [west, east] = [onMap(10, -20), onMap(10, 60)];
  assert.ok(north.y < south.y && west.x < east.x);
});

test('the first view has all marks in it, unless they lie farther apart than the window is high', () => {
  fc.assert(
    fc.property(places, (given) => {
      const points = given.map((one) => onMap(one.latitude, one.longitude));
      const view = viewOf(points, SIZE);
      for (const point of points) {
        const at = onScreen(point, view, SIZE);
        assert.ok(at.x >= -1 && at.x <= SIZE.width + 1, 'outside to the side');
        const wide = view.scale <= SIZE.width / 1000 + 1e-9;
        assert.ok(wide || (at.y >= -1 && at.y <= SIZE.height + 1), 'outside above or below');
      }
    }),
  );
});

test('what is under the pointer stays there when the map comes nearer', () => {
  const view = viewOf([onMap(36, 50), onMap(30, 52)], SIZE);
  const around = { x: 200, y: 120 };
  const place = { x: view.x + (around.x - 350) / view.scale, y: view.y + (around.y - 210) / view.scale };
  const at = onScreen(place, zoomed(view, 1.6, SIZE, around), SIZE);
  assert.ok(Math.abs(at.x - around.x) < 1e-6 && Math.abs(at.y - around.y) < 1e-6);
});

test('the map cannot be moved off the world', () => {
  const view = moved(viewOf([], SIZE), 1e6, -1e6);
  assert.ok(view.x <= 1000 && view.y >= 0);
});

test('no name on the map lies on another, and the names asked for first stay', () => {
  const wish = fc.record({
    text: fc.string({ minLength: 1, maxLength: 12 }),
    x: fc.integer({ min: 0, max: 700 }),
    y: fc.integer({ min: 0, max: 420 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
      const labels = labelsThatFit(
        wishes.map((one, i) => ({ ...one, key: String(i), room: null, letter: 6 })),
        SIZE,
      );
      for (const [i, a] of labels.entries())
        for (const b of labels.slice(i + 1))
          assert.ok(Math.abs(a.y - b.y) > 15 || Math.abs(a.x - b.x) > a.half + b.half, `${a.text} on ${b.text}`);
    }),
  );
  const [first] = labelsThatFit(
    [
      { key: 'town', text: 'Tarsel', x: 300, y: 200, room: null, letter: 6 },
      { key: 'country', text: 'Tarselia', x: 302, y: 204, room: 500, letter: 6 },
    ],
    SIZE,
  );
  assert.equal(first?.key, 'town');
});

test('a country too small for its name goes without, and so does one under a mark', () => {
  assert.deepEqual(labelsThatFit([{ key: 'a', text: 'Tarselia', x: 300, y: 200, room: 20, letter: 6 }], SIZE), []);
  const wish = { key: 'a', text: 'Tarselia', x: 300, y: 200, room: null, letter: 6 };
  assert.deepEqual(
    labelsThatFit([wish], { ...SIZE, marks: [{ x: 310, y: 198 }] }),
    [],
    'a name under a mark cannot be read',
  );
  assert.equal(labelsThatFit([wish], { ...SIZE, marks: [{ x: 300, y: 213 }] }).length, 1, 'it stands over its own');
});

test('a day, month or year is asked for in either calendar, with any digits', () => {
  const august = { from: '1974-08-09', to: '1974-08-09' };
  for (const typed of ['1974-08-09', ' 1974/08/09 ', '1353/5/18', '۱۳۵۳/۵/۱۸'])
    assert.deepEqual(daysAsked(typed), august, typed);
  assert.deepEqual(daysAsked('1974-02'), { from: '1974-02-01', to: '1974-02-28' });
  assert.deepEqual(daysAsked('۱۳۵۳'), { from: '1974-03-21', to: '1975-03-20' });
  for (const typed of ['', 'last August', '1974-13', '..']) assert.equal(daysAsked(typed), null, typed);
});

test('marks that would hide one another stand as one, none is lost, and the order they come in does not matter', () => {
  const mark = fc.record({
    x: fc.integer({ min: 0, max: 700 }),
    y: fc.integer({ min: 0, max: 420 }),
    weight: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 80 }), (given) => {
      const marks = given.map((one, i) => ({ ...one, key: String(i) }));
      const clusters = clustersOf(marks);
      assert.equal(clusters.flatMap((one) => one.marks).length, marks.length);
      for (const [i, one] of clusters.entries())
        for (const other of clusters.slice(i + 1)) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 26);
      assert.deepEqual(clustersOf(marks.toReversed()), clusters);
    }),
  );
});
