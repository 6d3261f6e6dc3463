// What passes between the program and a process that opens an archive. One request; then `ready`, and of each entry `entry`, any
// number of `data` with bytes as their body, `end`; `remark` between entries; `done` last.

import { type Finding, finding } from '../../model/finding.ts';
import { count, list, nullable, oneOf, type Parser, record, string } from '../../model/parse.ts';
import type { ArchiveEntry, ArchiveLimits } from '../ports/archive-readers.ts';

export interface ArchiveRequest {
  readonly name: string;
  /** null: the archive is the body of the request. */
  readonly path: string | null;
  readonly limits: ArchiveLimits;
}

export const archiveRequest: Parser<ArchiveRequest> = record({
  name: string,
  path: nullable(string),
  limits: record({
    entries: count,
    totalBytes: count,
    entryBytes: count,
    ratio: count,
    ratioFrom: count,
    depth: count,
    nestedBytes: count,
  }),
});

type EntryHeader = Omit<ArchiveEntry, 'kind' | 'chunks' | 'findings'>;

export type ArchiveFrame =
  | { readonly item: 'ready' | 'data' | 'done' }
  | ({ readonly item: 'entry' } & EntryHeader)
  | { readonly item: 'end'; readonly findings: readonly Finding[] }
  | {
      readonly item: 'remark';
      readonly parent: number | null;
      readonly path: string | null;
      readonly finding: Finding;
    };

const PARSERS: { readonly [K in ArchiveFrame['item']]: Parser<unknown> } = {
  ready: record({ item: oneOf('ready') }),
  data: record({ item: oneOf('data') }),
  done: record({ item: oneOf('done') }),
  entry: record({
    item: oneOf('entry'),
    number: count,
    parent: nullable(count),
    path: string,
    name: string,
    mediaType: nullable(string),
    address: nullable(string),
    accessed: nullable(string),
    modified: nullable(string),
    note: string,
  }),
  end: record({ item: oneOf('end'), findings: list(finding) }),
  remark: record({ item: oneOf('remark'), parent: nullable(count), path: nullable(string), finding }),
};

const kinds = Object.keys(PARSERS) as ArchiveFrame['item'][];

/** The process has handled untrusted bytes: what it says is parsed. */
export const archiveFrame: Parser<ArchiveFrame> = (value, path, faults) => {
  const kind = oneOf(...kinds)((value as { item?: unknown } | null)?.item, 'item', faults);
  return kind === undefined ? (undefined as never) : (PARSERS[kind](value, path, faults) as ArchiveFrame);
};
