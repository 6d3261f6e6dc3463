// Which counts of one event are parts of another, what is left of it, added to it or an interim of it: these stand against nothing; others do. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import { at, DAY, found, isOne } from './joined-events.ts';
import { event, figure, mention } from './made-claims.ts';
import { weighing } from './weighing.ts';

/** The counts of the one group that these make. */
const counted = (...figures: readonly ReturnType<typeof figure>[]) =>
  figuresOf(figures, found(...figures), weighing())[0]?.view;
const QUAY = { ...DAY, event: 'the quay killings' };
const inWords = (one: ReturnType<typeof figure>, prefix: string, exact: string, suffix = '') => ({
  ...one,
  claim: { ...one.claim, passage: { ...one.claim.passage, prefix, exact, suffix } },
});

test('those who died besides are added to the number before, and stand against none', () => {
  const all = figure('a', '58 dockers', { ...QUAY, value: 58 }, '1974-06-01');
  const besides: readonly (readonly [string, string, string])[] = [
    ['', 'three more died', ''],
    ['', 'two others', ' drowned'],
    ['and another ', '5 people', ' died'],
    ['', 'سه نفر', ' دیگر جان باختند'],
    ['The list of the dead has grown by ', '3 names', ''],
    ['Our office added ', '3 names', ''],
  ];
  for (const [prefix, exact, suffix] of besides) {
    const view = counted(all, inWords(figure('a', exact, { ...QUAY, value: 3 }, '1974-06-01'), prefix, exact, suffix));
    assert.deepEqual([view?.conflicts.length, view?.positions.length, view?.parts.length], [0, 1, 1], exact);
  }
  const wounded = { ...QUAY, of: 'injured' };
  const others = figure('b', '34 others', { ...wounded, value: 34 });
  const hurt = figure('c', '90 people', { ...wounded, value: 90 });
  assert.equal(counted(inWords(others, 'killed 12 people and wounded ', '34 others'), hurt)?.conflicts.length, 1);
  for (const exact of ['no more than 20 people', '20 or more people']) {
    const few = inWords(figure('b', exact, { ...QUAY, value: 20 }, '1974-06-01'), '', exact);
    assert.equal(counted(all, few)?.conflicts.length, 1, exact);
  }
});

test('a count that went on went on from its first number to its last', () => {
  const monday = figure('a', '40', { ...QUAY, value: 40, low: 40, bound: 'atLeast' }, '1974-05-09');
  const reprint = figure('b', '40 dead', { ...QUAY, value: 40 }, '1974-05-10');
  const risen = figure('c', '57', { ...QUAY, value: 57, cumulative: true }, '1974-05-12');
  const years = figure('d', '61 dockers', { ...QUAY, value: 61 }, '1977-05-12');
  assert.deepEqual(counted(monday, reprint, risen, years)?.conflicts, []);
  assert.equal(counted(reprint, years)?.conflicts.length, 1);
});

test('of the first weeks a number that is a little larger may have gone on; one that is much larger, of years later or of who was executed stands against it', () => {
  const day = figure('a', '26 dead', { ...QUAY, value: 26 }, '1974-05-09');
  const week = figure('b', '29 dead', { ...QUAY, value: 29 }, '1974-05-16');
  assert.deepEqual(counted(day, week)?.conflicts, []);
  assert.match(counted(day, week)?.beside[0]?.reasons[0] ?? '', /may have gone on/);
  assert.equal(counted(day, figure('b', '40 dead', { ...QUAY, value: 40 }, '1974-05-16'))?.conflicts.length, 1);
  assert.equal(counted(day, figure('b', '29 dead', { ...QUAY, value: 29 }, '1976-05-16'))?.conflicts.length, 1);
  const shot = { ...QUAY, of: 'executed' };
  const few = figure('a', '26 men', { ...shot, value: 26 }, '1974-05-09');
  assert.equal(counted(few, figure('b', '29 men', { ...shot, value: 29 }, '1974-05-16'))?.conflicts.length, 1);
});

