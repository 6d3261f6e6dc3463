// One claim, and beside it what stands against it, each with why; of how many origins that is; and where ignorance is claimed, what was told to whom before.

import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ClaimKind } from '../../../../../src/model/claim.ts';
import type { ClaimId } from '../../../../../src/model/ids.ts';
import {
  type ConflictKind,
  type ConflictRow,
  type ConflictView,
  isBare,
  type NoticeView,
} from '../../../../../src/model/rooms/conflicts.ts';
import { useWeighed } from '../../api/weighing.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Lines } from '../../parts/claim-parts.tsx';
import { EntityLinks } from '../../parts/entity-link.tsx';
import { NoticePart } from '../../parts/notice-part.tsx';
import { OriginsPart } from '../../parts/origins-part.tsx';
import { MayBelong, SetAsidePart } from '../../parts/pairing/may-belong.tsx';
import { PairingRow } from '../../parts/pairing/pairing-row.tsx';
import { type PairAct, placeOfClaim } from '../../parts/pairing/pairs.ts';
import { PassagesPart } from '../../parts/passages-part.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { conflictWords } from '../../words/reasons.ts';
import { spanWords } from '../../words/span-words.ts';
import { useWords } from '../../words/use-words.ts';
import { AgainstCount } from './against-count.tsx';
import { AgainstPart } from './against-part.tsx';

/** What is most often told against a claim like this: the form lets another kind be chosen. */
const WRITES: Readonly<Record<ConflictKind, ClaimKind>> = {
  figure: 'figure',
  denial: 'event',
  ignorance: 'communication',
  evasion: 'event',
  date: 'event',
  place: 'event',
  post: 'occupancy',
};

export function ConflictPanel({ id }: { id: string }) {
  const view = useWeighed<ConflictView>(`/api/conflicts/${encodeURIComponent(id)}`);
  return <Waiting on={view}>{(conflict) => <Shown of={conflict} />}</Waiting>;
}

/** The messages themselves stand before, with what came of them. */
function withoutNotices({ against, notices }: ConflictView): ConflictView['against'] {
  const told = new Set(notices.map(({ communication }) => communication.claim.id));
  return against.filter(({ ref }) => !told.has(ref.claim.id));
}

/** The claim itself stands beside it: of what was said later, only the others; why the two meet is among the reasons. */
function besides(notice: NoticeView, claim: ClaimId): NoticeView {
  const own = notice.later.filter(({ ref }) => ref.claim.id === claim).flatMap(({ reasons }) => reasons);
  return {
    ...notice,
    later: notice.later.filter(({ ref }) => ref.claim.id !== claim),
    reasons: [...notice.reasons, ...own],
  };
}

/** Against a denial, an evasion or claimed ignorance a person can lay what nothing found; numbers are joined in their own room. */
const JOINED: ReadonlySet<ConflictKind> = new Set(['denial', 'ignorance', 'evasion']);
const ACTS: readonly PairAct[] = [{ what: 'against', answer: null }];
/** Of days, places and posts that cannot both hold it can only be said that they do not stand against one another. */
const NO_ACTS: readonly PairAct[] = [];

function Shown({ of }: { of: ConflictView }) {
  const own = useMemo(() => [placeOfClaim(of.conflict.claim)], [of.conflict.claim]);
  const shown = (
    <>
      <Head of={of.conflict} />
      <Beside of={of} />
    </>
  );
  if (of.conflict.kind === 'figure') return shown;
  return (
    <PairingRow own={own} acts={JOINED.has(of.conflict.kind) ? ACTS : NO_ACTS}>
      {shown}
    </PairingRow>
  );
}

function Head({ of: conflict }: { of: ConflictRow }) {
  const words = useWords();
  const when = spanWords(conflict.when, words);
  return (
    <header className="detail-head">
      <p className="eyebrow">{words.code('conflictOf', conflict.kind)}</p>
      <h2>{conflictWords(conflict, words)}</h2>
      <p>
        <EntityLinks of={conflict.people} />
        {conflict.people.length > 0 && when && ' · '}
        {when}
      </p>
      {conflict.whyThese.length > 0 && (
        <div className="why">
          <Lines lines={conflict.whyThese} />
        </div>
      )}
      <p>
        <AgainstCount of={conflict} />
      </p>
      {conflict.figure !== null && (
        <p>
          <Link to="/figures" search={{ at: conflict.figure }}>
            {words.t('conflicts.toFigure')}
          </Link>
        </p>
      )}
      <p className="quiet">{words.t('conflicts.noVerdict')}</p>
    </header>
  );
}

/** Other reports of the same denial, each with why it is taken to be one. */
function Tellings({ of }: { of: ConflictView['tellings'] }) {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <>
      <h4>{words.t('conflicts.tellings')}</h4>
      {of.map(({ ref, reasons }) => (
        <ClaimLine key={ref.claim.id} of={ref}>
          <div className="why">
            <Lines lines={reasons} />
          </div>
        </ClaimLine>
      ))}
    </>
  );
}

function Beside({ of }: { of: ConflictView }) {
  const words = useWords();
  const { conflict } = of;
  const judgedOf = (id: ClaimId) => of.against.find(({ ref }) => ref.claim.id === id)?.judged ?? null;
  return (
    <div className="beside">
      <section>
        <h3 className="section-head">{words.t('conflicts.theClaim')}</h3>
        <ClaimLine of={conflict.claim} />
        <Tellings of={of.tellings} />
      </section>
      <div>
        {of.notices.length > 0 && (
          <section>
            <h3 className="section-head">{words.t('conflicts.notices')}</h3>
            {of.notices.map((notice) => (
              <NoticePart
                key={notice.id}
                of={besides(notice, conflict.claim.claim.id)}
                judged={judgedOf(notice.communication.claim.id)}
              />
            ))}
          </section>
        )}
        {conflict.against > 0 && (
          <section>
            <h3 className="section-head">
              {words.t('conflicts.standsAgainst', { count: conflict.against, n: words.n(conflict.against) })} ·{' '}
              {words.t('conflicts.documents', { count: of.origins.documents, n: words.n(of.origins.documents) })}
            </h3>
            <AgainstPart of={withoutNotices(of)} />
          </section>
        )}
        {of.passages.length > 0 && <PassagesPart of={of.passages} write={WRITES[conflict.kind]} />}
        {isBare(conflict) && <p className="empty">{words.t('conflicts.bare')}</p>}
        {JOINED.has(conflict.kind) || <SetAsidePart of={of.setAside} />}
        {JOINED.has(conflict.kind) && (
          <MayBelong
            of={of.candidates}
            setAside={of.setAside}
            bare={isBare(conflict)}
            part="against"
            write={WRITES[conflict.kind]}
          />
        )}
      </div>
      {of.origins.documents > 0 && (
        <section className="beside-origins">
          <h3 className="section-head">{words.t('conflicts.origins')}</h3>
          <OriginsPart of={of.origins} />
        </section>
      )}
    </div>
  );
}
