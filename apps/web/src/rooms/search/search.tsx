// Search: a query, what it was read as, and the passages, each opening its source at that very place.

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, Fragment, useRef, useState } from 'react';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { SearchHit } from '../../../../../src/model/views.ts';
import { useSearch as useFound } from '../../api/queries.ts';
import { useKeys } from '../../keyboard.ts';
import { HitList } from '../../parts/hit-list.tsx';
import { MarkedWords, placesIn } from '../../parts/marked-words.tsx';
import { SourceLink } from '../../parts/source-link.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { reasonWords } from '../../words/reasons.ts';
import { directionOf, useWords } from '../../words/use-words.ts';
import { NamesFound } from './names-found.tsx';

export function SearchRoom() {
  const words = useWords();
  const { q = '' } = useSearch({ from: '/search' });
  useTitle(q === '' ? words.t('room.search') : q);
  return (
    <div className="room search-room">
      <h1>{words.t('room.search')}</h1>
      <QueryForm key={q} q={q} />
      {q !== '' && <NamesFound q={q} />}
      {q === '' ? <Help /> : <Found q={q} />}
    </div>
  );
}

function QueryForm({ q }: { q: string }) {
  const words = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void navigate({ to: '/search', search: typed.trim() === '' ? {} : { q: typed } });
  };
  return (
    <form className="query" onSubmit={submit}>
      <label>
        <span className="sr-only">{words.t('search.query')}</span>
        <input
          type="search"
          dir={typed === '' ? undefined : 'auto'}
          value={typed}
          placeholder={words.t('search.query')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit" className="primary">
        {words.t('search.find')}
      </button>
    </form>
  );
}

const EXAMPLES = [
  '"harbour office"',
  'union AND (warrant OR cell*)',
  'strike NOT football',
  'title:harbour',
  'محمد',
] as const;

function Help() {
  const words = useWords();
  return (
    <section className="search-help" aria-labelledby="help-head">
      <h2 id="help-head">{words.t('search.how')}</h2>
      <dl>
        {EXAMPLES.map((example, i) => (
          <div key={example}>
            <dt>
              <code dir="auto">{example}</code>
            </dt>
            <dd>{words.t(`search.help${i + 1}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Found({ q }: { q: string }) {
  const words = useWords();
  const found = useFound(q);
  const list = useRef<HTMLOListElement>(null);
  useHitKeys(list);
  const first = found.data?.pages[0];
  if (found.error) return <Refusal error={found.error} />;
  if (!found.data || !first) return <p className="quiet">{words.t('loading')}</p>;
  return (
    <>
      <p className="result-line" role="status">
        {words.t('search.found', { count: first.total, n: words.n(first.total) })}
      </p>
      {first.explained.length > 0 && (
        <p className="quiet explained">
          {words.t('search.readAs')}{' '}
          {first.explained
            .map((sentence) => reasonWords(sentence, words))
            .map(({ text, lang }, i) => (
              <Fragment key={text}>
                {i > 0 && ' · '}
                <bdi lang={lang}>{text}</bdi>
              </Fragment>
            ))}
        </p>
      )}
      <HitList {...{ q, found, list }}>{(hit) => <Hit key={hit.source.id} hit={hit} />}</HitList>
    </>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const words = useWords();
  const { source } = hit;
  return (
    <li>
      <h2>
        <SourceLink row={source} />
      </h2>
      <p className="quiet">
        {[
          words.code('type', source.type),
          source.publisher && `\u2068${source.publisher}\u2069`,
          source.published && words.edtf(source.published),
          words.t('search.hits', { count: hit.hits, n: words.n(hit.hits) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {hit.snippets.map((snippet) => (
        <Snippet key={snippet.start} snippet={snippet} hex={hexOf(source.id)} language={source.language} />
      ))}
    </li>
  );
}

interface SnippetProps {
  readonly snippet: SearchHit['snippets'][number];
  readonly hex: string;
  readonly language: string | null;
}

/** Opens the source at the first word found in it. */
function Snippet({ snippet, hex, language }: SnippetProps) {
  const [first] = placesIn(snippet);
  return (
    <p className="snippet" lang={language ?? undefined} dir={directionOf(language)}>
      <Link to="/sources/$hex" params={{ hex }} search={first ? { at: `${first.start}-${first.end}` } : {}}>
        <MarkedWords of={snippet} />
      </Link>
    </p>
  );
}

/** j and k go from passage to passage; Enter, being a link's own key, opens it. */
function useHitKeys(list: React.RefObject<HTMLOListElement | null>): void {
  const step = (by: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('.snippet a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    links[at < 0 ? (by === 1 ? 0 : links.length - 1) : at + by]?.focus();
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
}
