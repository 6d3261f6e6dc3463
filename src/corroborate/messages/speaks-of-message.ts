// Whether a sentence speaks of a message: a letter, a call, an order, a report sent or received, somebody asked or told, an answer or none. In: its words, the names in it, how many days it names. Out: how much
// speaks for it, and by which words; null where nothing does. A wide net: no claim is made of it, it only leads there.

import { EN, FA, NO_MESSAGES, OF_THE_PAGE, OFFICES_EN, OFFICES_FA, REFERENCES } from './words.data.ts';

export interface SpeaksOfMessage {
  /** 0: only that something may have come back, or was asked again. */
  readonly strength: number;
  readonly reasons: readonly string[];
  /** An answer is spoken of, or that none came; `may`: what can be one. */
  readonly back: 'said' | 'may' | null;
  readonly again: boolean;
  /** Where in the words the telling of an answer begins that stands behind what tells of the message itself. */
  readonly answerAt: number | null;
}

/** Names of persons and bodies as the sentence has them, and how many days it names. */
export interface InSentence {
  readonly names: readonly string[];
  readonly days: number;
}

type Lexicon = Readonly<Record<keyof typeof EN, RegExp>>;

const BEFORE = String.raw`(?<![\p{L}\p{N}\u200c])`;
const BEHIND = String.raw`(?![\p{L}\p{N}])`;
const whole = (body: string): RegExp => new RegExp(`${BEFORE}(?:${body})${BEHIND}`, 'giu');
const NOUN_ENDS = String.raw`(?:\u200c?(?:هایی|های|ها|ای|اش|شان|مان|ام|یی)|ی|ٔ)?`;
const VERB_ENDS = String.raw`(?:م|ی|یم|ید|ند|ه)?(?:\u200c?(?:ام|ایم|اند|است))?`;
const persianNoun = (body: string): RegExp => new RegExp(`${BEFORE}(?:${body})${NOUN_ENDS}${BEHIND}(?!\u200c)`, 'gu');
const persianVerb = (body: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:ن?می\u200c|ن)?(?:${body})${VERB_ENDS}${BEHIND}`, 'gu');

const ENGLISH: Lexicon = {
  messages: whole(EN.messages),
  perhaps: whole(EN.perhaps),
  sent: whole(EN.sent),
  turns: whole(EN.turns),
  back: whole(EN.back),
  perhapsBack: whole(EN.perhapsBack),
  may: whole(EN.may),
  again: whole(EN.again),
};
const IN_PERSIAN: Lexicon = {
  messages: persianNoun(FA.messages),
  perhaps: persianNoun(FA.perhaps),
  sent: persianVerb(FA.sent),
  turns: persianVerb(FA.turns),
  back: persianVerb(FA.back),
  perhapsBack: persianNoun(FA.perhapsBack),
  may: persianVerb(FA.may),
  again: persianNoun(FA.again),
};

const oneLine = (body: string): string => body.replaceAll(/\s*\n\s*/g, '');
const NOT_MEANT = NO_MESSAGES.map((words) => new RegExp(words, 'giu'));
const PAGE = new RegExp(OF_THE_PAGE.join('|'), 'iu');
/** `Balkan Dispatch`: a newspaper. */
const PAPERS = /\b\p{Lu}\p{Ll}+ (?:Dispatch|Messenger|Courier|Telegraph|Mail)\b/gu;
const NUMBER = new RegExp(REFERENCES.join('|'), 'u');
const OFFICE = new RegExp(
  String.raw`\b(?:to|with|from|by|told|asked|informed|the) (?:(?:the|a|an|his|her|their|its|our|my|its own) )?(?:\S+ ){0,2}?(?:${oneLine(OFFICES_EN)})\b|(?:به|از|نزد|برای) (?:\S+ ){0,2}?(?:${oneLine(OFFICES_FA)})(?![\p{L}])`,
  'iu',
);
/** Whoever tells, asks, is told or asked, where nobody is named. */
const SOMEBODY = /\b(?:I|we|he|she|they|him|her|them|us|me)\b|(?:ند|یم|م|مان|شان|ش)(?![\p{L}])/u;
const PERSIAN = /[\u0600-\u06ff]/u;
/** Words between what is sent and what is done with it. */
const NEAR = 8;
/** So many names are shown. */
const SHOWN = 2;
const MOST_WORDS = 4;

export function speaksOfMessage(words: string, { names, days }: InSentence): SpeaksOfMessage | null {
  if (PAGE.test(words)) return null;
  const text = NOT_MEANT.reduce((left, one) => left.replaceAll(one, ' … '), words.replaceAll(PAPERS, ' … '));
  const lexicon = PERSIAN.test(text) ? IN_PERSIAN : ENGLISH;
  const found = (kind: keyof Lexicon): readonly Found[] =>
    [...text.matchAll(lexicon[kind])].map((match) => ({ words: match[0], at: match.index }));
  const sent = found('sent');
  const isSent = (one: Found): boolean => sent.some((done) => done.at !== one.at && areNear(text, one, done));
  const [messages, perhaps] = [found('messages'), found('perhaps').filter(isSent)];
  const [turns, back] = [found('turns'), found('back')];
  const [perhapsBack, may, again] = [found('perhapsBack'), found('may'), found('again')];
  const base = Math.max(
    ...(messages.some(isSent) ? [3] : messages.length > 0 ? [1.5] : []),
    perhaps.length > 0 ? 2 : 0,
    turns.length > 0 ? (perhaps.length > 0 ? 2.5 : 2) : 0,
    goesTo(text, names) ? 2 : 0,
    back.length > 0 ? 3 : perhapsBack.length > 0 && messages.length > 0 ? 2.5 : 0,
  );
  // A paper by itself, a thing that somebody asks for: no message without who tells or asks whom.
  const isOfSomebody =
    names.length > 0 || OFFICE.test(text) || SOMEBODY.test(text) || messages.length > 0 || back.length > 0;
  const isBack = back.length > 0 || perhapsBack.length > 0;
  if (base === 0 && !isBack && may.length === 0 && again.length === 0) return null;
  const [number, office] = [NUMBER.exec(text)?.[0] ?? null, OFFICE.exec(text)?.[0] ?? null];
  const party = names.length > 0 ? Math.min(2, names.length) : office === null ? 0 : 1;
  const shown = [
    ...(messages.length > 0 ? messages : perhaps),
    ...(turns.length > 0 ? turns : sent),
    ...(back.length > 0 ? back : perhapsBack),
  ];
  return {
    strength: base === 0 || !isOfSomebody ? 0 : base + party + (days > 0 ? 1 : 0) + (number === null ? 0 : 1),
    reasons: [
      ...wordsReason(shown),
      ...(names.length > 0 ? [`it names “${names.slice(0, SHOWN).join(', ')}”`] : []),
      ...(names.length === 0 && office !== null ? [`it names “${office}”`] : []),
      ...(number === null ? [] : [`it has the number “${number}”`]),
      ...(days > 0 ? ['it names a day'] : []),
    ],
    back: isBack ? 'said' : may.length > 0 ? 'may' : null,
    again: again.length > 0,
    // What was taken out moves the rest.
    answerAt: text.length === words.length ? answerAt(text, shown, [...back, ...perhapsBack, ...may]) : null,
  };
}

/** `A request … for permission was turned down`: the clause of the first word of an answer behind those of the message. */
function answerAt(text: string, messages: readonly Found[], answers: readonly Found[]): number | null {
  const first = Math.min(...messages.map(({ at, words }) => at + words.length));
  const at = Math.min(...answers.filter((one) => one.at > first).map((one) => one.at));
  if (!Number.isFinite(at)) return null;
  const clause = [...text.slice(first, at).matchAll(CLAUSE)].at(-1);
  return clause === undefined ? at : first + clause.index + clause[0].length;
}
const CLAUSE = /[,;:،؛]\s+|\s(?:and|but|which|who|was|were|has|had|و|اما|ولی|که)\s+/gu;

/** `told Oda Rennick`, `gave his name to the Harbour Office`; no people, and nothing that is carried. */
function goesTo(text: string, names: readonly string[]): boolean {
  if (!GIVES.test(text)) return false;
  return names.some((name) => {
    const at = text.indexOf(name);
    return at > 0 && GIVEN_TO.test(text.slice(0, at)) && !CARRIED.test(text.slice(0, at));
  });
}
const GIVES = /\b(?:told|gave|handed|given|passed|spoke|reported|phoned|rang|called|informed)\b/;
const GIVEN_TO =
  /\b(?:(?:told|phoned|rang|called|informed)|(?:gave|handed|given|passed|spoke|reported)\b[^.;:]{0,60}\b(?:to|with)) (?:the |\p{Lu}\S+ ){0,3}$/u;
const CARRIED = /\b(?:bod(?:y|ies)|corpses?|remains|prisoners?|detainees?|coffins?|weapons?|money|custody)\b/;

interface Found {
  readonly words: string;
  readonly at: number;
}

function areNear(text: string, a: Found, b: Found): boolean {
  const between = text.slice(Math.min(a.at, b.at), Math.max(a.at, b.at));
  return between.split(/\s+/).length <= NEAR + 1 && !/[;:؛]\s/.test(between);
}

/** The first few, in the order of the text, each once; of two that overlap the longer. */
function wordsReason(all: readonly Found[]): readonly string[] {
  const shown = all
    .filter((one) => !all.some((other) => other.words.length > one.words.length && covers(other, one)))
    .toSorted((a, b) => a.at - b.at)
    .map(({ words }) => words.trim());
  return shown.length === 0 ? [] : [`it has the words “${[...new Set(shown)].slice(0, MOST_WORDS).join(', ')}”`];
}

const covers = (a: Found, b: Found): boolean => a.at < b.at + b.words.length && b.at < a.at + a.words.length;
