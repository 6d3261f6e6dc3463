// How many people a text speaks of: `four men`, «چهار نفر», `27 prisoners`. In: words. Out: the numbers, by which a denial and what is told of the same people meet across documents and languages.

import { normaliseForSearch } from '../../model/search-text.ts';
import { remembered } from '../remembered.ts';

const ENGLISH = 'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const PERSIAN = 'سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده'.split(' ');
const FIRST = 3;
const WORDS: ReadonlyMap<string, number> = new Map(
  [ENGLISH, PERSIAN].flatMap((row) => row.map((word, n) => [word, n + FIRST] as const)),
);
const PEOPLE =
  /^(?:men|women|persons|people|prisoners|detainees|children|students|workers|drivers|villagers|civilians|soldiers|boys|girls|bodies|dead|names|victims|patients|inmates|fishermen|strikers|protesters|نفر|تن|مرد|زن|جوان|زندانی|کودک|کشته|جسد|جنازه|کارگر|دانشجو|اسیر|نوجوان|بازداشتی|راننده)$/;
/** Between the number and its noun. */
const NEAR = 2;
const MOST = 5000;
const MOST_KEPT = 20_000;

/** The words of a denial are held against very many others. */
export const countedPeople: (text: string) => ReadonlySet<number> = remembered(peopleCounted, MOST_KEPT);

function peopleCounted(text: string): ReadonlySet<number> {
  const words = normaliseForSearch(text).split(' ');
  return new Set(
    words.flatMap((word, n) => {
      const number = WORDS.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : 0);
      const isOfPeople = words.slice(n + 1, n + 1 + NEAR).some((one) => PEOPLE.test(one));
      return number >= FIRST && number <= MOST && isOfPeople ? [number] : [];
    }),
  );
}
