// Who stood under whom, in Persian: «رنیکی زیر نظر دادستان کار می‌کرد», «تحت امر سرهنگ ماویک», «به استاندار گزارش می‌داد», «از ماویک دستور می‌گرفت», «مافوق او، سرهنگ ماویک», «معاونش رنیکی», «رنیکی، معاون ماویک».
// In: what was found, the token of such a word. Out: drafts: the person is who stood below, the value who stood above: a name, or the words of a post.

import type { AttributeDraft, Found } from '../../drafts.ts';
import { isPersianPost } from '../../gazetteers/posts.ts';
import { holderNamed, nameFrom, nameUpTo } from '../../occupancies/en/persons.ts';
import { phraseAt } from '../../occupancies/fa/post-phrase.ts';
import { isFiniteVerb, subjectOrShared } from '../../text/fa/subject.ts';
import { whoIs } from '../../text/mentions.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { around, attributeDraft, borneDraft, sentenceOf, textOf } from '../attribute-draft.ts';

interface Above {
  readonly span: TokenSpan;
  readonly value: string;
}
interface Pair {
  readonly below: TokenSpan;
  readonly above: Above;
  readonly at: TokenSpan;
  /** In apposition: so whatever the sentence denies. */
  readonly borne?: boolean;
}

export function persianSuperiorAt(found: Found, i: number): readonly AttributeDraft[] {
  const told = answeringAt(found, i);
  const pair = underAt(found, i) ?? told ?? superiorOf(found, i) ?? secondOf(found, i);
  if (pair === null) return [];
  const next = told === null ? null : goingOn(found, told);
  return [pair, ...(next === null ? [] : [next])].flatMap((one) => draftsOf(found, i, one));
}

/** «سرنگهبان از مدیر اسکله دستور می‌گرفت [و مدیر از فرماندار]»: the verb is not said again. */
function goingOn(found: Found, { at }: Pair): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const { end } = sentenceOf(found, at.first);
  if (word(t, at.end) !== 'و') return null;
  let lead = at.end + 1;
  while (lead < end && lead - at.end < LONGEST_SHARED && !/^(?:از|به)$/.test(word(t, lead))) lead++;
  const above = /^(?:از|به)$/.test(word(t, lead)) ? aboveAt(prepared, lead + 1) : null;
  const below = above === null ? null : personIn(prepared, { first: at.end + 1, end: lead });
  if (above === null || below === null || above.span.end > end) return null;
  for (let i = lead; i < end; i++) if (isFiniteVerb(t, i)) return null;
  return { below, above, at: { first: at.end + 1, end: above.span.end } };
}
const LONGEST_SHARED = 6;

function draftsOf(found: Found, i: number, pair: Pair): readonly AttributeDraft[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const below = whoIs(prepared, pair.below).mention.name ?? textOf(t, pair.below);
  if (below === pair.above.value) return [];
  return [
    (pair.borne === true ? borneDraft : attributeDraft)(found, {
      what: 'superior',
      person: pair.below,
      value: pair.above.value,
      trigger: i,
      at: around(pair.at, pair.below, pair.above.span),
      where: null,
      dated: false,
      reasons: [`“${textOf(t, { first: i, end: i + 1 })}” says who stood above`],
    }),
  ];
}

const COMMANDS = /^(?:نظر|امر|فرمان|فرماندهی|ریاست|سرپرستی|دستور|اوامر|هدایت|مسئولیت|مدیریت)$/;

/** «زیر نظر دادستان», «تحت امر ماویک»; «تحت نظر» alone is kept under watch. */
function underAt(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const under = /^(?:زیر|تحت)$/.test(word(t, i)) && COMMANDS.test(word(t, i + 1));
  const noun = under
    ? i + 1
    : /^(?:تابع|زیردست|زیرمجموعه|زیرمجموعهٔ|فرمانبر|فرمان\u200cبر)$/.test(word(t, i))
      ? i
      : null;
  if (noun === null) return null;
  let at = noun + 1;
  while (/^(?:مستقیم|کامل|شخص|خود|عالی|عالیه|دستور|دستورهای|دستورات|فرمان|فرمان\u200cهای|اوامر)$/.test(word(t, at)))
    at++;
  const above = aboveAt(prepared, at);
  const below = above === null ? null : belowBefore(found, i);
  if (above === null || below === null || isNegated(found, above.span.end)) return null;
  return { below, above, at: { first: i, end: noun + 1 } };
}

