// What the app is shown: one view a query of `casefile`, sent as JSON. The web app shares these and nothing else with the
// rest of the program. Counts are counts of rows, never estimates.

import type { Claim } from './claim.ts';
import type { DescribedView } from './described.ts';
import type { Finding } from './finding.ts';
import type { ClaimId, ObjectId, RecordId } from './ids.ts';
import type {
  AssessmentView,
  ClaimItem,
  ClaimState,
  ClaimView,
  JudgementView,
  ReplacementView,
  ViewCount,
} from './judgement.ts';
import type { Reading } from './source.ts';
import type { WeighReport } from './weighing.ts';

/** How far a document has come. `failed` carries its reason in the source's findings. */
export const SOURCE_STATES = ['sealed', 'read', 'searched', 'failed'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** What is counted of a case. Of values, the most frequent first; a source that has none is not counted there. */
export interface CaseCounts {
  readonly logSize: number;
  readonly sources: number;
  readonly bytes: number;
  readonly byState: Readonly<Record<SourceState, number>>;
  readonly byLanguage: readonly Count[];
  readonly byType: readonly Count[];
  readonly byPublisher: readonly Count[];
  readonly claims: number;
  readonly byKind: readonly Count[];
  /** Of `claims`, those with a verdict that stands. */
  readonly judged: number;
  /** The claims under each view, with how many of them are judged; `claims` and `byKind` are those of `all`. */
  readonly views: readonly ViewCount[];
  readonly findings: readonly FindingCount[];
}

export interface OverviewView extends CaseCounts {
  readonly name: string;
  readonly origin: string;
  readonly created: string;
  readonly objects: number;
  /** Bytes that came in more than once: captures less objects. */
  readonly repeatedCaptures: number;
  readonly lastVerified: { readonly at: string; readonly verdict: string } | null;
  readonly lastAnchored: { readonly at: string; readonly size: number } | null;
  readonly recent: readonly SourceRow[];
}

export interface Count {
  readonly value: string;
  readonly count: number;
}

export interface FindingCount {
  readonly code: string;
  readonly severity: string;
  readonly count: number;
}

export interface SourceRow {
  readonly id: ObjectId;
  readonly title: string | null;
  readonly file: string;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly type: string;
  readonly published: string | null;
  readonly state: SourceState;
  /** Under the view asked for (`all` where none is), and how many of them a person has judged. */
  readonly claims: number;
  readonly judged: number;
  readonly findings: number;
  /** ISO 8601, when it was first sealed. */
  readonly sealedAt: string;
  readonly parent: ObjectId | null;
  /** A person has said what it is: what is shown of it may not be as read. Absent where nobody has. */
  readonly described?: true;
}

export interface SourcesPage {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly SourceRow[];
}

/** A page of sources with, for those of it that failed, what kept them back. */
export interface SourcesListView extends SourcesPage {
  readonly failures: readonly { readonly id: ObjectId; readonly code: string; readonly message: string }[];
}

export interface CaptureView {
  readonly record: RecordId;
  readonly at: string;
  readonly actor: string;
  readonly path: string;
  readonly bytes: number;
}

export interface AnnotationView {
  readonly record: RecordId;
  readonly kind: 'label' | 'note';
  readonly text: string;
  readonly on: ObjectId;
  readonly claim: ClaimId | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly at: string;
  readonly actor: string;
}

export interface SourceView {
  readonly row: SourceRow;
  readonly reading: Reading | null;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly custody: readonly CaptureView[];
  readonly children: readonly SourceRow[];
  readonly parent: SourceRow | null;
  /** The transcripts of a recording, or the recordings of a transcript: same path, another extension. */
  readonly companions: readonly SourceRow[];
  readonly annotations: readonly AnnotationView[];
  /** Every claim there is to see, proposals and claims in force, by its id. */
  readonly states: readonly { readonly claim: ClaimId; readonly state: ClaimState }[];
  /** The claims that somebody judged, those written by hand among them. */
  readonly items: readonly ClaimItem[];
  /** On this source, oldest first, those superseded too. */
  readonly judgements: readonly JudgementView[];
  /** What people say that it is, and what was read; `reading` has what holds. */
  readonly described: DescribedView;
  /** One a person, the latest. */
  readonly assessments: readonly AssessmentView[];
  /** The older copies that this one replaces, and the better copy that replaces it. */
  readonly replaces: readonly ReplacementView[];
  readonly replacedBy: ReplacementView | null;
  readonly sha512: string;
  readonly bytes: number;
  readonly mediaType: string;
}

export interface SearchHit {
  readonly source: SourceRow;
  readonly hits: number;
  /** Each snippet's text with the matched stretches; `start` is the code point of the snippet in the source's text. */
  readonly snippets: readonly {
    readonly text: string;
    readonly start: number;
    readonly marks: readonly [number, number][];
  }[];
}

export interface SearchView {
  readonly query: string;
  readonly total: number;
  readonly from: number;
  readonly hits: readonly SearchHit[];
  /** How the query was read, e.g. the spellings of a name that were searched for. */
  readonly explained: readonly string[];
}

export interface LedgerRow {
  readonly index: number;
  readonly id: RecordId;
  readonly act: string;
  readonly actor: string;
  readonly at: string;
  readonly on: readonly ObjectId[];
  /** What its body object says, in words for a person; null where it was erased. */
  readonly summary: string | null;
}

export interface LedgerPage {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly LedgerRow[];
}

export const VERDICTS = ['sealed', 'altered', 'incomplete', 'unproven', 'unaccounted'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What `habeas verify --json` prints. `code` is the exit code of DESIGN section 6. */
export interface VerifyReport {
  readonly verdict: Verdict;
  readonly code: 0 | 1 | 2 | 3 | 4;
  readonly records: number;
  readonly objects: number;
  readonly bytes: number;
  readonly root: string;
  readonly problems: readonly VerifyProblem[];
  /** What still holds, what is anchored when, and what was erased by which record. */
  readonly holds: readonly string[];
  /** What this verdict does not prove. */
  readonly notProven: readonly string[];
}

export interface VerifyProblem {
  readonly verdict: Exclude<Verdict, 'sealed'>;
  /** Path inside the case. */
  readonly where: string;
  readonly message: string;
}

/** Progress of a long piece of work. `total` null while it is still being counted; `etaSeconds` null until there is a rate. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number | null;
  readonly bytes: number;
  readonly perSecond: number | null;
  readonly etaSeconds: number | null;
  readonly current: string | null;
}

/** Which sources are asked for, and in which order. A field left out does not narrow. */
export interface SourcesFilter {
  /** Words that stand in the title, the file's name or the publisher. */
  readonly text?: string;
  readonly state?: SourceState;
  readonly language?: string;
  readonly type?: string;
  readonly publisher?: string;
  /** A finding code: only sources that have it. */
  readonly finding?: string;
  readonly label?: string;
  /** Whose claims the rows count. */
  readonly view?: ClaimView;
  readonly sort?: (typeof SOURCE_ORDERS)[number];
  readonly descending?: boolean;
}

export const SOURCE_ORDERS = [
  'sealedAt',
  'title',
  'publisher',
  'published',
  'language',
  'type',
  'state',
  'claims',
  'findings',
] as const;

/** What became of what was handed in. `refused` could not be sealed; what was sealed but not read has a finding. */
export interface AddReport {
  readonly captured: number;
  readonly repeated: number;
  readonly searched: number;
  readonly failed: number;
  readonly refused: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

export const JOB_KINDS = ['add', 'verify', 'weigh'] as const;

/** A long piece of work that the server does for the app. One of `added`, `verified` and `weighed` is there once it is done. */
export interface JobView {
  readonly id: string;
  readonly kind: (typeof JOB_KINDS)[number];
  readonly state: 'running' | 'done' | 'failed';
  readonly progress: Progress | null;
  readonly added: AddReport | null;
  readonly verified: VerifyReport | null;
  readonly weighed: WeighReport | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}
