// A word of Arabic script with what tells how it is spoken: hamzas, the round t, the alef in the form of a y. The search folds them away (model/search-text.ts), since writers leave them out;
// where they stand they say which vowel begins a name. In: a word as written. Out: its letters, Persian and Arabic forms of y and k made one.

const KEPT = /[\u0621-\u064a\u0671\u067e\u0686\u0698\u06a4\u06a9\u06af\u06c0\u06c1\u06cc\u06d5]/u;
const FOLDED: Readonly<Record<string, string>> = { ي: 'ی', ك: 'ک', ۀ: 'ه', ہ: 'ه', ە: 'ه', ڤ: 'ف', ٱ: 'ا' };

/** `إبراهيم` => `إبراهیم`, `فاطمة` => `فاطمة`; without vowel signs, tatweel and what ties words. */
export const arabicLetters = (word: string): string =>
  [...word.normalize('NFC')]
    .filter((letter) => KEPT.test(letter) && letter !== '\u0640')
    .map((letter) => FOLDED[letter] ?? letter)
    .join('');
