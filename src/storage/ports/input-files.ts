// The files that people hand in, seen read-only. What cannot be looked at, listed or read is an answer with a reason, not an
// exception: it becomes a finding. Adapter: storage/folder/input-files.ts.

type InputKind = 'file' | 'folder' | 'link' | 'other';

export interface InputEntry {
  /** Absolute. */
  readonly path: string;
  readonly name: string;
  readonly kind: InputKind;
  readonly size: number;
  /** ISO 8601, UTC, milliseconds. */
  readonly modified: string;
}

/** `reason` is a few words for a person: `permission denied (EACCES)`. */
export type Looked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** What tells one state of a file from another without reading it. */
export interface FileState {
  readonly size: number;
  readonly modified: string;
  /** Device, file number and the time its record was changed: opaque, to be compared only. */
  readonly mark: string;
}

export interface OpenInput {
  /** As it is now, of the file that was opened, whatever its name points to meanwhile. */
  state(): Promise<Looked<FileState>>;
  read(position: number, length: number): Promise<Looked<Uint8Array>>;
  close(): Promise<void>;
}

export interface InputFiles {
  /** Follows links: the person named it. */
  look(path: string): Promise<Looked<InputEntry>>;
  /** Sorted by name in code units. Links are not followed. */
  list(folder: string): Promise<Looked<readonly InputEntry[]>>;
  /** Where a link points, absolute. */
  target(link: string): Promise<Looked<string>>;
  /** Regular files only; never waits for a writer, never follows a link that has taken the file's place. */
  open(path: string): Promise<Looked<OpenInput>>;
}
