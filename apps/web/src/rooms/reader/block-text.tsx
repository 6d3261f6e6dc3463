// One block of the document, by its role: what it says stands there to the letter, cut into stretches that can be pointed at.

import { memo, type ReactNode } from 'react';
import { directionOf, useWords } from '../../words/use-words.ts';
import { type Mark, type Segment, type Stretch, segmentsOf } from './segments.ts';

interface BlockProps {
  readonly text: string;
  readonly stretch: Stretch;
  /** The claim chosen, if it touches this block. */
  readonly active: string | null;
  readonly language: string | null;
  /** The page of the original that begins with this block. */
  readonly page: number | null;
}

export const BlockText = memo(function BlockText({ page, ...props }: BlockProps) {
  const words = useWords();
  if (page === null) return <BlockByRole {...props} />;
  return (
    <>
      <p className="page-number" data-generated="" lang={words.lang} dir="auto">
        {words.t('reader.pageNumber', { n: words.n(page) })}
      </p>
      <BlockByRole {...props} />
    </>
  );
});

function BlockByRole({ text, stretch, active, language }: Omit<BlockProps, 'page'>) {
  const { block } = stretch;
  const lang = block.lang ?? language;
  const attributes = { lang: lang ?? undefined, dir: directionOf(lang), className: `block block-${block.role}` };
  const inner =
    block.role === 'table' ? <Table {...{ text, stretch, active }} /> : <Segments {...{ text, stretch, active }} />;
  switch (block.role) {
    case 'title':
      return <h2 {...attributes}>{inner}</h2>;
    case 'heading':
      return <h3 {...attributes}>{inner}</h3>;
    case 'quotation':
      return <blockquote {...attributes}>{inner}</blockquote>;
    case 'table':
      return <div {...attributes}>{inner}</div>;
    case 'socialPost':
      return (
        <Post attributes={attributes} stretch={stretch}>
          {inner}
        </Post>
      );
    case 'caption':
      return (
        <div {...attributes} role="note">
          {inner}
        </div>
      );
    case 'furniture':
      return (
        <div {...attributes} data-furniture="">
          {inner}
        </div>
      );
    default:
      return (
        <p {...attributes}>
          <Moment stretch={stretch} />
          {inner}
        </p>
      );
  }
}

function Segments({ text, stretch, active }: Omit<BlockProps, 'language' | 'page'>): ReactNode {
  return segmentsOf(stretch.from, stretch.to, stretch.marks).map((segment) => (
    <Piece key={segment.from} text={text} segment={segment} active={active} />
  ));
}

function Piece({ text, segment, active }: { text: string; segment: Segment; active: string | null }) {
  const { from, to, marks } = segment;
  const words = text.slice(from, to);
  const claim = marks.find((mark) => mark.kind !== 'asked' && mark.kind !== 'note');
  if (marks.length === 0) return <span data-u={from}>{words}</span>;
  return (
    <mark data-u={from} data-claim={claim?.id} className={classesOf(marks, active)}>
      {words}
    </mark>
  );
}

function classesOf(marks: readonly Mark[], active: string | null): string {
  const classes = new Set(marks.map((mark) => `mark mark-${mark.kind}`));
  if (active !== null && marks.some((mark) => mark.id === active)) classes.add('mark-active');
  return [...classes].join(' ');
}

/** Rows stand one a line, cells apart by tabs; a table whose text has no tabs is shown as it stands. */
function Table({ text, stretch, active }: Omit<BlockProps, 'language' | 'page'>) {
  const whole = text.slice(stretch.from, stretch.to);
  if (!whole.includes('\t')) return <Segments {...{ text, stretch, active }} />;
  let at = stretch.from;
  const rows = whole.split('\n').map((row) => {
    const start = at;
    at += row.length + 1;
    let cell = start;
    const cells = row.split('\t').map((words) => {
      const from = cell;
      cell += words.length + 1;
      return { ...stretch, from, to: from + words.length };
    });
    return { start, cells };
  });
  return (
    <table>
      <tbody>
        {rows.map(({ start, cells }) => (
          <tr key={start}>
            {cells.map((one) => (
              <td key={one.from}>
                <Segments text={text} stretch={one} active={active} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PostProps {
  readonly attributes: { readonly lang: string | undefined; readonly dir: string; readonly className: string };
  readonly stretch: Stretch;
  readonly children: ReactNode;
}

function Post({ attributes, stretch, children }: PostProps) {
  const words = useWords();
  const { post } = stretch.block;
  return (
    <aside {...attributes} aria-label={words.t('reader.post')}>
      <p className="post-text">{children}</p>
      {post && (
        <p className="post-by" lang={words.lang} data-generated="">
          <b>{post.author ?? words.t('reader.postUnknown')}</b>
          {post.handle && <bdi>{post.handle}</bdi>}
          {post.postedOn && <span>{words.edtf(post.postedOn)}</span>}
        </p>
      )}
    </aside>
  );
}

/** Where in a recording this was said. */
function Moment({ stretch }: { stretch: Stretch }) {
  const from = stretch.block.place?.fromSecond ?? null;
  if (from === null) return null;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return (
    <span className="moment" data-generated="" dir="ltr">
      {two(from / 3600)}:{two((from / 60) % 60)}:{two(from % 60)}
    </span>
  );
}
