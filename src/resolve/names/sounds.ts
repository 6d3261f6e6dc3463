// A name as a row of sounds, so that spellings in different scripts can be held side by side. Persian and Arabic write
// consonants and long vowels; Latin and Cyrillic spellings write all vowels, each writer in another way. A consonant is here
// the set of Arabic letters it may stand for: Latin `z` is ز, ذ, ض or ظ. Words come in normalised (model/search-text.ts).
//
//   حسین => H(ح) s(س) I n      Hossein => H o s e I n      Хусейн => kh|H u s e i n

/** Sounds that come and go: vowels, glides, h, ayn. Capitals: long, or written in Arabic script. `x`: the vowel of an article. */
export type Weak = 'a' | 'e' | 'i' | 'o' | 'u' | 'A' | 'I' | 'U' | 'O' | 'H' | 'G' | 'x';

export interface Sound {
  /** Letters this consonant may stand for, as bits; 0 for a weak sound. */
  readonly letters: number;
  /** Letters it stands for now and then. */
  readonly seldom: number;
  readonly weak: Weak | null;
}

export interface Spelling {
  readonly arabic: boolean;
  /** What it costs to read the word so: more than 0 where that is seldom right. */
  readonly cost: number;
  readonly sounds: readonly Sound[];
}

const LETTERS = 'بپتطثجچخدذرزژسشصضظغفقکگلمن';
const bits = (letters: string): number => [...letters].reduce((sum, letter) => sum | (1 << LETTERS.indexOf(letter)), 0);

const consonant = (letters: string, seldom = ''): Sound => ({
  letters: bits(letters),
  seldom: bits(seldom),
  weak: null,
});
const weak = (sound: Weak): Sound => ({ letters: 0, seldom: 0, weak: sound });

const ARABIC: Readonly<Record<string, Sound>> = {
  ...Object.fromEntries([...LETTERS].map((letter) => [letter, consonant(letter)])),
  ب: consonant('ب', 'پ'),
  ج: consonant('ج', 'گ'),
  ٹ: consonant('ت'),
  ڈ: consonant('د'),
  ڑ: consonant('ر'),
  ڤ: weak('U'),
  ا: weak('A'),
  و: weak('U'),
  ی: weak('I'),
  ه: weak('H'),
  ح: weak('H'),
  ع: weak('G'),
};

/** Longest first. */
const LATIN: readonly (readonly [string, Sound])[] = [
  ['schtsch', consonant('ش')],
  ['dsch', consonant('ج')],
  ['tsch', consonant('چ')],
  ['tch', consonant('چ')],
  ['dzh', consonant('ج')],
  ['shch', consonant('ش')],
  ['sch', consonant('ش')],
  ['sh', consonant('ش', 'چس')],
  ['ch', consonant('چشخ', 'ک')],
  ['kh', consonant('خ', 'ک')],
  ['gh', consonant('غق', 'گک')],
  ['zh', consonant('ژج')],
  ['dh', consonant('ذضظ', 'د')],
  ['th', consonant('ث', 'تط')],
  ['ph', consonant('ف')],
  ['dj', consonant('ج')],
  ['ck', consonant('کق')],
  ['b', consonant('ب', 'پ')],
  ['p', consonant('پ', 'ب')],
  ['t', consonant('تط', 'ث')],
  ['s', consonant('سصث', 'شچ')],
  ['z', consonant('زذضظ', 'ژ')],
  ['d', consonant('دض', 'ذظ')],
  ['j', consonant('جژ')],
  ['g', consonant('گغ', 'قج')],
  ['q', consonant('قغ', 'کگ')],
  ['k', consonant('کق', 'خغ')],
  ['c', consonant('کق', 'جچشس')],
  ['f', consonant('ف')],
  ['r', consonant('ر')],
  ['l', consonant('ل')],
  ['m', consonant('م')],
  ['n', consonant('ن')],
];

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ғ: 'gh',
  қ: 'q',
  ҳ: 'h',
  ҷ: 'j',
  ә: 'a',
  ө: 'o',
  ү: 'u',
  ұ: 'u',
  һ: 'h',
  ң: 'n',
  ј: 'y',
  ћ: 'ch',
  ђ: 'dj',
};

