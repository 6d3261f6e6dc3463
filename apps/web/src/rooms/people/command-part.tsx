// Who is said to have stood above and below a person, by whom, when; what only the posts let one infer says so.

import type { EntityRef } from '../../../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../../../src/model/rooms/entity-page.ts';
import type { CommandLink } from '../../../../../src/model/rooms/posts.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Part } from '../../parts/part.tsx';
import { spanWords } from '../../words/span-words.ts';
import { useWords } from '../../words/use-words.ts';
import { CommandPremises, keyOfLink } from './command-chart.tsx';

export function CommandPart({ view: { above, below } }: { view: EntityView }) {
  const words = useWords();
  return (
    <>
      {above.length > 0 && (
        <Part head={words.t('entity.below')}>
          {above.map((link) => (
            <Link key={keyOfLink(link)} link={link} other={link.above} />
          ))}
        </Part>
      )}
      {below.length > 0 && (
        <Part head={words.t('entity.above')}>
          {below.map((link) => (
            <Link key={keyOfLink(link)} link={link} other={link.below} />
          ))}
        </Part>
      )}
    </>
  );
}

function Link({ link, other }: { link: CommandLink; other: EntityRef }) {
  const words = useWords();
  return (
    <div className="command-link">
      <p>
        <EntityLink of={other} />{' '}
        <span className="quiet">
          {[spanWords(link.when, words), words.t(link.grounds === 'stated' ? 'entity.stated' : 'entity.byPosts')]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <CommandPremises link={link} />
    </div>
  );
}
