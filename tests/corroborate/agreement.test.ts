// Which claims are about one event, which numbers stand against one another, what stands beside a denial. A conflict that is none discredits a witness; one that is missed hides a
// contradiction. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealsOf } from '../../src/corroborate/appeals/appeals.ts';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { conflictsOf } from '../../src/corroborate/conflicts/conflicts.ts';
import { eventsOf } from '../../src/corroborate/events/events.ts';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import { noticesOf } from '../../src/corroborate/notice/notices.ts';
import { pairingsIn, type StandingPairing } from '../../src/corroborate/pairings.ts';
import { sitesOf } from '../../src/corroborate/sites/sites.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import type { RecordId } from '../../src/model/ids.ts';
import { communication, event, figure, mention, site, stance } from './made-claims.ts';
import { foundIn, weighing } from './weighing.ts';

const QUAY = { event: 'the quay massacre of 1974', when: '1974-05', where: 'Tarsel' };

function counts(figures: readonly CaseClaim<FigureClaim>[], tolerance = 0.1) {
  const context = weighing({ tolerance });
  return figuresOf(figures, eventsOf(figures, context), context).map(({ view }) => view);
}

test('two figures of one event that cannot both hold stand against one another', () => {
  const [group] = counts([
    figure('a', '41 men', { ...QUAY, value: 41 }),
    figure('b', 'more than 200 men', {
      ...QUAY,
      event: 'the killings on the quay',
      bound: 'atLeast',
      low: 200,
      value: 200,
    }),
  ]);
  assert.deepEqual([group?.figure.positions, group?.figure.conflicts], [2, 1]);
  assert.equal(Math.round((group?.figure.widest ?? 0) * 10), 49);
});

test('words that leave room do not contradict; what "about" allows is the setting', () => {
  const over = figure('a', 'over 40', { ...QUAY, value: 40, low: 40, bound: 'atLeast' });
  const exactly = figure('b', '41', { ...QUAY, value: 41 });
  const about = figure('c', 'about 40', { ...QUAY, value: 40, bound: 'about' });
  assert.equal(counts([over, exactly, about])[0]?.figure.conflicts, 0);
  assert.equal(counts([exactly, about], 0)[0]?.figure.conflicts, 1);
});

test('a part, a share and a denied figure stand against no total', () => {
  const total = figure('a', '200', { ...QUAY, value: 200 });
  const part = figure('a', '12 of them', { ...QUAY, value: 12, partOf: total.claim.id });
  const denied = figure('b', '500', { ...QUAY, value: 500, asserted: 'denied' });
  const [group] = counts([total, part, denied]);
  assert.deepEqual([group?.figure.claims, group?.figure.conflicts, group?.parts.length], [1, 0, 1]);
});

test('the women among the dead are beside all the dead, not against them', () => {
  const [group] = counts([
    figure('a', '200 people', { ...QUAY, value: 200, population: 'people' }),
    figure('b', '12 women', { ...QUAY, value: 12, population: 'women' }),
  ]);
  assert.deepEqual([group?.conflicts.length, group?.beside.length], [0, 1]);
});

test('other acts, other years and graves beside persons are other counts', () => {
  const killed = figure('a', '41 killed', { ...QUAY, value: 41 });
  for (const other of [
    figure('b', '300 arrested', { ...QUAY, value: 300, of: 'detained' }),
    figure('b', '300 killed in 1981', { ...QUAY, event: null, value: 300, when: '1981' }),
    figure('b', '3 graves', { ...QUAY, value: 3, unit: 'graves' }),
  ])
    assert.ok(
      counts([killed, other]).every((view) => view.figure.conflicts === 0),
      other.claim.passage.exact,
    );
});

test('a toll that rises from report to report is a series', () => {
  const rising = [12, 19, 31].map((value, n) =>
    figure(`day ${n}`, `${value} dead`, { ...QUAY, value, of: 'died' }, `1974-05-0${n + 2}`),
  );
  const [group] = counts(rising);
  assert.deepEqual([group?.figure.series, group?.figure.conflicts], [true, 0]);
});

test('the order of the claims changes nothing', () => {
  const figures = [41, 200, 43, 7].map((value, n) => figure(`s${n}`, `${value}`, { ...QUAY, value }));
  assert.deepEqual(counts(figures), counts(figures.toReversed()));
});

test('one event named differently is one; the same crowd in another place, and what was done to one of many, are not', () => {
  const told = [
    event('a', 'the massacre of dock workers in May 1974', {
      when: '1974-05',
      participants: [{ who: { ...mention(null, 'dock workers') }, role: 'victim' }],
    }),
    event('b', '41 dock workers were shot', {
      when: '1974-05-12',
      where: 'Tarsel',
      participants: [{ who: { ...mention(null, '41 dock workers') }, role: 'victim' }],
    }),
    event('c', 'Ada Quill was shot', {
      when: '1974-05-12',
      where: 'Tarsel',
      participants: [{ who: mention('Ada Quill'), role: 'victim' }],
    }),
  ];
  const { events } = eventsOf(told, weighing());
  assert.deepEqual(
    events.map((one) => one.event.claims),
    [2, 1],
  );
  assert.ok(events[0]?.meets.some(({ reasons }) => reasons.some((reason) => reason.includes('dock'))));
});

