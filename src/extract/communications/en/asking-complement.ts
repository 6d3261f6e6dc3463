// What is asked, and of whom: the words after a verb of asking. `the council to open …`, `on the council to …`, `for an inquiry`, `that the police hand over …`,
// `the release of …`. In: the text, the verb and its name. Out: the request, or null where the words are a question or ask for nothing.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter, simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { headOf } from '../../text/en/phrase-parts.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { contentFrom, isInfinitive } from './content.ts';
import { partyAfter } from './party-after.ts';
import { isThing } from './things.ts';
import { ADDRESSED_NOUNS, ADDRESSEE_BY, ASKS_A_THING, ASKS_FOR, ASKS_THAT, BARE_VERBS, GIVEN } from './words.data.ts';

export const QUESTION =
  /^(?:whether|if|why|how|what|who|when|where|about|which|questions?|himself|herself|themselves)$/;

/** What is asked, of whom: read from the words after the verb. */
export interface Request {
  readonly to: readonly TokenSpan[];
  readonly asks: TokenSpan;
}

export function requestAfter(prepared: PreparedText, i: number, lemma: string, limit: number): Request | null {
  const { tokens: t } = prepared;
  const at = pastAside(prepared, i + 1, limit);
  const w = wordAt(t, at);
  const marks = ADDRESSEE_BY[lemma] ?? [];
  if (lemma === 'appeal' && /^(?:against|the|his|her|their|its)$/.test(w)) return null;
  if (w === 'for' && ASKS_FOR.has(lemma)) return forRequest(prepared, at, lemma, limit);
  if (w === 'that' && ASKS_THAT.has(lemma))
    return whole(contentFrom(prepared, at, limit), actorIn(prepared, at + 1, limit));
  if (marks.includes(w) && w !== '') return addressed(prepared, at + 1, lemma, limit);
  if (lemma === 'demand' || lemma === 'plead' || lemma === 'beg' || lemma === 'ask' || lemma === 'request') {
    if (isInfinitive(t, at) && !/^(?:remain|be)$/.test(wordAt(t, at + 1)))
      return whole(contentFrom(prepared, at, limit), []);
  }
  if (!marks.includes(null) && !ASKS_A_THING.has(lemma)) return null;
  if (QUESTION.test(w)) return null;
  return objectRequest(prepared, at, lemma, limit);
}

const whole = (asks: TokenSpan | null, to: readonly TokenSpan[]): Request | null =>
  asks === null ? null : { to, asks };

/** `demanded that [the police] hand over the files`: who is to act is the one asked. */
function actorIn(prepared: PreparedText, at: number, limit: number): readonly TokenSpan[] {
  const { tokens: t } = prepared;
  const phrase = nounPhraseAfter(prepared, at, limit);
  if (phrase === null) return [];
  // The bare verb after "that" looks like one more noun: the phrase ends with its last word for a party.
  let end = verbWithin(prepared, phrase) ?? phrase.end;
  while (end > phrase.first && !isParty(prepared, { first: phrase.first, end })) end--;
  if (
    end <= phrase.first ||
    /^(?:its|his|her|their|our|my)$/.test(wordAt(t, end - 1)) ||
    /^(?:be|been|is|are|of|in|for)$/.test(wordAt(t, end))
  )
    return [];
  return [{ first: phrase.first, end }];
}

/** `the police [release] department video`: the verb that is a noun as often. */
function verbWithin(prepared: PreparedText, { first, end }: TokenSpan): number | null {
  for (let k = first + 1; k < end; k++)
    if (BARE_VERBS.has(wordAt(prepared.tokens, k)) && isParty(prepared, { first, end: k })) return k;
  return null;
}

