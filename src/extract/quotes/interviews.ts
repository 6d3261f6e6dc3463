// The answers of an interview or a hearing that is printed without names before its turns, or with names before the first only: a question, then what was answered, paragraph by paragraph.
//
//   The Harbour Post: Did the families come to you?  (a question: it ends so, or breaks off)
//   Mavik: They came once. I never had a list.       (its answer, up to the next question)
//   A driver says that he carried bodies.            (no question, yet asked, where question and answer take turns all through)
//
// In: the scene. Out: drafts, one a paragraph; the questions as asked by nobody named. A text is such an interview where its head says so and names who was asked, three questions stand in it and
// most answers are in the first person.

import type { Mention } from '../../model/mention.ts';
import type { QuoteDraft } from '../drafts.ts';
import { mentionAt } from '../text/mentions.ts';
import { stretchAt } from '../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD } from '../text/tokens.ts';
import { FOUND_BY, type Scene } from './quotation.ts';
import { HEARD_OF } from './roles.data.ts';
import { lineStarts, type Turn, turnsOf, wordsOf } from './turns.ts';

const FEWEST_QUESTIONS = 3;
/** In words. */
const LONGEST_QUESTION = 45;
const LONGEST_PROMPT = 25;

interface Paragraph extends TokenSpan {
  /** Without who speaks. */
  readonly words: string;
  readonly label: Turn | null;
}

export function interviewTurns(scene: Scene): readonly QuoteDraft[] {
  const paragraphs = paragraphsOf(scene);
  const asked = questionsIn(paragraphs);
  const [first] = asked;
  const head = paragraphs[first ?? 0];
  if (first === undefined || head === undefined || asked.length < FEWEST_QUESTIONS) return [];
  const last = Math.min((asked.at(-1) ?? 0) + 1, paragraphs.length - 1);
  const answers = paragraphs.slice(first, last + 1).filter((_, n) => !asked.includes(first + n));
  const questions = asked.flatMap((n) => paragraphs[n] ?? []);
  if (!areLabelledFirst(scene, questions, answers)) return [];
  const own = answers.filter(({ words }) => FIRST_PERSON.test(words)).length;
  const dashed = paragraphs.slice(first, last + 1).every(({ words }) => DASH.test(words));
  const turns = isInTurns(paragraphs, asked);
  if (own * 2 < answers.length || !(dashed || turns || isSaidToBe(scene, head))) return [];
  const label = answers[0]?.label ?? null;
  const who = label === null ? whoWasAsked(scene, head.first, answers) : whoIsLabelled(scene, label);
  if (who === null && !isOfNobodyNamed(scene, head)) return [];
  return paragraphs
    .slice(first, last + 1)
    .map((paragraph, n) =>
      asked.includes(first + n) ? questionOf(scene, paragraph) : answerOf(scene, paragraph, who),
    );
}

/** Without title and headings above the text. */
function paragraphsOf(scene: Scene): readonly Paragraph[] {
  const { tokens: t, stretches, text } = scene.prepared;
  const turns = turnsOf(scene, lineStarts(t)).filter(({ inline }) => !inline);
  const starts: number[] = [];
  for (let i = 0; i < t.count; i++) if (i === 0 || (t.gap[i] ?? 0) >= 2) starts.push(i);
  return starts.flatMap((first, n) => {
    const end = starts[n + 1] ?? t.count;
    const role = stretchAt(stretches, t.from[first] ?? 0)?.role;
    const label = turns.find((turn) => turn.start === first && turn.first < end) ?? null;
    const words = text.slice(t.from[label?.first ?? first], t.to[end - 1]);
    return role === 'title' || role === 'subtitle' ? [] : [{ first: label?.first ?? first, end, words, label }];
  });
}

