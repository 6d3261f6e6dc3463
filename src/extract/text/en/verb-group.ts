// The whole group of one verb of English: its auxiliaries, adverbs and negations, and what they say of voice, modality and tense. In: tokens, the verb's place, the verb it is
// joined to by "and", if any. Out: a group.

import { type TokenSpan, type Tokens, wordAt } from '../tokens.ts';
import {
  BE_FORMS,
  BEFORE_TO,
  HAVE_FORMS,
  INTRANSITIVE,
  isAdverb,
  isNegativeForm,
  MODALS,
  NEGATIONS,
} from './grammar.data.ts';
import { isAuxiliary, isPastForm } from './noun-phrase.ts';

export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'infinitive' | 'participle';

/** What a verb shares with the one it is joined to: `was arrested [and beaten]`. */
interface Shared {
  readonly verb: TokenSpan;
  readonly head: number;
  readonly voice: 'active' | 'passive';
  readonly negated: boolean;
  readonly modal: string | null;
  readonly tense: Tense;
}

const LONGEST_GROUP = 9;

export interface Group {
  readonly first: number;
  readonly passive: boolean;
  readonly finite: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly tense: Tense;
}

/** The first token of the auxiliaries, adverbs and negations right before the verb. */
export function auxiliariesBefore(t: Tokens, i: number, limit: number): number {
  let first = i;
  let k = i - 1;
  while (k >= limit && i - k < LONGEST_GROUP) {
    const w = wordAt(t, k);
    if (isAuxiliary(w) || w === 'to' || w === 'not' || w === 'never') first = k;
    else if (!(isAdverb(w) || (BEFORE_TO.has(w) && wordAt(t, k + 1) === 'to') || (w === '’' && t.gap[k] === 0))) break;
    if (w === 'to' && !BEFORE_TO.has(wordAt(t, k - 1)) && !/^(?:is|are|was|were|had|has|have)$/.test(wordAt(t, k - 1)))
      break;
    k--;
  }
  return first;
}

export function groupOf(t: Tokens, first: number, i: number, joined: Shared | null, passiveAlone: boolean): Group {
  const w = wordAt(t, i);
  let be = false;
  let have = false;
  let modal: string | null = null;
  let negated = false;
  for (let k = first; k < i; k++) {
    const a = wordAt(t, k);
    if (BE_FORMS.has(a)) be = true;
    else if (HAVE_FORMS.has(a)) have = true;
    else if (MODALS.has(a)) modal ??= a.replace(/n['’]t$/, '');
    else if (a === 'to') modal ??= 'to';
    if (NEGATIONS.has(a) || isNegativeForm(a)) negated = true;
  }
  const past = isPastForm(w);
  if (first === i && joined === null && isBareInfinitive(t, i)) modal = 'to';
  if (first === i && joined !== null && past === isPastForm(wordAt(t, joined.head)))
    return {
      first: i,
      // `shot at the crowd and [killed] two`: with an object of its own it is no participle, unless "were" stands before both.
      passive:
        (joined.voice === 'passive' && (passiveAlone || !isBare(joined))) ||
        (INTRANSITIVE.has(wordAt(t, joined.head)) && !INTRANSITIVE.has(w) && passiveAlone),
      finite: true,
      negated: joined.negated,
      modal: joined.modal,
      tense: joined.tense,
    };
  const passive = be && past && !INTRANSITIVE.has(w);
  return { first, passive, finite: first < i, negated, modal, tense: tenseOf(w, { be, have, modal, past }) };
}

/** Without an auxiliary. */
export const isBare = ({ verb, head }: Pick<Shared, 'verb' | 'head'>): boolean => verb.first === head;

/** `to investigate and [prosecute] them`: a base form joined to what "to" or a modal governs. */
function isBareInfinitive(t: Tokens, i: number): boolean {
  if (!/^(?:and|or|,)$/.test(wordAt(t, i - 1)) || isPastForm(wordAt(t, i)) || /(?:ing|s)$/.test(wordAt(t, i)))
    return false;
  for (let k = i - 2; k > i - 16 && k >= 0; k--) {
    if (/^[.;:!?]$/.test(wordAt(t, k))) return false;
    if (wordAt(t, k) === 'to' || MODALS.has(wordAt(t, k))) return true;
  }
  return false;
}

function tenseOf(
  w: string,
  { be, have, modal, past }: { be: boolean; have: boolean; modal: string | null; past: boolean },
): Tense {
  if (modal === 'to') return have ? 'perfect' : 'infinitive';
  if (modal !== null) return /^(?:will|wo|shall)$/.test(modal) ? 'future' : have ? 'perfect' : 'present';
  if (have) return 'perfect';
  if (past) return 'past';
  if (w.endsWith('ing') && !be) return 'participle';
  return 'present';
}
