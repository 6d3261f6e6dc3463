// Records -> index: the same translation for a record just appended and for one read back from the log, so that an index made anew
// holds the same. A body that was erased leaves a row without a summary.

import {
  anchorBody,
  annotationBody,
  assessBody,
  type CaptureBody,
  captureBody,
  correctBody,
  deriveBody,
  describeBody,
  eraseBody,
  exportBody,
  genesisBody,
  type JudgementBody,
  judgementBody,
  keyBody,
  replaceBody,
  transferBody,
} from '../../ledger/bodies.ts';
import { type LogEntry, logSize, readEntries } from '../../ledger/read-entries.ts';
import { identityBody, originBody, pairingBody, settingBody } from '../../ledger/weighing-bodies.ts';
import { fieldsSaid, type NewDescription, saidInWords } from '../../model/described.ts';
import { type ClaimId, isObjectId, type ObjectId } from '../../model/ids.ts';
import type { Assessment } from '../../model/judgement.ts';
import { type Parser, parseWith } from '../../model/parse.ts';
import { type LedgerBatch, newBatch, type StoredDecision } from '../../storage/ports/ledger-batch.ts';
import type { ReadableCase } from '../case-file.ts';
import { loadBody } from './bodies.ts';

const BATCH = 1000;

/** Applies the records that the index has not seen. */
export async function replayLog({ tools, logFolder }: ReadableCase): Promise<void> {
  const size = await logSize(tools.files, logFolder);
  let batch: { entry: LogEntry; body: unknown }[] = [];
  const known = new Map<ObjectId, unknown>();
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await tools.index.applyLedger(ledgerBatch(batch));
    batch = [];
  };
  for await (const entry of readEntries(tools.files, logFolder, await tools.index.applied(), size)) {
    // Neighbours share bodies: seal and capture.
    if (known.size > BATCH) known.clear();
    if (!known.has(entry.body)) known.set(entry.body, await loadBody(tools.objects, entry.body));
    batch.push({ entry, body: known.get(entry.body) });
    // In a stretch erasing comes last: what was sealed again after it belongs to the next.
    if (batch.length >= BATCH || entry.act === 'object.erase') await flush();
  }
  await flush();
}

type Draft = ReturnType<typeof newBatch>;

/** What a stretch of records means for the index. `body` is untrusted, null where it is gone. */
export function ledgerBatch(records: readonly { readonly entry: LogEntry; readonly body: unknown }[]): LedgerBatch {
  const draft = newBatch();
  for (const { entry, body } of records) {
    const { index, id, act, actor, at, on } = entry;
    draft.entries.push({ index, id, act, actor, at, on, summary: translate(draft, entry, body) });
  }
  return draft;
}

/** Adds what the record means; its summary, or null where the body is gone or does not read. */
function translate(draft: Draft, entry: LogEntry, body: unknown): string | null {
  const read = <T>(parser: Parser<T>): T | null => {
    const parsed = parseWith(parser, body);
    return parsed.ok ? parsed.value : null;
  };
  switch (entry.act) {
    case 'genesis':
      return read(genesisBody)?.name ?? null;
    case 'object.seal':
      return addSealed(draft, entry, read(captureBody));
    case 'object.capture':
      return addCapture(draft, entry, read(captureBody));
    case 'label':
    case 'note':
      return addAnnotation(draft, entry, entry.act, read(annotationBody));
    case 'judgement':
      return addJudgement(draft, entry, read(judgementBody));
    case 'assess':
      return addAssessment(draft, entry, read(assessBody));
    case 'source.describe':
      return addDescription(draft, entry, read(describeBody));
    case 'object.replace': {
      const replaced = read(replaceBody);
      if (replaced === null) return null;
      const { object, replaces, reason } = replaced;
      draft.replacements.push({ object, replaces, reason, record: entry.id, at: entry.at, actor: entry.actor });
      return reason;
    }
    case 'identity.judge':
    case 'origin.declare':
    case 'weighing.set':
    case 'pair.judge':
      return addDecision(draft, decisionIn(entry, read));
    case 'correct': {
      const corrected = read(correctBody);
      if (corrected !== null) draft.corrected.push(corrected.record);
      return corrected === null ? null : `${corrected.record}: ${corrected.reason}`;
    }
    case 'object.erase': {
      const erased = read(eraseBody);
      draft.erased.push(...entry.on);
      if (erased !== null) draft.forgotten.push(...erased.records);
      return erased === null ? null : `${erased.reason} (${erased.authority})`;
    }
    case 'anchor.tsa': {
      const anchor = read(anchorBody);
      if (anchor !== null) draft.anchored = { at: anchor.time, size: anchor.size };
      return anchor === null ? null : `${anchor.size} records before ${anchor.time}, by ${anchor.authority}`;
    }
    case 'object.derive': {
      const made = read(deriveBody);
      const text = `sha256:${made?.sha256}`;
      if (made !== null && isObjectId(text)) draft.derived.push({ source: made.from, text });
      return made?.tool ?? null;
    }
    case 'key.add':
      return read(keyBody)?.name ?? null;
    case 'object.transfer': {
      const transfer = read(transferBody);
      return transfer === null ? null : `${transfer.from} → ${transfer.to} (${transfer.medium}): ${transfer.reason}`;
    }
    case 'export.make':
      return read(exportBody)?.to ?? null;
  }
}

