// The sources: a page of the list, one of them with all that is known of it.

import type { Finding } from '../../model/finding.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { SourcesFilter, SourcesListView, SourceView } from '../../model/views.ts';
import type { CaseIndex, PageRequest } from '../../storage/ports/case-index.ts';
import { companionsOf } from './companions.ts';

export async function sourcesPage(
  index: CaseIndex,
  filter: SourcesFilter,
  page: PageRequest,
): Promise<SourcesListView> {
  const found = await index.sources(filter, page);
  const failed = found.rows.filter((row) => row.state === 'failed');
  const failures = await Promise.all(failed.map(async ({ id }) => failureOf(id, (await index.source(id))?.findings)));
  return { ...found, failures: failures.flat() };
}

const GRAVITY = ['serious', 'warning', 'note'] as const;

/** The gravest finding: of equals the last, which is that of the reading. */
function failureOf(id: ObjectId, findings: readonly Finding[] = []): SourcesListView['failures'] {
  const worst = GRAVITY.map((severity) => findings.findLast((one) => one.severity === severity)).find(Boolean);
  return worst ? [{ id, code: worst.code, message: worst.message }] : [];
}

/** Null where the case has no such source, or it was erased. */
export async function sourceView(index: CaseIndex, id: ObjectId): Promise<SourceView | null> {
  const stored = await index.source(id);
  if (stored === null) return null;
  return {
    row: stored.row,
    reading: stored.reading,
    claims: stored.claims,
    findings: stored.findings,
    custody: stored.captures.map(({ record, at, actor, path, bytes }) => ({ record, at, actor, path, bytes })),
    children: stored.children,
    parent: stored.parent,
    companions: await companionsOf(index, stored),
    annotations: stored.annotations,
    states: [],
    items: [],
    judgements: [],
    assessments: [],
    replaces: [],
    replacedBy: null,
    sha512: stored.sha512,
    bytes: stored.bytes,
    mediaType: stored.mediaType,
  };
}

/** The line that `habeas find FILE --json` prints, for a source of the case. */
