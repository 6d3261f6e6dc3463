// What may belong to a denial although nothing certain ties it there: what comes first, and what is none; and rows of denials beside which nothing was found. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { conceptsIn } from '../../src/corroborate/concepts.ts';
import { conflictsOf } from '../../src/corroborate/conflicts/conflicts.ts';
import { deniedThings } from '../../src/corroborate/conflicts/denials-in-case.ts';
import { denialsInQuotes } from '../../src/corroborate/conflicts/denials-in-quotes.ts';
import { eventsOf } from '../../src/corroborate/events/events.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import type { QuoteClaim } from '../../src/model/claim.ts';
import { isBare } from '../../src/model/rooms/conflicts.ts';
import type { SentencesMet, ToldSentence } from '../../src/model/told-text.ts';
import { event, mention, sourceNamed, stance } from './made-claims.ts';
import { weighing } from './weighing.ts';

/** One behind the other in its document. */
function document(name: string, ...all: readonly string[]): readonly ToldSentence[] {
  let at = 500;
  return all.map((words) => {
    const start = at;
    at += words.length + 1;
    return {
      source: sourceNamed(name),
      published: null,
      publisher: null,
      start,
      end: at - 1,
      words,
      by: [],
      years: [],
      ofText: new Set<number>(),
    };
  });
}

/** The same, told of one year. */
const ofYear = (year: number, all: readonly ToldSentence[]): readonly ToldSentence[] =>
  all.map((one) => ({ ...one, years: [year], ofText: new Set([year]) }));

/** As a store would find them by what is asked for. */
const met = (asked: readonly string[], sentences: readonly ToldSentence[]): SentencesMet => ({
  sentences,
  tellersOf: new Map(asked.map((one) => [one, sentences.filter(({ words }) => conceptsIn(words).has(one)).length])),
  all: 60,
});

function rows(
  claims: readonly CaseClaim[],
  sentences: readonly ToldSentence[],
  quotes: readonly CaseClaim<QuoteClaim>[] = [],
) {
  const context = weighing({ subjects: subjectsOf([]) });
  const stances = claims.filter((one): one is ReturnType<typeof stance> => one.claim.kind === 'stance');
  const inQuotes = denialsInQuotes(stances, context)(quotes);
  const asked = deniedThings(claims, inQuotes, context);
  const found = new Map(
    [...asked].map(([id, { wider }]) => [id, { asked: met([], []), wider: met(wider, sentences) }] as const),
  );
  const events = eventsOf(claims, context);
  const all = { events, figures: [], notices: [], tenures: [], sentences: found, inQuotes };
  return conflictsOf(claims, all, context).map(({ view }) => view);
}

const candidates = (denial: CaseClaim, sentences: readonly ToldSentence[]): readonly string[] =>
  rows([denial], sentences).flatMap((view) => view.candidates.map(({ ref }) => ref.citedPassage.exact));

const NO_BARGE = stance('a', 'Oren Mavik', 'denies', 'no barge of flour was turned back at the sluice of Tarn');

test('a denial beside which nothing was found is a row that is counted nowhere, with what may belong to it', () => {
  const [view] = rows(
    [NO_BARGE],
    document('b', 'The flour of the third barge was poured into the sluice by order of Oren Mavik.'),
  );
  assert.equal(view?.conflict.label, 'no barge of flour was turned back at the sluice of Tarn');
  assert.ok(view !== undefined && isBare(view.conflict));
  assert.deepEqual(
    [view.origins.atMost, view.candidates.map(({ reasons }) => reasons)],
    [0, [['both speak of “barge, flour, sluice”', 'it names Oren Mavik']]],
  );
});

test('what has more in common comes first; what tells of something else is none, though it names who denies', () => {
  const [one, other, none] = [
    'The barge lay at the sluice for a night and went back with the flour.',
    'Mavik ordered the crew of a barge to moor at the mill.',
    'Mavik opened a bakery in the upper town.',
  ];
  assert.deepEqual(candidates(NO_BARGE, [...document('b', other), ...document('c', none), ...document('d', one)]), [
    one,
    other,
  ]);
});

