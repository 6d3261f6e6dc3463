// What the weighing of a case gives (DESIGN section 1, questions 4 to 9): who is one person, who held which post, who repeats whom, what stands against what. All of it is derived from claims in force,
// from texts, and from what people declared; every row leads back to claims, and each says why it is there. Shared by casefile, server, commands and app.
//
// Days are ISO, inclusive; dates EDTF. Lists come a page at a time, in the order in which they matter. Nothing here is a verdict: what "stands against" another claim may still be true beside it.

import type { Claim, ClaimKind, FigureClaim } from './claim.ts';
import type { ClaimId, ObjectId, RecordId } from './ids.ts';
import type { ClaimState } from './judgement.ts';

// ── shared by all rooms ────────────────────────────────────────────────────────────────────────────────────────────

export interface SourceLabel {
  readonly id: ObjectId;
  readonly title: string | null;
  readonly file: string;
  readonly publisher: string | null;
  readonly language: string | null;
  /** EDTF. */
  readonly published: string | null;
}

/** A claim in force where a room shows it: with its source, so that it opens at its passage. */
export interface ClaimRef {
  readonly source: SourceLabel;
  readonly claim: Claim;
  readonly state: ClaimState;
  /** In force by a person's word. */
  readonly standing: boolean;
}

export interface Page<Row> {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly Row[];
}

/** First and last possible day; null where that side is open. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** How far the weighing has come with the case. */
export interface WeighingState {
  /** Sources that changed since they were last weighed. 0: all that is shown is up to date. */
  readonly behind: number;
  /** ISO 8601; null before the first time. */
  readonly weighedAt: string | null;
  readonly settings: WeighingSettings;
}

// ── decisions that people record (acts identity.judge, origin.declare, weighing.set) ───────────────────────────────

/** A name as one source uses it: what a judgement on identity is about. */
export interface NameInSource {
  readonly source: ObjectId;
  readonly kind: EntityKind;
  /** The fullest form that the source gives. */
  readonly name: string;
}

export const IDENTITY_VERDICTS = ['same', 'different', 'unsure'] as const;
export type IdentityVerdict = (typeof IDENTITY_VERDICTS)[number];

export interface NewIdentityJudgement {
  readonly a: NameInSource;
  readonly b: NameInSource;
  readonly verdict: IdentityVerdict;
  readonly reason: string | null;
}

export interface IdentityJudgementView extends NewIdentityJudgement {
  readonly record: RecordId;
  readonly at: string;
  readonly actor: string;
  readonly mine: boolean;
}

/** `one`: the claim or text of `to` goes back to `from`; `apart`: they are of two origins in spite of what they share; `side`: publishers of one owner or party count as one. */
export type NewOriginDeclaration =
  | { readonly what: 'one' | 'apart'; readonly from: ObjectId; readonly to: ObjectId; readonly reason: string }
  | { readonly what: 'side'; readonly name: string; readonly publishers: readonly string[]; readonly reason: string };

export type OriginDeclarationView = NewOriginDeclaration & {
  readonly record: RecordId;
  readonly at: string;
  readonly actor: string;
  readonly mine: boolean;
};

/** An answer is due so many days after an appeal that is like this. */
export interface DeadlineRule {
  /** The body asked, in any spelling; null: any. */
  readonly of: string | null;
  readonly medium: string | null;
  readonly days: number;
  /** Where the rule stands: an article, a regulation. */
  readonly source: string;
}

export interface WeighingSettings {
  /** What "about" is taken to allow, as a share of the number: .1 is a tenth to both sides. */
  readonly tolerance: number;
  readonly deadlines: readonly (DeadlineRule & { readonly record: RecordId })[];
}

/** A case has one tolerance, the latest set; deadline rules stand side by side. Either is taken back by a withdrawal of its record. */
export type NewWeighingSetting =
  | { readonly what: 'tolerance'; readonly tolerance: number; readonly reason: string | null }
  | { readonly what: 'deadline'; readonly rule: DeadlineRule; readonly reason: string | null };

