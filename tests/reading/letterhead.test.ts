// What a paper is called below the name of who sends it. A room full of papers called by the same letterhead cannot be read. Papers and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleOfUntitled, titleUnder } from '../../src/reading/page-facts/letterhead.ts';

const lines = (...words: readonly string[]) => words.map((one) => ({ words: one, heading: false }));
const TEXT =
  'On the night of 9 June a group of persons came to the gate of the harbour and asked for the keys, which the guard did not have, and they went away again before the morning.';

test('below a letterhead the kind of the paper, with whose it is where the kind alone does not tell', () => {
  assert.equal(
    titleUnder(
      'REPUBLIC OF TARSIA',
      lines('MINISTRY OF WORKS', 'Press Centre', 'Tarsel, 5 June 1973', 'STATEMENT', TEXT),
    ),
    'STATEMENT: MINISTRY OF WORKS',
  );
  assert.equal(
    titleUnder('PARLIAMENT OF TARSIA', lines('Bulletin of Questions, No. 4/1974', 'Second session', TEXT)),
    'Bulletin of Questions, No. 4/1974',
  );
  assert.equal(
    titleUnder('WITNESS STATEMENT', lines('Taken by: Lantern Society', 'Witness: Oda Rennick, nurse')),
    'WITNESS STATEMENT: Oda Rennick',
  );
  assert.equal(
    titleUnder('وزارت راه', lines('روابط عمومی', 'بیانیهٔ وزارت راه دربارهٔ پل', TEXT)),
    'بیانیهٔ وزارت راه دربارهٔ پل',
  );
});

test('a number where nothing else tells one paper of a body from the next, and the line itself where there is none', () => {
  assert.equal(
    titleUnder('EMBASSY OF TARSIA', lines('TO THE HARBOUR OFFICE', 'No. 34/12', TEXT)),
    '34/12 – EMBASSY OF TARSIA',
  );
  assert.equal(
    titleUnder('HARBOUR OFFICE OF TARSIA', [{ words: 'REFERENCE: AL TRS 2/1974', heading: true }]),
    'AL TRS 2/1974 – HARBOUR OFFICE OF TARSIA',
  );
  assert.equal(titleUnder('EMBASSY OF TARSIA', lines(TEXT)), 'EMBASSY OF TARSIA');
  assert.equal(titleOfUntitled(lines('Dear friend', TEXT)), null);
});

test('the headline below a slug, the second heading below the name of a body; a headline stays', () => {
  assert.equal(
    titleUnder(
      'TNA0212 3 i 0144 TRS-HARBOUR-FIRE',
      lines('Harbour of Tarsel burns for a second day', 'By Ada Quill', TEXT),
    ),
    'Harbour of Tarsel burns for a second day',
  );
  assert.equal(
    titleUnder('Lantern Watch', [{ words: 'Tarsia: Fires under the curfew', heading: true }]),
    'Tarsia: Fires under the curfew',
  );
  const spoken = 'سرهنگ تالون: خبر شدم، به وزارت گزارش دادم';
  assert.equal(titleUnder(spoken, lines('پرسش: شما را دیدند؟')), spoken);
  assert.equal(titleUnder('Ministry denies fire', lines('A statement said so.')), 'Ministry denies fire');
});
