// Port: the index of a case, in `derived/`. All of it is derived: from the ledger (`applyLedger`, in the order of the log)
// and from what the readers and extractors found (`saveReadings`, in any order). Deleted and filled again with the same it
// holds the same: `dump` shows that. One process writes; any number may read. Not here: what a record means (casefile
// translates records into a `LedgerBatch`), how a query is written (casefile/queries/search), the bytes of objects.

import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { MetClaim } from '../../model/claim-state.ts';
import type { DescribedReading, StoredDescription } from '../../model/described.ts';
import type { Finding } from '../../model/finding.ts';
import type { ClaimId, ObjectId, RecordId } from '../../model/ids.ts';
import type {
  AnchorView,
  ClaimPlace,
  ClaimState,
  ClaimView,
  Judgement,
  ReplacementView,
  ReviewFilter,
  ViewCount,
} from '../../model/judgement.ts';
import type { Reading } from '../../model/source.ts';
import type {
  AnnotationView,
  CaseCounts,
  Count,
  LedgerPage,
  SourceRow,
  SourceState,
  SourcesFilter,
  SourcesPage,
} from '../../model/views.ts';
import type { Capture, LedgerBatch, StandingDecisions, StoredAssessment, StoredDecision } from './ledger-batch.ts';

// ── what is written ────────────────────────────────────────────────────────────────────────────────────────────────

/** A word or words of a text that can be part of a name, under a key that all spellings of that name share. */
export interface NameForm {
  readonly key: string;
  /** Normalised (model/search-text.ts), words separated by one space. */
  readonly words: string;
}

/** All that was read from one source. It replaces what was there of that source. */
export interface SavedReading {
  readonly source: ObjectId;
  /** `failed`: no reading, a finding says why. `read`: text, but the search for claims failed. `searched`: both done. */
  readonly state: Exclude<SourceState, 'sealed'>;
  /** As the reader detected it; null keeps the one of the seal. */
  readonly mediaType: string | null;
  readonly reading: Reading | null;
  readonly claims: readonly Claim[];
  /** All of the reader and of the extractors. Those of the captures are kept apart and stay. */
  readonly findings: readonly Finding[];
  /** From `nameFormsOf(reading.text)` (src/resolve/names/name-forms.ts); `[]` where there is no text. */
  readonly names: readonly NameForm[];
  /** The words of people by which the claims were found (`ReadRequest.said`); absent: none. Where other words stand by now the reading is dropped, and the source waits on. */
  readonly said?: readonly RecordId[];
}

// ── what is asked ──────────────────────────────────────────────────────────────────────────────────────────────────

export interface IndexCounts extends CaseCounts {
  readonly captures: number;
  readonly labels: readonly Count[];
}

export interface PageRequest {
  /** From 0. */
  readonly from: number;
  /** At most 1,000. */
  readonly limit: number;
}

/** All that is known of one source, but for its claims' and custody's neighbours. */
export interface StoredSource extends DescribedReading {
  readonly row: SourceRow;
  readonly level: 0 | 1;
  readonly bytes: number;
  readonly sha512: string;
  readonly mediaType: string;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  /** Of its captures, then of its reading. */
  readonly findings: readonly Finding[];
  /** In the order of the log. */
  readonly captures: readonly Capture[];
  readonly annotations: readonly AnnotationView[];
  /** On it, in the order of the log. */
  readonly judgements: readonly Judgement[];
  /** One a claim: proposals in the order of the text, then claims that nothing proposes. */
  readonly met: readonly MetClaim[];
  /** One a person, the latest. */
  readonly assessments: readonly StoredAssessment[];
  readonly replaces: readonly ReplacementView[];
  readonly replacedBy: ReplacementView | null;
  readonly children: readonly SourceRow[];
  readonly parent: SourceRow | null;
}

export interface TextNow {
  /** The best copy. */
  readonly source: ObjectId;
  /** SHA-256 in hex. */
  readonly hash: string;
  /** Null where the hash is known to who asks: it is not read then. */
  readonly text: string | null;
}

/** How far the index has come. Numbers are this index's own: one made anew has another name and counts anew. */
export interface IndexChanges {
  readonly index: string;
  /** Of the last change of any source. */
  readonly change: number;
  /** How many records decide on identity, origins or settings, or take something back. */
  readonly decisions: number;
}

