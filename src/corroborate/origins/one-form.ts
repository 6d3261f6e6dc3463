// Two letters in one form: nearly all words are the same, and nearly all that the letters tell is not: other persons, other days, other numbers. Neither was copied from the other. In: the words of both, with
// what each is, and how many of them are the same. Out: whether it is so. A text that was changed where it was copied keeps most of its names, days and numbers.

/** What a word is: a name, by its capital letter within a sentence; a number, but no year, which two letters of one time share. */
export const NAME = 1;
export const NUMBER = 2;

export interface ToldWords {
  readonly words: Int32Array;
  readonly told: Uint8Array;
}

/** A form is short. */
const MOST_WORDS = 600;
/** Of the longer text, so many words are the form. */
const LEAST_SHARE = 0.6;
const FEWEST_NAMES = 2;

export function isOneForm(a: ToldWords, b: ToldWords, same: number): boolean {
  const longer = Math.max(a.words.length, b.words.length);
  if (longer > MOST_WORDS || same < LEAST_SHARE * longer) return false;
  const [numbersA, numbersB] = [toldIn(a, NUMBER), toldIn(b, NUMBER)];
  if (numbersA.size === 0 || numbersB.size === 0) return false;
  if (numbersA.intersection(numbersB).size * 2 >= Math.min(numbersA.size, numbersB.size)) return false;
  const [namesA, namesB] = [namesOf(a), namesOf(b)];
  return othersIn(namesA, b) >= FEWEST_NAMES && othersIn(namesB, a) >= FEWEST_NAMES;
}

const toldIn = ({ words, told }: ToldWords, kind: number): ReadonlySet<number> =>
  new Set(words.filter((_, n) => told[n] === kind));

/** In a script without capitals any word may be a name. */
function namesOf(text: ToldWords): ReadonlySet<number> {
  const names = toldIn(text, NAME);
  return names.size > 0 ? names : new Set(text.words.filter((_, n) => text.told[n] !== NUMBER));
}

function othersIn(names: ReadonlySet<number>, { words }: ToldWords): number {
  return names.difference(new Set(words)).size;
}
