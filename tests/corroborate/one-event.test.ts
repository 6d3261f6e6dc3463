// Which claims are of one event, and which are not, where documents differ in more than words: the dead of one fire, parts told beside the whole, places named apart, days that cannot be. All
// people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import { at, DAY, found, isOne } from './joined-events.ts';
import { event, figure, mention } from './made-claims.ts';
import { weighing } from './weighing.ts';

test('what a person set apart is of two events, however alike, and does not come together again through a third', () => {
  const one = event('a', 'the quay massacre', { ...DAY, where: 'Tarsel' });
  const other = event('b', 'the quay massacre', { ...DAY, where: 'Tarsel' });
  const third = event('c', 'the quay massacre', { ...DAY, where: 'Tarsel' });
  assert.equal(isOne(one, other, third), true);
  const apart = { ...one, differsFrom: [other.claim.id] };
  assert.equal(isOne(apart, other, third), false);
  assert.equal(isOne({ ...apart, sameAs: [other.claim.id] }, other, third), false);
});

test('the dead of one fire are one count, though nothing else is told of them in common', () => {
  const fire = (source: string) => at(0, event(source, 'the fire', { ...DAY, type: 'fire', where: 'Oldmere prison' }));
  const here = at(80, figure('a', '56 prisoners', { ...DAY, value: 56, population: 'prisoners' }));
  const there = at(80, figure('b', '68 of our sons', { ...DAY, value: 68, population: 'sons' }));
  assert.equal(isOne(here, there), false);
  assert.equal(isOne(here, there, fire('a'), fire('b')), true);
});

test('a document that names two places tells of two deeds', () => {
  const of = (source: string, where: string, number: number) =>
    figure(source, `${number} inmates in ${where}`, {
      ...DAY,
      where,
      value: number,
      population: 'inmates',
      event: 'a riot',
    });
  assert.equal(isOne(of('a', 'Lamp Hill', 9), of('a', 'Saint Orm', 56)), false);
});

test('a day after the document appeared is none, and no other day is made up for it', () => {
  const late = figure('a', '18 people', { when: '1976-05-08', value: 18 }, '1975-05-08');
  const { mentionOf } = found(late, at(40, event('a', 'the fire', { ...DAY, type: 'fire' })));
  assert.deepEqual(mentionOf.get(late.claim.id)?.span, { from: null, to: null });
});

test('another voice counts what was told right before: the whole, where that was a part of it', () => {
  const whole = at(0, figure('a', '148 people', { when: '1974-05-01/1974-05-05', value: 148, event: 'the protests' }));
  const part = at(60, figure('a', '61 people', { when: '1974-05-04', value: 61, where: 'Wheat Square' }));
  const told = figure('a', '35 dead', { value: 35 });
  const voice = {
    who: [mention('Oda Rell')],
    kind: 'named',
    how: 'report',
    cue: 'said',
    via: null,
    to: [],
    when: null,
    verbatim: null,
  };
  const other = at(120, { ...told, claim: { ...told.claim, sayer: [voice] } } as unknown as typeof told);
  const events = found(whole, part, other);
  assert.equal(isOne(whole, other, part), true);
  assert.equal(isOne(part, other, whole), false);
  const counts = figuresOf([whole, part, other], events, weighing());
  assert.deepEqual(
    counts.flatMap(({ view }) => view.conflicts.map(({ apart }) => Math.round(apart * 10))),
    [42],
  );
});

test('a toll that goes on is of the days before it was told', () => {
  const risen = figure('a', '47', { value: 47, cumulative: true, event: 'the quay killings' }, '1974-05-12');
  const day = figure('b', '12 people', { ...DAY, value: 12, event: 'the quay killings' }, '1974-05-09');
  assert.equal(isOne(risen, day), true);
});

test('"in the town" is in the one named last, and the reasons say so', () => {
  const named = at(0, event('a', 'shelled the market', { ...DAY, type: 'shelling', where: 'Oldmere' }));
  const there = at(
    60,
    figure('a', 'no more than 12 people', { ...DAY, value: 12, high: 12, bound: 'atMost', where: 'the town' }),
  );
  const other = figure('b', '43 people', { ...DAY, value: 43, where: 'Oldmere' });
  const events = found(named, there, other);
  assert.equal(isOne(there, other, named), true);
  assert.match(events.mentionOf.get(there.claim.id)?.placedBy ?? '', /the town.*Oldmere/);
});