function addJudgement(draft: Draft, { id, at, actor }: LogEntry, body: JudgementBody | null): string | null {
  if (body === null) return null;
  const { object, passage, claim, verdict, result, others, text, reason, seen } = body;
  draft.judgements.push({ record: id, at, actor, object, claim, verdict, result, others, text, reason, seen });
  return `${verdict}: ${passage.exact}`;
}

function addAssessment(draft: Draft, { id: record, at, actor }: LogEntry, said: Assessment | null): string | null {
  if (said === null) return null;
  const { object, firstHand, reliability, tendency, translationOf, reason } = said;
  draft.assessments.push({ object, firstHand, reliability, tendency, translationOf, reason, record, at, actor });
  return [`first-hand: ${firstHand}`, reliability, tendency, reason].filter((one) => one !== null).join(' · ');
}

function addDescription(draft: Draft, { id, at, actor }: LogEntry, word: NewDescription | null): string | null {
  if (word === null) return null;
  const { object, reason } = word;
  draft.descriptions.push({ ...fieldsSaid(word), object, reason, record: id, at, actor });
  return [...saidInWords(word), reason].filter((one) => one !== null).join(' · ');
}

type Read = <T>(parser: Parser<T>) => T | null;

function decisionIn({ act, id: record, at, actor }: LogEntry, read: Read): StoredDecision | null {
  const recorded = { record, at, actor };
  if (act === 'identity.judge') {
    const judged = read(identityBody);
    if (judged === null) return null;
    const { a, b, verdict, reason } = judged;
    return { act, a, b, verdict, reason, ...recorded };
  }
  if (act === 'origin.declare') {
    const declared = read(originBody);
    return declared === null ? null : { act, ...declared, ...recorded };
  }
  if (act === 'pair.judge') {
    const paired = read(pairingBody);
    if (paired === null) return null;
    const { what, a, b, holds, answer, reason } = paired;
    return { act, what, a, b, holds, answer, reason, ...recorded };
  }
  const set = read(settingBody);
  return set === null ? null : { act: 'weighing.set', ...set, ...recorded };
}

function addDecision(draft: Draft, decision: StoredDecision | null): string | null {
  if (decision === null) return null;
  draft.decisions.push(decision);
  return decisionInWords(decision);
}

function decisionInWords(decision: StoredDecision): string {
  if (decision.act === 'identity.judge') {
    const { a, b, verdict, reason } = decision;
    return [`${verdict}: ${a.name} — ${b.name}`, reason].filter((one) => one !== null).join(' · ');
  }
  if (decision.act === 'origin.declare')
    return decision.what === 'side'
      ? `side ${decision.name}: ${decision.publishers.join(', ')} · ${decision.reason}`
      : `${decision.what}: ${decision.from} — ${decision.to} · ${decision.reason}`;
  if (decision.act === 'pair.judge') {
    const { what, holds, answer, a, b, reason } = decision;
    const said = [holds ? what : `not ${what}`, answer].filter((one) => one !== null).join(', ');
    const words = `${said}: ${a.passage.exact} — ${b.passage.exact}`;
    return [words, reason].filter((one) => one !== null).join(' · ');
  }
  if (decision.what === 'tolerance') return `about: ${decision.tolerance} of the number`;
  const { days, source } = decision.rule;
  return `answer due within ${days} days: ${source}`;
}

function addSealed(draft: Draft, { at, level }: LogEntry, body: CaptureBody | null): string | null {
  if (body === null) return null;
  const { name, bytes, sha512, mediaType } = body;
  const id = `sha256:${body.sha256}` as ObjectId;
  draft.sealed.push({
    id,
    file: name,
    bytes,
    sha512,
    mediaType: mediaType ?? 'application/octet-stream',
    sealedAt: at,
    level,
  });
  return name;
}

function addCapture(draft: Draft, { id, at, actor }: LogEntry, body: CaptureBody | null): string | null {
  if (body === null) return null;
  const { path, bytes, findings, parent, modified, mediaType, address, accessed } = body;
  const source = `sha256:${body.sha256}` as ObjectId;
  draft.captures.push({
    record: id,
    at,
    actor,
    path,
    bytes,
    source,
    parent: parent?.object ?? null,
    modified,
    mediaType,
    address,
    accessed,
    findings,
  });
  return path;
}

function addAnnotation(
  draft: Draft,
  { id, at, actor }: LogEntry,
  kind: 'label' | 'note',
  body: { object: ObjectId; claim: string | null; start: number | null; end: number | null; text: string } | null,
): string | null {
  if (body === null) return null;
  const { object: on, start, end, text } = body;
  draft.annotations.push({ record: id, kind, text, on, claim: body.claim as ClaimId | null, start, end, at, actor });
  return text;
}
