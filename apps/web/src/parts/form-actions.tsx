// How every form that is opened ends: what was refused, then keep it or leave it.

import { useWords } from '../words/use-words.ts';
import { Refusal } from './waiting.tsx';

interface ActionsProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly close: () => void;
  readonly error?: Error | null;
}

export function FormActions({ label, disabled = false, close, error = null }: ActionsProps) {
  const words = useWords();
  return (
    <>
      {error && <Refusal error={error} />}
      <p className="actions">
        <button type="submit" className="primary" disabled={disabled}>
          {label}
        </button>
        <button type="button" onClick={close}>
          {words.t('cancel')}
        </button>
      </p>
    </>
  );
}
