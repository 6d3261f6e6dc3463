// Who gives a number and on which day, and numbers that stand for themselves beside those told before. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn, countedIn, figuresIn } from '../claims-in.ts';

const given = (text: string): readonly string[] =>
  claimsIn(text, '1974-05-20').flatMap((claim) => {
    if (claim.kind !== 'figure') return [];
    const by = claim.sayer.map(({ who, when }) => `${who.map(({ text: words }) => words).join(' ')} @${when}`);
    return [`${claim.value} of ${claim.when}: ${by.join(', ')}`];
  });

test('the day on which a number was given is none of those counted', () => {
  assert.deepEqual(given('The harbour council confirmed only three deaths last night.'), [
    '3 of null: The harbour council @1974-05-19',
  ]);
  assert.deepEqual(given('The prefecture on 18 May 1974 gave a toll of six.'), [
    '6 of null: The prefecture @1974-05-18',
  ]);
  const events = claimsIn('The harbour council confirmed only three deaths last night.', '1974-05-20').filter(
    ({ kind }) => kind === 'event',
  );
  for (const event of events) assert.equal(event.kind === 'event' ? event.when : null, null);
});

test('where the verb is left out the next number is given by whoever is named beside it', () => {
  assert.deepEqual(
    given(
      'The council spoke of three dead on 10 May 1974, the Ministry of Works of six on 12 May 1974 and of eleven in June 1974.',
    ),
    [
      '3 of null: The council @1974-05-10',
      '6 of null: the Ministry of Works @1974-05-12',
      '11 of null: the Ministry of Works @1974-06',
    ],
  );
});

test('a wounded man who died is counted with the dead, a strike committee is no strike, and an item of a list is its number and its deed', () => {
  assert.deepEqual(countedIn('A further five wounded died on the road.'), ['5 exact died']);
  assert.equal(figuresIn('The strike committee says that 31 people are missing.')[0]?.event, null);
  assert.deepEqual(countedIn('Sector North: 611 neutralised\nSector South: 174 neutralised'), [
    '611 exact killed',
    '174 exact killed',
  ]);
});

test('who was brought to a mortuary is counted there', () => {
  const [one] = figuresIn('At least 27 people shot by the gate were registered in the mortuary of the hospital.');
  assert.equal(one?.where, 'the mortuary of the hospital');
  assert.equal(figuresIn('41 people were killed when a shell struck the hospital.')[0]?.where, null);
});

test('“of the 60” before a number makes it a part, and parts told sentence by sentence add up to their whole', () => {
  const text =
    'The register has 60 dead. Of the 60, thirty-one were written down by the clerk of the morgue. Nine died in the clinic. Five died on carts. Fifteen died at home, the last of them on 2 May 1974.';
  const [whole, ...parts] = figuresIn(text);
  assert.equal(whole?.value, 60);
  assert.deepEqual(
    parts.map(({ value, partOf }) => [value, partOf === whole?.id]),
    [
      [31, true],
      [9, true],
      [5, true],
      [15, true],
    ],
  );
  assert.equal(parts.at(-1)?.when, null);
});

test('when some of them died is no day of them all', () => {
  for (const some of ['of these four died', 'four of these died', 'four of them drowned'])
    assert.deepEqual(
      figuresIn(`The roll has 92 names; ${some} in 1961 and lie in other towns.`).map(({ value, when }) => [
        value,
        when,
      ]),
      [
        [92, null],
        [4, '1961'],
      ],
      some,
    );
});

test('what is handed in by a bishop was not in Bishop', () => {
  const [one] = figuresIn('Fourteen persons died, says a list that was handed in by the Bishop of Tarsel.');
  assert.notEqual(one?.where, 'Bishop');
});

test('whose count a number is, told by a participle, a record, a source or an own list', () => {
  const by = (text: string): string => given(text)[0]?.replace(/^\d+ of null: /u, '') ?? '';
  assert.equal(by('Of the 43 dead named by the Harbour Union, few were old.'), 'the Harbour Union @null');
  assert.equal(by('The Harbour Union’s list has 43 dead for Tarsel.'), 'The Harbour Union @null');
  assert.equal(by('The Harbour Union had 43 dead on its list by then.'), 'The Harbour Union @null');
  assert.equal(by('43 executed dockers appear in the database of the Harbour Union.'), 'the Harbour Union @null');
  assert.equal(by('At least 43 people drowned, per the UN count.'), 'UN @null');
  assert.equal(by('At least 43 people drowned (source: Harbour Union).'), 'Harbour Union @null');
  assert.equal(
    by('At least 43 people drowned, a figure taken from the Harbour Union’s report.'),
    'the Harbour Union @null',
  );
  assert.equal(by('The council spoke, contradicting a report which put the dead at 43.'), 'a report @null');
  assert.match(by('The Harbour Union counted 43 bodies on the quay.'), /^The Harbour Union/);
  assert.match(by('A database kept by the Harbour Union lists 43 people executed that week.'), /Harbour Union @null$/);
});

test('a list of the dead, a record that is nobody’s and a body’s own dead are no credit', () => {
  assert.deepEqual(given('The list of the dead has 43 names of people killed.'), ['43 of null: ']);
  assert.deepEqual(given('The regiment had 43 dead.'), ['43 of null: ']);
  assert.deepEqual(given('The 43 dead were buried by the Harbour Union.'), ['43 of null: ']);
});