// ── people, bodies, places ─────────────────────────────────────────────────────────────────────────────────────────

export const ENTITY_KINDS = ['person', 'body', 'place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** 32 hexadecimal characters. It is the id of one of the name forms joined in it; the ids of all the others lead to it as well, so that a link outlives a merge and its undoing. */
export type EntityId = string;

export interface EntityRef {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
}

export interface EntityRow extends EntityRef {
  /** Other spellings, most used first, at most five. */
  readonly otherNames: readonly string[];
  readonly documents: number;
  readonly mentions: number;
  /** Claims in which he, she or it speaks, and in which it stands. */
  readonly said: number;
  readonly about: number;
  /** Of the claims in which it stands, those a person has judged. */
  readonly judged: number;
  /** The posts shown, latest first, at most three: "Governor, Port of Tarsel". */
  readonly posts: readonly string[];
  /** Pairs that wait for a judgement. */
  readonly questions: number;
}

export interface EntitiesQuery {
  readonly kind: EntityKind;
  /** Any spelling in any script. */
  readonly text?: string;
}

export interface NameForm {
  readonly id: EntityId;
  readonly name: string;
  readonly script: 'latin' | 'arabic' | 'cyrillic' | 'other';
  /** At most 20. */
  readonly sources: readonly SourceLabel[];
  readonly documents: number;
  readonly mentions: number;
}

/** Why two names are one: by comparison, or by a person's word. Taking the join apart is a judgement `different`. */
export interface NameJoin {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly judgement: IdentityJudgementView | null;
}

export interface EntityView {
  readonly entity: EntityRow;
  readonly forms: readonly NameForm[];
  readonly joins: readonly NameJoin[];
  /** Judgements that touch a form of it and stand. */
  readonly judgements: readonly IdentityJudgementView[];
  /** Judgements that cannot all hold: A is B, B is C, A is not C. */
  readonly contradictions: readonly IdentityContradiction[];
  readonly questions: readonly IdentityQuestion[];
  /** A person's posts, or for a body those who held a post in it. Earliest first. */
  readonly tenures: readonly TenureView[];
  readonly memberships: readonly ClaimRef[];
  /** Events it takes part in, as on the timeline; at most 500. */
  readonly events: readonly EventRow[];
  readonly notices: readonly NoticeView[];
  readonly placed: Placed | null;
  readonly above: readonly CommandLink[];
  readonly below: readonly CommandLink[];
  /** Named in the same claims, most often first, at most 12. */
  readonly company: readonly { readonly entity: EntityRef; readonly claims: number }[];
}

/** `said`: speaks or takes a stance. `told`: was addressed. `about`: stands in it otherwise. */
export type EntityClaimsAs = 'said' | 'told' | 'about';

/** Two names that may be one, with what is known of each side by side. The pair whose answer changes most comes first. */
export interface IdentityQuestion {
  readonly a: QuestionSide;
  readonly b: QuestionSide;
  readonly score: number;
  readonly reasons: readonly string[];
  /** What speaks for and against besides the names: posts, dates, places, company. */
  readonly grounds: readonly { readonly speaks: 'for' | 'against'; readonly words: string }[];
  /** How many claims hang on it. */
  readonly weight: number;
}

export interface QuestionSide {
  readonly form: NameForm;
  readonly entity: EntityRef;
  readonly of: NameInSource;
  readonly posts: readonly string[];
  readonly places: readonly string[];
  /** First and last day of what is claimed of it. */
  readonly when: DaySpan;
  readonly company: readonly string[];
  /** A few claims in which the name stands. */
  readonly claims: readonly ClaimRef[];
}

export interface IdentityContradiction {
  readonly judgements: readonly IdentityJudgementView[];
  readonly sentence: string;
}

// ── posts ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface TenureView {
  readonly id: string;
  readonly person: EntityRef;
  readonly post: string;
  /** The same for one post under all its wordings: `minister:interior`. */
  readonly postKey: string;
  readonly body: EntityRef | null;
  /** Which of the posts of one name: a country, a body. Tenures of one key and one seat are of one post; null where no claim says. */
  readonly seat: string | null;
  /** True on every day of it, as the claims show; null where they show no such days. */
  readonly throughout: { readonly from: string; readonly to: string } | null;
  /** True on at least one day of it. */
  readonly sometime: DaySpan;
  /** Single days on which claims show it, in order. */
  readonly shownOn: readonly string[];
  readonly startKnown: boolean;
  readonly endKnown: boolean;
  /** Named to the post, before taking it. */
  readonly appointed: DaySpan | null;
  /** Acting, or until a successor is found. */
  readonly acting: boolean;
  readonly closedBy: { readonly person: EntityRef; readonly tenure: string } | null;
  readonly premises: readonly ClaimRef[];
  readonly reasons: readonly string[];
  /** Other tenures that cannot hold beside it. */
  readonly conflicts: readonly { readonly tenure: string; readonly sentence: string }[];
  /** Where claims of this tenure cannot all hold: other beginnings, other ends, a denial. */
  readonly differing: readonly { readonly sentence: string; readonly claims: readonly ClaimRef[] }[];
}

