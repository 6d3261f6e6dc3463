// Of which years a sentence of a text tells: those in its words, else those that the text named last before it, else the year in which it was published. Years of the solar calendar are given by the two of the
// common one that they lie in.

/** `1,200 prisoners`, `1900 people` and «۱۴۰۰ نفر» are counts. */
const COUNTED =
  '(?![\\d,٬])(?! (?:people|persons|prisoners|names|dead|deaths|killed|men|women|children|victims|families|houses|نفر|تن|زندانی|نام|کشته|خانواده|جسد))';
const COMMON = new RegExp(`(?<![\\d,.٬])(?:1[89]\\d\\d|20\\d\\d)${COUNTED}`, 'g');
const SOLAR = new RegExp(`(?<![\\d,.٬])1[34]\\d\\d${COUNTED}`, 'g');
/** «مرداد ۶۸», «تابستان ۶۷» */
const SHORT =
  /(?<=(?:سال|بهار|تابستان|پاییز|زمستان|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)(?: ماه|\u200cماه)? )\d\d(?!\d)/g;
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';
const IS_PERSIAN = /\p{sc=Arabic}/u;
/** A solar year begins in March. */
const BEFORE_COMMON = 621;
const CENTURY = 1300;

export function yearsIn(words: string): readonly number[] {
  if (!/[\d۰-۹]/.test(words)) return [];
  const written = words.replaceAll(/[۰-۹]/g, (digit) => String(PERSIAN_DIGITS.indexOf(digit)));
  const solar = IS_PERSIAN.test(words)
    ? [
        ...(written.match(SOLAR) ?? []).map(Number),
        ...(written.match(SHORT) ?? []).map((year) => CENTURY + Number(year)),
      ]
    : [];
  return [
    ...(written.match(COMMON) ?? []).map(Number),
    ...solar.flatMap((year) => [year + BEFORE_COMMON, year + BEFORE_COMMON + 1]),
  ];
}

/** For each sentence of a text, in its order. */
export function yearsTold(sentences: readonly string[], published: string | null): readonly (readonly number[])[] {
  let last: readonly number[] = (/\d{4}/.exec(published ?? '') ?? []).map(Number);
  return sentences.map((words) => {
    const own = yearsIn(words);
    if (own.length > 0) last = own;
    return last;
  });
}
