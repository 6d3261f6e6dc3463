// How two of one name are told apart where only the name stands: the days in post, where each was last placed, the documents that name each.

import type { Namesake } from '../../../../../src/model/rooms/entities.ts';
import { spanWords } from '../../words/span-words.ts';
import type { Words } from '../../words/use-words.ts';

/** Two rows of one name, each by what only it has. */
export function namesakeWords({ inPost, where, sources }: Namesake, words: Words): string {
  const comma = words.lang === 'fa' ? '، ' : ', ';
  const named = sources.map(({ title, file, publisher, published }) =>
    [title ?? file, publisher, published && words.edtf(published)].flatMap((one) =>
      one ? [`\u2068${one}\u2069`] : [],
    ),
  );
  const parts = [
    inPost && words.t('people.inPost', { days: spanWords(inPost, words) }),
    where && words.t('people.lastPlaced', { where: `\u2068${where}\u2069` }),
    named.length > 0 &&
      words.t('people.namedIn', {
        sources: named.map((one) => one.join(comma)).join(words.lang === 'fa' ? '؛ ' : '; '),
      }),
  ];
  return parts.filter(Boolean).join(' · ');
}
