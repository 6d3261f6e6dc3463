import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passageOf } from '../../src/model/passage.ts';
import { textPositions } from '../../src/model/text-position.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });

test('offsets agree with counting the code points one by one', () => {
  fc.assert(
    fc.property(text, (value) => {
      const positions = textPositions(value);
      const letters = [...value];
      assert.equal(positions.length, letters.length);
      let unit = 0;
      letters.forEach((letter, i) => {
        assert.equal(positions.toCodePoint(unit), i);
        assert.equal(positions.toUnit(i), unit);
        unit += letter.length;
      });
      assert.equal(positions.toUnit(letters.length), value.length);
    }),
  );
});

test('an offset inside a pair counts as its start', () => {
  assert.equal(textPositions('a𐎠b').toCodePoint(2), 1);
});

test('a passage holds the words at its position, and context that ends in whole letters', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'ش', '𐎠', ' '), { minLength: 1, maxLength: 200 }),
      fc.nat(),
      fc.nat(),
      (letters, a, b) => {
        const value = letters.join('');
        const positions = textPositions(value);
        const [from, to] = [a % (letters.length + 1), b % (letters.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const passage = passageOf(value, positions, positions.toUnit(from), positions.toUnit(to));
        assert.equal([...value].slice(passage.start, passage.end).join(''), passage.exact);
        assert.ok(value.includes(passage.prefix + passage.exact + passage.suffix));
        assert.ok(passage.prefix.isWellFormed() && passage.suffix.isWellFormed());
      },
    ),
  );
});