test('two days of one death stand against one another', () => {
  const died = (source: string, when: string) =>
    event(source, `the execution of Ada Quill on ${when}`, {
      type: 'execution',
      when,
      participants: [{ who: mention('Ada Quill'), role: 'victim' }],
    });
  const context = weighing();
  const claims = [died('a', '1974-05-12'), died('b', '1974-05-13')];
  const events = eventsOf(claims, context);
  const found = conflictsOf(claims, foundIn(claims, context, { events }), context);
  assert.deepEqual(
    found.map(({ view }) => [view.conflict.kind, view.conflict.against]),
    [['date', 1]],
  );
  // A person says that the two do not stand against one another: it is set aside, and stays a row in which that can be taken back.
  const [a, b] = found[0]?.view.conflict.claim.citedClaim === claims[0]?.claim.id ? claims : claims.toReversed();
  assert.ok(a && b);
  const pairings = pairingsIn(claims, [parted(a, b)]);
  const [row] = conflictsOf(claims, foundIn(claims, context, { events }), weighing({ pairings }));
  assert.deepEqual([row?.view.conflict.kind, row?.view.conflict.against, row?.view.setAside.length], ['date', 0, 1]);
});

function parted(a: CaseClaim, b: CaseClaim): StandingPairing {
  const place = ({ source, claim: { passage, kind } }: CaseClaim) => ({ source, passage, kind, text: '0'.repeat(64) });
  const record = '1'.padStart(64, '0') as RecordId;
  const said = { what: 'against' as const, holds: false, answer: null, reason: null };
  return { ...said, a: place(a), b: place(b), record, at: '2031-06-01T00:00:00Z', actor: 'Ada' };
}

test('a denial stands beside what others claim of the same event, and never beside itself', () => {
  const context = weighing();
  const claims = [
    stance('a', 'Oren Mavik', 'denies', 'that men of the night shift were shot on the quay'),
    event('b', 'the shooting of men of the night shift', { when: '1974-05-12' }),
    event('d', 'the flood of Oldmere'),
    event('e', 'no men of the night shift were shot', { asserted: 'denied' }),
  ];
  const events = eventsOf(claims, context);
  const [found] = conflictsOf(claims, foundIn(claims, context, { events }), context);
  assert.deepEqual([found?.view.conflict.kind, found?.view.conflict.against], ['denial', 1]);
});

test('who was told and later claims not to have known stands beside the letter; what was said before it does not', () => {
  const letter = communication('a', 'Lamp Keepers’ Fund', 'Oren Mavik', {
    on: '1974-06-02',
    says: ['that 41 men were under arrest'],
  });
  const later = stance('b', 'Oren Mavik', 'claimsIgnorance', 'the arrests', {}, '1981-03');
  const before = stance('c', 'Oren Mavik', 'claimsIgnorance', 'the arrests', {}, '1974-01');
  const other = stance('d', 'Ada Quill', 'claimsIgnorance', 'the arrests', {}, '1981-03');
  const [notice] = noticesOf([letter, later, before, other], weighing());
  assert.deepEqual(
    notice?.later.map(({ ref }) => ref.citedClaim),
    [later.claim.id],
  );
});

test('one appeal in two reports is one; silence is counted only up to the day a source knows of it', () => {
  const appeals = appealsOf(
    [
      communication(
        'a',
        'Lamp Keepers’ Fund',
        'Harbour Council',
        { on: '1974-06-02', asks: ['to publish the lists'], answer: 'none', answerAsOf: '1974-09-10' },
        '1974-09-12',
      ),
      communication('b', 'Lamp Keepers’ Fund', 'Harbour Council', { on: '1974-06', asks: ['the lists'] }),
      communication('c', 'Ada Quill', 'Harbour Council', { on: '1975', asks: ['an inquiry'] }),
    ],
    weighing(),
  );
  assert.deepEqual(
    appeals.map(({ appeal, reports }) => [reports.length, appeal.state, appeal.silentDays]),
    [
      [2, 'silent', 100],
      [1, 'notStated', null],
    ],
  );
});

test('the same asked again is a reminder; a deadline set by rule is shown with its source', () => {
  const asked = { asks: ['to publish the lists of the dead'] };
  const [appeal, ...others] = appealsOf(
    [
      communication('a', 'Ada Quill', 'Harbour Council', { on: '1974-06-02', ...asked }),
      communication('b', 'Ada Quill', 'Harbour Council', { on: '1974-11-02', ...asked }),
    ],
    weighing({ deadlines: [{ of: 'Harbour Council', medium: null, days: 60, source: 'article 4' }] }),
  );
  assert.deepEqual([others.length, appeal?.appeal.reminders, appeal?.appeal.due?.day], [0, 1, '1974-08-01']);
  assert.ok(appeal?.appeal.due?.grounds.includes('article 4'));
});

