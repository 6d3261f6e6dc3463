// The words for what a person says a document is, in English. describe.fa.ts has the same keys.

export const describeEn = {
  describe: {
    head: 'What this document is',
    none: 'All is as it was read of the document. Where that is wrong or missing, say it: lists, citations and the weighing follow.',
    open: 'Correct the title, publisher, writer, day, kind or language',
    again: 'Change what you said',
    lead: 'Leave empty what is as read; it stands in grey. Dates that are counted from the day of the document are found anew.',
    fields: {
      title: 'Title',
      publisher: 'Publisher',
      byline: 'Writer',
      published: 'Day of publication',
      type: 'Kind',
      language: 'Language',
    },
    itself: 'the document itself: {{value}}',
    unknown: 'unknown',
    nobodyKnows: '{{field}}: nobody knows it, and what was read is wrong',
    nothingRead: 'nothing was read',
    asRead: 'All is as read.',
    asReadAll: 'Back to what was read',
    differ: 'People differ on this, so what was read holds: {{fields}}.',
    mark: 'A person’s word: {{fields}}',
    languageTag: 'Language (en, fa, ku-Arab)',
    keep: 'Keep it',
    reading: 'Being kept; dates are found anew…',
    kept: 'It is kept.',
  },
} as const;