const isArabicWord = (word: string): boolean => /[\u0600-\u06ff]/.test(word);

/** The ways in which a word can be read; empty where it is in a script not known here, or no word. */
export function spellingsOf(word: string): readonly Spelling[] {
  if (isArabicWord(word)) return arabicSpellings(word);
  const latin = /[\u0400-\u04ff]/.test(word) ? cyrillicSpellings(word) : /^[a-z]+$/.test(word) ? [word] : [];
  return latin.flatMap(latinSpellings);
}

/** Short names whose letters alone would also be read as another common name. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['عمر', 'omar'],
  ['حسن', 'hasan'],
  ['محمد', 'mohammad'],
  ['احمد', 'ahmad'],
  ['کرم', 'karam'],
  ['قمر', 'ghamar'],
  ['سحر', 'sahar'],
  ['فرح', 'farah'],
  ['زهره', 'zohreh'],
  ['زید', 'zeid'],
]);

/** How these names are commonly vowelled, for the comparison with Latin spellings; null for all others. */
export const knownReading = (word: string): string | null => KNOWN.get(word) ?? null;

function arabicSpellings(word: string): readonly Spelling[] {
  const plain = readAs(arabicSounds(word), true, 0);
  // خامنه‌ای: a mute h before the ending.
  return /.{2}های$/.test(word) ? [...plain, ...readAs(arabicSounds(word.replace(/های$/, 'ی')), true, 0)] : plain;
}

/** As Latin words: х is خ as well as ه and ح, г stands for h in older loans. */
function cyrillicSpellings(word: string): readonly string[] {
  const latin = [...word]
    .map((letter) => CYRILLIC[letter] ?? letter)
    .join('')
    .replaceAll('dzh', 'j');
  return [
    latin,
    ...(word.includes('х') ? [latin.replaceAll('kh', 'h')] : []),
    ...(/(?:^|[аеиоу])г/.test(word) ? [latin.replace(/(?<=^|[aeiou])g(?!h)/g, 'h')] : []),
  ];
}

function latinSpellings(word: string): readonly Spelling[] {
  const even = evenedOut(word);
  const slavic = even.replace(/(?<=.)j|^j(?=[aeu])/g, 'y');
  return [
    ...readAs(latinSounds(even, false), false, 0),
    // Es-haq, Az-har, Fat-hi: s, z, t, d with an h after it that is a letter of its own.
    ...(/[sztd]h[aeiou*]/.test(even) ? readAs(latinSounds(even, true), false, 0) : []),
    // Ahmet, Zeynep: Turkish hardens the last letter.
    ...(/..t$/.test(even) ? readAs(latinSounds(even.replace(/t$/, 'd'), false), false, 0.4) : []),
    ...(/..p$/.test(even) ? readAs(latinSounds(even.replace(/p$/, 'b'), false), false, 0.3) : []),
    // Xelef, Xodja: x is خ where Kurds, Azeris and Uzbeks write.
    ...(even.includes('x') ? readAs(latinSounds(even.replaceAll('x', 'kh'), false), false, 0.2) : []),
    // Jelena, Marija: j is y where Slavs write Latin letters. Jong is not Yong.
    ...(slavic === even ? [] : readAs(latinSounds(slavic, false), false, 0.3)),
    // Đurđević, Djurdjevic: the stroke is lost where a name is written in plain letters.
    ...strokedSpellings(even).flatMap((spelt) => readAs(latinSounds(spelt, false), false, 0.3)),
  ];
}

const strokedSpellings = (word: string): readonly string[] =>
  /d[aeiou].*ic$/.test(word)
    ? [...new Set([word.replace(/d(?=[aeiou])/g, 'dj'), word.replace(/(?<=.)d(?=[aeiou])/g, 'dj')])]
    : [];

