// Every communication of a text as a draft of a claim: who wrote to, called on or asked whom, what they told and asked, by when, and what answer came.
// In: the text with its dates and quotations. Out: drafts. A language's finders (en/, later fa/) hand over token places; here they become mentions, dates and words.

import type { SayerLink } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { CommunicationDraft, Found } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { assertedOf, type HowAsserted } from '../text/asserted.ts';
import { isLessSure, speakersOrParties } from '../text/parties.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Span, TokenSpan } from '../text/tokens.ts';
import { isAgain } from './again.ts';
import { answeredByNote, isNote } from './answered-by-note.ts';
import { copiesOf } from './copies.ts';
import { eachDay } from './each-day.ts';
import type { Match } from './en/answer-words.ts';
import { sequelOf } from './en/answers.ts';
import { eachAnswered } from './en/each-answered.ts';
import { sentInEnglish } from './en/find-english.ts';
import { laterReplies } from './en/later-replies.ts';
import { registerEntries } from './en/register-entries.ts';
import { BY_ITS_VERB } from './en/sending-verbs.ts';
import { sentInPersian } from './fa/find-persian.ts';
import { isMessage } from './is-message.ts';
import {
  asReaders,
  asWriters,
  isEarlier,
  isOfItself,
  isOne,
  isReader,
  isWriter,
  type Letter,
  letterOf,
  withoutMark,
} from './letter.ts';
import { inVoiceOfMail } from './mails.ts';
import { narratorOf, tellerInTitle } from './narrator.ts';
import { apartFromAdded, withNote } from './notes-on-letters.ts';
import { papersOf } from './papers.ts';
import { questionPaperOf } from './question-papers.ts';
import { referenceBehind } from './reference.ts';
import { answeredBelow, type Paper } from './replies-below.ts';
import { earlierLetters } from './reply.ts';
import { extentOf, type Sent } from './sent.ts';
import { dueDay, dueIn, notBefore, sentOn } from './times.ts';

const FOUND_BY = 'habeas/communications@1';

export const findCommunications = (found: Found): readonly CommunicationDraft[] =>
  answeredBelow(papersOf(found).map((paper, n) => ({ found: paper, ...inPaper(paper, n === 0) })));

const sentenceEnd = ({ prepared: { tokens: t, sentences, sentenceOf } }: Found, { trigger }: Sent): number =>
  t.to[(sentences[sentenceOf[trigger] ?? 0]?.end ?? trigger + 1) - 1] ?? 0;

/** What one paper tells, and the letter that it is. */
function inPaper(found: Found, isFirst: boolean): Pick<Paper, 'letter' | 'drafts'> {
  const sent = [...sentInEnglish(found.prepared), ...sentInPersian(found.prepared)].sort(
    (a, b) => a.trigger - b.trigger,
  );
  const later = laterReplies(found.prepared, sent);
  const drafts = sent
    .flatMap((one, n) => {
      const next = sent.slice(n + 1).find((other) => !isAgain(other)) ?? null;
      return eachAnswered(found, one, next?.trigger ?? null).flatMap((each) =>
        eachDay(found, draftOf(found, each, { next, later: later.get(one) ?? null }), sentenceEnd(found, each)),
      );
    })
    .filter((draft) => !isOfReader(draft))
    .map((draft) => inVoiceOfMail(found, draft));
  const question = questionPaperOf(found);
  if (question !== null) {
    const others = drafts.filter(
      ({ at, by }) => (at.to <= question.from || at.from >= question.to) && !by.every(isWriter),
    );
    return { letter: null, drafts: [question.draft, ...others.filter(isToSomebody)] };
  }
  const entries = registerEntries(found);
  if (entries.length > 0) {
    // What else is read in the line of an entry is told by the entry.
    const isOfEntry = ({ at }: CommunicationDraft): boolean =>
      entries.some((one) => at.to > one.at.from && !found.prepared.text.slice(one.at.from, at.from).includes('\n'));
    return {
      letter: null,
      drafts: [...entries, ...drafts.filter((draft) => !isOfEntry(draft) && isToSomebody(draft))],
    };
  }
  // Who it is to stands at the foot of a note: nobody signs one.
  const parts = apartFromAdded(found, drafts);
  const read = drafts.some(isNote) ? null : letterOf(parts.letter, parts.own);
  const letter = isFirst ? read : ofMailBelow(found, read);
  if (letter === null) {
    const author = authorOf(found.prepared);
    const own = drafts.filter(isToSomebody).map((draft) => ofAuthor(draft, author));
    const noted = own.map((draft) => (isNote(draft) ? withNote(found, draft) : draft));
    return { letter, drafts: [...noted, ...answeredByNote(found, own)] };
  }
  const own = parts.own
    .map(inOwnVoice)
    .filter((draft) => letter.head === null || !isItsTitle(found.prepared, draft, letter.head))
    .filter((draft) => letter.draft === null || !isOfItself(found.prepared, draft, letter))
    .map((draft) => ofLetter(found.prepared, draft, letter))
    .filter(isMessage);
  const asks = (letter.draft?.asks.length ?? 0) > 0 || drafts.some((draft) => draft.by.every(isWriter));
  const copies = copiesOf(found.prepared);
  const earlier = earlierLetters(found, { ...letter, asks, copiesTo: copies?.to ?? [] });
  const all = [
    ...own.filter((draft) => !earlier.some((other) => isSameLetter(draft, other))),
    ...earlier,
    ...parts.told.filter(isToSomebody),
  ];
  return { letter, drafts: [...(letter.draft === null ? [] : asSent(found, letter.draft)), ...all] };
}