test('what one voice tells twice in a document are two counts, far apart too, and so is one of them beside the other elsewhere', () => {
  const came = at(100, figure('a', '26 dead', { ...QUAY, value: 26 }, '1974-06-01'));
  const all = at(4000, figure('a', '29 dead', { ...QUAY, value: 29 }, '1974-06-01'));
  const register = figure('b', '29 names', { ...QUAY, value: 29 }, '1976-06-01');
  assert.deepEqual(counted(came, all)?.conflicts, []);
  assert.deepEqual(counted(came, all, register)?.conflicts, []);
  assert.equal(counted(came, register)?.conflicts.length, 1);
  // Five, eighteen and nine of its 29: the register of another document stands against the 29 alone.
  const some = [5, 9, 18].map((value) => at(value, figure('a', `${value} of us`, { ...QUAY, value }, '1974-06-01')));
  const other = figure('c', '44 dead', { ...QUAY, value: 44 }, '1979-06-01');
  assert.deepEqual(
    counted(all, ...some, other)?.conflicts.map(({ a, b }) => [a, b]),
    [[all.claim.id, other.claim.id]],
  );
  const said = { sayer: [{ who: [mention('Harbour Union')], when: null }] } as unknown as Partial<FigureClaim>;
  const theirs = at(4000, figure('a', '50 dead', { ...QUAY, ...said, value: 50 }, '1974-06-01'));
  assert.equal(counted(came, theirs)?.conflicts.length, 1);
});

test('bodies, coffins and names are called after no crowd: they stand against a number of pupils', () => {
  const pupils = figure('a', '9 pupils', { ...QUAY, value: 9, population: 'pupils' }, '1974-06-01');
  const coffins = figure(
    'b',
    '12 coffins',
    { ...QUAY, value: 12, unit: 'bodies', population: 'coffins' },
    '1976-06-01',
  );
  assert.equal(counted(pupils, coffins)?.conflicts.length, 1);
  const guards = figure('b', '12 guards', { ...QUAY, value: 12, population: 'guards' }, '1976-06-01');
  assert.deepEqual(counted(pupils, guards)?.conflicts ?? [], []);
});

test('a count is called after whom most of its documents tell of, and by no event that only says the number again', () => {
  const told = (source: string, population: string | null) =>
    figure(source, '40', { ...DAY, value: 40, population, where: 'Tarsel' }, '1974-06-01');
  assert.equal(counted(told('a', 'militants'), told('b', null), told('c', null))?.figure.whom, null);
  assert.equal(counted(told('a', 'dockers'), told('b', 'dockers'), told('c', null))?.figure.whom, 'dockers');
  for (const label of ['two of the injured died', 'seventeen dead', 'چهار تن کشته شدند', 'سه نفر', 'هفده شهید']) {
    const one = figure('a', '4', { ...DAY, value: 4, population: null, of: 'killed' });
    const claims = [event('a', label, { ...DAY, figures: [one.claim.id] }), one];
    const view = figuresOf([one], found(...claims), weighing())[0]?.view;
    assert.equal(view?.figure.during, null, label);
  }
  const one = figure('a', '40 dockers', { ...DAY, value: 40, population: 'dockers' });
  const named = event('a', 'the massacre of dockers in 1974', { ...DAY, figures: [one.claim.id] });
  assert.equal(
    figuresOf([one], found(named, one), weighing())[0]?.view.figure.during,
    'the massacre of dockers in 1974',
  );
});

test('a number that went on from a smaller one did so wherever it is told again; who repeats the smaller one later holds to it', () => {
  const said = (source: string, value: number, on: string | null) =>
    figure(source, String(value), { ...QUAY, value }, on);
  const day = said('a', 31, '1974-05-08');
  const [second, third] = [said('b', 45, '1974-05-10'), said('c', 62, '1974-05-12')];
  assert.deepEqual(counted(day, second, third, said('d', 62, null))?.conflicts, []);
  assert.ok((counted(day, second, third, said('d', 31, '1980-05-12'))?.conflicts.length ?? 0) > 0);
});

