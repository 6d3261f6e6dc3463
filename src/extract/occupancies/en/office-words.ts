// The words of a post and of the body it is in. In: the text and a post phrase, with how its holder stands beside it. Out: the post's name as written, and the body as a mention; null where no words name one.

import type { Mention } from '../../../model/mention.ts';
import type { Found } from '../../drafts.ts';
import { isBodyHead } from '../../gazetteers/bodies.ts';
import { countryNamed } from '../../gazetteers/places.ts';
import { postHeadOf } from '../../gazetteers/posts.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Office } from '../office.ts';
import type { Held } from './beside-name.ts';
import { bodyBeforeComma, bodyMention } from './by-heading.ts';
import type { PostPhrase } from './post-phrase.ts';

/** The words that name the post; a plural is made one. */
export function postWords({ prepared }: Found, phrase: PostPhrase): string {
  const t = prepared.tokens;
  const words = (from: number, end: number): string => (end > from ? t.text.slice(t.from[from], t.to[end - 1]) : '');
  const whole = words(phrase.post.first, phrase.post.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:Dep|Dpty)\. ?/i, 'Deputy ')
    .replace(/^Asst\. ?/i, 'Assistant ');
  if (!phrase.plural) return whole;
  const head = words(phrase.head.first, phrase.head.end);
  const singular = postHeadOf(t.norm[phrase.head.first] ?? '')?.singular ?? head;
  const cased = /^\p{Lu}/u.test(head) ? `${singular.charAt(0).toUpperCase()}${singular.slice(1)}` : singular;
  return whole.replace(head, cased);
}

export function bodyOf({ prepared }: Found, { body, owner, first }: PostPhrase): Office['body'] {
  if (body === null) {
    const whose = owner === null ? '' : (prepared.tokens.norm[owner.first] ?? '');
    if (whose === 'its' && owner !== null) return bodyMeant(prepared, owner);
    const named = whose === 'whose' ? bodyBeforeComma(prepared, first) : null;
    return named === null ? null : bodyMention(prepared, named);
  }
  const t = prepared.tokens;
  const text = t.text.slice(t.from[body.span.first], t.to[body.span.end - 1]);
  if (A_PLACE.test(text)) return placeMeant(prepared, body.span);
  const country = body.country ?? countryNamed(text);
  if (country === null) return bodyMention(prepared, body.span);
  const same = text.replace(/^the /i, '') === country;
  return mentionAt(prepared, body.span, country, same ? 'stated' : 'inferred', [
    same ? 'named in these words' : `“${text}” is of ${country}`,
  ]);
}

/** `[its] head`: the body with which its sentence begins, or else the one before. */
function bodyMeant(prepared: PreparedText, its: TokenSpan): Mention | null {
  const { names, sentences, sentenceOf, tokens: t } = prepared;
  const at = sentenceOf[its.first] ?? 0;
  for (const { first, end } of [sentences[at], sentences[at - 1]].flatMap((one) => one ?? []))
    for (let i = first; i < Math.min(end, its.first); i++) {
      const name = names.list[names.at[i] ?? -1];
      const named = name?.kind === 'body' ? names.fullest(name.name) : null;
      const noun = named === null && t.norm[i - 1] === 'the' && isBodyHead(t.norm[i] ?? '');
      const meant = noun ? bodyMention(prepared, { first: i - 1, end: i + 1 }).name : named;
      const own = first === sentences[at]?.first;
      if (
        meant !== null &&
        (own || !isBesideTheSubject(t, noun ? i - 1 : (name?.first ?? i), noun ? i + 1 : (name?.end ?? i)))
      )
        return mentionAt(prepared, its, meant, 'inferred', [`“its” after ${meant}, named before`]);
    }
  return null;
}

/** `It was bought [by the Harbour Office]`, `[The Commission] finds that …`: what another thing is told by, or who tells it, owns no “its”. */
const isBesideTheSubject = (t: Tokens, first: number, end: number): boolean => {
  const before = wordAt(t, first - 1) === 'the' ? first - 2 : first - 1;
  return (
    /^(?:by|from|to|for|at|with|under|near|against)$/.test(wordAt(t, before)) ||
    t.norm.slice(end, end + 3).includes('that')
  );
};

const A_PLACE = /^(?:(?:the|this|that|its) )?(?:town|city|village|port|district|province|region|county|island)$/i;

/** `the [town]’s mayor`: the place that its sentence named last before; without one the words name none. */
function placeMeant(prepared: PreparedText, span: TokenSpan): Mention {
  const { names, sentences, sentenceOf, tokens: t } = prepared;
  const first = sentences[sentenceOf[span.first] ?? 0]?.first ?? span.first;
  const place = names.list.findLast(({ kind, end, first: at }) => kind === 'place' && end <= span.first && at >= first);
  if (place === undefined) return mentionAt(prepared, span, null, 'stated', ['these words give no name']);
  const reason = `“${t.norm[span.end - 1]}” is ${place.name}, named before in the sentence`;
  return mentionAt(prepared, span, place.name, 'inferred', [reason]);
}

/** `Judge Mavik [of the Harbour Court]`: what a title is of can stand behind the name. */
export function bodyOfTitled({ prepared }: Found, { way, at }: Held): Office['body'] {
  const { names, tokens: t } = prepared;
  if (way !== 'title' || t.norm[at.end] !== 'of') return null;
  const first = t.norm[at.end + 1] === 'the' ? at.end + 2 : at.end + 1;
  const name = names.list[names.at[first] ?? -1];
  return name !== undefined && name.kind !== 'person' && name.first === first
    ? mentionAt(prepared, { first, end: name.end }, names.fullest(name.name), 'stated', ['named in these words'])
    : null;
}

/** `The department issued a statement, in which spokesman Oren Mavik …`: a spokesman speaks for the body that is the subject. */
export function bodyOfSpokesman({ prepared }: Found, phrase: PostPhrase): Office['body'] {
  const { names, sentences, sentenceOf, tokens: t } = prepared;
  if (!/^spokes/.test(t.norm[phrase.head.first] ?? '')) return null;
  const first = sentences[sentenceOf[phrase.first] ?? 0]?.first ?? phrase.first;
  for (let i = first; i < phrase.first; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined) continue;
    if (name.first - first > 3) return null;
    if (name.kind === 'body')
      return mentionAt(prepared, { first: name.first, end: name.end }, names.fullest(name.name), 'inferred', [
        `${name.name} is the body of which the sentence speaks`,
      ]);
    i = name.end - 1;
  }
  return null;
}