/** A mail that another quotes or hands on is a message of its own where it asks for something. */
const ofMailBelow = ({ prepared }: Found, letter: Letter | null): Letter | null =>
  letter === null || prepared.source.type !== 'email' || (letter.draft?.asks.length ?? 0) > 0
    ? letter
    : { ...letter, draft: null };

/** The letter itself, with what was noted on it, and its copies. */
const asSent = (found: Found, letter: CommunicationDraft): readonly CommunicationDraft[] => [
  withNote(found, withDue(letter)),
  ...copiesAsSent(found, letter),
];

/** `Open letter of the families to the President` over the letter itself. */
const isItsTitle = (prepared: PreparedText, draft: CommunicationDraft, head: TokenSpan): boolean =>
  draft.at.to <= placeOf(prepared, head).from && draft.asks.length + draft.says.length === 0 && draft.on === null;

/** Who got a copy was told what the letter tells, and that it asks what it asks. */
function copiesAsSent({ prepared }: Found, letter: CommunicationDraft): readonly CommunicationDraft[] {
  const copies = copiesOf(prepared);
  const isAddressee = (m: Mention): boolean => letter.to.some((to) => to.name !== null && to.name === m.name);
  const to = copies?.to.filter((m) => !isAddressee(m)) ?? [];
  if (copies === null || to.length === 0) return [];
  const says = [...letter.says, ...letter.asks];
  return [
    {
      ...letter,
      at: placeOf(prepared, copies),
      reasons: ['the letter says that a copy went to them'],
      to,
      says,
      asks: [],
      dueOn: null,
    },
  ];
}

/** Found by its words as well: the one that says whose it is, with the answer, stands. */
const isSameLetter = (draft: CommunicationDraft, earlier: CommunicationDraft): boolean =>
  draft.on === earlier.on && draft.asks.length === 0 && draft.at.from < earlier.at.to && earlier.at.from < draft.at.to;

/** `Your request has been refused`, `you may ask for a review`: what whoever reads it sent or may send, told by another. */
const isOfReader = ({ by, to }: CommunicationDraft): boolean => by.length > 0 && to.length === 0 && by.every(isReader);

/** `We told you that …` where nobody says who "you" are. */
const isToNobodyKnown = ({ to, asks }: CommunicationDraft): boolean =>
  asks.length === 0 && to.length > 0 && to.every((m) => m.name === null && isReader(m));

const isToSomebody = (draft: CommunicationDraft): boolean => !isToNobodyKnown(draft) && isMessage(draft);

/** In the document's own voice "I" is who tells it. */
function ofAuthor(draft: CommunicationDraft, author: Author | null): CommunicationDraft {
  if (author === null || draft.sayer.length > 0) return draft;
  const named = (m: Mention): Mention =>
    m.name === null && ((isWriter(m) && isOne(m)) || /^me$/i.test(m.text))
      ? { ...m, name: author.name, named: 'inferred', reasons: [`“${m.text}” is ${author.why}`] }
      : m;
  return { ...draft, by: draft.by.map(named), to: draft.to.map(named) };
}

