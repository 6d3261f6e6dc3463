// The sentences in which the software says why two numbers may count the same, and what people said of them, in English as it says them and in Persian as the app does. Data, of the form of reasons.fa.data.ts: the first that fits is taken.

export const REASONS_OF_COUNTS_FA: readonly (readonly [english: string, persian: string])[] = [
  ['both give {n}', 'هر دو عدد {n} را می‌دهند'],
  ['{n} is near {n2}', '{n} به {n2} نزدیک است'],
  ['both count “{x}”', 'هر دو «{x}» را می‌شمارند'],
  ['the same is told to have happened to them', 'گفته شده که بر آنان همان رفته است'],
  ['it may have happened to the same people in turn', 'شاید پیاپی بر همان کسان رفته باشد'],
  ['the same words stand beside both: “{x}”', 'در کنار هر دو همین واژه‌ها آمده است: «{x}»'],
  ['both are of {d}', 'هر دو از {d} است'],
  ['a person says that both count one thing', 'کسی می‌گوید که هر دو یک چیز را می‌شمارند'],
  [
    'what people say of {x} contradicts itself: it joins nothing',
    'آنچه کسان دربارهٔ {x} می‌گویند با خود نمی‌خواند: چیزی را به هم نمی‌پیوندد',
  ],
];
