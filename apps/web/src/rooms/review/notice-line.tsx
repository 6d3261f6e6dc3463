// What has just been judged, with the way back: said to the eye and to a screen reader, for every judgement anew.

import { useWords } from '../../words/use-words.ts';
import { KeyButton } from './judging-bar.tsx';
import type { Review } from './use-review.ts';

export function NoticeLine({ review }: { review: Review }) {
  const words = useWords();
  const { notice } = review;
  const refused = notice?.kind === 'refused';
  return (
    <div className={`notice-line ${notice === null ? 'no-notice' : ''}`}>
      <p role="status" className="notice-said">
        {notice !== null && !refused && (
          <>
            <b>{words.t(notice.kind === 'undone' ? 'review.undone' : `verdictOf.${notice.verdict}`)}</b>{' '}
            <bdi>{notice.words}</bdi>
          </>
        )}
      </p>
      {notice?.kind === 'judged' && (
        <KeyButton name={words.t('review.act.undo')} hint="u" press={review.undo} disabled={!review.canUndo} />
      )}
      <div role="alert">
        {notice?.kind === 'refused' && (
          <p className="refused">
            <b>{words.t('review.refused')}</b> <span dir="auto">{notice.message}</span>{' '}
            <button type="button" className="quiet-button" onClick={() => review.goTo(notice.key)}>
              {words.t('review.backToIt')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
