// What a verification has seen so far: problems in the order found, files accounted for, and sentences on what holds. Handed
// through the procedure; the verdict is drawn from it at the end (verdict.ts).

import type { VerifyProblem } from '../../model/views.ts';
import { type CaseFile, type CaseFiles, readSmall } from './case-files.ts';

export type ProblemKind = VerifyProblem['verdict'];

export interface Notebook {
  readonly files: CaseFiles;
  /** Every plain file by its path. */
  readonly present: ReadonlyMap<string, CaseFile>;
  readonly accounted: Set<string>;
  readonly problems: VerifyProblem[];
  readonly holds: string[];
  readonly notProven: string[];
}

export function notebookOf(files: CaseFiles, list: readonly CaseFile[]): Notebook {
  return {
    files,
    present: new Map(list.filter((file) => file.kind === 'file').map((file) => [file.path, file])),
    accounted: new Set(),
    problems: [],
    holds: [],
    notProven: [],
  };
}

export function note(notes: Notebook, verdict: ProblemKind, where: string, message: string): void {
  notes.problems.push({ verdict, where, message });
}

/**
 * The bytes of a file that must be there, and from now on is accounted for. Null where it is missing or cannot be read: then a
 * problem is noted, with `what` as its subject.
 */
export async function readExpected(notes: Notebook, path: string, what: string): Promise<Uint8Array | null> {
  if (!notes.present.has(path)) {
    note(notes, 'incomplete', path, `${what} is missing`);
    return null;
  }
  notes.accounted.add(path);
  try {
    return await readSmall(notes.files, path);
  } catch (error) {
    note(notes, 'incomplete', path, `${what} could not be read: ${reasonOf(error)}`);
    return null;
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
