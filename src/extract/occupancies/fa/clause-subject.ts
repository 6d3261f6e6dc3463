// Who holds a Persian post where no name stands beside it: the subject of its clause («متهم ردیف اول، بهروز رنیکی، در آن زمان [مدیر معدن] بود»), or where the clause has none («سپس به عنوان استاندار برگزیده شد») whoever
// its sentence or the one before tells of. In: the text, the first token of the post, its sentence. Out: who, never sure; null where another can be meant.

import { MONTHS } from '../../dates/fa/words.data.ts';
import { subjectBefore } from '../../text/fa/subject.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import { type Holder, holderNamed } from '../en/persons.ts';
import { isApart } from './by-phrases.ts';
import { byPronoun, isGone, personBefore } from './subject.ts';
import { lifeOf } from './told-of.ts';

export function subjectOfClause(prepared: PreparedText, post: number, sentence: TokenSpan): Holder | null {
  const told = subjectBefore(prepared, post, sentence.first);
  // «تا ۲۹ آبان [۱۳۶۹] رئیس بانک بود»: a year and a month are nobody.
  const span = told !== null && isOfTime(prepared.tokens, told.first) ? null : told;
  if (span === null) return goingOn(prepared, post, sentence);
  const [found] = personsIn(prepared, span);
  // «از سوی ماویک …»: by whom, and the subject is named before or behind it.
  const by = found !== undefined && isApart(prepared, found.nameFirst, post);
  const name = by ? personBefore(prepared, post - 1, sentence.first) : found;
  if (name === null) return null;
  if (name !== undefined) return { ...holderNamed(prepared, name), sure: false };
  return byPronoun(prepared, span.first);
}

const isOfTime = (t: Tokens, i: number): boolean => t.kind[i] === NUMBER || MONTHS.has(word(t, i));

/** No subject of its own: the only person of the sentence before it, else of the sentence before, in the same paragraph. */
function goingOn(prepared: PreparedText, post: number, sentence: TokenSpan): Holder | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const own = personsIn(prepared, { first: sentence.first, end: post }).filter(
    ({ nameFirst }) => !isApart(prepared, nameFirst, post),
  );
  if (own.length > 0) return only(prepared, own, post);
  const pronoun = byPronoun(prepared, sentence.first);
  if (pronoun !== null) return pronoun;
  const before = sentences[(sentenceOf[sentence.first] ?? 0) - 1];
  if (before === undefined || t.gap[sentence.first] === 3) return lifeOf(prepared, post);
  const told = personsIn(prepared, before);
  return told.length > 0
    ? only(prepared, told, post)
    : (at(byPronoun(prepared, before.first), prepared, post) ?? lifeOf(prepared, post));
}

function only(prepared: PreparedText, names: readonly NameAt[], post: number): Holder | null {
  const [first, ...others] = new Set(names.map((name) => prepared.names.fullest(name.name)));
  const name = names[0];
  return first === undefined || name === undefined || others.length > 0
    ? null
    : at(holderNamed(prepared, name), prepared, post);
}

/** The mention stands where the post is told: its words give no name. */
function at(holder: Holder | null, prepared: PreparedText, post: number): Holder | null {
  if (holder === null) return null;
  const span = { first: post, end: post + 1 };
  const { name } = holder.person;
  const reasons = [`these words have no subject; ${name ?? ''} is the only person of whom the words before them tell`];
  return { person: mentionAt(prepared, span, name, 'inferred', reasons), span, sure: false };
}

/** The persons named in some words, but for those of whom others are told («به مریم تالونی», «برادر مریم تالونی»). */
function personsIn({ names, tokens: t }: PreparedText, { first, end }: TokenSpan): readonly NameAt[] {
  const found: NameAt[] = [];
  for (let i = first; i < end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined) continue;
    i = name.end - 1;
    if (name.kind === 'person' && !isGone(t, name.first) && !isOfAnother(t, name)) found.push(name);
  }
  return found;
}

const isOfAnother = (t: Tokens, { first, end }: NameAt): boolean =>
  /^(?:از|به|با|توسط|برای|علیه|درباره|نزد|همراه|بر|برادر|خواهر|پسر|دختر|همسر|پدر|مادر|فرزند|وکیل|دوست|یاران)$/.test(
    word(t, first - 1),
  ) || word(t, end) === 'را';