test('whom their wounds killed later is in the later number', () => {
  const first = figure('a', '9 dead', { ...QUAY, value: 9 }, '1974-05-09');
  const later = figure('b', '11', { ...QUAY, value: 11 }, '1974-07-09');
  assert.deepEqual(
    counted(first, inWords(later, 'The number is ', '11', ', two of the injured having succumbed.'))?.conflicts,
    [],
  );
  assert.equal(counted(first, inWords(later, 'The number is ', '11', '.'))?.conflicts.length, 1);
});

test('who are still left of those taken stand against no number of all, and may grow fewer; what has been done so far grows', () => {
  const told = (source: string, exact: string, value: number, suffix: string, published: string) => {
    const one = figure(source, exact, { ...QUAY, value, of: 'abducted' }, published);
    return { ...one, claim: { ...one.claim, passage: { ...one.claim.passage, exact, suffix } } };
  };
  const all = told('a', '43 weavers', 43, ' were taken', '1974-05-09');
  const left = told('b', '35', 35, ' are still held by them', '1974-05-20');
  const fewer = told('c', '17', 17, ' remain in the camp', '1974-08-20');
  assert.deepEqual(counted(all, left)?.conflicts, []);
  assert.deepEqual(counted(left, fewer)?.conflicts, []);
  assert.equal(counted(all, told('d', '35 weavers', 35, ' were taken', '1974-05-20'))?.conflicts.length, 1);
  const eight = told('e', '8', 8, ' were freed', '1974-05-20');
  assert.deepEqual(counted(eight, told('f', '21', 21, ' have been freed', '1974-08-20'))?.conflicts, []);
  assert.equal(counted(eight, told('g', '21', 21, ' were freed', '1974-08-20'))?.conflicts.length, 1);
});

test('“37 still missing” are no part of “71 missing”', () => {
  const told = (source: string, exact: string, value: number, suffix: string) => {
    const one = figure(source, exact, { ...QUAY, value, of: 'disappeared' }, '1974-05-09');
    return { ...one, claim: { ...one.claim, passage: { ...one.claim.passage, exact, suffix } } };
  };
  const still = told('b', '37', 37, ' are still missing.');
  assert.equal(counted(told('a', '71', 71, ' are missing after the flood'), still)?.conflicts.length, 1);
  assert.deepEqual(counted(told('c', '71 ferrymen', 71, ' disappeared in the flood'), still)?.conflicts, []);
});

test('a ceiling is no interim count: that there were no more stands against all that are more', () => {
  const most = figure(
    'a',
    'no more than 20',
    { ...QUAY, value: 20, high: 20, bound: 'atMost', cumulative: true },
    '1974-05-12',
  );
  assert.equal(counted(most, figure('b', '61 dockers', { ...QUAY, value: 61 }, '1977-05-12'))?.conflicts.length, 1);
});

test('who was freed was one of those who had been taken: no count of them all', () => {
  const freed = figure('a', '82 girls', { of: 'released', where: 'Tarsel', value: 82, population: 'girls' });
  const whom = { who: { ...mention(null, 'a further 82 girls'), start: 0, end: 90 }, role: 'victim' as const };
  const taken = event('a', '82 girls abducted', { type: 'abduction', where: 'Tarsel', participants: [whom] });
  const { alsoOf } = found(freed, taken);
  assert.deepEqual([...alsoOf], []);
});

test('two numbers in one breath are of two counts; with who is added to it a number is the other', () => {
  const claims = [
    at(0, figure('a', '5 guards', { ...DAY, where: 'Tarsel', of: 'released', value: 5, population: 'guards' })),
    at(60, figure('a', '82 girls', { ...DAY, where: 'Tarsel', of: 'released', value: 82, population: 'girls' })),
  ];
  const [exchanged] = figuresOf(claims, found(...claims), weighing());
  assert.equal(exchanged?.view.figure.conflicts ?? 0, 0);
  const grown = [
    at(0, figure('a', '58 people', { ...DAY, where: 'Tarsel', value: 58 })),
    at(400, figure('a', 'three more', { ...DAY, where: 'Tarsel', value: 3 })),
    figure('b', '61 people', { ...DAY, where: 'Tarsel', value: 61 }),
  ];
  const [view] = figuresOf(grown, found(...grown), weighing()).map((one) => one.view);
  assert.equal(view?.figure.conflicts, 0);
  assert.ok(view?.beside.some(({ reasons }) => reasons.some((why) => why.includes('it is 61'))));
});

