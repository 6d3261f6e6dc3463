// A claim as it comes from a store, a form or another process: told by its kind, every field looked at, or the faults that it has.

import {
  ASSERTED,
  ATTRIBUTES,
  CLAIM_KINDS,
  type Claim,
  CONFIDENCE,
  FIGURE_BOUNDS,
  PARTICIPANT_ROLES,
  QUOTE_FORMS,
  type SayerLink,
  STANCES,
} from './claim.ts';
import { isClaimId } from './ids.ts';
import { mention } from './mention.ts';
import {
  boolean,
  count,
  type Fault,
  later,
  list,
  nullable,
  number,
  oneOf,
  type Parsed,
  type Parser,
  parseWith,
  record,
  string,
  text,
} from './parse.ts';
import { passage } from './passage.ts';

const claimId = text(isClaimId, '64 hex digits');
const words = nullable(string);
const ground = nullable(oneOf('stated', 'inferred'));
const bound = oneOf(...FIGURE_BOUNDS);

const sayerLink: Parser<SayerLink> = record({
  who: list(mention),
  kind: oneOf('named', 'unnamed', 'group', 'impersonal'),
  how: words,
  cue: words,
  via: words,
  to: words,
  when: words,
  verbatim: boolean,
});

const base = {
  id: claimId,
  passage,
  sayer: list(sayerLink),
  asserted: oneOf(...ASSERTED),
  confidence: oneOf(...CONFIDENCE),
  foundBy: string,
  reasons: list(string),
};

const CLAIM_PARSERS: { readonly [K in Claim['kind']]: Parser<Extract<Claim, { kind: K }>> } = {
  quote: record({
    ...base,
    kind: oneOf('quote'),
    words: string,
    speaker: list(mention),
    cue: words,
    form: oneOf(...QUOTE_FORMS),
    saidOn: words,
    saidAt: words,
  }),
  figure: record({
    ...base,
    kind: oneOf('figure'),
    value: nullable(number),
    low: nullable(number),
    high: nullable(number),
    bound,
    of: words,
    unit: words,
    population: words,
    share: nullable(record({ text: string, of: nullable(number) })),
    partOf: nullable(claimId),
    cumulative: boolean,
    event: words,
    when: words,
    where: words,
  }),
  date: record({
    ...base,
    kind: oneOf('date'),
    edtf: words,
    timex: words,
    type: oneOf('date', 'time', 'duration', 'set'),
    mod: words,
    candidates: list(record({ edtf: string, reasons: list(string) })),
    calendar: oneOf('gregorian', 'persian', 'islamic'),
    relativeTo: words,
    grounds: record({ year: ground, month: ground, day: ground }),
    parts: list(record({ passage, edtf: words, timex: words })),
  }),
  occupancy: record({
    ...base,
    kind: oneOf('occupancy'),
    person: mention,
    post: string,
    body: nullable(mention),
    status: oneOf('current', 'former', 'acting', 'designate', 'candidate'),
    from: words,
    to: words,
    asOf: words,
    after: nullable(mention),
    before: nullable(mention),
  }),
  membership: record({ ...base, kind: oneOf('membership'), person: mention, body: mention, role: words, when: words }),
  communication: record({
    ...base,
    kind: oneOf('communication'),
    by: list(mention),
    to: list(mention),
    medium: words,
    count: nullable(count),
    reference: later(words, null),
    on: words,
    says: list(string),
    asks: list(string),
    dueOn: words,
    waited: nullable(record({ duration: string, bound })),
    madePublicOn: words,
    answer: nullable(oneOf('none', 'refused', 'acknowledged', 'partial', 'given')),
    answerAsOf: words,
  }),
  site: record({ ...base, kind: oneOf('site'), name: mention, condition: string, observedOn: words, where: words }),
  stance: record({
    ...base,
    kind: oneOf('stance'),
    who: list(mention),
    toward: record({ words: string, about: oneOf('event', 'act', 'order', 'role', 'knowledge', 'figure') }),
    stance: oneOf(...STANCES),
  }),
  event: record({
    ...base,
    kind: oneOf('event'),
    label: string,
    type: string,
    when: words,
    where: words,
    participants: list(record({ who: mention, role: oneOf(...PARTICIPANT_ROLES) })),
    means: words,
    figures: list(claimId),
    partOf: words,
  }),
  attribute: record({
    ...base,
    kind: oneOf('attribute'),
    person: mention,
    what: oneOf(...ATTRIBUTES),
    value: string,
    when: words,
    where: words,
  }),
};

/** A claim of any kind, told by its `kind`. */
export const claim: Parser<Claim> = (value: unknown, path: string, faults: Fault[]): Claim => {
  const kind = oneOf(...CLAIM_KINDS)(
    (value as { kind?: unknown } | null)?.kind,
    path === '' ? 'kind' : `${path}.kind`,
    faults,
  );
  return kind === undefined ? (undefined as never) : CLAIM_PARSERS[kind](value, path, faults);
};

export const parseClaim = (value: unknown): Parsed<Claim> => parseWith(claim, value);
