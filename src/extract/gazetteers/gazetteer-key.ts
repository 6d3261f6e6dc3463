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

/** First word => the number of words of the longest key that begins with it, so that a text is searched only where a name can begin. */
export function lengthsByFirst(keys: Iterable<string>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const key of keys) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    if ((lengths.get(first) ?? 0) < words.length) lengths.set(first, words.length);
  }
  return lengths;
}
