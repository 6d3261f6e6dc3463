// Why a passage may belong to a denial, in Persian. Rows as in reasons.fa.data.ts.

export const REASONS_OF_CANDIDATES_FA: readonly (readonly [english: string, persian: string])[] = [
  ['of the same days', 'از همان روزها'],
  ['{n} day from it', '{n} روز فاصله با آن'],
  ['{n} days from it', '{n} روز فاصله با آن'],
  ['both give the number {n}', 'هر دو عدد {n} را می‌دهند'],
  ['it tells of a presence', 'از حضوری می‌گوید'],
  ['it tells of a message or a paper', 'از پیامی یا نوشته‌ای می‌گوید'],
  ['what stands around the denial speaks of “{x}” too', 'آنچه پیرامون انکار آمده نیز از «{x}» سخن می‌گوید'],
  ['it speaks of “{x}”, the words above of “{y}”', 'از «{x}» سخن می‌گوید و واژه‌های بالا از «{y}»'],
  ['it tells of “{x}”', 'از «{x}» می‌گوید'],
  ['“{x}” may be {y}', '«{x}» شاید {y} باشد'],
  ['a message that it tells of is by or to {x}', 'پیامی که از آن می‌گوید از {x} یا به {x} است'],
  ['the text around both tells of “{x}”', 'متن پیرامون هر دو از «{x}» می‌گوید'],
  ['what stands right before it gives the number {n} too', 'آنچه درست پیش از آن آمده نیز عدد {n} را می‌دهد'],
  ['it stands right behind “{x}”', 'درست پس از «{x}» آمده است'],
];
