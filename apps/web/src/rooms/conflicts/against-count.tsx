// How much stands against a claim: claims with their origins, and passages of which no claim was made.

import { type ConflictRow, isBare } from '../../../../../src/model/rooms/conflicts.ts';
import { OriginsRange } from '../../parts/origins-part.tsx';
import { useWords } from '../../words/use-words.ts';

export function AgainstCount({ of }: { of: ConflictRow }) {
  const words = useWords();
  const { against, passages, origins } = of;
  if (isBare(of)) return words.t('conflicts.bareRow');
  return (
    <>
      {against > 0 && (
        <>
          {words.t('conflicts.against', { count: against, n: words.n(against) })} · <OriginsRange of={origins} />
        </>
      )}
      {against > 0 && passages > 0 && ' · '}
      {passages > 0 && words.t('conflicts.inText', { count: passages, n: words.n(passages) })}
    </>
  );
}
