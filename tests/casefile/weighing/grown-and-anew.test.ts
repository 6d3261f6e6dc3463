// Whatever was added, judged, declared, paired, set, taken back and erased, in whatever order, and wherever a weighing in between was cut off: what is kept of the sources is what taking them in anew gives, and the rooms
// are, to the byte, those that are made but once, at the end; and which texts share words is what they share when all are taken in at once. The case is a made one; nothing in it is or means anything.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fillIndex, madeSourceId, madeWorld } from '../../../bench/parts/made-case.ts';
import { type WeighWork, weighCase } from '../../../src/casefile/actions/weigh-case.ts';
import { CLAIM_KINDS, type Claim } from '../../../src/model/claim.ts';
import type { ObjectId } from '../../../src/model/ids.ts';
import type { EntityId } from '../../../src/model/rooms/entities.ts';
import { PAIRING_KINDS, type PairedPassage, type PairingKind } from '../../../src/model/rooms/pairings.ts';
import type { LedgerBatch, StoredDecision } from '../../../src/storage/ports/ledger-batch.ts';
import { KEPT_LISTS, MENTIONED_AS, ROOMS, type WeighingStore } from '../../../src/storage/ports/weighing-store.ts';
import { openCaseIndex } from '../../../src/storage/sqlite/case-index.ts';
import { openWeighingStore } from '../../../src/storage/sqlite/weighing/weighing-store.ts';
import { aBatch, anEntry, aRecord } from '../../storage/sqlite/factory.ts';

const clock = { now: () => '2031-05-04T10:00:00.000Z' };
const FACETS = [
  'kind',
  'type',
  'where',
  'person',
  'contested',
  'agreed',
  'event',
  'source',
  'body',
  'post',
  'state',
  'changed',
];
const WHOLE = { from: 0, limit: 10_000 };

/** All that a room can be asked. */
async function answersOf(store: WeighingStore): Promise<unknown> {
  const rooms: Record<string, unknown> = {};
  for (const room of ROOMS) {
    const items = await store.items(room, await store.find(room, {}));
    const details = await Promise.all(items.map(({ id }) => store.item(room, id)));
    const tallies = await Promise.all(FACETS.map((facet) => store.tally(room, facet, null)));
    const { from, to } = await store.spans(room);
    const found = await store.find(room, { words: [{ word: 'ba', keys: ['K', 'M', 'B'] }] });
    const among = await Promise.all(FACETS.map((facet) => store.tally(room, facet, found)));
    const within = await store.find(room, { days: { from: '1985-01-01', to: '1995-01-01' } });
    rooms[room] = {
      items,
      details,
      tallies,
      from: [...from],
      to: [...to],
      found: [...found],
      among,
      within: [...within],
    };
  }
  const entities: unknown[] = [];
  for (const kind of ['person', 'body', 'place'] as const)
    for (const { id } of await store.items(kind, await store.find(kind, {}))) entities.push(await standsIn(store, id));
  return { rooms, entities, pairs: await store.prints.pairs() };
}

/** All that is kept of the sources. */
async function keptIn(store: WeighingStore): Promise<unknown> {
  const kept: unknown[] = [];
  for (const kind of CLAIM_KINDS) for await (const claims of store.claims(kind)) kept.push(claims);
  for (const list of KEPT_LISTS) for await (const one of store.kept(list)) kept.push(one);
  return kept;
}

async function standsIn(store: WeighingStore, entity: EntityId): Promise<unknown> {
  const claims = [];
  for (const as of MENTIONED_AS) {
    const { total, cites } = await store.claimsWith(entity, as, WHOLE);
    // The order of sources is that in which they came in.
    claims.push([total, cites.map(({ citedClaim }) => citedClaim).toSorted()]);
  }
  return { entity, claims, company: await store.companyOf(entity) };
}

type Step =
  | { readonly act: 'add'; readonly documents: number }
  | { readonly act: 'judge'; readonly of: number; readonly n: number; readonly verdict: 'accepted' | 'rejected' }
  | { readonly act: 'identity'; readonly a: number; readonly b: number; readonly verdict: 'same' | 'different' }
  | { readonly act: 'origin'; readonly a: number; readonly b: number; readonly what: 'one' | 'apart' | 'side' }
  | {
      readonly act: 'pair';
      readonly a: number;
      readonly b: number;
      readonly n: number;
      readonly what: PairingKind;
      readonly holds: boolean;
    }
  | { readonly act: 'tolerance'; readonly tolerance: number }
  | { readonly act: 'deadline'; readonly days: number }
  | { readonly act: 'takeBack'; readonly which: number }
  | { readonly act: 'erase'; readonly of: number }
  | { readonly act: 'weigh'; readonly cutOffAt: string };

