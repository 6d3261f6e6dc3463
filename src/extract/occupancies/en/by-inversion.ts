// A post before the verb and its holder behind it: `The warden at the time was Captain Oren Mavik`, `His deputy is Oda Rennick`, `whose director since 2012 has been Mavik`. In: the text and a post
// phrase. Out: who, and what the verb makes of the post. Between phrase and verb stand only words of time.

import { verbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, wordAt } from '../../text/tokens.ts';
import type { ByVerb } from './by-verb.ts';
import { canBePerson, holderNamed, nameFrom } from './persons.ts';
import type { PostPhrase } from './post-phrase.ts';

const FARTHEST_VERB = 9;
const OF_TIME =
  /^(?:at|in|on|of|since|from|during|the|that|this|those|same|relevant|material|time|times|period|day|days|year|years|then|also|now|currently|today|still|reportedly|allegedly|who|,|january|february|march|april|may|june|july|august|september|october|november|december|early|mid|late)$/;
const VERBS = /^(?:is|was|are|were|remains|remained)$/;
const BEFORE_NAME =
  /^(?:then|also|now|still|again|one|a|certain|man|woman|called|named|not|never|once|reportedly|allegedly)$/;

export function byInversion(prepared: PreparedText, phrase: PostPhrase): ByVerb | null {
  const { tokens: t } = prepared;
  const definite = phrase.determiner !== null && phrase.determiner !== 'a' && phrase.determiner !== 'an';
  // `The brigade’s commander was …`
  const owned = phrase.body !== null && phrase.body.span.first <= phrase.first + 1;
  if (phrase.plural || (!definite && !owned && phrase.owner === null)) return null;
  const verb = verbBehind(prepared, phrase.end);
  if (verb === null) return null;
  let at = verb + 1;
  while (at - verb < 6 && BEFORE_NAME.test(wordAt(t, at))) at++;
  const name = nameFrom(prepared, at);
  if (name === null || !canBePerson(prepared, name) || /^['’]$/.test(wordAt(t, name.end))) return null;
  const holder = holderNamed(prepared, name);
  const past = /^(?:was|were|remained)$/.test(wordAt(t, verb)) || wordAt(t, verb - 1) === 'had';
  const between = t.norm.slice(verb + 1, at);
  return {
    holder,
    course: wordAt(t, verb - 1) === 'will' ? 'designated' : past ? 'then' : 'is',
    at: { first: phrase.first, end: name.end },
    datesFrom: phrase.end,
    head: verb,
    clauseEnd: Math.max(name.end, verbFrame(prepared, verb).clauseEnd),
    negated: between.includes('not') || between.includes('never'),
    perfect: wordAt(t, verb) === 'been' && wordAt(t, verb - 1) !== 'had',
    after: null,
    before: null,
    why: `“${wordAt(t, verb)}” joins post and person`,
  };
}

/** `was`, `has been`: the verb behind the phrase, over words of time. */
function verbBehind({ tokens: t, sentences, sentenceOf }: PreparedText, end: number): number | null {
  const limit = sentences[sentenceOf[end - 1] ?? 0]?.end ?? end;
  for (let i = end; i < Math.min(limit, end + FARTHEST_VERB); i++) {
    const w = wordAt(t, i);
    if (VERBS.test(w)) return i;
    if (w === 'will' && wordAt(t, i + 1) === 'be') return i + 1;
    if (/^(?:has|had|have)$/.test(w) && wordAt(t, i + 1) === 'been') return i + 1;
    if (!OF_TIME.test(w) && t.kind[i] !== NUMBER) return null;
  }
  return null;
}
