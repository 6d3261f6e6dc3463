// Which rows of a long list stand in the window, as the window scrolls and what stands above the list (progress, filters) grows and shrinks.

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/** `height` is about that of a row in pixels, until it has been measured. */
export function useRowsInView(body: RefObject<HTMLElement | null>, count: number, height: number) {
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (body.current) setScrollMargin(Math.round(body.current.getBoundingClientRect().top + scrollY));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [body]);
  return useWindowVirtualizer({ count, estimateSize: () => height, overscan: 12, scrollMargin });
}
