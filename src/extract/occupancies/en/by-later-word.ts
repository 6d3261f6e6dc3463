// What becomes of somebody in a post named before, told without naming it again: `She took office on 1 July 2012 and was sacked in November`, `Quill, who stepped down two days earlier`, `Colonel Rell took his place`.
// In: what was found before and the token of a verb. Out: offices in that post, never sure; none where the subject held no post named shortly before. Where the words name the post by-verb.ts reads them; `that role` is for by-spoken-post.ts.

import type { Found } from '../../drafts.ts';
import { NUMERALS } from '../../text/en/grammar.data.ts';
import { NUMBER, type TokenSpan, type Tokens, tokenFrom, WORD, wordAt } from '../../text/tokens.ts';
import type { Office } from '../office.ts';
import { ENDED_BY, ENDS_BY, MOVED_BY } from './ending-verb.ts';
import { officeFrame } from './own-subject.ts';
import { type Holder, holderAt } from './persons.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { termsOf } from './terms.ts';

type Course = 'begins' | 'ends' | 'stays' | 'follows' | 'stands in';

/** `before`: the offices named not long before, the last of them last. */
export function byLaterWord(found: Found, i: number, before: readonly Office[]): readonly Office[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const last = before.at(-1);
  const course = last === undefined || t.kind[i] !== WORD ? null : courseOf(t, i);
  if (last === undefined || course === null) return [];
  const frame = officeFrame(prepared, i);
  const modal = frame.modal !== null && frame.modal !== 'to';
  const holder =
    ofReduced(t, i, before) ??
    ofRelative(t, i, before) ??
    (frame.subject === null ? joinedTo(found, frame.verb.first, last) : holderAt(prepared, frame.subject)) ??
    sentenceSubject(prepared, frame.verb.first);
  if (holder === null || holder.person.name === null || frame.negated) return [];
  const first = Math.min(i, holder.span.first);
  const at: TokenSpan = { first, end: Math.max(i + 1, holder.span.end) };
  const { on: near, from, to } = termsOf(found, { first: i, end: i + 1 }, frame.clauseEnd);
  const on = near === null ? null : dayOfVerb(found, i, near);
  const told: Told = { holder, at, head: i, on: from ?? on ?? (course === 'follows' ? dayBefore(found, i) : null) };
  const reason = `“${wordAt(t, i)}” is said of who holds the post named before`;
  if (course === 'follows' || course === 'stands in') {
    const left = course === 'stands in' ? stoodInFor(found, i, before) : last;
    if (left === undefined || left.person.name === holder.person.name) return [];
    const status = course === 'stands in' ? 'acting' : modal ? 'designate' : 'current';
    return [{ ...inPost(left, told), status, from: told.on, after: left.person, reasons: [reason] }];
  }
  if (course === 'begins') {
    const post = before.findLast(
      (one) => isOf(one, holder) && one.from !== told.on && (one.to === null || one.to > (told.on ?? '')),
    );
    const status = modal ? 'designate' : (post?.status ?? 'current');
    return post === undefined || told.on === null
      ? []
      : [{ ...inPost(post, told), status, from: told.on, reasons: [reason] }];
  }
  if (course === 'stays') {
    const kept = postLeft(before, holder, to);
    return kept === null || to === null || modal
      ? []
      : [{ ...inPost(kept, told), status: 'former', from: kept.from, to, reasons: [reason] }];
  }
  const post = postLeft(before, holder, told.on);
  return post === null || modal
    ? []
    : [{ ...inPost(post, told), status: 'former', to: told.on ?? '..', reasons: [reason] }];
}

/**
 * A day before the verb is not that of a clause about somebody (`Mavik, who oversaw it in 2009, was promoted`), and a month without a year that comes behind one with a year is of that year (`took command in
 * January 1984 and was transferred in August`).
 */
function dayOfVerb(
  { prepared: { tokens: t, sentences, sentenceOf }, dates }: Found,
  i: number,
  on: string,
): string | null {
  const { first = i } = sentences[sentenceOf[i] ?? 0] ?? {};
  const date = dates.find(({ from, edtf }) => edtf === on && from >= (t.from[first] ?? 0));
  if (date === undefined) return on;
  const at = tokenFrom(t, date.from);
  if (at < i) return t.norm.slice(first, at).includes('who') ? null : on;
  const before = dates.findLast(
    ({ to, from, type }) => type === 'date' && to <= date.from && from >= (t.from[first] ?? 0),
  );
  const year = before?.grounds.year === 'stated' ? /^\d{4}-\d{2}/.exec(before.edtf ?? '')?.[0] : undefined;
  if (date.grounds.year !== 'inferred' || year === undefined || !/^\d{4}-\d{2}/.test(on)) return on;
  const [told, month] = [Number(year.slice(0, 4)), on.slice(4)];
  return `${month.slice(0, 3) < year.slice(4, 7) ? told + 1 : told}${month}`;
}

