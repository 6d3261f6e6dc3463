// Review: one proposal at a time in its context. A person accepts, rejects, amends, splits, merges or links it with a key, and the room goes
// on to the next that waits. What is shown stands in the address.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { Claim } from '../../../../../src/model/claim.ts';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { ReviewItem } from '../../../../../src/model/judgement.ts';
import { placeWords, useSourceAround } from '../../api/judging.ts';
import { namesIn } from '../../claim-form/names-in.ts';
import { useKeys } from '../../keyboard.ts';
import { withChanges } from '../../parts/changes.ts';
import { useTitle } from '../../parts/use-title.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { valueWords } from '../../words/claim-words.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { type Entry, shownOf, type Verdict } from './entries.ts';
import { filterOf, type ReviewSearch } from './filter.ts';
import { type Act, JudgingBar } from './judging-bar.tsx';
import { AmendForm, MergeForm, ReasonForm, SameForm, SplitForm } from './judging-forms.tsx';
import { NoticeLine } from './notice-line.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { type ChangeFilter, Filters, StateChoice } from './review-filters.tsx';
import { type Review, useReview } from './use-review.ts';

/** What is open in the place of the fields. */
type Open = Exclude<Act, 'accept' | 'reject'> | 'why-accept' | 'why-reject' | null;

interface Opened {
  readonly key: string;
  readonly open: Open;
}

export function ReviewRoom() {
  const words = useWords();
  useTitle(words.t('room.review'));
  const search: ReviewSearch = useSearch({ from: '/review' });
  const { at: _, ...narrowing } = search;
  return <ReviewOf key={JSON.stringify(narrowing)} search={search} />;
}

function ReviewOf({ search }: { search: ReviewSearch }) {
  const words = useWords();
  const review = useReview(search);
  const navigate = useNavigate();
  const change: ChangeFilter = (changes) =>
    void navigate({ to: '/review', search: withChanges<ReviewSearch>({ ...changes, at: undefined }), replace: true });
  const bulk = useBulkOpen();
  const { current } = review;
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = current !== null && opened?.key === current.key ? opened.open : null;
  useKeys(open === null ? { b: bulk.show, u: review.undo } : {});
  return (
    <div className="room review-room">
      <header className="review-head">
        <h1>{words.t('room.review')}</h1>
        <StateChoice search={search} change={change} counts={review.counts} />
      </header>
      <div className="review-narrow no-print">
        <Filters search={search} change={change} />
        <NoticeLine review={review} />
        <button
          type="button"
          className="bulk-open"
          aria-keyshortcuts="b"
          disabled={review.total === 0}
          onClick={bulk.show}
        >
          {words.t('bulk.open', { count: review.total, n: words.n(review.total) })}
          <span className="kbd" aria-hidden="true">
            b
          </span>
        </button>
      </div>
      {review.error && <Refusal error={review.error} />}
      {current && <Judging {...{ review, current, search, change, open, setOpened }} />}
      {!current && !review.error && <NothingHere review={review} />}
      <p className="quiet">{words.t('review.what')}</p>
      <BulkDialog
        dialog={bulk.dialog}
        filter={filterOf(search)}
        open={bulk.open}
        closed={bulk.closed}
        judged={review.reload}
      />
    </div>
  );
}

function useBulkOpen() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = (): void => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return { dialog, open, show, closed: () => setOpen(false) };
}

function NothingHere({ review }: { review: Review }) {
  const words = useWords();
  if (review.loading)
    return (
      <p className="quiet loading" role="status">
        {words.t('loading')}
      </p>
    );
  const judged = review.entries.length > 0;
  return (
    <p className="empty" role="status">
      {words.t(judged ? 'review.allDone' : 'review.noneMatch')}
    </p>
  );
}

interface JudgingProps {
  readonly review: Review;
  readonly current: Entry;
  readonly search: ReviewSearch;
  readonly change: ChangeFilter;
  readonly open: Open;
  readonly setOpened: (opened: Opened | null) => void;
}

