import { useState } from 'react';
import { useWords } from '../words/use-words.ts';

interface CopyProps {
  readonly text: string;
  readonly label: string;
  readonly quiet?: boolean;
}

/** Copies, and says so to the eye and to a screen reader. */
export function CopyButton({ text, label, quiet = false }: CopyProps) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.t('copied')),
      () => setSaid(words.t('copyRefused')),
    );
    setTimeout(() => setSaid(''), 2500);
  };
  return (
    <>
      <button type="button" className={quiet ? 'quiet-button' : ''} onClick={copy}>
        {said || label}
      </button>
      <span className="sr-only" role="status">
        {said}
      </span>
    </>
  );
}
