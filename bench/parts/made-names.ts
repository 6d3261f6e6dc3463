// Full names without number, made from syllables by a seeded generator, each in Persian letters and in the ways in which Latin letters spell it. Nobody bears them but by chance.

import type { maker } from './made-documents.ts';

const CONSONANTS =
  'ب:b پ:p ت:t ج:j|dj چ:ch|tch خ:kh د:d ر:r ز:z س:s|ss ش:sh|ch غ:gh|q ف:f ک:k گ:g|gu ل:l م:m|mm ن:n ه:h ق:gh|q ص:s ط:t'
    .split(' ')
    .map((row) => row.split(':'));
const VOWELS = ':a ا:a|aa ی:i|ee و:ou|oo|u :e|i :o|u'.split(' ').map((row) => row.split(':'));
const ENDINGS = 'ی:i|y یان:ian|yan زاده:zadeh|zade پور:pour|poor نیا:nia|niya نژاد:nejad|nezhad فر:far راد:rad'
  .split(' ')
  .map((row) => row.split(':'));

export interface MadeName {
  readonly persian: string;
  /** Each a whole name; the first is the commonest. */
  readonly latin: readonly string[];
}

type Maker = ReturnType<typeof maker>;

function madeWord(m: Maker, syllables: number, ending: boolean): MadeName {
  let persian = '';
  let latin = ['', '', ''];
  const add = ([letters = '', spelt = '']: readonly string[]): void => {
    const ways = spelt.split('|');
    persian += letters;
    latin = latin.map((word, n) => {
      const way = ways[n] ?? ways[0] ?? '';
      return word + (word === '' && way[0] === way[1] ? (ways[0] ?? '') : way); // no name begins with a letter doubled
    });
  };
  for (let n = 0; n < syllables; n++) {
    add(m.pick(CONSONANTS));
    add(m.pick(VOWELS));
  }
  add(m.pick(CONSONANTS));
  if (ending) add(m.pick(ENDINGS));
  return { persian, latin: [...new Set(latin)].map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`) };
}

/** Given names and surnames each from a pool, as in life: many bear a given name, some a surname. */
export function nameMaker(m: Maker, givens: number, surnames: number): () => MadeName {
  const given = Array.from({ length: givens }, () => madeWord(m, 2, false));
  const surname = Array.from({ length: surnames }, (_, n) => madeWord(m, 1 + (n % 2), true));
  return () => {
    const [first, last] = [m.pick(given), m.pick(surname)];
    const ways = Math.max(first.latin.length, last.latin.length);
    return {
      persian: `${first.persian} ${last.persian}`,
      latin: Array.from(
        { length: ways },
        (_, n) => `${first.latin[n % first.latin.length]} ${last.latin[n % last.latin.length]}`,
      ),
    };
  };
}
