// Who came after whom, in a post named before: `He was succeeded by Oda Rennick`, `She replaced Mavik in May`, `His predecessor, Oren Mavik,`, `Her successor is Tam Rell`. It is the post
// named last, unless the words tell another ("succeeded in the brigade by"). In: what was found before and a token. Out: offices in that post, never sure. Where the words name the post ("replaced Mavik as mayor") by-verb.ts reads them.

import type { Found } from '../../drafts.ts';
import type { VerbFrame } from '../../text/en/verb-frame.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import type { Office } from '../office.ts';
import { officeFrame } from './own-subject.ts';
import { canBePerson, type Holder, holderAt, holderNamed, nameFrom, nameUpTo } from './persons.ts';
import { termsOf } from './terms.ts';
import { DETERMINERS, POST_NOUNS, SUCCEEDING, SUCCESSION_NOUNS } from './words.data.ts';

/** `before`: the offices named not long before, the last of them last. */
export function successionAt(found: Found, i: number, before: readonly Office[]): readonly Office[] {
  const w = found.prepared.tokens.norm[i] ?? '';
  const last = before.at(-1);
  if (last === undefined) return [];
  if (SUCCEEDING.has(w) || w === 'followed') return byVerb(found, i, before);
  const which = SUCCESSION_NOUNS.get(w);
  if (which === undefined) return [];
  // `[Mavik’s] predecessor`: in the post that was told of him.
  const owner = found.prepared.tokens.norm[i - 1] === 's' ? nameUpTo(found.prepared, i - 2) : null;
  const full = owner === null ? null : found.prepared.names.fullest(owner.name);
  const his =
    full === null ? (subjectPost(found, i, before) ?? last) : before.findLast(({ person }) => person.name === full);
  return his === undefined ? [] : byNoun(found, i, his, which);
}

/** `Quill named Rell [to replace him]`: not in the post of Quill, who is the subject of the sentence. */
function ofOthers(
  { prepared: { tokens: t, sentenceOf } }: Found,
  i: number,
  before: readonly Office[],
): readonly Office[] {
  if (!/^(?:him|her)$/.test(t.norm[i + 1] ?? '')) return before;
  const own = before.find(({ head }) => sentenceOf[head] === sentenceOf[i]);
  const others = before.filter(({ person }) => person.name !== own?.person.name);
  return own === undefined || others.length === 0 ? before : others;
}

/** `The works superintendent admitted that [his] predecessor …`: the post with which the sentence begins. */
function subjectPost(
  { prepared: { tokens: t, sentences, sentenceOf } }: Found,
  i: number,
  before: readonly Office[],
): Office | undefined {
  const { first = i } = sentences[sentenceOf[i] ?? 0] ?? {};
  const opening = `${t.norm.slice(first, i).join(' ')} `;
  return before.findLast(({ post }) => opening.startsWith(`the ${post.toLowerCase()} `));
}

/** The one of the two who holds the post tells which post it is; nobody follows himself. */
function byVerb(found: Found, i: number, before: readonly Office[]): readonly Office[] {
  const { prepared } = found;
  const frame = officeFrame(prepared, i);
  const last = postMeant(found, frame, frame.modal === 'to' ? ofOthers(found, i, before) : before);
  if (last === null) return [];
  const passive = frame.voice === 'passive';
  // `He was followed by a car`: in a post only where he left one.
  if (prepared.tokens.norm[i] === 'followed' && !(passive && before.some(({ to }) => to !== null))) return [];
  // `… was commander until 1976 [and was succeeded] there by …`
  const joined = passive && frame.subject === null && isJoinedTo(found, frame, last) ? last : null;
  const subject = named(found, i, last) ? last.at : frame.subject;
  const [comes, goes] = passive ? [frame.agent, joined?.at ?? frame.subject] : [subject, frame.object];
  if (comes === null || goes === null) return [];
  const next = inThePost(found, comes, last, !passive) ?? holderAt(prepared, comes);
  const gone =
    joined === null
      ? (inThePost(found, goes, last, passive) ?? holderAt(prepared, goes))
      : { person: joined.person, span: joined.at };
  if (next === null || gone === null || next.person.name === gone.person.name) return [];
  if (![next.person.name, gone.person.name].includes(last.person.name)) return [];
  const at = { first: Math.min(i, next.span.first, gone.span.first), end: Math.max(i + 1, next.span.end) };
  const { on } = termsOf(found, passive ? { first: i, end: i + 1 } : at, frame.clauseEnd);
  return [
    {
      ...inPost(last, next, at, i),
      status: frame.modal !== null && frame.modal !== 'to' ? 'designate' : statusOf(last, next),
      from: on,
      denied: frame.negated,
      after: gone.person,
      reasons: ['who came after whom, in the post named last before'],
    },
  ];
}

/**
 * The post of which the clause speaks. `succeeded in the brigade by` tells it by a word of the post or its body, and no other is meant. Where one post ended as the other began, in one
 * sentence, the words leave open in which somebody was followed.
 */
