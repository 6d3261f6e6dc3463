// The claims of a case (DESIGN section 5): who says what, in which words, on what grounds. A claim is never a fact of ours.
// Every kind is declared here, also those that no extractor proposes yet; its parser stands in claim-parser.ts.

import type { ClaimId } from './ids.ts';
import type { Mention } from './mention.ts';
import type { Passage } from './passage.ts';

/** One link of the chain of credit, outermost first. Those in one `who` speak side by side. `when` is EDTF. */
export interface SayerLink {
  readonly who: readonly Mention[];
  readonly kind: 'named' | 'unnamed' | 'group' | 'impersonal';
  /** How it was said: `report`, `speech`, `letter`, `post`, `interview` … */
  readonly how: string | null;
  readonly cue: string | null;
  readonly via: string | null;
  readonly to: string | null;
  readonly when: string | null;
  readonly verbatim: boolean;
}

export const ASSERTED = ['fact', 'reported', 'alleged', 'accused', 'denied', 'hypothetical', 'asked'] as const;
export type Asserted = (typeof ASSERTED)[number];

/** Of our reading, not of the truth. */
export const CONFIDENCE = ['certain', 'likely', 'doubtful'] as const;
export type Confidence = (typeof CONFIDENCE)[number];

export interface ClaimBase {
  readonly id: ClaimId;
  readonly passage: Passage;
  /** `[]` only where the document speaks in its own voice. */
  readonly sayer: readonly SayerLink[];
  readonly asserted: Asserted;
  readonly confidence: Confidence;
  /** Extractor and version, e.g. `habeas/figures@1`; `person` where a person wrote the claim by hand. */
  readonly foundBy: string;
  readonly reasons: readonly string[];
}

export const QUOTE_FORMS = ['direct', 'partial', 'indirect', 'slogan', 'socialPost'] as const;

export interface QuoteClaim extends ClaimBase {
  readonly kind: 'quote';
  /** Verbatim, without the marks. */
  readonly words: string;
  readonly speaker: readonly Mention[];
  readonly cue: string | null;
  readonly form: (typeof QUOTE_FORMS)[number];
  readonly saidOn: string | null;
  readonly saidAt: string | null;
}

export const FIGURE_BOUNDS = ['exact', 'atLeast', 'atMost', 'about', 'range', 'vague'] as const;

export interface FigureClaim extends ClaimBase {
  readonly kind: 'figure';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: (typeof FIGURE_BOUNDS)[number];
  /** What is counted: `killed`, `executed`, `detained` … */
  readonly of: string | null;
  readonly unit: string | null;
  readonly population: string | null;
  /** "one third of the 30,000": `{ text: "one third", of: 30000 }`. */
  readonly share: { readonly text: string; readonly of: number | null } | null;
  readonly partOf: ClaimId | null;
  readonly cumulative: boolean;
  readonly event: string | null;
  readonly when: string | null;
  readonly where: string | null;
}

export interface DateCandidate {
  readonly edtf: string;
  readonly reasons: readonly string[];
}

/** Which parts of the date the words state and which were inferred. A part the date does not have is null. */
export interface DateGrounds {
  readonly year: Ground;
  readonly month: Ground;
  readonly day: Ground;
}
type Ground = 'stated' | 'inferred' | null;

export interface DatePart {
  readonly passage: Passage;
  readonly edtf: string | null;
  readonly timex: string | null;
}

export interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  readonly edtf: string | null;
  /** TIMEX3 value: `P2M`, `PXY`, `PRESENT_REF`, `1989-Q3`. */
  readonly timex: string | null;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** TIMEX3 mod: `APPROX`, `START`, `MID`, `END`, `BEFORE`, `AFTER`, `MORE_THAN`, `LESS_THAN`, `EQUAL_OR_MORE`, `EQUAL_OR_LESS`. */
  readonly mod: string | null;
  readonly candidates: readonly DateCandidate[];
  readonly calendar: 'gregorian' | 'persian' | 'islamic';
  readonly relativeTo: string | null;
  readonly grounds: DateGrounds;
  readonly parts: readonly DatePart[];
}

