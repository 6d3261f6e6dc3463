// The sources: a page of the list, one of them with all that is known of it.

import { readFieldsOf } from '../../model/described.ts';
import type { Finding } from '../../model/finding.ts';
import type { ClaimId, ObjectId } from '../../model/ids.ts';
import type { ClaimState } from '../../model/judgement.ts';
import type { SourcesFilter, SourcesListView, SourceView } from '../../model/views.ts';
import type { CaseIndex, PageRequest, StoredSource } from '../../storage/ports/case-index.ts';
import { companionsOf } from './companions.ts';
import { claimItemOf, judgementView } from './review.ts';

export async function sourcesPage(
  index: CaseIndex,
  filter: SourcesFilter,
  page: PageRequest,
  actor: string | null = null,
): Promise<SourcesListView> {
  const found = await index.sources(filter, page, actor);
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
export async function sourceView(
  index: CaseIndex,
  id: ObjectId,
  actor: string | null = null,
): Promise<SourceView | null> {
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
    states: statesOf(stored.met),
    items: stored.met.filter((one) => one.shown && one.judgements.length > 0).map((one) => claimItemOf(one, actor)),
    judgements: judgementsOf(stored, actor),
    described: describedView(stored, actor),
    assessments: stored.assessments.map((one) => ({ ...one, mine: one.actor === actor })),
    replaces: stored.replaces,
    replacedBy: stored.replacedBy,
    sha512: stored.sha512,
    bytes: stored.bytes,
    mediaType: stored.mediaType,
  };
}

const describedView = ({ read, words, differ }: StoredSource, actor: string | null): SourceView['described'] => ({
  read: read === null ? null : readFieldsOf(read),
  words: words.map((one) => ({ ...one, mine: one.actor === actor })),
  differ,
});

/** Every proposal and every claim in force, each once. */
function statesOf(met: StoredSource['met']): SourceView['states'] {
  const states = new Map<ClaimId, ClaimState>();
  for (const { claim, proposal, state, shown } of met) {
    if (proposal !== null && !states.has(proposal.id)) states.set(proposal.id, state);
    if (shown && !states.has(claim.id)) states.set(claim.id, state);
  }
  return [...states].map(([claim, state]) => ({ claim, state }));
}

/** Superseded is one that stands nowhere among the claims any more. */
function judgementsOf({ judgements, met }: StoredSource, actor: string | null): SourceView['judgements'] {
  const superseded = new Set(
    met.flatMap((one) => one.judgements.filter((said) => said.superseded).map(({ judgement }) => judgement.record)),
  );
  return judgements.map((one) => judgementView(one, superseded.has(one.record), actor));
}
