// A proposal in its context: the sentence before, the passage marked, the sentence after, and faintly the other claims that stand there.

import { type RefObject, useEffect, useRef } from 'react';
import type { Claim } from '../../../../../src/model/claim.ts';
import type { ReviewItem } from '../../../../../src/model/judgement.ts';
import { spanIn } from '../../claim-form/text-window.ts';
import { directionOf, useWords } from '../../words/use-words.ts';
import { type Mark, segmentsOf } from '../reader/segments.ts';

interface ContextProps {
  readonly item: ReviewItem;
  /** Of the same source; those outside the context are left out. */
  readonly others: readonly Claim[];
  readonly choose: (claim: Claim) => void;
}

export function ContextText({ item, others, choose }: ContextProps) {
  const words = useWords();
  const { claim, context, source } = item;
  const place = useRef<HTMLElement>(null);
  useMarkInView(place, item);
  const end = context.start + [...context.text].length;
  const near = others.filter(
    (one) => one.id !== claim.id && one.passage.start >= context.start && one.passage.end <= end,
  );
  const own: Mark = { kind: 'asked', id: claim.id, ...spanIn(context, claim.passage) };
  const marks = [...near.map((one): Mark => ({ kind: one.kind, id: one.id, ...spanIn(context, one.passage) })), own];
  return (
    <section
      ref={place}
      className="context"
      aria-label={words.t('review.context')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its place is scrolled by the keyboard as well.
      tabIndex={0}
      lang={source.language ?? undefined}
      dir={directionOf(source.language)}
    >
      {segmentsOf(0, context.text.length, marks).map(({ from, to, marks: covering }) => {
        // Empty lines between paragraphs would only push the words out of view.
        const said = context.text.slice(from, to).replace(/\n\s*\n/g, '\n');
        if (covering.length === 0) return <span key={from}>{said}</span>;
        const other = near.find((one) => covering.some((mark) => mark.id === one.id));
        const classes = new Set(
          covering.map((mark) => (mark === own ? 'mark-proposal' : `mark mark-faint mark-${mark.kind}`)),
        );
        if (covering.includes(own))
          return (
            <mark key={from} className={[...classes].join(' ')}>
              {said}
            </mark>
          );
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the mouse; j and k go to every claim.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
          <span key={from} className={[...classes].join(' ')} onClick={() => other && choose(other)}>
            {said}
          </span>
        );
      })}
    </section>
  );
}

/** The passage stands in the middle of what is shown of its context. */
function useMarkInView(place: RefObject<HTMLElement | null>, item: ReviewItem): void {
  useEffect(() => {
    const { current } = place;
    const mark = current?.querySelector<HTMLElement>('.mark-proposal');
    if (!current || !mark || item.context.text === '') return;
    current.scrollTop = mark.offsetTop - current.clientHeight / 2 + mark.offsetHeight / 2;
  }, [place, item]);
}
