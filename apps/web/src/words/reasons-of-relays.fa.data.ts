// What the software says of who passes on whom, in Persian. English with holes ({x} words, {n} a number) => Persian with the same holes.

export const REASONS_OF_RELAYS_FA: readonly (readonly [string, string])[] = [
  ['it names it by its title: {x}', 'آن را با عنوانش نام می‌برد: {x}'],
  ['it names {x}, whose document it is', '{x} را نام می‌برد که این سند از آنِ اوست'],
  ['it names {x}, who wrote it', '{x} را نام می‌برد که نویسندهٔ آن است'],
  ['it names {x}, who speaks in it', '{x} را نام می‌برد که در آن سخن می‌گوید'],
  ['it speaks of a body that {x} can be', 'از نهادی سخن می‌گوید که می‌تواند {x} باشد'],
  ['it speaks of “{x}”', 'از «{x}» سخن می‌گوید'],
  ['one witness tells it in {n} documents: {x}', 'یک گواه آن را در {n} سند می‌گوید: {x}'],
  ['it gives its day: {d}', 'روزش را می‌گوید: {d}'],
  ['it gives a time in which its day lies: {d}', 'زمانی را می‌گوید که روز آن در آن است: {d}'],
  ['it gives its number: {x}', 'شماره‌اش را می‌گوید: {x}'],
  ['it is of the kind of document that is spoken of', 'از همان گونه سند است که از آن سخن می‌رود'],
  ['the words that it quotes stand there', 'واژه‌هایی که نقل می‌کند در آن آمده است'],
  ['the number {n} stands there', 'عدد {n} در آن آمده است'],
  ['a number near {n} stands there', 'عددی نزدیک به {n} در آن آمده است'],
  ['it is the one document of theirs before that day', 'تنها سندِ آنان پیش از آن روز است'],
  [
    'it is the one of that kind that they published in the days before',
    'تنها سندی از این گونه است که در روزهای پیش منتشر کرده‌اند',
  ],
  ['what is in the case is a later edition of it', 'آنچه در پرونده است ویرایش تازه‌تری از آن است'],
  ['{n} documents fit: none is chosen', '{n} سند می‌خورد: هیچ‌یک برگزیده نشده است'],
  ['no document of the case was found to be theirs', 'سندی از آنِ آنان در پرونده یافت نشد'],
  [
    'documents of theirs are in the case; none of an earlier day was found to tell this',
    'سندهایی از آنان در پرونده هست؛ سندی پیش از آن روز که این را بگوید یافت نشد',
  ],
  ['documents of theirs are in the case, all of a later day', 'سندهایی از آنان در پرونده هست، همه از روزی پس از آن'],
  [
    'who tells it has a copy; no document of the case was found to be that',
    'گوینده نسخه‌ای از آن دارد؛ در پرونده سندی که همان باشد یافت نشد',
  ],
  ['no document of the case bears that mark', 'هیچ سندی در پرونده این نشانه را ندارد'],
  ['who was heard', 'کسی که از او شنیده شده'],
  ['who is made to say it', 'کسی که سخن از زبان اوست'],
  ['declared: {x}', 'اعلام شده: {x}'],
  ['declared apart: {x}', 'جدا اعلام شده: {x}'],
  [
    '{n} of them may go back to another: a credit fits its document, so it is not shown to be different',
    '{n} تای آن‌ها شاید به دیگری برسد: نقلی با سند آن می‌خورد، پس جدا بودنش نشان داده نشده است',
  ],
  [
    '{n} of them may go back to another: a credit fits its document, so they are not shown to be different',
    '{n} تای آن‌ها شاید به دیگری برسند: نقلی با سند آن‌ها می‌خورد، پس جدا بودنشان نشان داده نشده است',
  ],
];