test('who repeats the denial, asks, or is the denial itself is no candidate; a copy of a passage stands once', () => {
  const told = 'At the sluice of Tarn the barge had to go back with all its flour.';
  const again = stance('c', 'Oren Mavik', 'denies', 'no barge of flour was ever turned back at the sluice');
  const sentences = [
    ...document('b', told, 'Was a barge with flour turned back at the sluice?', 'Barge, flour, sluice:'),
    ...document('d', told),
    {
      ...(document('c', 'No barge of flour was ever turned back at the sluice.')[0] as ToldSentence),
      start: 0,
      end: 50,
    },
  ];
  const [view] = rows([NO_BARGE, again], sentences);
  assert.deepEqual(
    view?.candidates.map(({ ref }) => ref.citedPassage.exact),
    [told],
  );
});

test('the same denial told in the other language is no candidate, though its sentence tells who says it', () => {
  const persian = stance('c', 'اورن ماویک', 'denies', 'هیچ فهرستی از زندانیان نبود');
  const denial = stance('a', 'Oren Mavik', 'denies', 'there was no list of prisoners');
  const words =
    'اورن ماویک، رئیس پیشین بندر تارن، صبح دیروز در تالار شهر به خبرنگاران چنین گفت: «هیچ فهرستی از زندانیان نبود.»';
  const sentences = document('c', words).map((one) => ({ ...one, start: 0, end: words.length }));
  assert.deepEqual(rows([denial, persian], sentences)[0]?.candidates, []);
});

test('what follows a sentence of the same thing may belong to it without a word of it', () => {
  const behind = 'On its first page stands a stamp of the third of May.';
  const sentences = document(
    'b',
    'A report on the barge and its flour was handed to Oren Mavik at the sluice.',
    behind,
  );
  const [view] = rows([NO_BARGE], sentences);
  assert.deepEqual(view?.candidates[1]?.ref.citedPassage.exact, behind);
  assert.deepEqual(view?.candidates[1]?.reasons, ['it stands right behind “A report on the barge and its flour …”']);
});

const LIST_TOLD = document('b', 'A list of the bargemen, in his own hand, lies in the archive of Tarn.');

function quoted(words: string, speaker: string | null = 'Oren Mavik'): CaseClaim<QuoteClaim> {
  const claim = {
    ...NO_BARGE.claim,
    ...{
      id: 'q'.repeat(64),
      kind: 'quote',
      words,
      speaker: speaker === null ? [] : [mention(speaker)],
      cue: 'said',
      form: 'direct',
      saidOn: null,
    },
    passage: { ...NO_BARGE.claim.passage, exact: words, start: 900, end: 900 + words.length },
  } as unknown as QuoteClaim;
  return { ...NO_BARGE, claim };
}

test('a sentence that is said twice in one quotation is one row: a second would open as the first', () => {
  const words =
    'There was never a list of the bargemen. He said it in court too. There was never a list of the bargemen.';
  const ids = rows([NO_BARGE], LIST_TOLD, [quoted(words)]).map(({ conflict }) => conflict.id);
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 2);
});

test('words in a quotation by which somebody who denies elsewhere denies more are a row of their own, behind all others; a question and what others did are none', () => {
  const words = 'There was never a list of the bargemen. Who would have written it? They never came back to us.';
  const labels = rows([NO_BARGE], LIST_TOLD, [quoted(words)]).map(({ conflict }) => conflict.label);
  assert.deepEqual(labels.filter((label) => label !== NO_BARGE.claim.toward.words).slice(0, 1), [
    'There was never a list of the bargemen.',
  ]);
  assert.ok(!labels.includes('Who would have written it?'));
});

