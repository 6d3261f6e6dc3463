// Common Persian words that stand before verbs of saying and are no names. Data; letters folded as text/tokens.ts folds them.

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Seasons, times, measures, papers. */
export const NO_NAMES = setOf(
  `تابستان زمستان پاییز فصل سال سال\u200cها ماه هفته روز شب صبح ظهر عصر غروب رمضان محرم صفر عاشورا نوروز عید بعد قبل پیش پس اول آخر آخرین اولین بار دفعه پارسال امسال
  حدود تقریبا کمی خیلی بیشتر کمتر همه هیچ دیگر دیگری چیزی کسی جایی طور آن\u200cطور این\u200cطور چنین چنان پایین بالا خط صفحه سطر بخش فصل بند ماده
  راه صدا صدای صدایی خبر پرسش پاسخ سوال سئوال جواب دیدار ملاقات اعترافات گفته نوشته متن سند سندی نامه نامه\u200cای رقم آمار عدد مبلغ
  ادعا انکار تکذیب تایید`,
);

/** What somebody is or does: who speaks, but not by name. */
export const CALLED_SO = setOf(
  'گواه متقاعد بازنشسته متهم شاکی منشی نگهبان سرایدار راننده پرستار مادر پدر خواهر برادر همسر پسر دختر زن مرد جوان پیرمرد پیرزن خانواده\u200cای خانواده\u200cهایی کسانی افرادی',
);

/** What can stand behind a name and is no part of it. */
export const NO_NAMES_AT_END = setOf(
  'ادامه همچنان چیزی سخنی کلامی حرفی پاسخی جوابی رقم عدد پارسال امسال امروز دیروز دیشب حدود نیز هم خود شخصا',
);