/** Over adverbs, "on Monday", "in a statement": to where the complement begins. */
function pastAside(prepared: PreparedText, from: number, limit: number): number {
  const { tokens: t } = prepared;
  let at = from;
  while (
    at < limit &&
    (isAdverb(wordAt(t, at)) || /^(?:again|once|more|today|yesterday|last|week|out)$/.test(wordAt(t, at)))
  )
    at++;
  // `ask: (1) for boots, (2) for bread`
  if (wordAt(t, at) === ':') at++;
  if (wordAt(t, at) === '(' && wordAt(t, at + 2) === ')') at += 3;
  // `also asked, on the same day, to open …`
  if (wordAt(t, at) === ',' && /^(?:on|in|at)$/.test(wordAt(t, at + 1)) && !startsParty(prepared, at + 2))
    for (let k = at + 3; k < Math.min(limit, at + 8); k++)
      if (wordAt(t, k) === ',') return isInfinitive(t, k + 1) || /^(?:for|that)$/.test(wordAt(t, k + 1)) ? k + 1 : at;
  if (/^(?:on|in|at|during|after)$/.test(wordAt(t, at)) && !startsParty(prepared, at + 1)) {
    for (let k = at + 1; k < Math.min(limit, at + 8); k++) {
      if (/^(?:on|upon|for|that)$/.test(wordAt(t, k)) || isInfinitive(t, k)) return k;
      if (/^[,.;:“”"]$/.test(wordAt(t, k)))
        return wordAt(t, k) === ',' && /^(?:on|upon|for|that)$/.test(wordAt(t, k + 1)) ? k + 1 : at;
    }
  }
  return at;
}

/** `on [the council]` but not `on [Monday]` or `in [a statement]`. */
function startsParty(prepared: PreparedText, at: number): boolean {
  const { tokens: t } = prepared;
  if (
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|behalf)$/.test(
      wordAt(t, at),
    ) ||
    t.kind[at] !== WORD
  )
    return false;
  const phrase = simplePhraseAfter(prepared, at, Math.min(t.count, at + 14));
  return phrase !== null && isParty(prepared, phrase) && wordAt(t, at - 1) === 'on';
}

/** `for an inquiry`, `for the council to open an inquiry`, `for help from the council`. */
function forRequest(prepared: PreparedText, at: number, lemma: string, limit: number): Request | null {
  const { tokens: t } = prepared;
  const phrase = simplePhraseAfter(prepared, at + 1, limit);
  const asks = contentFrom(prepared, at + 1, limit);
  if (asks === null) return null;
  const who = phrase === null ? null : { first: phrase.first, end: headOf(prepared, phrase) + 1 };
  if (
    phrase !== null &&
    who !== null &&
    isParty(prepared, who) &&
    !isThing(wordAt(t, who.end - 1)) &&
    isInfinitive(t, phrase.end)
  ) {
    const doing = contentFrom(prepared, phrase.end, limit);
    return doing === null ? null : { to: [phrase], asks: doing };
  }
  if (lemma === 'ask' && /^(?:comment|directions|it|more|trouble)$/.test(wordAt(t, at + 1))) return null;
  return fromWhom(prepared, withoutDay(t, asks));
}

/** After "on", "to", "with", "of": the one asked, then what. */
function addressed(prepared: PreparedText, at: number, lemma: string, limit: number): Request | null {
  const { tokens: t } = prepared;
  const phrase = nounPhraseAfter(prepared, at, limit);
  if (phrase === null) return null;
  const asks = complementAfter(prepared, phrase.end, limit);
  if (asks !== null) return isParty(prepared, phrase) || asks.infinitive ? { to: [phrase], asks: asks.span } : null;
  if (lemma !== 'demand') return null;
  return wordAt(t, phrase.end) === 'that' ? whole(contentFrom(prepared, phrase.end, limit), [phrase]) : null;
}

/** `to open …`, `for …`, `that …` after the one addressed. */
function complementAfter(
  prepared: PreparedText,
  from: number,
  limit: number,
): { span: TokenSpan; infinitive: boolean } | null {
  const { tokens: t } = prepared;
  // Within an apposition ("Quill, the head of …, to open") only the infinitive goes on.
  let aside = false;
  for (let i = from; i < Math.min(limit, from + 22); i++) {
    const w = wordAt(t, i);
    if (/^(?:[.;:!?]|whether|if|why|how|what|about|until)$/.test(w)) return null;
    const infinitive = isInfinitive(t, i);
    // `asked the ministry three times, in 1999 and 2002, for …`: days between commas are no apposition.
    if (
      w === ',' &&
      !/^(?:in|on|and|twice|most)$/.test(wordAt(t, i + 1)) &&
      t.kind[i + 1] !== NUMBER &&
      !timesBefore(t, i)
    )
      aside = wordAt(t, i + 1) !== 'for' || aside;
    if (infinitive || (w === 'for' && !aside) || (w === 'that' && i === from)) {
      const start = infinitive && wordAt(t, i - 1) === 'not' && i > from ? i - 1 : w === 'for' ? i + 1 : i;
      const span = contentFrom(prepared, start, limit);
      return span === null ? null : { span: infinitive ? span : withoutDay(t, span), infinitive };
    }
  }
  return null;
}

/** `asked for the register [on 3 May 2019]`: the day of the asking, where nothing happens in the words before it. */
function withoutDay(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  const told = TOLD_WHEN.exec(t.norm.slice(first, end).join(' '));
  if (told !== null) return { first, end: end - told[0].trim().split(' ').length };
  for (let k = first + 1; k < Math.min(end, first + 6); k++) {
    const w = wordAt(t, k);
    if (/(?:ed|ings?|tions?|ance)$|^(?:of|who|that|held|killed|massacres?|events?|deaths?|arrests?|meeting)$/.test(w))
      return { first, end };
    if (w !== 'on' || t.kind[k + 1] !== NUMBER) continue;
    const rest = t.norm.slice(k + 1, end);
    return rest.length <= 4 && rest.some((x) => MONTH.test(x)) ? { first, end: k } : { first, end };
  }
  return { first, end };
}
/** `a copy [in writing on 5 March]`, `the opening of the grave [since 1998]`; what is `held since 1998` is another thing. */
const TOLD_WHEN =
  /(?<!(?:ed|held|shut|lost|hidden)) (?:in writing(?: on \d{1,2} \p{L}+(?: \d{4})?)?|since (?:\p{L}+ )?\d{4})$/u;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

const timesBefore = (t: Tokens, comma: number): boolean => /^(?:times|twice|again)$/.test(wordAt(t, comma - 1));

/** The bare object: the one asked where an infinitive or "for" follows, else the thing asked. */
function objectRequest(prepared: PreparedText, at: number, lemma: string, limit: number): Request | null {
  const { tokens: t } = prepared;
  const phrase = nounPhraseAfter(prepared, at, limit);
  if (phrase === null || /^[“"]$/.test(wordAt(t, at))) return null;
  const party = isParty(prepared, phrase);
  const complement = complementAfter(prepared, phrase.end, limit);
  if (lemma === 'ask' && party && isForWhereabouts(t, phrase))
    return whole(contentFrom(prepared, phrase.end, limit), [phrase]);
  // To command a place from one day to another is no message: who is ordered stands right before what is ordered.
  if (/^(?:command|order|instruct)$/.test(lemma) && complement !== null && complement.span.first - phrase.end > 4)
    return null;
  if (
    complement !== null &&
    (party ||
      (complement.infinitive &&
        complement.span.first - phrase.end <= 2 &&
        !isThing(wordAt(t, headOf(prepared, phrase))) &&
        !/^(?:demand|recommend|push|press|order|ask|command|encourage)$/.test(lemma)))
  ) {
    if (!complement.infinitive && !ASKS_FOR.has(lemma)) return null;
    return { to: [phrase], asks: complement.span };
  }
  if (!ASKS_A_THING.has(lemma) || party) return null;
  if (lemma === 'order' && !/^(?:the|an|a)$/.test(wordAt(t, at))) return null;
  if (lemma === 'order' && !hasOf(t, phrase)) return null;
  const asks = contentFrom(prepared, at, limit);
  if (asks === null) return null;
  return fromWhom(prepared, asks);
}

/** `asked [the commander] where her son was held`, `what had become of him`: a question that is an appeal, put to somebody named or in office. */
const isForWhereabouts = (t: Tokens, { first, end }: TokenSpan): boolean =>
  !/^(?:him|her|them|me|us|you|people|everyone)$/.test(wordAt(t, first)) &&
  (wordAt(t, end) === 'where' ||
    (/^(?:whether|if)$/.test(wordAt(t, end)) && isOfFate(t, end + 1)) ||
    (wordAt(t, end) === 'what' && /^(?:had|has|have|happened|became)$/.test(wordAt(t, end + 1))));

/** `whether the men were still [alive]` */
function isOfFate(t: Tokens, from: number): boolean {
  for (let k = from; k < from + 10 && !/^[.;:,]$/.test(wordAt(t, k)); k++)
    if (
      /^(?:alive|dead|died|killed|executed|held|detained|arrested|imprisoned|buried|custody|living)$/.test(wordAt(t, k))
    )
      return true;
  return false;
}

const hasOf = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < end; i++) if (wordAt(t, i) === 'of') return true;
  return false;
};

/** `demanded an explanation [from the ministry]`, `asked for help from the council`. */
function fromWhom(prepared: PreparedText, asks: TokenSpan): Request {
  const { tokens: t } = prepared;
  for (let k = asks.first + 1; k < asks.end - 1; k++) {
    if (/^(?:and|or|who|which|that|against|[,;])$/.test(wordAt(t, k))) break;
    if (wordAt(t, k) !== 'from') continue;
    const phrase = t.norm.slice(asks.first, k).some((w) => GIVEN.test(w))
      ? partyAfter(prepared, k + 1, asks.end)
      : null;
    if (phrase !== null && isAddressable(t, phrase)) return { to: [phrase], asks: { first: asks.first, end: k } };
  }
  return { to: [], asks };
}
/** `the release of his brother from the ministry` asks the ministry; `support from people in the city` asks nobody in particular. */
const isAddressable = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < end; k++)
    if (ADDRESSED_NOUNS.has(wordAt(t, k)) || /^[A-Z]/.test(t.text.slice(t.from[k], t.to[k]))) return true;
  return false;
};
