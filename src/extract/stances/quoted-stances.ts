// Stances that lie in what somebody is made to say: by the verb of saying (`“…,” the captain admitted`), or by the very words (`“Nobody disappeared,” he said`). In: the quotations,
// in marks and reported, and the stances found before. Out: drafts, none where another was found in the same words. What the harmed tell of themselves is no stance.

import type { Mention } from '../../model/mention.ts';
import type { Found, StanceDraft } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { mentionAt } from '../text/mentions.ts';
import { speakersOrParties } from '../text/parties.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, tokenFrom } from '../text/tokens.ts';
import { isOfCase } from './en/matter.ts';
import { isHarmed, saidInEnglish } from './en/said-words.ts';
import { aboutOf } from './en/toward.ts';
import { STANCE_VERBS } from './en/words.data.ts';
import { saidInPersian } from './fa/said-words.ts';
import { speaksForAuthority } from './official-speakers.ts';
import type { OwnVoice } from './own-voice.ts';

export const FOUND_BY = 'habeas/stances@1';

type Quote = Found['quotes'][number];

export function quotedStances(found: Found, drafts: readonly StanceDraft[]): readonly StanceDraft[] {
  const list = [...drafts];
  const isFree = (draft: StanceDraft): boolean =>
    !list.some((one) => one.at.from < draft.at.to && draft.at.from < one.at.to && !isBeforeIgnorance(draft, one));
  const told = found.quotes
    .filter(({ speaker }) => speaker.length > 0)
    .map((quote) => ({ ...quote, speaker: quote.speaker.map((one) => calledBehind(found.prepared, one)) }));
  // What is reported may hold words in marks: the longer one is read first.
  for (const quote of told.toSorted((a, b) => a.from - b.from || b.to - a.to))
    for (const one of [...byCue(found, quote), ...byWords(found, quote)]) if (isFree(one)) list.push(one);
  return list.slice(drafts.length);
}

/** `[he was on leave] and knew nothing of the letter`: two stances of one sentence. */
const isBeforeIgnorance = ({ at, stance }: StanceDraft, one: StanceDraft): boolean =>
  one.stance === 'claimsIgnorance' && stance === 'denies' && at.to < one.at.to - one.toward.words.length;

/** `the spokesman of the division, Oren Mavik, said`: the name between commas is who it is. */
function calledBehind(prepared: PreparedText, speaker: Mention): Mention {
  const { tokens: t, names, positions } = prepared;
  const end = tokenFrom(t, positions.toUnit(speaker.end));
  let comma = end;
  if (/^(?:of|for|at|in)$/.test(t.norm[end] ?? ''))
    while (comma < end + LONGEST_POST && t.kind[comma] !== MARK) comma++;
  const name = names.list[names.at[comma + 1] ?? -1];
  const between = /^[,،]$/.test(t.norm[comma] ?? '') && /^[,،]$/.test(t.norm[name?.end ?? 0] ?? '');
  return speaker.name === null && between && name !== undefined && (name.kind ?? 'person') === 'person'
    ? mentionAt(prepared, name, name.name, 'stated', ['named between commas'])
    : speaker;
}
const LONGEST_POST = 8;

/** How far behind the words their verb may stand, in UTF-16 units. */
const BEHIND = 90;

/** The verb of saying of a quotation takes the stance toward what is said. */
function byCue({ prepared }: Found, quote: Quote): readonly StanceDraft[] {
  const verb = quote.cue === null ? undefined : STANCE_VERBS.get(lastWord(quote.cue));
  if (verb === undefined || !/^(?:admit|concede|acknowledge|confess|confirm|allege)$/.test(verb.name)) return [];
  // Where the words come first; what follows the verb is read by the verb's own frame.
  const behind = prepared.text.slice(quote.to, quote.to + BEHIND);
  if (!/(?:ed|s)$/.test(quote.cue ?? '') || !behind.includes(quote.cue ?? '')) return [];
  const t = prepared.tokens;
  if (!isOfCase(t, verb, { first: tokenFrom(t, quote.from), end: tokenFrom(t, quote.to) })) return [];
  const words = { from: quote.from, to: quote.to, words: quote.words.replace(/[,،]$/, '') };
  return [draftOf(quote, words, verb.stance, `the words are said with “${quote.cue}”`)];
}

