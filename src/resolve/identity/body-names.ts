// Names of bodies for the joining. Every country has a Ministry of Justice: a name made only of what states have is a body's name together with its country, be it in the name
// ("Iran’s judiciary") or, said as an inference, the only one its document speaks of. Persian and English words of such names stand for one another (body-words.data.ts).

import { normaliseForSearch, searchWords } from '../../model/search-text.ts';
import { compareNames, type NameComparison } from '../names/compare-names.ts';
import { nameKeysOf } from '../names/name-key.ts';
import { romanise } from '../names/romanise.ts';
import { bareSort, onlyOfSort } from './bare-bodies.ts';
import { JOINING_WORDS, SMALL_WORDS } from './body-words.data.ts';
import { bodyWord, isOfState, isUnit, joinedWords, numbered, saysSort, withoutPhrases } from './body-words.ts';
import type { BodyOfState, Land, Lands } from './case-lands.ts';
import type { KnownNames } from './known-names.ts';
import { ASKED_FROM, type ComparedNames, type NameRules, type ReadName } from './name-rules.ts';
import { kept, trustedScore } from './person-names.ts';
import { countryIn, type NameProfile } from './profiles.ts';

const JOINING = new Set(JOINING_WORDS.split(' '));
const SMALL = new Set(SMALL_WORDS.split(' '));
const LETTERS = /^[a-z]{2,8}$/u;
/** `FSB`, `F.S.B.`, `MoD`. */
const CAPITALS = /^(?:(?:\p{Lu}\.?){2,8}|\p{Lu}o\p{Lu}{1,3})$/u;
const MOST_BLOCKS = 40;

export function bodyNames(known: KnownNames, lands: Lands): NameRules {
  const keysOfWord = kept(nameKeysOf);
  return {
    kind: 'body',
    read: ({ name, country, amongCountries }) =>
      readBody(name, country, known, keysOfWord, amongCountries ? () => null : lands),
    amid(own, { name }, others) {
      const sort = bareSort(name);
      const meant = sort === null ? null : onlyOfSort(sort, others, ({ text }) => text.split(' '));
      if (meant !== null) return { ...meant, note: `“${name}” is taken for the only ${sort} that its document names` };
      if (own.letters || !CAPITALS.test(name) || name.length < 3) return own;
      const letters = lettersOnly(name);
      return others.some((other) => other.key !== own.key && isLettersOf(letters, other)) ? letters : own;
    },
    compare: comparedBodies,
    standsFor(short, full) {
      // any country’s government is “the government”
      if (short.text === full.text && short.text !== 'government')
        return [`of all bodies of this name the document names one, of ${full.country ?? 'no country'}`];
      return isLettersOf(short, full) ? [`“${short.text.toUpperCase()}” has the first letters of the other`] : null;
    },
  };
}

/** Two names by themselves, with their parts as they were compared. */
export function bodiesCompared(a: string, b: string, known: KnownNames): NameComparison {
  const [x, y] = [a, b].map((name) => readBody(name, null, known, nameKeysOf, () => null));
  if (x === undefined || y === undefined) return compareNames(a, b, 'body');
  const { parts } = compareNames(x.text, y.text, 'body');
  if (isLettersOf(x, y) || isLettersOf(y, x))
    return { score: 0.9, same: true, doubted: false, parts, reasons: ['one has the first letters of the other'] };
  const { score, same, reasons } = comparedBodies(x, y);
  return { score, same, doubted: !same && score >= ASKED_FROM, parts, reasons };
}

function readBody(
  name: string,
  context: string | null,
  known: KnownNames,
  keysOfWord: (word: string) => readonly string[],
  lands: Lands,
): ReadName {
  const acting = known.government(name);
  if (acting !== null)
    return madeOf(['government'], acting, `“${name}” stands for the government of ${acting}`, keysOfWord, []);
  const body = known.body(name);
  const own = countryIn(name, known);
  const words = coreOf(body?.name ?? name, own, known);
  const letters = lettersIn(body?.name ?? name);
  const ofState = words.every(isOfState);
  const ofCase = (): Land | null => (words.length > 1 ? lands(sorted(words)) : null);
  const land = ofState && own === null ? landOf(name, context, ofCase) : null;
  if (land !== null) return madeOf(words, land.country, land.note, keysOfWord, letters);
  return {
    ...madeOf(words, own, null, keysOfWord, letters),
    full: (!ofState || own !== null) && words.length > 0,
    letters: body === null && CAPITALS.test(name),
  };
}

