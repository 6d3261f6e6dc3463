// The page: the whole text in its own direction and script, claims underlined by kind, furniture dimmed.

import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { SourceView } from '../../../../../src/model/views.ts';
import { directionOf, useWords } from '../../words/use-words.ts';
import { BlockText, PageNumber } from './block-text.tsx';
import { type Group, groupsOf } from './cells.ts';
import type { Mark, Stretch } from './segments.ts';
import { TableText } from './table-text.tsx';
import type { Reader } from './use-reader.ts';

interface PageProps {
  readonly source: SourceView;
  readonly reader: Reader;
  readonly page: RefObject<HTMLElement | null>;
}

export function PageText({ source, reader, page }: PageProps) {
  const words = useWords();
  // Times and numbers of cues stand beside the words already.
  const spoken = reader.stretches.some((stretch) => typeof stretch.block.place?.fromSecond === 'number');
  const [furniture, setFurniture] = useState(!spoken);
  const language = source.reading?.source.language ?? null;
  useClaimClicks(page, reader);
  const hasFurniture = reader.stretches.some((stretch) => stretch.block.role === 'furniture');
  const groups = useMemo(
    () => groupsOf(reader.text, reader.stretches, source.mediaType),
    [reader.text, reader.stretches, source.mediaType],
  );
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
        {groups.map((group, i) => (
          <GroupText
            key={firstOf(group)?.from ?? i}
            {...{ group, reader, language }}
            page={pageBegun(firstOf(group), lastOf(groups[i - 1]))}
          />
        ))}
        {reader.text.trim() === '' && <p className="empty">{words.t('reader.noText')}</p>}
      </article>
    </section>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly reader: Reader;
  readonly language: string | null;
  readonly page: number | null;
}

function GroupText({ group, reader, language, page }: GroupProps) {
  const { text } = reader;
  if (group.rows === null) {
    const { stretch } = group;
    return <BlockText {...{ text, stretch, language, page }} active={touching(reader.active, stretch.marks)} />;
  }
  const marks = group.rows.flatMap((row) => row.stretch.marks);
  return (
    <>
      {page !== null && <PageNumber page={page} />}
      <TableText {...{ text, language }} rows={group.rows} active={touching(reader.active, marks)} />
    </>
  );
}

/** The claim chosen, if it is among these: so only what it touches is painted anew. */
const touching = (id: string | null, marks: readonly Mark[]): string | null =>
  id !== null && marks.some((mark) => mark.id === id) ? id : null;

const firstOf = (group: Group | undefined): Stretch | undefined =>
  group?.rows === null ? group.stretch : group?.rows[0]?.stretch;
const lastOf = (group: Group | undefined): Stretch | undefined =>
  group?.rows === null ? group.stretch : group?.rows.at(-1)?.stretch;

/** The number of the page of the original, where this block is the first of it. */
function pageBegun(stretch: Stretch | undefined, before: Stretch | undefined): number | null {
  const page = stretch?.block.place?.page ?? null;
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
