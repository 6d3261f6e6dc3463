// What stands beside a denial although no claim was made of it: a sentence of a text that speaks of the same thing; and what of a text stands against nothing. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { conceptsIn } from '../../src/corroborate/concepts.ts';
import { conflictsOf } from '../../src/corroborate/conflicts/conflicts.ts';
import { deniedThings } from '../../src/corroborate/conflicts/denials-in-case.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import type { SentencesMet, ToldSentence } from '../../src/model/told-text.ts';
import { sourceNamed, stance } from './made-claims.ts';
import { foundIn, weighing } from './weighing.ts';

const sentence = (source: string, words: string): ToldSentence => ({
  ...{ source: sourceNamed(source), published: null, publisher: null },
  ...{ start: 500, end: 500 + words.length, words, by: [], years: [], ofText: new Set<number>() },
});

/** As the store would find them: all that speak of one of the things asked for. */
function meeting(asked: readonly string[], all: readonly ToldSentence[]): SentencesMet {
  const speaks = (thing: string) => all.filter(({ words }) => conceptsIn(words).has(thing));
  return {
    sentences: all.filter((one) => asked.some((thing) => speaks(thing).includes(one))),
    tellersOf: new Map(asked.map((thing) => [thing, speaks(thing).length])),
    all: 40,
  };
}

function inText(denial: CaseClaim, ...sentences: readonly ToldSentence[]): readonly (readonly string[])[] {
  const context = weighing({ subjects: subjectsOf([]) });
  const asked = deniedThings([denial], [], context);
  const met = new Map(
    [...asked].map(([id, of]) => [id, { asked: meeting(of.asked, sentences), wider: meeting(of.wider, sentences) }]),
  );
  const found = foundIn([denial], context, { sentences: met });
  return conflictsOf([denial], found, context).flatMap(({ view }) =>
    view.passages.map(({ ref, reasons }) => [ref.citedPassage.exact, ...reasons]),
  );
}

const NO_BARGE = stance('a', 'Oren Mavik', 'denies', 'no barge of flour was turned back at the sluice');

test('a sentence of which no claim was made stands beside a denial of what it tells, with why', () => {
  const told = sentence('b', 'At the sluice they made the barge go about, flour and all.');
  assert.deepEqual(inText(NO_BARGE, told), [[told.words, 'both speak of “barge, flour, sluice”']]);
});

test('what the document of the denial tells, what asks, supposes, denies or tells of nothing in common stands against nothing', () => {
  for (const one of [
    sentence('a', 'We made the barge with flour go about at the sluice.'),
    sentence('b', 'Was the barge with flour turned back at the sluice?'),
    sentence('b', 'The council denied that a barge with flour came to the sluice.'),
    sentence('b', 'No barge with flour came to the sluice.'),
    sentence('b', 'The council met on a Tuesday about the harvest.'),
    sentence('b', '3. Please state whose barge of flour went about at the sluice.'),
    sentence('b', 'Explain on what order the barge of flour went about at the sluice.'),
  ])
    assert.deepEqual(inText(NO_BARGE, one), [], one.words);
});

test('the death or the term of office of who denies is nothing against it; what he did is', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'nobody died on the quay while the prefecture was on guard');
  const persian = stance('a', 'هرمز ساران', 'denies', 'هیچ‌کس در اسکله کشته نشد');
  for (const [one, words] of [
    [denial, 'Oren Mavik, a lawyer, was head of the prefecture from 1971 until May 1975; he died in Rome in 1990.'],
    [denial, 'Oren Mavik later died in Rome after a long stay on a quay-side ward.'],
    [persian, 'هرمز ساران از اردیبهشت ۱۳۵۰ تا مهر ۱۳۵۴ رئیس بندر بود؛ در سال ۱۳۶۸ در رم درگذشت.'],
  ] as const)
    assert.deepEqual(inText(one, sentence('b', words)), [], words);
  for (const [one, words] of [
    [denial, 'Oren Mavik stood on the quay as nine stokers died there.'],
    [persian, 'هرمز ساران خودش در اسکله بود و نه ملوان کشته شدند.'],
  ] as const)
    assert.equal(inText(one, sentence('b', words)).length, 1, words);
});

test('a passage that several documents have is shown once, with their number; the latter part of a sentence never', () => {
  const first = {
    ...sentence('b', 'At the sluice the guards made the barge go about, flour and all.'),
    published: '1971-05-02',
  };
  const edited = sentence('c', 'At the sluice, guards made the barge go about with all the flour.');
  const broken = sentence('d', 'ordered the barge with its flour away from the sluice at dusk.');
  assert.deepEqual(inText(NO_BARGE, first, edited, broken), [
    [first.words, 'both speak of “barge, flour, sluice”', '2 documents tell it in these words or nearly these'],
  ]);
});

test('beside an alibi goes first who saw him there', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'I was not in Tarsel, I was at the harvest council in Dorn');
  const said = sentence(
    'b',
    'Oren Mavik said of the harvest council in the telephone call that an order was an order.',
  );
  const seen = sentence('c', 'We saw Oren Mavik at the mill of Tarsel giving an order.');
  assert.equal(inText(denial, said, seen)[0]?.[0], seen.words);
});