/** Endings and the article inside a name are spelt in more ways than there are letters; `*` is the article's vowel. */
function evenedOut(word: string): string {
  return word
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/(?<=[a-z]{2}[eo])ff$/, 'v')
    .replace(/^abd[aeou]u?l+(?=[a-z]{2})/, 'abd*l')
    .replace(/(?<=[a-z]{2})[aeou]u?l?dd?(?:i|ee|ie|y)ne?$/, '*din')
    .replace(/(?<=[a-z]{2})(?:[aeou*]u?ll|[ou]u?l|\*l)ah?$/, '*lah')
    .replace(/(?<=[a-z]{2})a(?:ei|ie|yi|yee|ee|ii|iy|ey)$/, 'ai');
}

const readAs = (sounds: readonly Sound[], arabic: boolean, cost: number): readonly Spelling[] =>
  sounds.length === 0 ? [] : [{ arabic, cost, sounds }];

function arabicSounds(word: string): readonly Sound[] {
  const letters = [...word].filter((letter) => Object.hasOwn(ARABIC, letter));
  return letters.map((letter, i) => {
    const article = letter === 'ا' && i > 0 && letters[i + 1] === 'ل' && i + 3 < letters.length;
    return article ? weak('x') : (ARABIC[letter] ?? weak('G'));
  });
}

function latinSounds(word: string, apart: boolean): readonly Sound[] {
  const sounds: Sound[] = [];
  let i = 0;
  while (i < word.length) {
    if (word[i] === word[i - 1] && !/[aeiou]/.test(word[i] ?? '')) {
      i++; // doubled consonants are one letter in Arabic script
      continue;
    }
    const [sound, size] = latinSound(word, i, apart);
    for (const one of sound) sounds.push(one);
    i += size;
  }
  return sounds;
}

const VOWEL = /^[aeiou]$/;
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL.test(letter);

function latinSound(word: string, at: number, apart: boolean): readonly [readonly Sound[], number] {
  const letter = word[at] ?? '';
  const next = word[at + 1];
  if (letter === '*') return [[weak('x')], 1];
  if (letter === 'x') return [[consonant('ک'), consonant('س')], 1];
  if (letter === 'h') return [[weak('H')], 1];
  if (letter === 'v' || letter === 'w') return [[weak('U')], 1];
  if (letter === 'y' || letter === 'i') return iSound(word, at);
  if (isVowel(letter)) return vowelSound(letter, next);
  if (letter === 'c' && next !== undefined && 'eiy'.includes(next)) return [[consonant('سص', 'جچ')], 1];
  for (const [spelt, sound] of LATIN) {
    if (!word.startsWith(spelt, at)) continue;
    if (apart && /^[sztd]h$/.test(spelt) && (isVowel(word[at + 2]) || word[at + 2] === '*')) continue;
    return [[sound], spelt.length];
  }
  return [[], 1];
}

function vowelSound(letter: string, next: string | undefined): readonly [readonly Sound[], number] {
  const pair = letter + (next ?? '');
  if (pair === 'aa') return [[weak('A')], 2];
  if (pair === 'ee') return [[weak('I')], 2];
  if (pair === 'oo' || pair === 'ou' || pair === 'uu') return [[weak('O')], 2];
  if (pair === 'au') return [[weak('a'), weak('U')], 2];
  return [[weak(letter as Weak)], 1];
}

/** `i` and `y` are short between consonants, else ی. */
function iSound(word: string, at: number): readonly [readonly Sound[], number] {
  const before = word[at - 1];
  const next = word[at + 1];
  const after = next === 'i' || next === 'y' ? 2 : 1; // iy, yy, ii
  const glide = word[at] === 'y' && (isVowel(before) || isVowel(next) || at === 0);
  const long = after === 2 || isVowel(before) || isVowel(next) || at + after >= word.length;
  if (at === 0 && !glide && after === 1) return [[weak('i')], 1];
  return [[weak(glide || long ? 'I' : 'i')], after];
}
