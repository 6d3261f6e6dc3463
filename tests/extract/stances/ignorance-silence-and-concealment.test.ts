import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn, stancesIn } from '../parties-in.ts';

const IGNORANCE: readonly (readonly [text: string, who: string])[] = [
  ['Oren Mavik insists he had no knowledge of the killings.', 'Oren Mavik'],
  ['Oren Mavik told the court that he was unaware of the order.', 'Oren Mavik'],
  ['“I knew nothing about the graves,” said Oren Mavik.', 'Oren Mavik'],
  ['The governor said he did not know about the raid.', 'The governor'],
  ['The minister denied any knowledge of the raid.', 'The minister'],
  ['Oren Mavik said in May 2018 that he was never informed of the siege.', 'Oren Mavik'],
  ['Ada Quill said that she had not known of the hunger in the town.', 'Ada Quill'],
  ['Oren Mavik testified that he never saw the letter.', 'Oren Mavik'],
  ['“I never heard of people disappearing,” Oren Mavik said.', 'Oren Mavik'],
  ['“I know nothing about any graves,” said Oren Mavik.', 'Oren Mavik'],
  ['Oren Mavik said that he had heard nothing of any massacre.', 'Oren Mavik'],
  ['“No one told me,” said Oren Mavik.', 'Oren Mavik'],
  ['Oren Mavik testified that he was never briefed on the raid.', 'Oren Mavik'],
  ['Oren Mavik said he learned about the raid from the newspapers.', 'Oren Mavik'],
  ['Oren Mavik stated that he had been informed of the raid only after it had ended.', 'Oren Mavik'],
  ['Oren Mavik does not remember such a letter.', 'Oren Mavik'],
  ['Oren Mavik said that his service first learned of the sinking at 8:40 a.m. Ada Quill laughed.', 'Oren Mavik'],
];

test('who claims to have known nothing', () => {
  for (const [text, who] of IGNORANCE) {
    const [claim] = stancesIn(text);
    assert.equal(claim?.stance, 'claimsIgnorance', text);
    assert.equal(claim?.who[0]?.name ?? claim?.who[0]?.text, who, text);
  }
});

test('that somebody did not know is no stance of his or hers', () => {
  for (const text of [
    'The workers were unaware of the danger.',
    'The families had no knowledge of the graves.',
    'The families were never informed of the deaths.',
    'The clerk said that she never saw the sea.',
    '“I don’t know why the clerk laughed,” said Oren Mavik.',
  ])
    assert.deepEqual(heldIn(text), [], text);
});

const SILENCE: readonly string[] = [
  'The ministry declined to comment.',
  'The ministry refused to answer questions about the raid.',
  'The ministry did not respond to a request for comment.',
  'The spokesman had no comment on the raid.',
  'The officer refused to confirm the deaths.',
  'The ministry could neither confirm nor deny the report.',
  'The ministry declined to say whether anybody had died.',
  'The ministry was not available for comment.',
  'The ministry has not commented on the raid.',
  'The ministry had nothing to add.',
];

test('who says nothing', () => {
  for (const text of SILENCE)
    assert.deepEqual(
      stancesIn(text).map((claim) => claim.stance),
      ['declinesToComment'],
      text,
    );
});

const CONCEALMENT: readonly (readonly [text: string, expected: string])[] = [
  ['The regime tried to cover up the shooting.', 'The regime concealsOrEvades: the shooting'],
  ['The regime’s attempted cover-up of the sinking failed.', 'The regime concealsOrEvades: the sinking'],
  ['The company hid the bodies of the miners.', 'The company concealsOrEvades: the bodies of the miners'],
  ['The guards destroyed evidence of the beatings.', 'The guards concealsOrEvades: evidence of the beatings'],
];

test('who conceals what', () => {
  for (const [text, expected] of CONCEALMENT) assert.deepEqual(heldIn(text), [expected], text);
});

test('whoever is accused of hiding is not the one who accuses', () => {
  const claims = stancesIn('Lawyers accused the ministry of hiding the bodies.');
  assert.deepEqual(
    claims.map((claim) => `${claim.who[0]?.text} ${claim.stance} ${claim.asserted}`),
    ['Lawyers accuses fact', 'the ministry concealsOrEvades accused'],
  );
});

test('who learned of it only when it was over did not know of it', () => {
  assert.deepEqual(heldIn('Mayor Oren Mavik said that he had learned of the quarry only after it was filled in.'), [
    'Oren Mavik claimsIgnorance: the quarry only after it was filled in',
  ]);
});
