// Who is credited in a Persian sentence. In: its words. Out: phrases with their places. Not here: sentences in scripts with capitals, and sayers of claims (told-credits.ts).

import type { CreditedPhrase } from '../../../model/relays.ts';
import { type SearchWord, searchWords } from '../../../model/search-text.ts';
import { BEFORE_CREDITED, EVENT_NOUNS, PERSIAN_VERB } from './credit-words.data.ts';
import { documentKindOf, isNameOfBody, isOutletWord, tellsIn } from './credit-words.ts';
import { spelled } from './spelled-letters.ts';

/** Persian has no capitals: what an outlet or a document is called stands right behind the word for it, or behind "as quoted from". */
export function persianIn(words: string, recurs: (name: string) => boolean): readonly CreditedPhrase[] {
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
    const isSubject = kind === null && !outlet && !credited && BEGINS_CLAUSE.test(before);
    if (kind === null && !outlet && !credited && !isSubject) continue;
    if (!credited && !tellsIn(words)) continue;
    const isNamed = kind === null && !outlet;
    const first = isNamed ? n : n + (all[n + 1]?.joined ? 2 : 1);
    const rest = persianName(words, all, first, recurs);
    if (rest === null || (isNamed && !isNameOfBody(rest.name))) continue;
    // What an outlet is belongs to its name.
    const phrase = outlet
      ? { ...rest, from: word.from, name: `${words.slice(word.from, all[first - 1]?.to ?? word.to)} ${rest.name}` }
      : rest;
    // A paper that is read, bought or taken down tells nothing.
    if (outlet && !credited && !tellsIn(words.slice(phrase.to)) && !words.slice(word.from, phrase.to).includes('«'))
      continue;
    if (isSubject && !(isNameOfBody(rest.name) && tellsIn(words.slice(rest.to)))) continue;
    const through = /(?:^|\s)به\s+$/u.test(before) && /گفت|گفته/u.test(words.slice(phrase.to));
    found.push({ ...phrase, as: isSubject ? 'told' : through ? 'through' : 'cited', kind });
    n = first;
  }
  return found;
}

const BEGINS_CLAUSE = /(?:^|[.؛:؟!،»])\s*(?:(?:اما|ولی|همچنین|سپس)\s)?$/u;
const MOST_WORDS = 3;
const MOST_OF_BODY = 4;
const UNHEARD = 2;

/** What stands between marks, or up to three words that are no small word, verb or event; of more than two so many as the document has elsewhere too. */
function persianName(
  words: string,
  all: readonly SearchWord[],
  first: number,
  recurs: (name: string) => boolean,
): Pick<CreditedPhrase, 'from' | 'to' | 'name'> | null {
  const start = all[first];
  if (start === undefined) return null;
  const gap = words.slice(all[first - 1]?.to ?? 0, start.from);
  if (/[.؟!:؛،,]/u.test(gap)) return null;
  const marked = gap.includes('«') ? /^[^»]{2,60}/u.exec(words.slice(start.from))?.[0] : undefined;
  if (marked !== undefined) return { from: start.from, to: start.from + marked.length, name: marked.trim() };
  const ends: number[] = [];
  for (let n = first; n < all.length && ends.length <= MOST_OF_BODY; n++) {
    const word = all[n];
    const last = ends.at(-1) ?? start.from;
    if (word === undefined || (n > first && /[.؟!:؛،,«»()]/u.test(words.slice(last, word.from)))) break;
    const to = endOf(all, n);
    const whole = words.slice(word.from, to);
    if (endsName(whole)) {
      // What stands before "did" or "became" is part of the verb.
      if (LIGHT_VERB.test(whole)) ends.pop();
      break;
    }
    ends.push(to);
    while (all[n + 1]?.joined) n++;
  }
  const named = ends.slice(0, MOST_WORDS).map((to) => ({ from: start.from, to, name: words.slice(start.from, to) }));
  // The name of a body goes on as far as its words do.
  const whole = {
    from: start.from,
    to: ends.at(-1) ?? start.to,
    name: words.slice(start.from, ends.at(-1) ?? start.to),
  };
  if (ends.length > 1 && isNameOfBody(whole.name)) return whole;
  const kept = named.findLast(({ name }) => recurs(name)) ?? (named.length > UNHEARD ? undefined : named.at(-1));
  return kept === undefined || kept.name.length < 3 ? null : kept;
}

function endOf(all: readonly SearchWord[], first: number): number {
  let n = first;
  while (all[n + 1]?.joined) n++;
  return all[n]?.to ?? 0;
}

/** A small word, a verb, or what happens: no part of a name. */
const endsName = (word: string): boolean =>
  spelled(word).length === 0 && (ENDS_NAME.test(word) || EVENT_NOUNS.test(word) || PERSIAN_VERB.test(word));

/** Words that a sayer was read from: a name, or a sentence cut short. */
export const isPersianName = (name: string): boolean => {
  const words = name.trim().split(/\s+/u);
  return words.length <= MOST_WORDS + 1 && !words.some(endsName);
};

const LIGHT_VERB =
  /^(?:ن?(?:کرد|شد|داد|زد|گرفت|داشت|نمود|گردید)(?:م|یم|ید|ند|ه|ه\u200c\p{L}+)?|ن?می\u200c(?:کن|شو|ده|زن|گیر|دار)\p{L}+|کننده|ن?(?:شود|کند|دهد|گیرد)|شوند|کنند|دهند)$/u;
const ENDS_NAME =
  /^(?:که|را|از|در|به|با|و|تا|هم|نیز|این|آن|ان|است|بود|شد|می|خواندم|روز|دیروز|امروز|درباره|او|وی|ایشان|برای|بر|خود|ما|من|گفت|گفته|نوشت|نوشته|خبر|داد|داده|ها|های|هایی|چند|یک|دو|سه|همان|همین|حدود|باره|اما|ولی|یا|اگر|چون|زیرا|بلکه|سپس|وقتی|هنگام|پیش|بعد|پس|اعلام|گزارش|نقل|نام|نام\u200cهای|شمار|آمار|فهرست|رقم|تعداد|بیش|دست\u200cکم|شنبه|یکشنبه|موسوم|معروف|دوشنبه|سه\u200c?شنبه|چهارشنبه|پنج\u200c?شنبه|جمعه|کننده|\p{Nd}+)$/u;