test('the conditions of a site stand in order, with what changed; graves without a name stay apart', () => {
  const sites = sitesOf(
    [
      site('a', 'Salt Road Cemetery', 'built over', '1999'),
      site('b', 'Salt Road Cemetery', 'marked by families', '1975-06'),
      site('c', 'Salt Road Cemetery', 'built over', '2004'),
      site('d', null, 'destroyed', '1999'),
      site('e', null, 'destroyed', '1999'),
    ],
    weighing(),
  );
  assert.deepEqual(
    sites.map(({ log }) => log.map(({ observed, changed }) => `${observed}${changed ? '≠' : ''}`)),
    [['1975-06', '1999≠', '2004'], ['1999'], ['1999']],
  );
});

test('who evades does not deny; what only names the event is no evidence beside what tells of it', () => {
  const context = weighing();
  const bare = event('b', 'the quay massacre of 1974', { when: '1974' });
  const telling = event('c', 'the quay massacre of 1974', {
    when: '1974-05-12',
    participants: [{ who: mention(null, 'dock workers'), role: 'victim' }],
  });
  const counted = figure('d', '41 dock workers', { ...QUAY, value: 41, population: 'dock workers' });
  const silent = stance('a', 'Oren Mavik', 'concealsOrEvades', 'the quay massacre of 1974');
  const against = (claims: readonly CaseClaim[]) => {
    const found = foundIn(claims, context);
    const [one] = conflictsOf(claims, found, context);
    return { kind: one?.view.conflict.kind, ids: one?.view.against.map(({ ref }) => ref.citedClaim) };
  };
  const all = against([silent, bare, telling, counted]);
  assert.equal(all.kind, 'evasion');
  assert.deepEqual(all.ids?.toSorted(), [telling.claim.id, counted.claim.id].toSorted());
  assert.deepEqual(against([silent, bare]).ids, [bare.claim.id]);
});

test('two claims of which a person said that they tell the same are of one event, whatever a comparison says', () => {
  const shot = event('a', 'the shooting of Ada Quill', { when: '1974-05-12' });
  const buried = event('b', 'the burial at Oldmere', { type: 'burial', when: '1981' });
  const sure = { ...buried, sameAs: [shot.claim.id] };
  assert.equal(eventsOf([shot, buried], weighing()).events.length, 2);
  const { events } = eventsOf([shot, sure], weighing());
  assert.equal(events.length, 1);
  assert.match(events[0]?.meets[0]?.reasons.join(' ') ?? '', /a person said/);
});

test('appeals to nobody named head no list: those left without an answer come after those refused, the others last', () => {
  const appeals = appealsOf(
    [
      communication('a', 'Ada Quill', 'nobody', { to: [], asks: ['justice'] }),
      communication('b', 'Oren Mavik', 'Harbour Council', { asks: ['the lists of the dead'] }),
      communication('c', 'Lamp Keepers’ Fund', 'nobody', { to: [], asks: ['an inquiry'], answer: 'none' }),
      communication('d', 'Ilse Brand', 'Government', { asks: ['a pardon'], answer: 'refused' }),
    ],
    weighing(),
  );
  assert.deepEqual(
    appeals.map(({ appeal }) => appeal.asks[0]),
    ['a pardon', 'an inquiry', 'the lists of the dead', 'justice'],
  );
});

test('a report that names neither side is of the appeal of the same day with the same deadline', () => {
  const letter = communication('a', 'Ada Quill', 'Harbour Council', {
    on: '1974-06-02',
    asks: ['to publish the lists'],
    dueOn: '1974-08-01',
  });
  const later = { by: [], to: [], on: '1974-06-02', asks: ['an answer within 60 days'], answer: 'none' as const };
  const [same, other] = ['1974-08-01', '1974-09-01'].map((dueOn) =>
    communication('b', 'we', 'nobody', { ...later, dueOn, answerAsOf: '1974-09-10' }),
  );
  assert.ok(same !== undefined && other !== undefined);
  const [appeal, ...more] = appealsOf([letter, same], weighing());
  assert.deepEqual([more.length, appeal?.appeal.state, appeal?.appeal.silentDays], [0, 'silent', 100]);
  assert.equal(appealsOf([letter, other], weighing()).length, 2);
});

test('a number without an event is counted with the one that a person said tells the same', () => {
  const told = figure('a', '41 killed', { ...QUAY, value: 41 });
  const bare = figure('b', '43 killed', { value: 43, of: null });
  const asked = { ...bare, claim: { ...bare.claim, of: 'killed' }, sameAs: [told.claim.id] };
  assert.equal(counts([told, bare]).length, 2);
  const [group, ...others] = counts([told, asked]);
  assert.deepEqual([others.length, group?.figure.claims], [0, 2]);
});
