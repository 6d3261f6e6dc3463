// Overview: the title page of the case. What is in it, what is amiss, and when it was last verified and anchored.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Count, OverviewView, SourcesFilter } from '../../../../../src/model/views.ts';
import { useOverview } from '../../api/queries.ts';
import { SourceLink } from '../../parts/source-link.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { Waiting } from '../../parts/waiting.tsx';

import { useWords } from '../../words/use-words.ts';
import { ClaimsTally } from './claims-tally.tsx';
import { LostPairings } from './lost-pairings.tsx';
import { WeighedAttention } from './weighed-attention.tsx';

export function OverviewRoom() {
  const words = useWords();
  useTitle(words.t('room.overview'));
  return <Waiting on={useOverview()}>{(view) => <Overview view={view} />}</Waiting>;
}

function Overview({ view }: { view: OverviewView }) {
  const words = useWords();
  return (
    <div className="room overview">
      <header className="title-page">
        <p className="eyebrow">{words.t('overview.caseFile')}</p>
        <h1 dir="auto">{view.name}</h1>
        <p className="lede">{ledeOf(view, words)}</p>
        <p className="warning-line">{words.t('overview.noIdentities')}</p>
      </header>
      <WeighedAttention />
      <div className="overview-columns">
        <Recent view={view} />
        <div>
          <Integrity view={view} />
          <Attention view={view} />
        </div>
      </div>
      <Contents view={view} />
    </div>
  );
}

function ledeOf(view: OverviewView, words: ReturnType<typeof useWords>): string {
  const { byState, sources } = view;
  if (sources === 0) return words.t('overview.empty');
  const parts = [words.t('overview.sources', { count: sources, n: words.n(sources) })];
  for (const state of ['searched', 'read', 'sealed', 'failed'] as const)
    if (byState[state] > 0)
      parts.push(words.t(`overview.in_${state}`, { count: byState[state], n: words.n(byState[state]) }));
  return parts.join(' ');
}

