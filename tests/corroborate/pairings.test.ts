// What people say of two passages reaches the rooms: joined it stands there first, parted it is gone and can be taken back, and where people differ nothing has effect. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealsOf } from '../../src/corroborate/appeals/appeals.ts';
import type { CaseClaim, Communication } from '../../src/corroborate/case-claim.ts';
import { conflictsOf } from '../../src/corroborate/conflicts/conflicts.ts';
import { pairingsIn, type StandingPairing } from '../../src/corroborate/pairings.ts';
import type { RecordId } from '../../src/model/ids.ts';
import type { PairedPassage } from '../../src/model/rooms/pairings.ts';
import { communication, event, sourceNamed, stance } from './made-claims.ts';
import { foundIn, weighing } from './weighing.ts';

const TEXT = 'ab'.repeat(32);

const ofClaim = ({ source, claim: { kind, passage } }: CaseClaim): PairedPassage => ({
  source,
  passage,
  kind,
  text: TEXT,
});

const words = (source: string, exact: string, start = 0): PairedPassage => ({
  source: sourceNamed(source),
  passage: { exact, start, end: start + exact.length, prefix: '', suffix: '' },
  kind: null,
  text: TEXT,
});

let records = 0;

type Said = Partial<Omit<StandingPairing, 'a' | 'b'>>;
const says = (a: PairedPassage, b: PairedPassage, more: Said = {}): StandingPairing => ({
  ...{ what: 'against', a, b, holds: true, answer: null, reason: null, at: '2031-01-01T00:00:00Z', actor: 'p' },
  record: `r${records++}` as RecordId,
  ...more,
});

function conflicts(claims: readonly CaseClaim[], said: readonly StandingPairing[]) {
  const context = weighing({ pairings: pairingsIn(claims, said) });
  const found = foundIn(claims, context);
  const exact = new Map(claims.map(({ claim }) => [claim.id, claim.passage.exact]));
  return conflictsOf(claims, found, context).map(({ view }) => ({
    ...view,
    label: view.conflict.label,
    words: [
      ...view.against.map(({ ref }) => exact.get(ref.citedClaim) ?? ''),
      ...view.passages.map(({ ref }) => ref.citedPassage.exact),
    ],
  }));
}

function appeals(
  communications: readonly Communication[],
  said: readonly StandingPairing[],
  others: readonly CaseClaim[] = [],
) {
  return appealsOf(communications, weighing({ pairings: pairingsIn([...communications, ...others], said) }));
}

const denial = stance('a', 'Oren Mavik', 'claimsIgnorance', 'the letter of 6 March 1974');
const letter = communication('b', 'Ada Quill', 'Oren Mavik', { on: '1974-03-06', asks: ['empty the silo'] });
const flood = event('c', 'the flood of the lower yard');

test('what a person joined to a denial stands there first, with the person’s word as its reason, and is counted', () => {
  const joined = says(ofClaim(denial), ofClaim(flood));
  const [row] = conflicts([denial, letter, flood], [joined]);
  assert.deepEqual(row?.words, [flood.claim.passage.exact, letter.claim.passage.exact]);
  assert.deepEqual(row?.against[0]?.reasons, ['a person says that it stands beside this']);
  assert.deepEqual(row?.against[0]?.judged, {
    record: joined.record,
    mine: false,
    disputed: false,
    records: [joined.record],
  });
  assert.equal(row?.against[1]?.judged, undefined);
  assert.equal(row?.conflict.against, 2);
});

test('what the rules had found too keeps their reasons behind the person’s', () => {
  const [row] = conflicts([denial, letter], [says(ofClaim(denial), ofClaim(letter))]);
  assert.deepEqual(row?.against[0]?.reasons, [
    'a person says that it stands beside this',
    'it is of the day that is named: 1974-03-06',
  ]);
  assert.equal(row?.conflict.against, 1);
});

test('words of which no claim was made stand beside a denial beside which nothing was found', () => {
  const alone = stance('a', 'Oren Mavik', 'denies', 'that anybody slept in the kiln');
  const [row] = conflicts([alone], [says(ofClaim(alone), words('d', 'Nine blankets were counted in it.'))]);
  assert.deepEqual(row?.words, ['Nine blankets were counted in it.']);
  assert.deepEqual([row?.conflict.against, row?.conflict.passages], [0, 1]);
});

test('an event that a document denies in its own words becomes a row by what is joined to it', () => {
  const denied = event('a', 'nobody slept', { asserted: 'denied' });
  assert.deepEqual(conflicts([denied], []), []);
  const [row] = conflicts([denied], [says(ofClaim(denied), words('d', 'Nine blankets were counted.'))]);
  assert.deepEqual(row?.words, ['Nine blankets were counted.']);
});