const TOLD = [
  ...LIST_TOLD,
  ...document(
    'c',
    'The bargemen were shot on the quay below the granary, and the quay was searched.',
    'قایقران‌ها را پایین انبار تارن تیرباران کردند و فهرست آنان در بایگانی تارن است.',
  ),
];

const labelsOf = (words: string, speaker: string | null): readonly string[] =>
  rows([NO_BARGE], TOLD, [quoted(words, speaker)])
    .map(({ conflict }) => conflict.label)
    .filter((label) => label !== NO_BARGE.claim.toward.words);

test('words that only hold a negation deny nothing: what was not asked, searched, allowed or agreed to, and where somebody lies', () => {
  for (const words of [
    'The list of the bargemen was not my question.',
    'The rest of the quay has not been searched for the bargemen.',
    'The bargemen and their list lie in the mud behind the quay.',
    'I do not agree with the list of the bargemen.',
    'On the quay we count parts of a list, not whole lists.',
    'انبار پیش‌بینی‌نشده تارن با فهرست قایقران‌ها پر شد.',
    'به قایقران‌های تارن اجازه داده نشد که فهرست را ببینند.',
  ])
    assert.deepEqual(labelsOf(words, 'Oren Mavik'), [], words);
  for (const words of ['No bargeman of Tarn was shot on the quay.', 'در تارن هیچ قایقرانی تیرباران نشد.'])
    assert.deepEqual(labelsOf(words, 'Oren Mavik'), [words]);
});

test('what kin, or those to whom it was done, say in the negative is no denial, nor is a word that only looks like one', () => {
  for (const words of [
    'Nobody on the quay gave us a list of the bargemen.',
    'Nobody has shown the list of the bargemen to us.',
    'My brother was never on a list of the bargemen.',
    'در زندان تارن فهرست قایقران‌ها را نوشتند.',
  ])
    assert.deepEqual(labelsOf(words, null), [], words);
});

test('no reason of a candidate says what is denied: nobody has looked which words of a denial are', () => {
  const fever = stance('a', 'Oren Mavik', 'denies', 'the bargemen who died at Tarn had a list of the ship');
  const told = document('b', 'The catalogue of the vessel was burnt at Tarn.');
  const reasons = rows([fever], told).flatMap(({ candidates: some }) => some.flatMap((one) => one.reasons));
  assert.ok(reasons.length > 0);
  for (const reason of reasons) assert.doesNotMatch(reason, /is denied/);
});

test('quoted words that hold a denial read already, with what stands against it, are no second row beside which nothing was found', () => {
  const words = 'On the quay of Tarn no bargeman was ever shot.';
  const label = 'shooting of the bargemen at Tarn';
  const denied = event('a', label, { asserted: 'denied', when: '2031-05-09' as never });
  const own = { ...denied, claim: { ...denied.claim, passage: { ...NO_BARGE.claim.passage, start: 910, end: 930 } } };
  const other = event('b', label, { when: '2031-05-09' as never });
  const one = quoted(words);
  const labels = (...claims: readonly CaseClaim[]): readonly string[] =>
    rows([NO_BARGE, ...claims], TOLD, [one]).map(({ conflict }) => conflict.label);
  assert.ok(labels().includes(words));
  const joined = labels(own, other);
  assert.ok(joined.includes(label));
  assert.ok(!joined.includes(words));
});

test('a pronoun is only said to be perhaps who denies, and a name of the text around it is not said to stand in it', () => {
  const behind = 'He signed for the flour of the barge the same night.';
  const [one] = document('a', behind);
  const { end } = NO_BARGE.claim.passage;
  const sentence = { ...(one as ToldSentence), start: end + 1, end: end + 1 + behind.length };
  const reasons = rows([NO_BARGE], [sentence]).flatMap(({ candidates: some }) => some.flatMap((each) => each.reasons));
  assert.ok(reasons.includes('“He” may be Oren Mavik'));
  assert.ok(!reasons.some((reason) => reason.startsWith('it names')));
});

