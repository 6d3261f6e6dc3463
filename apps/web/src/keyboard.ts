// Keys of the app. They do nothing while a person writes in a field, and never take a key that carries a modifier.

import { useLayoutEffect, useRef } from 'react';

/** What a key does. One that gives back `false` has left the key to others. */
export type Keys = Readonly<Record<string, () => unknown>>;

const WRITES = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** `first`: before all that are not, wherever they stand. */
export function useKeys(keys: Keys, first = false): void {
  const latest = useRef(keys);
  latest.current = keys;
  // With the paint that shows what the keys act on, not some time after it.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(WRITES) || document.querySelector('dialog[open]')) return;
      const act = latest.current[keyOf(event)];
      if (act && act() !== false) event.preventDefault();
    };
    addEventListener('keydown', press, first);
    return () => removeEventListener('keydown', press, first);
  }, [first]);
}

/** On a Persian keyboard the j key gives ت: the key's place counts where the letter is not Latin. */
function keyOf(event: KeyboardEvent): string {
  if (event.key.length > 1 || /[\x20-\x7e]/.test(event.key)) return event.key;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  if (letter) return event.shiftKey ? letter.toUpperCase() : letter;
  return event.code === 'Slash' ? (event.shiftKey ? '?' : '/') : event.key;
}

const PATIENCE_MS = 3000;

/** Two keys, one after the other: `g` and then one of `keys`. */
export function useKeysAfterG(keys: Keys): void {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  const after = Object.fromEntries(
    Object.entries(keys).map(([key, act]) => [
      key,
      () => {
        const meant = performance.now() - pressedAt.current < PATIENCE_MS;
        pressedAt.current = Number.NEGATIVE_INFINITY;
        return meant && act();
      },
    ]),
  );
  const g = (): void => {
    pressedAt.current = performance.now();
  };
  // `g r` goes to a room; the `r` of it must not reject the claim that is chosen there.
  useKeys({ ...after, g }, true);
}