/** Who asks and who answers are named once or twice, each before his or her own: where most turns have a name, it is a transcript. */
function areLabelledFirst(
  { prepared: { tokens: t } }: Scene,
  questions: readonly Paragraph[],
  answers: readonly Paragraph[],
): boolean {
  const [asking, answering] = [questions, answers].map(
    (all) => new Set(all.flatMap(({ label }) => (label === null ? [] : [wordsOf(t, label.who)]))),
  );
  const labelled = [...questions, ...answers].filter(({ label }) => label !== null).length;
  return (
    labelled === 0 ||
    (labelled * 2 < questions.length + answers.length &&
      asking !== undefined &&
      answering?.size === 1 &&
      answers[0]?.label !== null &&
      asking.size <= 1 &&
      asking.isDisjointFrom(answering))
  );
}

function whoIsLabelled({ prepared, names }: Scene, { who }: Turn): Mention {
  const { tokens: t } = prepared;
  const name = names.fullest(t.text.slice(t.from[who.first], t.to[who.end - 1]).replace(/\s+/g, ' '));
  return mentionAt(prepared, who, name, 'stated', ['the name before the colon']);
}

/** Numbers of the paragraphs that ask; of two that follow one another the second answers with a question. */
function questionsIn(paragraphs: readonly Paragraph[]): readonly number[] {
  const sure: number[] = [];
  paragraphs.forEach(({ words }, n) => {
    if (ASKS.test(words) && !GOES_ON.test(words) && wordsIn(words) <= LONGEST_QUESTION && sure.at(-1) !== n - 1)
      sure.push(n);
  });
  const [first, last] = [sure[0], sure.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inTurn = sure.filter((n) => (n - first) % 2 === 0).length;
  // One answer of many may be a question itself.
  if (inTurn < sure.length && (sure.length < MANY || inTurn + 1 < sure.length || (last - first) % 2 !== 0)) return sure;
  const from = isPair(paragraphs[first - 2], paragraphs[first - 1]) ? first - 2 : first;
  let to = last;
  while (isPair(paragraphs[to + 2], paragraphs[to + 3])) to += 2;
  return Array.from({ length: (to - from) / 2 + 1 }, (_, k) => from + k * 2);
}
const MANY = 6;
const ASKS = /(?:[?؟]|\.\.\.|…)[\s"”»]*$/u;
/** `ادامه دارد...`, `To be continued…`: the foot of an instalment. */
const GOES_ON = /^[\s([]*(?:ادامه دارد|to be continued)/iu;
const wordsIn = (words: string): number => words.split(/\s+/u).length;

/** What was asked first or last, though it is no question, and its answer. */
const isPair = (question: Paragraph | undefined, answer: Paragraph | undefined): boolean =>
  question !== undefined &&
  answer !== undefined &&
  wordsIn(question.words) <= LONGEST_PROMPT &&
  !FIRST_PERSON.test(question.words) &&
  !SAYS_SO.test(`${question.words} ${answer.words}`) &&
  FIRST_PERSON.test(answer.words);

const FIRST_PERSON =
  /\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b|(?:^|[\s«])(?:من|ما|بنده|خودم)(?=[\s.،»])|(?:کرد|بود|داشت|گفت|دید|رفت|داد|شنید|گرفت|می\u200c?دان|ندار|نداشت|نبود|ندید|هست|نیست)(?:م|یم)(?=[\s.،»؛]|$)/u;
const SAYS_SO =
  /\binterview(?:er|ed)?\b|\b(?:hearing|evidence|testimony|(?:cross-)?examination|questioning) of\b|\b(?:talks|talked|spoke|speaks|speaking) (?:to|with)\b|\breceived us\b|\bin conversation with\b|\bQ ?& ?A\b|گفت[\u200c ]?و ?[\u200c ]?گو|گفتگو|مصاحبه|(?:استماع|پرسش و پاسخ|بازپرسی|شنیدن اظهارات)/iu;

/** Question and answer all through, and several questions are to “you”: an interview, whatever its head says. */
const isInTurns = (paragraphs: readonly Paragraph[], asked: readonly number[]): boolean =>
  asked.length >= MANY &&
  asked.every((n, k) => n === (asked[0] ?? 0) + k * 2) &&
  asked.filter((n) => TO_YOU.test(paragraphs[n]?.words ?? '')).length >= FEWEST_QUESTIONS;
const TO_YOU = /\byou(?:r|rs)?\b|(?<!\p{L})شما(?!\p{L})|\p{L}(?:ید|ین)\s?[?؟]/iu;

/** `– Did you order it?` */
const DASH = /^[-–—]\s+/u;

/** «گفت‌وگو با یک سرباز پیشین», `an interview with a former guard`. */
const isOfNobodyNamed = ({ prepared: { text, tokens: t } }: Scene, { first }: Paragraph): boolean =>
  /\b(?:interview|talks?|conversation) with (?:a|an|one)\b|(?:گفت[\u200c ]?و[\u200c ]?گو|گفتگو|مصاحبه)[^\n.]{0,40}\sبا\sیک\s/iu.test(
    text.slice(0, t.from[first]),
  );

const isSaidToBe = ({ prepared: { text, tokens: t } }: Scene, { first }: Paragraph): boolean =>
  SAYS_SO.test(text.slice(0, t.from[first]));

/** Of the persons above the first question the one with whom it says that was spoken; else whom no answer speaks of, who stands there most often, and first; not who asks. */
function whoWasAsked(scene: Scene, head: number, answers: readonly Paragraph[]): Mention | null {
  const { prepared, names } = scene;
  const counts = new Map<string, { readonly at: TokenSpan; readonly rank: number; count: number }>();
  for (const { first, end, name, kind } of names.list) {
    if (
      first >= head ||
      kind === 'body' ||
      kind === 'place' ||
      RANK_ALONE.test(name) ||
      HEARD_OF.has(prepared.tokens.norm[first] ?? '') ||
      prepared.tokens.norm[end] === ':' ||
      isWhoAsks(prepared.tokens, first) ||
      isAsking(prepared.tokens, { first, end })
    )
      continue;
    const full = names.fullest(name);
    const known = counts.get(full);
    const rank =
      isSpokenWith(prepared, first) || isHeard(prepared.tokens, first)
        ? 2
        : answers.some(({ words }) => words.includes(surnameOf(full)))
          ? 0
          : 1;
    if (known === undefined) counts.set(full, { at: { first, end }, rank, count: 1 });
    else counts.set(full, { ...known, rank: Math.max(rank, known.rank), count: known.count + 1 });
  }
  const [best] = [...counts].sort(([, a], [, b]) => b.rank - a.rank || b.count - a.count || a.at.first - b.at.first);
  return best === undefined
    ? null
    : mentionAt(prepared, best[1].at, best[0], 'inferred', ['the head names who is interviewed']);
}

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** «[با] مینا سهرابی، وزیر کار، گفت‌وگو کردیم», `interview [with] Ada Quill`: behind the word, over titles, in a sentence that tells of speaking. */
function isSpokenWith({ tokens: t, sentences, sentenceOf }: Scene['prepared'], name: number): boolean {
  const { first, end } = sentences[sentenceOf[name] ?? 0] ?? { first: name, end: name };
  let at = name - 1;
  while (at > first && name - at < LONGEST_TITLE && !/^(?:با|with)$/.test(t.norm[at] ?? '') && t.kind[at] === WORD)
    at--;
  return /^(?:با|with)$/.test(t.norm[at] ?? '') && SAYS_SO.test(t.text.slice(t.from[first], t.to[end - 1]));
}
const LONGEST_TITLE = 4;

/** `Evidence of Colonel [Ivar Tench]` */
function isHeard(t: Tokens, name: number): boolean {
  let at = name - 1;
  while (at > 0 && name - at < LONGEST_TITLE && t.norm[at] !== 'of' && t.kind[at] === WORD) at--;
  return t.norm[at] === 'of' && HEARD_OF.has(t.norm[at - 1] ?? '');
}

/** `Interviewer: Ada Quill`, `by Ada Quill`, `talks to the Post's Ada Quill`. */
function isWhoAsks(t: Tokens, name: number): boolean {
  const before = t.norm.slice(Math.max(0, name - NEAR), name).join(' ');
  return (
    /(?:^| )(?:by|interviewer|interviewed by|translated by|translation|photos?|editor)(?: :)?$/.test(before) ||
    /(?:^| )interview :$/.test(before) ||
    /(?:^| )(?:talks|talked|spoke|speaks|speaking) (?:to|with)(?: [^.]*)?$/.test(before) ||
    /(?:^| )(?:خبرنگار|(?:گفت[\u200c ]?و[\u200c ]?گو|گفتگو|مصاحبه)(?: از|گر| :)|نویسنده|ترجمه|تنظیم)(?: :)?$/.test(
      before,
    )
  );
}
const NEAR = 6;

/** `Ada Quill met the governor`, «گفت‌وگوی مینا سهرابی با استاندار». */
const isAsking = (t: Tokens, { first, end }: TokenSpan): boolean =>
  /^(?:met|meets|interviewed|interviews|asked|asks|visited|visits|questioned|questions)$/.test(t.norm[end] ?? '') ||
  (t.norm[end] === 'با' &&
    /(?:^| )(?:گفت[\u200c ]?و[\u200c ]?گو|گفتگو|مصاحبه)(?:ی|\u200cی| اختصاصی)?(?: (?:آقای|خانم|دکتر))?$/.test(
      t.norm.slice(Math.max(0, first - NEAR), first).join(' '),
    ));

/** `Major-General`: what he is. */
const RANK_ALONE =
  /^(?:(?:major|lieutenant|brigadier|colonel|vice|deputy|prime|rear)[- ])?(?:general|colonel|major|captain|lieutenant|brigadier|admiral|marshal|minister|president|governor|mayor|judge|sheikh|bishop|senator)$|^(?:سرهنگ|سردار|سرتیپ|سرلشکر|ژنرال|دکتر|آیت‌الله|حجت‌الاسلام|وزیر|شهردار|استاندار|فرماندار|دادستان|قاضی)$/iu;

const answerOf = (scene: Scene, span: TokenSpan, who: Mention | null): QuoteDraft => ({
  ...spokenAt(scene, span),
  sayer: [
    {
      who: who === null ? [] : [who],
      kind: who === null ? 'unnamed' : 'named',
      how: 'speech',
      cue: null,
      via: null,
      to: null,
      when: null,
      verbatim: true,
    },
  ],
  asserted: 'reported',
  reasons: ['the answer in an interview: it stands behind a question'],
  speaker: who === null ? [] : [who],
});

const questionOf = (scene: Scene, span: TokenSpan): QuoteDraft => ({
  ...spokenAt(scene, span),
  sayer: [{ who: [], kind: 'unnamed', how: 'speech', cue: null, via: null, to: null, when: null, verbatim: true }],
  asserted: 'asked',
  reasons: ['the question in an interview'],
  speaker: [],
});

function spokenAt(
  { prepared: { tokens: t, text } }: Scene,
  { first, end }: TokenSpan,
): Omit<QuoteDraft, 'sayer' | 'asserted' | 'reasons' | 'speaker'> {
  const [whole, to] = [t.from[first] ?? 0, t.to[end - 1] ?? 0];
  const from = whole + (DASH.exec(text.slice(whole, to))?.[0].length ?? 0);
  return {
    kind: 'quote',
    from,
    to,
    words: text.slice(from, to),
    cue: null,
    form: 'direct',
    saidOn: null,
    saidAt: null,
    confidence: 'likely',
    foundBy: FOUND_BY,
  };
}
