// The forms that open in the place of a proposal's fields: amend, split, merge, "same as", and a reason. Each ends in one judgement.

import { type FormEvent, useRef, useState } from 'react';
import type { Claim } from '../../../../../src/model/claim.ts';
import type { ClaimPlace, ReviewItem } from '../../../../../src/model/judgement.ts';
import { useClaimSearch } from '../../api/judging.ts';
import { ClaimForm } from '../../claim-form/claim-form.tsx';
import { draftOf } from '../../claim-form/form-fields.ts';
import { FormActions } from '../../parts/form-actions.tsx';
import { valueWords } from '../../words/claim-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Verdict } from './entries.ts';

interface FormProps {
  readonly item: ReviewItem;
  readonly names: readonly string[];
  readonly judge: (judgement: Verdict) => void;
  readonly close: () => void;
}

/** A reason is never asked for, and kept with the judgement where it is given. */
export function ReasonInput({ value, change }: { value: string; change: (value: string) => void }) {
  const words = useWords();
  return (
    <label className="form-field">
      <span>{words.t('review.reason')}</span>
      <input dir="auto" value={value} maxLength={2000} onChange={(event) => change(event.target.value)} />
    </label>
  );
}

const reasonOf = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

export function AmendForm({ item, names, judge, close }: FormProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  return (
    <ClaimForm
      start={draftOf(item.claim)}
      window={item.context}
      language={item.source.language}
      names={names}
      submitLabel={words.t('review.keepAmended')}
      busy={false}
      keep={(claim) => judge({ verdict: 'amended', result: [claim], reason: reasonOf(reason) })}
      cancel={close}
    >
      <ReasonInput value={reason} change={setReason} />
    </ClaimForm>
  );
}

/** One part after the other; the second may be the last. */
export function SplitForm({ item, names, judge, close }: FormProps) {
  const words = useWords();
  const [parts, setParts] = useState<readonly Claim[]>([]);
  const [reason, setReason] = useState('');
  const another = useRef(false);
  const keep = (claim: Claim): void => {
    const all = [...parts, claim];
    if (all.length < 2 || another.current) setParts(all);
    else judge({ verdict: 'split', result: all, reason: reasonOf(reason) });
    another.current = false;
  };
  return (
    <div className="split-form">
      <p className="lede">{words.t('review.splitHow')}</p>
      <ol className="parts">
        {parts.map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its number.
          <li key={i}>
            <b>{words.t('review.part', { n: words.n(i + 1) })}</b> <bdi>{part.passage.exact}</bdi>
            <span className="quiet">{valueWords(part, words)}</span>
          </li>
        ))}
      </ol>
      <h3>{words.t('review.part', { n: words.n(parts.length + 1) })}</h3>
      <ClaimForm
        key={parts.length}
        start={draftOf(item.claim)}
        window={item.context}
        language={item.source.language}
        names={names}
        submitLabel={
          parts.length === 0
            ? words.t('review.nextPart')
            : words.t('review.keepParts', { n: words.n(parts.length + 1) })
        }
        busy={false}
        keep={keep}
        cancel={close}
      >
        {parts.length > 0 && (
          <>
            <ReasonInput value={reason} change={setReason} />
            <button
              type="submit"
              className="quiet-button"
              onClick={() => {
                another.current = true;
              }}
            >
              {words.t('review.anotherPart')}
            </button>
          </>
        )}
      </ClaimForm>
    </div>
  );
}

const SHOWN = 30;

/** The claims of the source that may say the same thing over: of the same kind first, the nearest first. */
function mergeable(item: ReviewItem, others: readonly Claim[]): readonly Claim[] {
  const { claim } = item;
  const distance = (one: Claim): number =>
    Math.abs(one.passage.start - claim.passage.start) + (one.kind === claim.kind ? 0 : 1e9);
  return others
    .filter((one) => one.id !== claim.id)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, SHOWN);
}

