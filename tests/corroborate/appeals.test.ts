// Appeals that ask for nothing in words, and reminders that ask for an answer alone. All people and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealsOf } from '../../src/corroborate/appeals/appeals.ts';
import { unaskedMessages } from '../../src/corroborate/appeals/unasked.ts';
import type { Communication } from '../../src/corroborate/case-claim.ts';
import { communication, mention } from './made-claims.ts';
import { weighing } from './weighing.ts';

test('a letter of which only the silence after it is told is an appeal; one of which nothing is told is none', () => {
  const silent = communication('a', 'Ada Quill', 'Oren Mavik', { on: '1992-08', asks: [], says: [], answer: 'none' });
  const plain = communication('b', 'Ada Quill', 'Tomas Velin', { on: '1992-08', asks: [], says: ['the roof leaks'] });
  const appeals = appealsOf([silent, plain], weighing());
  assert.deepEqual(
    appeals.map(({ appeal }) => [appeal.to[0]?.name, appeal.state]),
    [['Oren Mavik', 'silent']],
  );
});

test('somebody rung up who did not answer was asked for nothing', () => {
  const rung = communication('a', 'Ada Quill', 'Oren Mavik', {
    medium: 'telephone',
    asks: [],
    says: [],
    answer: 'none',
  });
  assert.deepEqual(appealsOf([rung], weighing()), []);
});

test('a second letter that asks for an answer alone reminds of the first', () => {
  const first = communication('a', 'Lamp Keepers’ Fund', 'Oren Mavik', {
    on: '2013-05-06',
    asks: ['where 12 men were held'],
  });
  const second = communication('b', 'Lamp Keepers’ Fund', 'Oren Mavik', {
    on: '2013-09-02',
    asks: ['an answer to the first letter'],
  });
  const appeals = appealsOf([first, second], weighing());
  assert.deepEqual(
    appeals.map(({ appeal }) => [appeal.on, appeal.reminders]),
    [['2013-05-06', 1]],
  );
});

test('a letter answered after a reminder keeps the reminder; one answered before is not asked again by what came later', () => {
  const appealsWhere = (answerAsOf: string | null): readonly unknown[] => {
    const first = communication('a', 'Lamp Keepers’ Fund', 'Oren Mavik', {
      on: '2013-05-06',
      asks: ['where 12 men were held'],
      answer: 'given',
      answerAsOf,
    });
    const again = communication('b', 'Lamp Keepers’ Fund', 'Oren Mavik', {
      on: '2013-09-02',
      asks: ['an answer to the first letter'],
    });
    return appealsOf([first, again], weighing()).map(({ appeal }) => [appeal.on, appeal.reminders]);
  };
  assert.deepEqual(appealsWhere('2013-10-01'), [['2013-05-06', 1]]);
  for (const before of ['2013-06-01', null])
    assert.deepEqual(
      appealsWhere(before).toSorted(),
      [
        ['2013-05-06', 0],
        ['2013-09-02', 0],
      ],
      String(before),
    );
});

const day = (on: string) => ({ on, asks: ['to open the gate'], says: [] });
const reply = { on: '2013-05-06', asks: [], says: [], answer: 'refused', answerAsOf: '2013-06-01' } as const;

test('a reply that calls the writer by her surname alone answers the letter of that exact day, and of no other', () => {
  const asked = communication('a', 'Ada Quill', 'Oren Mavik', day('2013-05-06'));
  const other = communication('b', 'Ada Quill', 'Oren Mavik', { ...day('2011-02-01'), asks: ['to return the boats'] });
  const told = communication('c', 'Quill', 'Oren Mavik', reply);
  const appeals = appealsOf([asked, other, told], weighing());
  assert.deepEqual(
    appeals.map(({ appeal }) => [appeal.on, appeal.state, appeal.by.map(({ name }) => name)]),
    [
      ['2013-05-06', 'refused', ['Ada Quill']],
      ['2011-02-01', 'notStated', ['Ada Quill']],
    ],
  );
});

