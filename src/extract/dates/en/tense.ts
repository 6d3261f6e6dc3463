// Whether the words around a date speak of the past or of what is to come. In: tokens, the sentence, the phrase. Out: past, future, present or null.
// The preposition before the phrase comes first ("until Tuesday"), then the nearest verb before it in its sentence, else the nearest after.
// Words are looked at within sixteen tokens on either side.

import { type Tokens, wordAt } from '../../text/tokens.ts';
import type { DateMention } from '../expression.ts';
import { isPossessive } from './phrase.ts';

type Tense = DateMention['tense'];

const FUTURE = new Set('will shall ’ll should must can may would upcoming forthcoming'.split(' '));
/** With an infinitive or a preposition after them these look ahead; "set to", "due on", "plans to", "deadline for". */
const AHEAD = new Set(
  (
    'going scheduled expected due plan plans planned planning slated hope hopes hoped intend intends intended intending set supposed expects expect ' +
    'expecting poised likely bound ready aims agreed agrees promised vowed pledged prepares preparing prepared wants asked ordered invited deadline deadlines ' +
    'proposed proposes seeks hopes postponed delayed adjourned extended'
  ).split(' '),
);
const AFTER_AHEAD = new Set(['to', 'for', 'until']);
/** Of these also "due on Friday", "scheduled in March", "has scheduled". */
const DATED_AHEAD = new Set('scheduled expected due planned slated postponed delayed adjourned'.split(' '));
const BEFORE_A_DATE = new Set(['on', 'in', 'by', 'before', 'as', 'at']);
const PRESENT = new Set('is are am has have says say remains means does do'.split(' '));
const PAST = new Set(
  (
    'was were had did said told went came took made gave saw began became found got left held kept let led lost met paid ran rose sat sent set shot ' +
    'stood spoke spent struck taught thought threw understood won wrote fell flew fought grew hit knew broke brought built bought caught cut drew ' +
    'drove ate hung hid hurt lay lit put quit read rode sang sank sold shook slept stole swam swore tore wore woke'
  ).split(' '),
);
/** Of those the ones that are past wherever they stand: not "put", "read", "set", "left", "found". */
export const FINITE_PAST: ReadonlySet<string> = new Set(
  'was were had did said told went came took gave saw began became knew wrote fell flew grew ran rose sat stood spoke drove ate hid sang swore tore wore died'.split(
    ' ',
  ),
);
const DETERMINERS = new Set('a an the its his her their our my your this that these those no any some'.split(' '));
const REACH = 16;

export function tenseAround(t: Tokens, sentenceOf: readonly number[], first: number, end: number): Tense {
  if (isPossessive(t, end)) return 'perhapsPast'; // "Wednesday's ruling"
  const sentence = sentenceOf[first];
  // `By Wednesday the hospital counted 41`: the verb behind it says whether it had come.
  const led = sentenceOf[first - 2] === sentence ? ledBy(t, first) : null;
  if (led !== null) return led;
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

/** `until`, `by`, `as early as`, `no later than`, `ahead of`: something that had not yet come; `since`: something that had. */
function ledBy(t: Tokens, first: number): Tense {
  const at = DETERMINERS.has(wordAt(t, first - 1)) ? first - 2 : first - 1;
  const word = wordAt(t, at);
  if (word === 'until' || word === 'till' || word === 'by') return hadNear(t, first) ? 'past' : 'future';
  if (word === 'since' || word === 'ended') return 'past';
  const before = wordAt(t, at - 1);
  if (word === 'as' && (before === 'soon' || before === 'early' || before === 'late')) return 'future';
  if (word === 'than' && (before === 'later' || before === 'earlier')) return 'future';
  return word === 'of' && before === 'ahead' ? 'future' : null;
}

/** "By Wednesday 32 had replied", "until Thursday they had not". */
function hadNear(t: Tokens, first: number): boolean {
  for (let i = first - REACH; i < first + REACH; i++) if (t.norm[i] === 'had') return true;
  return false;
}

function tenseOf(t: Tokens, i: number): Tense {
  const word = wordAt(t, i);
  if (looksAhead(t, i, word)) return 'future';
  if (FUTURE.has(word)) return word === 'may' && t.text[t.from[i] ?? 0] === 'M' ? null : 'future';
  // `Let’s meet`, `Let us hear them`
  if (word === 'let' && (wordAt(t, i + 1) === 'us' || wordAt(t, i + 2) === 's')) return 'future';
  if (PAST.has(word))
    return afterBe(t, i) ?? (word === 'set' || word === 'read' || word === 'cut' ? base(t, i) : 'past');
  if ((word === 'is' || word === 'are') && wordAt(t, i + 1) === 'to') return 'future';
  if (PRESENT.has(word)) return word === 'do' && wordAt(t, i - 1) === 'to' ? null : 'present';
  return word.length > 4 && word.endsWith('ed') && word !== 'united' && word !== 'hundred' ? participle(t, i) : null;
}

function looksAhead(t: Tokens, i: number, word: string): boolean {
  if (!AHEAD.has(word)) return false;
  const next = wordAt(t, i + 1);
  if (AFTER_AHEAD.has(next)) return !isCause(t, i);
  return DATED_AHEAD.has(word) && (BEFORE_A_DATE.has(next) || /^(?:has|have|is|are)$/.test(wordAt(t, i - 1)));
}

/** "Due to heavy losses" gives a cause: a verb follows where something is still to come. */
const TO_COME = new Set(
  'be begin start end expire meet return open close resume arrive leave finish appear take hold vote go visit speak report stand travel come'.split(
    ' ',
  ),
);
const isCause = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'due' && wordAt(t, i + 1) === 'to' && !TO_COME.has(wordAt(t, i + 2));

/** `set`, `cut` are the same in every tense: of the past unless "to" or a helping verb stands before. */
const base = (t: Tokens, i: number): Tense =>
  wordAt(t, i - 1) === 'to' || FUTURE.has(wordAt(t, i - 1)) ? null : 'past';

/** "Will be paid", "to be held" look ahead; "was paid", "has been paid" do not. */
function afterBe(t: Tokens, i: number): Tense {
  const before = wordAt(t, i - 1);
  if (before === 'be') return 'future';
  return before === 'been' || before === 'was' || before === 'were' ? 'past' : null;
}

/** A word in -ed is a verb of the past, or a participle: weaker than "was". */
const participle = (t: Tokens, i: number): Tense => afterBe(t, i) ?? 'perhapsPast';
