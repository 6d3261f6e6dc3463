// Files, folders and archives come in; one item after another goes out to be sealed (captured.ts), in an order that depends on the
// material alone. Nothing is skipped in silence: what is not sealed is an item with its reason. Archives are sealed as they are, then
// their entries follow. Mails are sealed whole; their attachments come from the reader. Not done here: sealing, reading.

import { type Finding, type FindingCode, findingOf, type Severity } from '../model/finding.ts';
import type { ArchiveLimits, ArchiveReaders, ArchiveSource } from '../storage/ports/archive-readers.ts';
import type { FileState, InputEntry, InputFiles, OpenInput } from '../storage/ports/input-files.ts';
import { ARCHIVE_HEAD, archiveKindOf } from './archive-kind.ts';
import type { Captured, CaptureItem, CaptureParent, Content, NotCaptured } from './captured.ts';
import { isSystemFile } from './system-files.ts';

export interface CaptureTools {
  readonly files: InputFiles;
  readonly archives: ArchiveReaders;
  readonly limits: ArchiveLimits;
  /** Whether this very file came in before, with all that lies in it: same path, size and time of change. */
  known(path: string, size: number, modified: string): Promise<boolean> | boolean;
}

/** Files up to this size are handed over as bytes, larger ones in chunks. */
const WHOLE = 32 * 2 ** 20;
const CHUNK = 2 ** 20;
const DEEPEST_FOLDER = 200;

export async function* captureInputs(inputs: readonly string[], tools: CaptureTools): AsyncGenerator<CaptureItem> {
  const run = { next: 0 };
  for (const input of inputs) {
    const found = await tools.files.look(input);
    if (found.ok) yield* captureEntry(found.value, tools, run, 0);
    else yield left(input, 'capture.unreadable', 'serious', `it could not be opened: ${found.reason}`);
  }
}

/** How much there is, without opening anything: for the progress shown. Links are not counted. */
export async function measureInputs(
  inputs: readonly string[],
  files: InputFiles,
): Promise<{ readonly files: number; readonly bytes: number }> {
  let count = 0;
  let bytes = 0;
  const measure = async (entry: InputEntry, depth: number): Promise<void> => {
    if (entry.kind === 'file') {
      count++;
      bytes += entry.size;
    } else if (entry.kind === 'folder' && depth < DEEPEST_FOLDER) {
      const listed = await files.list(entry.path);
      if (listed.ok) for (const one of listed.value) await measure(one, depth + 1);
    }
  };
  for (const input of inputs) {
    const found = await files.look(input);
    if (found.ok) await measure(found.value, 0);
  }
  return { files: count, bytes };
}

/** Bytes that lie in the case already, e.g. an attachment: its entries, with `parent.ordinal` 0 for the bytes themselves. */
export async function* captureFromArchive(
  archive: { readonly name: string; readonly path: string; readonly bytes: Uint8Array },
  tools: Pick<CaptureTools, 'archives' | 'limits'>,
): AsyncGenerator<CaptureItem> {
  if (archiveKindOf(archive.bytes, archive.name) === null) return;
  const source: ArchiveSource = { kind: 'bytes', bytes: archive.bytes };
  yield* archiveItems(source, archive.name, archive.path, 0, tools, { next: 1 });
}

type Run = { next: number };

async function* captureEntry(
  entry: InputEntry,
  tools: CaptureTools,
  run: Run,
  depth: number,
): AsyncGenerator<CaptureItem> {
  switch (entry.kind) {
    case 'folder':
      yield* captureFolder(entry, tools, run, depth);
      return;
    case 'link':
      yield await linkLeft(entry, tools.files);
      return;
    case 'other':
      yield left(
        entry.path,
        'capture.unreadable',
        'serious',
        'it is a socket, FIFO or device, not a file: it was not opened',
      );
      return;
    case 'file':
      if (isSystemFile(entry.name))
        yield left(entry.path, 'capture.left-out', 'note', 'it is a file of the operating system, not a document');
      else if (await tools.known(entry.path, entry.size, entry.modified))
        yield { kind: 'known', path: entry.path, size: entry.size };
      else yield* captureFile(entry, tools, run);
  }
}

async function* captureFolder(
  folder: InputEntry,
  tools: CaptureTools,
  run: Run,
  depth: number,
): AsyncGenerator<CaptureItem> {
  if (depth >= DEEPEST_FOLDER) {
    yield left(folder.path, 'capture.unreadable', 'serious', `it lies more than ${DEEPEST_FOLDER} folders deep`);
    return;
  }
  const listed = await tools.files.list(folder.path);
  if (!listed.ok) {
    yield left(folder.path, 'capture.unreadable', 'serious', `the folder could not be listed: ${listed.reason}`);
    return;
  }
  for (const entry of listed.value) yield* captureEntry(entry, tools, run, depth + 1);
}

/** A link is never followed: inside the folder its target comes in by itself, outside it was not handed in. */
async function linkLeft(link: InputEntry, files: InputFiles): Promise<NotCaptured> {
  const target = await files.target(link.path);
  const where = target.ok ? `to ${target.value}` : `whose target is not there (${target.reason})`;
  return left(
    link.path,
    'capture.left-out',
    'warning',
    `it is a link ${where}: hand in the target itself to have it sealed`,
  );
}

