// One claim, and beside it what stands against it, each with why; of how many origins that is; and where ignorance is claimed, what was told to whom before.

import type { ConflictView } from '../../../../../src/model/weighing.ts';
import { useWeighed } from '../../api/weighing.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { ClaimLines } from '../../parts/claim-lines.tsx';
import { EntityLinks } from '../../parts/entity-link.tsx';
import { NoticePart } from '../../parts/notice-part.tsx';
import { OriginsPart, OriginsRange } from '../../parts/origins-part.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { spanWords } from '../../words/span-words.ts';
import { useWords } from '../../words/use-words.ts';

export function ConflictPanel({ id }: { id: string }) {
  const view = useWeighed<ConflictView>(`/api/conflicts/${encodeURIComponent(id)}`);
  return <Waiting on={view}>{(conflict) => <Shown of={conflict} />}</Waiting>;
}

function Shown({ of }: { of: ConflictView }) {
  const words = useWords();
  const { conflict } = of;
  const when = spanWords(conflict.when, words);
  return (
    <>
      <header className="detail-head">
        <p className="eyebrow">{words.code('conflictKind', conflict.kind)}</p>
        <h2 dir="auto">{conflict.label}</h2>
        <p>
          <EntityLinks of={conflict.people} />
          {conflict.people.length > 0 && when && ' · '}
          {when}
        </p>
        <p>
          {words.t('conflicts.standsAgainst', { count: of.against.length, n: words.n(of.against.length) })} ·{' '}
          <OriginsRange of={of.origins} />
        </p>
        <p className="quiet">{words.t('conflicts.noVerdict')}</p>
      </header>
      <div className="beside">
        <section>
          <h3 className="section-head">{words.t('conflicts.theClaim')}</h3>
          <ClaimLine of={conflict.claim} />
        </section>
        <section>
          <h3 className="section-head">
            {words.t('conflicts.standsAgainst', { count: of.against.length, n: words.n(of.against.length) })}
          </h3>
          <ClaimLines of={of.against} more={(count) => words.t('conflicts.more', { count, n: words.n(count) })} />
        </section>
      </div>
      {of.notices.length > 0 && (
        <section>
          <h3 className="section-head">{words.t('conflicts.notices')}</h3>
          {of.notices.map((notice) => (
            <NoticePart key={notice.id} of={notice} />
          ))}
        </section>
      )}
      <section>
        <h3 className="section-head">{words.t('conflicts.origins')}</h3>
        <OriginsPart of={of.origins} />
      </section>
    </>
  );
}