function Judging({ review, current, search, change, open, setOpened }: JudgingProps) {
  const words = useWords();
  const navigate = useNavigate();
  const setOpen = (next: Open): void => setOpened(next && { key: current.key, open: next });
  const item = shownOf(current);
  const around = useSourceAround(item.source.id).data;
  const others: readonly Claim[] = around?.claims ?? [];
  const names = useMemo(() => namesIn([item.claim, ...others]), [item.claim, others]);
  const close = (): void => {
    setOpen(null);
    // The form had the focus; without it the next Tab would begin at the head of the page.
    if (open !== null) document.getElementById('proposal')?.focus({ preventScroll: true });
  };
  const judge = (judgement: Verdict): void => {
    close();
    review.judge(current, judgement);
  };
  const act = (one: Act): void => {
    if (one === 'accept') judge(acceptance(item));
    else if (one === 'reject') judge({ verdict: 'rejected' });
    else setOpen(one);
  };
  const proposed = item.state === 'changed' ? item.proposal : null;
  const takeNew = proposed && (() => judge({ verdict: 'accepted', claim: proposed.id }));
  const { start, end } = item.claim.passage;
  const openReader = (): void =>
    void navigate({
      to: '/sources/$hex',
      params: { hex: hexOf(item.source.id) },
      search: { at: `${start}-${end}`, claim: item.claim.id },
    });
  useReviewKeys({ open, act, takeNew, openReader, review, why: setOpen });
  const form = { item, names, judge, close };
  return (
    <>
      <p className="sr-only" role="status">
        {words.code('kind', item.claim.kind)}: {item.claim.passage.exact}. {valueWords(item.claim, words)}
      </p>
      <ProposalCard
        key={current.key}
        item={item}
        place={placeIn(review, current, words)}
        withContext={open !== 'amend' && open !== 'split'}
        others={others}
        choose={(claim) => review.goTo(placeWords(item.source.id, claim.id))}
        onlySource={search.source ? null : () => change({ source: item.source.id })}
      >
        {formFor(open, form, others)}
      </ProposalCard>
      {open === null && (
        <JudgingBar
          {...{ act, takeNew }}
          step={review.go}
          undo={review.undo}
          canUndo={review.canUndo}
          open={openReader}
        />
      )}
    </>
  );
}

/** What was judged is kept against a proposal that has changed: said of the proposal, so that it is not asked again until it changes again. */
function acceptance({ state, claim, proposal, judgements }: ReviewItem): Verdict {
  if (state !== 'changed' || proposal === null) return { verdict: 'accepted' };
  const last = judgements.findLast((one) => !one.superseded);
  if (last?.verdict === 'rejected') return { verdict: 'rejected', claim: proposal.id };
  return { verdict: 'amended', claim: proposal.id, result: [claim] };
}

/** `3 of 120`, where the order is that of the list. */
function placeIn(review: Review, current: Entry, words: Words): string {
  const at = review.entries.indexOf(current) + 1;
  return words.t('review.place', { n: words.n(at), total: words.n(Math.max(review.total, review.entries.length)) });
}

function formFor(open: Open, form: Parameters<typeof AmendForm>[0], others: readonly Claim[]) {
  switch (open) {
    case null:
      return null;
    case 'amend':
      return <AmendForm {...form} />;
    case 'split':
      return <SplitForm {...form} />;
    case 'merge':
      return <MergeForm {...form} others={others} />;
    case 'same':
      return <SameForm {...form} />;
    case 'why-accept':
      return <ReasonForm verdict="accepted" judge={form.judge} close={form.close} />;
    case 'why-reject':
      return <ReasonForm verdict="rejected" judge={form.judge} close={form.close} />;
  }
}

interface KeysOf {
  readonly open: Open;
  readonly act: (act: Act) => void;
  readonly takeNew: (() => void) | null;
  readonly openReader: () => void;
  readonly review: Review;
  readonly why: (open: Open) => void;
}

/** While a form is open the keys are the form's. */
function useReviewKeys({ open, act, takeNew, openReader, review, why }: KeysOf): void {
  const keys = {
    a: () => act('accept'),
    r: () => act('reject'),
    A: () => why('why-accept'),
    R: () => why('why-reject'),
    e: () => act('amend'),
    s: () => act('split'),
    m: () => act('merge'),
    '=': () => act('same'),
    o: openReader,
    j: () => review.go(1),
    k: () => review.go(-1),
    ...(takeNew && { n: takeNew }),
  };
  useKeys(open === null ? keys : {});
}
