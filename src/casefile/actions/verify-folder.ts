// Verification for the apps: what the person named (a peer's folder, a checkpoint, a root) is turned into what the verifier takes.

import { readPem } from '../../ledger/timestamp/certificate.ts';
import type { CaseFiles } from '../../ledger/verify/case-files.ts';
import type { Reading } from '../../ledger/verify/check-objects.ts';
import type { OutsideCheckpoint } from '../../ledger/verify/check-outside.ts';
import { outsideCheckpoints } from '../../ledger/verify/outside-checkpoints.ts';
import { verifyCase } from '../../ledger/verify/verify-case.ts';
import { HabeasError } from '../../model/error.ts';
import type { Progress, VerifyReport } from '../../model/views.ts';

export type Outside =
  | { readonly name: string; readonly files: CaseFiles }
  | { readonly name: string; readonly checkpoint: Uint8Array };

export interface VerifyRequest {
  readonly reading: Reading;
  readonly against: Outside | null;
  readonly vkey: string | null;
  /** ISO time in UTC. */
  readonly at: string;
  /** PEM. */
  readonly roots: string | null;
}

export async function verify(
  files: CaseFiles,
  request: VerifyRequest,
  onProgress: (progress: Progress) => void,
): Promise<VerifyReport> {
  const { reading, vkey, at, roots } = request;
  const against = request.against === null ? [] : await checkpointsOf(request.against);
  return verifyCase(files, { reading, vkey, at, against, roots: roots === null ? null : rootsOf(roots) }, onProgress);
}

const checkpointsOf = async (outside: Outside): Promise<readonly OutsideCheckpoint[]> =>
  'files' in outside
    ? outsideCheckpoints(outside.files, outside.name)
    : [{ bytes: outside.checkpoint, from: outside.name }];

function rootsOf(pem: string) {
  try {
    return readPem(pem);
  } catch (cause) {
    throw new HabeasError('usage', 'the file of root certificates does not read: it must be PEM', { cause });
  }
}