function Recent({ view }: { view: OverviewView }) {
  const words = useWords();
  return (
    <section aria-labelledby="recent-head">
      <h2 id="recent-head">{words.t('overview.recent')}</h2>
      {view.recent.length === 0 && <p className="empty">{words.t('overview.dropFiles')}</p>}
      <ol className="contents-list">
        {view.recent.map((row) => (
          <li key={row.id}>
            <span className="leader">
              <SourceLink row={row} />
            </span>
            <span className="end">
              <span className="quiet">{row.published !== null && words.t('overview.published')}</span>{' '}
              {row.published === null ? words.t('dating.undated') : words.edtf(row.published)}
            </span>
            <p className="quiet">
              {[
                words.code('type', row.type),
                row.publisher && `\u2068${row.publisher}\u2069`,
                words.code('state', row.state),
                row.claims > 0 &&
                  words.t('review.count', {
                    claims: words.t('review.claims', { count: row.claims, n: words.n(row.claims) }),
                    judged: words.t('review.judged', { count: row.judged, n: words.n(row.judged) }),
                  }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      {view.sources > view.recent.length && (
        <p>
          <Link to="/sources">{words.t('overview.all', { n: words.n(view.sources) })}</Link>
        </p>
      )}
    </section>
  );
}

function Integrity({ view }: { view: OverviewView }) {
  const words = useWords();
  const { lastVerified, lastAnchored } = view;
  return (
    <section aria-labelledby="integrity-head">
      <h2 id="integrity-head">{words.t('overview.integrity')}</h2>
      <dl className="facts">
        <dt>{words.t('overview.verified')}</dt>
        <dd>
          {lastVerified
            ? `${words.moment(lastVerified.at)} — ${words.code('verdictShort', lastVerified.verdict)}`
            : words.t('overview.neverVerified')}
        </dd>
        <dt>{words.t('overview.anchored')}</dt>
        <dd>
          {lastAnchored
            ? words.t('overview.anchoredAt', { at: words.moment(lastAnchored.at), n: words.n(lastAnchored.size) })
            : words.t('overview.neverAnchored')}
        </dd>
        <dt>{words.t('overview.ledger')}</dt>
        <dd>
          {words.t('overview.records', { count: view.logSize, n: words.n(view.logSize), at: words.day(view.created) })}
        </dd>
        <dt>{words.t('overview.held')}</dt>
        <dd>
          {words.t('overview.objects', {
            count: view.objects,
            n: words.n(view.objects),
            size: words.bytes(view.bytes),
          })}{' '}
          {view.repeatedCaptures > 0 &&
            words.t('overview.repeated', { count: view.repeatedCaptures, n: words.n(view.repeatedCaptures) })}
        </dd>
      </dl>
      <p>
        <Link to="/ledger">{words.t('overview.toLedger')}</Link>
      </p>
    </section>
  );
}

function Attention({ view }: { view: OverviewView }) {
  const words = useWords();
  const order = ['serious', 'warning', 'note'];
  const sorted = view.findings.toSorted(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count,
  );
  const [findings, notes] = [
    sorted.filter((one) => one.severity !== 'note'),
    sorted.filter((one) => one.severity === 'note'),
  ];
  const noted = notes.reduce((sum, one) => sum + one.count, 0);
  const { failed } = view.byState;
  const waiting = view.claims - view.judged;
  return (
    <section aria-labelledby="attention-head">
      <h2 id="attention-head">{words.t('overview.attention')}</h2>
      {failed > 0 && (
        <p>
          <Link to="/sources" search={{ state: 'failed' }}>
            {words.t('overview.in_failed', { count: failed, n: words.n(failed) })}
          </Link>
        </p>
      )}
      {findings.length === 0 && failed === 0 && <p className="empty">{words.t('overview.nothingAmiss')}</p>}
      <FindingsList findings={findings} />
      {notes.length > 0 && (
        <details className="folded">
          <summary>{words.t('overview.notes', { count: noted, n: words.n(noted) })}</summary>
          <FindingsList findings={notes} />
        </details>
      )}
      <LostPairings />
      {waiting > 0 && (
        <p>
          <Link to="/review">{words.t('review.toWaiting', { count: waiting, n: words.n(waiting) })}</Link>
        </p>
      )}
    </section>
  );
}

function FindingsList({ findings }: { findings: OverviewView['findings'] }) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map((one) => (
        <li key={`${one.code} ${one.severity}`} className={`severity-${one.severity}`}>
          <span className="severity">{words.code('severity', one.severity)}</span>
          <Link to="/sources" search={{ finding: one.code }}>
            {words.code('finding', one.code)}
          </Link>
          <span className="end">{words.n(one.count)}</span>
        </li>
      ))}
    </ul>
  );
}

function Contents({ view }: { view: OverviewView }) {
  const words = useWords();
  return (
    <div className="tallies">
      <Tally
        head={words.t('overview.byType')}
        counts={view.byType}
        name={(value) => words.code('type', value)}
        to={(type) => ({ type })}
      />
      <Tally
        head={words.t('overview.byLanguage')}
        counts={view.byLanguage}
        name={words.language}
        to={(language) => ({ language })}
      />
      <Tally
        head={words.t('overview.byPublisher')}
        counts={view.byPublisher}
        name={(value) => value}
        to={(publisher) => ({ publisher })}
      />
      <ClaimsTally views={view.views} />
    </div>
  );
}

interface TallyProps {
  readonly head: string;
  readonly counts: readonly Count[];
  readonly name: (value: string) => string;
  readonly to: (value: string) => SourcesFilter;
}

const SHOWN = 8;

function Tally({ head, counts, name, to }: TallyProps): ReactNode {
  const words = useWords();
  if (counts.length === 0) return null;
  return (
    <section>
      <h2>{head}</h2>
      <ul>
        {counts.slice(0, SHOWN).map(({ value, count }) => (
          <li key={value}>
            <span className="leader">
              <Link to="/sources" search={to(value)} dir="auto">
                {name(value)}
              </Link>
            </span>
            <span className="end">{words.n(count)}</span>
          </li>
        ))}
      </ul>
      {counts.length > SHOWN && (
        <p className="quiet">
          {words.t('overview.more', { count: counts.length - SHOWN, n: words.n(counts.length - SHOWN) })}
        </p>
      )}
    </section>
  );
}
