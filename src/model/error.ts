// Problems of the program or of its use. Problems of the material are findings (finding.ts).

/** What went wrong, for the exit code and the HTTP status. A new code needs its exit code below, its status in apps/server/answers.ts and its words in the app. */
export type ErrorCode =
  | 'usage' // the request is wrong: a flag, a field, a value
  | 'not-found' // the thing named is not there
  | 'not-a-case' // the folder is not a case, or a case of another version
  | 'exists' // it is there already and must not be overwritten
  | 'locked' // another process writes to this case
  | 'broken-case' // an invariant of the case does not hold: nothing was written
  | 'fork' // the log has a signed checkpoint that contradicts what would be written
  | 'no-key' // the signing key of this device is not here, or is locked with a passphrase
  | 'storage' // the disk refused: full, read-only, input or output error
  | 'outside' // a time stamping authority or another service asked for did not answer properly
  | 'refused' // the request comes from elsewhere than the app (Host, Origin, token)
  | 'fault'; // our own mistake

/** A sentence in lower case that says what, where and what to do; never a protected name, path or passage. */
export class HabeasError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'HabeasError';
    this.code = code;
  }
}

/** Exit codes of all commands but `verify` (DESIGN section 6). */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof HabeasError)) return 70;
  switch (error.code) {
    case 'usage':
    case 'not-found':
    case 'not-a-case':
    case 'exists':
    case 'no-key':
    case 'refused':
      return 64;
    case 'locked':
      return 75;
    case 'broken-case':
    case 'fork':
    case 'storage':
    case 'outside':
    case 'fault':
      return 70;
  }
}
