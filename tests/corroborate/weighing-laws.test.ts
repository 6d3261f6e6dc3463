// What holds of any claims, whatever they say: their order does not matter, each is of one event, what stands against another has the other standing against it, and a claim of
// something else changes nothing. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { claimsOfKind } from '../../src/corroborate/case-claim.ts';
import { compareEvents } from '../../src/corroborate/events/compare-events.ts';
import { mentionOf, type Told } from '../../src/corroborate/events/event-mention.ts';
import { eventsOf } from '../../src/corroborate/events/events.ts';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import { type ClaimId, isClaimId } from '../../src/model/ids.ts';
import { event, figure, mention } from './made-claims.ts';
import { weighing } from './weighing.ts';

const DAYS = [null, '1974', '1974-05', '1974-05-12', '1974-05-12/1974-05-20', '1974-06-03', '1981'] as const;
const PLACES = [null, 'Tarsel', 'Tarsel prison', 'Oldmere'] as const;
const LABELS = [
  'the quay massacre',
  'the massacre of dock workers',
  'dock workers were shot',
  'the Tarsel killings',
  'the arrest of fishermen',
  'the shooting',
] as const;
const VICTIMS = [null, 'Ada Quill', 'Oren Mavik'] as const;

function idOf(words: string): ClaimId {
  const id = createHash('sha256').update(words).digest('hex');
  if (!isClaimId(id)) throw new TypeError('no id');
  return id;
}

const among = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const anEvent = fc
  .record({
    source: among(['a', 'b', 'c']),
    label: among(LABELS),
    when: among(DAYS),
    where: among(PLACES),
    who: among(VICTIMS),
  })
  .map(({ source, label, when, where, who }): Told => {
    const type = label.includes('arrest') ? 'arrest' : 'killing';
    const participants = who === null ? [] : [{ who: mention(who), role: 'victim' as const }];
    return event(source, label, { type, when, where, participants });
  });

const aFigure = fc
  .record({
    source: among(['a', 'b', 'c', 'd']),
    value: among([7, 40, 41, 120, 200, 1500]),
    bound: among(['exact', 'about', 'atLeast', 'atMost'] as const),
    of: among(['killed', 'detained', null]),
    population: among([null, 'dock workers', 'women', 'people']),
    label: among([null, ...LABELS]),
    when: among(DAYS),
    where: among(PLACES),
    published: among([null, '1974-05-14', '1974-05-20', '1999']),
  })
  .map(({ source, value, bound, of, population, label, when, where, published }): Told => {
    return figure(source, `${value}`, { value, bound, of, population, event: label, when, where }, published);
  });

/** Each with an id and a place of its own. */
const each = (told: readonly Told[]): readonly Told[] =>
  told.map((one, n): Told => {
    const passage = { ...one.claim.passage, start: n * 300, end: n * 300 + 40 };
    return { ...one, claim: { ...one.claim, id: idOf(`claim ${n}`), passage } } as Told;
  });

const someClaims = fc.array(fc.oneof(anEvent, aFigure), { minLength: 1, maxLength: 14 }).map(each);

/** Of the dead of one massacre. */
const aCount = fc.array(aFigure, { minLength: 2, maxLength: 14 }).map((told) =>
  each(
    told.map((one): Told => {
      const claim = { ...one.claim, of: 'killed', event: 'the quay massacre of 1974', when: '1974-05' };
      return { ...one, claim } as Told;
    }),
  ),
);

const shuffled = someClaims.chain((claims) =>
  fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length })),
);

function weighed(claims: readonly CaseClaim[]) {
  const context = weighing();
  const found = eventsOf(claims, context);
  const figures = figuresOf(claimsOfKind(claims, 'figure'), found, context);
  return { events: found.events, eventOf: new Map([...found.eventOf].sort()), figures };
}

test('the order in which claims come changes no event and no figure', () => {
  fc.assert(fc.property(shuffled, ([claims, other]) => assert.deepEqual(weighed(other), weighed(claims))));
});

test('a claim is of one event, and the event that shows it is the one it is of', () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const { events, eventOf } = weighed(claims);
      const shown = events.flatMap((one) => one.claims.map(({ citedClaim }) => [citedClaim, one.event.id] as const));
      assert.equal(new Set(shown.map(([claim]) => claim)).size, shown.length);
      for (const [claim, id] of shown) assert.equal(eventOf.get(claim), id);
      const told = claims.filter(({ claim }) => claim.kind === 'event');
      assert.deepEqual(shown.map(([claim]) => claim).toSorted(), told.map(({ claim }) => claim.id).toSorted());
    }),
  );
});

test('two mentions meet as much one way as the other', () => {
  const context = weighing();
  fc.assert(
    fc.property(fc.oneof(anEvent, aFigure), fc.oneof(anEvent, aFigure), (one, other) => {
      const [a, b] = [mentionOf(one, context), mentionOf(other, context)];
      assert.deepEqual(compareEvents(a, b, context), compareEvents(b, a, context));
    }),
  );
});

test('two numbers of one count stand against one another or beside, once, and never a claim against itself', () => {
  let contested = 0;
  fc.assert(
    fc.property(aCount, (claims) => {
      for (const { view } of weighed(claims).figures) {
        contested += view.conflicts.length;
        const pairs = [...view.conflicts, ...view.beside].map(({ a, b }) => [a, b].toSorted().join(' '));
        assert.equal(new Set(pairs).size, pairs.length);
        for (const { a, b } of view.conflicts) assert.notEqual(a, b);
        const placed = view.positions.flatMap(({ figures }) => figures.map(({ ref }) => ref.citedClaim));
        assert.equal(new Set(placed).size, placed.length);
      }
    }),
  );
  assert.ok(contested > 0, 'none of the invented counts was contested');
});

test('the order in which the numbers of one count come changes neither positions nor conflicts', () => {
  const orders = aCount.chain((claims) =>
    fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length })),
  );
  fc.assert(
    fc.property(orders, ([claims, other]) => assert.deepEqual(weighed(other).figures, weighed(claims).figures)),
  );
});

test('a claim of another deed, time, place and people changes nothing of the others', () => {
  const other = event('z', 'the flood of Farholm', {
    type: 'flood',
    when: '1850-02-03',
    where: 'Farholm',
    participants: [{ who: mention('Ilse Brand'), role: 'victim' }],
  });
  fc.assert(
    fc.property(someClaims, (claims) => {
      const [before, after] = [weighed(claims), weighed([...claims, other])];
      const without = after.events.filter(({ claims: [first] }) => first?.citedClaim !== other.claim.id);
      assert.deepEqual(without, before.events);
      assert.deepEqual(after.figures, before.figures);
    }),
  );
});

test('what a person said to be the same is of one event, and each event still has each claim once', () => {
  fc.assert(
    fc.property(someClaims, fc.nat(), fc.nat(), (claims, m, n) => {
      const [one, other] = [claims[m % claims.length], claims[n % claims.length]];
      if (one === undefined || other === undefined) return;
      const joined = claims.map((claim) => (claim === one ? { ...claim, sameAs: [other.claim.id] } : claim));
      const { events, eventOf } = weighed(joined);
      const known = eventOf.has(one.claim.id) && eventOf.has(other.claim.id);
      if (known) assert.equal(eventOf.get(one.claim.id), eventOf.get(other.claim.id));
      const shown = events.flatMap((event) => event.claims.map(({ citedClaim }) => citedClaim));
      assert.equal(new Set(shown).size, shown.length);
    }),
  );
});
