// Who held which post in which body, on a day or over some days, or during an event. The question stands in the address; each answer lists its premises.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { namesIt } from '../../../../../src/model/post-words.ts';
import type { HolderView, PostsQuery, TenureView } from '../../../../../src/model/rooms/posts.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { daysAsked } from '../../words/days-asked.ts';
import { useWords } from '../../words/use-words.ts';
import { PremisesOf } from './tenure-table.tsx';
import { heldWords } from './tenure-words.ts';

export function PostsRoom() {
  const words = useWords();
  useTitle(words.t('posts.head'));
  const query: PostsQuery = useSearch({ from: '/people/posts' });
  return (
    <div className="room posts-room">
      <header>
        <h1>{words.t('posts.head')}</h1>
        <p className="lede">{words.t('posts.what')}</p>
      </header>
      <WeighingLine />
      <PostsForm key={JSON.stringify(query)} query={query} />
      <Holders query={query} />
    </div>
  );
}

const FIELDS = ['post', 'body', 'day', 'until'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;

/** A month or a year asked for is all of its days. */
function askedBy(typed: Typed): PostsQuery | null {
  const [first, last] = [daysAsked(typed.day), daysAsked(typed.until)];
  if ((typed.day.trim() !== '' && first === null) || (typed.until.trim() !== '' && last === null)) return null;
  const until = last?.to ?? (first && first.to !== first.from ? first.to : undefined);
  const said = { post: typed.post.trim(), body: typed.body.trim(), day: first?.from, until: first && until };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value)) as PostsQuery;
}

function PostsForm({ query }: { query: PostsQuery }) {
  const words = useWords();
  const navigate = useNavigate();
  const { post = '', body = '', day = '', until = '' } = query;
  const [typed, setTyped] = useState<Typed>({ post, body, day, until });
  const asked = askedBy(typed);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (asked) void navigate({ to: '/people/posts', search: asked });
  };
  return (
    <form className="filters" onSubmit={submit}>
      {FIELDS.map((field) => (
        <label key={field}>
          {words.t(`posts.${field}`)}
          <input
            type="search"
            dir={typed[field] === '' ? undefined : 'auto'}
            value={typed[field]}
            size={field === 'day' || field === 'until' ? 24 : 20}
            placeholder={field === 'day' || field === 'until' ? words.t('posts.dayHint') : undefined}
            aria-invalid={
              (field === 'day' || field === 'until') && typed[field].trim() !== '' && !daysAsked(typed[field])
            }
            onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
          />
        </label>
      ))}
      <button type="submit" className="primary">
        {words.t('posts.ask')}
      </button>
      <p className="quiet" role="status">
        {asked === null && words.t('posts.noDay')}
      </p>
    </form>
  );
}

/** A post that names its body leads to it by its own words. */
function PostInBody({ tenure: { post, body } }: { tenure: TenureView }) {
  if (body === null) return <bdi>{post}</bdi>;
  if (namesIt(post, body.name)) return <EntityLink of={{ id: body.id, kind: body.kind, name: post }} />;
  return (
    <>
      <bdi>{post}</bdi> · <EntityLink of={body} />
    </>
  );
}

function Holders({ query }: { query: PostsQuery }) {
  const words = useWords();
  const pages = useRowPages<HolderView>('/api/posts', { ...query }, 50);
  const asked = Object.values(query).some((one) => one !== undefined);
  if (pages.error) return <Refusal error={pages.error} />;
  return (
    <>
      <p className="result-line" role="status">
        {pages.total === null
          ? words.t('loading')
          : pages.total === 0
            ? words.t(asked ? 'posts.none' : 'posts.noneYet')
            : words.t(asked ? 'posts.found' : 'posts.all', { count: pages.total, n: words.n(pages.total) })}
      </p>
      <ol className="holders">
        {pages.rows.map(({ tenure, holding }) => (
          <li key={tenure.id}>
            <p>
              <EntityLink of={tenure.person} />
              {asked && (
                <>
                  {' '}
                  <b className={`holding holding-${holding}`}>{words.t(`posts.holding.${holding}`)}</b>
                </>
              )}
            </p>
            <p>
              <PostInBody tenure={tenure} />
              <span className="quiet">
                {' · '}
                {heldWords(tenure, words) ?? words.t('dayNotKnown')}
              </span>
            </p>
            <PremisesOf tenure={tenure} />
          </li>
        ))}
      </ol>
      {pages.hasMore && (
        <button type="button" onClick={pages.more}>
          {words.t('more')}
        </button>
      )}
    </>
  );
}
