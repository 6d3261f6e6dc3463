// Sources: hand files in, watch them go through, and find any of them among a hundred thousand.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { CLAIM_VIEWS } from '../../../../../src/model/judgement.ts';
import { type OverviewView, SOURCE_STATES, type SourcesFilter } from '../../../../../src/model/views.ts';
import { useOverview } from '../../api/queries.ts';
import { withChanges } from '../../parts/changes.ts';
import { Choice } from '../../parts/choice.tsx';
import { TypedFilter } from '../../parts/typed-filter.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useWords } from '../../words/use-words.ts';
import { AddFiles } from './add-files.tsx';
import type { Change } from './change.ts';
import { SourcesTable } from './sources-table.tsx';

export function SourcesRoom() {
  const words = useWords();
  useTitle(words.t('room.sources'));
  const filter: SourcesFilter = useSearch({ from: '/sources' });
  const navigate = useNavigate();
  const change: Change = (changes) =>
    void navigate({ to: '/sources', search: withChanges<SourcesFilter>(changes), replace: true });
  const overview = useOverview().data;
  return (
    <div className="room sources-room">
      <h1>{words.t('room.sources')}</h1>
      <AddFiles />
      {overview && overview.sources > 0 && <Coverage view={overview} filter={filter} change={change} />}
      {overview?.sources !== 0 && <Filters filter={filter} change={change} view={overview} />}
      <SourcesTable filter={filter} change={change} />
    </div>
  );
}

interface FilterProps {
  readonly filter: SourcesFilter;
  readonly change: Change;
}

/** How far the sources have come: each state is a button that shows only those; and why some came no further. */
function Coverage({ view, filter, change }: FilterProps & { readonly view: OverviewView }) {
  const words = useWords();
  const reasons = view.findings.filter((one) => one.severity === 'serious');
  return (
    <section aria-label={words.t('sources.coverage')}>
      <div className="coverage">
        {SOURCE_STATES.map((state) => (
          <button
            key={state}
            type="button"
            className={`state-${state}`}
            disabled={view.byState[state] === 0}
            aria-pressed={filter.state === state}
            onClick={() => change({ state: filter.state === state ? undefined : state })}
          >
            <b>{words.n(view.byState[state])}</b> {words.code('state', state)}
            <span className="quiet">{words.code('stateMeans', state)}</span>
          </button>
        ))}
      </div>
      {reasons.length > 0 && (
        <p className="reasons">
          {words.t('sources.reasons')}
          {reasons.map(({ code, count }) => (
            <button
              key={code}
              type="button"
              className="quiet-button"
              aria-pressed={filter.finding === code}
              onClick={() => change({ finding: filter.finding === code ? undefined : code })}
            >
              {words.code('finding', code)} ({words.n(count)})
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

function Filters({ filter, change, view }: FilterProps & { readonly view: OverviewView | undefined }) {
  const words = useWords();
  const narrowed = Object.keys(filter).some((name) => name !== 'sort' && name !== 'descending');
  const values = (counts: OverviewView['byType'] | undefined): readonly string[] =>
    (counts ?? []).map((one) => one.value);
  return (
    <search className="filters" aria-label={words.t('sources.filters')}>
      <TypedFilter label={words.t('sources.text')} text={filter.text ?? ''} change={(text) => change({ text })} />
      <Choice
        label={words.t('sources.type')}
        value={filter.type}
        values={values(view?.byType)}
        name={(one) => words.code('type', one)}
        choose={(type) => change({ type })}
      />
      <Choice
        label={words.t('sources.language')}
        value={filter.language}
        values={values(view?.byLanguage)}
        name={words.language}
        choose={(language) => change({ language })}
      />
      <Choice
        label={words.t('sources.publisher')}
        value={filter.publisher}
        values={values(view?.byPublisher)}
        name={(one) => one}
        choose={(publisher) => change({ publisher })}
      />
      <Choice
        label={words.t('sources.finding')}
        value={filter.finding}
        values={(view?.findings ?? []).map((one) => one.code)}
        name={(one) => words.code('finding', one)}
        choose={(finding) => change({ finding })}
      />
      <Choice
        label={words.t('sources.view')}
        value={filter.view}
        values={CLAIM_VIEWS.slice(1)}
        name={(one) => words.code('claimView', one)}
        any={words.code('claimView', CLAIM_VIEWS[0])}
        choose={(view) => change({ view: CLAIM_VIEWS.find((one) => one === view) })}
      />
      {narrowed && (
        <button
          type="button"
          className="quiet-button"
          onClick={() =>
            change({
              text: undefined,
              state: undefined,
              type: undefined,
              language: undefined,
              publisher: undefined,
              finding: undefined,
              view: undefined,
            })
          }
        >
          {words.t('sources.clear')}
        </button>
      )}
    </search>
  );
}