export const HOLDINGS = ['held', 'mayHaveHeld', 'notShown'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** Who held a post on a day, or during a span of days. */
export interface HolderView {
  readonly tenure: TenureView;
  readonly holding: Holding;
}

/** One who stood above another, by a claim that says so or by the posts both held in one body on the same days. */
export interface CommandLink {
  readonly above: EntityRef;
  readonly below: EntityRef;
  readonly grounds: 'stated' | 'posts';
  readonly when: DaySpan;
  readonly premises: readonly ClaimRef[];
  readonly reasons: readonly string[];
}

/** Where a person was last placed: in a post, a town, a prison; by whom, on what day. */
export interface Placed {
  readonly where: string;
  readonly day: DaySpan;
  readonly premise: ClaimRef;
  readonly reasons: readonly string[];
}

/** For one event: the posts of those named for it at its time, and those they held at another time. */
export interface EventPerson {
  readonly person: EntityRef;
  readonly roles: readonly string[];
  readonly then: readonly HolderView[];
  readonly other: readonly HolderView[];
}

// ── origins ────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface OriginsView {
  readonly documents: number;
  /** Publishers, those of one declared side counted once. */
  readonly publishers: number;
  /** Shown to be different. */
  readonly atLeast: number;
  /** Not shown to be one. */
  readonly atMost: number;
  /** Of the groups, those in which no document says where it has it from. */
  readonly unstated: number;
  readonly groups: readonly OriginGroupView[];
  readonly reasons: readonly string[];
}

export interface OriginGroupView {
  /** The origin that all of them lead to, as named; null where none is. */
  readonly origin: string | null;
  readonly firstHand: boolean;
  readonly documents: readonly {
    readonly source: SourceLabel;
    readonly claims: readonly ClaimId[];
    /** By which the document comes to the origin, outermost first: publisher, agency, speaker. */
    readonly path: readonly string[];
  }[];
  readonly links: readonly OriginLinkView[];
}

export interface OriginLinkView {
  readonly from: ObjectId;
  readonly to: ObjectId;
  readonly why: 'sharedPassage' | 'reprintOf' | 'credits' | 'publisher' | 'declared';
  /** What only the software infers, against what a document or a person says. */
  readonly inferred: boolean;
  readonly reasons: readonly string[];
}

/** Two documents that share words. */
export interface SharedRow {
  readonly a: SourceLabel;
  readonly b: SourceLabel;
  /** Of the shorter text, 0–1. */
  readonly share: number;
  readonly words: number;
  readonly passages: number;
  /** `copied`: one goes back to the other or both to a third; `quoted`: they quote the same speech; `site`: furniture or a formula. */
  readonly kind: 'copied' | 'quoted' | 'site';
  readonly direction: { readonly from: ObjectId; readonly grounds: readonly string[] } | null;
  /** Whom both credit, other than one another: then both go back to a third. */
  readonly third: string | null;
  readonly declared: OriginDeclarationView | null;
}

