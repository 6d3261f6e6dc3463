// The form in which names are looked up in the gazetteers: case, marks, and the letters that Arabic and Persian keyboards write apart, folded.

const FOLDED: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  '\u200c': ' ',
  '’': "'",
  ʼ: "'",
  '‑': '-',
};
const PLAIN = /^[a-z ]*$/;

/** `Raja’i Shahr` => `raja'i shahr`, `اسلام‌آباد` => `اسلام اباد`, `Bogotá` => `bogota`. */
export function gazetteerKey(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[يىئكةۀآأإٱؤ\u200c’ʼ‑]/g, (char) => FOLDED[char] ?? char)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a data string. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** The lines of a data table, each cut into its columns. */
export const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));

/** The spellings in one column. */
export const spellingsOf = (column: string | undefined): readonly string[] =>
  (column ?? '').split(';').filter((spelling) => spelling !== '');
