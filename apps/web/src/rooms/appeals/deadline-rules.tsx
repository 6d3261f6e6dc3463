// Deadlines set by rule: "an answer is due after so many days", of whom, by what medium, and where the rule stands. Each is a record, and can be taken back.

import { type FormEvent, useState } from 'react';
import type { DeadlineRule } from '../../../../../src/model/weighing.ts';
import { useSetWeighing, useTakeBack, useWeighing } from '../../api/weighing.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';

export function DeadlineRules() {
  const words = useWords();
  const rules = useWeighing().data?.settings.deadlines ?? [];
  const takeBack = useTakeBack();
  return (
    <details className="folded deadline-rules">
      <summary>{words.t('deadline.head')}</summary>
      <p className="quiet">{words.t('deadline.what')}</p>
      {rules.length === 0 && <p className="empty">{words.t('deadline.none')}</p>}
      <ul>
        {rules.map((rule) => (
          <li key={rule.record}>
            <p>
              <b>{words.t('deadline.rule', { count: rule.days, n: words.n(rule.days) })}</b>
              {' · '}
              <bdi>{rule.of ?? words.t('deadline.anyone')}</bdi>
              {rule.medium && (
                <>
                  {' · '}
                  <bdi>{rule.medium}</bdi>
                </>
              )}
              {' · '}
              <bdi className="quiet">{rule.source}</bdi>
            </p>
            <button
              type="button"
              className="quiet-button no-print"
              onClick={() => takeBack.mutate({ record: rule.record, on: null })}
            >
              {words.t('deadline.takeBack')}
            </button>
          </li>
        ))}
      </ul>
      {takeBack.error && <Refusal error={takeBack.error} />}
      <RuleForm />
    </details>
  );
}

const EMPTY = { of: '', medium: '', days: '', source: '' };

function RuleForm() {
  const words = useWords();
  const set = useSetWeighing();
  const [typed, setTyped] = useState(EMPTY);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());
    const rule: DeadlineRule = {
      of: said(typed.of),
      medium: said(typed.medium),
      days: Number(typed.days),
      source: typed.source.trim(),
    };
    set.mutate({ what: 'deadline', rule, reason: null }, { onSuccess: () => setTyped(EMPTY) });
  };
  const field = (name: keyof typeof EMPTY) => ({
    value: typed[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setTyped({ ...typed, [name]: event.target.value }),
  });
  return (
    <form className="filters no-print" onSubmit={submit}>
      <label>
        {words.t('deadline.days')}
        <input type="number" min={1} max={3660} step={1} required {...field('days')} />
      </label>
      <label>
        {words.t('deadline.of')}
        <input type="text" dir="auto" maxLength={400} {...field('of')} />
      </label>
      <label>
        {words.t('deadline.medium')}
        <input type="text" dir="auto" maxLength={100} {...field('medium')} />
      </label>
      <label className="text-filter">
        {words.t('deadline.source')}
        <input type="text" dir="auto" required maxLength={2000} {...field('source')} />
      </label>
      <button type="submit" disabled={set.isPending}>
        {words.t('deadline.keep')}
      </button>
      {set.error && <Refusal error={set.error} />}
    </form>
  );
}
