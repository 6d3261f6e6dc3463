// Names that may be one: a pair at a time, with what is known of each side by side. s same, d different, u not sure, z undo; j and k go on and back.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { ENTITY_KINDS, type EntityKind } from '../../../../../src/model/rooms/entities.ts';
import { useKeys } from '../../keyboard.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { useWords } from '../../words/use-words.ts';
import { KeyButton } from '../review/judging-bar.tsx';
import { PairCard } from './pair-card.tsx';
import { type IdentityQueue, useIdentityQueue } from './use-identity-queue.ts';

export function IdentityRoom() {
  const words = useWords();
  useTitle(words.t('identity.head'));
  const { kind } = useSearch({ from: '/people/identity' });
  return <QueueOf key={kind ?? 'any'} kind={kind} />;
}

function QueueOf({ kind }: { kind: EntityKind | undefined }) {
  const words = useWords();
  const navigate = useNavigate();
  const queue = useIdentityQueue(kind);
  const { current } = queue;
  useKeys({
    s: () => queue.judge('same'),
    d: () => queue.judge('different'),
    u: () => queue.judge('unsure'),
    z: queue.undo,
    j: () => queue.go(1),
    k: () => queue.go(-1),
  });
  return (
    <div className="room review-room identity-room">
      <header className="review-head">
        <h1>{words.t('identity.head')}</h1>
        <ChoiceRow
          legend={words.t('identity.kinds')}
          values={['any', ...ENTITY_KINDS]}
          chosen={kind ?? 'any'}
          name={(one) => (one === 'any' ? words.t('identity.any') : words.code('entityKinds', one))}
          choose={(one) =>
            void navigate({ to: '/people/identity', search: one === 'any' ? {} : { kind: one }, replace: true })
          }
        />
      </header>
      <WeighingLine />
      <NoticeOfQueue queue={queue} />
      {queue.error && <Refusal error={queue.error} />}
      {current && <PairCard question={current} verdict={queue.verdict} place={placeWords(queue, words)} />}
      {!current && !queue.error && (
        <p className={queue.loading ? 'quiet loading' : 'empty'} role="status">
          {words.t(queue.loading ? 'loading' : queue.total === 0 ? 'identity.none' : 'identity.allDone')}
        </p>
      )}
      {(current || queue.canUndo) && <QueueBar queue={queue} />}
      <p className="quiet">{words.t('identity.what')}</p>
    </div>
  );
}

const placeWords = (queue: IdentityQueue, words: ReturnType<typeof useWords>): string =>
  words.t('identity.place', { i: words.n(queue.at + 1), n: words.n(queue.total) });

function QueueBar({ queue }: { queue: IdentityQueue }) {
  const words = useWords();
  const idle = queue.current === null;
  return (
    <div className="judging-bar no-print" role="toolbar" aria-label={words.t('identity.acts')}>
      <KeyButton name={words.t('identity.same')} hint="s" press={() => queue.judge('same')} disabled={idle} />
      <KeyButton name={words.t('identity.different')} hint="d" press={() => queue.judge('different')} disabled={idle} />
      <KeyButton name={words.t('identity.unsure')} hint="u" press={() => queue.judge('unsure')} disabled={idle} />
      <span className="judging-steps">
        <KeyButton name={words.t('identity.previous')} hint="k" press={() => queue.go(-1)} />
        <KeyButton name={words.t('identity.next')} hint="j" press={() => queue.go(1)} />
        <KeyButton name={words.t('identity.undo')} hint="z" press={queue.undo} disabled={!queue.canUndo} />
      </span>
    </div>
  );
}

/** What has just been judged: said to the eye and to a screen reader. */
function NoticeOfQueue({ queue }: { queue: IdentityQueue }) {
  const words = useWords();
  const { notice } = queue;
  return (
    <div className="notice-line">
      <p role="status" className="notice-said">
        {notice === null || notice.kind === 'refused' ? (
          words.t('identity.left', { count: queue.left, n: words.n(queue.left) })
        ) : (
          <>
            <b>{words.t(notice.kind === 'undone' ? 'identity.undone' : `identity.verdict.${notice.verdict}`)}</b>{' '}
            {notice.names}
          </>
        )}
      </p>
      <div role="alert">
        {notice?.kind === 'refused' && (
          <p className="refused">
            <b>{words.t('identity.refused')}</b> <span dir="auto">{notice.message}</span>
          </p>
        )}
      </div>
    </div>
  );
}