/** Passages in code points of the sources' texts. */
export interface SharedView extends SharedRow {
  readonly stretches: readonly {
    readonly a: { readonly start: number; readonly end: number };
    readonly b: { readonly start: number; readonly end: number };
    readonly kind: 'verbatim' | 'edited';
    /** Of its words, 0–1. */
    readonly same: number;
    readonly words: number;
    /** `own`: words of the documents themselves; `quoted`: both quote them; `site`: furniture, a formula, a stock phrase. */
    readonly of: 'own' | 'quoted' | 'site';
  }[];
}

/** Documents that hang together by copying or by credit. */
export interface OriginFamily {
  readonly id: string;
  readonly documents: number;
  readonly publishers: number;
  /** Earliest first, at most 200, and the links between these. */
  readonly members: readonly SourceLabel[];
  /** The one that all others come after, where that is shown. */
  readonly first: SourceLabel | null;
  /** Whom members credit that is none of their publishers, most often first, at most five. */
  readonly credited: readonly string[];
  readonly links: readonly OriginLinkView[];
}

// ── events and the timeline ────────────────────────────────────────────────────────────────────────────────────────

/** Claims about one event, as far as they were found to meet. */
export interface EventRow {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  /** EDTF of the most exact claim. */
  readonly when: string | null;
  readonly span: DaySpan;
  /** `day`, `month`, `year`, `range`: how exactly it is dated; `approximate` where the sources say about. */
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'range' | 'none';
  readonly approximate: boolean;
  readonly where: string | null;
  readonly people: readonly EntityRef[];
  readonly claims: number;
  readonly judged: number;
  readonly documents: number;
  readonly origins: { readonly atLeast: number; readonly atMost: number };
  /** Dates or places that its claims give differently. */
  readonly conflicts: number;
  /** Where one opens it: its best claim. */
  readonly at: { readonly source: ObjectId; readonly claim: ClaimId; readonly start: number; readonly end: number };
}

export interface TimelineQuery {
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
  readonly person?: EntityId;
  readonly where?: string;
  readonly text?: string;
}

export interface TimelineView {
  readonly total: number;
  readonly undated: number;
  /** Dated only to more than ten years: they are in no stretch of the density. */
  readonly vague: number;
  /** The most reported ones under the filter, in the order of time; at most the limit asked for. */
  readonly rows: readonly EventRow[];
  /** All that are dated to ten years or better: how many events can have been in each stretch of time. Where none is, all. */
  readonly density: readonly { readonly from: string; readonly to: string; readonly events: number }[];
  readonly types: readonly { readonly value: string; readonly count: number }[];
  readonly places: readonly { readonly value: string; readonly count: number }[];
}

export interface EventView {
  readonly event: EventRow;
  readonly claims: readonly ClaimRef[];
  /** Why each claim was taken to be about this event. */
  readonly meets: readonly {
    readonly a: ClaimId;
    readonly b: ClaimId;
    readonly score: number;
    readonly reasons: readonly string[];
  }[];
  readonly origins: OriginsView;
  readonly people: readonly EventPerson[];
  readonly figures: readonly FigureRow[];
  readonly conflicts: readonly ConflictRow[];
}

// ── figures ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A number as a claim states it: never as widened by what "about" is taken to allow. */
export interface StatedAmount extends Pick<FigureClaim, 'value' | 'low' | 'high' | 'bound'> {
  /** The passage: a vague amount ("dozens") has only these. */
  readonly words: string;
}

