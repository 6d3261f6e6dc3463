// People and bodies whose name the query is, in any spelling and script: above the passages in which its words stand.

import { Link } from '@tanstack/react-router';
import type { EntityKind, EntityRow } from '../../../../../src/model/rooms/entities.ts';
import type { Page } from '../../../../../src/model/weighing.ts';
import { queryOf } from '../../api/queries.ts';
import { useWeighed } from '../../api/weighing.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ownScriptFirst } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { namesakeWords } from '../people/namesake-words.ts';

const SHOWN = 5;

export function NamesFound({ q }: { q: string }) {
  const words = useWords();
  const text = q.replace(/["“”«»]/g, ' ').trim();
  const [persons, bodies] = [useNamed('person', text), useNamed('body', text)];
  const found = [...(persons?.rows ?? []), ...(bodies?.rows ?? [])];
  if (found.length === 0) return null;
  return (
    <section className="names-found" aria-labelledby="names-found-head">
      <h2 id="names-found-head">{words.t('search.names')}</h2>
      <ul>
        {found.map((one) => (
          <li key={one.id}>
            <EntityLink of={one} />{' '}
            <span className="quiet">
              {[
                ...ownScriptFirst(one.posts, words)
                  .slice(0, 1)
                  .map((post) => `\u2068${post}\u2069`),
                ...(one.apart ? [namesakeWords(one.apart, words)] : []),
                documentsOf(one, words),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {(persons?.total ?? 0) > SHOWN && (
        <p>
          <Link to="/people" search={{ text }}>
            {words.t('people.shown_person', { count: persons?.total ?? 0, n: words.n(persons?.total ?? 0) })}
          </Link>
        </p>
      )}
    </section>
  );
}

const documentsOf = (one: EntityRow, words: ReturnType<typeof useWords>): string =>
  words.t('origin.documents', { count: one.documents, n: words.n(one.documents) });

const useNamed = (kind: EntityKind, text: string): Page<EntityRow> | undefined =>
  useWeighed<Page<EntityRow>>(text === '' ? null : `/api/entities?${queryOf({ kind, text, limit: SHOWN })}`).data;
