// One block of the document, by its role: what it says stands there to the letter, cut into stretches that can be pointed at.

import { memo, type ReactNode } from 'react';
import { directionOf, useWords } from '../../words/use-words.ts';
import { Moment } from './recording.tsx';
import { type Mark, type Segment, type Stretch, segmentsOf } from './segments.ts';
import { voicePieces } from './voices.ts';

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
  if (page === null) return <BlockByRole {...props} />;
  return (
    <>
      <PageNumber page={page} />
      <BlockByRole {...props} />
    </>
  );
});

export function PageNumber({ page }: { page: number }) {
  const words = useWords();
  return (
    <p className="page-number" data-generated="" lang={words.lang} dir="auto">
      {words.t('reader.pageNumber', { n: words.n(page) })}
    </p>
  );
}

function BlockByRole({ text, stretch, active, language }: Omit<BlockProps, 'page'>) {
  const { block } = stretch;
  const lang = block.lang ?? language;
  const attributes = { lang: lang ?? undefined, dir: directionOf(lang), className: `block block-${block.role}` };
  const inner = <Segments {...{ text, stretch, active }} />;
  switch (block.role) {
    case 'title':
      return <h2 {...attributes}>{inner}</h2>;
    case 'heading':
      return <h3 {...attributes}>{inner}</h3>;
    case 'quotation':
      return <blockquote {...attributes}>{inner}</blockquote>;
    case 'socialPost':
      return (
        <Post attributes={attributes} stretch={stretch} text={text}>
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
      if (typeof block.place?.fromSecond === 'number') return <Cue {...{ attributes, stretch }}>{inner}</Cue>;
      return (
        <p {...attributes} className={stretch.leadsIn ? 'lead-in' : attributes.className}>
          {inner}
        </p>
      );
  }
}

function Cue({ attributes, stretch, children }: PostProps) {
  const { fromSecond = null, toSecond = null } = stretch.block.place ?? {};
  return (
    <p {...attributes} data-from-second={fromSecond ?? undefined} data-to-second={toSecond ?? undefined}>
      <Moment second={fromSecond ?? 0} />
      {children}
    </p>
  );
}

export function Segments({ text, stretch, active }: Omit<BlockProps, 'language' | 'page'>): ReactNode {
  const spoken = typeof stretch.block.place?.fromSecond === 'number';
  return segmentsOf(stretch.from, stretch.to, stretch.marks).map((segment) => (
    <Piece key={segment.from} text={text} segment={segment} active={active} spoken={spoken} />
  ));
}

interface PieceProps {
  readonly text: string;
  readonly segment: Segment;
  readonly active: string | null;
  /** Words of a transcript, which may hold tags. */
  readonly spoken: boolean;
}

function Piece({ text, segment, active, spoken }: PieceProps) {
  const { from, to, marks } = segment;
  const words = text.slice(from, to);
  const claim = marks.find((mark) => mark.kind !== 'asked' && mark.kind !== 'note');
  const tagged = spoken && words.includes('<');
  if (marks.length === 0) return tagged ? <Voices words={words} from={from} /> : <span data-u={from}>{words}</span>;
  return (
    <mark data-u={tagged ? undefined : from} data-claim={claim?.id} className={classesOf(marks, active)}>
      {tagged ? <Voices words={words} from={from} /> : words}
    </mark>
  );
}

function Voices({ words, from }: { words: string; from: number }) {
  return voicePieces(words, from).map((piece) => (
    <span key={piece.from} data-u={piece.from} className={piece.kind === 'words' ? undefined : `cue-${piece.kind}`}>
      {words.slice(piece.from - from, piece.to - from)}
    </span>
  ));
}

function classesOf(marks: readonly Mark[], active: string | null): string {
  const classes = new Set(marks.map((mark) => `mark mark-${mark.kind}`));
  if (active !== null && marks.some((mark) => mark.id === active)) classes.add('mark-active');
  return [...classes].join(' ');
}

interface PostProps {
  readonly attributes: { readonly lang: string | undefined; readonly dir: string; readonly className: string };
  readonly stretch: Stretch;
  readonly children: ReactNode;
}

function Post({ attributes, stretch, text, children }: PostProps & { text: string }) {
  const words = useWords();
  const { post } = stretch.block;
  const said = (one: string | null | undefined): boolean => !one || text.slice(stretch.from, stretch.to).includes(one);
  const names = post?.author && said(post.author) && said(post.handle);
  return (
    <aside {...attributes} aria-label={words.t('reader.post')}>
      <p className="post-text">{children}</p>
      {post && !names && (
        <p className="post-by" lang={words.lang} data-generated="">
          <b>{post.author ?? words.t('reader.postUnknown')}</b>
          {post.handle && <bdi>{post.handle}</bdi>}
          {post.postedOn && <span>{words.edtf(post.postedOn)}</span>}
        </p>
      )}
    </aside>
  );
}
