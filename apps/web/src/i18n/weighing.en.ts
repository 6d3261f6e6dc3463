// The words of Timeline, Figures, Conflicts and Origins, in English. weighing.fa.ts has the same keys.

export const weighingEn = {
  weighing: {
    room: { timeline: 'Timeline', figures: 'Figures', conflicts: 'Conflicts', origins: 'Origins' },
    to: {
      timeline: 'to the timeline',
      figures: 'to the figures',
      conflicts: 'to the conflicts',
      origins: 'to the origins',
    },
    never: 'The case has not been weighed yet.',
    behind_zero: 'Nothing waits to be weighed.',
    behind_one: '{{n}} source changed and is not weighed yet: what is shown may be older.',
    behind_other: '{{n}} sources changed and are not weighed yet: what is shown may be older.',
    now: 'Weigh now',
    running: 'Weighing',
  },
} as const;
