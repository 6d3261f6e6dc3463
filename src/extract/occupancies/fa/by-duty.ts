// Persian posts told as a duty: «ریاست زندان هاورین را بر عهده داشت», «به سرپرستی وزارت بنادر منصوب شد», «عهده‌دار فرماندهی تیپ بود». In: the text and the token of the noun. Out: the words of the post as
// its holder would bear them («رئیس زندان هاورین»), who, and what the verb makes of it; null where noun and verb say nothing of the kind.

import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { holderNamed } from '../en/persons.ts';
import { byCard } from './by-card.ts';
import { subjectOfClause } from './clause-subject.ts';
import type { Course, Phrase } from './phrase.ts';
import { phraseAt } from './post-phrase.ts';
import { subjectOf } from './subject.ts';
import { COURSES, DUTIES } from './words.data.ts';

const FARTHEST_VERB = 10;
const HELD: ReadonlyMap<string, Course['course']> = new Map([
  ...'دارد دارند است'.split(' ').map((w) => [w, 'is'] as const),
  ...'داشت داشتند داشته بود بوده'.split(' ').map((w) => [w, 'was'] as const),
  ...'گرفت گرفتند گرفته شد'.split(' ').map((w) => [w, 'begins'] as const),
]);

export function byDuty(prepared: PreparedText, i: number): { readonly phrase: Phrase; readonly told: Course } | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const post = DUTIES.get(word(t, i));
  if (post === undefined) return null;
  const found = phraseAt(prepared, i);
  const phrase: Phrase = { ...found, post: [post, ...found.post.split(' ').slice(1)].join(' ') };
  const sentence = sentences[sentenceOf[i] ?? 0] ?? phrase;
  if (word(t, i + 1) === 'محترم') return addressed(prepared, phrase);
  const before = word(t, i - 1);
  const course =
    before === 'به'
      ? named(prepared, phrase.end, sentence.end)
      : before === 'از' && COURSES.get(word(t, phrase.end)) === 'ends'
        ? 'ends'
        : held(prepared, phrase, sentence.end);
  // «از: فرماندهی گروهان (سروان ماویک)»
  const card = course === null && t.norm[phrase.end] === '(' ? byCard(prepared, phrase) : null;
  if (card !== null) return { phrase, told: card };
  if (course === null) return null;
  const bears = !/^(?:به|از)$/.test(before);
  const holder = subjectOf(prepared, i - 1, sentence) ?? (bears ? subjectOfClause(prepared, i, sentence) : null);
  return holder === null ? null : { phrase, told: { holder, course, why: `«${word(t, i)}» is told as a duty` } };
}

/** «[ریاست محترم] قوه قضاییه، آقای ماویک»: how a letter addresses whoever bears the duty. */
function addressed(prepared: PreparedText, phrase: Phrase): { readonly phrase: Phrase; readonly told: Course } | null {
  const { tokens: t, names } = prepared;
  let at = phrase.end;
  while (at - phrase.end < 3 && (/^[،,:]$/.test(word(t, at)) || /^(?:حضرت|جناب|سرکار)$/.test(word(t, at)))) at++;
  const name = names.list[names.at[at] ?? -1];
  return name?.kind === 'person' && name.first <= at
    ? { phrase, told: { holder: holderNamed(prepared, name), course: 'is', why: 'addressed by the duty' } }
    : null;
}

/** «را بر عهده داشت»; «عهده‌دار …» before it. */
function held({ tokens: t }: PreparedText, { first, end }: Phrase, limit: number): Course['course'] | null {
  const bears = /^عهده\u200cدار$/.test(word(t, first - 1));
  let duty = bears;
  for (let i = end; i < Math.min(limit, end + FARTHEST_VERB); i++) {
    duty ||= /^(?:عهده|برعهده|عهده\u200cدار)$/.test(word(t, i));
    const course = HELD.get(word(t, i));
    if (course !== undefined) return duty ? course : null;
  }
  return null;
}

/** «به … منصوب شد», «به … گماشت». */
function named({ tokens: t }: PreparedText, end: number, limit: number): 'begins' | null {
  for (let i = end; i < Math.min(limit, end + 4); i++)
    if (COURSES.get(word(t, i)) === 'begins' || /^(?:گماشت|گمارد|برگزید|گمارده|گماشته)$/.test(word(t, i)))
      return 'begins';
  return null;
}