test('a group word makes a part only where its document gives the larger number too', () => {
  const dead = figure('b', '37 dead', { ...QUAY, value: 37, population: null });
  const students = figure('a', '12 students', { ...QUAY, value: 12, population: 'students' });
  const apart = counted(students, dead);
  assert.deepEqual([apart?.parts.length, apart?.positions.length, apart?.conflicts.length], [0, 2, 0]);
  assert.match(apart?.beside[0]?.reasons.join() ?? '', /all may have been such/);
  const both = counted(students, dead, figure('a', '37 people', { ...QUAY, value: 37, population: 'people' }));
  assert.deepEqual(
    both?.parts.map(({ value }) => value),
    [12],
  );
  const fewer = counted(students, figure('b', '7 dead', { ...QUAY, value: 7, population: null }));
  assert.deepEqual([fewer?.parts.length, fewer?.conflicts.length], [0, 1]);
});

test('numbers that only happen to rise do not excuse one that is twice as high weeks later', () => {
  const on = (source: string, value: number, day: string, more: object = {}) =>
    figure(source, `${value} dead`, { ...QUAY, value, ...more }, day);
  const rising = [on('a', 300, '1974-05-09'), on('b', 640, '1974-05-11'), on('c', 1310, '1974-05-24')];
  assert.deepEqual(
    counted(...rising)?.conflicts.map(({ apart }) => Math.round(apart * 10)),
    [44, 20],
  );
  const risen = on('c', 1310, '1974-05-24', { cumulative: true });
  assert.deepEqual(counted(...rising.slice(0, 2), risen)?.conflicts, []);
});

test('some of the dead are a part of them; of the detainees who died, “three of the detainees” are all', () => {
  const all = figure('a', '10 people', { ...QUAY, value: 10 });
  const partsOf = (exact: string, suffix: string) =>
    counted(all, inWords(figure('b', exact, { ...QUAY, value: 3 }), '', exact, suffix))?.parts.length;
  assert.deepEqual(
    [
      partsOf('سه تن', ' از جان‌باختگان کودک بودند'),
      partsOf('three of those killed', ''),
      partsOf('three', ' of the dead were children'),
      partsOf('سه تن', ' از بازداشت‌شدگان جان باختند'),
      partsOf('three of the detainees', ' died'),
      partsOf('three of their colleagues', ' died'),
    ],
    [1, 1, 1, 0, 0, 0],
  );
});

test('more of one day than were counted in the week around it are no part of those', () => {
  const week = figure('a', '120 dockers', {
    when: '1974-05-06/1974-05-12',
    where: 'Tarsel',
    value: 120,
    of: 'detained',
  });
  const day = (value: number) =>
    figure('b', `${value} dockers`, { when: '1974-05-08', where: 'Tarsel', value, of: 'detained' });
  assert.equal(isOne(week, day(180)), true);
  assert.equal(isOne(week, day(30)), false);
});

test('who died on the way, of their wounds, or could have been saved are a part of all who died', () => {
  const all = figure('a', '31 people', { ...QUAY, value: 31 });
  const partsOf = (suffix: string) =>
    counted(all, inWords(figure('b', 'five', { ...QUAY, value: 5 }), '', 'five', suffix))?.parts.length;
  for (const suffix of [
    ' who might have lived died on the t',
    ' that could still have been rescued ',
    ' died later of their wounds',
    ' succumbed to burns',
    ' نفر در بین راه جان دادند',
    ' نفر در مسیر انتقال جان باختند',
  ])
    assert.equal(partsOf(suffix), 1, suffix);
  assert.equal(partsOf(' who could see the quay were shot'), 0);
});