test('a reply on the paper of a ministry, to a writer by initial, closes the letter of that day to its minister', () => {
  const asked = communication('a', 'Ada Quill', 'Oren Mavik', day('2013-05-06'));
  const told = communication('c', 'A. Quill', 'Harbour Ministry', reply);
  const other = communication('d', 'T. Quill', 'Harbour Ministry', reply);
  const minister = weighing({
    tenuresOf: (person) =>
      person === weighing().who('a' as never, 'Oren Mavik')?.id
        ? [{ post: 'minister', body: weighing().who('a' as never, 'Harbour Ministry') } as never]
        : [],
  });
  assert.deepEqual(
    appealsOf([asked, told], minister).map(({ appeal }) => appeal.state),
    ['refused'],
  );
  // Whichever of the two comes first.
  const later = communication('z', 'Ada Quill', 'Oren Mavik', day('2013-05-06'));
  const sooner = communication('0', 'A. Quill', 'Harbour Ministry', reply);
  assert.equal(appealsOf([later, sooner], minister).length, 1);
  assert.equal(appealsOf([asked, other], minister).length, 2);
  assert.equal(appealsOf([asked, told], weighing()).length, 2);
});

test('a reply by another office is of the only letter its writer sent that day; of two it is of neither', () => {
  const asked = communication('a', 'Ada Quill', 'Oren Mavik', day('2013-05-06'));
  const told = communication('c', 'Ada Quill', 'Tomas Brand', reply);
  const [appeal, ...others] = appealsOf([asked, told], weighing());
  assert.deepEqual([appeal?.appeal.state, others.length], ['refused', 0]);
  assert.deepEqual(
    appeal?.appeal.to.map(({ name }) => name),
    ['Oren Mavik'],
  );
  assert.ok(appeal?.reasons.some((reason) => reason.includes('as the reply has it')));
  const second = communication('b', 'Ada Quill', 'Ilse Rennick', { on: '2013-05-06', asks: ['to close the harbour'] });
  assert.equal(appealsOf([asked, second, told], weighing()).length, 3);
});

test('two of one surname who wrote on one day stay two', () => {
  const appeals = appealsOf(
    [
      communication('a', 'Ada Quill', 'Oren Mavik', day('2013-05-06')),
      communication('b', 'Tomas Quill', 'Oren Mavik', day('2013-05-06')),
    ],
    weighing(),
  );
  assert.equal(appeals.length, 2);
});

test('a reminder that two of its sentences report is one reminder', () => {
  const again = { on: '2013-09-02', asks: ['to open the gate at last'] };
  const appeals = appealsOf(
    [
      communication('a', 'Ada Quill', 'Oren Mavik', day('2013-05-06')),
      communication('b', 'Ada Quill', 'Oren Mavik', again),
      communication('c', 'Ada Quill', 'Oren Mavik', { ...again, says: ['the gate is shut'] }),
    ],
    weighing(),
  );
  assert.deepEqual(
    appeals.map(({ appeal, reminders }) => [appeal.reminders, reminders.length]),
    [[1, 2]],
  );
});

test('a letter that its writer speaks of again by its day is that letter, though only the office is named', () => {
  const to = { to: [mention(null, 'the Harbour Master')] };
  const again = { ...to, asks: [], on: '2013-05-06', answer: 'none', answerAsOf: '2013-06-05' } as const;
  const other = { ...again, on: '2013-05-07' };
  const asked = communication('a', 'Ada Quill', 'Oren Mavik', day('2013-05-06'));
  const one = appealsOf([asked, communication('b', 'Ada Quill', '', again)], weighing());
  assert.deepEqual(
    one.map(({ appeal }) => [appeal.state, appeal.silentDays]),
    [['silent', 30]],
  );
  assert.equal(appealsOf([asked, communication('b', 'Ada Quill', '', other)], weighing()).length, 2);
});

test('letters of one writer and day to two offices that nobody names stay two', () => {
  const to = (text: string) => ({ ...day('2013-05-06'), to: [mention(null, text)] });
  const appeals = appealsOf(
    [
      communication('a', 'Ada Quill', '', to('the Governor of the coast')),
      communication('b', 'Ada Quill', '', to('the Registrar of deaths')),
    ],
    weighing(),
  );
  assert.equal(appeals.length, 2);
});

