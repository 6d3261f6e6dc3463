// What a person says of the entries of one open row: that they belong to it, or that they do not. In: where the words of the row stand. Out: for each entry what was said of it and not taken back, and how to
// say it and take it back. What is said is shown at once, before the case has been weighed anew.

import { createContext, useContext, useMemo, useState } from 'react';
import type { ClaimKind } from '../../../../../src/model/claim.ts';
import type {
  JudgedBy,
  PairedAnswer,
  PairedPassage,
  PairedPlace,
  PairingKind,
  PairingView,
} from '../../../../../src/model/rooms/pairings.ts';
import type { ClaimRef, PassageRef } from '../../../../../src/model/weighing.ts';
import { usePair, usePairings, useTakeBackPairing } from '../../api/pairings.ts';

/** One of the things that can be said to join an entry to the row. */
export interface PairAct {
  readonly what: PairingKind;
  readonly answer: PairedAnswer | null;
}

/** What was said last in this row, and of which entry, for a notice. */
interface LastSaid {
  readonly what: 'joined' | 'parted' | 'reasoned' | 'takenBack';
  readonly key: string;
}

interface SaidWith {
  readonly reason?: string;
  readonly done?: () => void;
}

export interface Pairs {
  /** What can be said to join a passage to this row. */
  readonly acts: readonly PairAct[];
  /** The words of all people on an entry of this row, those among them that the weighing found to be on it. */
  of(entry: PairedPlace, judged: JudgedBy | null): readonly PairingView[];
  say(entry: PairedPlace, act: PairAct, holds: boolean, more?: SaidWith): void;
  /** The same again, with the reason. */
  addWhy(said: PairingView, entry: PairedPlace, reason: string): void;
  takeBack(said: PairingView): void;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly last: LastSaid | null;
}

const Context = createContext<Pairs | null>(null);
export const PairsOfRow = Context.Provider;

/** Null outside of a row to which a person can join anything. */
export const usePairs = (): Pairs | null => useContext(Context);

export const placeOfClaim = ({ source, claim: { passage, kind } }: ClaimRef): PairedPlace => ({
  source: source.id,
  start: passage.start,
  end: passage.end,
  exact: passage.exact,
  kind,
});

export const placeOfPassage = (
  { source, passage: { start, end, exact } }: PassageRef,
  kind: ClaimKind | null = null,
): PairedPlace => ({ source: source.id, start, end, exact, kind });

/** By which an entry is known among the others of its row, wherever it stands there. */
export const keyOfPlace = ({ source, start, end }: Pick<PairedPlace, 'source' | 'start' | 'end'>): string =>
  `${source} ${start}-${end}`;

const keysOf = ({ a, b }: PairingView): readonly [string, string] => [
  keyOfPlace({ source: a.source, ...a.passage }),
  keyOfPlace({ source: b.source, ...b.passage }),
];

/** `own` are the words that the row is of, the first those that are named in what is said. */
export function useRowPairs(own: readonly PairedPlace[], acts: readonly PairAct[]): Pairs {
  const standing = usePairings().data;
  const pair = usePair();
  const back = useTakeBackPairing();
  const [last, setLast] = useState<LastSaid | null>(null);
  const rowKeys = own.map(keyOfPlace).join('\n');
  const byEntry = useMemo(() => entriesOf(standing ?? [], new Set(rowKeys.split('\n'))), [standing, rowKeys]);
  return {
    acts,
    of: (entry, judged) => {
      const here = byEntry.get(keyOfPlace(entry)) ?? [];
      const found = judged?.records.flatMap((record) => standing?.find((one) => one.record === record) ?? []) ?? [];
      return [...new Set([...here, ...found])];
    },
    say: (entry, { what, answer }, holds, { reason = '', done } = {}) => {
      const first = own.find((one) => keyOfPlace(one) !== keyOfPlace(entry));
      if (first === undefined) return;
      const said = { what, a: first, b: entry, holds, answer: holds ? answer : null, reason: orNull(reason) };
      pair.mutate(said, {
        onSuccess: () => {
          setLast({ what: holds ? 'joined' : 'parted', key: keyOfPlace(entry) });
          done?.();
        },
      });
    },
    addWhy: ({ what, a, b, holds, answer }, entry, reason) =>
      pair.mutate(
        { what, a: placeAgain(a), b: placeAgain(b), holds, answer, reason: orNull(reason) },
        { onSuccess: () => setLast({ what: 'reasoned', key: keyOfPlace(entry) }) },
      ),
    takeBack: (said) =>
      back.mutate(said, {
        onSuccess: () => setLast({ what: 'takenBack', key: keyOfPlace({ source: said.b.source, ...said.b.passage }) }),
      }),
    busy: pair.isPending || back.isPending,
    error: pair.error ?? back.error,
    last,
  };
}

const orNull = (reason: string): string | null => (reason.trim() === '' ? null : reason.trim());

const placeAgain = ({ source, passage: { start, end, exact }, kind }: PairedPassage): PairedPlace => ({
  source,
  start,
  end,
  exact,
  kind,
});

/** Of two numbers of one count either may have been named first. */
function entriesOf(
  standing: readonly PairingView[],
  row: ReadonlySet<string>,
): ReadonlyMap<string, readonly PairingView[]> {
  const found = new Map<string, PairingView[]>();
  for (const one of standing) {
    const [a, b] = keysOf(one);
    const entry = row.has(a) ? b : one.what === 'count' && row.has(b) ? a : null;
    if (entry !== null) found.set(entry, [...(found.get(entry) ?? []), one]);
  }
  return found;
}
