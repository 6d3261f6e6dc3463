// How wide the place of a drawing is, in whole pixels, as the page is made wider and narrower; 0 until it has been measured.

import { type RefObject, useLayoutEffect, useState } from 'react';

export function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setWidth(Math.floor(place.current?.clientWidth ?? 0));
    measure();
    const watch = new ResizeObserver(measure);
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, [place]);
  return width;
}
