// The words for what a person says a document is, in Persian. describe.en.ts has the same keys.

export const describeFa = {
  describe: {
    head: 'این سند چیست',
    none: 'همه چنان است که از سند خوانده شد. آنچه نادرست است یا نیست، بگویید: فهرست‌ها، ارجاع‌ها و سنجش از آن پیروی می‌کنند.',
    open: 'درست کردن عنوان، ناشر، نویسنده، روز، گونه یا زبان',
    again: 'تغییر آنچه گفته‌اید',
    lead: 'آنچه چنان است که خوانده شد، خالی بگذارید؛ خاکستری نوشته شده است. تاریخ‌هایی که از روز سند شمرده می‌شوند از نو یافته می‌شوند.',
    fields: {
      title: 'عنوان',
      publisher: 'ناشر',
      byline: 'نویسنده',
      published: 'روز انتشار',
      type: 'گونه',
      language: 'زبان',
    },
    itself: 'خود سند: {{value}}',
    unknown: 'دانسته نیست',
    nobodyKnows: '{{field}}: کسی نمی‌داند، و آنچه خوانده شد نادرست است',
    nothingRead: 'چیزی خوانده نشد',
    asRead: 'همه چنان است که خوانده شد.',
    asReadAll: 'بازگشت به آنچه خوانده شد',
    differ: 'کاربران در این هم‌نظر نیستند، پس آنچه خوانده شد برجاست: {{fields}}.',
    mark: 'به گفتهٔ یک کاربر: {{fields}}',
    languageTag: 'زبان (en، fa، ku-Arab)',
    keep: 'نگه داشتن',
    reading: 'نگه داشته می‌شود؛ تاریخ‌ها از نو یافته می‌شوند…',
    kept: 'نگه داشته شد.',
  },
} as const;
