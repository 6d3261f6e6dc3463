// The bodies of what people decide about the weighing of a case (docs/formats/records.md): who is one, what is of one origin, how it is set, which passages belong together.
// Untrusted input, like every body. In canonical JSON only whole numbers stand as numbers: the tolerance is a text.

import { CLAIM_KINDS } from '../model/claim.ts';
import { isObjectId } from '../model/ids.ts';
import {
  boolean,
  count,
  type Fault,
  list,
  nullable,
  oneOf,
  type Parser,
  record,
  string,
  text,
} from '../model/parse.ts';
import { passage } from '../model/passage.ts';
import { ENTITY_KINDS } from '../model/rooms/entities.ts';
import { IDENTITY_VERDICTS, type NameInSource, type NewIdentityJudgement } from '../model/rooms/identity.ts';
import type { NewOriginDeclaration } from '../model/rooms/origins.ts';
import { PAIRED_ANSWERS, PAIRING_KINDS, type PairedPassage, type Pairing } from '../model/rooms/pairings.ts';
import type { NewWeighingSetting } from '../model/weighing.ts';
import type { JsonObject } from './record.ts';

const objectId = text(isObjectId, 'sha256: and 64 hex digits');
const salted = { salt: string };

/** Adds a fault where what the fields say together makes no sense. */
function also<T>(parser: Parser<T>, check: (value: T) => string | null): Parser<T> {
  return (value, path, faults: Fault[]) => {
    const before = faults.length;
    const parsed = parser(value, path, faults);
    const message = faults.length === before ? check(parsed) : null;
    if (message !== null) faults.push({ path, message });
    return parsed;
  };
}

const nameInSource: Parser<NameInSource> = record({ source: objectId, kind: oneOf(...ENTITY_KINDS), name: string });

export const identityBody: Parser<NewIdentityJudgement> = also(
  record({
    ...salted,
    a: nameInSource,
    b: nameInSource,
    verdict: oneOf(...IDENTITY_VERDICTS),
    reason: nullable(string),
  }),
  ({ a, b }) => (a.kind === b.kind ? null : 'both names must be of one kind'),
);

const writtenOrigin = record({
  ...salted,
  what: oneOf('one', 'apart', 'side'),
  from: nullable(objectId),
  to: nullable(objectId),
  name: nullable(string),
  publishers: list(string),
  reason: string,
});

/** `from` and `to` stand with `one` and `apart`, `name` and `publishers` with `side`. */
export const originBody: Parser<NewOriginDeclaration> = (value, path, faults) => {
  const { what, from, to, name, publishers, reason } = writtenOrigin(value, path, faults) ?? {};
  const side = what === 'side' && from === null && to === null && name !== null && (publishers?.length ?? 0) > 1;
  const pair = what !== 'side' && from !== null && to !== null && name === null && publishers?.length === 0;
  if (faults.length === 0 && !side && !pair) faults.push({ path, message: `must have the fields of "${what}" alone` });
  return (side ? { what, name, publishers, reason } : { what, from, to, reason }) as NewOriginDeclaration;
};

export function originInRecord(declared: NewOriginDeclaration): JsonObject {
  const { what, reason } = declared;
  if (what === 'side')
    return { what, from: null, to: null, name: declared.name, publishers: [...declared.publishers], reason };
  return { what, from: declared.from, to: declared.to, name: null, publishers: [], reason };
}

const SHARE = /^(0(\.\d+)?|1(\.0+)?)$/;

const writtenSetting = record({
  ...salted,
  what: oneOf('tolerance', 'deadline'),
  tolerance: nullable(text((one): one is string => SHARE.test(one), 'a share from 0 to 1')),
  rule: nullable(record({ of: nullable(string), medium: nullable(string), days: count, source: string })),
  reason: nullable(string),
});

/** `tolerance` stands with `tolerance`, `rule` with `deadline`; the other is null. */
export const settingBody: Parser<NewWeighingSetting> = (value, path, faults) => {
  const { what, tolerance, rule, reason } = writtenSetting(value, path, faults) ?? {};
  const fits = what === 'tolerance' ? tolerance !== null && rule === null : tolerance === null && rule !== null;
  if (faults.length === 0 && !fits) faults.push({ path, message: `must have the field of "${what}" alone` });
  return (
    what === 'tolerance' ? { what, tolerance: Number(tolerance), reason } : { what, rule, reason }
  ) as NewWeighingSetting;
};

export function settingInRecord(setting: NewWeighingSetting): JsonObject {
  const { what, reason } = setting;
  if (what === 'deadline') return { what, tolerance: null, rule: { ...setting.rule }, reason };
  // A number such as 1e-7 is written out: the record has no powers.
  return { what, tolerance: setting.tolerance.toFixed(6).replace(/\.?0+$/, ''), rule: null, reason };
}

const SHA256 = /^[0-9a-f]{64}$/;

const pairedPassage: Parser<PairedPassage> = record({
  source: objectId,
  passage,
  kind: nullable(oneOf(...CLAIM_KINDS)),
  text: text((one): one is string => SHA256.test(one), '64 hex digits'),
});

/** Whether `answer` says something where it is to, and nothing elsewhere. */
export const answerFits = ({ what, holds, answer }: Pick<Pairing, 'what' | 'holds' | 'answer'>): boolean =>
  (what === 'answer' && holds) === (answer !== null);

export const pairingBody: Parser<Pairing> = also(
  record({
    ...salted,
    what: oneOf(...PAIRING_KINDS),
    a: pairedPassage,
    b: pairedPassage,
    holds: boolean,
    answer: nullable(oneOf(...PAIRED_ANSWERS)),
    reason: nullable(string),
  }),
  (one) => (answerFits(one) ? null : 'must have `answer` where it holds that one answers the other, and there alone'),
);
