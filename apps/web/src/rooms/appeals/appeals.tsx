// Appeals: asked by whom, of whom, when, for what; due by when; answered, or silent for how long. One that is open stands beside the list.

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { APPEAL_STATES, type AppealRow } from '../../../../../src/model/rooms/appeals.ts';
import { type Changes, withChanges } from '../../parts/changes.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { Detail } from '../../parts/detail.tsx';
import { RowWindow } from '../../parts/row-window.tsx';
import { TypedFilter } from '../../parts/typed-filter.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { useWords, type Words } from '../../words/use-words.ts';
import { type AppealsSearch, OTHER_LISTS } from './address.ts';
import { AppealPanel } from './appeal-panel.tsx';
import { asksWords, namesWords } from './appeal-words.ts';
import { DeadlineRules } from './deadline-rules.tsx';
import { MessagesTold } from './messages-told.tsx';

const LISTS = ['appeals', ...OTHER_LISTS] as const;

export function AppealsRoom() {
  const words = useWords();
  useTitle(words.t('room.appeals'));
  const search: AppealsSearch = useSearch({ from: '/appeals' });
  const navigate = useNavigate();
  const change = (changes: Changes<AppealsSearch>): void =>
    void navigate({ to: '/appeals', search: withChanges<AppealsSearch>(changes), replace: true, resetScroll: false });
  return (
    <div className="room appeals-room">
      <header>
        <h1>{words.t('room.appeals')}</h1>
        <p className="lede">{words.t('appeals.what')}</p>
      </header>
      <WeighingLine />
      <ChoiceRow
        legend={words.t('appeals.lists')}
        values={LISTS}
        chosen={search.list ?? 'appeals'}
        name={(one) => words.t(`appeals.list.${one}`)}
        choose={(one) => void navigate({ to: '/appeals', search: one === 'appeals' ? {} : { list: one } })}
      />
      {search.list === 'messages' ? (
        <MessagesTold
          search={search}
          change={({ text, source }) => change({ text, source })}
          close={() => change({ at: undefined })}
        />
      ) : (
        <Appeals {...{ search, change }} />
      )}
    </div>
  );
}

interface AppealsProps {
  readonly search: AppealsSearch;
  readonly change: (changes: Changes<AppealsSearch>) => void;
}

function Appeals({ search, change }: AppealsProps) {
  const words = useWords();
  const { text = '', at } = search;
  const unasked = search.list === 'unasked';
  // Of those nobody waits for an answer.
  const state = unasked ? undefined : search.state;
  const which = unasked ? 'appeals.unasked' : 'appeals';
  const close = (): void => change({ at: undefined });
  return (
    <>
      {unasked ? (
        <p className="quiet">{words.t('appeals.unasked.what')}</p>
      ) : (
        <ChoiceRow
          legend={words.t('appeals.states')}
          values={['any', ...APPEAL_STATES]}
          chosen={state ?? 'any'}
          name={(one) => (one === 'any' ? words.t('appeals.any') : words.code('appealState', one))}
          choose={(one) => change({ state: one === 'any' ? undefined : one })}
        />
      )}
      <search className="filters">
        <TypedFilter label={words.t('appeals.text')} text={text} change={(typed) => change({ text: typed })} />
      </search>
      <div className={at === undefined ? 'with-detail' : 'with-detail detail-open detail-wide'}>
        <RowWindow<AppealRow>
          key={`${unasked} ${state} ${text}`}
          label={words.t(unasked ? 'appeals.list.unasked' : 'room.appeals')}
          path="/api/appeals"
          fields={{ state, text, asking: unasked ? false : undefined }}
          height={84}
          head={(total) => words.t(`${which}.shown`, { count: total, n: words.n(total) })}
          row={(one) => <AppealLine of={one} search={search} />}
          empty={
            <p className="empty">{words.t(`${which}.${state === undefined && text === '' ? 'none' : 'noneLike'}`)}</p>
          }
        />
        {at !== undefined && (
          <Detail label={words.t('room.appeals')} of={at} close={close}>
            <AppealPanel id={at} />
          </Detail>
        )}
      </div>
      {!unasked && <DeadlineRules />}
    </>
  );
}

function AppealLine({ of, search }: { of: AppealRow; search: AppealsSearch }) {
  const words = useWords();
  return (
    <div className={`row-words appeal-${of.state}`}>
      <p className="row-title">
        <Link
          aria-current={search.at === of.id ? 'true' : undefined}
          to="/appeals"
          search={{ ...search, at: of.id }}
          resetScroll={false}
        >
          <bdi>{asksWords(of, words)}</bdi>
        </Link>
      </p>
      <p className="row-line">
        <bdi>{namesWords(of.by, of.byWords, words)}</bdi>{' '}
        <span aria-hidden="true">{words.lang === 'fa' ? '←' : '→'}</span>{' '}
        <span className="sr-only">{words.t('appeals.to')} </span>
        <bdi>{namesWords(of.to, of.toWords, words)}</bdi>
      </p>
      <p className="quiet row-line">
        {isStated(of) && <b className="appeal-state">{words.code('appealState', of.state)}</b>}
        {factsOf(of, words).map((fact, n) => (
          <span key={fact}>
            {(n > 0 || isStated(of)) && ' · '}
            {fact}
          </span>
        ))}
      </p>
    </div>
  );
}

/** Where nothing is asked it is only said if a source speaks of an answer. */
const isStated = ({ asking, state }: AppealRow): boolean => asking || state !== 'notStated';

function factsOf(of: AppealRow, words: Words): readonly string[] {
  const count = (key: string, n: number | null): string | null =>
    n === null || n === 0 ? null : words.t(`appeals.${key}`, { count: n, n: words.n(n) });
  return [
    of.on === null ? words.t('dayNotKnown') : words.edtf(of.on),
    of.due && `${words.t('appeals.due')} ${words.edtf(of.due.day)}`,
    count('silentFor', of.silentDays),
    count('reminders', of.reminders),
    words.t('origin.documents', { count: of.documents, n: words.n(of.documents) }),
  ].flatMap((one) => (one ? [one] : []));
}
