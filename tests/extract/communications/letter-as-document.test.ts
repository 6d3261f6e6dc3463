import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const LETTER = [
  'Tarsel, 4 May 2021',
  'To: the Prosecutor General of Norvia',
  'Dear Mr Quill,',
  'We write on behalf of the families of the dock workers. We urge you to open the graves of Marl Street within 60 days.',
  'Yours faithfully,',
  'Mira Talven\nHarbour Union',
  'Oren Mavik',
].join('\n\n');

test('a letter’s own head and foot say from whom and to whom it is, and when', () => {
  const [claim] = communicationsIn(LETTER);
  assert.equal(claim?.medium, 'letter');
  assert.deepEqual(
    claim?.by.map((m) => m.name),
    ['Mira Talven', 'Oren Mavik'],
  );
  assert.equal(claim?.to[0]?.text, 'the Prosecutor General of Norvia');
  assert.equal(claim?.on, '2021-05-04');
  assert.deepEqual(claim?.asks, ['to open the graves of Marl Street within 60 days']);
  // 27 days to the end of May, 30 of June, 3 of July.
  assert.equal(claim?.dueOn, '2021-07-03');
  assert.ok(claim?.reasons.some((reason) => reason.includes('P60D after 2021-05-04')));
});

test('“we” and “you” in it are those who signed and whom it is to, as inferences', () => {
  const [, claim] = communicationsIn(LETTER);
  assert.equal(claim?.by[0]?.name, 'Mira Talven, Oren Mavik');
  assert.equal(claim?.by[0]?.named, 'inferred');
  assert.equal(claim?.to[0]?.name, 'the Prosecutor General of Norvia');
});

test('an article that quotes a salutation is no letter', () => {
  assert.deepEqual(communicationsIn('The page began with “Dear friends”. Nobody signed it.'), []);
});
