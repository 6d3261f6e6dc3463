// What stands against a claim, under the document that says it: its most telling claims are read at once, its repetitions are counted and folded.

import type { ConflictView } from '../../../../../src/model/rooms/conflicts.ts';
import { ClaimLine, SourceWords } from '../../parts/claim-line.tsx';
import { Lines } from '../../parts/claim-parts.tsx';
import { EntryWord } from '../../parts/pairing/entry-word.tsx';
import { placeOfClaim } from '../../parts/pairing/pairs.ts';
import { useWords } from '../../words/use-words.ts';
import { type Against, type AgainstOfDocument, againstByDocument } from './telling.ts';

const AT_ONCE = 6;

export function AgainstPart({ of }: { of: ConflictView['against'] }) {
  const words = useWords();
  const documents = againstByDocument(of);
  const rest = documents.slice(AT_ONCE);
  return (
    <>
      {documents.slice(0, AT_ONCE).map((one) => (
        <OfDocument key={one.source.id} of={one} />
      ))}
      {rest.length > 0 && (
        <details className="folded">
          <summary>{words.t('conflicts.moreDocuments', { count: rest.length, n: words.n(rest.length) })}</summary>
          {rest.map((one) => (
            <OfDocument key={one.source.id} of={one} />
          ))}
        </details>
      )}
    </>
  );
}

function OfDocument({ of: { source, telling, rest } }: { of: AgainstOfDocument }) {
  const words = useWords();
  return (
    <section className="against-document">
      <h4>
        <SourceWords source={source} />
      </h4>
      <Claims of={telling} />
      {rest.length > 0 && (
        <details className="folded">
          <summary>{words.t('conflicts.moreOfIt', { count: rest.length, n: words.n(rest.length) })}</summary>
          <Claims of={rest} />
        </details>
      )}
    </section>
  );
}

/** A reason that the claim before has too is not said again. */
function Claims({ of }: { of: readonly Against[] }) {
  return of.map(({ ref, reasons, judged }, i) => {
    const before = of[i - 1]?.reasons.join('\n');
    return (
      <ClaimLine key={ref.claim.id} of={ref} withSource={false}>
        {reasons.length > 0 && reasons.join('\n') !== before && (
          <div className="why">
            <Lines lines={[...new Set(reasons)]} />
          </div>
        )}
        <EntryWord entry={placeOfClaim(ref)} part="against" stands judged={judged} />
      </ClaimLine>
    );
  });
}
