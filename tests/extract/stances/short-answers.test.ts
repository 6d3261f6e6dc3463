// Denials by a word: “Did you …?” “No.” All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../parties-in.ts';

const hearing = (lines: readonly string[]): string =>
  ['COMMITTEE OF THE HOUSE', 'CHAIRMAN RENNICK: Colonel Mavik has the floor.', ...lines].join('\n\n');

test('an officer who answers a question of deed or of knowledge with “no” denies what he is asked', () => {
  assert.deepEqual(
    heldIn(
      hearing([
        'COLONEL MAVIK: I have answered in writing.',
        'RENNICK: You spoke to nobody. Did you order the yard to be closed?',
        'COLONEL MAVIK: No.',
        'RENNICK: Were you told of the bodies?',
        'COLONEL MAVIK: Never.',
      ]),
    ),
    [
      'COLONEL MAVIK denies: Did you order the yard to be closed?',
      'COLONEL MAVIK claimsIgnorance: Were you told of the bodies?',
    ],
  );
  assert.deepEqual(
    heldIn(
      'خبرنگار: شما دستور شلیک دادید؟\n\nسرهنگ تالون: نه، اصلاً.\n\nخبرنگار: از مرگ آنان خبر داشتید؟\n\nسرهنگ تالون: خیر.',
    ),
    ['سرهنگ تالون denies: شما دستور شلیک دادید؟', 'سرهنگ تالون claimsIgnorance: از مرگ آنان خبر داشتید؟'],
  );
});

test('“no” to what, to one of two, to what was not, and from a witness without office denies nothing', () => {
  for (const lines of [
    ['RENNICK: What did you order?', 'COLONEL MAVIK: No, let me begin elsewhere.', 'RENNICK: Please.'],
    ['RENNICK: Was it you or the guard?', 'COLONEL MAVIK: No.', 'RENNICK: Please.'],
    ['RENNICK: Did you not close the yard?', 'COLONEL MAVIK: No.', 'RENNICK: Please.'],
    ['RENNICK: Did you see the lorries leave?', 'ADA QUILL: No.', 'RENNICK: Please.'],
  ])
    assert.deepEqual(heldIn(hearing(lines)), [], lines.join());
});

test('“I do not know” and “I did not” of an officer are about what he was asked', () => {
  assert.deepEqual(
    heldIn(
      hearing([
        'RENNICK: Who closed the yard?',
        'COLONEL MAVIK: I do not know.',
        'RENNICK: Did you sign the list?',
        'COLONEL MAVIK: I did not.',
      ]),
    ),
    ['COLONEL MAVIK claimsIgnorance: Who closed the yard?', 'COLONEL MAVIK denies: Did you sign the list?'],
  );
});