interface Author {
  readonly name: string;
  readonly why: string;
}

function authorOf(prepared: PreparedText): Author | null {
  const name = narratorOf(prepared);
  if (name !== null) return { name, why: 'who tells it, as its first words say' };
  const titled = tellerInTitle(prepared);
  if (titled !== null) return { name: titled, why: 'whose own words it gives, as its title says' };
  const { byline } = prepared.source;
  return byline === null ? null : { name: byline, why: 'who wrote it, by its byline' };
}

/** In a letter "we" are those who signed it, and "you" are whom it is to; who is asked without a name is whom it is to. */
function ofLetter(prepared: PreparedText, draft: CommunicationDraft, letter: Letter): CommunicationDraft {
  if (draft.sayer.length > 0) return draft;
  const own = draft.by.length > 0 && draft.by.every(isWriter);
  // What is asked in it is asked on its day, and cannot have been answered yet.
  const now = own && !isEarlier(prepared, draft) && (draft.on === null || draft.asks.length > 0);
  const dated = now ? withDue({ ...draft, on: letter.on ?? draft.on, ...UNANSWERED }) : draft;
  // `A petition, handed to you on 3 May, was received`: whose it was goes without saying.
  const ours = draft.by.length === 0 && draft.to.length > 0 && draft.to.every(isReader);
  return {
    ...dated,
    by: ours ? letter.by.map(asOurs) : draft.by.flatMap((m) => asWriters(m, letter)),
    to:
      own && draft.to.length === 0 && dated.on === letter.on
        ? letter.to.map(asInferred)
        : draft.to.flatMap((m) => asReaders(m, letter)),
  };
}

const UNANSWERED = { answer: null, answerAsOf: null, waited: null } as const;

/** `We remind you that we warned you`: what the writers say of themselves in a letter is the letter's own word. */
const inOwnVoice = (draft: CommunicationDraft): CommunicationDraft =>
  draft.sayer.length > 0 && draft.sayer.every((link) => !link.verbatim && link.who.every(isWriter))
    ? { ...draft, sayer: [], asserted: draft.asserted === 'reported' ? 'fact' : draft.asserted }
    : draft;

const asInferred = (mention: Mention): Mention => ({
  ...mention,
  named: 'inferred',
  reasons: ['the words name nobody: the letter is to whom its head names'],
});

const asOurs = (mention: Mention): Mention => ({
  ...mention,
  named: 'inferred',
  reasons: ['the words do not say whose it was: the letter that tells of it is of these'],
});

/** A deadline counted from the day of the letter, where that is known. */
function withDue(draft: CommunicationDraft): CommunicationDraft {
  const due = dueDay(draft.dueOn, draft.on);
  // Nothing is due before it is asked: such a day was read into the wrong year, or is that of another letter.
  if (due === null && draft.on !== null && isBefore(draft.dueOn, draft.on)) return { ...draft, dueOn: null };
  return due === null
    ? draft
    : { ...draft, dueOn: due, reasons: [...draft.reasons, `due ${due}: ${draft.dueOn} after ${draft.on}`] };
}

/** `We request that the Commission`, and a list behind the line: these words alone ask for nothing. */
const ASKS_NOTHING = /^that (?:the|your|his|her|this) \p{L}+$/u;

const isBefore = (due: string | null, on: string): boolean =>
  due !== null && /^\d{4}-\d\d-\d\d$/.test(due) && /^\d{4}-\d\d-\d\d$/.test(on) && due < on;

interface Behind {
  readonly next: Sent | null;
  /** What is told further on of its answer. */
  readonly later: Match | null;
}