async function* captureFile(entry: InputEntry, tools: CaptureTools, run: Run): AsyncGenerator<CaptureItem> {
  const opened = await tools.files.open(entry.path);
  if (!opened.ok) {
    yield left(entry.path, 'capture.unreadable', 'serious', `it could not be opened: ${opened.reason}`);
    return;
  }
  const file = opened.value;
  try {
    const before = await file.state();
    const head = await file.read(0, ARCHIVE_HEAD);
    if (!before.ok || !head.ok) {
      const reason = before.ok ? (head.ok ? '' : head.reason) : before.reason;
      yield left(entry.path, 'capture.unreadable', 'serious', `it could not be read: ${reason}`);
      return;
    }
    const ordinal = run.next++;
    const findings: Finding[] = [];
    const content = await contentOf(file, before.value, findings);
    if (content === null) {
      yield { ...left(entry.path, 'capture.unreadable', 'serious', ''), finding: findings[0] ?? UNREADABLE };
      return;
    }
    yield sourceOf(entry, before.value, content, ordinal, findings);
    if (archiveKindOf(head.value, entry.name) === null) return;
    // The archive is opened by its name again: that it is still the file that was sealed is checked before and after.
    const same = (state: FileState | null): boolean => state !== null && sameState(state, before.value);
    const source: ArchiveSource = { kind: 'file', path: entry.path };
    if (same(await stateByPath(tools.files, entry.path)))
      yield* archiveItems(source, entry.name, entry.path, ordinal, tools, run);
    if (!same(await stateByPath(tools.files, entry.path)))
      yield left(
        entry.path,
        'capture.changed',
        'serious',
        'the archive changed while it was opened: its entries may not be those of what was sealed',
      );
  } finally {
    await file.close();
  }
}

const UNREADABLE = findingOf('capture.unreadable', 'serious', 'it could not be read');

function sourceOf(
  entry: InputEntry,
  state: FileState,
  content: Content,
  ordinal: number,
  findings: readonly Finding[],
): Captured {
  return {
    kind: 'source',
    ordinal,
    name: entry.name,
    path: entry.path,
    size: state.size,
    modified: state.modified,
    mediaType: null,
    address: null,
    accessed: null,
    parent: null,
    content,
    findings: () => findings,
  };
}

/** Small files whole, so that sealing them needs no stream. null: it could not be read; the finding says why. */
async function contentOf(file: OpenInput, before: FileState, findings: Finding[]): Promise<Content | null> {
  if (before.size > WHOLE) return { kind: 'chunks', chunks: fileChunks(file, before, findings) };
  const bytes = await file.read(0, before.size + 1); // one more than there is: has it grown?
  if (!bytes.ok) {
    findings.push(findingOf('capture.unreadable', 'serious', `it could not be read: ${bytes.reason}`));
    return null;
  }
  findings.push(...(await changeFindings(file, before, bytes.value.length)));
  return { kind: 'bytes', bytes: bytes.value };
}

async function* fileChunks(file: OpenInput, before: FileState, findings: Finding[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (;;) {
    const chunk = await file.read(at, CHUNK);
    if (!chunk.ok) {
      const message = `it could not be read beyond byte ${at} (${chunk.reason}); what came before was sealed`;
      findings.push(findingOf('capture.unreadable', 'serious', message));
      return;
    }
    if (chunk.value.length === 0) break;
    at += chunk.value.length;
    yield chunk.value;
    // A file that is written to without end is sealed as far as it went when it was handed in, and a little more.
    if (at > before.size + CHUNK) break;
  }
  findings.push(...(await changeFindings(file, before, at)));
}

async function changeFindings(file: OpenInput, before: FileState, read: number): Promise<readonly Finding[]> {
  const after = await file.state();
  if (after.ok && sameState(after.value, before) && read === before.size) return [];
  const message = `the file changed while it was being read (${before.size} bytes before, ${read} read); what was sealed is what was read`;
  return [findingOf('capture.changed', 'serious', message)];
}

const sameState = (a: FileState, b: FileState): boolean =>
  a.size === b.size && a.modified === b.modified && a.mark === b.mark;

async function stateByPath(files: InputFiles, path: string): Promise<FileState | null> {
  const opened = await files.open(path);
  if (!opened.ok) return null;
  const state = await opened.value.state();
  await opened.value.close();
  return state.ok ? state.value : null;
}

async function* archiveItems(
  source: ArchiveSource,
  name: string,
  path: string,
  ordinal: number,
  tools: Pick<CaptureTools, 'archives' | 'limits'>,
  run: Run,
): AsyncGenerator<CaptureItem> {
  const ordinals = new Map<number, number>();
  const parentOf = (number: number | null, note: string): CaptureParent => ({
    ordinal: number === null ? ordinal : (ordinals.get(number) ?? ordinal),
    note,
  });
  for await (const item of tools.archives.open(source, name, tools.limits)) {
    const whole = item.path === null ? path : `${path}!/${item.path}`;
    if (item.kind === 'remark') {
      yield { kind: 'left', path: whole, parent: parentOf(item.parent, ''), finding: item.finding };
      continue;
    }
    ordinals.set(item.number, run.next);
    yield {
      kind: 'source',
      ordinal: run.next++,
      name: item.name,
      path: whole,
      size: null,
      modified: item.modified,
      mediaType: item.mediaType,
      address: item.address,
      accessed: item.accessed,
      parent: parentOf(item.parent, item.note),
      content: { kind: 'chunks', chunks: item.chunks },
      findings: () => item.findings(),
    };
  }
}

function left(path: string, code: FindingCode, severity: Severity, message: string): NotCaptured {
  return { kind: 'left', path, parent: null, finding: findingOf(code, severity, message) };
}
