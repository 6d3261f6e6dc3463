// What a person said of two passages of which one is not found any more, because its text is read otherwise now: it has no effect and stands in no room, so it is shown here, to be said anew or taken back.

import type { PairingOfNow } from '../../../../../src/model/rooms/pairings.ts';
import { usePairings, useTakeBackPairing } from '../../api/pairings.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';

export function LostPairings() {
  const words = useWords();
  const lost = (usePairings().data ?? []).filter((one) => one.lost);
  if (lost.length === 0) return null;
  return (
    <details className="folded">
      <summary>{words.t('overview.lostPairings', { count: lost.length, n: words.n(lost.length) })}</summary>
      <p className="quiet">{words.t('overview.lostPairingsAre')}</p>
      <ul className="name-judgements">
        {lost.map((one) => (
          <Lost key={one.record} of={one} />
        ))}
      </ul>
    </details>
  );
}

function Lost({ of }: { of: PairingOfNow }) {
  const words = useWords();
  const takeBack = useTakeBackPairing();
  return (
    <li>
      <p>
        <q dir="auto">{of.a.passage.exact}</q> · <q dir="auto">{of.b.passage.exact}</q>
      </p>
      <p className="quiet">
        {words.moment(of.at)}
        {of.reason !== null && (
          <>
            {' · '}
            <bdi>{of.reason}</bdi>
          </>
        )}
      </p>
      {of.mine && (
        <button
          type="button"
          className="quiet-button no-print"
          disabled={takeBack.isPending}
          onClick={() => takeBack.mutate(of)}
        >
          {words.t('entity.undo')}
        </button>
      )}
      {takeBack.error && <Refusal error={takeBack.error} />}
    </li>
  );
}
