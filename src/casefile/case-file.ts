// The open case: what every action and query is handed. Adapters are given by the app that opens it; nothing here names one.

import type { LogFiles } from '../ledger/log-files.ts';
import type { LogWriter } from '../ledger/log-writer.ts';
import type { Signer } from '../ledger/signer.ts';
import type { CaseIndex } from '../storage/ports/case-index.ts';
import type { Clock, Random } from '../storage/ports/clock.ts';
import type { ObjectStore } from '../storage/ports/object-store.ts';
import type { WeighingStore } from '../storage/ports/weighing-store.ts';

export interface CaseTools {
  readonly files: LogFiles;
  readonly objects: ObjectStore;
  readonly index: CaseIndex;
  readonly clock: Clock;
  readonly random: Random;
}

/** What record 0 says of the case. */
export interface CaseIdentity {
  readonly caseId: string;
  readonly name: string;
  readonly created: string;
  /** `habeas/log/<log>` */
  readonly origin: string;
  /** `logs/<log>` */
  readonly logFolder: string;
}

/** A case that is only looked at. */
export interface ReadableCase extends CaseIdentity {
  readonly tools: CaseTools;
}

/** A case that is written to: one process at a time holds its lock. */
export interface CaseFile extends ReadableCase {
  readonly actor: Signer;
  readonly log: LogWriter;
  /** What was weighed, as far as it was. */
  readonly weighing: WeighingStore;
  /** One after another: records get their order here. */
  readonly queue: <T>(work: () => Promise<T>) => Promise<T>;
  /** Judgements one after another: each is held to the claims as the one before left them. */
  readonly judging: CaseFile['queue'];
}

/** Runs pieces of work one after another; one that fails does not stop the next. */
export function oneAfterAnother(): CaseFile['queue'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