test('what a person parted from a denial is left out, kept to be taken back, and nothing in the same words comes instead', () => {
  const parted = says(ofClaim(denial), ofClaim(letter), { holds: false, reason: 'another letter of that day' });
  const twin: CaseClaim = { ...event('b', 'the emptying of the silo on 6 March 1974') };
  const same: CaseClaim = { ...twin, claim: { ...twin.claim, passage: letter.claim.passage } };
  for (const claims of [
    [denial, letter],
    [denial, letter, same],
  ]) {
    const rows = conflicts(claims, [parted]);
    // It stays, though nothing stands beside it any more.
    assert.equal(rows.length, 1);
    for (const row of rows) {
      assert.deepEqual(row.words, []);
      assert.equal(row.conflict.against, 0);
      assert.deepEqual(
        row.setAside.map(({ ref, what, record, reason, disputed }) => [
          ref.citedPassage.exact,
          what,
          record,
          reason,
          disputed,
        ]),
        [[letter.claim.passage.exact, 'against', parted.record, 'another letter of that day', false]],
      );
    }
  }
});

test('where people differ neither has effect, and it is said so', () => {
  const yes = says(ofClaim(denial), ofClaim(flood));
  const no = says(ofClaim(denial), ofClaim(flood), { holds: false, actor: 'q' });
  const [row] = conflicts([denial, letter, flood], [yes, no]);
  assert.deepEqual(row?.words, [letter.claim.passage.exact]);
  assert.deepEqual(
    row?.setAside.map(({ disputed, records: of }) => [disputed, of]),
    [[true, [yes.record, no.record]]],
  );
  const found = [
    says(ofClaim(denial), ofClaim(letter)),
    says(ofClaim(denial), ofClaim(letter), { holds: false, actor: 'q' }),
  ];
  const [shown] = conflicts([denial, letter], found);
  assert.deepEqual(shown?.against[0]?.reasons, [
    'it is of the day that is named: 1974-03-06',
    'people differ: one says that it belongs here, another that it does not',
  ]);
  assert.equal(shown?.against[0]?.judged?.disputed, true);
  assert.deepEqual(shown?.setAside, []);
});

test('of one person the last word counts, although the claim was read of other words when it was said', () => {
  const { passage } = flood.claim;
  const shorter = {
    ...ofClaim(flood),
    passage: { ...passage, end: passage.end - 2, exact: passage.exact.slice(0, -2) },
  };
  const [row] = conflicts(
    [denial, letter, flood],
    [says(ofClaim(denial), shorter, { holds: false }), says(ofClaim(denial), ofClaim(flood))],
  );
  assert.deepEqual(row?.words, [flood.claim.passage.exact, letter.claim.passage.exact]);
});

test('a claim that is gone leaves the words that were joined; those of the denial leave nothing', () => {
  const joined = says(ofClaim(denial), ofClaim(flood));
  const [row] = conflicts([denial, letter], [joined]);
  assert.deepEqual(
    row?.passages.map(({ ref }) => ref.citedPassage.exact),
    [flood.claim.passage.exact],
  );
  assert.deepEqual(conflicts([letter, flood], [joined]), []);
});

const asked = communication('a', 'Ada Quill', 'Oren Mavik', { on: '1974-03-06', asks: ['empty the silo'] });
const back = communication('b', 'Oren Mavik', 'Ada Quill', { on: '1974-04-01', says: ['the silo is sound'] });
const unlike = communication('c', 'Ilan Dorv', 'Tessa Lund', { on: '1974-05-01', says: ['the weather was fine'] });

test('people who agree on the answer and not on its kind are not said to differ on whether it is one', () => {
  const as = { what: 'answer', answer: 'partial' } as const;
  const [row] = appeals(
    [asked, unlike],
    [
      says(ofClaim(asked), ofClaim(unlike), as),
      says(ofClaim(asked), ofClaim(unlike), { ...as, answer: 'refused', actor: 'q' }),
    ],
  );
  assert.equal(row?.appeal.state, 'partial');
  assert.deepEqual(row?.reasons.slice(-1), [
    'people agree that it is the answer, and differ on whether in full, in part or a refusal: the fullest is taken',
  ]);
  assert.ok(!row?.reasons.some((one) => one.startsWith('people differ')));
});

test('what a person names the answer is among the answers and gives the state', () => {
  const [row] = appeals(
    [asked, unlike],
    [says(ofClaim(asked), ofClaim(unlike), { what: 'answer', answer: 'refused' })],
  );
  assert.equal(row?.appeal.state, 'refused');
  assert.equal(row?.reasons[0], 'a person says that this is the answer');
  assert.ok(!row?.reasons.includes('no source says whether it was answered'));
  assert.deepEqual(
    row?.answers.map(({ citedClaim }) => citedClaim),
    [unlike.claim.id],
  );
  assert.deepEqual(
    row?.joined.map(({ claim, as }) => [claim, as]),
    [[unlike.claim.id, 'answer']],
  );
});

