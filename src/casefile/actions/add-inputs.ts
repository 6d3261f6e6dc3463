// What `habeas add` does: inputs are captured and sealed, and beside it what is sealed is read and searched. Cut off at any point it can
// be started again with the same inputs: what is sealed stays, what was not read is read, nothing stands twice.

import { type CaptureTools, captureInputs, measureInputs } from '../../capture/capture-inputs.ts';
import type { CaptureItem, NotCaptured } from '../../capture/captured.ts';
import { HabeasError } from '../../model/error.ts';
import type { AddReport, Progress } from '../../model/views.ts';
import type { InputFiles } from '../../storage/ports/input-files.ts';
import type { CaseFile } from '../case-file.ts';
import { type ReadingTools, type ReadingTotals, readWaiting } from './read-waiting.ts';
import { Sealer } from './seal-sources.ts';

export interface AddOptions extends ReadingTools {
  readonly files: InputFiles;
  /** Inputs that lie somewhere for a while only, and what they were called where they came from. */
  readonly calledElsewhere: ReadonlyMap<string, string>;
  /** The home folder of whoever adds: in what is recorded `~` stands for it, since it bears a name. Null where there is none. */
  readonly home: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Throws where the work as a whole cannot go on (disk full, a broken case); what was acknowledged until then stands. */
export async function addInputs(
  caseFile: CaseFile,
  inputs: readonly string[],
  options: AddOptions,
): Promise<AddReport> {
  const gate = openGate();
  const { level, erasedToo } = options;
  const sealer = new Sealer(caseFile, { level, erasedToo, root: null, onSealed: gate.open });
  const refused: NotCaptured[] = [];
  const measured = await measureInputs(inputs, options.files);
  options.readers.expect(measured.files);
  const meter = openMeter(caseFile, options, sealer, measured);
  const sealing = sealInputs(caseFile, inputs, { options, sealer, refused, meter }).finally(gate.close);
  sealing.catch(() => undefined); // met below, after the reading has come to rest
  const reading = readWaiting(caseFile, options, { more: gate.wait, onRead: meter.read, signal: options.signal });
  const [sealed, read] = await Promise.allSettled([sealing, reading]);
  if (sealed.status === 'rejected') throw sealed.reason;
  if (read.status === 'rejected') throw read.reason;
  return {
    captured: sealer.totals.captured,
    repeated: sealer.totals.repeated,
    searched: read.value.searched,
    failed: read.value.failed,
    refused: [...refused, ...sealer.kept].map(({ path, finding }) => ({
      path,
      code: finding.code,
      message: finding.message,
    })),
  };
}

interface Sealing {
  readonly options: AddOptions;
  readonly sealer: Sealer;
  readonly refused: NotCaptured[];
  readonly meter: Meter;
}

async function sealInputs(
  caseFile: CaseFile,
  inputs: readonly string[],
  { options, sealer, refused, meter }: Sealing,
): Promise<void> {
  const { files, archives, limits, signal } = options;
  const shown = (path: string): string => withoutHome(shownPath(path, options.calledElsewhere), options.home);
  const known = (path: string, size: number, modified: string) =>
    isKnown(caseFile, new Set([shown(path), path]), size, modified);
  const tools: CaptureTools = { files, archives, limits, known };
  for await (const found of captureInputs(inputs, tools)) {
    if (signal.aborted) break;
    const item = renamed(found, shown(found.path));
    if (item.kind === 'source') await sealer.seal(item);
    else if (item.kind === 'left') {
      refused.push(item);
      sealer.noteLeft(item);
    }
    meter.sealed(item.path);
  }
  await sealer.flush();
}

function shownPath(path: string, called: ReadonlyMap<string, string>): string {
  const end = path.indexOf('!/');
  const input = end === -1 ? path : path.slice(0, end);
  const name = called.get(input);
  return name === undefined ? path : name + path.slice(input.length);
}

function withoutHome(path: string, home: string | null): string {
  const inside = home !== null && path.startsWith(home) && /^[\\/]/.test(path.slice(home.length));
  return inside ? `~${path.slice(home.length)}` : path;
}

/** The item under another path; a file's own name goes with it. */
function renamed(item: CaptureItem, path: string): CaptureItem {
  if (item.path === path) return item;
  return item.kind === 'source' && !path.includes('!/')
    ? { ...item, path, name: path.slice(path.lastIndexOf('/') + 1) }
    : { ...item, path };
}

/** One of the paths, size and time of change as before. An archive is opened again: it may have been cut off among its entries. */
async function isKnown(
  { tools }: CaseFile,
  paths: ReadonlySet<string>,
  size: number,
  modified: string,
): Promise<boolean> {
  const captures = (await Promise.all([...paths].map((path) => tools.index.capturesOf(path)))).flat();
  const same = captures.find((capture) => capture.bytes === size && capture.modified === modified);
  if (same === undefined) return false;
  const [row] = await tools.index.sourceRows([same.source]);
  return row !== undefined && row.type !== 'archive';
}

// ── progress ─────────────────────────────────────────────────────────────────────────────────────────────────────

interface Meter {
  sealed(path: string): void;
  read(totals: ReadingTotals): void;
}

function openMeter(
  { tools }: CaseFile,
  { onProgress }: AddOptions,
  sealer: Sealer,
  measured: { readonly files: number },
): Meter {
  const start = Date.parse(tools.clock.now());
  let inputs = 0;
  let current: string | null = null;
  let done = 0;
  const show = (): void => {
    const seconds = (Date.parse(tools.clock.now()) - start) / 1000;
    const perSecond = seconds > 0.5 && done > 0 ? done / seconds : null;
    // Entries of archives become known as they come out.
    const total = Math.max(measured.files, sealer.totals.items + Math.max(0, measured.files - inputs));
    const etaSeconds = perSecond === null ? null : Math.max(0, total - done) / perSecond;
    onProgress({
      stage: done < sealer.totals.items ? 'reading' : 'sealing',
      done,
      total,
      bytes: sealer.totals.bytes,
      perSecond,
      etaSeconds,
      current,
    });
  };
  return {
    sealed(path) {
      current = path;
      if (!path.includes('!/')) inputs++;
      show();
    },
    read(totals) {
      done = totals.searched + totals.failed;
      show();
    },
  };
}

// ── the gate between sealing and reading ─────────────────────────────────────────────────────────────────────────

interface Gate {
  /** Something was sealed. */
  open(): void;
  /** Nothing more will be. */
  close(): void;
  /** Resolves at the next of these; false once it is closed and nothing came since. */
  wait(): Promise<boolean>;
}

function openGate(): Gate {
  let closed = false;
  let news = false;
  let wake: (() => void) | null = null;
  const ring = (): void => {
    wake?.();
    wake = null;
  };
  return {
    open() {
      news = true;
      ring();
    },
    close() {
      closed = true;
      ring();
    },
    async wait() {
      if (!news && !closed) {
        await new Promise<void>((resolve) => {
          if (wake !== null) throw new HabeasError('fault', 'two are waiting at one gate');
          wake = resolve;
        });
      }
      const came = news;
      news = false;
      return came || !closed;
    },
  };
}