const lastWord = (cue: string): string => cue.toLowerCase().split(/\s+/).at(-1) ?? '';

/** Verbs that tell what somebody says, and take no stance themselves. */
const SAYING =
  /^(?:said|say|says|saying|told|tell|tells|telling|claimed|claim|claims|claiming|insisted|insist|insists|insisting|maintained|maintains|maintain|contend|assert|stated|states|stating|declared|declares|asserted|asserts|testified|testifying|swore|argued|argues|replied|answered|inform|informs|informed|assure|assures|assured|notify|notified|reiterated|reiterates|added|adds|wrote|writes|announced|explained|repeated|contends|contended|protested|confirmed|confirms|volunteered|averred|pleaded|held|hold|holds|submitted|submits|responded|remarked|noted|noting)$/;

function byWords({ prepared, quotes }: Found, quote: Quote): readonly StanceDraft[] {
  const { tokens: t } = prepared;
  if (quote.speaker.some(({ text }) => isHarmed(text)) || quote.asserted === 'denied' || quote.asserted === 'asked')
    return [];
  const { cue } = quote;
  if (
    quote.form === 'indirect' &&
    cue !== null &&
    /[a-z]/.test(cue) &&
    cue.toLowerCase() !== 'according to' &&
    !SAYING.test(lastWord(cue))
  )
    return [];
  // `“…,” the mayor said, according to the agency`: the words are the mayor’s.
  if (cue?.toLowerCase() === 'according to' && quotes.some((one) => isWithin(one, quote))) return [];
  const span = { first: tokenFrom(t, quote.from), end: tokenFrom(t, quote.to) };
  const official = quote.speaker.some((one) => speaksForAuthority(prepared, one));
  const speaking = {
    isVoice: official,
    isAnswering: quote.cue === ':',
    isDirect: quote.form === 'direct',
    isOfSelf: (pronoun: string) => quote.speaker.some((one) => canBe(one, pronoun)),
  };
  const stances = [...saidInEnglish(prepared, span, speaking), ...saidInPersian(prepared, span, official)];
  return stances.map(({ stance, toward, reason, by }) => {
    const [from, to] = [t.from[toward.first] ?? 0, t.to[toward.end - 1] ?? 0];
    const saying = by === undefined ? quote : saidByOther(prepared, quote, by);
    const draft = draftOf(saying, { from, to, words: t.text.slice(from, to) }, stance, reason);
    return { ...draft, toward: { ...draft.toward, about: aboutOf(t, toward) } };
  });
}

/** Whether “he” in reported words can be who says them: not several, and none of those whose trade it is to tell what others did. */
function canBe({ text }: Mention, pronoun: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}-]+/u);
  if (/^(?:they|their)$/.test(pronoun)) return !/^(?:he|she|i)$/.test(words[0] ?? '');
  return !words.some((one) => MANY.test(one) || TELLS_OF_OTHERS.test(one));
}
const MANY =
  /^(?:they|we|it|two|three|four|five|six|seven|eight|nine|ten|several|many|some|others|authorities|officials|officers|deputies|detectives|investigators|witnesses|soldiers|survivors|detainees|prisoners|inmates|neighbors|neighbours|people|reports|records|documents)$/;
const TELLS_OF_OTHERS =
  /^(?:police|sheriff|deputy|detective|prosecutor|prosecutors|prosecution|investigator|coroner|spokesman|spokeswoman|spokesperson|affidavit|complaint|citation|report|indictment|statement|court|hospital|attorney|lawyer|witness|neighbor|neighbour)$/;

const isWithin = (one: Quote, { from, to }: Quote): boolean =>
  one.from >= from && one.to <= to && one.to - one.from < to - from && one.cue !== null;