test('words of which no claim was made, and a claim that is no message, answer too', () => {
  const answer = { what: 'answer', answer: 'partial' } as const;
  const [row] = appeals([asked], [says(ofClaim(asked), words('d', 'Half of it was emptied.'), answer)]);
  assert.equal(row?.appeal.state, 'partial');
  assert.deepEqual(
    row?.joined.map(({ ref, claim }) => [ref.citedPassage.exact, claim]),
    [['Half of it was emptied.', null]],
  );
  const [other] = appeals([asked], [says(ofClaim(asked), ofClaim(flood), answer)], [flood]);
  assert.deepEqual(
    other?.answers.map(({ citedClaim }) => citedClaim),
    [flood.claim.id],
  );
});

test('what a person says is no answer never is one', () => {
  const [found] = appeals([asked, back], []);
  assert.equal(found?.appeal.state, 'answered');
  const [row] = appeals([asked, back], [says(ofClaim(asked), ofClaim(back), { what: 'answer', holds: false })]);
  assert.deepEqual([row?.appeal.state, row?.answers, row?.joined], ['notStated', [], []]);
  assert.deepEqual(
    row?.setAside.map(({ what, ref }) => [what, ref.citedPassage.exact]),
    [['answer', back.claim.passage.exact]],
  );
});

test('a reply that was taken for a report of the appeal leaves it when a person says that it is no answer', () => {
  const reply = communication('b', 'Ada Quill', 'Oren Mavik', {
    on: '1974-03-06',
    answer: 'given',
    answerAsOf: '1974-04-01',
  });
  assert.equal(appeals([asked, reply], [])[0]?.appeal.state, 'answered');
  const rows = appeals([asked, reply], [says(ofClaim(asked), ofClaim(reply), { what: 'answer', holds: false })]);
  const own = rows.find(({ reports }) => reports.some(({ citedClaim }) => citedClaim === asked.claim.id));
  assert.deepEqual([own?.appeal.state, own?.reports.length], ['notStated', 1]);
});

test('a reminder that a person names is no appeal of its own any more; one that is parted is one again', () => {
  const again = communication('b', 'Ada Quill', 'Oren Mavik', { on: '1974-05-06', asks: ['empty the silo'] });
  const other = communication('c', 'Tessa Lund', 'Ilan Dorv', { on: '1974-06-06', asks: ['mend the fence'] });
  const [found, more] = appeals([asked, again, other], []);
  assert.deepEqual([found?.appeal.reminders, more?.appeal.reminders], [1, 0]);
  const joined = appeals([asked, again, other], [says(ofClaim(asked), ofClaim(other), { what: 'reminder' })]);
  assert.deepEqual(
    joined.map(({ appeal }) => appeal.reminders),
    [2],
  );
  const parted = appeals(
    [asked, again, other],
    [says(ofClaim(asked), ofClaim(again), { what: 'reminder', holds: false })],
  );
  assert.deepEqual(
    parted.map(({ appeal }) => appeal.reminders),
    [0, 0, 0],
  );
  const told = appeals([asked], [says(ofClaim(asked), words('d', 'She wrote once more.'), { what: 'reminder' })]);
  assert.deepEqual([told[0]?.appeal.reminders, told[0]?.joined[0]?.as], [1, 'reminder']);
});

test('a message that asked for nothing is an appeal when a person names its answer', () => {
  const told = communication('a', 'Ada Quill', 'Oren Mavik', { on: '1974-03-06', says: ['the silo leaks'] });
  assert.deepEqual(appeals([told, unlike], []), []);
  const [row] = appeals([told, unlike], [says(ofClaim(told), ofClaim(unlike), { what: 'answer', answer: 'given' })]);
  assert.equal(row?.appeal.state, 'answered');
});

test('of a count either number is asked for, and the other is given', () => {
  const said = says(ofClaim(flood), ofClaim(letter), { what: 'count' });
  const pairings = pairingsIn([flood, letter], [said]);
  assert.equal(pairings.of('count', flood.claim.id)[0]?.other.claim, letter);
  assert.equal(pairings.of('count', letter.claim.id)[0]?.other.claim, flood);
  const turned = pairingsIn(
    [flood, letter],
    [said, says(ofClaim(letter), ofClaim(flood), { what: 'count', holds: false })],
  );
  assert.equal(turned.of('count', flood.claim.id)[0]?.holds, false);
});
