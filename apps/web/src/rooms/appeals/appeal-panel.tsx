// One appeal: its course over time, who reports it, reminders, what came back, of how many origins.

import type { AppealRow, AppealView } from '../../../../../src/model/rooms/appeals.ts';
import type { EntityRef } from '../../../../../src/model/rooms/entities.ts';
import type { ClaimRef } from '../../../../../src/model/weighing.ts';
import { useWeighed } from '../../api/weighing.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Lines, Reason } from '../../parts/claim-parts.tsx';
import { EntityLinks } from '../../parts/entity-link.tsx';
import { OriginsPart } from '../../parts/origins-part.tsx';
import { Part } from '../../parts/part.tsx';
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

function Panel({ view }: { view: AppealView }) {
  const words = useWords();
  const { appeal, reports, reminders, answers, origins, reasons } = view;
  return (
    <div className="appeal-panel">
      <h2 dir="auto">{asksWords(appeal, words)}</h2>
      <AppealFacts appeal={appeal} />
      <AppealCourse view={view} />
      <Part head={words.t('appeals.answers')}>
        {answers.length === 0 && <p className="empty">{words.t('appeals.noAnswer')}</p>}
        <ClaimLines of={answers} />
      </Part>
      <Part head={words.t('appeals.reports')}>
        <ClaimLines of={reports} />
      </Part>
      {reminders.length > 0 && (
        <Part head={words.t('appeals.remindersHead')}>
          <ClaimLines of={reminders} />
        </Part>
      )}
      <Part head={words.t('origin.head')}>
        <OriginsPart of={origins} />
      </Part>
      <details className="folded">
        <summary>{words.t('why')}</summary>
        <Lines lines={[...new Set(reasons)]} />
      </details>
    </div>
  );
}

const ClaimLines = ({ of }: { of: readonly ClaimRef[] }) =>
  of.map((one) => <ClaimLine key={`${one.source.id} ${one.claim.id}`} of={one} />);

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
