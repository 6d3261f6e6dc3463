import type { RefObject } from 'react';
import { useWords } from './words/use-words.ts';

const KEYS = [
  ['/', 'keys.search'],
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['Esc', 'keys.letGo'],
  ['g o', 'keys.overview'],
  ['g s', 'keys.sources'],
  ['g f', 'keys.find'],
  ['g l', 'keys.ledger'],
  ['?', 'keys.help'],
] as const;

/** The keys, in a dialog that the browser itself closes with Escape. */
export function KeyHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const words = useWords();
  return (
    <dialog ref={dialog} aria-labelledby="keys-head">
      <h2 id="keys-head">{words.t('keys.head')}</h2>
      <dl className="keys">
        {KEYS.map(([key, name]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{words.t(name)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{words.t('close')}</button>
      </form>
    </dialog>
  );
}
