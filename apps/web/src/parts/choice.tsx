// A filter that takes one of some values, or any. What is chosen is offered even where nothing under the filter has it, so that the choice can be seen and undone.

import { useWords } from '../words/use-words.ts';
import { useAsked } from './use-asked.ts';

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly values: readonly string[];
  readonly name: (value: string) => string;
  readonly choose: (value: string | undefined) => void;
  /** What stands there while nothing is chosen. */
  readonly any?: string;
}

export function Choice({ label, value, values, name, choose, any }: ChoiceProps) {
  const words = useWords();
  const [chosen, ask] = useAsked(value);
  const take = (one: string | undefined): void => {
    ask(one);
    choose(one);
  };
  const all = chosen === undefined || values.includes(chosen) ? values : [chosen, ...values];
  if (all.length === 0) return null;
  return (
    <label>
      {label}
      <select value={chosen ?? ''} onChange={(event) => take(event.target.value || undefined)}>
        <option value="">{any ?? words.t('sources.any')}</option>
        {all.map((one) => (
          <option key={one} value={one}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
