// Ledger: who did what when, newest first; and the verification, with what its verdict does not prove.

import { Link } from '@tanstack/react-router';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { JobView, LedgerRow, VerifyReport } from '../../../../../src/model/views.ts';
import { useJobs, useLedger, useVerify } from '../../api/queries.ts';
import { Actor } from '../../parts/actor.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { WorkProgress } from '../../parts/work-progress.tsx';
import { useWords } from '../../words/use-words.ts';

export function LedgerRoom() {
  const words = useWords();
  useTitle(words.t('room.ledger'));
  return (
    <div className="room ledger-room">
      <h1>{words.t('room.ledger')}</h1>
      <p className="lede">{words.t('ledger.what')}</p>
      <Verification />
      <Records />
    </div>
  );
}

function Verification() {
  const words = useWords();
  const verify = useVerify();
  const { data: jobs = [] } = useJobs();
  const job = jobs.findLast((one) => one.kind === 'verify');
  const running = job?.state === 'running';
  return (
    <section className="verification" aria-labelledby="verify-head">
      <h2 id="verify-head">{words.t('verify.head')}</h2>
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={running || verify.isPending}
          onClick={() => verify.mutate(false)}
        >
          {words.t('verify.whole')}
        </button>
        <button type="button" disabled={running || verify.isPending} onClick={() => verify.mutate(true)}>
          {words.t('verify.structure')}
        </button>
        <span className="quiet">{words.t('verify.difference')}</span>
      </p>
      {verify.error && <Refusal error={verify.error} />}
      {job && <VerifyJob job={job} />}
    </section>
  );
}

function VerifyJob({ job }: { job: JobView }) {
  const words = useWords();
  if (job.state === 'running') return <WorkProgress progress={job.progress} label={words.t('verify.running')} />;
  if (job.error) return <Refusal error={Object.assign(new Error(job.error.message))} />;
  return job.verified && <Report report={job.verified} />;
}

function Report({ report }: { report: VerifyReport }) {
  const words = useWords();
  return (
    <div className={`report verdict-${report.verdict}`} role="status">
      <p className="verdict">{words.code('verdict', report.verdict)}</p>
      <p className="quiet">
        {words.t('verify.looked', {
          records: words.n(report.records),
          objects: words.n(report.objects),
          size: words.bytes(report.bytes),
        })}{' '}
        {words.t('verify.code', { code: words.n(report.code) })}
      </p>
      {report.problems.length > 0 && (
        <>
          <h3>{words.t(report.verdict === 'unproven' ? 'verify.lacking' : 'verify.problems')}</h3>
          <ul className="problems">
            {report.problems.map((problem) => (
              <li key={`${problem.where} ${problem.message}`}>
                <code>{problem.where}</code> <span dir="auto">{problem.message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="two-lists">
        <Sentences head={words.t('verify.holds')} sentences={report.holds} />
        <Sentences head={words.t('verify.notProven')} sentences={report.notProven} />
      </div>
      <p className="quiet">
        {words.t('verify.root')} <code className="hash">{report.root}</code>
      </p>
    </div>
  );
}

function Sentences({ head, sentences }: { head: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3>{head}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Records() {
  const words = useWords();
  const ledger = useLedger();
  const first = ledger.data?.pages[0];
  if (ledger.error) return <Refusal error={ledger.error} />;
  return (
    <section aria-labelledby="records-head">
      <h2 id="records-head">
        {first ? words.t('ledger.records', { count: first.total, n: words.n(first.total) }) : words.t('loading')}
      </h2>
      <ol className="records">
        {ledger.data?.pages.flatMap((page) => page.rows.map((row) => <RecordRow key={row.id} row={row} />))}
      </ol>
      {ledger.hasNextPage && (
        <p className="actions">
          <button type="button" disabled={ledger.isFetchingNextPage} onClick={() => void ledger.fetchNextPage()}>
            {words.t('more')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Those that can be opened: what was derived from a source is no source. */
const sourcesOf = ({ act, on }: LedgerRow): LedgerRow['on'] => on.slice(0, act === 'object.derive' ? 1 : 3);

function RecordRow({ row }: { row: LedgerRow }) {
  const words = useWords();
  return (
    <li>
      <span className="index">{words.n(row.index)}</span>
      <span className="act">
        <b>{words.code('act', row.act)}</b>
        <span className="summary">
          <bdi>{row.summary ?? words.t('ledger.erased')}</bdi>
        </span>
        {sourcesOf(row).map((id) => (
          <Link key={id} to="/sources/$hex" params={{ hex: hexOf(id) }} className="hash">
            {hexOf(id).slice(0, 12)}
          </Link>
        ))}
      </span>
      <span className="who">
        <Actor name={row.actor} />
        <time dateTime={row.at}>{words.moment(row.at)}</time>
      </span>
    </li>
  );
}
