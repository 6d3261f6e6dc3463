// The form in which a person amends a claim or writes one: the same for every kind, from the table of form-fields.ts. What comes out is
// a claim that its own parser takes; what is missing is named, and nothing is sent.

import { type FormEvent, type ReactNode, useId, useMemo, useState } from 'react';
import { ASSERTED, type Claim, CONFIDENCE, type SayerLink } from '../../../../src/model/claim.ts';
import { parseClaim } from '../../../../src/model/claim-parser.ts';
import type { Mention } from '../../../../src/model/mention.ts';
import { FormActions } from '../parts/form-actions.tsx';
import { useWords } from '../words/use-words.ts';
import { changed, type Draft, FORM_FIELDS, type FormField, getIn, missing } from './form-fields.ts';
import { ChoiceInput, DateInput, FlagInput, LinesInput, NumberInput, TextInput } from './inputs.tsx';
import { MentionInput, MentionsInput, ParticipantsInput, type Place } from './mention-input.tsx';
import { SayerInput } from './sayer-input.tsx';
import { SpanInput } from './span-input.tsx';
import { passageIn, placeIn, spanIn, type TextWindow } from './text-window.ts';

interface FormProps {
  readonly start: Draft;
  readonly window: TextWindow;
  readonly language: string | null;
  /** Names that the source's claims hold. */
  readonly names: readonly string[];
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly keep: (claim: Claim) => void;
  readonly cancel: () => void;
  readonly children?: ReactNode;
}

export function ClaimForm({ start, window, language, names, submitLabel, busy, keep, cancel, children }: FormProps) {
  const words = useWords();
  const [draft, setDraft] = useState(start);
  const [told, setTold] = useState<readonly string[]>([]);
  const head = useId();
  const set = (key: string, value: unknown): void => setDraft((now) => changed(now, key, value));
  const place: Place = (said) => placeIn(window, said, draft.passage.start);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const lacking = missing(draft).map((name) => words.t('form.missing', { field: words.t(`field.${name}`) }));
    const parsed = parseClaim(draft);
    const faults = parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path}: ${message}`);
    setTold(lacking.length > 0 ? lacking : faults);
    if (lacking.length === 0 && parsed.ok) keep(parsed.value);
  };
  return (
    <form
      className="claim-form"
      aria-labelledby={head}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <h3 id={head} tabIndex={-1} ref={focusOnce}>
        {words.code('kind', draft.kind)}
      </h3>
      <SpanInput
        {...{ window, language }}
        span={spanIn(window, draft.passage)}
        change={(span) => set('passage', passageIn(window, span))}
      />
      <div className="form-fields">
        {FORM_FIELDS[draft.kind].map((field) => (
          <FieldInput key={field.key} {...{ field, draft, place, names, set }} />
        ))}
        <DateCandidates offered={start['candidates']} draft={draft} set={set} />
      </div>
      <SayerInput
        value={draft['sayer'] as readonly SayerLink[]}
        {...{ place, names }}
        change={(sayer) => set('sayer', sayer)}
      />
      <div className="form-row">
        <ChoiceInput
          label={words.t('field.asserted')}
          value={draft['asserted'] as string}
          values={ASSERTED}
          group="asserted"
          change={(asserted) => set('asserted', asserted)}
        />
        <ChoiceInput
          label={words.t('field.confidence')}
          value={draft['confidence'] as string}
          values={CONFIDENCE}
          group="confidence"
          change={(confidence) => set('confidence', confidence)}
        />
      </div>
      {children}
      <div role="alert">
        {told.length > 0 && (
          <ul className="refused">
            {told.map((one) => (
              <li key={one} dir="auto">
                {one}
              </li>
            ))}
          </ul>
        )}
      </div>
      <FormActions label={submitLabel} disabled={busy} close={cancel} />
    </form>
  );
}

/** The form begins where it stands, not at the button that opened it. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus({ preventScroll: false });
}

interface FieldInputProps {
  readonly field: FormField;
  readonly draft: Draft;
  readonly place: Place;
  readonly names: readonly string[];
  readonly set: (key: string, value: unknown) => void;
}

function FieldInput({ field, draft, place, names, set }: FieldInputProps) {
  const words = useWords();
  const label = useMemo(() => words.t(`field.${field.name}`), [words, field.name]);
  const value = getIn(draft, field.key);
  const change = (next: unknown): void => set(field.key, next);
  const { required, values, group } = field;
  switch (field.input) {
    case 'text':
      return <TextInput {...{ label, required, change }} value={value as string | null} usual={values} group={group} />;
    case 'lines':
      return <LinesInput {...{ label, change }} value={value as readonly string[]} />;
    case 'date':
      return <DateInput {...{ label, change }} value={value as string | null} />;
    case 'number':
      return <NumberInput {...{ label, change }} value={value as number | null} />;
    case 'flag':
      return <FlagInput {...{ label, change }} value={value as boolean} />;
    case 'choice':
      return <ChoiceInput {...{ label, required, values, group, change }} value={value as string | null} />;
    case 'mention':
      return <MentionInput {...{ label, required, place, names, change }} value={value as Mention | null} />;
    case 'mentions':
      return <MentionsInput {...{ label, place, names, change }} value={value as readonly Mention[]} />;
    case 'participants':
      return (
        <ParticipantsInput
          {...{ label, place, names, change }}
          roles={values}
          value={value as readonly { readonly who: Mention; readonly role: string }[]}
        />
      );
  }
}

/** Where the words leave a choice between dates, each is one press away. */
function DateCandidates({
  offered,
  draft,
  set,
}: Pick<FieldInputProps, 'draft' | 'set'> & { readonly offered: unknown }) {
  const words = useWords();
  if (draft.kind !== 'date') return null;
  const candidates = (offered as readonly { readonly edtf: string }[]).filter((one) => one.edtf !== draft['edtf']);
  if (candidates.length === 0) return null;
  return (
    <p className="actions form-candidates">
      <span className="quiet">{words.t('form.orRather')}</span>
      {candidates.map(({ edtf }) => (
        <button key={edtf} type="button" onClick={() => set('edtf', edtf)}>
          {words.edtf(edtf)}
        </button>
      ))}
    </p>
  );
}
