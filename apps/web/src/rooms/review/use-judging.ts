// Judgements on their way: each shows at once, and all are sent in the order made. While one is on its way those that follow gather, and go
// together. Where they are refused each is tried for itself; what is still refused stands as it stood, and that is told.

import { useEffect, useRef, useState } from 'react';
import type { RecordId } from '../../../../../src/model/ids.ts';
import type { JudgementVerdict, NewJudgement, ReviewItem } from '../../../../../src/model/judgement.ts';
import { useJudge, useUndo } from '../../api/judging.ts';
import { type Done, type Entry, type Notice, shownOf, type Verdict } from './entries.ts';

type SetDone = React.Dispatch<React.SetStateAction<ReadonlyMap<string, Done>>>;

const having = (map: ReadonlyMap<string, Done>, key: string, value: Done | null): ReadonlyMap<string, Done> => {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
};

interface Made {
  readonly entry: Entry;
  readonly judgement: NewJudgement;
  /** Null until the server has answered, and where it refused. */
  record: RecordId | null;
}

/** A judgement to be sent, or one to be taken back. */
interface Errand {
  readonly made: Made;
  readonly undo: boolean;
}

/** The server takes no more at once. */
const AT_ONCE = 100;

interface Ways {
  goTo(key: string): void;
  goOn(from: string): void;
}

export function useJudging(setDone: SetDone, { goOn, goTo }: Ways) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [made, setMade] = useState<readonly Made[]>([]);
  const show = (entry: Entry, done: Done | null): void => setDone((map) => having(map, entry.key, done));
  const refused = (one: Made, error: Error): void => {
    show(one.entry, one.entry.done);
    setMade((all) => all.filter((other) => other !== one));
    setNotice({ kind: 'refused', message: error.message, key: one.entry.key });
  };
  const kept = (one: Made, items: readonly ReviewItem[]): void => {
    const { entry, judgement, record } = one;
    const own = items.filter((item) => item.judgements.some((judged) => judged.record === record));
    setDone((map) => (map.get(entry.key)?.of === judgement ? having(map, entry.key, doneOf(judgement, own)) : map));
  };
  const notUndone = (one: Made, error: Error): void => {
    show(one.entry, doneOf(one.judgement, []));
    setNotice({ kind: 'refused', message: error.message, key: one.entry.key });
  };
  const send = useErrands({ kept, refused, notUndone });
  const judge = (entry: Entry, { verdict, claim, result = [], others = [], reason = null }: Verdict): void => {
    const { item, key } = entry;
    const object = item.source.id;
    const judgement = { object, claim: claim ?? shownOf(entry).claim.id, verdict, result, others, reason };
    const one: Made = { entry, judgement, record: null };
    show(entry, doneOf(judgement, []));
    setMade((all) => [...all, one]);
    setNotice({ kind: 'judged', verdict, words: item.claim.passage.exact });
    if (verdict !== 'same') goOn(key);
    send({ made: one, undo: false });
  };
  const undo = (): void => {
    const last = made.at(-1);
    if (last === undefined) return;
    const { entry, judgement } = last;
    setMade((all) => all.slice(0, -1));
    show(entry, entry.done);
    setNotice({ kind: 'undone', verdict: judgement.verdict, words: entry.item.claim.passage.exact });
    goTo(entry.key);
    send({ made: last, undo: true });
  };
  return { judge, undo, notice, canUndo: made.length > 0 };
}

const doneOf = (judgement: NewJudgement, items: readonly ReviewItem[]): Done => ({
  of: judgement,
  verdict: judgement.verdict as JudgementVerdict,
  items,
});

interface Ends {
  readonly kept: (made: Made, items: readonly ReviewItem[]) => void;
  readonly refused: (made: Made, error: Error) => void;
  readonly notUndone: (made: Made, error: Error) => void;
}

/** One errand after the other. The window is not left without a question while some are on their way. */
function useErrands(ends: Ends): (errand: Errand) => void {
  const { mutateAsync: post } = useJudge();
  const { mutateAsync: takeBack } = useUndo();
  const waiting = useRef<Errand[]>([]);
  const running = useRef(false);
  const judgeAll = async (batch: readonly Made[]): Promise<void> => {
    try {
      const { records, items } = await post(batch.map((one) => one.judgement));
      for (const [i, one] of batch.entries()) {
        one.record = records[i] ?? null;
        ends.kept(one, items);
      }
    } catch (error) {
      const [only] = batch;
      if (batch.length === 1 && only) ends.refused(only, error as Error);
      else for (const one of batch) await judgeAll([one]);
    }
  };
  const undo = async (one: Made): Promise<void> => {
    try {
      if (one.record !== null) await takeBack({ on: one.judgement.object, records: [one.record] });
    } catch (error) {
      ends.notUndone(one, error as Error);
    }
  };
  const run = async (): Promise<void> => {
    for (let next = nextOf(waiting.current); next.length > 0; next = nextOf(waiting.current)) {
      const [first] = next;
      if (first?.undo) await undo(first.made);
      else await judgeAll(next.map((errand) => errand.made));
    }
  };
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (running.current) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  return (errand) => {
    // What was not sent yet needs no record to be taken back.
    const unsent = errand.undo ? waiting.current.findIndex((one) => one.made === errand.made) : -1;
    if (unsent >= 0) waiting.current.splice(unsent, 1);
    else waiting.current.push(errand);
    if (running.current) return;
    running.current = true;
    void run().finally(() => {
      running.current = false;
    });
  };
}

/** Takes from the front what may go together: judgements on different claims, or one that is taken back. */
function nextOf(waiting: Errand[]): readonly Errand[] {
  const keys = new Set<string>();
  let count = 0;
  for (const { made, undo } of waiting) {
    if (count === AT_ONCE || keys.has(made.entry.key) || (undo && count > 0)) break;
    keys.add(made.entry.key);
    count++;
    if (undo) break;
  }
  return waiting.splice(0, count);
}
