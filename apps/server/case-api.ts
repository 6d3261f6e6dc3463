// What the server needs of an open case, and nothing else: casefile's actions and queries, adapted by who starts the server.
// Queries answer with the views of src/model/views.ts. A HabeasError thrown here reaches the reader as its sentence; any
// other fault as "the server made a mistake", so that no path, name or passage leaks by way of an error.

import type { NewAnnotation } from '../../src/casefile/actions/annotate.ts';
import type { Withdrawal, Withdrawn } from '../../src/casefile/actions/withdraw.ts';
import type { DescriptionView, NewDescription } from '../../src/model/described.ts';
import type { ClaimId, ObjectId } from '../../src/model/ids.ts';
import type {
  Assessment,
  AssessmentView,
  BulkJudged,
  BulkJudgement,
  BulkPreview,
  ClaimView,
  JudgedView,
  NewJudgement,
  Replacement,
  ReplacementView,
  ReviewFilter,
  ReviewItem,
  ReviewPage,
} from '../../src/model/judgement.ts';
import type {
  AddReport,
  AnnotationView,
  LedgerPage,
  OverviewView,
  SearchView,
  SourcesFilter,
  SourcesListView,
  SourceView,
  VerifyReport,
} from '../../src/model/views.ts';
import type { Page, Work } from './asked.ts';
import type { WeighingApi } from './weighing-api.ts';

export interface CaseApi extends WeighingApi {
  overview(): Promise<OverviewView>;
  sources(filter: SourcesFilter, page: Page): Promise<SourcesListView>;
  /** Null where the case has no such source. */
  source(id: ObjectId): Promise<SourceView | null>;
  /** `view`: whose claims the rows count. */
  search(query: string, page: Page & { readonly view: ClaimView }): Promise<SearchView>;
  /** Newest first where `newestFirst`. */
  ledger(page: Page & { readonly newestFirst: boolean }): Promise<LedgerPage>;
  /** Null where the case has no such object, or its bytes were erased. */
  openObject(id: ObjectId): Promise<StoredBytes | null>;
  annotate(annotation: NewAnnotation): Promise<AnnotationView>;
  /** `after`: the `next` of the page before, or null. */
  review(filter: ReviewFilter, page: { readonly after: string | null; readonly limit: number }): Promise<ReviewPage>;
  /** By the id of the claim in force or of the proposal. Null where the source has no such claim. */
  reviewItem(object: ObjectId, claim: ClaimId): Promise<ReviewItem | null>;
  judge(judgements: readonly NewJudgement[]): Promise<JudgedView>;
  previewJudgement(filter: ReviewFilter): Promise<BulkPreview>;
  /** Throws `exists` (409) where the count is no longer the expected one. */
  judgeAll(bulk: BulkJudgement): Promise<BulkJudged>;
  /** What it is, in a person's words; where claims are found by what changed, it is read again before this answers. */
  describe(description: NewDescription): Promise<DescriptionView>;
  assess(assessment: Assessment): Promise<AssessmentView>;
  replace(replacement: Replacement): Promise<ReplacementView>;
  /** Takes a note, label, judgement, assessment, description, replacement, declaration or setting back; it stays in the ledger. */
  withdraw(withdrawal: Withdrawal): Promise<Withdrawn>;
  /** Seals, reads and searches. Rejects only where the work as a whole could not be done. */
  add(files: readonly HandedIn[], work: Work): Promise<AddReport>;
  verify(options: { readonly structure: boolean }, work: Work): Promise<VerifyReport>;
}

export interface StoredBytes {
  readonly size: number;
  readonly mediaType: string;
  /** The name under which it was handed in. */
  readonly name: string;
  /** `start` inclusive, `end` exclusive. */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
}

/** `path` is where the bytes lie now; `name` what they were called where they were dropped (with folders), null for a path of this machine. */
export interface HandedIn {
  readonly path: string;
  readonly name: string | null;
}
