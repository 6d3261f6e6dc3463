// In a row: the words that stand against a claim, and who says them, so that both sides are read before anything is opened.

import type { ConflictRow } from '../../../../../src/model/rooms/conflicts.ts';
import { InItsSentence } from '../../parts/in-its-sentence.tsx';
import { sayerWords } from '../../words/claim-words.ts';
import { useWords } from '../../words/use-words.ts';

export function FirstAgainst({ of }: { of: ConflictRow }) {
  const words = useWords();
  const { firstAgainst: told, firstPassage } = of;
  const ref = told ?? firstPassage;
  if (ref === undefined) return null;
  const who = told === undefined || told.claim.sayer.length === 0 ? null : sayerWords(told.claim.sayer, words);
  const { title, file, published } = ref.source;
  return (
    <blockquote className="row-against">
      <p dir="auto">
        {told === undefined ? firstPassage?.passage.exact : <InItsSentence passage={told.claim.passage} />}
      </p>
      <footer className="quiet row-line">
        {words.t('conflicts.againstIt')}:{' '}
        {who !== null && (
          <>
            <bdi>{who}</bdi>
            {' · '}
          </>
        )}
        <bdi>{title ?? file}</bdi>
        {published && ` · ${words.edtf(published)}`}
      </footer>
    </blockquote>
  );
}
