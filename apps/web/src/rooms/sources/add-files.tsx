// Handing files in: choose them or drop them; then how far the server is with them, and what it could not take.

import { useRef } from 'react';
import type { AddReport } from '../../../../../src/model/views.ts';
import { filesOfChoice } from '../../api/handing-in.ts';
import { useJobs } from '../../api/queries.ts';
import { useDesk } from '../../drop-desk.tsx';
import { WorkProgress } from '../../parts/work-progress.tsx';
import { useWords } from '../../words/use-words.ts';

export function AddFiles() {
  const words = useWords();
  const desk = useDesk();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement): void => {
    if (input.files) desk.add(filesOfChoice(input.files));
    input.value = '';
  };
  return (
    <section className="add-files" aria-label={words.t('add.head')}>
      <p className="actions">
        <button type="button" className="primary" onClick={() => files.current?.click()}>
          {words.t('add.choose')}
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          {words.t('add.folder')}
        </button>
        <span className="quiet">{words.t('add.orDrop')}</span>
      </p>
      <input
        ref={files}
        id="choose-files"
        type="file"
        multiple
        hidden
        aria-label={words.t('add.choose')}
        onChange={(event) => chosen(event.target)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={words.t('add.folder')}
        {...{ webkitdirectory: '' }}
        onChange={(event) => chosen(event.target)}
      />
      <HandingOver />
      <LastAddition />
    </section>
  );
}

function HandingOver() {
  const words = useWords();
  const { handing, refused } = useDesk();
  return (
    <>
      {refused && (
        <p className="refused" role="alert">
          {refused}
        </p>
      )}
      {handing && handing.done < handing.total && (
        <WorkProgress
          label={words.t('add.handing')}
          progress={{
            stage: 'handing',
            done: handing.done,
            total: handing.total,
            bytes: 0,
            perSecond: null,
            etaSeconds: null,
            current: handing.current,
          }}
        />
      )}
      {handing && handing.failed.length > 0 && (
        <ul className="problems">
          {handing.failed.map((one) => (
            <li key={one.name}>
              <bdi className="path">{one.name}</bdi> {one.message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function LastAddition() {
  const words = useWords();
  const { data: jobs = [] } = useJobs();
  const job = jobs.findLast((one) => one.kind === 'add');
  if (!job) return null;
  if (job.state === 'running') return <WorkProgress progress={job.progress} label={words.t('job.add.running')} />;
  if (job.error)
    return (
      <p className="refused" role="alert">
        {job.error.message}
      </p>
    );
  return job.added && <Added report={job.added} />;
}

function Added({ report }: { report: AddReport }) {
  const words = useWords();
  const said = (['captured', 'repeated', 'searched', 'failed'] as const)
    .filter((name) => report[name] > 0)
    .map((name) => words.t(`add.${name}`, { count: report[name], n: words.n(report[name]) }));
  return (
    <div className="added">
      <p>{said.join(' ')}</p>
      {report.refused.length > 0 && (
        <ul className="problems">
          {report.refused.map((one) => (
            <li key={`${one.path} ${one.code}`}>
              <bdi className="path">{one.path}</bdi> <b>{words.code('finding', one.code)}</b>{' '}
              <span dir="auto">{one.message}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