function postMeant(found: Found, frame: VerbFrame, before: readonly Office[]): Office | null {
  const last = before.at(-1) ?? null;
  const told = fieldOf(found, frame);
  const words = told
    .filter(({ definite, word }) => definite || before.some((one) => wordsOfOffice(one).has(word)))
    .map(({ word }) => word);
  if (words.length > 0)
    return before.findLast((office) => words.some((word) => wordsOfOffice(office).has(word))) ?? null;
  const sentence = ({ head }: Office): number => found.prepared.sentenceOf[head] ?? 0;
  const begins = last !== null && last.to === null && last.status === 'current';
  // `was posted to the capital as chief and was replaced by Rell`: in the post that he left for it.
  if (begins && last.from !== null && sentence(last) === found.prepared.sentenceOf[frame.verb.first])
    return before.findLast((one) => one.person.name === last.person.name && one.post !== last.post) ?? null;
  const left = (one: Office): boolean =>
    one !== last &&
    last !== null &&
    one.to !== null &&
    one.person.name === last.person.name &&
    sentence(one) === sentence(last);
  return begins && before.some(left) ? null : last;
}

/** `in [the brigade]`, `at [Tarsel]`: the words of the body or field in which somebody is followed; none for a day or `the post`. */
function fieldOf(
  { prepared: { tokens: t }, dates }: Found,
  { prepositions }: VerbFrame,
): readonly { readonly word: string; readonly definite: boolean }[] {
  return prepositions.flatMap(({ word, span }) => {
    const definite = DETERMINERS.has(t.norm[span.first] ?? '');
    const [from, to] = [t.from[span.first] ?? 0, t.to[span.end - 1] ?? 0];
    if (!/^(?:in|at|on|of|as)$/.test(word) || dates.some((date) => date.from < to && date.to > from)) return [];
    const words = t.norm.slice(definite ? span.first + 1 : span.first, span.end).filter((w) => w.length > 3);
    return words.some((w) => POST_NOUNS.has(w)) ? [] : words.map((each) => ({ word: each, definite }));
  });
}

/** `The council named Mavik president, [replacing] Quill`: whoever was given the post, and not who gave it. */
const named = ({ prepared: { tokens: t, sentenceOf } }: Found, i: number, last: Office): boolean =>
  (t.norm[i] ?? '').endsWith('ing') && t.norm[i - 1] === ',' && sentenceOf[i] === sentenceOf[last.head];

/** `named Mavik acting president, replacing Quill`: as acting as before. */
const statusOf = ({ person, status }: Office, next: Holder): Office['status'] =>
  person.name === next.person.name && (status === 'acting' || status === 'designate') ? status : 'current';

const wordsOfOffice = ({ post, body }: Office): ReadonlySet<string> =>
  new Set(`${post} ${body?.name ?? body?.text ?? ''}`.toLowerCase().split(/[^\p{L}\p{N}]+/u));

const isJoinedTo = ({ prepared: { tokens: t, sentenceOf } }: Found, { verb }: VerbFrame, last: Office): boolean =>
  t.norm[verb.first - 1] === 'and' && sentenceOf[verb.first] === sentenceOf[last.head];

const inPost = (last: Office, { person }: Holder, at: TokenSpan, head: number): Office => ({
  ...last,
  ...{ person, at, head, sure: false, status: 'current' as const, present: false, denied: false },
  ...{ from: null, to: null, asOf: null, after: null, before: null },
});

/** The pronoun is who held the post named last: `succeeded him`, and as the subject `he was succeeded by`, `he replaced`. */
function inThePost({ prepared }: Found, span: TokenSpan, { person }: Office, subject: boolean): Holder | null {
  const pronoun = prepared.tokens.norm[span.first] ?? '';
  const fits = subject ? /^(?:he|she)$/ : /^(?:him|her|he|she)$/;
  if (span.end - span.first !== 1 || !fits.test(pronoun) || person.name === null) return null;
  const reasons = [`“${pronoun}” is ${person.name}, who held the post named last`];
  return { person: mentionAt(prepared, span, person.name, 'inferred', reasons), span, sure: false };
}

/** `[His predecessor], Oren Mavik,`, `[her successor] will be Oren Mavik`; with "as" the post is named. */
function byNoun(found: Found, i: number, last: Office, which: 'after' | 'before'): readonly Office[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const word = (k: number): string => t.norm[k] ?? '';
  const own = /^(?:his|her|s)$/.test(word(i - 1));
  if (!own || last.person.name === null) return [];
  const comma = word(i + 1) === ',';
  const verb = /^(?:is|was|will)$/.test(word(i + 1)) ? (word(i + 2) === 'be' ? i + 3 : i + 2) : null;
  const name = comma ? nameFrom(prepared, i + 2) : verb === null ? null : nameFrom(prepared, verb);
  if (name === null || !canBePerson(prepared, name) || /^['’]$/.test(word(name.end))) return [];
  const holder = holderNamed(prepared, name);
  if (holder.person.name === last.person.name) return [];
  const reasons = [`“${word(i)}” says who came ${which} whom, in the post named last before`];
  const whose = mentionAt(prepared, { first: i - 1, end: i }, last.person.name, 'inferred', [
    `“${word(i - 1)}” is ${last.person.name}, who held the post named last`,
  ]);
  const one = { ...inPost(last, holder, { first: i - 1, end: name.end }, i), reasons };
  if (which === 'before') return [{ ...one, status: 'former', to: '..', before: whose }];
  return [{ ...one, status: word(i + 1) === 'will' ? 'designate' : 'current', after: whose }];
}
