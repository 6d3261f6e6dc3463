// Claims for tests, with everything that the test does not speak of left empty. All people, bodies and places are invented.

import { createHash } from 'node:crypto';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import type {
  Claim,
  ClaimBase,
  CommunicationClaim,
  EventClaim,
  FigureClaim,
  SiteClaim,
  StanceClaim,
} from '../../src/model/claim.ts';
import { isClaimId, type ObjectId, objectIdOf } from '../../src/model/ids.ts';
import type { Mention } from '../../src/model/mention.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const sourceNamed = (name: string): ObjectId => objectIdOf(hash(name));

export const mention = (name: string | null, text = name ?? 'somebody'): Mention => ({
  text,
  start: 0,
  end: text.length,
  name,
  named: 'stated',
  reasons: [],
});

function base(exact: string): ClaimBase {
  const id = hash(exact);
  if (!isClaimId(id)) throw new TypeError('no id');
  return {
    id,
    passage: { exact, start: 0, end: exact.length, prefix: '', suffix: '' },
    sayer: [],
    asserted: 'fact',
    confidence: 'certain',
    foundBy: 'test',
    reasons: [],
  };
}

const inCase = <C extends Claim>(source: string, published: string | null, claim: C): CaseClaim<C> => ({
  source: sourceNamed(source),
  published,
  publisher: source,
  claim,
  state: 'waiting',
  standing: false,
});

export const figure = (
  source: string,
  exact: string,
  more: Partial<FigureClaim>,
  published: string | null = null,
): CaseClaim<FigureClaim> =>
  inCase(source, published, {
    ...base(`${source} ${exact}`),
    kind: 'figure',
    value: null,
    low: null,
    high: null,
    bound: 'exact',
    of: 'killed',
    unit: 'persons',
    population: null,
    share: null,
    partOf: null,
    cumulative: false,
    event: null,
    when: null,
    where: null,
    ...more,
  });

export const stance = (
  source: string,
  who: string,
  kind: StanceClaim['stance'],
  words: string,
  more: Partial<StanceClaim> = {},
  published: string | null = null,
): CaseClaim<StanceClaim> =>
  inCase(source, published, {
    ...base(`${source} ${who} ${words}`),
    kind: 'stance',
    who: [mention(who)],
    toward: { words, about: 'event' },
    stance: kind,
    ...more,
  });

export const event = (source: string, label: string, more: Partial<EventClaim> = {}): CaseClaim<EventClaim> =>
  inCase(source, null, {
    ...base(`${source} ${label}`),
    kind: 'event',
    label,
    type: 'killing',
    when: null,
    where: null,
    participants: [],
    means: null,
    figures: [],
    partOf: null,
    ...more,
  });

export const communication = (
  source: string,
  by: string,
  to: string,
  more: Partial<CommunicationClaim>,
  published: string | null = null,
): CaseClaim<CommunicationClaim> =>
  inCase(source, published, {
    ...base(`${source} ${by} ${to} ${more.on ?? ''}`),
    kind: 'communication',
    by: [mention(by)],
    to: [mention(to)],
    medium: 'letter',
    count: null,
    reference: null,
    on: null,
    says: [],
    asks: [],
    dueOn: null,
    waited: null,
    madePublicOn: null,
    answer: null,
    answerAsOf: null,
    ...more,
  });

export const site = (
  source: string,
  name: string | null,
  condition: string,
  observedOn: string | null,
): CaseClaim<SiteClaim> =>
  inCase(source, null, {
    ...base(`${source} ${name} ${condition} ${observedOn}`),
    kind: 'site',
    name: mention(name, name ?? 'a mass grave'),
    condition,
    observedOn,
    where: null,
  });
