// Files that a person drops or chooses: handed to the server one after the other, then added as one piece of work.

import type { QueryClient } from '@tanstack/react-query';
import type { JobView } from '../../../../src/model/views.ts';
import { post, postFile, Refused } from './client.ts';

export interface Handed {
  readonly name: string;
  readonly file: File;
}

export interface HandingIn {
  readonly done: number;
  readonly total: number;
  readonly current: string | null;
  readonly failed: readonly { readonly name: string; readonly message: string }[];
}

const AT_ONCE = 3;
const A_JOB = 5000;

export async function handIn(
  files: readonly Handed[],
  client: QueryClient,
  tell: (state: HandingIn) => void,
): Promise<void> {
  const failed: { name: string; message: string }[] = [];
  const uploads: string[] = [];
  const waiting = [...files];
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      tell({ done, total: files.length, current: next.name, failed: [...failed] });
      try {
        uploads.push(await postFile(next.name, next.file));
      } catch (error) {
        failed.push({
          name: next.name,
          message: error instanceof Refused ? error.message : 'the file could not be read',
        });
      }
      done++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  tell({ done, total: files.length, current: null, failed });
  for (let from = 0; from < uploads.length; from += A_JOB)
    await post<JobView>('/api/add', { uploads: uploads.slice(from, from + A_JOB) });
  await client.invalidateQueries({ queryKey: ['jobs'] });
}

/** Files and whole folders of a drop, each with its path inside what was dropped. */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly Handed[]> {
  // Entries must be taken before the first wait: the list is emptied when the event is over.
  const items = [...transfer.items].filter((item) => item.kind === 'file');
  const taken = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: Handed[] = [];
  for (const { entry, file } of taken) {
    if (entry) await walk(entry, found);
    else if (file) found.push({ name: file.name, file });
  }
  return found;
}

async function walk(entry: FileSystemEntry, found: Handed[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ name: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const one of some) await walk(one, found);
  }
}

export const filesOfChoice = (list: FileList): readonly Handed[] =>
  [...list].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
