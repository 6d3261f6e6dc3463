// Documents without meaning, made of syllables by a seeded generator, with changes whose answer is known: who took words from whom, and who only seems to have.
// Words follow Zipf's law and small words are English, so that rows of words meet by chance as often as in prose.

export type Sentence = readonly string[];
export type MadeDocument = readonly Sentence[];

const SYLLABLES =
  'ba be bi bo da de di do fa fe ga go ha he ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve za zo'.split(
    ' ',
  );
const SMALL =
  'the of and to in a that was for on with by from as had were at his their which who after before not it this an have been said will'.split(
    ' ',
  );

export interface Maker {
  random(): number;
  pick<T>(list: readonly T[]): T;
  sentence(): Sentence;
  document(sentences: number): MadeDocument;
  readonly names: readonly string[];
  word(): string;
  /** Another, who has the same words and names: so one document can be made again without those before it. */
  again(seed: number): Maker;
}

export function maker(seed: number): Maker {
  const random = chance(seed);
  const coined = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => picked(random, SYLLABLES)).join('');
  const vocabulary = Array.from({ length: 6000 }, coined);
  const names = Array.from({ length: 400 }, () => coined() + coined().slice(0, 2));
  return makerOf(random, vocabulary, names);
}

/** mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const picked = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

function makerOf(random: () => number, vocabulary: readonly string[], names: readonly string[]): Maker {
  const pick = <T>(list: readonly T[]): T => picked(random, list);
  const word = (): string => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? '';
  const small = (): string => SMALL[Math.floor(SMALL.length * random() ** 1.8)] ?? 'the';
  const sentence = (): Sentence =>
    Array.from({ length: 9 + Math.floor(random() * 18) }, () =>
      random() < 0.45 ? small() : random() < 0.12 ? pick(names) : word(),
    );
  const document = (sentences: number): MadeDocument => Array.from({ length: sentences }, sentence);
  return { random, pick, sentence, word, names, document, again: (seed) => makerOf(chance(seed), vocabulary, names) };
}

type Change = (m: Maker, document: MadeDocument) => MadeDocument;

const noisy = (m: Maker, word: string, share: number): string =>
  [...word].map((letter) => (m.random() < share ? m.pick([...'abcdefilmnorst', '']) : letter)).join('');

function rewritten(m: Maker, sentence: Sentence, [left, changed, put]: readonly [number, number, number]): Sentence {
  return sentence.flatMap((word) => {
    const r = m.random();
    if (r < left) return [];
    if (r < left + changed) return [m.word()];
    return r < left + changed + put ? [word, m.word()] : [word];
  });
}

/** All of these took their words from the document they are made of. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'word for word': (_, document) => document,
  'cut to two fifths': (m, document) => {
    const from = Math.floor(m.random() * document.length * 0.6);
    return document.slice(from, from + Math.ceil(document.length * 0.4));
  },
  'three sentences in another text': (m, document) => {
    const from = Math.floor(m.random() * (document.length - 3));
    return [...m.document(8), ...document.slice(from, from + 3), ...m.document(8)];
  },
  'sentences in another order': (m, document) =>
    document
      .map((sentence) => ({ sentence, at: m.random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ sentence }) => sentence),
  'other dates and numbers': (m, document) =>
    document.map((sentence) =>
      sentence.map((word) => (m.random() < 0.03 ? String(1 + Math.floor(m.random() * 30)) : word)),
    ),
  'scanned, 3 % of letters wrong': (m, document) =>
    document.map((sentence) => sentence.map((word) => noisy(m, word, 0.03)).filter((word) => word !== '')),
  'scanned, 5 % of letters wrong': (m, document) =>
    document.map((sentence) => sentence.map((word) => noisy(m, word, 0.05)).filter((word) => word !== '')),
  'names spelt in another way': (m, document) =>
    document.map((sentence) => sentence.map((word) => (m.names.includes(word) ? `${word}ei` : word))),
  'lightly edited, 14 % of words': (m, document) =>
    document.map((sentence) => rewritten(m, sentence, [0.05, 0.05, 0.04])),
  'edited, 22 % of words': (m, document) => document.map((sentence) => rewritten(m, sentence, [0.08, 0.09, 0.05])),
  'spliced from two': (m, document) => [...document.slice(0, 5), ...m.document(9)],
};
