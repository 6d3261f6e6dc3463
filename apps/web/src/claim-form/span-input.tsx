// Which words a claim stands on: chosen by selecting them in their context, or moved word by word with buttons.

import { useEffect, useMemo, useRef } from 'react';
import { directionOf, useWords } from '../words/use-words.ts';
import { edgesOf, moved, type Span, type TextWindow } from './text-window.ts';

interface SpanProps {
  readonly window: TextWindow;
  readonly language: string | null;
  readonly span: Span;
  readonly change: (span: Span) => void;
}

const STEPS = [
  { end: 'from', by: -1, name: 'form.startEarlier' },
  { end: 'from', by: 1, name: 'form.startLater' },
  { end: 'to', by: -1, name: 'form.endEarlier' },
  { end: 'to', by: 1, name: 'form.endLater' },
] as const;

export function SpanInput({ window, language, span, change }: SpanProps) {
  const words = useWords();
  const page = useRef<HTMLParagraphElement>(null);
  const edges = useMemo(() => edgesOf(window.text, language), [window.text, language]);
  useSelection(page, change);
  useEffect(() => {
    // A dialog opens after its contents are there; before that nothing has a height.
    const frame = requestAnimationFrame(() => {
      const mark = page.current?.querySelector<HTMLElement>('mark');
      if (page.current && mark) page.current.scrollTop = mark.offsetTop - page.current.clientHeight / 2;
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const { text } = window;
  return (
    <fieldset className="form-field form-span">
      <legend>{words.t('form.span')}</legend>
      <p className="quiet">{words.t('form.spanHow')}</p>
      <p
        ref={page}
        className="context"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its place is scrolled by the keyboard as well.
        tabIndex={0}
        lang={language ?? undefined}
        dir={directionOf(language)}
      >
        <span data-u={0}>{text.slice(0, span.from)}</span>
        <mark data-u={span.from} className="mark-proposal">
          {text.slice(span.from, span.to)}
        </mark>
        <span data-u={span.to}>{text.slice(span.to)}</span>
      </p>
      <div className="form-steps">
        {STEPS.map(({ end, by, name }) => (
          <button key={name} type="button" onClick={() => change(moved(span, end, by, edges))}>
            {words.t(name)}
          </button>
        ))}
      </div>
      <p className="sr-only" role="status">
        {text.slice(span.from, span.to)}
      </p>
    </fieldset>
  );
}

/** What is selected once the pointer or the shift key is let go becomes the span. */
function useSelection(page: React.RefObject<HTMLElement | null>, change: (span: Span) => void): void {
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => {
    const look = (): void => {
      const span = page.current && selectedSpan(page.current);
      if (!span) return;
      getSelection()?.removeAllRanges();
      latest.current(span);
    };
    document.addEventListener('pointerup', look);
    document.addEventListener('keyup', look);
    return () => {
      document.removeEventListener('pointerup', look);
      document.removeEventListener('keyup', look);
    };
  }, [page]);
}

function selectedSpan(page: HTMLElement): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!page.contains(range.commonAncestorContainer)) return null;
  const unit = (node: Node, offset: number): number | null => {
    const piece = node.parentElement?.closest<HTMLElement>('[data-u]');
    return node.nodeType === Node.TEXT_NODE && piece ? Number(piece.dataset['u']) + offset : null;
  };
  const [from, to] = [unit(range.startContainer, range.startOffset), unit(range.endContainer, range.endOffset)];
  if (from === null || to === null) return null;
  const said = (page.textContent ?? '').slice(from, to);
  const trimmed = {
    from: from + (said.length - said.trimStart().length),
    to: to - (said.length - said.trimEnd().length),
  };
  return trimmed.to > trimmed.from ? trimmed : null;
}
