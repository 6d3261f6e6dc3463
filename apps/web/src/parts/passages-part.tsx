// What texts tell although no claim was made of it, against a claim or of a site.

import type { ClaimKind } from '../../../../src/model/claim.ts';
import type { JudgedBy } from '../../../../src/model/rooms/pairings.ts';
import type { PassageRef } from '../../../../src/model/weighing.ts';
import { useWords } from '../words/use-words.ts';
import { EntryWord } from './pairing/entry-word.tsx';
import { keyOfPlace, placeOfPassage } from './pairing/pairs.ts';
import { PassageLine } from './passage-line.tsx';
import type { ClaimBegun } from './write-claim.tsx';

interface PassagesProps {
  readonly of: readonly {
    readonly ref: PassageRef;
    readonly reasons: readonly string[];
    readonly judged?: JudgedBy | null;
    /** With what a claim of it begins. */
    readonly begin?: ClaimBegun;
  }[];
  /** The kind of claim that is offered to be written of them. */
  readonly write: ClaimKind;
}

export function PassagesPart({ of, write }: PassagesProps) {
  const words = useWords();
  return (
    <section>
      <h3 className="section-head">{words.t('conflicts.inTextHead')}</h3>
      {of.map(({ ref, reasons, judged = null, begin }) => {
        const entry = placeOfPassage(ref);
        return (
          <PassageLine key={keyOfPlace(entry)} {...{ of: ref, reasons, write, begin }}>
            <EntryWord {...{ entry, judged }} part="against" stands />
          </PassageLine>
        );
      })}
    </section>
  );
}
