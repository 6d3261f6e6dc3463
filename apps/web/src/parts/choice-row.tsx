import type { ReactNode } from 'react';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly name: (value: Value) => ReactNode;
  readonly choose: (value: Value) => void;
}

/** One of a few, always to be seen: the way a room is narrowed. */
export function ChoiceRow<Value extends string>({ legend, values, chosen, name, choose }: ChoiceProps<Value>) {
  return (
    <fieldset className="state-choice">
      <legend className="sr-only">{legend}</legend>
      {values.map((one) => (
        <button key={one} type="button" aria-pressed={one === chosen} onClick={() => choose(one)}>
          {name(one)}
        </button>
      ))}
    </fieldset>
  );
}