function draftOf(found: Found, sent: Sent, { next, later }: Behind): CommunicationDraft {
  const { prepared } = found;
  const trigger = placeOf(prepared, { first: sent.trigger, end: sent.trigger + 1 });
  const sayer = ownUnlessQuoted(prepared, sent, whoseWords(found, trigger.from, trigger.to));
  const sequel = sequelOf(found, sent, next?.trigger ?? null, later);
  const wordsOf = (span: TokenSpan): string => {
    const { from, to } = placeOf(prepared, span);
    return withoutMark(prepared.text.slice(from, to).replace(/\s*\n(?:[>|][^\S\n]?)+/g, ' '));
  };
  const writers = speakersOrParties(prepared, sent.by, sayer);
  const readers = onceNamed(speakersOrParties(prepared, sent.to, sayer).map((m) => notBeside(prepared, sent, m)));
  const to = readers.map((m) => notThemselves(toTeller(m, sayer, sent), writers));
  const by = whoSaysSo(sent, sayer, to) ?? writers.map((m) => notThemselves(m, to));
  const chain = withoutOwn(sayer, [...by, ...to]);
  const on = sentOn(found, sent);
  const { asserted, reason } = assertedAs(prepared, sent, chain.length > 0);
  return withDue({
    kind: 'communication',
    at: placeOf(prepared, nearExtent(prepared, sent)),
    sayer: chain,
    asserted,
    confidence: asserted === 'hypothetical' ? 'doubtful' : confidenceOf(sent, [...by, ...to]),
    foundBy: FOUND_BY,
    reasons: [...sent.reasons, ...sequel.reasons, ...(reason === null ? [] : [reason])],
    by,
    to,
    medium: sent.medium,
    count: sent.count,
    reference: referenceOf(prepared, sent),
    on,
    says: sent.says.map((span) => wordsOf(span).replace(/^that\s+/, '')),
    asks: sent.asks.map(wordsOf).filter((words) => !ASKS_NOTHING.test(words)),
    dueOn: dueIn(found, sent),
    waited: sequel.waited,
    madePublicOn: sequel.madePublicOn,
    answer: sequel.answer,
    answerAsOf: notBefore(on, sequel.answerAsOf),
  });
}

/** `A letter No. 31 to the Governor`, «نامهٔ ما (ثبت ۳۱) به استانداری»: the number right behind the word for it, or behind whom it was to. */
function referenceOf({ tokens: t }: PreparedText, { trigger, medium, to }: Sent): string | null {
  if (medium === null) return null;
  const behind = (token: number): string | null =>
    referenceBehind(t.text.slice(t.to[token], (t.to[token] ?? 0) + LONGEST_REFERENCE), false);
  const whom = to.at(-1);
  return behind(trigger) ?? (whom === undefined ? null : behind(whom.end - 1));
}
const LONGEST_REFERENCE = 60;

/** `I ask for bread, which he, as he maintains, …`: outside marks of quotation an English “I” is whoever writes, and nobody whose words are told beside it. */
function ownUnlessQuoted({ tokens: t }: PreparedText, { by }: Sent, sayer: readonly SayerLink[]): readonly SayerLink[] {
  const writes =
    by.length > 0 && by.every(({ first, end }) => end - first === 1 && /^(?:i|my)$/.test(t.norm[first] ?? ''));
  return writes && sayer.every(({ verbatim }) => !verbatim) ? [] : sayer;
}

/** «فرماندار گفت استاندار از [او] خواسته است …»: a pronoun that goes back to nobody by name is whoever tells it. */
function toTeller(m: Mention, sayer: readonly SayerLink[], { by }: Sent): Mention {
  const link = sayer.at(-1);
  const [teller, ...others] = link === undefined || link.verbatim ? [] : link.who;
  const open = m.name === null && /^(?:او|وی|him|her)$/iu.test(m.text) && by.length > 0;
  return !open || teller === undefined || others.length > 0 || teller.name !== null
    ? m
    : { ...teller, reasons: [`“${m.text}” goes back to who tells it`] };
}

/** «… گفت به استاندار اطلاع داده بود که …»: whoever says it did it, where the verb has no subject of its own. */
const whoSaysSo = (
  { by, unsaid }: Sent,
  sayer: readonly SayerLink[],
  to: readonly Mention[],
): readonly Mention[] | null => {
  const who = by.length === 0 && unsaid === true ? (sayer.at(-1)?.who ?? []) : [];
  const [one] = who;
  // «گفت به او خبر داده‌اند»: whoever says it was told.
  return one === undefined || one.name === null || to.some(({ name }) => name === one.name)
    ? null
    : who.map((m) => ({
        ...m,
        named: 'inferred',
        reasons: ['the verb has no subject of its own: who says it did it'],
      }));
};

