// The tables of the index, for SQLite and for kysely's types. docs/formats/index.md explains them. A change here, or in what
// stands in them, raises SCHEMA_VERSION: an index of another version is thrown away and filled again from the ledger.

import type { ClaimKind } from '../../model/claim.ts';
import type { ClaimState } from '../../model/judgement.ts';
import { SEARCH_TEXT_VERSION } from '../../model/search-text.ts';
import type { SourceState } from '../../model/views.ts';

const SCHEMA_VERSION = 9;

/** Goes into SQLite's `user_version`. */
export const INDEX_VERSION = SCHEMA_VERSION * 1000 + SEARCH_TEXT_VERSION;

export interface SourceTable {
  /** The order in which sources were first sealed. */
  no: number;
  id: string;
  file: string;
  bytes: number;
  level: 0 | 1;
  sealed_at: string;
  state: SourceState;
  attempts: number;
  media_type: string;
  title: string | null;
  /** What the title is sorted by: normalised, the file's name where there is no title. */
  title_key: string;
  publisher: string | null;
  publisher_key: string | null;
  language: string | null;
  type: string;
  published: string | null;
  published_from: string | null;
  published_to: string | null;
  /** In the view `all`, of these with a verdict, and those in force by a person's word. */
  claims: number;
  judged: number;
  accepted: number;
  findings: number;
  parent: number | null;
  /** The number of the last change of what was read, claimed, judged or assessed of it; 0 before it was read. */
  changed: number;
}

/** `text` and the others are JSON or text under zstd. */
export interface ContentTable {
  source: number;
  sha512: string;
  /** SHA-256 of the text in hex. */
  text_hash: string | null;
  text: Uint8Array | null;
  reading: Uint8Array | null;
  claim_list: Uint8Array | null;
  /** The forms it counts for in `form`, so that they can be taken out again. */
  forms: Uint8Array | null;
}

/** One a claim of `meetClaims`, in its order: `n` is the place in that list, and for a proposal in the list of proposals. */
export interface ClaimTable {
  source: number;
  n: number;
  /** The first 48 bits of the id: of the proposal, or of the claim where there is none. */
  key: number;
  /** These are of the claim in force. */
  kind: ClaimKind;
  start: number;
  end: number;
  asserted: string;
  confidence: string;
  /** doubtful 0, likely 1, certain 2. */
  rank: number;
  state: ClaimState;
  shown: number;
  standing: number;
}

/** Whose verdicts count on a claim. */
export interface ClaimActorTable {
  source: number;
  n: number;
  actor: string;
}

export interface FindingTable {
  source: number;
  /** `capture <no>` of a capture or `reading`. */
  stage: string;
  n: number;
  code: string;
  severity: string;
  message: string;
  start: number | null;
  end: number | null;
}

export interface CaptureTable {
  no: number;
  record: string;
  source: number;
  at: string;
  actor: string;
  path: string;
  bytes: number;
  parent: number | null;
  modified: string | null;
  media_type: string | null;
  address: string | null;
  accessed: string | null;
  findings: string;
}

export interface AnnotationTable {
  no: number;
  record: string;
  kind: 'label' | 'note';
  text: string;
  source: number;
  claim: string | null;
  start: number | null;
  end: number | null;
  at: string;
  actor: string;
}

/** `body` is the judgement under zstd. */
export interface JudgementTable {
  no: number;
  record: string;
  source: number;
  body: Uint8Array;
}

/** Where the claims of a judgement stand in a text that it was not read from, under zstd. Made again with the text. */
export interface ReattachedTable {
  source: number;
  judgement: number;
  places: Uint8Array;
}

export interface AssessmentTable {
  no: number;
  record: string;
  source: number;
  actor: string;
  body: string;
}

/** What a person says that a source is. */
export type DescriptionTable = AssessmentTable;

/** `source` is the better copy. */
export interface ReplacementTable {
  no: number;
  record: string;
  source: number;
  older: number;
  at: string;
  actor: string;
  reason: string;
}

/** What a person decided about the weighing. `about`: what a later decision on the same thing is known by; `a`, `b`: the sources it names. */
export interface DecisionTable {
  no: number;
  record: string;
  act: string;
  about: string;
  a: number | null;
  b: number | null;
  body: string;
}

export interface EntryTable {
  n: number;
  id: string;
  act: string;
  actor: string;
  at: string;
  objects: string;
  summary: string | null;
}

/** `name`: key => words. `compound`: words written as one => words. `n`: in how many sources. */
export interface FormTable {
  sort: 'name' | 'compound';
  key: string;
  words: string;
  n: number;
}

/** Counts kept with every write, so that the overview of a million claims costs nothing. */
export interface TallyTable {
  what: string;
  value: string;
  n: number;
}

export interface MetaTable {
  key: string;
  value: string;
}

/** The columns of the full-text table, for `MATCH`, `rowid` and bm25. */
export interface WordsTable {
  rowid: number;
  words: string;
}

export interface IndexTables {
  source: SourceTable;
  content: ContentTable;
  claim: ClaimTable;
  claim_actor: ClaimActorTable;
  finding: FindingTable;
  capture: CaptureTable;
  annotation: AnnotationTable;
  judgement: JudgementTable;
  reattached: ReattachedTable;
  assessment: AssessmentTable;
  description: DescriptionTable;
  replacement: ReplacementTable;
  decision: DecisionTable;
  entry: EntryTable;
  form: FormTable;
  tally: TallyTable;
  meta: MetaTable;
  words: WordsTable;
}

