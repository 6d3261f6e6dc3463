// Claims compared: whether two are of the same thing, and in which fields they differ. In: claims of one kind, from one text or two. Positions, reasons,
// confidence and cues are the machine's own notes and are left out; names are compared by what they name, texts without case and outer punctuation.

import { createHash } from 'node:crypto';
import type {
  AttributeClaim,
  Claim,
  CommunicationClaim,
  DateClaim,
  EventClaim,
  FigureClaim,
  MembershipClaim,
  OccupancyClaim,
  QuoteClaim,
  SiteClaim,
  StanceClaim,
} from './claim.ts';
import { type ClaimId, isClaimId, type ObjectId } from './ids.ts';
import type { Mention } from './mention.ts';

const nameOf = ({ name, text }: Mention): string => name ?? text;

/** A claim or the draft of one, as far as its id needs it. */
export type Identified =
  | Pick<DateClaim, 'kind' | 'edtf' | 'timex'>
  | Pick<QuoteClaim, 'kind' | 'words' | 'form'>
  | Pick<FigureClaim, 'kind' | 'value' | 'low' | 'high' | 'of' | 'unit'>
  | Pick<EventClaim, 'kind' | 'type' | 'label'>
  | Pick<OccupancyClaim, 'kind' | 'person' | 'post' | 'status'>
  | Pick<MembershipClaim, 'kind' | 'person' | 'body'>
  | Pick<CommunicationClaim, 'kind' | 'by' | 'to' | 'medium'>
  | Pick<SiteClaim, 'kind' | 'name' | 'condition'>
  | Pick<StanceClaim, 'kind' | 'who' | 'stance'>
  | Pick<AttributeClaim, 'kind' | 'person' | 'what' | 'value'>;

/** The fields that, with kind and words, make the id of a claim: of proposals (src/extract/drafts.ts) as of those that a person wrote. */
export function idFieldsOf(claim: Identified): readonly unknown[] {
  switch (claim.kind) {
    case 'date':
      return [claim.edtf, claim.timex];
    case 'quote':
      return [claim.words, claim.form === 'indirect' ? 'indirect' : 'direct'];
    case 'figure':
      return [claim.value, claim.low, claim.high, claim.of, claim.unit];
    case 'event':
      return [claim.type, claim.label];
    case 'occupancy':
      return [nameOf(claim.person), claim.post, claim.status];
    case 'membership':
      return [nameOf(claim.person), nameOf(claim.body)];
    case 'communication':
      return [claim.by.map(nameOf), claim.to.map(nameOf), claim.medium];
    case 'site':
      return [nameOf(claim.name), claim.condition];
    case 'stance':
      return [claim.who.map(nameOf), claim.stance];
    case 'attribute':
      return [nameOf(claim.person), claim.what, claim.value];
  }
}

/** The id of a claim that a person wrote; one that is in `taken` is stepped over. */
export function claimIdOf(object: ObjectId, claim: Claim, text: string, taken: ReadonlySet<string>): ClaimId {
  const { exact } = claim.passage;
  let nth = -1;
  let seen = 0;
  for (let at = text.indexOf(exact); at >= 0 && nth < 0; at = text.indexOf(exact, at + 1), seen++)
    if (codePointsBefore(text, at) >= claim.passage.start) nth = seen;
  for (let again = 0; ; again++) {
    const parts = [object, claim.kind, exact, Math.max(0, nth), ...idFieldsOf(claim), ...(again === 0 ? [] : [again])];
    const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
    if (isClaimId(hex) && !taken.has(hex)) return hex;
  }
}

function codePointsBefore(text: string, unit: number): number {
  let pairs = 0;
  for (let i = 0; i < unit; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) pairs++;
  return unit - pairs;
}

/** What tells claims of one kind and place apart. The words of a quotation and the label of an event are wording: their place tells. */
function keyOf(claim: Claim): readonly unknown[] {
  switch (claim.kind) {
    case 'quote':
      return [claim.form === 'indirect'];
    case 'event':
      return [claim.type];
    case 'communication':
      return [claim.by.map(nameOf), claim.to.map(nameOf)];
    default:
      return idFieldsOf(claim);
  }
}

const keys = new WeakMap<Claim, string>();

function keyText(claim: Claim): string {
  const known = keys.get(claim);
  if (known !== undefined) return known;
  const made = JSON.stringify(plain(keyOf(claim)));
  keys.set(claim, made);
  return made;
}

export const sameKey = (a: Claim, b: Claim): boolean => a.kind === b.kind && keyText(a) === keyText(b);

const NOTES: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'foundBy', 'reasons', 'confidence', 'candidates', 'grounds', 'cue', 'how', 'prefix', 'suffix'],
  ...['start', 'end', 'parts'],
]);

/** The names of the fields in which they differ, sorted; `kind` alone where they are of different kinds. */
export function changedFields(a: Claim, b: Claim): readonly string[] {
  if (a.kind !== b.kind) return ['kind'];
  const [left, right] = [comparable(a), comparable(b)];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].filter((name) => left[name] !== right[name]).sort();
}

const texts = new WeakMap<Claim, Readonly<Record<string, string>>>();

/** Each field that counts, as one text. */
function comparable(claim: Claim): Readonly<Record<string, string>> {
  const known = texts.get(claim);
  if (known !== undefined) return known;
  const fields = Object.entries(claim).filter(([name]) => !NOTES.has(name));
  const made = Object.fromEntries(fields.map(([name, value]) => [name, JSON.stringify(plain(value))]));
  texts.set(claim, made);
  return made;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return isClaimId(value) ? '#' : words(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const record = value as Readonly<Record<string, unknown>>;
  if ('named' in record && typeof record['text'] === 'string') return words(nameOf(value as Mention));
  const kept = Object.entries(record).filter(([name]) => !NOTES.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, plain(inner)]));
}

/** Dates and other codes stand as they are: their signs mean something. */
const CODE = /^[\dXPY?%~./T:Z-]+$/;

const words = (text: string): string =>
  CODE.test(text)
    ? text
    : text
        .normalize('NFC')
        .toLowerCase()
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