const OF_TELLING = /^(?:گزارش|پاسخگو|پاسخ\u200cگو|جوابگو|جواب\u200cگو)$/;

/** «به استاندار گزارش می‌داد», «از ماویک دستور می‌گرفت»: what went on, and no single message. */
function answeringAt(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const w = word(t, i);
  const lead = OF_TELLING.test(w) ? 'به' : /^(?:دستور|فرمان)$/.test(w) ? 'از' : null;
  if (lead === null) return null;
  const verb = word(t, i + 1);
  const goesOn =
    /^ن?می\u200c?(?:داد|دهد|دادند|دهند|گرفت|گیرد|گرفتند|برد)/.test(verb) ||
    (lead === 'به' && !w.startsWith('گ') && /^(?:بود|است)$/.test(verb));
  if (!goesOn || verb.startsWith('ن')) return null;
  const { first } = sentenceOf(found, i);
  for (let k = i - 1; k >= first && i - k < FARTHEST; k--) {
    if (isFiniteVerb(t, k)) return null;
    if (word(t, k) !== lead) continue;
    const above = aboveAt(prepared, k + 1, i);
    if (above === null || i - above.span.end > LONGEST_HOW) return null;
    const below = belowBefore(found, k);
    return below === null ? null : { below, above, at: { first: i, end: i + 2 } };
  }
  return null;
}
const FARTHEST = 12;
/** «به استاندار [مستقیماً هر ماه] گزارش می‌داد». */
const LONGEST_HOW = 4;

/** «مافوق او، سرهنگ ماویک», «مافوقش ماویک», «ماویک، مافوق رنیکی». */
function superiorOf(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const w = word(t, i);
  if (!/^(?:مافوق|مافوقش|بالادست|بالادستش)(?:\u200cاش)?$/.test(w)) return null;
  const owner = ownerOf(found, i, w.endsWith('ش'));
  if (owner === null) return null;
  const behind = nameBehind(prepared, owner.behind);
  const before = apposedBefore(prepared, i);
  const name = behind ?? before;
  if (name === null) return null;
  const above = namedAbove(prepared, name);
  return owner.name === above.value ? null : { below: owner.span, above, at: { first: i, end: i + 1 }, borne: true };
}

const SECONDS = /^(?:معاون|آجودان|دستیار|منشی|قائم\u200cمقام|معاونش|آجودانش|دستیارش|منشی\u200cاش|معاون\u200cاش)$/;

/** «معاونش رنیکی», «معاون او، رنیکی», «رنیکی، معاون ماویک». */
function secondOf(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const w = word(t, i);
  if (!SECONDS.test(w)) return null;
  const owner = ownerOf(found, i, w.endsWith('ش'));
  if (owner === null || owner.name === null) return null;
  const name = nameBehind(prepared, owner.behind) ?? (w.endsWith('ش') ? null : apposedBefore(prepared, i));
  if (name === null) return null;
  const below = { first: name.first, end: name.end };
  const full = prepared.names.fullestAt(name.name, name.first).name;
  if (full === owner.name) return null;
  return { below, above: { span: owner.span, value: owner.name }, at: { first: i, end: i + 1 }, borne: true };
}

interface Owner {
  readonly span: TokenSpan;
  readonly name: string | null;
  readonly behind: number;
}

/** Whose: «معاون[ش]» goes back to who was named before, «معاون او» too, «معاون سرهنگ ماویک» names him. */
function ownerOf(found: Found, i: number, joined: boolean): Owner | null {
  const { prepared } = found;
  const t = prepared.tokens;
  if (!joined) {
    const name = prepared.names.list[prepared.names.at[i + 1] ?? -1];
    // The word for the second passes for a title of the name behind it.
    if (name !== undefined && name.kind === 'person' && name.nameFirst > i)
      return {
        span: { first: Math.max(name.first, i + 1), end: name.end },
        name: holderNamed(prepared, name).person.name,
        behind: name.end,
      };
    if (!/^(?:او|وی|ایشان)$/.test(word(t, i + 1))) return null;
  }
  const span = joined ? { first: i, end: i + 1 } : { first: i + 1, end: i + 2 };
  const before = lastNamed(prepared, i);
  return before === null ? null : { span, name: before, behind: span.end };
}