export function MergeForm({ item, others, judge, close }: FormProps & { readonly others: readonly Claim[] }) {
  const words = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [standing, setStanding] = useState<string>(item.claim.id);
  const [reason, setReason] = useState('');
  const offered = mergeable(item, others);
  const merged = [item.claim, ...offered.filter((one) => chosen.includes(one.id))];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const result = merged.find((one) => one.id === standing) ?? item.claim;
    const places: readonly ClaimPlace[] = merged.slice(1).map((one) => ({ object: item.source.id, claim: one.id }));
    if (places.length > 0) judge({ verdict: 'merged', result: [result], others: places, reason: reasonOf(reason) });
  };
  const toggle = (id: string): void =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <form className="merge-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <h3 tabIndex={-1} ref={focusOnce}>
        {words.t('review.mergeHead')}
      </h3>
      {offered.length === 0 && <p className="empty">{words.t('review.mergeNone')}</p>}
      <ul className="claim-choices">
        {offered.map((one) => (
          <li key={one.id}>
            <label>
              <input type="checkbox" checked={chosen.includes(one.id)} onChange={() => toggle(one.id)} />
              <ClaimLine claim={one} />
            </label>
          </li>
        ))}
      </ul>
      {merged.length > 1 && (
        <fieldset className="form-field">
          <legend>{words.t('review.mergeStands')}</legend>
          {merged.map((one) => (
            <label key={one.id} className="claim-choice">
              <input type="radio" name="standing" checked={standing === one.id} onChange={() => setStanding(one.id)} />
              <ClaimLine claim={one} />
            </label>
          ))}
        </fieldset>
      )}
      <ReasonInput value={reason} change={setReason} />
      <FormActions
        label={words.t('review.keepMerged', { n: words.n(merged.length) })}
        disabled={merged.length <= 1}
        close={close}
      />
    </form>
  );
}

/** Looks through the whole case for the claim that tells the same. */
export function SameForm({ item, judge, close }: FormProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const found = useClaimSearch(text);
  const items = (found.data?.items ?? []).filter((one) => one.claim.id !== item.claim.id);
  const choose = (one: ReviewItem): void =>
    judge({ verdict: 'same', others: [{ object: one.source.id, claim: one.claim.id }] });
  return (
    <search className="same-form" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <h3>{words.t('review.sameHead')}</h3>
      <label className="form-field">
        <span>{words.t('review.sameSearch')}</span>
        <input
          type="search"
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field.
          autoFocus
          dir={text === '' ? undefined : 'auto'}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="quiet" role="status">
        {found.data && words.t('review.found', { count: items.length, n: words.n(items.length) })}
      </p>
      <ul className="claim-choices">
        {items.map((one) => (
          <li key={`${one.source.id}${one.claim.id}`}>
            <button type="button" onClick={() => choose(one)}>
              <ClaimLine claim={one.claim} />
              <bdi className="quiet">{one.source.title ?? one.source.file}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" onClick={close}>
          {words.t('cancel')}
        </button>
      </p>
    </search>
  );
}

export function ReasonForm({
  verdict,
  judge,
  close,
}: Omit<FormProps, 'item' | 'names'> & { verdict: 'accepted' | 'rejected' }) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    judge({ verdict, reason: reasonOf(reason) });
  };
  return (
    <form className="reason-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <label className="form-field">
        <span>{words.t(`review.why_${verdict}`)}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field.
          autoFocus
          dir="auto"
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <FormActions label={words.t(`review.act.${verdict === 'accepted' ? 'accept' : 'reject'}`)} close={close} />
    </form>
  );
}

export function ClaimLine({ claim }: { claim: Claim }) {
  const words = useWords();
  return (
    <span className="claim-line">
      <span className={`mark mark-${claim.kind}`}>{words.code('kind', claim.kind)}</span>{' '}
      <bdi className="verbatim">{claim.passage.exact}</bdi> <span className="quiet">{valueWords(claim, words)}</span>
    </span>
  );
}

const focusOnce = (element: HTMLElement | null): void => element?.focus();
