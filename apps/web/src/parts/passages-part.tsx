// What texts tell although no claim was made of it, against a claim or of a site.

import type { ClaimKind } from '../../../../src/model/claim.ts';
import type { ConflictView } from '../../../../src/model/rooms/conflicts.ts';
import { useWords } from '../words/use-words.ts';
import { PassageLine } from './passage-line.tsx';

interface PassagesProps {
  readonly of: ConflictView['passages'];
  /** The kind of claim that is offered to be written of them. */
  readonly write: ClaimKind;
}

export function PassagesPart({ of, write }: PassagesProps) {
  const words = useWords();
  return (
    <section>
      <h3 className="section-head">{words.t('conflicts.inTextHead')}</h3>
      {of.map(({ ref, reasons }) => (
        <PassageLine key={`${ref.source.id} ${ref.passage.start}`} {...{ of: ref, reasons, write }} />
      ))}
    </section>
  );
}
