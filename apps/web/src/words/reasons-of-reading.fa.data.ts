// On what grounds a document is dated, in English as its reader says it and in Persian as the app does. Data; reasons.fa.data.ts says how it is read.

export const REASONS_OF_READING_FA: readonly (readonly [english: string, persian: string])[] = [
  ['as a person says', 'به گفتهٔ یک کاربر'],
  ['{grounds}, one of {n} dated entries', '{grounds}، یکی از {n} نوشتهٔ تاریخ‌دار'],
  ['{grounds}, among what it refers to', '{grounds}، در میان آنچه به آن ارجاع می‌دهد'],
  ['beside the headline: “{x}”', 'کنار تیتر: «{x}»'],
  ['in the lines over the text: “{x}”', 'در سطرهای بالای متن: «{x}»'],
  ['at the foot: “{x}”', 'در پای صفحه: «{x}»'],
  ['the name of the page ends in “{x}”', 'نام صفحه به «{x}» پایان می‌یابد'],
  ['what was printed bears “{x}”', 'آنچه چاپ شده «{x}» را دارد'],
  ['in a line of its own: “{x}”', 'در سطری جداگانه: «{x}»'],
  ['the dateline has “{x}”', 'در سرخط خبر: «{x}»'],
  ['the address has {d}', 'در نشانی: {d}'],
  [
    'the page was opened on {d}, the date in its head: published no later',
    'صفحه در روز سر صفحه باز شده، {d}: دیرتر از آن منتشر نشده',
  ],
  ['captured on {d}: published no later', 'ضبط‌شده در {d}: دیرتر از آن منتشر نشده'],
  ['the Date header states {d}', 'در سرنامهٔ رایانامه: {d}'],
  ['{x} states as modified {d}', 'تغییر بنا بر {x}: {d}'],
  ['{x} states {d}', 'بنا بر {x}: {d}'],
  ['{x} bounds it by {d}', 'حد آن بنا بر {x}: {d}'],
];