/** A source that changed, with what is weighed of it. `reading`: as in `StoredSource`; null: nothing was read, a better copy stands for it, or it is gone. */
export interface ChangedSource {
  readonly id: ObjectId;
  readonly change: number;
  readonly reading: Reading | null;
  /** Shown and not rejected. */
  readonly met: readonly MetClaim[];
  /** What a person rejected is nothing that was not read. */
  readonly rejected: readonly Claim[];
  readonly assessments: readonly StoredAssessment[];
}

/** Words in a row, as they stand in the index; `prefix`: the last one is only the beginning of a word. */
export interface WordRow {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** A question put to the index. Words are normalised already. `and` of nothing is everything, `or` of nothing is nothing. */
export type IndexQuery =
  | { readonly kind: 'and'; readonly parts: readonly IndexQuery[] }
  | { readonly kind: 'or'; readonly parts: readonly IndexQuery[] }
  | { readonly kind: 'not'; readonly part: IndexQuery }
  /** Any of `rows`; `others` (other spellings of a name) count as well, but sources that have only those come later. */
  | {
      readonly kind: 'words';
      readonly in: 'title' | 'text' | 'both';
      readonly rows: readonly WordRow[];
      readonly others: readonly WordRow[];
    }
  /** `value` is compared without case, and also as the beginning for `language` and `mediaType`. */
  | {
      readonly kind: 'field';
      readonly field:
        | 'publisher'
        | 'language'
        | 'type'
        | 'state'
        | 'mediaType'
        | 'label'
        | 'finding'
        | 'claim'
        | 'file';
      readonly value: string;
    }
  /** Published surely or possibly on or before / on or after an ISO day. */
  | { readonly kind: 'published'; readonly notAfter: string | null; readonly notBefore: string | null }
  | { readonly kind: 'has'; readonly what: 'claim' | 'finding' | 'label' | 'note' | 'parent' | 'date' };

export interface IndexHit {
  readonly source: SourceRow;
  readonly title: string | null;
  readonly text: string;
  /** True where it matched with the words as written and not only through another spelling. */
  readonly exact: boolean;
}

export interface IndexHits {
  readonly total: number;
  readonly hits: readonly IndexHit[];
}

/** A claim in a list, with the text around it. */
export interface FoundClaim {
  readonly source: SourceRow;
  readonly met: MetClaim;
  readonly context: { readonly text: string; readonly start: number };
}

/** A claim in force, under the id of itself or of its proposal. */
export interface PlacedClaim {
  readonly place: ClaimPlace;
  readonly met: MetClaim;
}

export interface FoundClaims {
  readonly total: number;
  /** Under the filter but for its `state`. */
  readonly counts: Readonly<Record<ClaimState, number>>;
  readonly found: readonly FoundClaim[];
  /** `after` of the next page, or null. */
  readonly next: string | null;
}

export interface ReviewQuestion {
  readonly filter: ReviewFilter;
  /** Whose claims the view `mine` shows; without one it is empty. */
  readonly actor: string | null;
}

/** What the program itself remembers; lost with `derived/`, and in no dump. */
export interface Verified {
  readonly at: string;
  readonly verdict: string;
}

export interface CaseIndex {
  // ── from the log ──

  /** How many records have been applied: the index of the next one. 0 for a new index. */
  applied(): Promise<number>;
  /** One transaction: all of it or nothing. Throws `broken-case` where `entries` does not begin at `applied()`. */
  applyLedger(batch: LedgerBatch): Promise<void>;

  // ── the work on sources ──

  /** Sources to be read, in the order of the log: state `sealed`, tried fewer than `attempts` times. */
  waiting(limit: number, attempts: number): Promise<readonly ObjectId[]>;
  /** Call before work on them begins, so that a source that kills the program is not tried for ever. */
  noteAttempts(sources: readonly ObjectId[]): Promise<void>;
  /** One transaction. A reading of a source that is not (or no longer) in the index is dropped. */
  saveReadings(readings: readonly SavedReading[]): Promise<void>;
  /** Back to `sealed` with no attempts; null: all that failed. What was read of them goes. Returns how many. */
  readAgain(sources: readonly ObjectId[] | null): Promise<number>;

  // ── questions ──