test('the bare number of a headline takes the bound that its text gives it; a bare number told apart from it does not', () => {
  const placed = (one: ReturnType<typeof figure>, start: number) => ({
    ...one,
    claim: { ...one.claim, passage: { ...one.claim.passage, start, end: start + 10 } },
  });
  const headline = placed(figure('a', '19 dockers', { ...QUAY, value: 19 }), 12);
  const text = placed(figure('a', 'At least 19 dockers', { ...QUAY, value: 19, low: 19, bound: 'atLeast' }), 90);
  const more = figure('b', '44 dockers', { ...QUAY, value: 44 });
  const fewer = figure('c', '11 dockers', { ...QUAY, value: 11 });
  assert.deepEqual(counted(headline, text, more)?.conflicts, []);
  assert.equal(counted(headline, text, fewer)?.conflicts.length, 1);
  assert.equal(counted(placed(headline, 2000), text, more)?.conflicts.length, 1);
});

test('soldiers who fell and protesters or villagers who fell are two counts', () => {
  const soldiers = figure('a', '9 soldiers', { ...QUAY, value: 9, population: 'soldiers' });
  const villagers = figure('b', '60 villagers', { ...QUAY, value: 60, population: 'villagers' });
  assert.deepEqual(counted(soldiers, villagers)?.conflicts ?? [], []);
  const guards = figure('a', '۵ پاسدار', { ...QUAY, value: 5, population: 'پاسدار' });
  const protesters = figure('b', '۳۰ معترض', { ...QUAY, value: 30, population: 'معترض' });
  assert.deepEqual(counted(guards, protesters)?.conflicts ?? [], []);
});

test('so many since a day, and so many till now, are counts that may go on, and are added to none', () => {
  const since = inWords(
    figure('a', 'Eleven', { ...QUAY, value: 11 }, '1974-05-20'),
    '',
    'Eleven',
    ' have died since 8 May',
  );
  const later = figure('b', '19 dead', { ...QUAY, value: 19 }, '1974-06-20');
  assert.deepEqual(counted(since, later)?.conflicts, []);
  assert.deepEqual([counted(since, later)?.positions.length, counted(since, later)?.parts.length], [2, 0]);
  const now = inWords(
    figure('a', '۱۱ نفر', { ...QUAY, value: 11 }, '1974-05-20'),
    'تا امروز ',
    '۱۱ نفر',
    ' جان باختند',
  );
  assert.deepEqual(counted(now, later)?.conflicts, []);
  assert.equal(counted(figure('a', 'Eleven', { ...QUAY, value: 11 }, '1974-05-20'), later)?.conflicts.length, 1);
});

test('who died in a clinic are none of those in a mortuary; what one pair of eyes saw is no number of all', () => {
  const mortuary = figure('a', '27 people', { ...QUAY, value: 27, where: 'the mortuary' });
  const clinic = inWords(figure('b', 'Nine', { ...QUAY, value: 9 }), '', 'Nine', ' died in the railway clinic.');
  assert.deepEqual(counted(mortuary, clinic)?.conflicts, []);
  const official = figure('b', '6 people', { ...QUAY, value: 6 });
  assert.equal(counted(mortuary, official)?.conflicts.length, 1);
  const all = figure('a', '58 people', { ...QUAY, value: 58 });
  const seen = inWords(figure('b', 'nine', { ...QUAY, value: 9 }), 'and I saw ', 'nine', ' lying by the stop');
  assert.deepEqual(counted(all, seen)?.conflicts, []);
  const names = inWords(figure('b', '9 names', { ...QUAY, value: 9 }), 'and I saw ', '9 names', ' in the register');
  assert.equal(counted(all, names)?.conflicts.length, 1);
});