test('what has been done in a week takes no day from what is told right before', () => {
  const day = at(0, figure('a', '12 prisoners', { ...DAY, value: 12, of: 'executed', population: 'prisoners' }));
  const week = at(40, event('a', '21 prisoners have been executed', { type: 'execution' }));
  assert.deepEqual(found(day, week).mentionOf.get(week.claim.id)?.span, { from: null, to: null });
});

test('a toll that says it goes on stands against no later one; one that does not, does', () => {
  const counts = (cumulative: boolean) => {
    const early = figure('a', '47', { ...DAY, value: 47, cumulative, event: 'the quay killings' }, '1974-05-12');
    const late = figure('b', '148', { ...DAY, value: 148, event: 'the quay killings' }, '1975-05-12');
    return figuresOf([early, late], found(early, late), weighing())[0]?.view;
  };
  assert.deepEqual([counts(true)?.conflicts.length, counts(true)?.beside.length], [0, 1]);
  assert.equal(counts(false)?.conflicts.length, 1);
});

test('a year by which one source dates a deed does not make its day a part of that year', () => {
  const day = figure('a', '56 prisoners', { when: '1974-05-08', value: 56, event: 'the fire of the mill' });
  const year = figure('b', '68 prisoners', { when: '1974', value: 68, event: 'the fire of the mill' });
  const [group] = figuresOf([day, year], found(day, year), weighing());
  assert.deepEqual([group?.view.conflicts.length, group?.view.beside.length], [1, 0]);
});

test('one student and four students are counts of the same crowd', () => {
  const one = figure('a', 'one student', { ...DAY, value: 1, population: 'student', event: 'the mill raid' });
  const four = figure('b', 'four students', { ...DAY, value: 4, population: 'students', event: 'the mill raid' });
  const [group] = figuresOf([one, four], found(one, four), weighing());
  assert.deepEqual([group?.view.conflicts.length, group?.view.parts.length], [1, 0]);
});

test('the killed whom one sentence names with the wounded are not counted as wounded', () => {
  const dead = at(0, figure('a', 'three weavers', { ...DAY, value: 3, population: 'weavers' }));
  const hurt = at(20, figure('a', '200 people', { ...DAY, value: 200, of: 'injured' }));
  const wounded = at(
    0,
    event('a', 'three weavers killed and 200 people wounded', {
      ...DAY,
      type: 'injury',
      figures: [dead.claim.id, hurt.claim.id],
    }),
  );
  assert.deepEqual(found(dead, hurt, wounded).alsoOf.get(dead.claim.id), undefined);
});

test('many who died “in the market” on the day of the market of a town died there; on another day, or alone, they may have died in any', () => {
  const there = figure('a', '61 dockers', { ...DAY, value: 61, population: 'dockers', where: 'the market of Tarsel' });
  const inMarket = (more: object) => figure('b', '58 persons', { ...DAY, value: 58, where: 'the market', ...more });
  assert.equal(isOne(there, inMarket({})), true);
  assert.equal(isOne(there, inMarket({ where: 'the mill' })), false);
  assert.equal(isOne(there, inMarket({ when: '1974' })), false);
});

test('a site is the same in another script, and the market of a town is not its hospital', () => {
  const of = (source: string, where: string) => figure(source, '58 dead', { ...DAY, value: 58, where });
  assert.equal(isOne(of('a', 'Tarsel market'), of('b', 'بازار تارسل')), true);
  assert.equal(isOne(of('a', 'Tarsel market'), of('b', 'بیمارستان تارسل')), false);
});

test('thousands taken over the same years are one count; hundreds, other years or another place are not', () => {
  const over = (source: string, value: number, more: object = {}) =>
    figure(source, `${value} people`, { when: '1961/1964', of: 'disappeared', value, population: 'people', ...more });
  assert.equal(isOne(over('a', 8961), over('b', 20000)), true);
  assert.equal(isOne(over('a', 196), over('b', 320)), false);
  assert.equal(isOne(over('a', 8961), over('b', 20000, { when: '1961/1965' })), false);
  assert.equal(isOne(over('a', 8961, { where: 'Tarsel' }), over('b', 20000, { where: 'Oldmere' })), false);
  const [group] = figuresOf([over('a', 8961), over('b', 20000)], found(over('a', 8961), over('b', 20000)), weighing());
  assert.equal(group?.view.conflicts.length, 1);
});