  counts(actor?: string | null): Promise<IndexCounts>;
  /** Throws `usage` where the page is out of bounds. Ties are in the order of the log, so that pages never overlap. */
  sources(filter: SourcesFilter, page: PageRequest, actor?: string | null): Promise<SourcesPage>;
  /** Null where the index has no such source. */
  source(id: ObjectId): Promise<StoredSource | null>;
  /** Of the best copy of a source; null where it was not read, or the source is not there. */
  textNow(id: ObjectId, known: ReadonlySet<string>): Promise<TextNow | null>;
  /** Of the sources among these. */
  levelsOf(ids: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, 0 | 1>>;
  /** Rows in the order of `ids`; those unknown are left out. */
  sourceRows(ids: readonly ObjectId[]): Promise<readonly SourceRow[]>;
  /** Where a claim stands, or null. */
  claim(id: ClaimId): Promise<{ readonly source: ObjectId; readonly claim: Claim } | null>;
  /** Claims source by source in the order of the log; all kinds where `kind` is null. Streams: hold no transaction open. */
  claims(kind: ClaimKind | null): AsyncIterable<{ readonly source: ObjectId; readonly claims: readonly Claim[] }>;
  /** Claims with their states, a page at a time; `limit` at most 1,000. Throws `usage` where `after` is no such place. */
  review(
    question: ReviewQuestion,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<FoundClaims>;
  changes(): Promise<IndexChanges>;
  countChangedSince(change: number): Promise<number>;
  /** Sources that changed after that change, in the order of their last changes. */
  changedSince(change: number, limit: number): Promise<readonly ChangedSource[]>;
  /** The claims in force at these places; those that are no longer there are left out. */
  claimsAt(places: readonly ClaimPlace[]): Promise<readonly PlacedClaim[]>;
  /** How many claims of each kind the filter shows, most frequent first. */
  reviewKinds(question: ReviewQuestion): Promise<ViewCount['byKind']>;
  /** One claim by the id of the claim in force, of the proposal, or of what was judged. */
  reviewClaim(source: ObjectId, claim: ClaimId): Promise<FoundClaim | null>;
  /** The texts that were sealed as read from a source. */
  sealedTexts(source: ObjectId): Promise<readonly ObjectId[]>;
  /** Where a better copy has the judgements of the older ones. */
  anchorsOf(source: ObjectId): Promise<readonly AnchorView[]>;
  /** Newest first where `newestFirst`. */
  ledger(page: PageRequest & { readonly newestFirst: boolean; readonly act: string | null }): Promise<LedgerPage>;
  /** What a record is on; nothing where the log has no such record. */
  objectsOf(record: RecordId): Promise<readonly ObjectId[]>;
  /** Whether a record after number `n` put the object into the case: a seal, or a text read from something. */
  sealedSince(object: ObjectId, n: number): Promise<boolean>;
  /** Captures in the log whose path was `path`, newest last: to see whether a file has come in before. */
  capturesOf(path: string): Promise<readonly Capture[]>;
  /** Best first: exact before other spellings, then bm25 with the title weighing more; without words, newest first. */
  search(
    query: IndexQuery,
    page: PageRequest,
    counted?: { readonly view: ClaimView; readonly actor: string | null },
  ): Promise<IndexHits>;
  /** The words of the case that share one of these keys. */
  nameForms(keys: readonly string[]): Promise<readonly NameForm[]>;
  /** The rows of words behind a compound written as one word: `rezazadeh` => `reza zadeh` (hyphen, ZWNJ). */
  compounds(joined: readonly string[]): Promise<readonly NameForm[]>;

  // ── decisions about the weighing ──

  decisions(): Promise<StandingDecisions>;
  /** What people say that sources are: all that stands, in the order of the log. */
  descriptions(): Promise<readonly StoredDescription[]>;
  /** Null where the record is no decision, or was taken back. */
  decision(record: RecordId): Promise<StoredDecision | null>;

  // ── its own state ──

  lastVerified(): Promise<Verified | null>;
  noteVerified(verified: Verified): Promise<void>;
  lastAnchored(): Promise<{ readonly at: string; readonly size: number } | null>;
  /** Everything that can be derived, as lines of JSON in one fixed order. Attempts and `lastVerified` are not in it. */
  dump(): AsyncIterable<string>;
  /** Removes everything, for a rebuild from record 0. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
