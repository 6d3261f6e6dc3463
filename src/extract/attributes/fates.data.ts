// Words for persons by what became of them, as lists and sentences head the names with: `among the [dead]`, «فهرست [جان‌باختگان]». The value is what an attribute says of each.

interface Became {
  readonly what: 'fate' | 'detention';
  readonly value: string;
}

const fate = (value: string): Became => ({ what: 'fate', value });
const DETAINED: Became = { what: 'detention', value: 'detained' };

const WORDS: readonly (readonly [words: string, became: Became])[] = [
  ['dead deceased fatalities fatality', fate('died')],
  ['killed slain murdered', fate('killed')],
  ['victim victims', fate('victim')],
  ['missing', fate('missing')],
  ['disappeared', fate('disappeared')],
  ['executed', fate('executed')],
  ['abducted kidnapped abductees', fate('abducted')],
  ['wounded injured', fate('injured')],
  ['survivor survivors', fate('survived')],
  ['detained arrested imprisoned detainee detainees prisoner prisoners inmate inmates', DETAINED],
  ['جان‌باختگان جانباختگان متوفیان درگذشتگان فوت‌شدگان شهدا شهیدان', fate('died')],
  ['کشته‌شدگان کشته‌شده‌ها مقتولان مقتولین', fate('killed')],
  ['قربانیان', fate('victim')],
  ['مفقودان مفقودین گمشدگان مفقودشدگان', fate('missing')],
  ['ناپدیدشدگان', fate('disappeared')],
  ['اعدام‌شدگان اعدامیان', fate('executed')],
  ['ربوده‌شدگان', fate('abducted')],
  ['مجروحان مجروحین زخمی‌ها زخمیان', fate('injured')],
  ['بازماندگان نجات‌یافتگان', fate('survived')],
  ['بازداشت‌شدگان بازداشتی‌ها دستگیرشدگان زندانیان محبوسان', DETAINED],
];

const bare = (word: string): string => word.replaceAll('\u200c', '');
const BECAME: ReadonlyMap<string, Became> = new Map(
  WORDS.flatMap(([words, became]) => words.split(' ').map((word) => [bare(word), became] as const)),
);

/** What became of those whom a word stands for; «کشته شدگان» may be two words. */
export const becameOf = (word: string, next: string): Became | null =>
  BECAME.get(bare(word)) ?? (/^(?:شدگان|باختگان|یافتگان)$/.test(next) ? (BECAME.get(bare(word + next)) ?? null) : null);