test('what two attacks did together is counted of neither', () => {
  const second = figure('a', '7 traders', { ...DAY, where: 'Tarsel', value: 7, population: 'traders' });
  const both = figure('b', '40 people', { value: 40, event: 'the two attacks', where: 'Tarsel' });
  assert.equal(isOne(second, both), false);
  assert.equal(isOne(second, { ...both, claim: { ...both.claim, event: 'the attack', when: DAY.when } }), true);
});

test('what a month alone had is more than its one day', () => {
  const ofDay = figure('a', '33 people', { ...DAY, where: 'Tarsel', value: 33 });
  const ofMonth = figure('b', '64 people', { when: '1974-05', where: 'Tarsel', value: 64 });
  const passage = { ...ofMonth.claim.passage, prefix: 'were driven out. In May alone, ', suffix: ' died.' };
  assert.equal(isOne(ofDay, ofMonth), true);
  assert.equal(isOne(ofDay, { ...ofMonth, claim: { ...ofMonth.claim, passage } }), false);
});

test('a count without a place meets that of the same day in the place of which its document tells', () => {
  const here = figure('a', '8 weavers', { ...DAY, where: 'Tarsel', value: 8, population: 'weavers' });
  const there = at(90, figure('b', '31 people', { ...DAY, value: 31 }));
  const told = (where: string) => at(0, event('b', 'a strike', { ...DAY, type: 'protest', where }));
  assert.equal(isOne(here, there), false);
  assert.equal(isOne(here, there, told('Tarsel')), true);
  assert.equal(isOne(here, there, told('Oldmere')), false);
});

test('nothing is told as done before it happened', () => {
  const later = figure('a', '120 people', { ...DAY, where: 'Tarsel', value: 120, event: 'the fire in Tarsel' });
  const undated = (published: string) =>
    figure('b', '98 people', { where: 'Tarsel', value: 98, event: 'the fire in Tarsel' }, published);
  assert.equal(isOne(later, undated('1974-05-10')), true);
  assert.equal(isOne(later, undated('1974-05-02')), false);
});

test('a headline without a day counts what its text dates', () => {
  const headline = figure('a', 'kills 102', { value: 102, where: 'Tarsel' });
  const text = at(60, figure('a', '102 inmates', { ...DAY, value: 102, population: 'inmates' }));
  const other = at(200, figure('a', '12 guards', { when: '1971', value: 12, population: 'guards' }));
  const { mentionOf } = found(headline, text, other);
  assert.deepEqual(mentionOf.get(headline.claim.id)?.span, { from: DAY.when, to: DAY.when });
});

test('bodies that were found are at least so many dead', () => {
  const dead = (value: number) => figure('a', `${value} people`, { ...DAY, where: 'Tarsel', value });
  const bodies = figure('b', '129 bodies', { ...DAY, where: 'Tarsel', value: 129, of: null, unit: 'bodies' });
  const conflicts = (...claims: readonly ReturnType<typeof figure>[]) =>
    figuresOf(claims, found(...claims), weighing()).map(({ view }) => view.figure.conflicts);
  assert.deepEqual(conflicts(dead(268), bodies), [0]);
  assert.deepEqual(conflicts(dead(98), bodies), [1]);
});

test('the fire names the count of its dead', () => {
  const fire = (source: string) => at(0, event(source, 'the fire', { ...DAY, type: 'fire', where: 'Oldmere prison' }));
  const dead = (source: string, value: number) =>
    at(80, figure(source, `${value} prisoners`, { ...DAY, value, population: 'prisoners', event: 'the fire' }));
  const [a, b] = [dead('a', 56), dead('b', 68)];
  const [count] = figuresOf([a, b], found(a, b, fire('a'), fire('b')), weighing());
  assert.equal(count?.view.figure.label, 'prisoners killed, the fire');
});

test('an event that only says the count or its deed over again adds nothing to what a count is of', () => {
  const labelBeside = (label: string): string | undefined => {
    const shot = at(0, event('a', label, { ...DAY, where: 'Tarsel' }));
    const dead = at(4, figure('a', '40 dockers', { ...DAY, value: 40, population: 'dockers', where: 'Tarsel' }));
    return figuresOf([dead], found(dead, shot), weighing())[0]?.view.figure.label;
  };
  assert.equal(labelBeside('the shooting at the quay'), 'dockers killed, the shooting at the quay');
  assert.equal(labelBeside('at least 40 dockers were shot'), 'dockers killed, Tarsel');
  assert.equal(labelBeside('killings'), 'dockers killed, Tarsel');
  assert.equal(labelBeside('killing at least seven people'), 'dockers killed, Tarsel');
  assert.equal(labelBeside('dockers, among them two brothers, had died'), 'dockers killed, Tarsel');
});