test('the night on which a number was given is no stretch of time within which they died', () => {
  const said = { sayer: [{ who: [mention('Harbour Council')], when: '1974-05-10' }], when: null };
  const given = { value: 3, ...said } as unknown as Partial<FigureClaim>;
  const few = inWords(
    figure('a', 'three deaths', given, '1974-05-11'),
    'confirmed only ',
    'three deaths',
    ' last night',
  );
  const shot = at(900, figure('a', '58 dockers', { ...QUAY, value: 58 }, '1974-05-11'));
  assert.equal(counted(at(800, few), shot)?.conflicts.length, 1);
});

test('what a hospital says are those who were brought to it: fewer than all, and no total below them', () => {
  const all = figure('a', '56 people', { ...QUAY, value: 56 });
  const said = {
    sayer: [{ who: [mention(null, 'the district hospital')], when: null }],
  } as unknown as Partial<FigureClaim>;
  const brought = figure('b', '29 dead', { ...QUAY, ...said, value: 29 });
  assert.deepEqual(counted(all, brought)?.conflicts, []);
  assert.equal(counted(figure('a', '18 people', { ...QUAY, value: 18 }), brought)?.conflicts.length, 1);
});

test('a number that a document tells as “about” takes no conflict from the exact one beside it', () => {
  const names = at(100, figure('a', '26 dead', { ...QUAY, value: 26 }, '1976-06-01'));
  const rumour = at(400, figure('a', 'about 60 dead', { ...QUAY, value: 60, bound: 'about' }, '1976-06-01'));
  const other = figure('b', '36 dead', { ...QUAY, value: 36 }, '1976-06-03');
  assert.ok(counted(names, rumour, other)?.conflicts.some(({ a, b }) => a === names.claim.id && b === other.claim.id));
});

test('a sum of all is no interim of what is told a year later, but a number up to then is', () => {
  const on = (prefix: string) =>
    inWords(figure('a', '30', { ...QUAY, value: 30, cumulative: true }, '1974-05-10'), prefix, '30 dockers', ' died.');
  const later = figure('b', '61 dockers', { ...QUAY, value: 61 }, '1975-05-10');
  for (const prefix of ['In all ', 'در مجموع ']) assert.equal(counted(on(prefix), later)?.conflicts.length, 1, prefix);
  for (const prefix of ['So far in all ', 'تاکنون در مجموع ', 'The toll rose to '])
    assert.equal(counted(on(prefix), later)?.conflicts.length, 0, prefix);
});

test('who died under torture is none of those killed in the street, and stands against a number of prisoners', () => {
  const under = (suffix: string) => inWords(figure('a', '3', { ...QUAY, value: 3 }), '', '3', suffix);
  const street = figure('b', '26 dead', { ...QUAY, value: 26 });
  const prisoners = figure('b', '26 prisoners', { ...QUAY, value: 26, population: 'prisoners' });
  for (const suffix of [' of the arrested died under torture.', ' تن زیر شکنجه جان دادند.']) {
    assert.equal(counted(under(suffix), street)?.conflicts.length, 0, suffix);
    assert.equal(counted(under(suffix), prisoners)?.conflicts.length, 1, suffix);
  }
  assert.equal(counted(under(' died. Others were held under torture.'), street)?.conflicts.length, 1);
});

test('some of a number are all of another place, and stand against what others count of that place', () => {
  const dead = { ...DAY, of: 'killed', event: null };
  const all = figure('a', '52 people', { ...dead, where: 'Oldmere', value: 52 }, '1974-06-01');
  const some = figure('a', '19', { ...dead, where: 'Tarsel', value: 19, partOf: all.claim.id }, '1974-06-01');
  const others = figure('b', '81 dead', { ...dead, where: 'Tarsel', value: 81 }, '1975-06-01');
  const views = figuresOf([all, some, others], found(all, some, others), weighing()).map(({ view }) => view);
  const reasons = views.flatMap(({ conflicts }) => conflicts.flatMap((one) => one.reasons));
  assert.ok(
    reasons.some((reason) => /^19 and 81 cannot both hold/.test(reason)),
    reasons.join('; '),
  );
  assert.ok(!reasons.some((reason) => /19 and 52|52 and 19/.test(reason)), reasons.join('; '));
});
