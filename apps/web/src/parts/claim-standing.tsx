// Where a claim stands among the others: its origins, the event and the figure it is one of, what stands against it. Shown once the case is weighed; each leads on.

import { Link } from '@tanstack/react-router';
import type { ClaimId, ObjectId } from '../../../../src/model/ids.ts';
import type { ClaimStanding } from '../../../../src/model/rooms/overview.ts';
import { useWeighed, useWeighing } from '../api/weighing.ts';
import { useWords } from '../words/use-words.ts';
import { OriginsRange } from './origins-part.tsx';

export function StandingOf({ source, claim }: { source: ObjectId; claim: ClaimId }) {
  const words = useWords();
  const weighed = (useWeighing().data?.weighedAt ?? null) !== null;
  const standing = useWeighed<ClaimStanding>(weighed ? `/api/sources/${source}/claims/${claim}/standing` : null).data;
  if (!standing) return null;
  const { event, figure, conflicts, origins } = standing;
  const [first] = conflicts;
  if (event === null && figure === null && first === undefined && origins === null) return null;
  return (
    <section className="standing-of">
      <h3>{words.t('standing.head')}</h3>
      <ul>
        {origins && (
          <li>
            <OriginsRange of={origins} /> ·{' '}
            {words.t('origin.documents', { count: origins.documents, n: words.n(origins.documents) })}
          </li>
        )}
        {event !== null && (
          <li>
            <Link to="/timeline" search={{ at: event }}>
              {words.t('standing.event')}
            </Link>
          </li>
        )}
        {figure !== null && (
          <li>
            <Link to="/figures" search={{ at: figure }}>
              {words.t('standing.figure')}
            </Link>
          </li>
        )}
        {first !== undefined && (
          <li>
            <Link to="/conflicts" search={{ at: first }}>
              {words.t('standing.conflicts', { count: conflicts.length, n: words.n(conflicts.length) })}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
