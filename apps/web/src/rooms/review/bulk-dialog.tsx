// One judgement over all that match: first what it would reach (how many, of which kinds and states, some of them), then the verdict, a
// reason, and the number said again on the button. The server refuses it where the number is no longer that.

import { type RefObject, useState } from 'react';
import type { BulkJudgement, BulkPreview, ReviewFilter } from '../../../../../src/model/judgement.ts';
import { useBulk, useBulkPreview, useBulkReached } from '../../api/judging.ts';
import { FormActions } from '../../parts/form-actions.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { WorkProgress } from '../../parts/work-progress.tsx';
import { useWords } from '../../words/use-words.ts';
import { ClaimLine, ReasonInput } from './judging-forms.tsx';

interface DialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly filter: ReviewFilter;
  readonly open: boolean;
  readonly closed: () => void;
  readonly judged: () => void;
}

export function BulkDialog({ dialog, filter, open, closed, judged }: DialogProps) {
  const words = useWords();
  return (
    <dialog ref={dialog} className="bulk" aria-labelledby="bulk-head" onClose={closed}>
      <h2 id="bulk-head">{words.t('bulk.head')}</h2>
      {open && <Bulk filter={filter} close={() => dialog.current?.close()} judged={judged} />}
    </dialog>
  );
}

function Bulk({ filter, close, judged }: { filter: ReviewFilter; close: () => void; judged: () => void }) {
  const words = useWords();
  const preview = useBulkPreview(filter, true);
  return (
    <Waiting on={preview}>
      {(reach) =>
        reach.count === 0 ? (
          <>
            <p className="empty">{words.t('review.noneMatch')}</p>
            <button type="button" onClick={close}>
              {words.t('close')}
            </button>
          </>
        ) : (
          <BulkForm {...{ filter, reach, close, judged }} again={() => void preview.refetch()} />
        )
      }
    </Waiting>
  );
}

interface FormProps {
  readonly filter: ReviewFilter;
  readonly reach: BulkPreview;
  readonly close: () => void;
  readonly judged: () => void;
  readonly again: () => void;
}

function BulkForm({ filter, reach, close, judged, again }: FormProps) {
  const words = useWords();
  const bulk = useBulk();
  const [verdict, setVerdict] = useState<'accepted' | 'rejected'>('accepted');
  const [reason, setReason] = useState('');
  const counted = { count: reach.count, n: words.n(reach.count) };
  const send = (): void =>
    bulk.mutate(
      { filter, verdict, reason: reason.trim() || null, expected: reach.count },
      {
        onSuccess: () => {
          judged();
          close();
        },
        onError: again,
      },
    );
  return (
    <form
      className="bulk-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Reach reach={reach} />
      <fieldset className="form-field">
        <legend>{words.t('bulk.verdict')}</legend>
        {(['accepted', 'rejected'] as const).map((one) => (
          <label key={one} className="claim-choice">
            <input type="radio" name="bulk-verdict" checked={verdict === one} onChange={() => setVerdict(one)} />
            {words.t(`review.act.${one === 'accepted' ? 'accept' : 'reject'}`)}
          </label>
        ))}
      </fieldset>
      <ReasonInput value={reason} change={setReason} />
      {bulk.isPending && <Reached {...{ filter, reach, verdict }} />}
      <FormActions
        label={words.t(bulk.isPending ? 'loading' : `bulk.${verdict}`, counted)}
        disabled={bulk.isPending}
        close={close}
        error={bulk.error}
      />
    </form>
  );
}

/** Many take their time: a person sees that it goes on. */
function Reached({ filter, reach, verdict }: Pick<FormProps, 'filter' | 'reach'> & Pick<BulkJudgement, 'verdict'>) {
  const words = useWords();
  const done = useBulkReached(filter, reach, verdict);
  const nothing = { stage: '', bytes: 0, perSecond: null, etaSeconds: null, current: null };
  const progress = done === null ? null : { ...nothing, done: Math.max(0, done), total: reach.count };
  return <WorkProgress progress={progress} label={words.t('bulk.recording')} />;
}

function Reach({ reach }: { reach: BulkPreview }) {
  const words = useWords();
  const states = Object.entries(reach.byState).filter(([, count]) => count > 0);
  return (
    <>
      <p className="bulk-count" role="status">
        {words.t('bulk.reaches', { count: reach.count, n: words.n(reach.count) })}
      </p>
      <p className="quiet">
        {[
          ...reach.byKind.map((one) => `${words.code('kind', one.kind)}: ${words.n(one.claims)}`),
          ...states.map(([state, count]) => `${words.code('claimState', state)}: ${words.n(count)}`),
        ].join(' · ')}
      </p>
      <h3>{words.t('bulk.sample')}</h3>
      <ul className="claim-choices bulk-sample" dir="auto">
        {reach.sample.map((item) => (
          <li key={`${item.source.id}${item.claim.id}`}>
            <ClaimLine claim={item.claim} />
          </li>
        ))}
      </ul>
    </>
  );
}