const which = fc.nat(99);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('add' as const), documents: fc.integer({ min: 1, max: 6 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('judge' as const),
      of: which,
      n: fc.nat(9),
      verdict: fc.constantFrom('accepted' as const, 'rejected' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('identity' as const),
      a: which,
      b: which,
      verdict: fc.constantFrom('same' as const, 'different' as const),
    }),
  },
  fc.record({
    act: fc.constant('origin' as const),
    a: which,
    b: which,
    what: fc.constantFrom('one' as const, 'apart' as const, 'side' as const),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('pair' as const),
      a: which,
      b: which,
      n: fc.nat(9),
      what: fc.constantFrom(...PAIRING_KINDS),
      holds: fc.boolean(),
    }),
  },
  fc.record({ act: fc.constant('tolerance' as const), tolerance: fc.constantFrom(0, 0.3, 0.8) }),
  fc.record({ act: fc.constant('deadline' as const), days: fc.constantFrom(14, 60) }),
  fc.record({ act: fc.constant('takeBack' as const), which }),
  fc.record({ act: fc.constant('erase' as const), of: which }),
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('weigh' as const),
      cutOffAt: fc.constantFrom('', '', 'sources', 'names', 'origins', 'events', 'conflicts', 'appeals', 'sites'),
    }),
  },
);

function until(stage: string): WeighWork {
  const stop = new AbortController();
  return { signal: stop.signal, progress: (now) => (now.stage === stage ? stop.abort() : undefined) };
}

/** A case that does what it is told, one record a step. */
class GrowingCase {
  readonly index = openCaseIndex(':memory:');
  readonly weighing = openWeighingStore(':memory:');
  /** Takes in what the other takes in, when it does, and has no rooms before the end. */
  readonly madeOnce = openWeighingStore(':memory:');
  readonly #world = madeWorld(10);
  readonly #sources: ObjectId[] = [];
  #made = 0;
  #records = 0;
  readonly #taken: number[] = [];

