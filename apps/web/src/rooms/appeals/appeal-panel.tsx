// One appeal: its course over time, who reports it, reminders, what came back, of how many origins.

import { useMemo } from 'react';
import type { AppealRow, AppealView, JoinedReply } from '../../../../../src/model/rooms/appeals.ts';
import type { EntityRef } from '../../../../../src/model/rooms/entities.ts';
import { PAIRED_ANSWERS } from '../../../../../src/model/rooms/pairings.ts';
import type { ClaimRef } from '../../../../../src/model/weighing.ts';
import { useWeighed } from '../../api/weighing.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Lines, Reason } from '../../parts/claim-parts.tsx';
import { EntityLinks } from '../../parts/entity-link.tsx';
import { OriginsPart } from '../../parts/origins-part.tsx';
import { EntryWord } from '../../parts/pairing/entry-word.tsx';
import { MayBelong } from '../../parts/pairing/may-belong.tsx';
import { PairingRow } from '../../parts/pairing/pairing-row.tsx';
import { type PairAct, placeOfClaim, placeOfPassage } from '../../parts/pairing/pairs.ts';
import { Part } from '../../parts/part.tsx';
import { PassageLine } from '../../parts/passage-line.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { AppealCourse } from './appeal-course.tsx';
import { asksWords } from './appeal-words.ts';

export function AppealPanel({ id }: { id: string }) {
  return (
    <Waiting on={useWeighed<AppealView>(`/api/appeals/${encodeURIComponent(id)}`)}>
      {(view) => <Panel view={view} />}
    </Waiting>
  );
}

/** What can be said of a passage in the row of a message. */
export const ACTS: readonly PairAct[] = [
  ...PAIRED_ANSWERS.map((answer) => ({ what: 'answer', answer }) as const),
  { what: 'reminder', answer: null },
];

function Panel({ view }: { view: AppealView }) {
  const words = useWords();
  const { appeal, reports, candidates, setAside, origins, reasons } = view;
  const own = useMemo(() => reports.filter(({ claim }) => claim.kind === 'communication').map(placeOfClaim), [reports]);
  const [answers, reminders] = [repliesOf(view, 'answer'), repliesOf(view, 'reminder')];
  return (
    <PairingRow own={own} acts={ACTS}>
      <div className="appeal-panel">
        <h2 dir="auto">{asksWords(appeal, words)}</h2>
        <AppealFacts appeal={appeal} />
        <AppealCourse view={view} />
        <Part head={words.t('appeals.answers')}>
          {answers.length === 0 && <p className="empty">{words.t('appeals.noAnswer')}</p>}
          <Replies of={answers} part="answer" />
        </Part>
        {reminders.length > 0 && (
          <Part head={words.t('appeals.remindersHead')}>
            <Replies of={reminders} part="reminder" />
          </Part>
        )}
        <MayBelong of={candidates} {...{ setAside }} bare={answers.length === 0} part="answer" write="communication" />
        <Part head={words.t('appeals.reports')}>
          {reports.map((one) => (
            <ClaimLine key={`${one.source.id} ${one.claim.id}`} of={one}>
              {reports.length > 1 && <EntryWord entry={placeOfClaim(one)} part="answer" stands />}
            </ClaimLine>
          ))}
        </Part>
        <Part head={words.t('origin.head')}>
          <OriginsPart of={origins} />
        </Part>
        <details className="folded">
          <summary>{words.t('why')}</summary>
          <Lines lines={[...new Set(reasons)]} />
        </details>
      </div>
    </PairingRow>
  );
}

/** What came back, or asked again: a claim, or words of which none was made but that a person joined. */
interface Reply {
  readonly key: string;
  readonly claim: ClaimRef | null;
  readonly joined: JoinedReply | null;
}

export function repliesOf(
  { answers, reminders, joined }: Pick<AppealView, 'answers' | 'reminders' | 'joined'>,
  as: JoinedReply['as'],
): readonly Reply[] {
  const said = joined.filter((one) => one.as === as);
  const claims = (as === 'answer' ? answers : reminders).map((claim) => ({
    key: `${claim.source.id} ${claim.claim.id}`,
    claim,
    joined: said.find((one) => one.claim === claim.claim.id) ?? null,
  }));
  const words = said.filter((one) => !claims.some((other) => other.joined === one));
  return [...words.map((one) => ({ key: one.judged.record, claim: null, joined: one })), ...claims];
}

export function Replies({ of, part }: { of: readonly Reply[]; part: JoinedReply['as'] }) {
  return of.map(({ key, claim, joined }) => {
    const entry = claim ? placeOfClaim(claim) : joined && placeOfPassage(joined.ref);
    const word = entry && <EntryWord {...{ entry, part }} stands judged={joined?.judged} />;
    if (claim !== null)
      return (
        <ClaimLine key={key} of={claim}>
          {word}
        </ClaimLine>
      );
    return (
      joined && (
        <PassageLine key={key} of={joined.ref} reasons={[]} write="communication">
          {word}
        </PassageLine>
      )
    );
  });
}

function Side({ names, described }: { names: readonly EntityRef[]; described: readonly string[] }) {
  const words = useWords();
  if (names.length + described.length === 0) return words.t('appeals.unnamed');
  return <EntityLinks of={names} described={described} />;
}

function AppealFacts({ appeal }: { appeal: AppealRow }) {
  const words = useWords();
  const {
    by,
    to,
    byWords = [],
    toWords = [],
    on,
    medium,
    reference,
    count,
    due,
    silentDays,
    silentUntil,
    overdueDays,
  } = appeal;
  return (
    <dl className="facts">
      <dt>{words.t('appeals.by')}</dt>
      <dd>
        <Side names={by} described={byWords} />
      </dd>
      <dt>{words.t('appeals.to')}</dt>
      <dd>
        <Side names={to} described={toWords} />
      </dd>
      <dt>{words.t('appeals.on')}</dt>
      <dd>
        {on === null ? words.t('dayNotKnown') : words.edtf(on)}
        {medium && (
          <>
            {' · '}
            <bdi>{words.code('medium', medium)}</bdi>
          </>
        )}
        {reference !== null && (
          <>
            {' · '}
            {words.t('appeals.number')} <bdi>{reference}</bdi>
          </>
        )}
        {count !== null && count > 1 && ` · ${words.t('appeals.sent', { count, n: words.n(count) })}`}
      </dd>
      {due && (
        <>
          <dt>{words.t('appeals.due')}</dt>
          <dd>
            {words.edtf(due.day)}{' '}
            <span className="quiet">
              <Reason of={due.grounds} />
            </span>
          </dd>
        </>
      )}
      <dt>{words.t('appeals.state')}</dt>
      <dd>
        <b>{words.code('appealState', appeal.state)}</b>
        {silentDays !== null && silentUntil && (
          <span className="quiet block">
            {words.t('appeals.silentFor', { count: silentDays, n: words.n(silentDays) })}{' '}
            {words.t('appeals.silentUntil', { when: words.edtf(silentUntil) })}
          </span>
        )}
        {overdueDays !== null && overdueDays > 0 && (
          <span className="quiet block">
            {words.t('appeals.overdue', { count: overdueDays, n: words.n(overdueDays) })}
          </span>
        )}
      </dd>
    </dl>
  );
}
