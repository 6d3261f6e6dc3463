// The drawing of a chart: as wide as the place it has, in the page's direction of writing, with marks that the keyboard goes through.

import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { useWidth } from './use-width.ts';

export interface PlotSize {
  readonly width: number;
  readonly rtl: boolean;
}

interface PlotProps {
  readonly height: number | ((size: PlotSize) => number);
  /** For who does not see it: what is drawn. The table says the rest. */
  readonly label: string;
  readonly children: (size: PlotSize) => ReactNode;
}

export function Plot({ height, label, children }: PlotProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const size: PlotSize = { width, rtl: words.lang === 'fa' };
  const tall = typeof height === 'number' ? height : height(size);
  return (
    <div className="plot" ref={place}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing has no element of its own for a group.
        <svg role="group" aria-label={label} width={width} height={tall} viewBox={`0 0 ${width} ${tall}`}>
          {children(size)}
        </svg>
      )}
    </div>
  );
}

interface MarkProps {
  readonly 'data-mark': number;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

/** One stop for Tab; the arrows go from mark to mark, with the writing; Home and End to the first and the last. Put `group` on the element around them. */
export function useMarks(count: number) {
  const words = useWords();
  const [at, setAt] = useState(0);
  const group = useRef<SVGGElement>(null);
  const current = Math.min(at, Math.max(0, count - 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    const [next, previous] = words.lang === 'fa' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const to = {
      [next]: current + 1,
      [previous]: current - 1,
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (to === undefined || to < 0 || to >= count) return;
    event.preventDefault();
    event.stopPropagation();
    setAt(to);
    group.current?.querySelector<SVGElement>(`[data-mark="${to}"]`)?.focus();
  };
  const mark = (i: number): MarkProps => ({
    'data-mark': i,
    tabIndex: i === current ? 0 : -1,
    onFocus: () => setAt(i),
  });
  return { group: { ref: group, onKeyDown }, mark };
}
