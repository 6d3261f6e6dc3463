// What can be done with the proposal shown. Every button has its key, and says so.

import { Fragment } from 'react';
import { useWords } from '../../words/use-words.ts';

const ACTS = [
  { key: 'a', act: 'accept' },
  { key: 'r', act: 'reject' },
  { key: 'e', act: 'amend' },
  { key: 's', act: 'split' },
  { key: 'm', act: 'merge' },
  { key: '=', act: 'same' },
] as const;
export type Act = (typeof ACTS)[number]['act'];

interface BarProps {
  readonly act: (act: Act) => void;
  readonly step: (by: 1 | -1) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly open: () => void;
  /** It changed since it was judged: then the new reading can be taken too. */
  readonly takeNew: (() => void) | null;
}

export function JudgingBar({ act, step, undo, canUndo, open, takeNew }: BarProps) {
  const words = useWords();
  return (
    <div className="judging-bar no-print" role="toolbar" aria-label={words.t('review.acts')}>
      {ACTS.map((one) => (
        <Fragment key={one.act}>
          <KeyButton
            name={words.t(one.act === 'accept' && takeNew ? 'review.act.keep' : `review.act.${one.act}`)}
            hint={one.key}
            primary={one.act === 'accept'}
            press={() => act(one.act)}
          />
          {one.act === 'accept' && takeNew && (
            <KeyButton name={words.t('review.act.takeNew')} hint="n" press={takeNew} />
          )}
        </Fragment>
      ))}
      <span className="judging-steps">
        <KeyButton name={words.t('review.act.previous')} hint="k" press={() => step(-1)} />
        <KeyButton name={words.t('review.act.next')} hint="j" press={() => step(1)} />
        <KeyButton name={words.t('review.act.open')} hint="o" press={open} />
        <KeyButton name={words.t('review.act.undo')} hint="u" press={undo} disabled={!canUndo} />
      </span>
    </div>
  );
}

interface KeyButtonProps {
  readonly name: string;
  readonly hint: string;
  readonly press: () => void;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

export function KeyButton({ name, hint, press, primary = false, disabled = false }: KeyButtonProps) {
  return (
    <button
      type="button"
      className={`key-button ${primary ? 'primary' : ''}`}
      aria-keyshortcuts={hint}
      disabled={disabled}
      onClick={press}
    >
      {name}{' '}
      <span className="kbd" aria-hidden="true">
        {hint}
      </span>
    </button>
  );
}
