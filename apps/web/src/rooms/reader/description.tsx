// What people say the document is, beside what was read of it, and the form in which it is said: title, publisher, writer, day, kind, language.

import { type FormEvent, useState } from 'react';
import {
  type DescriptionView,
  type NewDescription,
  saysNothing,
  UNKNOWABLE,
  type Unknowable,
} from '../../../../../src/model/described.ts';
import { DESCRIBED_FIELDS, type DescribedField, SOURCE_TYPES } from '../../../../../src/model/source.ts';
import type { SourceView } from '../../../../../src/model/views.ts';
import { useDescribe } from '../../api/judging.ts';
import { ChoiceInput, DateInput } from '../../claim-form/inputs.tsx';
import { FormActions } from '../../parts/form-actions.tsx';
import { useWords, type Words } from '../../words/use-words.ts';
import { ReasonField, SaidBy } from './said-why.tsx';

export function Description({ source }: { source: SourceView }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState(false);
  const { described } = source;
  const mine = described.words.find((one) => one.mine);
  return (
    <section className={`below ${described.words.length === 0 ? 'no-print' : ''}`} aria-labelledby="described-head">
      <h2 id="described-head">{words.t('describe.head')}</h2>
      {described.words.length === 0 && !open && <p className="quiet">{words.t('describe.none')}</p>}
      {described.differ.length > 0 && (
        <p className="lost">{words.t('describe.differ', { fields: namesOf(described.differ, words) })}</p>
      )}
      <ul className="described-words">
        {described.words.map((one) => (
          <WordRow key={one.record} word={one} source={source} />
        ))}
      </ul>
      <p role="status" className="quiet">
        {kept && !open && words.t('describe.kept')}
      </p>
      {open ? (
        <DescribeForm
          source={source}
          before={mine}
          close={(done) => {
            setKept(done);
            setOpen(false);
          }}
        />
      ) : (
        <p className="actions no-print">
          <button type="button" onClick={() => setOpen(true)}>
            {words.t(mine ? 'describe.again' : 'describe.open')}
          </button>
        </p>
      )}
    </section>
  );
}

export const namesOf = (fields: readonly DescribedField[], words: Words): string =>
  fields.map((field) => words.t(`describe.fields.${field}`)).join(words.lang === 'fa' ? '، ' : ', ');

function valueWords(field: DescribedField, value: string | null, words: Words): string {
  if (value === null) return words.t('describe.unknown');
  if (field === 'published') return words.edtf(value);
  if (field === 'type') return words.code('type', value);
  return field === 'language' ? words.language(value) : value;
}

function WordRow({ word, source }: { word: DescriptionView; source: SourceView }) {
  const words = useWords();
  const { read } = source.described;
  const said = DESCRIBED_FIELDS.filter((field) => word[field] !== null || word.unknown.some((one) => one === field));
  return (
    <li>
      {said.length === 0 && <p>{words.t('describe.asRead')}</p>}
      {said.map((field) => (
        <p key={field}>
          {words.t(`describe.fields.${field}`)}: <bdi>{valueWords(field, word[field], words)}</bdi>{' '}
          <span className="quiet">
            ·{' '}
            {words.t('describe.itself', {
              value: read?.[field] == null ? words.t('describe.nothingRead') : valueWords(field, read[field], words),
            })}
          </span>
        </p>
      ))}
      <SaidBy of={word} />
    </li>
  );
}

interface FormProps {
  readonly source: SourceView;
  readonly before: DescriptionView | undefined;
  readonly close: (kept: boolean) => void;
}

const nothingSaid = (source: SourceView): NewDescription => ({
  object: source.row.id,
  ...{ title: null, publisher: null, byline: null, published: null, type: null, language: null },
  ...{ unknown: [], reason: null },
});

function firstSaid(source: SourceView, before: DescriptionView | undefined): NewDescription {
  if (before === undefined) return nothingSaid(source);
  const { record: _, at: __, actor: ___, mine: ____, ...said } = before;
  return said;
}

function DescribeForm({ source, before, close }: FormProps) {
  const words = useWords();
  const describe = useDescribe();
  const [said, setSaid] = useState(() => firstSaid(source, before));
  const set = (fields: Partial<NewDescription>): void => setSaid((now) => ({ ...now, ...fields }));
  const send = (word: NewDescription): void => describe.mutate(word, { onSuccess: () => close(true) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(said);
  };
  const isEmpty = saysNothing(said) && (before === undefined || saysNothing(before));
  return (
    <form
      className="assess-form no-print"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && close(false)}
    >
      <p className="quiet">{words.t('describe.lead')}</p>
      {UNKNOWABLE.map((field) => (
        <FieldInput key={field} {...{ field, source, said, set }} />
      ))}
      {source.described.read?.type !== 'archive' && (
        <ChoiceInput
          label={words.t('describe.fields.type')}
          value={said.type}
          required={false}
          values={SOURCE_TYPES.filter((type) => type !== 'archive')}
          group="type"
          change={(type) => set({ type: SOURCE_TYPES.find((one) => one === type) ?? null })}
        />
      )}
      <ReasonField value={said.reason} change={(reason) => set({ reason })} />
      <p role="status" className="quiet">
        {describe.isPending && words.t('describe.reading')}
      </p>
      <FormActions
        label={words.t('describe.keep')}
        disabled={describe.isPending || isEmpty}
        close={() => close(false)}
        error={describe.error}
      />
      {before !== undefined && !saysNothing(before) && (
        <p className="actions">
          <button type="button" disabled={describe.isPending} onClick={() => send(nothingSaid(source))}>
            {words.t('describe.asReadAll')}
          </button>
        </p>
      )}
    </form>
  );
}

interface FieldProps {
  readonly field: Unknowable;
  readonly source: SourceView;
  readonly said: NewDescription;
  readonly set: (fields: Partial<NewDescription>) => void;
}

function FieldInput({ field, source, said, set }: FieldProps) {
  const words = useWords();
  const name = words.t(`describe.fields.${field}`);
  const read = source.described.read?.[field] ?? null;
  const isUnknown = said.unknown.includes(field);
  const without = said.unknown.filter((one) => one !== field);
  const take = (value: string | null): void => set({ [field]: value, unknown: without });
  const label = field === 'language' ? words.t('describe.languageTag') : name;
  return (
    <div>
      {field === 'published' ? (
        <>
          <DateInput label={label} value={said.published} change={take} />
          <p className="quiet">
            {words.t('describe.itself', { value: read === null ? words.t('describe.nothingRead') : words.edtf(read) })}
          </p>
        </>
      ) : (
        <label className="form-field">
          <span>{label}</span>
          <input
            dir="auto"
            maxLength={500}
            value={said[field] ?? ''}
            placeholder={read ?? words.t('describe.nothingRead')}
            onChange={(event) => take(event.target.value || null)}
          />
        </label>
      )}
      <label className="claim-choice">
        <input
          type="checkbox"
          checked={isUnknown}
          onChange={() =>
            isUnknown ? set({ unknown: without }) : set({ [field]: null, unknown: [...without, field] })
          }
        />
        {words.t('describe.nobodyKnows', { field: name })}
      </label>
    </div>
  );
}
