// Passages that speak of messages although no claim of one was made of them: a list of its own, of which nothing is counted. A claim is written of each in the reader.

import { Link } from '@tanstack/react-router';
import { hexOf, objectIdOf } from '../../../../../src/model/ids.ts';
import type { MessageTold } from '../../../../../src/model/rooms/messages.ts';
import { Detail } from '../../parts/detail.tsx';
import { PassageLine } from '../../parts/passage-line.tsx';
import { RowWindow } from '../../parts/row-window.tsx';
import { TypedFilter } from '../../parts/typed-filter.tsx';
import { useWords } from '../../words/use-words.ts';
import type { AppealsSearch } from './address.ts';
import { ToldPanel } from './told-panel.tsx';

interface ListProps {
  readonly search: AppealsSearch;
  readonly change: (changes: Pick<AppealsSearch, 'text' | 'source'>) => void;
  readonly close: () => void;
}

export function MessagesTold({ search, change, close }: ListProps) {
  const { text = '', source, at } = search;
  const words = useWords();
  return (
    <>
      <p className="quiet">{words.t('appeals.messages.what')}</p>
      <search className="filters">
        <TypedFilter
          label={words.t('appeals.text')}
          text={text}
          change={(typed) => change({ text: typed ?? '', ...(source !== undefined && { source }) })}
        />
        {source !== undefined && (
          <button type="button" className="quiet-button" onClick={() => change({ text })}>
            {words.t('appeals.messages.allSources')}
          </button>
        )}
      </search>
      <div className={at === undefined ? 'with-detail' : 'with-detail detail-open detail-wide'}>
        <RowWindow<MessageTold>
          key={`${text} ${source}`}
          label={words.t('appeals.messages.head')}
          path="/api/messages-told"
          fields={{ text, source: source && objectIdOf(source) }}
          height={180}
          head={(total) => words.t('appeals.messages.shown', { count: total, n: words.n(total) })}
          row={(one) => <Message of={one} search={search} />}
          empty={
            <p className="empty">{words.t(text === '' ? 'appeals.messages.none' : 'appeals.messages.noneLike')}</p>
          }
        />
        {at !== undefined && (
          <Detail label={words.t('appeals.messages.one')} of={at} close={close}>
            <ToldPanel id={at} />
          </Detail>
        )}
      </div>
    </>
  );
}

function Message({ of, search }: { of: MessageTold; search: AppealsSearch }) {
  const { id, ref, reasons, copies, more } = of;
  const { text = '' } = search;
  const words = useWords();
  const ofIts = { list: 'messages', source: hexOf(ref.source.id), ...(text !== '' && { text }) } as const;
  return (
    <PassageLine of={ref} reasons={reasons} write="communication">
      <p>
        <Link
          aria-current={search.at === id ? 'true' : undefined}
          to="/appeals"
          search={{ ...search, at: id }}
          resetScroll={false}
        >
          {words.t('appeals.messages.became')}
        </Link>
      </p>
      {copies + more > 0 && (
        <p className="quiet">
          {copies > 0 && words.t('appeals.messages.copies', { count: copies, n: words.n(copies) })}
          {copies > 0 && more > 0 && ' · '}
          {more > 0 && (
            <Link to="/appeals" search={ofIts}>
              {words.t('appeals.messages.more', { count: more, n: words.n(more) })}
            </Link>
          )}
        </p>
      )}
    </PassageLine>
  );
}