const confidenceOf = ({ confidence }: Sent, parties: readonly Mention[]): Sent['confidence'] =>
  confidence === 'certain' && parties.some(isLessSure) ? 'likely' : confidence;

/** Only meant, feared, asked or denied to have been sent: a hypothesis of it. */
function assertedAs(prepared: PreparedText, sent: Sent, hasSayer: boolean): HowAsserted {
  if (sent.byWords) return { asserted: hasSayer ? 'reported' : 'fact', reason: null };
  // `denied in a letter of 3 May that …`: what the letter says is denied, and not that it was sent.
  if (sent.reasons.includes(BY_ITS_VERB)) return { asserted: hasSayer ? 'reported' : 'fact', reason: null };
  if (sent.hypothetical) return { asserted: 'hypothetical', reason: 'it is not said to have been sent' };
  const found = assertedOf(prepared, sent.trigger, hasSayer);
  // "rejected the appeal" denies what was asked, not that it was asked.
  if (found.asserted === 'fact' || found.asserted === 'reported' || sent.answer !== null)
    return { asserted: hasSayer ? 'reported' : 'fact', reason: null };
  return /^(?:hypothetical|asked|denied)$/.test(found.asserted)
    ? { asserted: 'hypothetical', reason: found.reason }
    : { asserted: hasSayer ? 'reported' : 'fact', reason: null };
}

/** `to Quill and to the head of …`: who is named outright is not inferred to be the other one as well. */
const onceNamed = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.map((m) =>
    m.named === 'inferred' && mentions.some((other) => other !== m && other.named === 'stated' && other.name === m.name)
      ? { ...m, name: null, named: 'stated', reasons: ['these words give no name'] }
      : m,
  );

/** `The Accused had reason to know of it, as Brandsma handed [him] a letter`: who is told of in the sentence by what he is goes before a name of another one. */
function notBeside({ tokens: t, sentences, sentenceOf }: PreparedText, { trigger, to }: Sent, m: Mention): Mention {
  const at = to.find(({ first, end }) => end - first === 1 && /^(?:him|her)$/.test(t.norm[first] ?? ''))?.first;
  const opens = sentences[sentenceOf[trigger] ?? 0]?.first ?? trigger;
  if (at === undefined || m.named !== 'inferred' || !/^(?:him|her)$/i.test(m.text)) return m;
  const words = t.norm.slice(opens, at);
  const told = words.findLastIndex((w, k) => CALLED.test(w) && words[k - 1] === 'the');
  const named = words.some((w) => (m.name ?? '').toLowerCase().split(' ').includes(w));
  return told < 0 || named ? m : { ...m, name: null, named: 'stated', reasons: ['these words give no name'] };
}
const CALLED =
  /^(?:accused|defendant|suspect|appellant|applicant|author|prosecutor|minister|mayor|governor|commander|commandant|director|colonel|general|captain|officer|judge|president)$/;

/** Nobody writes to oneself: an inferred name that is that of the other side is none. */
const notThemselves = (one: Mention, others: readonly Mention[]): Mention =>
  one.named === 'inferred' && one.name !== null && others.some((m) => m.name === one.name)
    ? { ...one, name: null, named: 'stated', reasons: ['these words give no name'] }
    : one;

/** Within the sentence of its verb or noun: what other sentences add stands in the reasons. */
function nearExtent({ sentences, sentenceOf }: PreparedText, sent: Sent): TokenSpan {
  const sentence = sentences[sentenceOf[sent.trigger] ?? 0] ?? { first: sent.trigger, end: sent.trigger + 1 };
  const { first, end } = extentOf(sent, sentence);
  return { first: Math.max(first, sentence.first), end: Math.min(end, sentence.end) };
}

/** "X urged Y to …" is the document's word, not X's own. */
function withoutOwn(chain: readonly SayerLink[], by: readonly Mention[]): readonly SayerLink[] {
  const last = chain.at(-1);
  return last !== undefined && !last.verbatim && last.who.some((m) => by.some((b) => b.start === m.start))
    ? chain.slice(0, -1)
    : chain;
}

const placeOf = ({ tokens: t }: PreparedText, { first, end }: TokenSpan): Span => ({
  from: t.from[first] ?? 0,
  to: t.to[end - 1] ?? 0,
});
