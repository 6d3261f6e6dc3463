// Two documents side by side with what they share marked in both. j and k go from passage to passage, and both pages follow. Below: what a person declares of
// them.

import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { hexOf, type ObjectId } from '../../../../../src/model/ids.ts';
import type { SharedView } from '../../../../../src/model/rooms/origins.ts';
import type { SourceLabel } from '../../../../../src/model/source.ts';
import { useSource } from '../../api/queries.ts';
import { useWeighed } from '../../api/weighing.ts';
import { useKeys } from '../../keyboard.ts';
import { SourceWords } from '../../parts/claim-line.tsx';
import { Lines } from '../../parts/claim-parts.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { directionOf, useWords } from '../../words/use-words.ts';
import type { OriginsSearch } from '../address.ts';
import { DeclarePair } from './declare-pair.tsx';
import { directionWords, shareWords } from './pairs.tsx';
import { piecesOf } from './shared-text.ts';

interface PairProps {
  readonly a: ObjectId;
  readonly b: ObjectId;
  readonly search: OriginsSearch;
}

export function PairView({ a, b, search }: PairProps) {
  const words = useWords();
  useTitle(words.t('origins.sideBySide'));
  const view = useWeighed<SharedView>(`/api/origins/shared/${a}/${b}`);
  const { a: _a, b: _b, ...back } = search;
  return (
    <div className="room pair-room">
      <p>
        <Link to="/origins" search={back}>
          {words.t('origins.back')}
        </Link>
      </p>
      <h1>{words.t('origins.sideBySide')}</h1>
      <Waiting on={view}>{(pair) => <Pair of={pair} />}</Waiting>
    </div>
  );
}

function Pair({ of }: { of: SharedView }) {
  const words = useWords();
  const panes = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const count = of.stretches.length;
  const go = (to: number): void => {
    if (count > 0) setAt(Math.max(0, Math.min(count - 1, to)));
  };
  useKeys({ j: () => go(at + 1), k: () => go(at - 1), Home: () => go(0), End: () => go(count - 1) });
  useBothInView(panes, at);
  const stretch = of.stretches[at];
  return (
    <>
      <header className="pair-head">
        <p>
          <b>{words.t(`origins.sharedKind.${of.kind}`)}</b> · {shareWords(of, words)}
        </p>
        <p>{of.kind === 'copied' ? directionWords(of, words) : words.t(`origins.sharedMeans.${of.kind}`)}</p>
        {of.direction && (
          <details className="folded">
            <summary>{words.t('why')}</summary>
            <Lines lines={of.direction.grounds} />
          </details>
        )}
      </header>
      {stretch && (
        <p className="pair-steps no-print">
          <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
            {words.t('review.act.previous')} <kbd>k</kbd>
          </button>
          <span role="status">
            {words.t('origins.passage', { i: words.n(at + 1), n: words.n(count) })} ·{' '}
            {words.t(`origins.stretch.${stretch.kind}`)} ·{' '}
            {stretch.of !== 'own' && `${words.t(`origins.stretchOf.${stretch.of}`)} · `}
            {words.t('origins.same', { n: words.n(Math.round(stretch.same * 100)) })}
          </span>
          <button type="button" disabled={at === count - 1} onClick={() => go(at + 1)}>
            {words.t('review.act.next')} <kbd>j</kbd>
          </button>
        </p>
      )}
      <div className="panes" ref={panes}>
        <Pane source={of.a} stretches={of.stretches.map((one) => one.a)} at={at} choose={setAt} kinds={of.stretches} />
        <Pane source={of.b} stretches={of.stretches.map((one) => one.b)} at={at} choose={setAt} kinds={of.stretches} />
      </div>
      <DeclarePair of={of} />
    </>
  );
}

/** Each page brings the passage into its own view; the window stays where it is. */
function useBothInView(panes: RefObject<HTMLDivElement | null>, at: number): void {
  useEffect(() => {
    const show = (): void => {
      for (const pane of panes.current?.querySelectorAll<HTMLElement>('.pane-text') ?? []) {
        const mark = pane.querySelector<HTMLElement>(`[data-passage="${at}"]`);
        if (mark)
          pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 4;
      }
    };
    show();
    // The texts come after the pair itself.
    const watch = new MutationObserver(show);
    if (panes.current) watch.observe(panes.current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [panes, at]);
}

interface PaneProps {
  readonly source: SourceLabel;
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
  readonly kinds: SharedView['stretches'];
  readonly at: number;
  readonly choose: (at: number) => void;
}

function Pane({ source, stretches, kinds, at, choose }: PaneProps) {
  const words = useWords();
  const view = useSource(source.id);
  return (
    <section className="pane" aria-label={source.title ?? source.file}>
      <p className="pane-head">
        <SourceWords source={source} />
      </p>
      <Waiting on={view}>
        {({ reading }) => (
          <div
            className="leaf pane-text"
            lang={source.language ?? undefined}
            dir={directionOf(source.language)}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
            tabIndex={0}
          >
            {reading === null ? (
              <p className="empty">{words.t('reader.noText')}</p>
            ) : (
              <Text text={reading.text} {...{ stretches, kinds, at, choose }} />
            )}
          </div>
        )}
      </Waiting>
      <p className="quiet">
        <Link to="/origins" search={{ pairs: 'all', source: hexOf(source.id) }}>
          {words.t('origins.allOfSource')}
        </Link>
      </p>
    </section>
  );
}

function Text({ text, stretches, kinds, at, choose }: Omit<PaneProps, 'source'> & { readonly text: string }) {
  const words = useWords();
  const pieces = useMemo(() => piecesOf(text, stretches), [text, stretches]);
  return pieces.map(({ text: said, passage }, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place.
    if (passage === null) return <span key={i}>{said}</span>;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose(passage);
    };
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button would not break with the lines of the text.
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place.
        key={i}
        role="button"
        tabIndex={0}
        data-passage={passage}
        aria-pressed={passage === at}
        className={`shared-mark shared-${kinds[passage]?.kind ?? 'edited'}`}
        onClick={() => choose(passage)}
        onKeyDown={press}
      >
        <span className="shared-number" aria-hidden="true">
          {words.n(passage + 1)}
        </span>
        {said}
      </span>
    );
  });
}