/** `Quill was moved to the capital; Rell stood in for [him]`: the post of whom "him" can mean, the one named last before the verb’s own subject. */
function stoodInFor({ prepared }: Found, i: number, before: readonly Office[]): Office | undefined {
  const { tokens: t } = prepared;
  const him = t.norm.findIndex((w, k) => k > i && k < i + 4 && /^(?:him|her|his)$/.test(w));
  const meant = him < 0 ? null : holderAt(prepared, { first: him, end: him + 1 });
  const named = meant?.person.name ?? null;
  return named === null ? before.at(-1) : before.findLast(({ person }) => person.name === named);
}

interface Told {
  readonly holder: Holder;
  readonly at: TokenSpan;
  readonly head: number;
  readonly on: string | null;
}

/** `Aune, [appointed] in 2014, …`, `the emir, Oren Mavik, [deposed] in June,`: between commas behind the name. */
const isReduced = (t: Tokens, i: number): boolean => wordAt(t, i - 1) === ',' && t.gap[i - 1] === 0;

function ofReduced(t: Tokens, i: number, before: readonly Office[]): Holder | null {
  if (!isReduced(t, i)) return null;
  const office = before.findLast(
    ({ at, person }) => at.end === i - 1 || (person.name ?? '').toLowerCase().endsWith(` ${wordAt(t, i - 2)}`),
  );
  return office === undefined ? null : { person: office.person, span: office.at, sure: false };
}

/** `General Mavik, director of the office, [who] was himself removed`: whose post the words before "who" tell. */
function ofRelative(t: Tokens, i: number, before: readonly Office[]): Holder | null {
  for (let k = i - 1; k > i - 6; k--) {
    if (wordAt(t, k) === ',') return null;
    if (wordAt(t, k) !== 'who') continue;
    const end = wordAt(t, k - 1) === ',' ? k - 1 : k;
    const office = before.findLast(({ at }) => at.end === end);
    return office === undefined ? null : { person: office.person, span: office.at, sure: false };
  }
  return null;
}

/** `… took office in July [and] was sacked in November`: the verb goes on with whom its sentence told of. */
const joinedTo = (
  { prepared: { tokens: t, sentenceOf } }: Found,
  verb: number,
  { person, at, head }: Office,
): Holder | null =>
  wordAt(t, verb - 1) === 'and' && sentenceOf[verb] === sentenceOf[head] ? { person, span: at, sure: false } : null;

const isOf = ({ person }: Office, holder: Holder): boolean => person.name === holder.person.name;

/** The last post of the holder that no other words ended on a day; or that which another is said to hold after the holder. */
function postLeft(before: readonly Office[], holder: Holder, on: string | null): Office | null {
  const own = before.findLast((one) => isOf(one, holder) || one.after?.name === holder.person.name);
  if (own === undefined || own.status === 'candidate' || own.status === 'designate') return null;
  if (!isOf(own, holder)) return own;
  return own.to === null || (own.to === '..' && on !== null) ? own : null;
}

const inPost = (post: Office, { holder, at, head }: Told): Office => ({
  ...post,
  ...{ person: holder.person, at, head, sure: false, present: false, denied: false },
  ...{ from: null, to: null, asOf: null, after: null, before: null },
});

const STAYING =
  /^(?:so|there|in office|in (?:the|that|this|his|her) (?:post|position|office)|in post) ?(?:until|till|up)?\b/;
const OWN = /^(?:his|her|the|this|that)$/;
const OFFICE = /^(?:office|command|leadership|duties|functions|presidency|chairmanship)$/;
const DAY = /^(?:in|on|at|by|last|two|three|the|after|from|with|effective|this|and|,|\.|;|:|\))$/;

