import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOf, segmentsOf, stretchesOf } from '../../../apps/web/src/rooms/reader/segments.ts';
import type { Block, BlockRole } from '../../../src/model/block.ts';
import { textPositions } from '../../../src/model/text-position.ts';

const block = (role: BlockRole, start: number, end: number): Block => ({
  role,
  start,
  end,
  lang: null,
  post: null,
  place: null,
});

test('the stretches of a page put together are its whole text, whatever overlaps', () => {
  const text = 'One two three four five';
  const marks = [
    { kind: 'quote' as const, id: 'a', from: 0, to: 13 },
    { kind: 'figure' as const, id: 'b', from: 4, to: 18 },
    { kind: 'date' as const, id: 'c', from: 4, to: 7 },
  ];
  const segments = segmentsOf(0, text.length, marks);
  assert.equal(segments.map(({ from, to }) => text.slice(from, to)).join(''), text);
  const two = segments.find(({ from }) => from === 4);
  assert.deepEqual(
    two?.marks.map((mark) => mark.id),
    ['c', 'a', 'b'],
    'the shortest is the one a click means',
  );
});

test('text that no block covers is shown all the same', () => {
  const text = 'Head\n\nstray words\n\nBody';
  const stretches = stretchesOf(text, [block('title', 0, 4), block('body', 19, 23)], textPositions(text), []);
  assert.deepEqual(
    stretches.map(({ block: { role }, from, to }) => [role, text.slice(from, to).trim()]),
    [
      ['title', 'Head'],
      ['body', 'stray words'],
      ['body', 'Body'],
    ],
  );
});

test('anchors count code points, the page counts UTF-16 units', () => {
  const text = '𐎠𐎡 words';
  const positions = textPositions(text);
  const [asked] = marksOf([], [], { start: 3, end: 8 }, positions);
  assert.equal(text.slice(asked?.from, asked?.to), 'words');
});
