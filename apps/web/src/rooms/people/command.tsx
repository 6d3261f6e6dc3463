// Who stood above whom in the case: all links that claims give, or that posts let one infer.

import type { CommandLink } from '../../../../../src/model/rooms/posts.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { useTitle } from '../../parts/use-title.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { useWords } from '../../words/use-words.ts';
import { CommandChart } from './command-chart.tsx';

export function CommandRoom() {
  const words = useWords();
  useTitle(words.t('command.head'));
  const pages = useRowPages<CommandLink>('/api/command', {}, 200);
  return (
    <div className="room posts-room">
      <header>
        <h1>{words.t('command.head')}</h1>
        <p className="lede">{words.t('command.what')}</p>
      </header>
      <WeighingLine />
      {pages.error ? (
        <Refusal error={pages.error} />
      ) : (
        <p className="result-line" role="status">
          {pages.total === null
            ? words.t('loading')
            : pages.total === 0
              ? words.t('command.none')
              : words.t('command.all', { count: pages.total, n: words.n(pages.total) })}
        </p>
      )}
      {pages.rows.length > 0 && <CommandChart links={pages.rows} title={words.t('command.head')} titleSeen />}
      {pages.hasMore && (
        <button type="button" onClick={pages.more}>
          {words.t('more')}
        </button>
      )}
    </div>
  );
}

/** Of those who held a post in a body, and of those beside them. */
export function CommandOfBody({ id, name }: { id: string; name: string }) {
  const words = useWords();
  const { rows } = useRowPages<CommandLink>('/api/command', { body: id }, 200);
  if (rows.length === 0) return null;
  return <CommandChart links={rows} title={words.t('command.of', { name: `\u2068${name}\u2069` })} />;
}
