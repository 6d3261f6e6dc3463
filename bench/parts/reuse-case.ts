// One case of made documents with known answers: who took words from whom, and who only seems to have. Every original stands beside one changed copy of it; every trap beside another that shares
// with it what is no copying: stock phrases, a speech that both quote, the head of a site, the facts of one event told by two.

import { createHash } from 'node:crypto';
import type { TextToShare } from '../../src/casefile/weighing/text-with-prints.ts';
import type { QuoteClaim } from '../../src/model/claim.ts';
import { isClaimId, type ObjectId, objectIdOf } from '../../src/model/ids.ts';
import { CHANGES, type MadeDocument, type Maker, maker, type Sentence } from './made-documents.ts';
import { readingOfText } from './plain-reading.ts';

export interface KnownPair {
  readonly name: string;
  readonly copied: boolean;
  readonly a: TextToShare;
  readonly b: TextToShare;
}

export interface ReuseCase {
  readonly texts: readonly TextToShare[];
  readonly pairs: readonly KnownPair[];
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export function reuseCase(each: number, seed: number): ReuseCase {
  const m = maker(seed);
  const pairs: KnownPair[] = [];
  const alone: TextToShare[] = [];
  let made = 0;
  const text = (document: MadeDocument, more: Parameters<typeof textOf>[2] = {}): TextToShare =>
    textOf(objectIdOf(hash(`${seed} ${made++}`)), document, more);
  for (const [name, change] of Object.entries({ ...CHANGES, ...MORE_CHANGES }))
    for (let n = 0; n < each; n++) {
      const document = m.document(12 + Math.floor(m.random() * 14));
      pairs.push({ name, copied: true, a: text(document), b: text(change(m, document)) });
    }
  const persian = inPersian(m);
  for (let n = 0; n < each; n++) {
    const document = m.document(12 + Math.floor(m.random() * 14)).map((sentence) => sentence.map(persian));
    const other = document.map((sentence) => sentence.map(onOtherKeyboard));
    pairs.push({ name: 'Persian, typed on an Arabic keyboard', copied: true, a: text(document), b: text(other) });
  }
  const stock = Array.from({ length: 40 }, () => m.sentence().slice(0, 11));
  for (let n = 0; n < each * 3; n++) {
    const withStock = (): MadeDocument => shuffled(m, [...m.document(18), m.pick(stock), m.pick(stock), m.pick(stock)]);
    pairs.push({ name: 'trap: the same stock phrases', copied: false, a: text(withStock()), b: text(withStock()) });
    const speech = [m.sentence(), m.sentence(), m.sentence()];
    const quoting = (): TextToShare => text(m.document(9), { quoted: speech, after: m.document(9) });
    pairs.push({ name: 'trap: the same speech quoted', copied: false, a: quoting(), b: quoting() });
    const site = { publisher: `site ${n}`, head: m.document(4) };
    const [a, b, ...others] = Array.from({ length: 4 }, () => text(m.document(12), site));
    if (a !== undefined && b !== undefined) pairs.push({ name: 'trap: the same site head', copied: false, a, b });
    alone.push(...others);
    const event = eventOf(m);
    pairs.push({
      name: 'trap: the facts of one event',
      copied: false,
      a: text(told(m, event)),
      b: text(told(m, event)),
    });
  }
  return { texts: [...pairs.flatMap(({ a, b }) => [a, b]), ...alone], pairs };
}

const shuffled = (m: Maker, document: MadeDocument): MadeDocument =>
  document
    .map((sentence) => ({ sentence, at: m.random() }))
    .sort((x, y) => x.at - y.at)
    .map(({ sentence }) => sentence);

/** Changes that are several at once, as they come. */
const MORE_CHANGES: typeof CHANGES = {
  'cut, other names and dates, another order': (m, document) => {
    const renamed = (word: string): string => (m.names.includes(word) ? `${word}yeh` : word);
    const dated = (word: string): string => (m.random() < 0.03 ? String(1 + Math.floor(m.random() * 30)) : word);
    const from = Math.floor(m.random() * document.length * 0.4);
    const half = document.slice(from, from + Math.ceil(document.length * 0.5));
    return shuffled(m, half).map((sentence) => sentence.map((word) => dated(renamed(word))));
  },
  'two halves of it in two places of another': (m, document) => {
    const half = Math.floor(document.length / 2);
    return [...m.document(4), ...document.slice(0, half), ...m.document(6), ...document.slice(half), ...m.document(4)];
  },
};

/** Names, numbers and the phrases that everybody uses for one event, which two reports share without either having the other. */
function eventOf(m: Maker): readonly Sentence[] {
  return Array.from({ length: 8 }, () => [m.pick(m.names), ...m.sentence().slice(0, 5)]);
}

/** Each fact stands in a sentence of the teller's own. */
const told = (m: Maker, event: readonly Sentence[]): MadeDocument =>
  shuffled(m, [
    ...m.document(8),
    ...event.map((fact) => [...m.sentence().slice(0, 8), ...fact, ...m.sentence().slice(0, 6)]),
  ]);

const LETTERS = 'ابتجدرزسشکگلمنوهی';

/** Another script for the same words: each syllable letter by letter, always the same. */
function inPersian(m: Maker): (word: string) => string {
  const offset = Math.floor(m.random() * LETTERS.length);
  return (word) => [...word].map((letter) => LETTERS[(letter.charCodeAt(0) + offset) % LETTERS.length] ?? 'ا').join('');
}

const onOtherKeyboard = (word: string): string => word.replaceAll('ی', 'ي').replaceAll('ک', 'ك');

interface TextParts {
  readonly publisher?: string;
  readonly head?: MadeDocument;
  /** In marks, and credited. */
  readonly quoted?: MadeDocument;
  readonly after?: MadeDocument;
}

function textOf(source: ObjectId, document: MadeDocument, { publisher, head, quoted, after }: TextParts): TextToShare {
  const before = written([...(head ?? []), ...document]);
  const words = quoted === undefined ? '' : `“${written(quoted)}”`;
  const text = [before, words, written(after ?? [])].filter((part) => part !== '').join(' ');
  const reading = readingOfText(text, 'en');
  return {
    source,
    reading: { ...reading, source: { ...reading.source, publisher: publisher ?? null } },
    claims: words === '' ? [] : [quotation(source, before.length + 1, words)],
  };
}

const written = (document: MadeDocument): string => document.map((sentence) => `${sentence.join(' ')}.`).join(' ');

function quotation(source: ObjectId, start: number, exact: string): QuoteClaim {
  const id = hash(`${source} ${start}`);
  if (!isClaimId(id)) throw new TypeError('no id');
  const name = 'a speaker';
  return {
    id,
    kind: 'quote',
    passage: { exact, start, end: start + exact.length, prefix: '', suffix: '' },
    sayer: [],
    asserted: 'reported',
    confidence: 'certain',
    foundBy: 'bench',
    reasons: [],
    words: exact.slice(1, -1),
    speaker: [{ text: name, start, end: start, name, named: 'stated', reasons: [] }],
    cue: null,
    form: 'direct',
    saidOn: null,
    saidAt: null,
  };
}