/** Of whom the speaker tells it. */
const saidByOther = (prepared: PreparedText, { sayer }: Quote, by: TokenSpan): Pick<Quote, 'sayer' | 'speaker'> => {
  const speaker = speakersOrParties(prepared, [by], sayer);
  const link = {
    who: speaker,
    kind: 'named',
    how: null,
    cue: null,
    via: null,
    to: null,
    when: null,
    verbatim: false,
  } as const;
  return { sayer: [...sayer, link], speaker };
};

const OWN_PAPER = { isVoice: true, isAnswering: true, isDirect: false, isOfSelf: () => true } as const;

/** What an authority denies, owns to or does not know in its own document, sentence by sentence; not what it quotes. */
export function voicedStances(found: Found, voice: OwnVoice, drafts: readonly StanceDraft[]): readonly StanceDraft[] {
  const { prepared } = found;
  const { tokens: t, sentences } = prepared;
  // `was not involved in it and has no record of it`: two stances of one subject.
  const isFree = ({ at, stance }: StanceDraft): boolean =>
    !drafts.some((one) => one.stance === stance && one.at.from < at.to && at.from < one.at.to);
  return sentences
    .filter(
      ({ first, end }) =>
        first >= voice.first &&
        first < voice.end &&
        !isOfItself(t, { first, end }) &&
        !isOfAnother(t, first) &&
        whoseWords(found, t.from[first] ?? 0, t.to[first] ?? 0).length === 0,
    )
    .flatMap((sentence) => [
      ...saidInEnglish(prepared, sentence, OWN_PAPER),
      ...saidInPersian(prepared, sentence, true),
    ])
    .map(({ stance, toward, reason, by }): StanceDraft => {
      const [from, to] = [t.from[toward.first] ?? 0, t.to[toward.end - 1] ?? 0];
      const speaker = { sayer: [], speaker: by === undefined ? voice.who : speakersOrParties(prepared, [by], []) };
      const draft = draftOf(speaker, { from, to, words: t.text.slice(from, to) }, stance, reason);
      return { ...draft, toward: { ...draft.toward, about: aboutOf(t, toward) } };
    })
    .filter(isFree);
}

/** `She believed that hardly anybody had drowned`: in a cable of another, what he who is told of thinks. */
const isOfAnother = (t: Tokens, first: number): boolean =>
  /^(?:he|she|they)$/.test(t.norm[first] ?? '') &&
  /^(?:thought|thinks|believed|believes|said|says|claimed|claims|told|assured|assures|insisted|insists)$/.test(
    t.norm[first + 1] ?? '',
  );

/** `This document is invented`, «این سند ساختگی است», what stands in brackets of its own: what a text says of itself. */
const isOfItself = (t: Tokens, { first, end }: TokenSpan): boolean =>
  /^[\])}]$/.test(t.norm[end] ?? '') ||
  /^[\])}]$/.test(t.norm[end - 1] ?? '') ||
  [first, first + 1].some(
    (i) =>
      (/^(?:this|the)$/.test(t.norm[i] ?? '') &&
        /^(?:document|text|letter|page|record|material|story|paper)$/.test(t.norm[i + 1] ?? '')) ||
      (persianWord(t, i) === 'این' && /^(?:سند|متن|نامه|نوشته|مطلب|فهرست|گزارش|صفحه)$/.test(persianWord(t, i + 1))),
  );

const draftOf = (
  quote: Pick<Quote, 'sayer' | 'speaker'>,
  { from, to, words }: { readonly from: number; readonly to: number; readonly words: string },
  stance: StanceDraft['stance'],
  reason: string,
): StanceDraft => ({
  kind: 'stance',
  at: { from, to },
  sayer: quote.sayer.slice(0, -1),
  asserted: quote.sayer.length > 1 ? 'reported' : 'fact',
  confidence: 'likely',
  foundBy: FOUND_BY,
  reasons: [reason],
  who: quote.speaker,
  toward: { words, about: 'event' },
  stance,
});