export function createTablesSql(): string {
  return `
CREATE TABLE source (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, file TEXT NOT NULL, bytes INTEGER NOT NULL,
  level INTEGER NOT NULL, sealed_at TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL, media_type TEXT NOT NULL, title TEXT,
  title_key TEXT NOT NULL, publisher TEXT, publisher_key TEXT, language TEXT, type TEXT NOT NULL, published TEXT,
  published_from TEXT, published_to TEXT, claims INTEGER NOT NULL, judged INTEGER NOT NULL,
  accepted INTEGER NOT NULL, findings INTEGER NOT NULL, parent INTEGER, changed INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX source_changed ON source (changed);
CREATE TABLE gone (id TEXT PRIMARY KEY, changed INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX gone_changed ON gone (changed);
CREATE INDEX source_state ON source (state);
CREATE INDEX source_title ON source (title_key);
CREATE INDEX source_publisher ON source (publisher_key);
CREATE INDEX source_language ON source (language);
CREATE INDEX source_type ON source (type);
CREATE INDEX source_published ON source (published_from);
CREATE INDEX source_claims ON source (claims);
CREATE INDEX source_findings ON source (findings);
CREATE TABLE content (source INTEGER PRIMARY KEY, sha512 TEXT NOT NULL, text_hash TEXT, text BLOB, reading BLOB, claim_list BLOB,
  forms BLOB) STRICT;
CREATE TABLE claim (source INTEGER NOT NULL, n INTEGER NOT NULL, key INTEGER NOT NULL, kind TEXT NOT NULL,
  start INTEGER NOT NULL, end INTEGER NOT NULL, asserted TEXT NOT NULL, confidence TEXT NOT NULL,
  rank INTEGER NOT NULL, state TEXT NOT NULL, shown INTEGER NOT NULL, standing INTEGER NOT NULL,
  PRIMARY KEY (source, n)) STRICT, WITHOUT ROWID;
CREATE INDEX claim_key ON claim (key);
CREATE INDEX claim_place ON claim (source, start, n);
CREATE INDEX claim_rank ON claim (rank, source, start, n);
CREATE TABLE claim_words (source INTEGER NOT NULL, n INTEGER NOT NULL, words TEXT NOT NULL,
  PRIMARY KEY (source, n)) STRICT, WITHOUT ROWID;
CREATE TABLE claim_actor (source INTEGER NOT NULL, n INTEGER NOT NULL, actor TEXT NOT NULL,
  PRIMARY KEY (source, n, actor)) STRICT, WITHOUT ROWID;
CREATE INDEX claim_actor_name ON claim_actor (actor);
CREATE TABLE finding (source INTEGER NOT NULL, stage TEXT NOT NULL, n INTEGER NOT NULL, code TEXT NOT NULL,
  severity TEXT NOT NULL, message TEXT NOT NULL, start INTEGER, end INTEGER,
  PRIMARY KEY (source, stage, n)) STRICT, WITHOUT ROWID;
CREATE INDEX finding_code ON finding (code, source);
CREATE TABLE capture (no INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, source INTEGER NOT NULL, at TEXT NOT NULL,
  actor TEXT NOT NULL, path TEXT NOT NULL, bytes INTEGER NOT NULL, parent INTEGER, modified TEXT,
  media_type TEXT, address TEXT, accessed TEXT, findings TEXT NOT NULL) STRICT;
CREATE INDEX capture_source ON capture (source);
CREATE INDEX capture_parent ON capture (parent) WHERE parent IS NOT NULL;
CREATE INDEX capture_path ON capture (path);
CREATE TABLE annotation (no INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, text TEXT NOT NULL,
  source INTEGER NOT NULL, claim TEXT, start INTEGER, end INTEGER, at TEXT NOT NULL, actor TEXT NOT NULL) STRICT;
CREATE INDEX annotation_source ON annotation (source);
CREATE TABLE judgement (no INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, source INTEGER NOT NULL,
  body BLOB NOT NULL) STRICT;
CREATE INDEX judgement_source ON judgement (source);
CREATE TABLE judgement_on (source INTEGER NOT NULL, judgement INTEGER NOT NULL,
  PRIMARY KEY (source, judgement)) STRICT, WITHOUT ROWID;
CREATE TABLE reattached (source INTEGER NOT NULL, judgement INTEGER NOT NULL, places BLOB NOT NULL,
  PRIMARY KEY (source, judgement)) STRICT, WITHOUT ROWID;
CREATE TABLE assessment (no INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, source INTEGER NOT NULL,
  actor TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE INDEX assessment_source ON assessment (source);
CREATE TABLE description (no INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, source INTEGER NOT NULL,
  actor TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE INDEX description_source ON description (source);
CREATE TABLE replacement (no INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, source INTEGER NOT NULL,
  older INTEGER NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
CREATE INDEX replacement_source ON replacement (source);
CREATE INDEX replacement_older ON replacement (older);
CREATE TABLE sealed_text (source INTEGER NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (source, text)) STRICT, WITHOUT ROWID;
CREATE TABLE decision (no INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, act TEXT NOT NULL, about TEXT NOT NULL,
  a INTEGER, b INTEGER, body TEXT NOT NULL) STRICT;
CREATE INDEX decision_act ON decision (act);
CREATE TABLE entry (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, act TEXT NOT NULL, actor TEXT NOT NULL,
  at TEXT NOT NULL, objects TEXT NOT NULL, summary TEXT) STRICT;
CREATE INDEX entry_act ON entry (act);
CREATE TABLE form (sort TEXT NOT NULL, key TEXT NOT NULL, words TEXT NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY (sort, key, words)) STRICT, WITHOUT ROWID;
CREATE TABLE tally (what TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY (what, value)) STRICT, WITHOUT ROWID;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES ('index', lower(hex(randomblob(16))));
CREATE VIRTUAL TABLE words USING fts5 (title, about, text, content = '', tokenize = 'ascii');
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (words, row);
PRAGMA user_version = ${INDEX_VERSION};
`;
}
