import { useEffect, useState } from 'react';

const REST_MS = 250;

interface TypedProps {
  readonly label: string;
  readonly text: string;
  readonly change: (text: string | undefined) => void;
  readonly placeholder?: string;
}

/** A field that narrows a list: what is typed counts once the hand rests. */
export function TypedFilter({ label, text, change, placeholder }: TypedProps) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const rest = setTimeout(() => change(typed === '' ? undefined : typed), REST_MS);
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
      />
    </label>
  );
}
