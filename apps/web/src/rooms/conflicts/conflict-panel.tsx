// One claim, and beside it what stands against it, each with why; of how many origins that is; and where ignorance is claimed, what was told to whom before.

import type { ConflictView, NoticeView } from '../../../../../src/model/weighing.ts';
import { useWeighed } from '../../api/weighing.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { ClaimLines } from '../../parts/claim-lines.tsx';
import { Lines } from '../../parts/claim-parts.tsx';
import { EntityLink, EntityLinks } from '../../parts/entity-link.tsx';
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
            <Notice key={notice.id} of={notice} />
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

/** Step by step: who told what to whom, in which post it reached them, from when they may have known, and what they said later. */
function Notice({ of }: { of: NoticeView }) {
  const words = useWords();
  const day = spanWords(of.day, words) ?? words.t('dayNotKnown');
  return (
    <ol className="chain notice-chain">
      <li>
        {of.by.length > 0 && (
          <>
            <EntityLinks of={of.by} />{' '}
          </>
        )}
        {words.t('conflicts.told')} <EntityLink of={of.told} /> · {day}
        {of.content.map((said) => (
          <blockquote key={said} dir="auto" className="told-words">
            {said}
          </blockquote>
        ))}
        <ClaimLine of={of.communication} />
      </li>
      {of.through && (
        <li>
          {words.t('conflicts.through', {
            name: `\u2068${of.through.person.name}\u2069`,
            post: `\u2068${[of.through.post, of.through.body?.name].filter(Boolean).join(', ')}\u2069`,
            when: spanWords(of.through.sometime, words) ?? words.t('dayNotKnown'),
          })}
          <details className="folded">
            <summary>
              {words.t('conflicts.premises', {
                count: of.through.premises.length,
                n: words.n(of.through.premises.length),
              })}
            </summary>
            {of.through.premises.map((ref) => (
              <ClaimLine key={`${ref.source.id} ${ref.claim.id}`} of={ref} />
            ))}
            <Lines lines={of.through.reasons} />
          </details>
        </li>
      )}
      <li>
        <b>
          {words.t('conflicts.mayHaveKnown', {
            name: `\u2068${of.told.name}\u2069`,
            day: of.day.to === null ? day : words.edtf(of.day.to),
          })}
        </b>
        <Lines lines={of.reasons} />
      </li>
      {of.later.map(({ ref, reasons }) => (
        <li key={`${ref.source.id} ${ref.claim.id}`}>
          {words.t('conflicts.later')}
          <ClaimLine of={ref}>
            <div className="why">
              <Lines lines={reasons} />
            </div>
          </ClaimLine>
        </li>
      ))}
    </ol>
  );
}
