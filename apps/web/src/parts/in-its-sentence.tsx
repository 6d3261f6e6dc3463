// Words of a claim; around a number or a name those of its sentence, fainter.

import type { Passage } from '../../../../src/model/passage.ts';
import { wordsAround } from '../../../../src/model/words-around.ts';

export function InItsSentence({ passage }: { passage: Passage }) {
  const { before, after } = wordsAround(passage);
  return (
    <>
      {before !== '' && <span className="around">{before}</span>}
      {passage.exact}
      {after !== '' && <span className="around">{after}</span>}
    </>
  );
}
