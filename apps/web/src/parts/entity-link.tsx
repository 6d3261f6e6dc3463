import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { EntityRef } from '../../../../src/model/rooms/entities.ts';
import { useWords } from '../words/use-words.ts';

/** A person, body or place, leading to all that is claimed of it. */
export function EntityLink({ of }: { of: EntityRef }) {
  const words = useWords();
  return (
    <Link to="/people/$id" params={{ id: of.id }} className="entity-link">
      <bdi>{words.name(of)}</bdi>
    </Link>
  );
}

interface LinksProps {
  readonly of: readonly EntityRef[];
  /** Those without a name, as a source calls them: "seven experts". */
  readonly described?: readonly string[];
}

export function EntityLinks({ of, described = [] }: LinksProps) {
  const words = useWords();
  const comma = words.lang === 'fa' ? '، ' : ', ';
  return (
    <>
      {of.map((one, i) => (
        <Fragment key={one.id}>
          {i > 0 && comma}
          <EntityLink of={one} />
        </Fragment>
      ))}
      {described.map((one, i) => (
        <Fragment key={one}>
          {of.length + i > 0 && comma}
          {words.t('bound.inWords', { said: `\u2068${one}\u2069` })}
        </Fragment>
      ))}
    </>
  );
}
