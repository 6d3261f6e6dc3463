import type { ReactNode } from 'react';

interface ClippedProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** Words that may be longer than their place: what does not fit is not seen, but stays in the drawing for who reads it otherwise. Places inside count from its corner. */
export const Clipped = ({ x, y, width, height, children }: ClippedProps) => (
  <svg {...{ x, y, width, height }} overflow="hidden" role="presentation">
    {children}
  </svg>
);
