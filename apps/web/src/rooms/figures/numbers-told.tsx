// In the row of a count: who tells it first; where the numbers cannot all be one, each of them with who tells it, so that all sides are read before anything is opened.

import type { NumberTold } from '../../../../../src/model/rooms/figures.ts';
import { amountWords } from '../../words/amount-words.ts';
import { useWords } from '../../words/use-words.ts';

export function NumbersTold({ of, alone }: { of: readonly NumberTold[]; alone: boolean }) {
  const words = useWords();
  return (
    <>
      {of.map(({ amount, sayer, source, documents }) => (
        <p className="number-told" key={`${amount.words} ${source.id}`}>
          {!alone && (
            <>
              <b>
                <bdi>{amountWords(amount, words)}</bdi>
              </b>{' '}
            </>
          )}
          <span className="quiet">
            {sayer.map((who) => (
              <span key={who}>
                <bdi>{who}</bdi> ·{' '}
              </span>
            ))}
            <bdi>{source.title ?? source.file}</bdi>
            {source.published && ` · ${words.edtf(source.published)}`}
            {documents > 1 && ` · ${words.t('figures.alsoIn', { count: documents - 1, n: words.n(documents - 1) })}`}
          </span>
        </p>
      ))}
    </>
  );
}
