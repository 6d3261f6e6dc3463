// Names of persons for the joining: a full name has a given name and a surname, or more; a surname alone, also with a title or an initial, is known only within its document.

import { normaliseForSearch } from '../../model/search-text.ts';
import { compareNames, isPatronymic, type NameComparison, type PartPair } from '../names/compare-names.ts';
import { nameBlocks, soundsOfPart } from '../names/name-blocks.ts';
import { namePartsOf } from '../names/name-parts.ts';
import { SURNAME_ENDINGS } from '../names/name-words.data.ts';
import { type ComparedNames, DOUBTED_SCORE, type NameRules, type ReadName } from './name-rules.ts';

/** Words that begin a surname and are none alone: Pour Mohammadi, Abd al-Rahman. */
const BEGINS = new Set('pour pur poor mir abd abdul abdol abdel abu abou پور میر عبد ابو'.split(' '));

export function personNames(): NameRules {
  const isTold = kept(isToldWord);
  return {
    kind: 'person',
    read: ({ name }) => readPerson(name, isTold),
    amid: (own) => own,
    compare(a, b) {
      const compared = comparedOf(compareNames(a.text, b.text, 'person'), isTold);
      const [short, long] = compared.shorter === 'a' ? [a.text, b.text] : [b.text, a.text];
      return compared.shorter !== null && isTiedIn(short, long) ? { ...compared, telling: false } : compared;
    },
    standsFor(short, full) {
      const { same, parts, reasons } = compareNames(short.text, full.text, 'person');
      // the surname, or the name as one knows him by: not a father's name or a title in the middle
      const within = parts.every((part) => part.right !== null || part.left === null || !isTold(part.left));
      const own = parts.filter(({ left }) => left !== null);
      const sure = own.filter((part) => isSurelyOne(part, isTold));
      const whole = own.every((part) => part.right !== null && (sure.includes(part) || !isTold(part.left ?? '')));
      return (same && within) || (whole && sure.length > 0) ? reasons : null;
    },
  };
}

/** `Orvel Tamvik` is no given name and surname where another is called `Sela Orvel-Tamvik`: it is his surname alone. */
const isTiedIn = (short: string, long: string): boolean =>
  long.toLowerCase().endsWith(` ${short.toLowerCase().replace(/\s+/gu, '-')}`);

/** One word in two scripts or two ways of writing it, by which the rest of a longer name needs no likeness. */
const isSurelyOne = ({ left, right, how, differs }: PartPair, isTold: (word: string) => boolean): boolean =>
  left !== null &&
  right !== null &&
  isTold(left) &&
  /^(?:same|acrossScripts|sameGiven|spelling)$/.test(how) &&
  differs <= Math.min(left.length, right.length) * MOST_DIFFERS;
const MOST_DIFFERS = 0.15;

/** «… دختر نظرمحمد»: whose child somebody is stands behind the name. */
const CHILD_OF = /\s(?:دختر|پسر|فرزند|ولد|بنت)\s.*$/u;

function readPerson(written: string, isTold: (word: string) => boolean): ReadName {
  const name = written.replace(CHILD_OF, '');
  const parts = namePartsOf(name, 'person').filter((part) => part.sort !== 'title');
  const names = parts.filter((part) => part.sort === 'name');
  // `Viktor Semyonovich` is how one is addressed, and known for among those who know him
  const byFather = names.length === 2 && isPatronymic(names.at(-1)?.form ?? '');
  return {
    key: parts.map((part) => part.form).join(' '),
    full: !byFather && Math.min(names.length, piecesOf(name, isTold)) >= 2,
    letters: false,
    blocks: nameBlocks(names),
    words: [
      ...new Set([...names.map(({ form }) => form), names.map(({ form }) => form).join('')].flatMap(soundsOfPart)),
    ].sort(),
    text: name,
    country: null,
    note: null,
  };
}

/** Words tied by a hyphen are one piece; so are those that only begin or end a surname. */
function piecesOf(name: string, isTold: (word: string) => boolean): number {
  const words = name.split(/[\s,]+/u).filter((word) => word !== '');
  return words.filter(
    (word, n) =>
      isTold(word) &&
      (n + 1 === words.length || !BEGINS.has(normaliseForSearch(word))) &&
      (n === 0 || !SURNAME_ENDINGS.has(normaliseForSearch(word))),
  ).length;
}

/** A name, and no title, particle or initial. */
const isToldWord = (word: string): boolean =>
  word.length > 1 && namePartsOf(`${word} ${word}`, 'person').some((part) => part.sort === 'name');

function comparedOf(compared: NameComparison, isTold: (word: string) => boolean): ComparedNames {
  const { same, parts, reasons } = compared;
  const alone = {
    left: parts.some((part) => part.right === null && part.left !== null && isTold(part.left)),
    right: parts.some((part) => part.left === null && part.right !== null && isTold(part.right)),
  };
  const shorter = alone.left === alone.right ? null : alone.left ? 'b' : 'a';
  const telling = parts.some(
    ({ left, right, how }) => how === 'missing' && isTold(left ?? right ?? '') && !isPatronymic(left ?? right ?? ''),
  );
  return { score: trustedScore(compared), same, shorter, telling, reasons };
}

/** What is in doubt is asked about, and stands beside no other name of one bearer. */
export const trustedScore = ({ score, doubted }: NameComparison): number =>
  doubted ? Math.min(score, DOUBTED_SCORE) : score;

/** Asked again and again of the same words. */
export function kept<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const have = known.get(word);
    if (have !== undefined) return have;
    const found = find(word);
    if (known.size >= 200_000) known.clear();
    known.set(word, found);
    return found;
  };
}
