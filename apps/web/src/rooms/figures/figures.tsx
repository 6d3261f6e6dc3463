// Figures: every count of the case, the most contested first; for each, who claims what, when, and where it comes from.

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FigureRow } from '../../../../../src/model/rooms/figures.ts';
import { type Changes, withChanges } from '../../parts/changes.ts';
import { Detail } from '../../parts/detail.tsx';
import { JudgedCount } from '../../parts/judged-count.tsx';
import { RowWindow } from '../../parts/row-window.tsx';
import { TypedFilter } from '../../parts/typed-filter.tsx';
import { useAsked } from '../../parts/use-asked.ts';
import { useTitle } from '../../parts/use-title.ts';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { statedWords } from '../../words/amount-words.ts';
import { countedWords } from '../../words/counted-words.ts';
import { spanWords } from '../../words/span-words.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import type { FiguresSearch } from '../address.ts';
import { FigurePanel } from './figure-panel.tsx';
import { NumbersTold } from './numbers-told.tsx';

export function FiguresRoom() {
  const words = useWords();
  useTitle(words.t('weighing.room.figures'));
  const search: FiguresSearch = useSearch({ from: '/figures' });
  const navigate = useNavigate();
  const { at, ...fields } = search;
  const [contested, ask] = useAsked(search.contested === true);
  const change = (changes: Changes<FiguresSearch>): void =>
    void navigate({ to: '/figures', search: withChanges<FiguresSearch>(changes), replace: true, resetScroll: false });
  return (
    <div className="room figures-room">
      <h1>{words.t('weighing.room.figures')}</h1>
      <WeighingLine />
      <search className="filters" aria-label={words.t('weighed.filters')}>
        <TypedFilter label={words.t('figures.words')} text={search.text ?? ''} change={(text) => change({ text })} />
        <label className="check">
          <input
            type="checkbox"
            checked={contested}
            onChange={(event) => {
              ask(event.target.checked);
              change({ contested: event.target.checked });
            }}
          />
          {words.t('figures.contestedOnly')}
        </label>
      </search>
      <div className={at === undefined ? 'with-detail' : 'with-detail detail-open detail-wide'}>
        <RowWindow<FigureRow>
          label={words.t('weighing.room.figures')}
          path="/api/figures"
          fields={{ ...fields }}
          height={92}
          row={(row) => <Row of={row} search={search} />}
          head={(total) => words.t('figures.counts', { count: total, n: words.n(total) })}
          empty={
            <p className="empty">{words.t(Object.keys(fields).length > 0 ? 'figures.noneLike' : 'figures.none')}</p>
          }
        />
        {at !== undefined && (
          <Detail label={words.t('figures.one')} close={() => change({ at: undefined })} of={at}>
            <FigurePanel id={at} />
          </Detail>
        )}
      </div>
    </div>
  );
}

function Row({ of, search }: { of: FigureRow; search: FiguresSearch }) {
  const words = useWords();
  const about = [
    spanWords(of.when, words),
    of.where && `\u2068${of.where}\u2069`,
    words.t('origin.documents', { count: of.documents, n: words.n(of.documents) }),
  ];
  const isContested = of.conflicts > 0 && of.told.length > 1;
  return (
    <div className="row-words">
      <p className="row-title">
        <Link
          to="/figures"
          search={{ ...search, at: of.id }}
          resetScroll={false}
          aria-current={search.at === of.id ? 'true' : undefined}
        >
          {countedWords(of, words)}
        </Link>
      </p>
      <p className="row-line">
        {!isContested && (
          <b>{of.stated ? statedWords(of.stated.least, of.stated.most, words) : words.t('bound.vague')}</b>
        )}
        {of.claims === 1 && of.stated && of.stated.least.bound !== 'vague' && (
          <span className="quiet"> · {quoted(of.stated.least.words, words)}</span>
        )}
        {isContested && (
          <span className="stands-against">
            {words.t('figures.positions', { count: of.positions, n: words.n(of.positions) })}
          </span>
        )}
        {of.series && <span className="quiet"> · {words.t('figures.series')}</span>}
      </p>
      <NumbersTold of={of.told} alone={!isContested} />
      <p className="quiet row-line">
        {about.filter(Boolean).join(' · ')} · <JudgedCount claims={of.claims} judged={of.judged} />
      </p>
    </div>
  );
}

/** One claim is known again by its words: “12 letters” says more than a 12. */
const quoted = (said: string, { lang }: Words): string =>
  lang === 'fa' ? `«\u2068${said}\u2069»` : `“\u2068${said}\u2069”`;