  async follow(one: Step): Promise<void> {
    if (one.act === 'add') return await this.#add(one.documents);
    if (one.act === 'weigh') return await this.weigh(one.cutOffAt);
    if (this.#sources.length === 0) return;
    if (one.act === 'judge') return await this.#judge(one);
    if (one.act === 'erase') {
      const [gone] = this.#sources.splice(one.of % this.#sources.length, 1);
      return await this.#record('object.erase', { erased: gone === undefined ? [] : [gone] });
    }
    if (one.act === 'takeBack') {
      const record = this.#taken.splice(one.which % Math.max(1, this.#taken.length), 1);
      return await this.#record('correct', { corrected: record.map(aRecord) });
    }
    const decision = await this.#decision(one);
    if (decision === null) return;
    this.#taken.push(this.#records);
    await this.#record(decision.act, { decisions: [decision] });
  }

  /** `cutOffAt`: a stage; empty: to the end. */
  async weigh(cutOffAt: string): Promise<void> {
    await weighCase({ index: this.index, weighing: this.weighing, clock }, until(cutOffAt));
    await weighCase(
      { index: this.index, weighing: this.madeOnce, clock },
      until(cutOffAt === 'sources' ? cutOffAt : 'names'),
    );
  }

  async weighToTheEnd(): Promise<void> {
    for (const weighing of [this.weighing, this.madeOnce])
      await weighCase({ index: this.index, weighing, clock }, until(''));
  }

  async close(): Promise<void> {
    await Promise.all([this.index.close(), this.weighing.close(), this.madeOnce.close()]);
  }

  async #add(documents: number): Promise<void> {
    await fillIndex(this.index, this.#made, documents, this.#world);
    for (let n = 0; n < documents; n++) this.#sources.push(madeSourceId(this.#made++));
  }

  async #record(act: string, batch: Partial<LedgerBatch>): Promise<void> {
    await this.index.applyLedger(aBatch({ entries: [anEntry(this.#records++, [], act)], ...batch }));
  }

  async #claims(source: number): Promise<readonly [ObjectId, readonly Claim[]]> {
    const id = this.#sources[source % this.#sources.length] ?? madeSourceId(0);
    return [id, (await this.index.source(id))?.claims ?? []];
  }

  async #judge({ of, n, verdict }: Extract<Step, { act: 'judge' }>): Promise<void> {
    const [object, claims] = await this.#claims(of);
    const claim = claims[n];
    if (claim === undefined) return;
    const about = { record: aRecord(this.#records), object, claim, verdict, result: [], others: [], seen: [] };
    const judgement = { ...about, text: 'f'.repeat(64), reason: null, at: '2031-05-05T00:00:00Z', actor: 'p' };
    this.#taken.push(this.#records);
    await this.#record('judgement', { judgements: [judgement] });
  }

  async #decision(one: Extract<Step, { act: 'identity' | 'origin' | 'pair' | 'tolerance' | 'deadline' }>) {
    const by = { record: aRecord(this.#records), at: '2031-05-05T00:00:00Z', actor: 'p' };
    const set = { act: 'weighing.set', reason: null, ...by } as const;
    if (one.act === 'tolerance')
      return { ...set, what: 'tolerance', tolerance: one.tolerance } satisfies StoredDecision;
    const rule = { of: null, medium: 'letter', days: one.act === 'deadline' ? one.days : 0, source: 'a made rule' };
    if (one.act === 'deadline') return { ...set, what: 'deadline', rule } satisfies StoredDecision;
    const [[from, these], [to, those]] = [await this.#claims(one.a), await this.#claims(one.b)];
    if (one.act === 'identity') {
      const [a, b] = [these, those].map((claims) => claims.map(personIn).find((name) => name !== null) ?? null);
      if (a == null || b == null || from === to) return null;
      const names = {
        a: { source: from, kind: 'person', name: a },
        b: { source: to, kind: 'person', name: b },
      } as const;
      return { act: 'identity.judge', ...names, verdict: one.verdict, reason: null, ...by } satisfies StoredDecision;
    }
    if (one.act === 'pair') {
      const [a, b] = [these.find(({ kind }) => kind === PAIRED_FIRST[one.what]), those[one.n]];
      if (a === undefined || b === undefined || a === b) return null;
      const answer = one.what === 'answer' && one.holds ? 'partial' : null;
      const said = { what: one.what, a: pairedIn(from, a), b: pairedIn(to, b), holds: one.holds, answer } as const;
      return { act: 'pair.judge', ...said, reason: null, ...by } satisfies StoredDecision;
    }
    const declared = { act: 'origin.declare', reason: 'so it was made', ...by } as const;
    if (one.what !== 'side') return { ...declared, what: one.what, from, to } satisfies StoredDecision;
    const publishers = await Promise.all(
      [from, to].map(async (id) => (await this.index.source(id))?.row.publisher ?? ''),
    );
    return { ...declared, what: 'side', name: 'the made side', publishers } satisfies StoredDecision;
  }
}

const PAIRED_FIRST = {
  against: 'stance',
  answer: 'communication',
  reminder: 'communication',
  count: 'figure',
} as const;

const pairedIn = (source: ObjectId, { kind, passage }: Claim): PairedPassage => ({
  source,
  passage,
  kind,
  text: 'f'.repeat(64),
});

const personIn = (claim: Claim): string | null => (claim.kind === 'occupancy' ? claim.person.name : null);

test('a case that grew by steps has the rooms that are made at the end of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
      const grown = new GrowingCase();
      const anew = openWeighingStore(':memory:');
      try {
        await grown.follow({ act: 'add', documents: 5 });
        for (const one of steps) await grown.follow(one);
        await grown.weighToTheEnd();
        await weighCase({ index: grown.index, weighing: anew, clock }, until(''));
        assert.equal(JSON.stringify(await keptIn(grown.weighing)), JSON.stringify(await keptIn(anew)));
        assert.deepEqual(await grown.weighing.prints.pairs(), await anew.prints.pairs());
        assert.equal(JSON.stringify(await answersOf(grown.weighing)), JSON.stringify(await answersOf(grown.madeOnce)));
      } finally {
        await Promise.all([grown.close(), anew.close()]);
      }
    }),
    { numRuns: 10 },
  );
});
