// Passages that speak of messages although no claim of one was made of them: a list of its own, of which nothing is counted. A claim is written of each in the reader.

import { Link } from '@tanstack/react-router';
import { hexOf, objectIdOf } from '../../../../../src/model/ids.ts';
import type { MessageTold } from '../../../../../src/model/rooms/messages.ts';
import { PassageLine } from '../../parts/passage-line.tsx';
import { RowWindow } from '../../parts/row-window.tsx';
import { TypedFilter } from '../../parts/typed-filter.tsx';
import { useWords } from '../../words/use-words.ts';
import type { AppealsSearch } from './address.ts';

interface ListProps {
  readonly search: AppealsSearch;
  readonly change: (changes: Pick<AppealsSearch, 'text' | 'source'>) => void;
}

export function MessagesTold({ search: { text = '', source }, change }: ListProps) {
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
      <RowWindow<MessageTold>
        key={`${text} ${source}`}
        label={words.t('appeals.messages.head')}
        path="/api/messages-told"
        fields={{ text, source: source && objectIdOf(source) }}
        height={150}
        head={(total) => words.t('appeals.messages.shown', { count: total, n: words.n(total) })}
        row={(one) => <Message of={one} text={text} />}
        empty={<p className="empty">{words.t(text === '' ? 'appeals.messages.none' : 'appeals.messages.noneLike')}</p>}
      />
    </>
  );
}

function Message({ of: { ref, reasons, copies, more }, text }: { of: MessageTold; text: string }) {
  const words = useWords();
  const search = { list: 'messages', source: hexOf(ref.source.id), ...(text !== '' && { text }) } as const;
  return (
    <PassageLine of={ref} reasons={reasons} write="communication">
      {copies + more > 0 && (
        <p className="quiet">
          {copies > 0 && words.t('appeals.messages.copies', { count: copies, n: words.n(copies) })}
          {copies > 0 && more > 0 && ' · '}
          {more > 0 && (
            <Link to="/appeals" search={search}>
              {words.t('appeals.messages.more', { count: more, n: words.n(more) })}
            </Link>
          )}
        </p>
      )}
    </PassageLine>
  );
}
