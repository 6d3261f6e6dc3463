// The words that all rooms of the weighing share, in Persian. The same keys as weighed.en.ts.

export const weighedFa = {
  origin: {
    head: 'از کجا آمده است',
    exactly_one: '{{n}} خاستگاه',
    exactly_other: '{{n}} خاستگاه',
    range: '{{low}} تا {{high}} خاستگاه',
    documents_one: '{{n}} سند',
    documents_other: '{{n}} سند',
    publishers_one: '{{n}} ناشر',
    publishers_other: '{{n}} ناشر',
    noPublisher_one: 'ناشر {{n}} سند دانسته نیست',
    noPublisher_other: 'ناشر {{n}} سند دانسته نیست',
    unstated_one: '{{n}} مورد نمی‌گوید آن را از کجا دارد',
    unstated_other: '{{n}} مورد نمی‌گویند آن را از کجا دارند',
    why: 'چرا چنین شمرده شد',
    notNamed: 'خاستگاهی نام برده نشده',
    firstHand: 'دست اول',
    inferred: 'استنباط نرم‌افزار',
    by: 'از راهِ',
  },
  standing: {
    head: 'در میان ادعاهای دیگر',
    event: 'رویداد آن در گاه‌شمار',
    figure: 'رقم آن در کنار دیگر رقم‌ها',
    conflicts_one: '{{n}} تعارض با آن',
    conflicts_other: '{{n}} تعارض با آن',
  },
  why: 'چرا',
  dayNotKnown: 'روز نامعلوم',
  when: { on: 'در {{date}}', in: 'در {{date}}', between: 'میان {{from}} و {{to}}', notKnown: 'در روزی نامعلوم' },
} as const;