test('a reply that names no day is to the last letter of its writer before it, never to a later one', () => {
  const undated = { ...reply, on: null };
  const [first, last, later] = ['2013-05-06', '2013-05-20', '2013-07-01'].map((on, n) =>
    communication(`a${n}`, 'Ada Quill', 'Oren Mavik', {
      ...day(on),
      asks: [['the gate', 'the boats', 'the keys'][n] ?? ''],
    }),
  );
  assert.ok(first && last && later);
  const appeals = appealsOf([first, last, later, communication('r', 'Quill', 'Oren Mavik', undated)], weighing());
  assert.deepEqual(appeals.map(({ appeal }) => [appeal.on, appeal.state]).sort(), [
    ['2013-05-06', 'notStated'],
    ['2013-05-20', 'refused'],
    ['2013-07-01', 'notStated'],
  ]);
  assert.ok(
    appeals.some(({ reasons }) => reasons.includes('the answer came after 12 days, from 2013-05-20 to 2013-06-01')),
  );
});

test('who succeeds in a post answers for it; silence told of a day before the answer is no contrary word', () => {
  const harbour = weighing().who('a' as never, 'Harbour Ministry');
  const held = new Set(['Oren Mavik', 'Ilse Rennick'].map((name) => weighing().who('a' as never, name)?.id));
  const context = weighing({
    tenuresOf: (person) => (held.has(person) ? [{ post: 'head', body: harbour } as never] : []),
  });
  const asked = communication('a', 'Ada Quill', 'Oren Mavik', {
    ...day('2013-05-06'),
    answer: 'none',
    answerAsOf: '2013-05-20',
  });
  const told = communication('c', 'Ada Quill', 'Ilse Rennick', { ...reply, on: null });
  const [appeal, ...others] = appealsOf([asked, told], context);
  assert.deepEqual([appeal?.appeal.state, others.length], ['refused', 0]);
  assert.ok(appeal?.reasons.every((reason) => !reason.includes('differ')));
  assert.equal(appealsOf([asked, told], weighing()).length, 2);
});

test('a letter told of by the post of the expert who signed it is that letter, with the silence told of it; another expert’s is not', () => {
  const signed = communication('a', 'Ada Quill', 'Oren Mavik', day('2013-05-06'));
  const experts = weighing({
    tenuresOf: (person) =>
      person === weighing().who('a' as never, 'Ada Quill')?.id
        ? [{ post: 'Special Rapporteur', body: null } as never]
        : [],
  });
  const told = (post: string) => {
    const report = communication('b', post, 'Oren Mavik', { on: '2013-05-06', asks: [], says: [], answer: 'none' });
    const [by, to] = [post, 'the authorities'].map((words) => [{ ...mention(words), name: null }]);
    return { ...report, claim: { ...report.claim, by: by ?? [], to: to ?? [] } };
  };
  const states = (post: string): readonly string[] =>
    appealsOf([signed, told(post)], experts).map(({ appeal }) => appeal.state);
  assert.deepEqual(states('the Special Rapporteur of the League'), ['silent']);
  assert.equal(states('the Independent Expert of the League').length, 2);
});

test('where a source says that no answer came, a later letter of something else is not shown as one', () => {
  const asked = communication('a', 'Ada Quill', 'Oren Mavik', { ...day('2013-05-06'), answer: 'none' });
  const other = communication('b', 'Oren Mavik', 'Ada Quill', {
    on: '2013-06-01',
    asks: [],
    says: ['lamps are sold on Mondays'],
  });
  const [appeal] = appealsOf([asked, other], weighing());
  assert.equal(appeal?.appeal.state, 'silent');
  assert.deepEqual(appeal?.answers, []);
  assert.ok(!appeal?.reasons.some((reason) => reason.includes('other way')));
});

