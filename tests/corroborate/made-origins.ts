// The origins of something told in a number of documents of which nothing else is known, for tests and benches.

export const madeOrigins = (documents: number, publishers = 0) => ({
  documents,
  publishers,
  withoutPublisher: 0,
  atLeast: Math.min(documents, 1),
  atMost: documents,
  unstated: 0,
  groups: [],
  reasons: [],
});
