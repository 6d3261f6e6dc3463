// Who is credited in an English sentence: names, by what stands before and behind them; groups and outlets that have none. In: its words. Out: phrases with their places. Not here: Persian sentences (persian-credits.ts), sayers of
// claims (told-credits.ts).

import type { CreditedKind, CreditedPhrase } from '../../../model/relays.ts';
import { searchWords } from '../../../model/search-text.ts';
import {
  BEFORE_ADDRESSED,
  BEFORE_CREDITED,
  BEFORE_OUTER,
  HOLDS_NUMBER,
  MADE_BY,
  NAMELESS_OUTLET,
  NAMES_OF,
  OUTLET_BEFORE,
} from './credit-words.data.ts';
import {
  documentKindOf,
  isBodyOrLetters,
  isNameOfBody,
  isOutletWord,
  lastKind,
  tells,
  tellsIn,
} from './credit-words.ts';
import { isBareBody } from './parties-named.ts';

/** Words between a name and the verb that makes it a credit. */
const NEAR = 8;

const NAME_EN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]*(?:\.(?=\p{Lu})\p{Lu}?)*(?:\s(?:(?:of|for|and|on|de|al|in)\s(?:the\s)?)?\p{Lu}[\p{L}\p{M}’'-]*(?:\.(?=\p{Lu})\p{Lu}?)*)*/gu;

/** "The Courier" behind "the Lisgar Courier", "the Bureau" behind "the Witness Bureau". */
export function fullerNames(text: string): (name: string) => string {
  const byLast = new Map<string, Set<string>>();
  for (const [name] of text.matchAll(NAME_EN)) {
    const bare = name.replace(/^(?:The|An?)\s/u, '').replace(/[’']s$/u, '');
    const last = bare.split(' ').at(-1) ?? '';
    if (!bare.includes(' ') || bare.length > 60 || /[’']s\s/u.test(bare)) continue;
    byLast.set(last, (byLast.get(last) ?? new Set()).add(bare));
  }
  return (name) => {
    const [only, ...others] = name.includes(' ') ? [] : [...(byLast.get(name) ?? [])];
    return only !== undefined && others.length === 0 ? only : name;
  };
}

export function namesIn(words: string, fuller: (name: string) => string): readonly CreditedPhrase[] {
  return [...words.matchAll(NAME_EN)].flatMap((match): CreditedPhrase[] => {
    const bare = match[0]
      .replace(/^(?:The|An?|In|By|But|And|When|As|According to(?: the)?)\s/u, '')
      .replace(/\s(?:on|in)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|[’']s?$/u, '');
    const from = match.index + match[0].indexOf(bare);
    const to = from + bare.length;
    if (NO_NAME.test(bare)) return [];
    const outlet = OUTLET_BEFORE.exec(words.slice(0, from))?.[0] ?? '';
    const fullest = fuller(bare);
    const name = outlet === '' || isNameOfBody(fullest) ? fullest : `${outlet.replace(ARTICLE, '')}${fullest}`;
    const [before, behind] = [words.slice(0, from - outlet.length), words.slice(to)];
    // A word alone is a name only where the document gives a fuller one, or says what it is.
    const isOne = !name.includes(' ') && !isShort(bare);
    // "(HDF)" behind its name; "the column in the Courier".
    if (/\($/u.test(before) || (isOne && (!isOutletWord(bare.toLowerCase()) || kindBefore(before) === null))) return [];
    const how = frameOf(before, behind, name);
    return how === null ? [] : [{ from, to, name, ...how }];
  });
}
const ARTICLE = /^(?:the|an?|its|their)\s/iu;

/** Words that stand first in sentences. */
const NO_NAME = /^(?:No|Not|It|He|She|They|We|One|All|Some|Each|None|Neither|Both|Question|Questions)$/u;
const isShort = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** By what stands before and behind it that a name is credited; null where nothing shows it. */
function frameOf(
  before: string,
  behind: string,
  called: string,
  isBody = isBodyOrLetters(called),
): Pick<CreditedPhrase, 'as' | 'kind'> | null {
  const made = madeBy(before);
  const kind = made ?? kindBefore(before) ?? kindBehind(behind);
  if (BEFORE_OUTER.test(before)) return { as: 'through', kind };
  if (made !== null || BEFORE_CREDITED.test(before) || (kind !== null && (tellsIn(before) || tellsIn(behind))))
    return { as: 'cited', kind };
  // "Mira Toss, who chairs the union, said": not the union.
  if (BEFORE_ADDRESSED.test(before) || /(?:^|[\s,])(?:who|which|whose|where)\s[^,.;]*$/u.test(before)) return null;
  const isGiver = tellsNear(behind) || HOLDS_NUMBER.test(behind);
  return isBody && isGiver ? { as: 'told', kind: null } : null;
}

/** "the list of 40 names kept by the", "a report published in 2004 by the", "the 40 names of the": whose making a document is, whatever else the sentence tells. */
function madeBy(before: string): CreditedKind | null {
  const { kind, counted } = (NAMES_OF.exec(before) ?? MADE_BY.exec(before))?.groups ?? {};
  const said = kind === undefined ? null : documentKindOf(kind.toLowerCase());
  return said ?? (counted === undefined ? null : 'list');
}

/** "citing the fishermen of the port", "quoted the governor": who has no name. */
export const groupsIn = (words: string): readonly CreditedPhrase[] =>
  [...words.matchAll(GROUP)].map((match) => {
    const name = match.groups?.['name'] ?? '';
    const from = match.index + match[0].length - name.length;
    return { from, to: from + name.length, name, as: 'said', kind: null };
  });
const GROUP =
  /\b(?:citing|quoting|quoted|cites|cited|quotes)\s(?<name>(?:the|an?|its|their|two|three|several|some)\s(?:\p{Ll}+\s){0,3}?\p{Ll}+(?:\sof\s(?:the\s)?[\p{L}-]+)?)(?=[,.;:]|\s(?:as|who|that|which|in|on|said|says|speaks?|puts?|and)\b|$)/gu;

/** Up to the next name: what stands behind that is told of another. */
function tellsNear(behind: string): boolean {
  const upTo = /(?:[.;]|\s\p{Lu}[\p{L}-]+\s\p{Lu})/u.exec(behind)?.index ?? behind.length;
  return searchWords(behind.slice(0, upTo))
    .slice(0, NEAR)
    .some(({ word }) => tells(word));
}

/** "the report of the", "a letter published by", «گزارش». */
function kindBefore(before: string): CreditedKind | null {
  const { words, by } =
    /(?:^|[^\p{L}])(?<words>[\p{L}-]+(?:\s[\p{L}-]+){0,4})\s(?<by>of|by|from|in|for)\s(?:the\s)?$/u.exec(before)
      ?.groups ?? {};
  if (words === undefined) return null;
  // "report mass deaths in Tarsel", "the paper has the seal of the Union": only what it stands right behind.
  const near = searchWords(words);
  return lastKind(by === 'by' || /\p{Script=Arabic}/u.test(words) ? near : near.slice(-1));
}

/** "the Bureau's final report", "the Bureau report". */
function kindBehind(behind: string): CreditedKind | null {
  const near = /^(?:[’']s?)?(?<words>(?:\s[\p{Ll}\p{N}-]+){1,4})/u.exec(behind)?.groups?.['words'];
  const [first, second, third] = near === undefined ? [] : searchWords(near);
  const possessive = /^[’']/u.test(behind);
  return lastKind([first, ...(possessive ? [second, third] : [])].flatMap((word) => word ?? []));
}

/** "said on state television": an outlet that nobody names, of which there is one. */
export const namelessOutletsIn = (words: string): readonly CreditedPhrase[] =>
  tellsIn(words)
    ? [...words.matchAll(NAMELESS_OUTLET)].map((match) => {
        const name = match.groups?.['name'] ?? match.groups?.['after'] ?? '';
        const from = match.index + match[0].lastIndexOf(name);
        return { from, to: from + name.length, name, as: 'through', kind: null };
      })
    : [];

/** "the commission speaks of 40", "the ministry's list": a body that is called by what it is. */
export const bareBodiesIn = (words: string): readonly CreditedPhrase[] =>
  [...words.matchAll(BARE_BODY)].flatMap((match): CreditedPhrase[] => {
    const name = match.groups?.['name'] ?? '';
    const from = match.index + match[0].length - name.length;
    const how = isBareBody(name)
      ? frameOf(words.slice(0, match.index), words.slice(from + name.length), name, true)
      : null;
    // "We were told the board will meet."
    return how === null || how.as === 'through' ? [] : [{ from, to: from + name.length, name, ...how }];
  });
const BARE_BODY = /(?<![\p{L}\p{N}])[Tt]he\s(?<name>(?:\p{L}[\p{L}-]*\s){0,2}?\p{Ll}{4,})(?=[\s,’'.])/gu;
