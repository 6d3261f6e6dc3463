// Names of bodies for the joining. Every country has a Ministry of Justice: a name made only of what states have is a body's name together with its country, be it in the name
// ("Iran’s judiciary") or, said as an inference, the only one its document speaks of. Persian and English words of such names stand for one another (body-words.data.ts).

import { compareNames } from '../names/compare-names.ts';
import { nameKeysOf } from '../names/name-key.ts';
import { JOINING_WORDS } from './body-words.data.ts';
import { bodyWord, isOfState, joinedWords, saysSort } from './body-words.ts';
import type { KnownNames } from './known-names.ts';
import type { ComparedNames, NameRules, ReadName } from './name-rules.ts';
import { kept, trustedScore } from './person-names.ts';
import { countryIn } from './profiles.ts';

const JOINING = new Set(JOINING_WORDS.split(' '));
const LETTERS = /^[a-z]{2,8}$/u;
const CAPITALS = /^(?:\p{Lu}\.?){2,8}$/u;
const MOST_BLOCKS = 40;

export function bodyNames(known: KnownNames): NameRules {
  const keysOfWord = kept(nameKeysOf);
  return {
    kind: 'body',
    read: ({ name, country }) => readBody(name, country, known, keysOfWord),
    compare: comparedBodies,
    standsFor(short, full) {
      // any country’s government is “the government”
      if (short.text === full.text && short.text !== 'government')
        return [`of all bodies of this name the document names one, of ${full.country ?? 'no country'}`];
      return isLettersOf(short.text, full.text)
        ? [`“${short.text.toUpperCase()}” has the first letters of the other`]
        : null;
    },
  };
}

function readBody(
  name: string,
  context: string | null,
  known: KnownNames,
  keysOfWord: (word: string) => readonly string[],
): ReadName {
  const acting = known.government(name);
  if (acting !== null)
    return madeOf(['government'], acting, `“${name}” stands for the government of ${acting}`, keysOfWord);
  const body = known.body(name);
  const own = countryIn(name, known);
  const words = coreOf(body?.name ?? name, own, known);
  const ofState = words.every(isOfState);
  if (!ofState || own !== null || context === null)
    return {
      ...madeOf(words, own, null, keysOfWord),
      full: (!ofState || own !== null) && words.length > 0,
      letters: body === null && CAPITALS.test(name),
    };
  const note = `“${name}” is taken to be of ${context}, the only country that its document speaks of`;
  return madeOf(words, context, note, keysOfWord);
}

function madeOf(
  words: readonly string[],
  country: string | null,
  note: string | null,
  keysOfWord: (word: string) => readonly string[],
): ReadName {
  const telling = words.filter((word) => !saysSort(word));
  const ofState = words.every(isOfState);
  const core = words.toSorted().join(' ');
  return {
    key: ofState && country !== null ? `${core} @ ${country}` : core,
    full: true,
    letters: false,
    blocks: blocksOf(telling.length === 0 ? words : telling, telling.length === 0 ? country : null, keysOfWord),
    words: [...new Set(words.flatMap((word) => [word, ...keysOfWord(word)])), lettersOf(words)].sort(),
    text: words.join(' '),
    country,
    note,
  };
}

/** In order, without joining words and those that only name the country. */
function coreOf(name: string, country: string | null, known: KnownNames): readonly string[] {
  const spelt = name.replace(/[’'‘]s?(?=\s|$)/gu, '').replace(/[“”«»"]/gu, '');
  const bare = country === null ? spelt : withoutCountry(spelt, known);
  const found = joinedWords(bare === '' ? spelt : bare);
  return found.filter((word) => !JOINING.has(word)).map((word) => bodyWord(word) ?? word);
}

function withoutCountry(name: string, known: KnownNames): string {
  const words = name.split(/\s+/u);
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const size = [3, 2, 1].find(
      (n) => at + n <= words.length && known.country(words.slice(at, at + n).join(' ')) !== null,
    );
    if (size === undefined) out.push(words[at] ?? '');
    else at += size - 1;
  }
  return out.join(' ');
}

/** Sounds of every two telling words, or of the only one; words of states alone, with their country. */
function blocksOf(
  words: readonly string[],
  country: string | null,
  keysOfWord: (word: string) => readonly string[],
): readonly string[] {
  if (country !== null) return words.map((word) => `${word} @ ${country}`);
  const keys = words.map((word) => {
    const sounds = keysOfWord(word);
    return sounds.length === 0 ? [word] : sounds;
  });
  if (keys.length === 1) return keys[0] ?? [];
  const blocks = new Set<string>();
  keys.forEach((some, i) => {
    for (const others of keys.slice(i + 1))
      for (const a of some) for (const b of others) blocks.add(a < b ? `${a} ${b}` : `${b} ${a}`);
  });
  return [...blocks].sort().slice(0, MOST_BLOCKS);
}

function comparedBodies(a: ReadName, b: ReadName): ComparedNames {
  if (a.country !== null && b.country !== null && a.country !== b.country)
    return { score: 0, same: false, shorter: null, reasons: [`one is of ${a.country}, the other of ${b.country}`] };
  const compared = compareNames(a.text, b.text, 'body');
  const { same, parts, reasons } = compared;
  const score = trustedScore(compared);
  if (isHeadless(a) !== isHeadless(b))
    return {
      score: Math.min(score, 0.75),
      same: false,
      shorter: null,
      reasons: [...reasons, 'only one of them says what sort of body it is'],
    };
  const lacking = {
    left: parts.some((part) => part.right === null),
    right: parts.some((part) => part.left === null),
  };
  return { score, same, shorter: lacking.left === lacking.right ? null : lacking.left ? 'b' : 'a', reasons };
}

/** One word of its own and none for a sort of body: a town, when it acts, is not its court. */
const isHeadless = ({ text, letters }: ReadName): boolean => !letters && !text.includes(' ') && !saysSort(text);

const lettersOf = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');
const isLettersOf = (short: string, full: string): boolean =>
  LETTERS.test(short) && full.split(' ').length >= 2 && lettersOf(full.split(' ')) === short;
