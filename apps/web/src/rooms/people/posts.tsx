// Who held which post in which body, on a day or over some days, or during an event. The question stands in the address; each answer lists its premises.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { HolderView, PostsQuery } from '../../../../../src/model/weighing.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { spanWords } from '../../words/span-words.ts';
import { useWords } from '../../words/use-words.ts';
import { PremisesOf } from './tenure-table.tsx';

export function PostsRoom() {
  const words = useWords();
  useTitle(words.t('posts.head'));
  const query: PostsQuery = useSearch({ from: '/people/posts' });
  const asked = Object.values(query).some((one) => one !== undefined);
  return (
    <div className="room posts-room">
      <header>
        <h1>{words.t('posts.head')}</h1>
        <p className="lede">{words.t('posts.what')}</p>
      </header>
      <WeighingLine />
      <PostsForm key={JSON.stringify(query)} query={query} />
      {asked ? <Holders query={query} /> : <p className="empty">{words.t('posts.askFirst')}</p>}
    </div>
  );
}

const FIELDS = ['post', 'body', 'day', 'until'] as const;

function PostsForm({ query }: { query: PostsQuery }) {
  const words = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<PostsQuery>(query);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const said = Object.entries(typed).filter(([, value]) => value !== undefined && value.trim() !== '');
    void navigate({ to: '/people/posts', search: Object.fromEntries(said) });
  };
  return (
    <form className="filters" onSubmit={submit}>
      {FIELDS.map((field) => (
        <label key={field}>
          {words.t(`posts.${field}`)}
          <input
            type={field === 'day' || field === 'until' ? 'date' : 'search'}
            dir={field === 'day' || field === 'until' ? 'ltr' : 'auto'}
            value={typed[field] ?? ''}
            onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
          />
        </label>
      ))}
      <button type="submit" className="primary">
        {words.t('posts.ask')}
      </button>
    </form>
  );
}

function Holders({ query }: { query: PostsQuery }) {
  const words = useWords();
  const pages = useRowPages<HolderView>('/api/posts', { ...query }, 50);
  if (pages.error) return <Refusal error={pages.error} />;
  return (
    <>
      <p className="result-line" role="status">
        {pages.total === null
          ? words.t('loading')
          : pages.total === 0
            ? words.t('posts.none')
            : words.t('posts.found', { count: pages.total, n: words.n(pages.total) })}
      </p>
      <ol className="holders">
        {pages.rows.map(({ tenure, holding }) => (
          <li key={tenure.id}>
            <p>
              <EntityLink of={tenure.person} />{' '}
              <b className={`holding holding-${holding}`}>{words.t(`posts.holding.${holding}`)}</b>
            </p>
            <p>
              <bdi>{tenure.post}</bdi>
              {tenure.body && (
                <>
                  {' · '}
                  <EntityLink of={tenure.body} />
                </>
              )}
              <span className="quiet">
                {' · '}
                {spanWords(tenure.throughout ?? tenure.sometime, words) ?? words.t('dayNotKnown')}
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
