// What stands beside a list or chart once a row of it is open. It takes the focus when it opens, so that the keyboard and a screen reader are where the eye is; Escape
// closes it, and the focus goes back to the row or mark from which it was opened.

import { type ReactNode, useEffect, useRef } from 'react';
import { useKeys } from '../keyboard.ts';
import { useWords } from '../words/use-words.ts';

interface DetailProps {
  readonly label: string;
  /** The row's id: another row begins at its head. */
  readonly of: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

export function Detail({ label, of, close, children }: DetailProps) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row opens anew.
  useEffect(() => {
    if (!place.current?.contains(document.activeElement)) opener.current = document.activeElement;
    place.current?.scrollTo({ top: 0 });
    place.current?.focus({ preventScroll: true });
    if (place.current && place.current.getBoundingClientRect().top > innerHeight * 0.8)
      place.current.scrollIntoView({ block: 'start' });
  }, [of]);
  useEffect(() => () => giveBack(opener.current), []);
  useKeys({ Escape: close });
  return (
    <aside ref={place} className="detail" aria-label={label} tabIndex={-1}>
      <button type="button" className="quiet-button detail-close" onClick={close}>
        {words.t('close')}
      </button>
      {children}
    </aside>
  );
}

/** Only where nothing else has taken the focus since. */
function giveBack(to: Element | null): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const there = to?.isConnected === true && to !== document.body ? to : document.getElementById('room');
  if (there instanceof HTMLElement || there instanceof SVGElement) there.focus({ preventScroll: true });
}
