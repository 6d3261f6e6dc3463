// The words that all rooms of the weighing share, in English. weighed.fa.ts has the same keys.

export const weighedEn = {
  origin: {
    head: 'Where it comes from',
    exactly_one: '{{n}} origin',
    exactly_other: '{{n}} origins',
    range: '{{low}} to {{high}} origins',
    documents_one: '{{n}} document',
    documents_other: '{{n}} documents',
    publishers_one: '{{n}} publisher',
    publishers_other: '{{n}} publishers',
    noPublisher_one: '{{n}} whose publisher is not known',
    noPublisher_other: '{{n}} whose publishers are not known',
    unstated_one: '{{n}} does not say where it has it from',
    unstated_other: '{{n}} do not say where they have it from',
    why: 'Why counted so',
    notNamed: 'no origin named',
    firstHand: 'first-hand',
    inferred: 'inferred by the software',
    by: 'by way of',
  },
  standing: {
    head: 'Among the other claims',
    event: 'Its event on the timeline',
    figure: 'Its number beside the others',
    conflicts_one: '{{n}} conflict it is part of',
    conflicts_other: '{{n}} conflicts it is part of',
  },
  why: 'Why',
  dayNotKnown: 'day not known',
  when: {
    on: 'on {{date}}',
    in: 'in {{date}}',
    between: 'between {{from}} and {{to}}',
    notKnown: 'on a day not known',
  },
} as const;
