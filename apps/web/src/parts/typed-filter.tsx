import { useEffect, useState } from 'react';
import { useAsked } from './use-asked.ts';

const REST_MS = 250;

interface TypedProps {
  readonly label: string;
  readonly text: string;
  readonly change: (text: string | undefined) => void;
  readonly placeholder?: string;
}

/** A field that narrows a list: what is typed counts once the hand rests or the field is left. */
export function TypedFilter({ label, text, change, placeholder }: TypedProps) {
  const [asked, ask] = useAsked(text);
  const [typed, setTyped] = useState(text);
  const wanted = typed.trim();
  const settle = (): void => {
    if (wanted === asked) return;
    ask(wanted);
    change(wanted === '' ? undefined : wanted);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what others asked for takes the place of what is typed.
  useEffect(() => {
    if (asked !== wanted) setTyped(asked);
  }, [asked]);
  useEffect(() => {
    const rest = setTimeout(settle, REST_MS);
    return () => clearTimeout(rest);
  });
  return (
    <label className="text-filter">
      {label}
      <input
        type="search"
        dir={typed === '' ? undefined : 'auto'}
        value={typed}
        placeholder={placeholder}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
      />
    </label>
  );
}
