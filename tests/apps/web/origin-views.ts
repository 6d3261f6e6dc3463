// Who repeats whom in the invented republic of Tarsel: the views of the room Origins, made up as weighed-views.ts makes the others.

import type { RecordId } from '../../../src/model/ids.ts';
import type { OriginDeclarationView, OriginFamily, SharedView } from '../../../src/model/rooms/origins.ts';
import { ARTICLE, documentAt, HEARING, LETTER } from './invented-cites.ts';

/** Both texts say this in their own ways; where the words stand is counted in them. */
function stretchOf(i: number, words: string) {
  const { text } = documentAt(i).reading;
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`document ${i} does not say ${words}`);
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...words].length };
}

export const SHARED: SharedView = {
  a: ARTICLE,
  b: HEARING,
  share: 0.31,
  words: 42,
  passages: 2,
  kind: 'copied',
  third: null,
  direction: { from: ARTICLE.id, grounds: ['published in August 1974; the hearing was about May 1981'] },
  declared: null,
  stretches: [
    {
      a: stretchOf(0, 'Tarsel'),
      b: stretchOf(2, 'the invented Tarsel Commission'),
      kind: 'edited',
      same: 0.6,
      words: 4,
      of: 'own',
    },
    {
      a: stretchOf(0, 'August'),
      b: stretchOf(2, 'Quay Nine in August 1974'),
      kind: 'verbatim',
      same: 1,
      words: 5,
      of: 'own',
    },
  ],
};

export const FAMILY: OriginFamily = {
  id: 'family-1',
  documents: 3,
  publishers: 1,
  withoutPublisher: 2,
  members: [ARTICLE, LETTER, HEARING],
  first: ARTICLE,
  credited: ['Harbour Union of Tarsel'],
  links: [
    {
      from: ARTICLE.id,
      to: HEARING.id,
      why: 'sharedPassage',
      inferred: true,
      directed: true,
      reasons: ['42 words in 2 passages'],
    },
    {
      from: ARTICLE.id,
      to: LETTER.id,
      why: 'credits',
      inferred: false,
      directed: true,
      reasons: ['the letter names the paper'],
    },
  ],
};

export const SIDE: OriginDeclarationView = {
  what: 'side',
  name: 'Brandt press',
  publishers: ['The Tarsel Gazette', 'Tarsel Evening Post'],
  reason: 'one owner since 1970, says the invented register',
  record: 'abcdefghijklmnopqrstuvwxyz' as RecordId,
  at: '2026-03-09T10:00:00Z',
  actor: 'I. Varn',
  mine: true,
};
