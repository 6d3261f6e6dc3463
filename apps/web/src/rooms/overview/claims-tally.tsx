// The claims of the case under each view, and how many of them are judged; each number leads into the Review room, narrowed to it.

import { Link } from '@tanstack/react-router';
import type { ViewCount } from '../../../../../src/model/judgement.ts';
import { JudgedCount } from '../../parts/judged-count.tsx';
import { useWords } from '../../words/use-words.ts';

export function ClaimsTally({ views }: { views: readonly ViewCount[] }) {
  const words = useWords();
  const all = views.find((one) => one.view === 'all');
  if (!all || all.claims === 0) return null;
  return (
    <section>
      <h2>{words.t('review.viewsHead')}</h2>
      <ul>
        {all.byKind.map(({ kind, claims, judged }) => (
          <li key={kind}>
            <span className="leader">
              <Link to="/review" search={{ kind, ...(judged === claims && { state: 'any' as const }) }}>
                {words.code('kind', kind)}
              </Link>
            </span>
            <span className="end">
              {words.n(claims)}
              <span className="quiet">
                {words.lang === 'fa' ? '، ' : ', '}
                {words.t('review.judged', { count: judged, n: words.n(judged) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <ul className="views-list">
        {views.map(({ view, claims, judged }) => (
          <li key={view}>
            <Link to="/review" search={view === 'all' ? { state: 'any' } : { view }}>
              {words.code('claimView', view)}
            </Link>
            : <JudgedCount claims={claims} judged={judged} />
          </li>
        ))}
      </ul>
    </section>
  );
}
