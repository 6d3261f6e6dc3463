// Denial beside evidence, and notice beside ignorance. In: the claims of a case. Out: stances with what stands against them — "stands against", never a verdict.
//
//   denial      X denies, claims not to know, or keeps back what others claim of the same event: their claims beside it
//   notice      a communication to X that told of p on day d: X may have known p from d; what X said of it afterwards stands beside it
//
// What X was told as holder of a post is matched by the body's name (posts: who held them then). Who is who goes by names alone here.

import type { Claim, CommunicationClaim, StanceClaim } from '../../model/claim.ts';
import { compareEdtf } from '../../model/edtf.ts';
import type { Mention } from '../../model/mention.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import { type CaseClaim, claimsOfKind } from '../case-claim.ts';

export interface Opposed {
  readonly stance: CaseClaim<StanceClaim>;
  readonly against: readonly { readonly claim: CaseClaim; readonly reasons: readonly string[] }[];
}

export interface Notice {
  readonly communication: CaseClaim<CommunicationClaim>;
  /** What was said later by those who were told. */
  readonly later: readonly { readonly stance: CaseClaim<StanceClaim>; readonly reasons: readonly string[] }[];
}

const DENYING: ReadonlySet<StanceClaim['stance']> = new Set(['denies', 'claimsIgnorance', 'concealsOrEvades']);

export function denialsBesideEvidence(claims: readonly CaseClaim[]): readonly Opposed[] {
  const evidence = claims.filter(({ claim }) => isEvidence(claim));
  return claimsOfKind(claims, 'stance')
    .filter(({ claim }) => DENYING.has(claim.stance) && claim.asserted !== 'hypothetical')
    .map((stance): Opposed => {
      const against = evidence.flatMap((claim) => {
        if (claim.source === stance.source && claim.claim.passage.start === stance.claim.passage.start) return [];
        const words = commonWords(stance.claim.toward.words, wordsOf(claim.claim));
        return words.length >= 2 ? [{ claim, reasons: [`both speak of “${words.join(' ')}”`] }] : [];
      });
      return { stance, against: against.toSorted((a, b) => (a.claim.claim.id < b.claim.claim.id ? -1 : 1)) };
    })
    .filter(({ against }) => against.length > 0)
    .sort((a, b) => b.against.length - a.against.length || (a.stance.claim.id < b.stance.claim.id ? -1 : 1));
}

/** A claim that something was done: events and figures of harm, admissions and confirmations; not denials. */
const isEvidence = (claim: Claim): boolean =>
  (claim.kind === 'event' && claim.asserted !== 'denied' && claim.asserted !== 'hypothetical') ||
  (claim.kind === 'figure' && claim.of !== null && claim.asserted !== 'denied') ||
  (claim.kind === 'stance' && (claim.stance === 'admits' || claim.stance === 'confirms'));

function wordsOf(claim: Claim): string {
  switch (claim.kind) {
    case 'event':
      return `${claim.label} ${claim.where ?? ''} ${claim.passage.exact}`;
    case 'figure':
      return `${claim.event ?? ''} ${claim.population ?? ''} ${claim.of ?? ''} ${claim.where ?? ''} ${claim.passage.exact}`;
    case 'stance':
      return claim.toward.words;
    default:
      return claim.passage.exact;
  }
}

export function notices(claims: readonly CaseClaim[]): readonly Notice[] {
  const stances = claimsOfKind(claims, 'stance').filter(({ claim }) => DENYING.has(claim.stance));
  return claimsOfKind(claims, 'communication')
    .filter(({ claim }) => claim.to.length > 0 && (claim.says.length > 0 || claim.asks.length > 0))
    .map((communication): Notice => {
      const later = stances.flatMap((stance) => {
        const who = meeting(communication.claim.to, stance.claim.who);
        if (who === null || isBefore(stance, communication)) return [];
        return [{ stance, reasons: [who] }];
      });
      return { communication, later };
    })
    .filter(({ later }) => later.length > 0)
    .sort((a, b) => b.later.length - a.later.length || (a.communication.claim.id < b.communication.claim.id ? -1 : 1));
}

/** Said before the message was sent, as far as both are dated. */
function isBefore(stance: CaseClaim<StanceClaim>, { claim }: CaseClaim<CommunicationClaim>): boolean {
  const said = stance.claim.sayer.at(-1)?.when ?? stance.published;
  return said !== null && claim.on !== null && compareEdtf(said, claim.on) < 0;
}

function meeting(told: readonly Mention[], who: readonly Mention[]): string | null {
  for (const a of told)
    for (const b of who) {
      if (a.name === null || b.name === null) continue;
      const { same } = compareNames(a.name, b.name, isBody(a.name) || isBody(b.name) ? 'body' : 'person');
      if (same) return a.name === b.name ? `told to ${a.name}` : `told to ${a.name}, who can be ${b.name}`;
    }
  return null;
}

const isBody = (name: string): boolean =>
  /\b(?:ministry|council|government|office|court|committee|commission|party|agency|authority|authorities|police|army|nations|union)\b/i.test(
    name,
  );

const SMALL = new Set(
  'the of in on at a an and to for by from with was were is are had has have been be it its their his her this that who which not no any all or as than more over در از به که و با را این آن'.split(
    ' ',
  ),
);

function commonWords(a: string, b: string): readonly string[] {
  const words = (text: string): ReadonlySet<string> =>
    new Set(
      normaliseForSearch(text)
        .split(' ')
        .filter((word) => word.length > 2 && !SMALL.has(word)),
    );
  const [x, y] = [words(a), words(b)];
  return [...x].filter((word) => y.has(word));
}