/** The only person of the sentence before the word, else of the sentence before that; of several whom it begins with. */
function lastNamed({ names, sentences, sentenceOf }: PreparedText, i: number): string | null {
  const own = sentenceOf[i] ?? 0;
  for (const n of [own, own - 1]) {
    const sentence = sentences[n];
    if (sentence === undefined) continue;
    const opening = names.list[names.at[sentence.first] ?? -1];
    const found = new Set<string>();
    for (let k = sentence.first; k < Math.min(sentence.end, i); k++) {
      const name = names.list[names.at[k] ?? -1];
      if (name?.kind === 'person' && name.first === k) found.add(names.fullestAt(name.name, name.first).name);
    }
    const [only, ...others] = found;
    if (only === undefined) continue;
    return others.length === 0 || opening?.kind === 'person' ? only : null;
  }
  return null;
}

const isComma = (t: Tokens, i: number): boolean => /^[،,]$/.test(word(t, i));

/** «…، سرهنگ ماویک»: the name behind, over a comma. */
function nameBehind(prepared: PreparedText, behind: number): NameAt | null {
  const t = prepared.tokens;
  const name = nameFrom(prepared, isComma(t, behind) ? behind + 1 : behind);
  return name?.kind === 'person' && t.gap[name.first] !== 3 ? name : null;
}

/** «رنیکی، معاون …». */
function apposedBefore(prepared: PreparedText, i: number): NameAt | null {
  const name = isComma(prepared.tokens, i - 1) ? nameUpTo(prepared, i - 1) : null;
  return name?.kind === 'person' ? name : null;
}

const namedAbove = (prepared: PreparedText, name: NameAt): Above => ({
  span: { first: name.first, end: name.end },
  value: prepared.names.fullestAt(name.name, name.first).name,
});

/** A person, or a post with the person beside it, or a post alone. */
function aboveAt(prepared: PreparedText, at: number, limit = prepared.tokens.count): Above | null {
  const t = prepared.tokens;
  const name = nameFrom(prepared, at);
  if (name?.kind === 'person') return namedAbove(prepared, name);
  if (!isPersianPost(word(t, at))) return null;
  const phrase = phraseAt(prepared, at);
  const beside = nameBehind(prepared, phrase.end);
  if (beside !== null) return { ...namedAbove(prepared, beside), span: { first: at, end: beside.end } };
  if (phrase.end <= limit) return { span: { first: phrase.first, end: phrase.end }, value: phrase.post };
  const span = { first: at, end: limit };
  return { span, value: textOf(t, span) };
}

/** Who stands before: the subject of the clause, a person or one in a post; or a name before a comma. */
function belowBefore(found: Found, i: number): TokenSpan | null {
  const { prepared } = found;
  const apposed = apposedBefore(prepared, i);
  if (apposed !== null) return { first: apposed.first, end: apposed.end };
  const subject = subjectOrShared(prepared, i, sentenceOf(found, i).first);
  if (subject === null || subject.end > i) return null;
  return personIn(prepared, subject);
}

/** A person named, pointed at, or told by the post; without the words of how behind it («رئیس زندان [تنها]»). No house. */
function personIn(prepared: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  const { tokens: t, names } = prepared;
  let last = end;
  while (last > first + 1 && /^(?:تنها|فقط|مستقیماً|مستقیم|هم|نیز|خود|صرفاً)$/.test(word(t, last - 1))) last--;
  const span = { first, end: last };
  for (let i = first; i < last; i++) if (names.list[names.at[i] ?? -1]?.kind === 'person') return span;
  if (last - first === 1 && /^(?:او|وی|ایشان)$/.test(word(t, first))) return span;
  return isPersianPost(word(t, first)) ? span : null;
}

/** «… نبود»: the verb of the clause denies it. */
function isNegated(found: Found, from: number): boolean {
  const t = found.prepared.tokens;
  const { end } = sentenceOf(found, from);
  for (let k = from; k < end && k - from < FARTHEST; k++)
    if (isFiniteVerb(t, k)) return /^ن(?:بود|یست|می|کرد|داشت|شد)/.test(word(t, k));
  return false;
}
