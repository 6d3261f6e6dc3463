// What of other documents stands beside a denial: the letter of the day that is named, what was written to another of the same body, sites that both tell of, who counts the number that is
// called wrong, what the same person owns to later; and what the same speaker says in the same breath, which does not. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { conflictsOf } from '../../src/corroborate/conflicts/conflicts.ts';
import type { SubjectNames } from '../../src/corroborate/events/subject-names.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import type { WeighingContext } from '../../src/corroborate/weighing-context.ts';
import type { Cited } from '../../src/model/cited.ts';
import { isBare } from '../../src/model/rooms/conflicts.ts';
import type { TenureView } from '../../src/model/rooms/posts.ts';
import { communication, event, mention, site, sourceNamed, stance } from './made-claims.ts';
import { foundIn, weighing } from './weighing.ts';

function conflicts(claims: readonly CaseClaim[], more: Partial<WeighingContext> = {}) {
  const context = weighing(more);
  const found = foundIn(claims, context);
  const exact = new Map(claims.map(({ claim }) => [claim.id, claim.passage.exact]));
  const beside = conflictsOf(claims, found, context).filter(({ view }) => !isBare(view.conflict));
  return beside.map(({ view }) => ({
    label: view.conflict.label,
    against: view.against.map(({ ref }) => exact.get(ref.citedClaim) ?? ''),
    reasons: view.against.flatMap(({ reasons }) => reasons),
  }));
}

const named = (source: string, name: string): SubjectNames => ({
  source: sourceNamed(source),
  paragraphs: [0],
  days: [],
  head: 1,
  names: [{ name: name.toLowerCase(), written: name, sure: true, at: [0] }],
});

test('who never saw the letter of a day stands beside the letters of that day, and no others', () => {
  const denial = stance('a', 'Oren Mavik', 'claimsIgnorance', 'the letter of 6 March 1974');
  const letter = communication('b', 'Ada Quill', 'Oren Mavik', { on: '1974-03-06', asks: ['empty the silo'] });
  const other = communication('c', 'Ada Quill', 'Oren Mavik', { on: '1974-04-06', asks: ['paint the fence'] });
  assert.deepEqual(conflicts([denial, letter, other]), [
    {
      label: 'the letter of 6 March 1974',
      against: [letter.claim.passage.exact],
      reasons: ['it is of the day that is named: 1974-03-06'],
    },
  ]);
});

test('what was written to another of the same body stands beside ignorance, if it is of the same thing', () => {
  const body = { id: 'lamp', kind: 'body', name: 'Lamp Works' } as const;
  const tenure = { post: 'foreman', body } as unknown as Cited<TenureView>;
  const denial = stance('a', 'Oren Mavik', 'claimsIgnorance', 'any warning about the north silo');
  const letter = communication('b', 'Ada Quill', 'Ilan Dorv', { on: '1974-03-06', says: ['the north silo leaks'] });
  const other = communication('c', 'Ada Quill', 'Ilan Dorv', { on: '1974-04-06', says: ['the fence leaks'] });
  assert.deepEqual(
    conflicts([denial, letter, other], { tenuresOf: () => [tenure] }).flatMap(({ reasons }) => reasons),
    ['it was sent to Ilan Dorv, of the same body, and speaks of “north silo”'],
  );
  assert.deepEqual(conflicts([denial, letter, other]), []);
});

test('who never had “it” or any warning stands beside a message to him of what both documents name, not of another', () => {
  const letter = communication('b', 'Ada Quill', 'Oren Mavik', { on: '1974-03-06', asks: ['drain the pond'] });
  const other = communication('c', 'Ada Quill', 'Oren Mavik', { on: '1974-04-06', asks: ['paint the fence'] });
  const subjects = subjectsOf([named('a', 'Melsk'), named('b', 'Melsk'), named('c', 'Havrin')]);
  const received = (words: string): CaseClaim => {
    const one = stance('a', 'Oren Mavik', 'claimsIgnorance', words);
    return { ...one, claim: { ...one.claim, passage: { ...one.claim.passage, exact: `never received ${words}` } } };
  };
  for (const words of ['it', 'any warning', 'وزارتخانه هیچ هشداری از کسی دریافت نکرده بود'])
    assert.deepEqual(
      conflicts([received(words), letter, other], { subjects }),
      [
        {
          label: words,
          against: [letter.claim.passage.exact],
          reasons: ['it was sent to Oren Mavik; both tell of “Melsk”'],
        },
      ],
      words,
    );
  for (const words of ['the colour of the fence', 'it later'])
    assert.deepEqual(conflicts([stance('a', 'Oren Mavik', 'claimsIgnorance', words), letter, other], { subjects }), []);
});

test('“the letter” is the one whose day another in that document names', () => {
  const first = stance('a', 'Oren Mavik', 'claimsIgnorance', 'the letter of 6 March 1974');
  const second = stance('a', 'Ilan Dorv', 'claimsIgnorance', 'the letter');
  const letter = communication('b', 'Ada Quill', 'Oren Mavik', { on: '1974-03-06', asks: ['drain the pond'] });
  assert.deepEqual(
    new Map(conflicts([first, second, letter]).map(({ label, against }) => [label, against])),
    new Map([first, second].map(({ claim }) => [claim.toward.words, [letter.claim.passage.exact]])),
  );
});

test('a cemetery that was closed stands beside the denial that it was, where both tell of one town', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'the cemetery has been closed');
  const closed = site('b', 'the cemetery', 'closed', '1974-06-30');
  const elsewhere = site('c', 'the cemetery', 'closed', '1974-07-01');
  const subjects = subjectsOf([named('a', 'Melsk'), named('b', 'Melsk'), named('c', 'Havrin')]);
  assert.deepEqual(conflicts([denial, closed, elsewhere], { subjects }), [
    {
      label: 'the cemetery has been closed',
      against: [closed.claim.passage.exact],
      reasons: ['tells what was done to “the cemetery”: closed; both tell of “Melsk”'],
    },
  ]);
});

test('who calls a number wrong is told by those who count that number', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'the figure of 137 is wrong');
  const counted = event('b', '137 people died in Melsk', { when: '1974-02-12', where: 'Melsk' });
  const other = event('c', '58 people died in Havrin', { when: '1974-08-12', where: 'Havrin' });
  assert.deepEqual(
    conflicts([denial, counted, other]).map(({ against }) => against),
    [[counted.claim.passage.exact]],
  );
});

test('what the same person owns to later says how much later; what is said in the same breath is nothing against it', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'any man was held at the Melsk dairy', {}, '1974-03-01');
  const owns = stance('b', 'Oren Mavik', 'admits', 'men were held at the dairy', {}, '1974-03-11');
  assert.deepEqual(
    conflicts([denial, owns])
      .flatMap(({ reasons }) => reasons)
      .slice(1),
    ['the same person, 10 days after denying it'],
  );
  const link = {
    who: [mention('Oren Mavik')],
    kind: 'named',
    how: 'speech',
    cue: null,
    via: null,
    to: null,
    when: null,
    verbatim: true,
  } as const;
  const nobody = stance('c', 'Oren Mavik', 'denies', 'nobody died at the Melsk dairy');
  const breath = event('c', 'two men died at the Melsk hospital', {
    sayer: [link],
    asserted: 'reported',
    where: 'Melsk',
  });
  const further = { ...breath, claim: { ...breath.claim, passage: { ...breath.claim.passage, start: 500, end: 540 } } };
  assert.deepEqual(conflicts([nobody, further]), []);
});
