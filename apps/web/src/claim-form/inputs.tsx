// The single inputs of a claim's form. Each is handed its value and tells a changed one; none knows of the claim.

import { useId, useState } from 'react';
import { parseEdtf } from '../../../../src/model/edtf.ts';
import { dateWords } from '../words/claim-fields.ts';
import { solarHijriEntry } from '../words/solar-hijri-entry.ts';
import { useWords } from '../words/use-words.ts';

interface InputProps<T> {
  readonly label: string;
  readonly value: T;
  readonly required?: boolean;
  readonly change: (value: T) => void;
}

/** Words that are long from the start get a box of lines; `usual` is offered while typing, and what is kept is its code, not its word. */
export function TextInput(
  props: InputProps<string | null> & { readonly usual?: readonly string[]; readonly group?: string },
) {
  const { label, value, required = false, change, usual = [], group = '' } = props;
  const words = useWords();
  const read = value === null || group === '' ? '' : words.code(group, value, '');
  const list = useId();
  const id = useId();
  const text = value ?? '';
  const [long] = useState(text.length > 60);
  const take = (typed: string): void => change(typed === '' ? null : typed);
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea
          id={id}
          dir="auto"
          rows={3}
          value={text}
          required={required}
          onChange={(event) => take(event.target.value)}
        />
      ) : (
        <input
          id={id}
          dir="auto"
          value={text}
          required={required}
          list={usual.length > 0 ? list : undefined}
          onChange={(event) => take(event.target.value)}
        />
      )}
      {read !== '' && read !== value && <p className="quiet reading">{read}</p>}
      {usual.length > 0 && (
        <datalist id={list}>
          {usual.map((one) => (
            <option key={one} value={one}>
              {words.code(group, one)}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
}

/** One a line. */
export function LinesInput({ label, value, change }: InputProps<readonly string[]>) {
  const [typed, setTyped] = useState(value.join('\n'));
  const take = (text: string): void => {
    setTyped(text);
    change(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
  };
  return (
    <label className="form-field">
      <span>{label}</span>
      <textarea
        dir="auto"
        rows={Math.max(2, value.length)}
        value={typed}
        onChange={(event) => take(event.target.value)}
      />
    </label>
  );
}

/** EDTF, read back in words while it is typed; a Solar Hijri date is turned once it is offered and taken. */
export function DateInput({ label, value, change }: InputProps<string | null>) {
  const words = useWords();
  const help = useId();
  const text = value ?? '';
  const known = text === '' || parseEdtf(text) !== null;
  const hijri = solarHijriEntry(text);
  return (
    <div className="form-field">
      <label>
        <span>{label}</span>
        <input
          dir="ltr"
          value={text}
          spellCheck={false}
          placeholder="1974-08-14"
          aria-describedby={help}
          aria-invalid={!known}
          onChange={(event) => change(event.target.value === '' ? null : event.target.value.trim())}
        />
      </label>
      <p id={help} className={`quiet reading ${known ? '' : 'wrong'}`} aria-live="polite">
        {text !== '' && (known ? dateWords(text, words) : hijri === null && words.t('form.dateWrong'))}
      </p>
      {hijri !== null && (
        <button type="button" className="quiet-button" onClick={() => change(hijri)}>
          {words.t('form.hijriMeant', { date: dateWords(hijri, words) })}
        </button>
      )}
    </div>
  );
}

/** Digits of any script. A number that cannot be read is told as it was. */
export function NumberInput({ label, value, change }: InputProps<number | null>) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && numberOf(typed) === value ? typed : value === null ? (typed ?? '') : String(value);
  const wrong = shown !== '' && numberOf(shown) === null;
  const help = useId();
  const take = (text: string): void => {
    setTyped(text);
    change(numberOf(text));
  };
  return (
    <label className="form-field form-number">
      <span>{label}</span>
      <input
        dir="ltr"
        inputMode="decimal"
        value={shown}
        aria-invalid={wrong}
        aria-describedby={wrong ? help : undefined}
        onChange={(event) => take(event.target.value)}
      />
      {wrong && (
        <span id={help} className="quiet reading wrong">
          {words.t('form.numberWrong')}
        </span>
      )}
    </label>
  );
}

function numberOf(typed: string): number | null {
  const latin = typed.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)).replace(/[\s,٬]/g, '');
  return /^\d+(?:[.٫]\d+)?$/.test(latin) ? Number(latin.replace('٫', '.')) : null;
}

export function FlagInput({ label, value, change }: InputProps<boolean>) {
  return (
    <label className="form-field form-flag">
      <input type="checkbox" checked={value} onChange={(event) => change(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface ChoiceProps extends InputProps<string | null> {
  readonly values: readonly string[];
  readonly group: string;
}

/** A value that is not among the usual ones is kept among them. */
export function ChoiceInput({ label, value, required = true, values, group, change }: ChoiceProps) {
  const words = useWords();
  const all = value === null || values.includes(value) ? values : [value, ...values];
  return (
    <label className="form-field">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => change(event.target.value || null)}>
        {!required && <option value="">{words.t('form.notSaid')}</option>}
        {all.map((one) => (
          <option key={one} value={one}>
            {words.code(group, one)}
          </option>
        ))}
      </select>
    </label>
  );
}
