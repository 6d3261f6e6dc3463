// The page: the whole text in its own direction and script, claims underlined by kind, furniture dimmed.

import { type RefObject, useEffect, useState } from 'react';
import type { SourceView } from '../../../../../src/model/views.ts';
import { directionOf, useWords } from '../../words/use-words.ts';
import { BlockText } from './block-text.tsx';
import type { Stretch } from './segments.ts';
import type { Reader } from './use-reader.ts';

interface PageProps {
  readonly source: SourceView;
  readonly reader: Reader;
  readonly page: RefObject<HTMLElement | null>;
}

export function PageText({ source, reader, page }: PageProps) {
  const words = useWords();
  const [furniture, setFurniture] = useState(true);
  const language = source.reading?.source.language ?? null;
  useClaimClicks(page, reader);
  const hasFurniture = reader.stretches.some((stretch) => stretch.block.role === 'furniture');
  const touched = (id: string | null, marks: readonly { readonly id: string }[]): string | null =>
    id !== null && marks.some((mark) => mark.id === id) ? id : null;
  return (
    <section className="page-column" aria-label={words.t('reader.page')}>
      <div className="page-tools">
        <span>{source.reading?.readBy && words.t('reader.readBy', { by: source.reading.readBy })}</span>
        {hasFurniture && (
          <label>
            <input type="checkbox" checked={furniture} onChange={(event) => setFurniture(event.target.checked)} />
            {words.t('reader.furniture')}
          </label>
        )}
      </div>
      <article
        ref={page}
        className={`leaf ${furniture ? '' : 'no-furniture'} ${reader.stretches.length > 200 ? 'long' : ''}`}
        lang={language ?? undefined}
        dir={directionOf(language)}
      >
        {reader.stretches.map((stretch, i) => (
          <BlockText
            key={stretch.from}
            text={reader.text}
            stretch={stretch}
            language={language}
            page={pageBegun(stretch, reader.stretches[i - 1])}
            active={touched(reader.active, stretch.marks)}
          />
        ))}
        {reader.text.trim() === '' && <p className="empty">{words.t('reader.noText')}</p>}
      </article>
    </section>
  );
}

/** The number of the page of the original, where this block is the first of it. */
function pageBegun({ block }: Stretch, before: Stretch | undefined): number | null {
  const page = block.place?.page ?? null;
  return page !== (before?.block.place?.page ?? null) ? page : null;
}

/** A click on underlined words chooses their claim. The keyboard has j, k and the list for it. */
function useClaimClicks(page: RefObject<HTMLElement | null>, reader: Reader): void {
  useEffect(() => {
    const element = page.current;
    const click = (event: MouseEvent): void => {
      if (!getSelection()?.isCollapsed) return;
      const id = (event.target as Element).closest<HTMLElement>('[data-claim]')?.dataset['claim'];
      const claim = reader.claims.find((one) => one.id === id);
      if (claim) reader.choose(claim);
    };
    element?.addEventListener('click', click);
    return () => element?.removeEventListener('click', click);
  });
}
