// The words that all rooms of the weighing share, in Persian. The same keys as weighed.en.ts.

export const weighedFa = {
  origin: {
    head: 'از کجا آمده است',
    exactly_one: '{{n}} منشأ',
    exactly_other: '{{n}} منشأ',
    range: '{{low}} تا {{high}} منشأ',
    documents_one: '{{n}} سند',
    documents_other: '{{n}} سند',
    publishers_one: '{{n}} ناشر',
    publishers_other: '{{n}} ناشر',
    unstated_one: '{{n}} مورد نمی‌گوید آن را از کجا دارد',
    unstated_other: '{{n}} مورد نمی‌گویند آن را از کجا دارند',
    why: 'چرا چنین شمرده شد',
    notNamed: 'منشأیی نام برده نشده',
    firstHand: 'دست اول',
    inferred: 'استنباط نرم‌افزار',
    by: 'از راهِ',
  },
  weighing: {
    behind_one: '{{n}} منبع پس از آخرین سنجش تغییر کرده است: شاید اینجا نیامده باشد.',
    behind_other: '{{n}} منبع پس از آخرین سنجش تغییر کرده‌اند: شاید اینجا نیامده باشند.',
    never: 'پرونده هنوز سنجیده نشده است.',
    now: 'اکنون سنجیده شود',
    running: 'در حال سنجش',
    at: 'سنجیده شده در {{at}}.',
  },
  why: 'چرا',
  dayNotKnown: 'روز نامعلوم',
} as const;