test('what points back to a happening names no count', () => {
  const count = (during: string): string | undefined => {
    const more = { ...DAY, value: 40, population: 'dockers', event: during, where: 'Tarsel' };
    const dead = at(4, figure('a', '40 dockers', more));
    return figuresOf([dead], found(dead), weighing())[0]?.view.figure.label;
  };
  assert.equal(count('other strikes'), 'dockers killed, Tarsel');
  assert.equal(count('the strike'), 'dockers killed, the strike');
});

test('who was hurt or taken is counted of the day on which others are told to have died, unless it was later', () => {
  const dead = at(0, figure('a', '3 people', { ...DAY, where: 'Tarsel', value: 3 }));
  const taken = at(90, figure('a', '110 people', { of: 'detained', value: 110 }));
  const span = (one: CaseClaim) => found(dead, one).mentionOf.get(one.claim.id)?.span.from;
  assert.equal(span(taken), DAY.when);
  const passage = { ...taken.claim.passage, suffix: ' were later arrested.' };
  assert.equal(span({ ...taken, claim: { ...taken.claim, passage } }), null);
});

test('“110 arrests” are of so many persons', () => {
  const arrests = figure('a', '110 arrests', { ...DAY, where: 'Tarsel', of: 'detained', unit: 'events', value: 110 });
  const persons = figure('b', '900 people', { ...DAY, where: 'Tarsel', of: 'detained', value: 900 });
  const views = figuresOf([arrests, persons], found(arrests, persons), weighing());
  assert.deepEqual(
    views.map(({ view }) => view.figure.conflicts),
    [1],
  );
});

test('a square lies in the town of its name, in another script too', () => {
  const here = figure('a', '19 people', { ...DAY, where: 'the main square of Tarsel', value: 19 });
  const there = figure('b', '3 people', { ...DAY, where: 'شهر تارسل', value: 3 });
  const away = figure('c', '3 guards', { ...DAY, where: 'شهر اردل', value: 3 });
  assert.equal(isOne(here, there), true);
  assert.equal(isOne(here, away), false);
});

test('in one town in one month there may have been two killings: who gives the month alone tells of none of them', () => {
  const of = (source: string, when: string, value: number) =>
    figure(source, `${value} people`, { when, where: 'Tarsel', value, population: 'people' });
  assert.equal(isOne(of('a', '1974-05', 9), of('b', '1974-05', 14)), false);
  assert.equal(isOne(of('a', '1974-05-08', 9), of('b', '1974-05-08', 14)), true);
  const [early, late, month] = [of('a', '1974-05-03', 9), of('b', '1974-05-22', 14), of('c', '1974-05', 11)];
  assert.equal(isOne(early, month), true);
  assert.equal(isOne(early, month, late) || isOne(late, month, early), false);
});

test('so many of a year are those of the one massacre that their own document calls by that year, and of no other document’s', () => {
  const YEAR = { when: '1974' };
  const massacre = (source: string) => at(0, event(source, 'the 1974 massacre', YEAR));
  const counted = (source: string, number: number) =>
    at(90, figure(source, `${number} villagers`, { ...YEAR, value: number, population: 'villagers' }));
  const whole = at(200, figure('b', '9000 dead', { ...YEAR, value: 9000, event: 'the 1974 massacre' }));
  assert.equal(isOne(counted('a', 3000), massacre('a'), whole, massacre('b')), true);
  assert.equal(isOne(counted('a', 3000), massacre('b'), whole), false);
  const another = at(300, event('a', 'the shooting of the dockers', { ...YEAR, where: 'Tarsel' }));
  assert.equal(isOne(counted('a', 3000), massacre('a'), another, whole, massacre('b')), false);
  // More than in the massacre: they may be all of that year.
  assert.equal(isOne(counted('a', 20_000), massacre('a'), whole, massacre('b')), false);
});