/** Figures of one event and one thing counted. */
export interface FigureRow {
  readonly id: string;
  /** "dock workers detained, the strike of Tarsel". */
  readonly label: string;
  readonly of: string | null;
  readonly unit: string | null;
  readonly where: string | null;
  readonly when: DaySpan;
  readonly claims: number;
  readonly judged: number;
  readonly documents: number;
  /** Numbers that cannot all be one. */
  readonly positions: number;
  readonly conflicts: number;
  /** Largest over smallest of those that cannot both hold; null without a conflict. */
  readonly widest: number | null;
  /** The least and the most that claims state; null where none gives a number or words for one. */
  readonly stated: { readonly least: StatedAmount; readonly most: StatedAmount } | null;
  /** A count that went on: later publications give more. */
  readonly series: boolean;
}

export interface FigurePoint {
  readonly ref: ClaimRef;
  /** Null for a range and for what is vague. */
  readonly value: number | null;
  /** As read with the tolerance; null where that side is open. */
  readonly low: number | null;
  readonly high: number | null;
  /** Said on: publication, or the day of the one who said it. EDTF. */
  readonly saidOn: string | null;
  readonly sayer: readonly string[];
  /** Place in `groups` of the position's origins. */
  readonly originGroup: number;
}

export interface FigurePosition {
  readonly low: number | null;
  readonly high: number | null;
  readonly figures: readonly FigurePoint[];
  readonly origins: OriginsView;
}

export interface FigureView {
  readonly figure: FigureRow;
  readonly tolerance: number;
  readonly positions: readonly FigurePosition[];
  readonly conflicts: readonly {
    readonly a: ClaimId;
    readonly b: ClaimId;
    /** Larger over smaller. */
    readonly apart: number;
    readonly reasons: readonly string[];
  }[];
  /** Pairs that look like a conflict and are none: a part and its total, another population, a later day. */
  readonly beside: readonly { readonly a: ClaimId; readonly b: ClaimId; readonly reasons: readonly string[] }[];
  /** Parts, shares and totals of this count. */
  readonly parts: readonly FigurePoint[];
  readonly reasons: readonly string[];
}

// ── conflicts, notices ─────────────────────────────────────────────────────────────────────────────────────────────

export const CONFLICT_KINDS = ['figure', 'denial', 'ignorance', 'evasion', 'date', 'place', 'post'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** One claim, and what stands against it. */
export interface ConflictRow {
  readonly id: string;
  readonly kind: ConflictKind;
  /** What it is about, in words of the claims. */
  readonly label: string;
  readonly claim: ClaimRef;
  readonly people: readonly EntityRef[];
  /** How many claims stand against it, and of how many origins. */
  readonly against: number;
  readonly origins: { readonly atLeast: number; readonly atMost: number };
  readonly when: DaySpan;
  /** For a figure: larger over smaller. */
  readonly apart: number | null;
  /** For a figure: its id in the Figures room. */
  readonly figure: string | null;
}

export interface ConflictView {
  readonly conflict: ConflictRow;
  readonly against: readonly { readonly ref: ClaimRef; readonly reasons: readonly string[] }[];
  readonly origins: OriginsView;
  /** For `ignorance`: what was told, and to whom. */
  readonly notices: readonly NoticeView[];
}

/** X was told p on day d: X may have known p from d. */
export interface NoticeView {
  readonly id: string;
  readonly told: EntityRef;
  /** In which post, where the message went to a body. */
  readonly through: TenureView | null;
  readonly by: readonly EntityRef[];
  /** Those who are not known by a name, as the source calls them. */
  readonly byWords?: readonly string[];
  readonly content: readonly string[];
  readonly day: DaySpan;
  readonly communication: ClaimRef;
  readonly later: readonly { readonly ref: ClaimRef; readonly reasons: readonly string[] }[];
  readonly reasons: readonly string[];
}

// ── appeals ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const APPEAL_STATES = ['silent', 'refused', 'partial', 'answered', 'notStated'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

export interface AppealRow {
  readonly id: string;
  readonly by: readonly EntityRef[];
  readonly to: readonly EntityRef[];
  /** Those who are not known by a name, as the sources call them: "seven experts". */
  readonly byWords?: readonly string[];
  readonly toWords?: readonly string[];
  readonly asks: readonly string[];
  readonly medium: string | null;
  readonly count: number | null;
  readonly on: string | null;
  readonly due: { readonly day: string; readonly grounds: string } | null;
  readonly state: AppealState;
  /** Up to the last day for which a source says that none came. */
  readonly silentDays: number | null;
  readonly silentUntil: string | null;
  /** Days past the deadline, as far as a source speaks of them. */
  readonly overdueDays: number | null;
  readonly reminders: number;
  readonly documents: number;
}

export interface AppealView {
  readonly appeal: AppealRow;
  readonly reports: readonly ClaimRef[];
  readonly reminders: readonly ClaimRef[];
  readonly answers: readonly ClaimRef[];
  readonly origins: OriginsView;
  readonly reasons: readonly string[];
}

// ── sites ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Of a place that is named, from the gazetteer, to a tenth of a degree. */
export interface PlacePosition {
  readonly latitude: number;
  readonly longitude: number;
  /** The place whose position it is: for a prison, its town. */
  readonly of: string;
  /** Its Persian name. */
  readonly persian: string | null;
}

export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly where: string | null;
  /** Of the place it is named to lie in, from the gazetteer: never of the site itself. */
  readonly position: PlacePosition | null;
  readonly conditions: number;
  readonly changes: number;
  readonly latest: { readonly condition: string; readonly observed: string | null } | null;
  readonly documents: number;
}

