// Persons, bodies and places in a claim's form: as the text calls them, and by which name they go. The words are looked up in the text,
// so that a mention stands where it was read.

import { useId } from 'react';
import type { Mention } from '../../../../src/model/mention.ts';
import { useWords } from '../words/use-words.ts';
import { ChoiceInput } from './inputs.tsx';

/** Where these words stand in the text, in code points: the nearest place to the claim's own. Null where they do not. */
export type Place = (words: string) => { readonly start: number; readonly end: number } | null;

interface Common {
  readonly label: string;
  readonly place: Place;
  /** Names that the source's claims hold: offered while typing. */
  readonly names: readonly string[];
}

interface OneProps extends Common {
  readonly value: Mention | null;
  readonly required?: boolean;
  readonly change: (value: Mention | null) => void;
}

export function MentionInput({ label, value, required = false, place, names, change }: OneProps) {
  return (
    <fieldset className="form-field form-mention">
      <legend>{label}</legend>
      <MentionInputs {...{ label, value, required, place, names, change }} />
    </fieldset>
  );
}

function MentionInputs({ label, value, required, place, names, change }: OneProps & { readonly required: boolean }) {
  const words = useWords();
  const list = useId();
  const help = useId();
  const text = value?.text ?? '';
  const lost = text !== '' && place(text) === null;
  const tell = (said: string, name: string | null): void =>
    change(said === '' && (name === null || name === '') ? null : mentionOf(said, name, value, place));
  return (
    <>
      <label>
        <span className="quiet">{words.t('form.inText')}</span>
        <input
          dir="auto"
          value={text}
          required={required}
          aria-label={`${label}: ${words.t('form.inText')}`}
          aria-invalid={lost}
          aria-describedby={lost ? help : undefined}
          onChange={(event) => tell(event.target.value, value?.name ?? null)}
        />
      </label>
      <label>
        <span className="quiet">{words.t('form.name')}</span>
        <input
          dir="auto"
          value={value?.name ?? ''}
          list={list}
          aria-label={`${label}: ${words.t('form.name')}`}
          onChange={(event) => tell(text, event.target.value === '' ? null : event.target.value)}
        />
        <datalist id={list}>
          {names.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </label>
      {lost && (
        <p id={help} className="quiet reading wrong">
          {words.t('form.notInText')}
        </p>
      )}
    </>
  );
}

/** A name that the words themselves do not hold was inferred, by whoever fills in the form. */
function mentionOf(text: string, name: string | null, before: Mention | null, place: Place): Mention {
  const found = place(text);
  const start = found?.start ?? before?.start ?? 0;
  const end = found?.end ?? before?.end ?? start;
  const kept = before !== null && before.name === name && before.text === text;
  const stated = name === null || text.includes(name);
  return { text, start, end, name, named: stated ? 'stated' : 'inferred', reasons: kept ? before.reasons : [] };
}

interface ManyProps extends Common {
  readonly addLabel?: string;
  readonly value: readonly Mention[];
  readonly change: (value: readonly Mention[]) => void;
}

export function MentionsInput({ label, addLabel, value, place, names, change }: ManyProps) {
  const words = useWords();
  const put = (i: number, one: Mention | null): void =>
    change(value.flatMap((mention, at) => (at === i ? (one ?? []) : mention)));
  return (
    <fieldset className="form-field form-mentions">
      <legend>{label}</legend>
      {value.map((mention, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mention has no name of its own, and its place in the list is what it is.
        <div key={i} className="form-mention">
          <MentionInputs
            {...{ place, names }}
            label={`${label} ${words.n(i + 1)}`}
            value={mention}
            required
            change={(one) => put(i, one ?? { ...mention, text: '', name: null })}
          />
          <button type="button" className="quiet-button" onClick={() => put(i, null)}>
            {words.t('form.remove')}
          </button>
        </div>
      ))}
      <button type="button" className="quiet-button" onClick={() => change([...value, EMPTY])}>
        {addLabel ?? words.t('form.addMention', { what: label })}
      </button>
    </fieldset>
  );
}

const EMPTY: Mention = { text: '', start: 0, end: 0, name: null, named: 'stated', reasons: [] };

interface Participant {
  readonly who: Mention;
  readonly role: string;
}

interface ParticipantsProps extends Common {
  readonly value: readonly Participant[];
  readonly roles: readonly string[];
  readonly change: (value: readonly Participant[]) => void;
}

export function ParticipantsInput({ label, value, roles, place, names, change }: ParticipantsProps) {
  const words = useWords();
  const put = (i: number, one: Participant | null): void =>
    change(value.flatMap((participant, at) => (at === i ? (one ?? []) : participant)));
  return (
    <fieldset className="form-field form-mentions">
      <legend>{label}</legend>
      {value.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <div key={i} className="form-mention form-participant">
          <ChoiceInput
            label={words.t('form.role')}
            value={one.role}
            values={roles}
            group="role"
            change={(role) => put(i, { ...one, role: role ?? one.role })}
          />
          <MentionInputs
            {...{ place, names }}
            label={`${label} ${words.n(i + 1)}`}
            value={one.who}
            required
            change={(who) => put(i, { ...one, who: who ?? { ...one.who, text: '', name: null } })}
          />
          <button type="button" className="quiet-button" onClick={() => put(i, null)}>
            {words.t('form.remove')}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="quiet-button"
        onClick={() => change([...value, { who: EMPTY, role: roles[0] ?? '' }])}
      >
        {words.t('form.addMention', { what: label })}
      </button>
    </fieldset>
  );
}
