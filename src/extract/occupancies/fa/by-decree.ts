// Posts that a decree gives to whom it is addressed: «جناب آقای ماویک … به موجب این حکم به سمت رئیس بندر منصوب می‌شوید». In: the text, the token behind the post and its sentence. Out: who, never sure, in the post on the day of the
// paper; null where no verb speaks to anybody, or no name stands at the head of a line before.

import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { holderNamed } from '../en/persons.ts';
import type { Course } from './phrase.ts';

const FARTHEST_VERB = 5;
const GIVES = /^(?:منصوب|انتخاب|تعیین|گمارده|برگزیده|معرفی|انتصاب)$/;
const TO_YOU = /^(?:می\u200cشوید|می\u200cگردید|شدید|گردیدید|شده\u200cاید|میشوید|میگردید)$/;
const LONGEST_STYLES = 4;

export function byDecree(prepared: PreparedText, end: number, sentence: TokenSpan): Course | null {
  const { tokens: t, names } = prepared;
  let verb = end;
  while (verb < Math.min(sentence.end, end + FARTHEST_VERB) && !GIVES.test(word(t, verb))) verb++;
  if (!GIVES.test(word(t, verb)) || !TO_YOU.test(word(t, verb + 1))) return null;
  const name = names.list.findLast(
    ({ kind, first, nameFirst, end: behind }) =>
      kind === 'person' &&
      behind <= sentence.end &&
      t.gap.slice(Math.max(0, nameFirst - LONGEST_STYLES), Math.max(first, nameFirst) + 1).some((gap) => gap > 1),
  );
  return name === undefined
    ? null
    : {
        holder: { ...holderNamed(prepared, name), sure: false },
        course: 'is',
        why: `«${word(t, verb)}» is said to whom the paper is addressed`,
      };
}