test('a receipt is no answer: with no more told it is acknowledged, where nothing came after it it is silence', () => {
  const asked = (source: string, answer: 'acknowledged' | 'none' | 'given') =>
    communication(source, 'Ada Quill', 'Oren Mavik', {
      on: '2031-05-04',
      asks: ['to open the sluice at Tarsel'],
      answer,
    });
  const stateOf = (...claims: readonly Communication[]) =>
    appealsOf(claims, weighing()).map(({ appeal }) => appeal.state);
  assert.deepEqual(stateOf(asked('a', 'acknowledged')), ['acknowledged']);
  const receipt = asked('a', 'acknowledged');
  const [row] = appealsOf([{ ...receipt, claim: { ...receipt.claim, answerAsOf: '2031-05-09' } }], weighing());
  assert.ok(row?.reasons.includes('it was acknowledged after 5 days, from 2031-05-04 to 2031-05-09'));
  assert.deepEqual(stateOf(asked('a', 'acknowledged'), asked('b', 'none')), ['silent']);
  assert.deepEqual(stateOf(asked('a', 'acknowledged'), asked('b', 'given')), ['answered']);
  // The very letter that acknowledges it is nothing more.
  const back = communication('c', 'Oren Mavik', 'Ada Quill', {
    on: '2031-06-01',
    asks: [],
    says: ['the letter on the sluice at Tarsel was received'],
  });
  assert.ok(stateOf(asked('a', 'acknowledged'), back).includes('acknowledged'));
});

test('a reply that says no outright is no answer given, and one that says yes on a condition gives a part', () => {
  const stateWhere = (reply: string, answer: 'given' | null = null) => {
    const asked = communication('a', 'Ada Quill', 'Oren Mavik', {
      on: '2031-05-04',
      asks: ['to open the sluice at Tarsel'],
      answer,
    });
    const back = communication('b', 'Oren Mavik', 'Ada Quill', { on: '2031-06-01', asks: [], says: [reply] });
    return appealsOf([asked, back], weighing()).map(({ appeal }) => appeal.state);
  };
  assert.deepEqual(stateWhere('he refuses to open the sluice at Tarsel'), ['refused']);
  assert.deepEqual(stateWhere('he opens the sluice at Tarsel, provided that the boats leave'), ['partial']);
  assert.deepEqual(stateWhere('the sluice at Tarsel was opened'), ['answered']);
  assert.deepEqual(stateWhere('he refuses to open the sluice at Tarsel', 'given'), ['notStated']);
});

test('a source that tells of the letter and not of what it asked is a report of it, and no message of its own', () => {
  const asked = communication('a', 'Ada Quill', 'Oren Mavik', {
    on: '2031-06-10',
    medium: 'telegram',
    asks: ['that he come'],
  });
  const dated = communication('b', 'Ada Quill', 'Oren Mavik', {
    on: '2031-06-10',
    medium: 'telegram',
    asks: [],
    says: [],
  });
  const received = communication('c', 'Ada Quill', 'Oren Mavik', { on: null, medium: 'telegram', asks: [], says: [] });
  const other = communication('d', 'Ada Quill', 'Oren Mavik', {
    on: '2031-07-01',
    medium: 'telegram',
    asks: [],
    says: [],
  });
  const all = [asked, dated, received, other];
  const appeals = appealsOf(all, weighing());
  assert.deepEqual(
    appeals.map(({ reports }) => reports.map(({ citedClaim }) => citedClaim).sort()),
    [[asked, dated, received].map(({ claim }) => claim.id).sort()],
  );
  assert.deepEqual(
    unaskedMessages(all, appeals, weighing()).map(({ appeal }) => appeal.on),
    ['2031-07-01'],
  );
});

test('what was asked of one in office stands before what went to nobody in office, whatever came of it', () => {
  const mail = communication('a', 'Ada Quill', 'Tomas Velin', { on: '2031-06-10', asks: ['the list'], answer: 'none' });
  const asked = communication('b', 'Ada Quill', 'Ministry of Ports', {
    on: '2031-06-11',
    asks: ['the files'],
    answer: 'given',
  });
  assert.deepEqual(
    appealsOf([mail, asked], weighing()).map(({ appeal }) => appeal.state),
    ['answered', 'silent'],
  );
});

test('the letter that says what it answers is shown as the answer, and not as a message of its own', () => {
  const answered = communication('a', 'Ada Quill', 'Ministry of Ports', {
    on: '2031-06-10',
    asks: ['the files'],
    answer: 'given',
    answerAsOf: '2031-07-01',
  });
  const reply = communication('a', 'Ministry of Ports', 'Ada Quill', {
    on: '2031-07-01',
    medium: 'letter',
    asks: [],
    says: [],
  });
  assert.deepEqual(unaskedMessages([answered, reply], appealsOf([answered, reply], weighing()), weighing()), []);
});