function courseOf(t: Tokens, i: number): Course | null {
  const w = wordAt(t, i);
  if (/^(?:took|takes|taken)$/.test(w)) return ofTaking(t, i);
  // `became mayor and remained so until 1994`
  if (/^(?:remained|stayed|continued)$/.test(w))
    return STAYING.test(t.norm.slice(i + 1, i + 5).join(' ')) ? 'stays' : null;
  if (/^(?:assumed|assumes)$/.test(w)) return takesOffice(t, i + 1) ? 'begins' : null;
  if (w === 'sworn' && wordAt(t, i + 1) === 'in') return closes(t, i + 2) ? 'begins' : null;
  if (/^(?:act|acts|acted|stood|stands|fills|filled|filling)$/.test(w)) return standsIn(t, i + 1) ? 'stands in' : null;
  const passive = isPassive(t, i) || (isReduced(t, i) && !ENDS_BY.test(w));
  if (passive && /^(?:appointed|elected|chosen|reappointed)$/.test(w)) return closes(t, i + 1) ? 'begins' : null;
  if (/^(?:left|leaves|vacated)$/.test(w)) return takesOffice(t, i + 1) ? 'ends' : null;
  if (passive && /^(?:promoted|transferred|reassigned|recalled)$/.test(w) && closes(t, i + 1)) return 'ends';
  if (passive && MOVED_BY.test(w) && wordAt(t, i + 1) === 'to') return 'ends';
  if (passive ? ENDED_BY.test(w) : ENDS_BY.test(w)) return isOfPost(t, i) ? 'ends' : null;
  return null;
}

function isPassive(t: Tokens, i: number): boolean {
  let k = i - 1;
  while (i - k < 4 && (wordAt(t, k).endsWith('ly') || /^(?:himself|herself|then|later|also)$/.test(wordAt(t, k)))) k--;
  return /^(?:was|were|been)$/.test(wordAt(t, k));
}

/** `took office`, `took over`, `took up her duties`; `took his place`. */
function ofTaking(t: Tokens, i: number): Course | null {
  if (/^(?:his|her|their)$/.test(wordAt(t, i + 1)) && wordAt(t, i + 2) === 'place') return 'follows';
  if (wordAt(t, i + 1) === 'over') return closes(t, i + 2) ? 'begins' : null;
  return takesOffice(t, wordAt(t, i + 1) === 'up' ? i + 2 : i + 1) ? 'begins' : null;
}

/** `office`, `his duties`; not `the role of …`, which names it. */
function takesOffice(t: Tokens, i: number): boolean {
  const noun = OWN.test(wordAt(t, i)) ? i + 1 : i;
  return OFFICE.test(wordAt(t, noun)) && !/^(?:of|as|at)$/.test(wordAt(t, noun + 1));
}

/** `in his place`, `in for him`. */
const standsIn = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'in' &&
  ((/^(?:his|her)$/.test(wordAt(t, i + 1)) && /^(?:place|stead|absence)$/.test(wordAt(t, i + 2))) ||
    (wordAt(t, i + 1) === 'for' && /^(?:him|her)$/.test(wordAt(t, i + 2))));

/** Nothing but a day, an agent or the end behind it: no post of its own, no way and no place. */
const closes = (t: Tokens, i: number): boolean =>
  i >= t.count || t.gap[i] === 3 || t.kind[i] === NUMBER || NUMERALS.has(wordAt(t, i)) || DAY.test(wordAt(t, i));

/** `resigned in May`, `was removed from office`, `stepped down`; not `retired to his room`, `was removed from the hall`, `resigned as head`. */
function isOfPost(t: Tokens, i: number): boolean {
  if (wordAt(t, i) === 'stepped') return /^(?:down|aside)$/.test(wordAt(t, i + 1)) && wordAt(t, i + 2) !== 'as';
  if (/^(?:from|of)$/.test(wordAt(t, i + 1)))
    return takesOffice(t, i + 2) || /^(?:post|position)$/.test(wordAt(t, i + 3));
  return closes(t, i + 1);
}

/** `When Mavik was promoted in May 1974, Rell took his place`: the day of the clause before. */
function dayBefore(found: Found, i: number): string | null {
  const { sentences, sentenceOf, tokens: t } = found.prepared;
  const { first = i } = sentences[sentenceOf[i] ?? 0] ?? {};
  if (!/^(?:when|after|once)$/.test(wordAt(t, first))) return null;
  const date = found.dates.findLast(
    ({ from, to, type }) => type === 'date' && from >= (t.from[first] ?? 0) && to <= (t.from[i] ?? 0),
  );
  return date?.edtf ?? null;
}
