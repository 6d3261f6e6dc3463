// The tables of the weighing, docs/formats/weighing.md explains them. A change here, or in what stands in them, raises the version: a file of another version is thrown away and made anew.

import { MESSAGE_TABLES } from './messages.ts';
import { PRINT_TABLES } from './prints.ts';
import { SENTENCE_TABLES } from './sentences.ts';

const SCHEMA_VERSION = 40;

const WEIGHING_TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE source (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE kept (source INTEGER NOT NULL, what TEXT NOT NULL, body ANY NOT NULL) STRICT;
CREATE UNIQUE INDEX kept_what ON kept (what, source);
CREATE INDEX kept_source ON kept (source);
CREATE TABLE name (no INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX name_words ON name (name, kind);
CREATE TABLE mention (name INTEGER NOT NULL, how INTEGER NOT NULL, source INTEGER NOT NULL, start INTEGER NOT NULL,
  claim TEXT NOT NULL, PRIMARY KEY (name, how, source, start, claim)) STRICT, WITHOUT ROWID;
CREATE INDEX mention_source ON mention (source);
CREATE TABLE placement (name INTEGER NOT NULL, source INTEGER NOT NULL, entity TEXT NOT NULL,
  PRIMARY KEY (name, source)) STRICT, WITHOUT ROWID;
CREATE INDEX placement_entity ON placement (entity);
CREATE TABLE room (room TEXT PRIMARY KEY, stamp TEXT NOT NULL, numbers BLOB NOT NULL) STRICT;
CREATE TABLE item (room TEXT NOT NULL, no INTEGER NOT NULL, id TEXT NOT NULL, made TEXT NOT NULL, line TEXT NOT NULL,
  PRIMARY KEY (room, no)) STRICT, WITHOUT ROWID;
CREATE TABLE item_id (room TEXT NOT NULL, id TEXT NOT NULL, no INTEGER NOT NULL,
  PRIMARY KEY (room, id)) STRICT, WITHOUT ROWID;
CREATE TABLE detail (room TEXT NOT NULL, no INTEGER NOT NULL, body ANY NOT NULL) STRICT;
CREATE UNIQUE INDEX detail_item ON detail (room, no);
CREATE TABLE item_claim (claim INTEGER NOT NULL, room TEXT NOT NULL, no INTEGER NOT NULL, counted INTEGER NOT NULL,
  PRIMARY KEY (claim, room, no)) STRICT, WITHOUT ROWID;
CREATE INDEX item_claim_item ON item_claim (room, no);
CREATE TABLE posting (room TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL,
  places BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX posting_value ON posting (room, field, value);
CREATE TABLE facet (room TEXT NOT NULL, name TEXT NOT NULL, vals TEXT NOT NULL, which BLOB NOT NULL,
  PRIMARY KEY (room, name)) STRICT;
CREATE TABLE span (room TEXT PRIMARY KEY, days_from BLOB NOT NULL, days_to BLOB NOT NULL) STRICT;
${PRINT_TABLES}
${SENTENCE_TABLES}
${MESSAGE_TABLES}
PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** What is handed to `openDatabase`. */
export const WEIGHING_FILE = { what: 'the weighing of the case', version: SCHEMA_VERSION, tables: WEIGHING_TABLES };
