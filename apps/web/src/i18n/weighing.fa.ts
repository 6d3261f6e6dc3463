// The words of Timeline, Figures, Conflicts and Origins, in Persian. weighing.en.ts has the same keys.

export const weighingFa = {
  weighing: {
    room: { timeline: 'گاه‌شمار', figures: 'ارقام', conflicts: 'تعارض‌ها', origins: 'خاستگاه‌ها' },
    to: { timeline: 'به گاه‌شمار', figures: 'به ارقام', conflicts: 'به تعارض‌ها', origins: 'به خاستگاه‌ها' },
    never: 'پرونده هنوز سنجیده نشده است.',
    behind_zero: 'چیزی در انتظار سنجش نیست.',
    behind_one: '{{n}} منبع تغییر کرده و هنوز سنجیده نشده است: آن‌چه می‌بینید شاید قدیمی باشد.',
    behind_other: '{{n}} منبع تغییر کرده و هنوز سنجیده نشده‌اند: آن‌چه می‌بینید شاید قدیمی باشد.',
    now: 'اکنون بسنج',
    running: 'در حال سنجش',
  },
} as const;
