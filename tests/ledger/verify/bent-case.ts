// The innocent case, bent in one place: with another record, another draft, other files. What the broken cases are made with.

import {
  type CaseDraft,
  type Draft,
  type Files,
  FOLDER,
  naiveRoot,
  objectId,
  objectPath,
  writeCase,
} from './a-case.ts';
import { anInnocentCase, DRAFT, DRAFTS, LETTER } from './anchored-case.ts';

/** What is broken, what one of the problems says, and the case. */
export type Broken = readonly [name: string, says: RegExp, files: Files];

/** The innocent case with one more record at its end. */
export function withRecord(draft: Draft, more: Partial<CaseDraft> = {}): Files {
  return erased(writeCase({ ...DRAFT, drafts: [...DRAFTS, draft], ...more }).files);
}

/** Without the body that the erasure in DRAFTS took. */
export function erased(files: Files): Files {
  const innocent = anInnocentCase().files;
  for (const path of writeCase(DRAFT).files.keys()) if (!innocent.has(path)) files.delete(path);
  return files;
}

export const withDraft = (index: number, bent: Partial<Draft>): Files =>
  erased(
    writeCase({ ...DRAFT, drafts: DRAFTS.map((draft, i) => (i === index ? { ...draft, ...bent } : draft)) }).files,
  );

export const withFiles = (change: (files: Files) => void): Files => {
  const { files } = anInnocentCase();
  change(files);
  return files;
};

export const note = (fields: Readonly<Record<string, unknown>> = {}, more: Partial<Draft> = {}): Draft => ({
  act: 'note',
  on: [objectId(LETTER)],
  body: { text: 'invented' },
  fields,
  ...more,
});

export const SIZE = DRAFTS.length;
export const rootText = (): string => naiveRoot(anInnocentCase().entries).toString('base64');
export const at = (path: string): string => `${FOLDER}/${path}`;
export const file = (files: Files, path: string): Buffer => files.get(path) ?? Buffer.alloc(0);

/** Both the newest checkpoint and its kept copy. */
export const withHead = (bytes: Buffer): Files =>
  withFiles((files) => files.set(at('checkpoint'), bytes).set(at(`checkpoints/${SIZE}`), bytes));

export function bodyPath(index: number): string {
  const line = anInnocentCase().entries[index]?.toString().split('\n')[1] ?? '{}';
  return objectPath((JSON.parse(line) as { body: string }).body);
}