export interface SiteView {
  readonly site: SiteRow;
  readonly log: readonly {
    readonly ref: ClaimRef;
    readonly condition: string;
    readonly observed: string | null;
    readonly reportedBy: readonly string[];
    /** Differs from the one before. */
    readonly changed: boolean;
  }[];
  readonly origins: OriginsView;
}

// ── overview ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** What deserves attention, most important first, a few of each. */
export interface AttentionView {
  readonly state: WeighingState;
  readonly counts: {
    readonly people: number;
    readonly bodies: number;
    readonly events: number;
    readonly contestedFigures: number;
    readonly conflicts: Readonly<Record<ConflictKind, number>>;
    readonly unansweredAppeals: number;
    readonly changedSites: number;
    readonly copiedPairs: number;
    readonly identityQuestions: number;
  };
  readonly figures: readonly FigureRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly appeals: readonly AppealRow[];
  readonly sites: readonly SiteRow[];
  readonly questions: readonly IdentityQuestion[];
}

/** What a claim is one of: so that a room can lead from a claim to its event, its figures, its conflicts and its origins. */
export interface ClaimStanding {
  readonly claim: ClaimId;
  /** Null where the source has no such claim: it may have been taken back a moment ago. */
  readonly kind: ClaimKind | null;
  readonly event: string | null;
  readonly figure: string | null;
  readonly conflicts: readonly string[];
  readonly origins: OriginsView | null;
}

// ── what is asked (apps/server/routes/weighing-routes.ts) ──────────────────────────────────────────────────────────

/** Who held which post: any field may be left out. `day` to `until`, inclusive; `event` stands for the days of an event. */
export interface PostsQuery {
  /** Any spelling. */
  readonly post?: string;
  readonly body?: string;
  readonly day?: string;
  readonly until?: string;
  readonly event?: string;
}

export interface FiguresQuery {
  readonly text?: string;
  /** Only those whose numbers cannot all be one. */
  readonly contested?: boolean;
}

export interface ConflictsQuery {
  readonly kind?: ConflictKind;
  readonly person?: EntityId;
  readonly text?: string;
}

export interface AppealsQuery {
  readonly state?: AppealState;
  readonly text?: string;
}

export interface SharedQuery {
  readonly source?: ObjectId;
  readonly kind?: SharedRow['kind'];
}

/** What one run of the weighing did. */
export interface WeighReport {
  /** Sources that were weighed again. */
  readonly sources: number;
  /** Those that changed since, or were left because it was cut off: the next run takes them up. */
  readonly behind: number;
}
