import type { ReactNode } from 'react';

/** A part of a page under its own head. */
export function Part({ head, children }: { head: string; children: ReactNode }) {
  return (
    <section className="page-part">
      <h2 className="section-head">{head}</h2>
      {children}
    </section>
  );
}
