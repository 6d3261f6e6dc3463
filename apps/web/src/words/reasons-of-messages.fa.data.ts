// The sentences in which the software says why a passage may speak of a message, and why one may be the answer to an appeal, in English as it says them and in Persian as the app does. Data, of the form of reasons.fa.data.ts.

export const REASONS_OF_MESSAGES_FA: readonly (readonly [english: string, persian: string])[] = [
  ['it has the words “{x}”', 'این واژه‌ها را دارد: «{x}»'],
  ['it names “{x}”', 'نام «{x}» در آن است'],
  ['it has the number “{x}”', 'شمارهٔ «{x}» در آن است'],
  ['it names a day', 'روزی در آن آمده است'],
  ['names whom it was asked of: “{x}”', 'نام طرفِ درخواست در آن است: «{x}»'],
  ['names who asked: “{x}”', 'نام درخواست‌کننده در آن است: «{x}»'],
  ['names “{x}” too', 'آن هم «{x}» را نام می‌برد'],
  ['stands right behind it, whatever it tells', 'درست پس از آن آمده است، هر چه بگوید'],
  ['is by whom it was asked of', 'از سوی طرفِ درخواست است'],
  ['is to who asked', 'خطاب به درخواست‌کننده است'],
  ['is by and to the same', 'فرستنده و گیرنده همان‌هایند'],
  ['has its number “{x}”', 'شمارهٔ آن، «{x}»، را دارد'],
  ['names its day', 'روز آن را می‌گوید'],
  ['speaks of “{x}” too', 'آن هم از «{x}» می‌گوید'],
  ['stands in the same document', 'در همان سند است'],
  ['stands behind it in the same document', 'در همان سند پس از آن آمده است'],
  [
    'stands behind it in the same document, and no other message between',
    'در همان سند پس از آن آمده است، بی پیامی دیگر در میان',
  ],
  ['tells of an answer or that none came', 'از پاسخی، یا از نیامدن آن، می‌گوید'],
  ['tells of something asked again', 'از درخواستی دوباره می‌گوید'],
  ['may tell what came of it', 'شاید بگوید کار به کجا رسید'],
];
