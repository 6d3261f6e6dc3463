// Who is credited in a Persian sentence. In: its words. Out: phrases with their places. Not here: sentences in scripts with capitals, and sayers of claims (told-credits.ts).

import type { CreditedPhrase } from '../../../model/relays.ts';
import { type SearchWord, searchWords } from '../../../model/search-text.ts';
import { BEFORE_CREDITED } from './credit-words.data.ts';
import { documentKindOf, isNameOfBody, isOutletWord, tellsIn } from './credit-words.ts';

/** Persian has no capitals: what an outlet or a document is called stands right behind the word for it, or behind "as quoted from". */
export function persianIn(words: string): readonly CreditedPhrase[] {
  if (!/\p{Script=Arabic}/u.test(words)) return [];
  const all = searchWords(words);
  const joined = (n: number): string =>
    all[n + 1]?.joined ? `${all[n]?.word ?? ''}${all[n + 1]?.word ?? ''}` : (all[n]?.word ?? '');
  const found: CreditedPhrase[] = [];
  for (let n = 0; n < all.length; n++) {
    const word = all[n];
    if (word === undefined || word.joined) continue;
    const before = words.slice(0, word.from);
    const kind = documentKindOf(joined(n)) ?? documentKindOf(word.word);
    const outlet = isOutletWord(joined(n)) || isOutletWord(word.word);
    const credited = BEFORE_CREDITED.test(before);
    if (kind === null && !outlet && !credited) continue;
    if (!credited && !tellsIn(words)) continue;
    const isNamed = kind === null && !outlet;
    const first = isNamed ? n : n + (all[n + 1]?.joined ? 2 : 1);
    const rest = persianName(words, all, first);
    if (rest === null || (isNamed && !isNameOfBody(rest.name))) continue;
    // What an outlet is belongs to its name.
    const phrase = outlet
      ? { ...rest, from: word.from, name: `${words.slice(word.from, all[first - 1]?.to ?? word.to)} ${rest.name}` }
      : rest;
    // A paper that is read, bought or taken down tells nothing.
    if (outlet && !credited && !tellsIn(words.slice(phrase.to)) && !words.slice(word.from, phrase.to).includes('«'))
      continue;
    const through = /(?:^|\s)به\s+$/u.test(before) && /گفت|گفته/u.test(words.slice(phrase.to));
    found.push({ ...phrase, as: through ? 'through' : 'cited', kind });
    n = first;
  }
  return found;
}

/** Up to four words, or what stands between marks; ended by a small word. */
function persianName(
  words: string,
  all: readonly SearchWord[],
  first: number,
): Pick<CreditedPhrase, 'from' | 'to' | 'name'> | null {
  const start = all[first];
  if (start === undefined) return null;
  const gap = words.slice(all[first - 1]?.to ?? 0, start.from);
  if (/[.؟!:؛،,]/u.test(gap)) return null;
  const marked = gap.includes('«') ? /^[^»]{2,60}/u.exec(words.slice(start.from))?.[0] : undefined;
  if (marked !== undefined) return { from: start.from, to: start.from + marked.length, name: marked.trim() };
  let to = start.from;
  for (let n = first, count = 0; n < all.length && count < 5; n++) {
    const word = all[n];
    if (word === undefined || (n > first && /[.؟!:؛،,«»()]/u.test(words.slice(to, word.from)))) break;
    if (!word.joined && ENDS_NAME.test(word.word)) break;
    to = word.to;
    if (!word.joined) count++;
  }
  const name = words.slice(start.from, to);
  return name.length < 3 ? null : { from: start.from, to, name };
}
const ENDS_NAME =
  /^(?:که|را|از|در|به|با|و|تا|هم|نیز|این|آن|ان|است|بود|شد|می|خواندم|روز|دیروز|امروز|درباره|او|وی|ایشان|برای|بر|خود|ما|من|گفت|گفته|نوشت|نوشته|خبر|داد|داده|ها|های|هایی|چند|یک|دو|سه|همان|همین|حدود|باره|\p{Nd}+)$/u;
