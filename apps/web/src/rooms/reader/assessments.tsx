// What people think of the source as a whole: first-hand or not, how reliable (Admiralty scale), which way it bears, of what it is a translation.

import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { hexOf, type ObjectId } from '../../../../../src/model/ids.ts';
import {
  type Assessment,
  type AssessmentView,
  FIRST_HAND,
  RELIABILITY,
  TENDENCIES,
} from '../../../../../src/model/judgement.ts';
import type { SourceView } from '../../../../../src/model/views.ts';
import { useAssess } from '../../api/judging.ts';
import { ChoiceInput } from '../../claim-form/inputs.tsx';
import { FormActions } from '../../parts/form-actions.tsx';
import { SourcePicker } from '../../parts/source-picker.tsx';
import { useWords } from '../../words/use-words.ts';
import { ReasonField, SaidBy } from './said-why.tsx';

export function Assessments({ source }: { source: SourceView }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { assessments } = source;
  const mine = assessments.find((one) => one.mine);
  return (
    <section className={`below ${assessments.length === 0 ? 'no-print' : ''}`} aria-labelledby="assess-head">
      <h2 id="assess-head">{words.t('assess.head')}</h2>
      {assessments.length === 0 && !open && <p className="quiet">{words.t('assess.none')}</p>}
      <ul className="assessments">
        {assessments.map((one) => (
          <AssessmentRow key={one.record} assessment={one} />
        ))}
      </ul>
      {open ? (
        <AssessForm object={source.row.id} before={mine} close={() => setOpen(false)} />
      ) : (
        <p className="actions no-print">
          <button type="button" onClick={() => setOpen(true)}>
            {words.t(mine ? 'assess.again' : 'assess.open')}
          </button>
        </p>
      )}
    </section>
  );
}

function AssessmentRow({ assessment: one }: { assessment: AssessmentView }) {
  const words = useWords();
  return (
    <li>
      <p>
        <b>{words.t(`assess.firstHandShort.${one.firstHand}`)}</b>
        {one.reliability && ` · ${words.t(`assess.reliabilitySays.${one.reliability}`)}`}
        {one.tendency && ` · ${words.t(`assess.tendencySays.${one.tendency}`)}`}
      </p>
      {one.translationOf && (
        <p>
          <Link to="/sources/$hex" params={{ hex: hexOf(one.translationOf) }}>
            {words.t('assess.translationOf')} <code>{hexOf(one.translationOf).slice(0, 8)}…</code>
          </Link>
        </p>
      )}
      <SaidBy of={one} />
    </li>
  );
}

interface FormProps {
  readonly object: ObjectId;
  readonly before: AssessmentView | undefined;
  readonly close: () => void;
}

function AssessForm({ object, before, close }: FormProps) {
  const words = useWords();
  const assess = useAssess();
  const [said, setSaid] = useState<Assessment>({
    object,
    firstHand: before?.firstHand ?? 'unknown',
    reliability: before?.reliability ?? null,
    tendency: before?.tendency ?? null,
    translationOf: before?.translationOf ?? null,
    reason: before?.reason ?? null,
  });
  const set = (fields: Partial<Assessment>): void => setSaid((now) => ({ ...now, ...fields }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    assess.mutate({ ...said, reason: said.reason?.trim() || null }, { onSuccess: close });
  };
  return (
    <form className="assess-form no-print" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <ChoiceInput
        label={words.t('assess.firstHand')}
        value={said.firstHand}
        values={FIRST_HAND}
        group="assess.firstHandSays"
        change={(one) => set({ firstHand: FIRST_HAND.find((hand) => hand === one) ?? 'unknown' })}
      />
      <fieldset className="form-field">
        <legend>{words.t('assess.reliability')}</legend>
        <p className="quiet">{words.t('assess.reliabilityWhat')}</p>
        {[...RELIABILITY, null].map((one) => (
          <label key={one ?? 'none'} className="claim-choice">
            <input
              type="radio"
              name="reliability"
              checked={said.reliability === one}
              onChange={() => set({ reliability: one })}
            />
            {one ? words.t(`assess.reliabilitySays.${one}`) : words.t('assess.notSaid')}
          </label>
        ))}
      </fieldset>
      <ChoiceInput
        label={words.t('assess.tendency')}
        value={said.tendency}
        required={false}
        values={TENDENCIES}
        group="assess.tendencySays"
        change={(one) => set({ tendency: TENDENCIES.find((tendency) => tendency === one) ?? null })}
      />
      <SourcePicker
        label={words.t('assess.translationOf')}
        except={object}
        chosen={said.translationOf}
        choose={(translationOf) => set({ translationOf })}
        optional
      />
      <ReasonField value={said.reason} change={(reason) => set({ reason })} />
      <FormActions label={words.t('assess.keep')} disabled={assess.isPending} close={close} error={assess.error} />
    </form>
  );
}
