// Conflicts: each claim beside what stands against it. A denial beside evidence, a number beside another, ignorance beside what was told: never a verdict.

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CONFLICT_KINDS, type ConflictRow } from '../../../../../src/model/rooms/conflicts.ts';
import type { EntityView } from '../../../../../src/model/rooms/entity-page.ts';
import type { Page } from '../../../../../src/model/weighing.ts';
import { queryOf } from '../../api/queries.ts';
import { useWeighed } from '../../api/weighing.ts';
import { type Changes, withChanges } from '../../parts/changes.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { Detail } from '../../parts/detail.tsx';
import { RowWindow } from '../../parts/row-window.tsx';
import { TypedFilter } from '../../parts/typed-filter.tsx';
import { useAsked } from '../../parts/use-asked.ts';
import { useTitle } from '../../parts/use-title.ts';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { conflictWords } from '../../words/reasons.ts';
import { useWords } from '../../words/use-words.ts';
import type { ConflictsSearch } from '../address.ts';
import { AgainstCount } from './against-count.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { FirstAgainst } from './first-against.tsx';
import { whoWords } from './who-words.ts';

const KINDS = ['any', ...CONFLICT_KINDS] as const;

export function ConflictsRoom() {
  const words = useWords();
  useTitle(words.t('weighing.room.conflicts'));
  const search: ConflictsSearch = useSearch({ from: '/conflicts' });
  const navigate = useNavigate();
  const { at, ...fields } = search;
  const [bare, ask] = useAsked(search.bare === true);
  const change = (changes: Changes<ConflictsSearch>): void =>
    void navigate({
      to: '/conflicts',
      search: withChanges<ConflictsSearch>(changes),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="room conflicts-room">
      <h1>{words.t('weighing.room.conflicts')}</h1>
      <p className="lede">{words.t('conflicts.what')}</p>
      <WeighingLine />
      <ChoiceRow
        legend={words.t('conflicts.kinds')}
        values={KINDS}
        chosen={search.kind ?? 'any'}
        name={(kind) => words.t(`conflictKind.${kind}`)}
        choose={(kind) => change({ kind: kind === 'any' ? undefined : kind })}
      />
      <search className="filters" aria-label={words.t('weighed.filters')}>
        <TypedFilter label={words.t('conflicts.words')} text={search.text ?? ''} change={(text) => change({ text })} />
        <label className="check">
          <input
            type="checkbox"
            checked={bare}
            onChange={(event) => {
              ask(event.target.checked);
              change({ bare: event.target.checked });
            }}
          />
          {words.t('conflicts.bareOnly')}
        </label>
        {search.person !== undefined && <Person id={search.person} clear={() => change({ person: undefined })} />}
      </search>
      <div className={at === undefined ? 'with-detail' : 'with-detail detail-open detail-wide'}>
        <RowWindow<ConflictRow>
          label={words.t('weighing.room.conflicts')}
          path="/api/conflicts"
          fields={{ ...fields }}
          height={132}
          row={(row) => <Row of={row} search={search} />}
          head={(total) => <Counts total={total} fields={fields} />}
          empty={
            <p className="empty">{words.t(Object.keys(fields).length > 0 ? 'conflicts.noneLike' : 'conflicts.none')}</p>
          }
        />
        {at !== undefined && (
          <Detail label={words.t('conflicts.one')} close={() => change({ at: undefined })} of={at}>
            <ConflictPanel id={at} />
          </Detail>
        )}
      </div>
    </div>
  );
}

/** Those beside which nothing was found are listed last, and never counted among the others. */
function Counts({ total, fields }: { total: number; fields: Omit<ConflictsSearch, 'at'> }) {
  const words = useWords();
  const alone = useWeighed<Page<ConflictRow>>(`/api/conflicts?${queryOf({ ...fields, bare: true, limit: 1 })}`).data;
  const bare = fields.bare === true ? total : (alone?.total ?? 0);
  const counted = (name: string, count: number): string => words.t(`conflicts.${name}`, { count, n: words.n(count) });
  return [
    ...(fields.bare === true ? [] : [counted('counts', total - bare)]),
    ...(bare > 0 || fields.bare === true ? [counted('bareCounts', bare)] : []),
  ].join(' · ');
}

function Person({ id, clear }: { id: string; clear: () => void }) {
  const words = useWords();
  const view = useWeighed<EntityView>(`/api/entities/${id}`);
  return (
    <p className="person-chosen">
      <span className="quiet">{words.t('timeline.person')}</span>{' '}
      <bdi>{view.data === undefined ? '…' : words.name(view.data.entity)}</bdi>{' '}
      <button type="button" className="quiet-button" onClick={clear}>
        {words.t('timeline.anyone')}
      </button>
    </p>
  );
}

function Row({ of, search }: { of: ConflictRow; search: ConflictsSearch }) {
  const words = useWords();
  const who = whoWords(of, words);
  const { claim, source, state } = of.claim;
  const said = claim.passage.exact.replaceAll(/\s+/g, ' ');
  return (
    <div className="row-words">
      <p className="row-title">
        <span className="kind-word">{words.code('conflictOf', of.kind)}</span>{' '}
        <Link
          to="/conflicts"
          search={{ ...search, at: of.id }}
          resetScroll={false}
          aria-current={search.at === of.id ? 'true' : undefined}
        >
          {conflictWords(of, words)}
        </Link>
      </p>
      {said !== of.label && (
        <p className="row-title row-quoted">
          <bdi>{said}</bdi>
        </p>
      )}
      <p className="row-line">
        {who && `${who} · `}
        <span className="quiet">
          <bdi>{source.title ?? source.file}</bdi>
          {source.published && ` · ${words.edtf(source.published)}`}
          {of.tellings > 0 && ` · ${words.t('conflicts.toldAlso', { count: of.tellings, n: words.n(of.tellings) })}`}
        </span>
      </p>
      <FirstAgainst of={of} />
      <p className="quiet row-line">
        <AgainstCount of={of} />
        {' · '}
        {words.code('claimState', state)}
      </p>
    </div>
  );
}