export interface OccupancyClaim extends ClaimBase {
  readonly kind: 'occupancy';
  readonly person: Mention;
  readonly post: string;
  readonly body: Mention | null;
  readonly status: 'current' | 'former' | 'acting' | 'designate' | 'candidate';
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly after: Mention | null;
  readonly before: Mention | null;
}

export interface MembershipClaim extends ClaimBase {
  readonly kind: 'membership';
  readonly person: Mention;
  readonly body: Mention;
  readonly role: string | null;
  readonly when: string | null;
}

export interface CommunicationClaim extends ClaimBase {
  readonly kind: 'communication';
  readonly by: readonly Mention[];
  readonly to: readonly Mention[];
  readonly medium: string | null;
  readonly count: number | null;
  /** The number under which it went out, as written: `14/220`, «۴۴۱۲/م». */
  readonly reference: string | null;
  readonly on: string | null;
  readonly says: readonly string[];
  readonly asks: readonly string[];
  readonly dueOn: string | null;
  readonly waited: { readonly duration: string; readonly bound: (typeof FIGURE_BOUNDS)[number] } | null;
  readonly madePublicOn: string | null;
  /** `acknowledged`: received, put off or passed on; nothing of what was asked came. */
  readonly answer: 'none' | 'refused' | 'acknowledged' | 'partial' | 'given' | null;
  readonly answerAsOf: string | null;
}

export interface SiteClaim extends ClaimBase {
  readonly kind: 'site';
  readonly name: Mention;
  readonly condition: string;
  readonly observedOn: string | null;
  readonly where: string | null;
}

export const STANCES = [
  'denies',
  'admits',
  'confirms',
  'defends',
  'condemns',
  'accuses',
  'claimsIgnorance',
  'concealsOrEvades',
  'apologises',
  'declinesToComment',
  'explains',
] as const;

/** The reason of a denial by which who speaks was elsewhere. */
export const OF_AN_ALIBI = 'the words say that who speaks was elsewhere';

export interface StanceClaim extends ClaimBase {
  readonly kind: 'stance';
  readonly who: readonly Mention[];
  readonly toward: {
    readonly words: string;
    readonly about: 'event' | 'act' | 'order' | 'role' | 'knowledge' | 'figure';
  };
  readonly stance: (typeof STANCES)[number];
}

export const PARTICIPANT_ROLES = [
  'victim',
  'survivor',
  'perpetrator',
  'orderedBy',
  'decided',
  'oversaw',
  'present',
  'relative',
] as const;

export interface EventClaim extends ClaimBase {
  readonly kind: 'event';
  readonly label: string;
  readonly type: string;
  readonly when: string | null;
  readonly where: string | null;
  readonly participants: readonly { readonly who: Mention; readonly role: (typeof PARTICIPANT_ROLES)[number] }[];
  readonly means: string | null;
  readonly figures: readonly ClaimId[];
  readonly partOf: string | null;
}

export const ATTRIBUTES = [
  'age',
  'birth',
  'kin',
  'affiliation',
  'detention',
  'sentence',
  'fate',
  'whereabouts',
  'alias',
  'superior',
  'named',
  'bodyNamed',
] as const;

export interface AttributeClaim extends ClaimBase {
  readonly kind: 'attribute';
  readonly person: Mention;
  readonly what: (typeof ATTRIBUTES)[number];
  readonly value: string;
  readonly when: string | null;
  readonly where: string | null;
}

export type Claim =
  | QuoteClaim
  | FigureClaim
  | DateClaim
  | OccupancyClaim
  | MembershipClaim
  | CommunicationClaim
  | SiteClaim
  | StanceClaim
  | EventClaim
  | AttributeClaim;

const KINDS = [
  'quote',
  'figure',
  'date',
  'occupancy',
  'membership',
  'communication',
  'site',
  'stance',
  'event',
  'attribute',
] as const;
export type ClaimKind = (typeof KINDS)[number];
export const CLAIM_KINDS: readonly ClaimKind[] = KINDS;
