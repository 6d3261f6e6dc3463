// People and bodies: a list of all that are named, found by any spelling in any script.

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ENTITY_KINDS, type EntityRow } from '../../../../../src/model/rooms/entities.ts';
import { type Changes, withChanges } from '../../parts/changes.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { NamesRow } from '../../parts/names-row.tsx';
import { RowWindow } from '../../parts/row-window.tsx';
import { TypedFilter } from '../../parts/typed-filter.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { ownScriptFirst } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import type { PeopleSearch } from './address.ts';
import { namesakeWords } from './namesake-words.ts';

export function PeopleRoom() {
  const words = useWords();
  useTitle(words.t('room.people'));
  const search: PeopleSearch = useSearch({ from: '/people' });
  const { kind = 'person', text = '' } = search;
  const navigate = useNavigate();
  const change = (changes: Changes<PeopleSearch>): void =>
    void navigate({ to: '/people', search: withChanges<PeopleSearch>(changes), replace: true, resetScroll: false });
  return (
    <div className="room people-room">
      <header className="people-head">
        <h1>{words.t('people.head')}</h1>
        <p className="lede">{words.t('people.what')}</p>
      </header>
      <WeighingLine />
      <nav className="room-ways" aria-label={words.t('people.ways')}>
        <Link to="/people/identity">{words.t('identity.head')}</Link>
        <Link to="/people/posts">{words.t('posts.head')}</Link>
        <Link to="/people/command">{words.t('command.head')}</Link>
      </nav>
      <ChoiceRow
        legend={words.t('people.kinds')}
        values={ENTITY_KINDS}
        chosen={kind}
        name={(one) => words.code('entityKinds', one)}
        choose={(one) => change({ kind: one === 'person' ? undefined : one })}
      />
      <search className="filters">
        <TypedFilter
          label={words.t('people.text')}
          text={text}
          placeholder={words.t('people.anySpelling')}
          change={(typed) => change({ text: typed })}
        />
      </search>
      <RowWindow<EntityRow>
        key={kind}
        label={words.t('room.people')}
        path="/api/entities"
        fields={{ kind, text }}
        height={78}
        head={(total) => words.t(`people.shown_${kind}`, { count: total, n: words.n(total) })}
        row={(one) => <EntityLine of={one} />}
        empty={<p className="empty">{words.t(text === '' ? 'people.none' : 'people.noneLike')}</p>}
      />
    </div>
  );
}

function EntityLine({ of }: { of: EntityRow }) {
  const words = useWords();
  const counts = [
    words.t('origin.documents', { count: of.documents, n: words.n(of.documents) }),
    of.said > 0 && words.t('people.said', { count: of.said, n: words.n(of.said) }),
    of.about > 0 && words.t('people.about', { count: of.about, n: words.n(of.about) }),
    of.said + of.about > 0 && words.t('review.judged', { count: of.judged, n: words.n(of.judged) }),
  ].filter(Boolean);
  return (
    <div className="entity-row">
      <p className="entity-name">
        <EntityLink of={of} />
        {of.otherNames.length > 0 && (
          <span className="quiet other-names">
            <NamesRow of={words.otherNames(of)} />
          </span>
        )}
      </p>
      <p className="entity-posts">
        <NamesRow of={ownScriptFirst(of.posts, words)} />
      </p>
      {of.apart && <p className="entity-apart quiet">{namesakeWords(of.apart, words)}</p>}
      <p className="quiet">
        {counts.join(' · ')}
        {of.questions > 0 && (
          <>
            {' · '}
            <span className="asked">
              {words.t('people.questions', { count: of.questions, n: words.n(of.questions) })}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