function landOf(name: string, context: string | null, ofCase: () => Land | null): Land | null {
  const land = context === null ? ofCase() : { country: context, note: 'the only country that its document speaks of' };
  if (land === null || land.country === null) return land;
  return { ...land, note: `“${name}” is taken to be of ${land.country}, ${land.note}` };
}

const sorted = (words: readonly string[]): string => words.toSorted().join(' ');

/** What every state has, with its country as the name or the document has it; null for another name. */
export function bodyOfState({ name, country }: NameProfile, known: KnownNames): BodyOfState | null {
  const body = known.body(name);
  const own = countryIn(name, known);
  const words = coreOf(body?.name ?? name, own, known);
  return words.length > 0 && words.every(isOfState) ? { core: sorted(words), country: own ?? country } : null;
}

/** As letters that stand for nothing but themselves. */
const lettersOnly = (name: string): ReadName => {
  const text = normaliseForSearch(name).replaceAll(' ', '');
  return { key: text, full: true, letters: true, blocks: [text], words: [text], text, country: null, note: null };
};

function madeOf(
  words: readonly string[],
  country: string | null,
  note: string | null,
  keysOfWord: (word: string) => readonly string[],
  letters: readonly string[],
): ReadName {
  const telling = words.filter((word) => !saysSort(word));
  const ofState = words.every(isOfState);
  const core = sorted(words);
  return {
    key: ofState && country !== null ? `${core} @ ${country}` : core,
    full: true,
    letters: false,
    blocks: blocksOf(telling.length === 0 ? words : telling, telling.length === 0 ? country : null, keysOfWord),
    words: [...new Set([...words.flatMap((word) => [word, ...keysOfWord(word)]), lettersOf(words), ...letters])].sort(),
    text: words.join(' '),
    country,
    note,
  };
}

/** In order, without joining words and those that only name the country. */
function coreOf(name: string, country: string | null, known: KnownNames): readonly string[] {
  const spelt = withoutPhrases(name)
    .replace(/[’'‘]s?(?=\s|$)/gu, '')
    .replace(/[“”«»"]/gu, '');
  const bare = country === null ? spelt : withoutCountry(spelt, known);
  const found = joinedWords(bare === '' ? spelt : bare).filter((word) => !JOINING.has(word));
  const ofUnit = found.some((word) => isUnit(bodyWord(word) ?? word));
  const kept = found.map((word) => bodyWord(word) ?? numbered(word, ofUnit));
  // «دادستانی» is the prosecutor's office
  return kept.includes('prosecutor') ? kept.filter((word) => word !== 'office') : kept;
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
    return {
      score: 0,
      same: false,
      shorter: null,
      telling: false,
      reasons: [`one is of ${a.country}, the other of ${b.country}`],
    };
  const compared = compareNames(a.text, b.text, 'body');
  const { same, parts, reasons } = compared;
  const score = trustedScore(compared);
  if (isHeadless(a) !== isHeadless(b))
    return {
      score: Math.min(score, 0.75),
      same: false,
      shorter: null,
      telling: false,
      reasons: [...reasons, 'only one of them says what sort of body it is'],
    };
  const lacking = {
    left: parts.some((part) => part.right === null),
    right: parts.some((part) => part.left === null),
  };
  const shorter = lacking.left === lacking.right ? null : lacking.left ? 'b' : 'a';
  const onlyHeads = parts.every(({ left, right }) => (left !== null && right !== null) || isHead(left ?? right ?? ''));
  return same && shorter !== null && !onlyHeads
    ? {
        score: Math.min(score, 0.75),
        same: false,
        shorter,
        telling: true,
        reasons: [...reasons, 'which may be another body'],
      }
    : { score, same, shorter, telling: false, reasons };
}

/** Says that it is a body, and neither which nor of what power: left out as often as not. */
const isHead = (word: string): boolean => saysSort(word) && !isOfState(word);

/** One word of its own and none for a sort of body: a town, when it acts, is not its court. */
const isHeadless = ({ text, letters }: ReadName): boolean => !letters && !text.includes(' ') && !saysSort(text);

/** First letters of a name as written, with its small words and without; none of a name of one word. */
function lettersIn(name: string): readonly string[] {
  const words = searchWords(name).map(({ word }) => word);
  return words.length < 2 ? [] : [lettersOf(words), lettersOf(words.filter((word) => !SMALL.has(word)))];
}

const lettersOf = (words: readonly string[]): string => words.map((word) => romanise(word)[0] ?? '').join('');

/** `FSB` of Федеральная служба безопасности: as the name is written, or as its words are kept. */
const isLettersOf = ({ text, letters }: ReadName, full: ReadName): boolean =>
  letters && LETTERS.test(romanise(text)) && full.text.includes(' ') && full.words.includes(romanise(text));
