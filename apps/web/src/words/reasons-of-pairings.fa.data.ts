// What the weighing says of the words of people on what belongs together, in Persian. Rows as in reasons.fa.data.ts.

export const REASONS_OF_PAIRINGS_FA: readonly (readonly [english: string, persian: string])[] = [
  ['a person says that it stands beside this', 'کسی می‌گوید که جایش کنار این است'],
  ['a person says that this is the answer', 'کسی می‌گوید که پاسخ این است'],
  [
    'people differ: one says that it belongs here, another that it does not',
    'نظرها یکی نیست: یکی می‌گوید جایش این‌جاست و دیگری می‌گوید نیست',
  ],
  [
    'people agree that it is the answer, and differ on whether in full, in part or a refusal: the fullest is taken',
    'همه می‌گویند که پاسخ همین است، ولی نه این‌که کامل است، ناقص است یا رد: کامل‌ترین آن‌ها به حساب می‌آید',
  ],
];
