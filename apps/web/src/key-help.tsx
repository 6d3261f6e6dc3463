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
  ['g r', 'keys.review'],
  ['g f', 'keys.find'],
  ['g t', 'weighing.to.timeline'],
  ['g n', 'weighing.to.figures'],
  ['g c', 'weighing.to.conflicts'],
  ['g w', 'weighing.to.origins'],
  ['[ ] + -', 'timeline.keys'],
  ['g p', 'keys.people'],
  ['g a', 'keys.appeals'],
  ['g m', 'keys.sites'],
  ['g l', 'keys.ledger'],
  ['?', 'keys.help'],
] as const;

const JUDGING_KEYS = ['a', 'r', 'R', 'e', 's', 'm', '=', 'n', 'u', 'o', 'b', 'Ctrl Enter'] as const;
const IDENTITY_KEYS = ['s', 'd', 'u', 'z'] as const;
const WORDS_OF: Readonly<Record<string, string>> = { '=': 'same', 'Ctrl Enter': 'submit' };

/** The keys, in a dialog that the browser itself closes with Escape. */
export function KeyHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const words = useWords();
  return (
    <dialog ref={dialog} aria-labelledby="keys-head">
      <h2 id="keys-head">{words.t('keys.head')}</h2>
      <dl className="keys">
        {KEYS.map(([key, name]) => (
          <KeyRow key={key} keys={key} does={words.t(name)} />
        ))}
      </dl>
      <h3>{words.t('keysReview.head')}</h3>
      <dl className="keys">
        {JUDGING_KEYS.map((key) => (
          <KeyRow key={key} keys={key} does={words.t(`keysReview.${WORDS_OF[key] ?? key}`)} />
        ))}
      </dl>
      <h3>{words.t('keysIdentity.head')}</h3>
      <dl className="keys">
        {IDENTITY_KEYS.map((key) => (
          <KeyRow key={key} keys={key} does={words.t(`keysIdentity.${key}`)} />
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{words.t('close')}</button>
      </form>
    </dialog>
  );
}

function KeyRow({ keys, does }: { keys: string; does: string }) {
  return (
    <div>
      <dt>
        {keys.split(' ').map((one) => (
          <kbd key={one}>{one}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
