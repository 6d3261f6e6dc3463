// How much an answer gives. In: the words in which a source tells of it, from the word for the answer to the end of its sentence. Out: whether it gives what was asked, a part, or refuses it: that the papers have
// burnt, that it has nothing to add, that the matter is being looked into, is not what was asked for.

import { EXCUSES, HELD_BACK, PUT_OFF, SENT_ALL_THE_SAME } from './answer-worth.data.ts';
import type { Answer } from './sent.ts';

/** Only of an answer that is taken for one: nothing is made more of. */
export function worthOf(answer: Answer, words: string): Answer {
  if (answer !== 'given') return answer;
  const isWithheld = HELD_BACK.test(words);
  if (isWithheld) return SENT_ALL_THE_SAME.test(words) ? 'partial' : 'refused';
  if (EXCUSES.test(words)) return 'partial';
  return PUT_OFF.test(words) ? 'acknowledged' : 'given';
}
