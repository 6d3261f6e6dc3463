// Around the whole of an open row: what is said of its entries is told to a screen reader, and the focus goes along with an entry that moves to another list.

import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { PairedPlace } from '../../../../../src/model/rooms/pairings.ts';
import { useWeighing } from '../../api/weighing.ts';
import { useWords } from '../../words/use-words.ts';
import { Refusal } from '../waiting.tsx';
import { type PairAct, type Pairs, PairsOfRow, useRowPairs } from './pairs.ts';

interface RowProps {
  readonly own: readonly PairedPlace[];
  readonly acts: readonly PairAct[];
  readonly children: ReactNode;
}

export function PairingRow({ own, acts, children }: RowProps) {
  const pairs = useRowPairs(own, acts);
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place);
  return (
    <PairsOfRow value={pairs}>
      <div ref={place} className="pairing-row">
        <Told of={pairs} />
        {children}
      </div>
    </PairsOfRow>
  );
}

function Told({ of: { last, error } }: { of: Pairs }) {
  const words = useWords();
  const behind = (useWeighing().data?.behind ?? 0) > 0;
  return (
    <>
      <p className="sr-only" role="status">
        {last &&
          `${words.t(`pairing.told.${last.what}`)} ${words.t(behind ? 'pairing.weighedNow' : 'pairing.weighed')}`}
      </p>
      {error && <Refusal error={error} />}
    </>
  );
}

/** Where the button that had the focus is gone, the entry it was for has it, in whichever list that stands now. */
function useFocusKept(place: RefObject<HTMLElement | null>): void {
  const held = useRef<{ readonly element: Element; readonly key: string } | null>(null);
  useEffect(() => {
    const note = ({ target }: Event): void => {
      const entry = target instanceof Element ? target.closest<HTMLElement>('[data-pair]') : null;
      const inside = entry !== null && place.current?.contains(entry) === true;
      held.current = inside && target instanceof Element ? { element: target, key: entry.dataset['pair'] ?? '' } : null;
    };
    const kinds = ['focusin', 'pointerdown'] as const;
    for (const kind of kinds) document.addEventListener(kind, note);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, note);
    };
  }, [place]);
  useLayoutEffect(() => {
    const before = held.current;
    if (before === null || before.element.isConnected || document.activeElement !== document.body) return;
    const entry = place.current?.querySelector(`[data-pair="${CSS.escape(before.key)}"] button`);
    if (!(entry instanceof HTMLElement)) return;
    for (let at = entry.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
    entry.focus();
  });
}
