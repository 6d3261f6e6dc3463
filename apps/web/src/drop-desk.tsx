// Files dropped anywhere in the window, or chosen in Sources: handed in, and what becomes of them told in every room.

import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { filesOfDrop, type Handed, type HandingIn, handIn } from './api/handing-in.ts';
import { useJobs } from './api/queries.ts';
import { useWords } from './words/use-words.ts';

interface Desk {
  readonly handing: HandingIn | null;
  readonly refused: string | null;
  add(files: readonly Handed[]): void;
}

const DeskContext = createContext<Desk>({ handing: null, refused: null, add: () => undefined });
export const useDesk = (): Desk => useContext(DeskContext);

export function DropDesk({ children }: { children: ReactNode }) {
  const words = useWords();
  const client = useQueryClient();
  const [handing, setHanding] = useState<HandingIn | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const desk = useMemo<Desk>(() => {
    const add = (files: readonly Handed[]): void => {
      if (files.length === 0) return;
      setRefused(null);
      handIn(files, client, setHanding)
        .catch((error: Error) => setRefused(error.message))
        .finally(() => setHanding((last) => (last && last.failed.length > 0 ? last : null)));
    };
    return { handing, refused, add };
  }, [handing, refused, client]);
  const over = useDrops(desk.add);
  useFreshAfterJobs();
  return (
    <DeskContext value={desk}>
      {children}
      {over && <div className="drop-veil">{words.t('add.dropHere')}</div>}
      <JobVoice />
    </DeskContext>
  );
}

/** Whether files are being held over the window. */
function useDrops(add: Desk['add']): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const hold = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      void filesOfDrop(event.dataTransfer).then(add);
    };
    const listeners = { dragenter: hold, dragover: hold, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener as EventListener);
    };
  }, [add]);
  return over;
}

/** When a piece of work ends, what the rooms show of the case is asked for again; while it runs, the table is. */
function useFreshAfterJobs(): void {
  const client = useQueryClient();
  const { data: jobs = [] } = useJobs();
  const ended = jobs.filter((job) => job.state !== 'running').length;
  const running = jobs.length - ended;
  useEffect(() => {
    if (ended === 0) return;
    for (const queryKey of [['overview'], ['sources'], ['ledger'], ['search']])
      void client.invalidateQueries({ queryKey });
  }, [ended, client]);
  useEffect(() => {
    if (running === 0) return;
    const again = setInterval(() => {
      for (const queryKey of [['overview'], ['sources']]) void client.invalidateQueries({ queryKey });
    }, 2000);
    return () => clearInterval(again);
  }, [running, client]);
}

/** The end of each piece of work, said aloud by a screen reader wherever the person is. */
function JobVoice() {
  const words = useWords();
  const { data: jobs = [] } = useJobs();
  const last = jobs.at(-1);
  const said = !last
    ? ''
    : last.state === 'running'
      ? words.t(`job.${last.kind}.running`)
      : words.t(`job.${last.kind}.${last.state}`);
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  );
}
