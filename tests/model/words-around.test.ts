// All people, places and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageOf } from '../../src/model/passage.ts';
import { textPositions } from '../../src/model/text-position.ts';
import { wordsAround } from '../../src/model/words-around.ts';

function shown(text: string, exact: string): string {
  const from = text.indexOf(exact);
  const { before, after } = wordsAround(passageOf(text, textPositions(text), from, from + exact.length));
  return `${before}[${exact}]${after}`;
}

test('a short passage stands in its own sentence, and in no other', () => {
  assert.equal(
    shown('It was night. The men put 23 bodies under the floor. Nobody spoke.', '23 bodies'),
    'The men put [23 bodies] under the floor.',
  );
  assert.equal(shown('Of the dead\n\n23 bodies\nwere found', '23 bodies'), '[23 bodies]');
  assert.equal(shown('شب بود. آن‌ها ۲۳ جسد را بردند. کسی نگفت.', '۲۳ جسد'), 'آن‌ها [۲۳ جسد] را بردند.');
});

test('what the claim holds no more of is cut between words, with a mark', () => {
  assert.equal(
    shown(
      'A gravedigger of the harbour town had told the people of Tarsel that 23 bodies were carried out of the old customs house before the morning came',
      '23 bodies',
    ),
    '… had told the people of Tarsel that [23 bodies] were carried out of the old customs …',
  );
});

test('around a clause nothing is added', () => {
  const clause = 'the men of the harbour police put the bodies under the floor of the hall';
  assert.equal(shown(`On Monday ${clause} at night.`, clause), `[${clause}]`);
});
