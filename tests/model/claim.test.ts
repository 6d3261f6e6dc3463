import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIM_KINDS } from '../../src/model/claim.ts';
import { parseClaim } from '../../src/model/claim-parser.ts';

const passage = { exact: '12 nurses', start: 4, end: 13, prefix: 'all ', suffix: ' came' };
const base = {
  id: 'a'.repeat(64),
  passage,
  sayer: [],
  asserted: 'fact',
  confidence: 'likely',
  foundBy: 'habeas/figures@1',
  reasons: ['a number before a noun for persons'],
};
const who = { text: 'the ministry', start: 20, end: 32, name: null, named: 'stated', reasons: [] };

/** One claim of each kind of DESIGN section 5, its own fields filled in by hand. */
const ONE_OF_EACH: readonly object[] = [
  { kind: 'quote', words: 'never', speaker: [who], cue: 'said', form: 'partial', saidOn: null, saidAt: null },
  {
    kind: 'figure',
    value: 12,
    low: 12,
    high: 12,
    bound: 'exact',
    of: 'present',
    unit: 'persons',
    population: 'nurses',
    share: null,
    partOf: null,
    cumulative: false,
    event: null,
    when: '1984-10',
    where: null,
  },
  {
    kind: 'date',
    edtf: '1984-10',
    timex: '1984-10',
    type: 'date',
    mod: null,
    candidates: [{ edtf: '1984-10', reasons: ['month and year are written'] }],
    calendar: 'gregorian',
    relativeTo: null,
    grounds: { year: 'stated', month: 'stated', day: null },
    parts: [],
  },
  {
    kind: 'occupancy',
    person: who,
    post: 'minister',
    body: who,
    status: 'former',
    from: null,
    to: null,
    asOf: '1984',
    after: null,
    before: who,
  },
  { kind: 'membership', person: who, body: who, role: null, when: null },
  {
    kind: 'communication',
    by: [who],
    to: [who],
    medium: 'letter',
    count: 12,
    reference: null,
    on: null,
    says: [],
    asks: ['an answer'],
    dueOn: null,
    waited: { duration: 'P2M', bound: 'atLeast' },
    madePublicOn: null,
    answer: 'none',
    answerAsOf: null,
  },
  { kind: 'site', name: who, condition: 'built over', observedOn: null, where: null },
  { kind: 'stance', who: [who], toward: { words: 'the order', about: 'order' }, stance: 'denies' },
  {
    kind: 'event',
    label: 'the march',
    type: 'protest',
    when: null,
    where: null,
    participants: [{ who, role: 'present' }],
    means: null,
    figures: [],
    partOf: null,
  },
  { kind: 'attribute', person: who, what: 'age', value: '22', when: null, where: null },
];

test('every kind of claim has its parser', () => {
  assert.deepEqual(ONE_OF_EACH.map((one) => (one as { kind: string }).kind).sort(), [...CLAIM_KINDS].sort());
  for (const own of ONE_OF_EACH) {
    const claim = { ...base, ...own };
    assert.deepEqual(parseClaim(structuredClone(claim)), { ok: true, value: claim });
  }
});

test('a claim without a passage, with an unknown field or of no known kind is refused', () => {
  for (const own of ONE_OF_EACH) {
    const { passage: _, ...without } = { ...base, ...own };
    assert.equal(parseClaim(without).ok, false);
    assert.equal(parseClaim({ ...base, ...own, isTrue: true }).ok, false);
  }
  assert.equal(parseClaim({ ...base, kind: 'rumour' }).ok, false);
  assert.equal(parseClaim(null).ok, false);
});
