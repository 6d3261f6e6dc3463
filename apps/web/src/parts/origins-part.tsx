// How many origins a claim has: a range, its grounds, and by which way each document comes to its origin. Silence is not independence: those that state no origin
// are counted apart.

import type { OriginGroupView, OriginsView } from '../../../../src/model/rooms/origins.ts';
import { chainOf } from '../words/isolate.ts';
import { useWords, type Words } from '../words/use-words.ts';
import { SourceWords } from './claim-line.tsx';
import { Lines } from './claim-parts.tsx';

/** `2 to 4 origins` */
export function OriginsRange({ of }: { of: Pick<OriginsView, 'atLeast' | 'atMost'> }) {
  const words = useWords();
  const { atLeast, atMost } = of;
  return (
    <span className="origins-range">
      {atLeast === atMost
        ? words.t('origin.exactly', { count: atLeast, n: words.n(atLeast) })
        : words.t('origin.range', { low: words.n(atLeast), high: words.n(atMost) })}
    </span>
  );
}

export function OriginsPart({ of }: { of: OriginsView }) {
  const words = useWords();
  return (
    <div className="origins-part">
      <p>
        <b>
          <OriginsRange of={of} />
        </b>
        {' · '}
        {words.t('origin.documents', { count: of.documents, n: words.n(of.documents) })}
        {' · '}
        {publishersSaid(of, words)}
        {of.unstated > 0 && ` · ${words.t('origin.unstated', { count: of.unstated, n: words.n(of.unstated) })}`}
      </p>
      <ol className="origin-groups">
        {of.groups.map((group) => (
          <OriginGroup key={group.documents.map((one) => one.source.id).join()} group={group} />
        ))}
      </ol>
      <details className="folded">
        <summary>{words.t('origin.why')}</summary>
        <Lines lines={[...new Set(of.reasons)]} />
      </details>
    </div>
  );
}

/** Where a publisher is not known, that is told, and not called a publisher. */
export function publishersSaid(
  { publishers: known, withoutPublisher: unknown }: Pick<OriginsView, 'publishers' | 'withoutPublisher'>,
  words: Words,
): string {
  return [
    ...(known > 0 ? [words.t('origin.publishers', { count: known, n: words.n(known) })] : []),
    ...(unknown > 0 ? [words.t('origin.noPublisher', { count: unknown, n: words.n(unknown) })] : []),
  ].join(' · ');
}

function OriginGroup({ group }: { group: OriginGroupView }) {
  const words = useWords();
  const inferred = group.links.some((link) => link.inferred);
  const reasons = [...new Set(group.links.flatMap((link) => link.reasons))];
  return (
    <li>
      <p>
        <bdi className="origin-name">{group.origin ?? words.t('origin.notNamed')}</bdi>
        {group.firstHand && <span className="quiet"> · {words.t('origin.firstHand')}</span>}
        {inferred && <span className="quiet"> · {words.t('origin.inferred')}</span>}
      </p>
      <ul>
        {group.documents.map((one) => (
          <li key={one.source.id}>
            <SourceWords source={one.source} />
            {one.path.length > 0 && (
              <span className="quiet origin-path">
                {words.t('origin.by')} <bdi>{chainOf(one.path, words)}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
      {reasons.length > 0 && (
        <div className="quiet">
          <Lines lines={reasons} />
        </div>
      )}
    </li>
  );
}
