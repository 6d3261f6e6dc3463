// The parties in a line or block of a letter's head: `Mr Tomas Veld, Minister of Justice`, `Information Officer, State Guard Headquarters, Tolna`, `TASCHNER, PRESIDENT OF THE ASSEMBLY`.
// In: the text and the words. Out: mentions, one for each that is written to: a post says who somebody is, a place where; neither is written to beside a person or a body.

import type { Mention } from '../../model/mention.ts';
import { isBodyHead, isPersianBodyHead } from '../gazetteers/bodies.ts';
import { isPersianPost, postHeadOf, postPhraseAt } from '../gazetteers/posts.ts';
import { mentionAt } from '../text/mentions.ts';
import { isPartyNoun, speakersOrParties } from '../text/parties.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens } from '../text/tokens.ts';
import { startsLine } from './letter-lines.ts';

type Kind = 'person' | 'surname' | 'post' | 'body' | 'place' | 'kin' | 'other';

interface Part extends TokenSpan {
  readonly kind: Kind;
}

export function partiesInHead(prepared: PreparedText, span: TokenSpan): readonly Mention[] {
  // `…, in the capital`: where he is.
  const parts = partsOf(prepared, span).filter(
    ({ first }, n) => n === 0 || !/^(?:in|at|on|near|of|here)$/.test(prepared.tokens.norm[first] ?? ''),
  );
  const persons = parts.filter(({ kind }) => kind === 'person' || kind === 'surname');
  const bodies = parts.filter(({ kind }) => kind === 'body');
  const others = parts.filter(({ kind }) => kind === 'other');
  if (parts.length < 2 || others.length > 0 || persons.length + bodies.length === 0)
    return speakersOrParties(
      prepared,
      [withoutPlaces({ first: span.first, end: parts.at(-1)?.end ?? span.end }, parts)],
      [],
    );
  // `Information Officer, State Guard Headquarters`: whoever holds the post is written to at the body.
  return [...persons, ...bodies].map((part) => mentionOf(prepared, part));
}

const withoutPlaces = (span: TokenSpan, parts: readonly Part[]): TokenSpan => {
  const last = parts.findLastIndex(({ kind }) => kind !== 'place');
  return parts.length < 2 || last < 0 ? span : { first: span.first, end: parts[last]?.end ?? span.end };
};

function mentionOf(prepared: PreparedText, part: Part): Mention {
  const { tokens: t, names } = prepared;
  const words = t.text.slice(t.from[part.first], t.to[part.end - 1]).replace(/\s+/g, ' ');
  const [named] = speakersOrParties(prepared, [part], []);
  const name = names.list[names.at[part.first] ?? -1];
  const whole = name !== undefined && name.nameFirst === part.first && name.end === part.end;
  if (named !== undefined && (part.kind === 'person' || (part.kind === 'body' && whole)))
    return { ...named, name: named.name === null ? null : inTitleCase(named.name) };
  return mentionAt(prepared, part, inTitleCase(words), 'stated', ['named in the head of the letter']);
}

/** `TASCHNER` of a telegram is Taschner. */
export const inTitleCase = (words: string): string =>
  /\p{Ll}/u.test(words) ? words : words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

function partsOf(prepared: PreparedText, span: TokenSpan): readonly Part[] {
  const { tokens: t } = prepared;
  const spans: TokenSpan[] = [];
  for (let first = span.first; first < span.end; ) {
    let end = first;
    while (end < span.end && !/^[,،]$/.test(t.norm[end] ?? '') && !(end > first && startsLine(t, end))) end++;
    if (end > first) spans.push({ first, end });
    first = /^[,،]$/.test(t.norm[end] ?? '') || end === first ? end + 1 : end;
  }
  return spans.map((part, n) => ({ ...part, kind: kindOf(prepared, part, { spans, n }) }));
}

function kindOf(
  prepared: PreparedText,
  part: TokenSpan,
  { spans, n }: { readonly spans: readonly TokenSpan[]; readonly n: number },
): Kind {
  const { tokens: t, names } = prepared;
  if (KIN.test(t.norm[part.first] ?? '')) return 'kin';
  const post = isPost(t, part);
  const next = spans[n + 1];
  const name = names.list[names.at[part.end - 1] ?? -1];
  // A name can run on over the end of a line.
  const kind = name !== undefined && name.end <= part.end ? name.kind : null;
  const bare = isPartyNoun(t.norm[part.end - 1] ?? '') || isOfOffice(t, spans[0], part);
  // `the Prosecutor at the Court of Appeal, Dar-Tolna`
  if (n > 0 && next === undefined && isOneWord(t, part) && spans[0] !== undefined && isPost(t, spans[0]))
    return 'place';
  if (kind === 'person' && !bare && (spans.length > 1 || !post)) return 'person';
  if (post || (bare && n > 0 && !hasBodyHead(t, part))) return 'post';
  const short = part.end - part.first <= 3 && isCapital(t, part.first);
  // `…, Tolna` at the end of an address, whatever the name was taken for.
  if (n > 0 && isOneWord(t, part) && next === undefined) return 'place';
  if (kind === 'body' || hasBodyHead(t, part) || isPartyNoun(t.norm[part.end - 1] ?? '')) return 'body';
  if (n === 0) return short && next !== undefined && isPost(t, next) ? 'surname' : 'other';
  return kind === 'place' || (short && n === spans.length - 1) ? 'place' : 'other';
}

/** `Tolna`, `Dar-Tolna`. */
const isOneWord = (t: Tokens, { first, end }: TokenSpan): boolean =>
  !/\s/.test(t.text.slice(t.from[first], t.to[end - 1]));

/** `Mr Harish Vale, District [Collector]`: behind somebody with a style, words without one; a noun for whoever does something. */
const isOfOffice = (t: Tokens, first: TokenSpan | undefined, part: TokenSpan): boolean =>
  first !== undefined &&
  part.first > first.first &&
  !STYLE.test(t.norm[part.first] ?? '') &&
  (STYLE.test(t.norm[first.first] ?? '') || /(?:tor|ager|cer|neer)$/.test(t.norm[part.end - 1] ?? ''));
const STYLE = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|colonel|col|captain|major|general|judge|father|sister)$/;

const KIN = /^(?:son|daughter|wife|widow|husband|aged|born|فرزند)$/;

/** `the Prosecutor General of …`, `Information Officer`: the last word before "of" can be the post as well as the first. */
const isPost = (t: Tokens, { first, end }: TokenSpan): boolean => {
  const at = /^(?:the|his|her|your)$/.test(t.norm[first] ?? '') ? first + 1 : first;
  let head = at;
  while (head + 1 < end && !/^(?:of|for|to|in|at|on)$/.test(t.norm[head + 1] ?? '')) head++;
  return (
    [at, head].some((k) => postHeadOf(t.norm[k] ?? '') !== null) ||
    t.norm[head] === 'officer' ||
    postPhraseAt((k) => t.norm[k] ?? '', at) > 0 ||
    isPersianPost(persianWord(t, at))
  );
};

function hasBodyHead(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++)
    if (t.kind[i] !== MARK && (isBodyHead(t.norm[i] ?? '') || isPersianBodyHead(persianWord(t, i)))) return true;
  return false;
}

const isCapital = (t: Tokens, i: number): boolean => /^\p{Lu}/u.test(t.text.slice(t.from[i] ?? 0));
