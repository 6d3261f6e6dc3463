// What somebody in office denies by a word: “Did you order the yard to be closed?” “No.” In: the quotations, and the stances found in them. Out: a draft for each question that is answered so, whose
// words are those of the question; none where the answer itself tells what was not so, and none of what a witness who holds no office did not see.

import { normaliseForSearch } from '../../model/search-text.ts';
import type { Found, StanceDraft } from '../drafts.ts';
import { tokenFrom } from '../text/tokens.ts';
import { aboutOf } from './en/toward.ts';
import { speaksForAuthority } from './official-speakers.ts';
import { FOUND_BY } from './quoted-stances.ts';

type Quote = Found['quotes'][number];

/** Between a question and its answer stands no more than who answers, in UTF-16 units. */
const APART = 80;

export function shortAnswers({ prepared, quotes }: Found, drafts: readonly StanceDraft[]): readonly StanceDraft[] {
  const turns = quotes.filter(({ form }) => form === 'direct').toSorted((a, b) => a.from - b.from);
  return turns.flatMap((answer, n): StanceDraft[] => {
    const question = turns[n - 1];
    if (question === undefined || answer.from - question.to > APART) return [];
    const asked = lastSentence(question);
    const [unknown] = UNKNOWN.exec(answer.words) ?? [];
    const [no] = unknown === undefined ? (NO.exec(answer.words) ?? []) : [unknown];
    if (no === undefined || !isAnother(question, answer)) return [];
    if (unknown === undefined ? !isYesOrNo(asked.words) : !isQuestion(asked.words)) return [];
    if (!answer.speaker.some((one) => speaksForAuthority(prepared, one))) return [];
    const end = answer.from + no.length;
    const sentenceEnd = answer.from + (/^[^.!؟?…]*/u.exec(answer.words)?.[0].length ?? 0);
    if (drafts.some(({ at }) => at.from < sentenceEnd && answer.from < at.to)) return [];
    const { tokens: t } = prepared;
    const span = { first: tokenFrom(t, asked.from), end: tokenFrom(t, question.to) };
    return [
      {
        kind: 'stance',
        at: { from: asked.from, to: end },
        sayer: answer.sayer.slice(0, -1),
        asserted: 'fact',
        confidence: 'likely',
        foundBy: FOUND_BY,
        reasons: [`asked so, the answer is “${no}”`],
        who: answer.speaker,
        toward: { words: asked.words, about: aboutOf(t, span) },
        stance: unknown !== undefined || OF_KNOWLEDGE.test(asked.words) ? 'claimsIgnorance' : 'denies',
      },
    ];
  });
}

const NO =
  /^(?:(?:I|we|it|he|she|they) (?:(?:did|do|does|was|were|have|had|has|is|are|am) not|(?:did|do|was|were|have|had|is)n['’]t)|no one|no|never|none|nothing|nobody|not (?:at all|one|ever)|(?:certainly|absolutely|definitely) not)(?=\s*[.,;:!—–-]|\s*$)|^(?:نه|خیر|نخیر|نه\u200cخیر|هرگز|ابداً?|اصلاً?|به هیچ وجه|هیچ\u200cوقت|هیچ\u200cکس|نکردم|ندادم|نبودم|نگفتم|ندیدم|نکردیم|ندادیم|نبودیم)(?=\s*[.،؛!—–-]|\s*$)/iu;

/** The whole answer, or its first sentence. */
const UNKNOWN =
  /^(?:(?:I|we) (?:do not|don['’]t|cannot|can['’]t|can not|could not|would not|wouldn['’]t) (?:know|remember|recall|say|tell)|(?:I|we) have no (?:idea|knowledge|recollection|memory)(?: of (?:it|that|this))?)(?=\s*[.,;!—–-]|\s*$)|^(?:نمی\u200c?دانم|نمی\u200c?دانیم|(?:به )?(?:یاد|خاطر) ?(?:ندارم|نمی\u200c?آورم)|به خاطرم نیست|یادم نیست|یادم نمی\u200c?آید|خبر ندارم|اطلاع(?:ی)? ندارم|بی\u200c?خبرم)(?=\s*[.،؛!—–-]|\s*$)/iu;

function lastSentence({ from, words }: Quote): { readonly from: number; readonly words: string } {
  const bare = words.trimEnd();
  const before = /^.*[.!?؟…]\s+(?=\S)/su.exec(bare)?.[0].length ?? 0;
  return { from: from + before, words: bare.slice(before) };
}

/** Who asks what, who or why is not answered by “no”; nor is it known what is denied of two things, or of what was not. */
const isYesOrNo = (asked: string): boolean =>
  isQuestion(asked) && !OPEN.test(asked) && asked.split(/\s+/u).length >= FEWEST_WORDS;
const isQuestion = (asked: string): boolean => /[?؟]["”»]?$/u.test(asked);
const FEWEST_WORDS = 3;
const OPEN =
  /^\W*(?:(?:and|so|but|then|well)\W+)?(?:what|who|whom|whose|which|where|when|why|how)\b|\b(?:or|not)\b|n['’]t\b|(?:^|[\s\u200c])(?:چه|چرا|چگونه|چطور|کجا|کی|چند|چقدر|کدام|چی|یا|مگر)(?=[\s؟،]|$)|(?:^|\s)ن(?:کرد|بود|داشت|دید|گفت|داد)/iu;
const OF_KNOWLEDGE =
  /\b(?:know|knew|known|aware|told|inform|informed|notified|warned|hear|heard|learn|learned)\b|اطلاع|خبر|می\u200c?دانست|آگاه|مطلع/iu;

const isAnother = (question: Quote, answer: Quote): boolean =>
  normaliseForSearch(question.speaker[0]?.text ?? '') !== normaliseForSearch(answer.speaker[0]?.text ?? '');
