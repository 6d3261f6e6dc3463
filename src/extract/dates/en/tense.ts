// Whether the words around a date speak of the past or of what is to come. In: tokens, the sentence, the phrase. Out: past, future, present or null.
// The nearest verb before the phrase in its sentence decides, else the nearest after. Words are looked at within sixteen tokens on either side.

import type { Tokens } from '../../text/tokens.ts';
import type { DateMention } from '../expression.ts';
import { wordAt } from './phrase.ts';

type Tense = DateMention['tense'];

const FUTURE = new Set(
  'will shall ’ll going upcoming scheduled expected due plans plan slated hopes intends intend must should can may would could begins payable effective be'.split(
    ' ',
  ),
);
const PRESENT = new Set('is are am has have says say remains means does do'.split(' '));
const PAST = new Set(
  (
    'was were had did said told went came took made gave saw began became found got left held kept let led lost met paid ran rose sat sent set shot ' +
    'stood spoke spent struck taught thought threw understood won wrote fell flew fought grew hit knew broke brought built bought caught cut drew ' +
    'drove ate hung hid hurt lay lit put quit read rode sang sank sold shook slept stole swam swore tore wore woke'
  ).split(' '),
);
const REACH = 16;

export function tenseAround(t: Tokens, sentenceOf: readonly number[], first: number, end: number): Tense {
  const sentence = sentenceOf[first];
  for (let i = first - 1, n = 0; i >= 0 && n < REACH && sentenceOf[i] === sentence; i--, n++) {
    const tense = tenseOf(t, i);
    if (tense !== null) return tense;
  }
  for (let i = end, n = 0; i < t.count && n < REACH && sentenceOf[i] === sentence; i++, n++) {
    const tense = tenseOf(t, i);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseOf(t: Tokens, i: number): Tense {
  const word = wordAt(t, i);
  if (word === 'to' && t.kind[i + 1] === 1 && !PAST.has(wordAt(t, i + 1))) return null;
  if (FUTURE.has(word) && word !== 'set') return word === 'may' && t.text[t.from[i] ?? 0] === 'M' ? null : 'future';
  if (PAST.has(word)) return 'past';
  if (PRESENT.has(word)) return 'present';
  return word.length > 4 && word.endsWith('ed') && word !== 'united' && word !== 'hundred' ? participle(t, i) : null;
}

/** A word in -ed is a verb of the past, or a participle: weaker than "was". After "be" it says nothing. */
const participle = (t: Tokens, i: number): Tense => (wordAt(t, i - 1) === 'be' ? 'future' : 'perhapsPast');