test('a document that says outright that nobody was killed has a row with what may belong to it, and no people', () => {
  const denied = event('a', 'no bargeman was shot at Tarn', { asserted: 'denied' });
  const own = {
    ...denied,
    claim: { ...denied.claim, passage: { ...denied.claim.passage, exact: 'No bargeman was shot' } },
  };
  const told = document('b', 'A bargeman was shot at Tarn, and the stamp of the morgue is on the register.');
  const [view] = rows([own], told);
  assert.deepEqual([view?.candidates.length, view?.conflict.people, view && isBare(view.conflict)], [1, [], true]);
});

test('who tells that there was no such fever may stand against the account that they died of it', () => {
  const fever = stance('a', 'Oren Mavik', 'explains', 'the bargemen died of a fever');
  const told = 'There was not one case of fever among the bargemen that year.';
  assert.deepEqual(candidates(fever, document('b', told)), [told]);
});

test('beside a denial what is told of its own years goes before the same of other years', () => {
  const denied = stance('a', 'Oren Mavik', 'denies', 'no barge of flour was turned back at the sluice of Tarn');
  const here = ofYear(1974, document('a', 'Oren Mavik spoke to the council of Tarn.'));
  const other = ofYear(
    2009,
    document('b', 'Two guards stood by when a barge with flour was turned back from the sluice.'),
  );
  const same = ofYear(
    1974,
    document('c', 'Two men stood there when a barge with flour was turned back from the sluice.'),
  );
  const [first] = candidates(denied, [...here, ...other, ...same]);
  assert.match(first ?? '', /^Two men stood/);
});

test('what another official denies too goes behind who saw it', () => {
  const [said, seen] = [
    'The guards deny that a barge of flour was turned back at the sluice.',
    'A miller saw a barge with flour turned back there.',
  ];
  const told = document('b', said, seen);
  const refused = stance('b', 'the guards', 'denies', 'that a fire was lit on the quay');
  const other = {
    ...refused,
    claim: { ...refused.claim, passage: { ...refused.claim.passage, start: 500, end: 520 } },
  };
  const [view] = rows([NO_BARGE, other], told).filter(
    ({ conflict }) => conflict.claim.citedClaim === NO_BARGE.claim.id,
  );
  assert.equal(view?.candidates[0]?.ref.citedPassage.exact, seen);
});

test('words without a verb that only name an event are not held against who denies it', () => {
  const denied = stance('a', 'Oren Mavik', 'denies', 'the shooting at the sluice of Tarn');
  const named = event('b', 'the shooting at the sluice of Tarn', {
    passage: { ...denied.claim.passage, exact: 'Shooting' },
  });
  const of = rows([denied, named], []).find(({ conflict }) => conflict.claim.citedClaim === denied.claim.id);
  assert.deepEqual(of?.against, []);
});

test('of a denial that says nothing of what it denies, what the sentences around it speak of comes first, and is said', () => {
  const [before, words] = [
    'The keeper of the weighbridge had counted out the ferry tickets.',
    'He called that invented.',
  ];
  const here = document('a', before, words);
  const { start, end } = here[1] as ToldSentence;
  const denied = stance('a', 'Oren Mavik', 'denies', 'called that invented');
  const placed = { ...denied, claim: { ...denied.claim, passage: { ...denied.claim.passage, start, end } } };
  const other = 'Oren Mavik saw the mayor of the town in the harbour office that spring.';
  const told = 'Oren Mavik saw the tickets of the ferry in the drawer of the weighbridge.';
  const [view] = rows([placed], [...here, ...document('b', other), ...document('c', told)]);
  const [first] = view?.candidates ?? [];
  assert.equal(first?.ref.citedPassage.exact, told);
  assert.ok(
    first?.reasons.some((one) => /^what stands around the denial speaks of “.*(?:tickets|ferry|weighbridge)/.test(one)),
  );
});