test('the dead and the injured are named once in what a count is of; who they were stands before it', () => {
  const day = { when: '1931-06-04', where: 'Orsund' };
  const counted = (claim: ReturnType<typeof figure>) =>
    figuresOf([claim], found(claim), weighing()).map(({ view: { figure: row } }) => [row.label, row.whom]);
  const injured = figure('a', '30 injured', { ...day, of: 'injured', value: 30, population: 'injured' });
  assert.deepEqual(counted(injured), [['persons injured, Orsund', null]]);
  const workers = figure('a', '30 dock workers injured', {
    ...day,
    of: 'injured',
    value: 30,
    population: 'dock workers',
  });
  assert.deepEqual(counted(workers), [['dock workers injured, Orsund', 'dock workers']]);
});

test('who died of one gas over two weeks are counted with those who died in the first night; all of two weeks of unrest are not', () => {
  const night = figure('a', '24 dockers', { when: '1974-05-03', where: 'Tarsel', value: 24 });
  const all = figure('b', '137 dockers', { when: '1974-05-03/1974-05-20', where: 'Tarsel', value: 137 });
  const died = {
    ...all,
    claim: { ...all.claim, passage: { ...all.claim.passage, suffix: ' who died of the gas between' } },
  };
  assert.equal(isOne(night, died), true);
  assert.equal(isOne(night, all), false);
});

test('who asks whether so many died counts nobody', () => {
  const asked = figure('a', '40 dockers', { when: '1974-05-03', where: 'Tarsel', value: 40, asserted: 'asked' });
  assert.deepEqual(figuresOf([asked], found(asked), weighing()), []);
});

test('numbers that two voices, or a bare number after another, give side by side are of one event; those of another crowd, place or day are not', () => {
  const by = (name: string) => ({ sayer: [{ who: [mention(name)], when: null }] }) as unknown as Partial<FigureClaim>;
  const shot = { of: 'killed', asserted: 'reported' } as const;
  const three = at(100, figure('a', 'three dead', { ...shot, ...by('Harbour Council'), value: 3, population: 'dead' }));
  const six = at(160, figure('a', 'six', { ...shot, ...by('Lamp Ministry'), value: 6 }));
  const list = at(300, figure('a', '58 persons', { ...shot, value: 58, population: 'persons', ...DAY }));
  assert.ok(isOne(three, six, list));
  assert.ok(isOne(six, list, three));
  const soldiers = at(300, figure('a', 'nine soldiers', { ...shot, value: 9, population: 'soldiers' }));
  const weavers = at(
    160,
    figure('a', 'six weavers', { ...shot, ...by('Lamp Ministry'), value: 6, population: 'weavers' }),
  );
  assert.equal(isOne(weavers, soldiers), false);
  const there = at(100, figure('a', 'three dead', { ...shot, ...by('Harbour Council'), value: 3, where: 'Tarsel' }));
  const elsewhere = at(160, figure('a', 'six', { ...shot, ...by('Lamp Ministry'), value: 6, where: 'Oldmere' }));
  assert.equal(isOne(there, elsewhere), false);
});

test('when some of them died is no day of those told of behind them, and three here are not three there', () => {
  const names = at(100, figure('a', '151 names', { of: null, value: 151, population: 'names' }));
  const some = at(140, figure('a', 'three died', { of: 'died', value: 3, when: '1983', partOf: names.claim.id }));
  const others = at(300, figure('a', 'at least 140', { of: 'died', value: 140, low: 140, bound: 'atLeast' }));
  assert.equal(isOne(some, others, names), false);
  const by = { sayer: [{ who: [mention('Harbour Council')], when: null }] } as unknown as Partial<FigureClaim>;
  const given = at(100, figure('b', 'three dead', { of: 'killed', value: 3, ...by }));
  const home = at(2000, figure('b', 'Three died', { of: 'died', value: 3, when: '1974-05-02' }));
  assert.equal(isOne(given, home), false);
});

test('a count is called after no place that may be any', () => {
  const labelOf = (where: string) => {
    const one = figure('a', '40 dockers', { value: 40, population: 'dockers', where });
    return figuresOf([one], found(one), weighing())[0]?.view.figure.label;
  };
  assert.equal(labelOf('the streets'), 'dockers killed');
  assert.equal(labelOf('Tarsel'), 'dockers killed, Tarsel');
  assert.equal(labelOf('تارسل'), 'dockers killed, تارسل');
  assert.equal(labelOf('استان'), 'dockers killed');
});
