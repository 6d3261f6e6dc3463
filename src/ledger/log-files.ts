// What writing a log needs of a disk: each step that can fail, be torn or be lost is a call of its own, so that tests can stop
// before, in the middle of and after every one. Paths have slashes and are relative to the case. Adapter: storage/folder/durable-files.ts.

export interface LogFiles {
  /** Null where there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  /** Names in a folder, sorted; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Does nothing where it is there. Lasting once the folder above was synced. */
  makeFolder(path: string): Promise<void>;
  /** A new file with these bytes; HabeasError `exists` where there is one. Its bytes last once it was synced, its name once its folder was. */
  create(path: string, bytes: Uint8Array): Promise<void>;
  syncFile(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
  /** Gives a file a second name; HabeasError `exists` where that name is taken. */
  link(from: string, to: string): Promise<void>;
  /** Puts a file in the place of another, which is gone with it. */
  rename(from: string, to: string): Promise<void>;
  /** Does nothing where there is no such file. */
  remove(path: string): Promise<void>;
}
