// What the disk says, as a sentence for a person.

import { HabeasError } from '../../model/error.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room and start again, nothing that was acknowledged is lost',
  EDQUOT: 'the quota of this disk is used up: make room and start again, nothing that was acknowledged is lost',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is not there, or nothing can be made there',
  EIO: 'the disk reports an input or output error: copy the case to another disk and run habeas verify there',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open on this machine',
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? 'unknown';

export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/** `exists` where a name is taken, else `storage`. */
export function diskError(error: unknown, what: string): HabeasError {
  if (error instanceof HabeasError) return error;
  const code = codeOf(error);
  if (code === 'EEXIST') return new HabeasError('exists', `${what} is there already`, { cause: error });
  return new HabeasError('storage', `${what} could not be written or read (${code}): ${WHY[code] ?? 'see the cause'}`, {
    cause: error,
  });
}
