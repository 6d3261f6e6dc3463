// How a search says that it read a query, in English as the server says it and in Persian as the app does. Data; reasons.fa.data.ts says how it is read.

export const REASONS_OF_SEARCH_FA: readonly (readonly [english: string, persian: string])[] = [
  [
    '{x}: also {y} and {n} more (in quotation marks: only as written)',
    '{x}: و نیز {y} و {n} صورت دیگر (میان گیومه: تنها چنان‌که نوشته شده)',
  ],
  ['{x}: also {y} (in quotation marks: only as written)', '{x}: و نیز {y} (میان گیومه: تنها چنان‌که نوشته شده)'],
  ['{x}: left out only as written, not {y} and {n} more', '{x}: تنها همین املا کنار گذاشته شد، نه {y} و {n} صورت دیگر'],
  ['{x}: left out only as written, not {y}', '{x}: تنها همین املا کنار گذاشته شد، نه {y}'],
  ['there is no word in “{x}”; it was left out', 'در «{x}» واژه‌ای نیست؛ کنار گذاشته شد'],
  [
    '“{x}*” is too short a beginning; the word itself was searched for',
    '«{x}*» آغازی بیش از حد کوتاه است؛ خود واژه جست‌وجو شد',
  ],
  ['only the first {n} letters of the query were read', 'تنها {n} حرف نخست پرسش خوانده شد'],
  ['only the first {n} words of the query were searched for', 'تنها {n} واژهٔ نخست پرسش جست‌وجو شد'],
  ['a bracket closes nothing; it was left out', 'پرانتزی چیزی را نمی‌بندد؛ کنار گذاشته شد'],
  ['a bracket is not closed; it was closed at the end', 'پرانتزی بسته نشده؛ در پایان بسته شد'],
  [
    'a quotation mark is not closed; the words up to the end were read as quoted',
    'گیومه‌ای بسته نشده؛ واژه‌ها تا پایان میان گیومه خوانده شد',
  ],
  ['brackets nested too deep were left out', 'پرانتزهای تودرتوی بسیار کنار گذاشته شد'],
  ['“NOT” stands without words after it; it was left out', 'پس از «NOT» واژه‌ای نیست؛ کنار گذاشته شد'],
  ['“OR” stands without words on both sides; it was left out', 'دو سوی «OR» واژه‌ای نیست؛ کنار گذاشته شد'],
  ['nothing stands after “{x}:”; it was left out', 'پس از «{x}:» چیزی نیست؛ کنار گذاشته شد'],
  ['a source cannot have “{x}”; it can have {y}', 'منبع نمی‌تواند «{x}» داشته باشد؛ می‌تواند {y} داشته باشد'],
  ['there is no kind of claim “{x}”; the kinds are {y}', 'گونه‌ای از ادعا به نام «{x}» نیست؛ گونه‌ها: {y}'],
  [
    '“{x}” is no date; write 1988, 1988-07 or 1988-07-28. {y}: was left out',
    '«{x}» تاریخ نیست؛ بنویسید 1988، 1988-07 یا 1988-07-28. {y}: کنار گذاشته شد',
  ],
];
