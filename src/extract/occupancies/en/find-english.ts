// Posts and memberships in English. In: what was found before. Out: offices and seats in the order of the text. The heads of posts, the word "member" and a few verbs
// are looked up token by token; everything else is looked at only around them.

import type { OccupancyClaim } from '../../../model/claim.ts';
import { isSayingWord } from '../../dates/date-near.ts';
import type { Found } from '../../drafts.ts';
import { isGivenName } from '../../gazetteers/given-names.ts';
import { postHeadOf, postOfShort, postPhraseAt } from '../../gazetteers/posts.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { Office, Seat } from '../office.ts';
import { timeSpokenOf } from '../time-spoken.ts';
import { besideName, type Held } from './beside-name.ts';
import { byAppointment } from './by-appointment.ts';
import { byCard } from './by-card.ts';
import { byFragment } from './by-fragment.ts';
import { headingAt } from './by-heading.ts';
import { byInversion } from './by-inversion.ts';
import { byLaterWord } from './by-later-word.ts';
import { rosterAt } from './by-roster.ts';
import { bySpokenPost } from './by-spoken-post.ts';
import { type ByVerb, byVerb, type Course } from './by-verb.ts';
import { endOfTerms, isAfter, isOrdered, isTermOnly, joinsPosts, tellsOfLaterTime } from './chain.ts';
import { endingBeside } from './ending-verb.ts';
import { inChargeAt } from './in-charge.ts';
import { ended, headings, rostered, shortTitle, underOwnTitle } from './made-offices.ts';
import { seatsAt } from './memberships.ts';
import { isNoPost } from './no-post.ts';
import { bodyOf, bodyOfSpokesman, bodyOfTitled, postWords } from './office-words.ts';
import { type PostPhrase, postPhrase } from './post-phrase.ts';
import { successionAt } from './succession.ts';
import { overPlace, type Terms, termsBeside, termsOf } from './terms.ts';
import { HEADING_VERBS, JOINING, POST_NOUNS, STATUS, SUCCEEDING, SUCCESSION_NOUNS } from './words.data.ts';

/** The tokens of one English stretch. */
export function officesInEnglish(found: Found, first: number, end: number): readonly (Office | Seat)[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const all: (Office | Seat)[] = [];
  let last: Attached | null = null;
  let spoken: PostPhrase | null = null;
  const left = new Set<Office>();
  let listed = 0;
  for (let i = first; i < end; i++) {
    if (t.kind[i] !== WORD) continue;
    const w = t.norm[i] ?? '';
    if (spoken !== null && i >= listed && i - spoken.end < LONGEST_MEMORY) {
      const entries = rosterAt(found, i);
      listed = entries.at(-1)?.end ?? listed;
      all.push(...rostered(entries, { post: postWords(found, spoken), body: bodyOf(found, spoken) }));
    }
    if (isGivenNameAt(found, i)) continue;
    if (postHeadOf(w) !== null || postPhraseAt((k) => t.norm[k] ?? '', i) > 0) {
      const phrase = postPhrase(prepared, i);
      const inside = spoken !== null && i < spoken.end;
      const weak = phrase !== null && isNoPost(found, phrase);
      const post = phrase === null || (weak && byCard(prepared, phrase) === null) ? null : phrase;
      // `adviser to the president`: the president is a word of the other post, unless his name follows.
      const offices: readonly Office[] = (
        post === null ? [] : inOwnersBody(found, post, officesOf(found, post, last), heldBefore(all, i))
      ).filter((office) => !inside || (post !== null && isTitled(found, post, office)));
      all.push(...offices);
      if (post !== null && !(inside && offices.length === 0)) {
        const one = offices[0];
        last = offices.length === 1 && one !== undefined ? { office: one, end: post.end } : null;
        spoken = post;
      } else if (phrase?.plural === true && LISTING.test(t.norm[phrase.end] ?? '')) spoken = phrase;
    } else if (postOfShort(w) !== null) all.push(...shortTitle(found, i));
    else if (spoken !== null && POST_NOUNS.has(w)) all.push(...spokenOf(found, i, spoken, heldBefore(all, i)));
    const led = headings(found, HEADING_VERBS.has(w) ? headingAt(prepared, i) : inChargeAt(prepared, i));
    const headed = underOwnTitle(prepared, led, heldBefore(all, i));
    all.push(...headed);
    if (headed.length > 1) listed = headed.at(-1)?.at.end ?? listed;
    if (SUCCEEDING.has(w) || SUCCESSION_NOUNS.has(w) || w === 'followed')
      all.push(
        ...successionAt(
          found,
          i,
          heldBefore(all, i).filter((one) => !left.has(one)),
        ),
      );
    else {
      const later = byLaterWord(found, i, heldBefore(all, i));
      all.push(...later);
      // `He replaced Quill, who was sacked. His successor …`: is not of Quill.
      for (const one of later) if (one.to !== null) left.add(one);
    }
    if (w === 'member' || w === 'members' || JOINING.has(w) || w.startsWith('serv'))
      all.push(...seatsAt(prepared, i).map((seat) => dated(found, seat)));
  }
  return all;
}

/** `Its commanders [were] Mavik (1974), Rell (1975–1976) and …`. */
const LISTING = /^(?:were|are|included|include|:)$/;

/** `Emir Talven of the Institute`: what is the first word of somebody's own name is no post. */
function isGivenNameAt({ prepared: { names } }: Found, i: number): boolean {
  const name = names.list[names.at[i] ?? -1];
  return (
    name?.kind === 'person' && name.nameFirst === i && name.end > i + 1 && isGivenName(name.name.split(' ')[0] ?? '')
  );
}

/** `[His] deputy, Rell,`, `[Mavik’s] deputy`: in the body of the post that was told of him. */
function inOwnersBody(
  { prepared: { tokens: t, names } }: Found,
  { owner, head }: PostPhrase,
  offices: readonly Office[],
  before: readonly Office[],
): readonly Office[] {
  if (owner === null || !SECONDS.test(t.norm[head.first] ?? '')) return offices;
  const name = names.list[names.at[owner.first] ?? -1];
  const whose = name === undefined ? null : names.fullest(name.name);
  return offices.map((office) => {
    const of = before.findLast(
      ({ person }) => person.name !== office.person.name && (whose === null || person.name === whose),
    );
    return office.body === null && of?.body != null ? { ...office, body: of.body, sure: false } : office;
  });
}
const SECONDS = /^(?:deputy|adjutant|second|spokesman|spokeswoman|spokesperson)$/;

/** The offices named not long before. */
const heldBefore = (all: readonly (Office | Seat)[], i: number): readonly Office[] =>
  all.filter((one): one is Office => one.kind === 'occupancy' && i - one.at.end < LONGEST_MEMORY);

/** `assuming that role in 2019`, `left this post`: the post that was named last of whom it is said, or else that was named last, if not long before. */
function spokenOf(found: Found, i: number, phrase: PostPhrase, before: readonly Office[]): readonly Office[] {
  if (i - phrase.end > LONGEST_MEMORY) return [];
  const verb = bySpokenPost(found.prepared, i);
  if (verb === null) return [];
  const near = verb.head > i && verb.holder.person.named === 'inferred' ? justBefore(found, i, before) : undefined;
  const own = near ?? before.findLast(({ person }) => person.name !== null && person.name === verb.holder.person.name);
  if (own === undefined && before.some(({ at }) => at.first <= phrase.first && phrase.end <= at.end)) return [];
  const goesOn = /^(?:holds|retains|keeps|occupies)$/.test(found.prepared.tokens.norm[verb.head] ?? '');
  return byCourse(found, { ...phrase, status: goesOn ? ['current'] : [] }, verb).map((office) => ({
    ...office,
    ...(own === undefined ? {} : { person: own.person, post: own.post, body: own.body }),
    sure: false,
    reasons: [...office.reasons, 'the post is the one named last before'],
  }));
}
const LONGEST_MEMORY = 60;

/** `Rell was appointed head of the office[, a post] he held`: whose post is told right before it. */
const justBefore = ({ prepared: { sentenceOf } }: Found, i: number, before: readonly Office[]): Office | undefined =>
  before.findLast(({ at, head }) => at.end <= i && i - at.end < 5 && sentenceOf[head] === sentenceOf[i]);

const isTitled = ({ prepared }: Found, phrase: PostPhrase, office: Office): boolean =>
  prepared.names.list[prepared.names.at[office.at.end - 1] ?? -1]?.nameFirst === phrase.end;

interface Attached {
  readonly office: Office;
  readonly end: number;
}

function officesOf(found: Found, phrase: PostPhrase, last: Attached | null): readonly Office[] {
  const { prepared } = found;
  const beside = besideName(prepared, phrase);
  if (beside.length > 0) return beside.flatMap((held) => byName(found, phrase, held));
  const card = byCard(prepared, phrase);
  if (card !== null) return byName(found, isActing(found, card) ? { ...phrase, status: ['acting'] } : phrase, card);
  const inverted = byInversion(prepared, phrase);
  const one = inverted ?? byAppointment(prepared, phrase);
  const verbs = one === null ? byVerb(prepared, phrase) : [one];
  if (verbs.length > 0) return verbs.flatMap((verb) => byCourse(found, phrase, verb));
  const second = joined(found, phrase, last);
  if (second.length > 0) return second;
  const fragment = byFragment(prepared, phrase);
  if (fragment === null) return coordinated(found, phrase);
  const { status } = phrase;
  return byName(found, fragment.former ? { ...phrase, status: [...status, 'former'] } : phrase, fragment.held);
}

/** `Commissioner of Police (Ag.), Mr. Oren Mavik`. */
const isActing = ({ prepared: { tokens: t } }: Found, { at }: Held): boolean =>
  t.norm.slice(at.first, at.end).some((w) => /^(?:ag|acting)$/.test(w));

/** `Oren Mavik, a former minister [and head of the union]`: a second post of the same person. */
function joined(found: Found, phrase: PostPhrase, last: Attached | null): readonly Office[] {
  const t = found.prepared.tokens;
  if (last === null || phrase.plural || phrase.first <= last.end || last.office.at.end > phrase.first) return [];
  const from = last.office.at.end;
  // `The warden was Mavik, until last month minister of works`: behind the name only with its own term.
  const joins =
    from === last.end ? joinsPosts(t, overPlace(found, from) ?? from, phrase.first) : isTermOnly(t, from, phrase.first);
  if (!joins) return [];
  const now = phrase.status.includes('current') || /^(?:now|currently|today)$/.test(t.norm[phrase.first - 1] ?? '');
  const past = !now && last.office.status === 'former' && isOrdered(t, phrase, last.office.to);
  const own = termsBeside(found, { first: phrase.first, end: phrase.end }, [
    phrase.end,
    overPlace(found, phrase.end) ?? phrase.end,
  ]);
  return [
    {
      ...last.office,
      post: postWords(found, phrase),
      body: bodyOf(found, phrase),
      ...ended(
        past ? 'former' : statusOf(phrase, null),
        own.from ?? (isAfter(t, phrase.first) ? last.office.to : null),
        own.to,
      ),
      asOf: null,
      present: now || last.office.present,
      now,
      after: null,
      before: null,
      at: { first: last.office.at.first, end: phrase.end },
      reasons: ['a second post joined to the first'],
    },
  ];
}

/** `Oren Mavik, the founder and first leader of the union`: two posts of one body; the first head stands without it. */
function coordinated(found: Found, phrase: PostPhrase): readonly Office[] {
  const { prepared } = found;
  const t = prepared.tokens;
  if (t.norm[phrase.first - 1] !== 'and') return [];
  const first = postPhrase(prepared, phrase.first - 2);
  if (first === null || first.end !== phrase.first - 1 || first.plural) return [];
  const wide: PostPhrase = { ...phrase, first: first.first, determiner: first.determiner, owner: first.owner };
  const [held] = besideName(prepared, wide);
  if (held === undefined) return [];
  const both = [{ ...first, body: first.body ?? phrase.body, end: phrase.end }, wide];
  return both.flatMap((each) => byName(found, each, held));
}

function byName(found: Found, phrase: PostPhrase, held: Held): readonly Office[] {
  const told = statusInMarks(found, held.at.end) ?? statusOf(phrase, held.nth);
  const ending = told === 'current' || told === 'acting' ? endingBeside(found, phrase.first, held.at.end) : null;
  const status = ending === null ? told : 'former';
  const terms = termsBeside(found, { first: phrase.first, end: phrase.end }, [held.at.end, phrase.end]);
  const then = phrase.status.includes('then');
  const now = phrase.status.includes('current');
  const spoken = then && terms.on === null && status !== 'former' ? timeSpokenOf(found, phrase.first) : null;
  const office: Office = {
    kind: 'occupancy',
    person: held.holder.person,
    post: postWords(found, phrase),
    body: bodyOf(found, phrase) ?? bodyOfTitled(found, held) ?? bodyOfSpokesman(found, phrase),
    ...ended(status, terms.from, terms.to ?? ending?.on ?? null),
    asOf: now || status === 'former' ? null : (terms.on ?? spoken?.edtf ?? null),
    present: !then && !(held.way === 'as' && tellsOfPast(found.prepared.tokens, held.at.end)),
    denied: false,
    presupposed: true,
    now,
    after: null,
    before: null,
    at: held.at,
    head: phrase.head.first,
    sure: held.holder.sure && (held.nth === null || phrase.status.length > 1),
    reasons: [
      held.why,
      ...(ending === null ? [] : [`“${ending.verb}” ends the post`]),
      ...(then ? ['“then” speaks of the time told'] : []),
      ...(spoken === null ? [] : [spoken.reason]),
    ],
  };
  return [office, ...again(office, terms)];
}

/** `As chief of staff, Mavik [signed] the orders`: when he did, no words say. */
const tellsOfPast = (t: Tokens, i: number): boolean =>
  /(?:[^e]ed|was|were|had|wrote|gave|took|made|led|sat|held|saw|knew|went|came|sent|met|oversaw|ran)$/.test(
    t.norm[i] ?? '',
  ) && !isSayingWord(t.norm[i] ?? '');

/** `Governor: Oren Mavik (acting)`. */
function statusInMarks({ prepared: { tokens: t } }: Found, i: number): Office['status'] | null {
  const status = t.norm[i] === '(' && t.norm[i + 2] === ')' ? STATUS.get(t.norm[i + 1] ?? '') : undefined;
  return status === undefined || status === 'then' ? null : status;
}

/** `… and again from 1987 to 1990`. */
const again = (office: Office, { again: terms }: Terms): readonly Office[] =>
  terms.map((term) => ({ ...office, ...ended(office.status, term.from, term.to), asOf: null }));

function byCourse(found: Found, phrase: PostPhrase, verb: ByVerb): readonly Office[] {
  const terms = termsOf(found, { first: verb.at.first, end: verb.datesFrom }, endOfTerms(found.prepared.tokens, verb));
  const { from, to } = terms;
  const { course } = verb;
  const on = course === 'is' && isPresent(found, verb) ? null : terms.on;
  const [begins, ends] = [course === 'begins', course === 'ends'];
  const now = phrase.status.includes('current');
  const past =
    course === 'then' || (!verb.perfect && /(?:ed|was|were|held)$/.test(found.prepared.tokens.norm[verb.head] ?? ''));
  const undated = begins || ends || from !== null || to !== null || now;
  const spoken =
    past && !undated && on === null && !tellsOfLaterTime(found.prepared, verb.head)
      ? timeSpokenOf(found, phrase.first)
      : null;
  const office: Office = {
    kind: 'occupancy',
    person: verb.holder.person,
    post: postWords(found, phrase),
    body: bodyOf(found, phrase),
    ...ended(
      statusByCourse(phrase, course === 'holds' && past ? 'held' : course),
      from ?? (begins ? (on ?? whenBefore(found, verb)) : null),
      to ?? (ends ? on : null),
    ),
    asOf: undated ? null : (on ?? spoken?.edtf ?? null),
    present: course === 'is' || (course === 'holds' && !past) || (begins && verb.perfect && isGiven(found, verb, from)),
    denied: verb.negated,
    after: verb.after,
    before: verb.before,
    at: verb.at,
    head: verb.head,
    sure: verb.holder.sure && (course === 'is' || course === 'then' || begins || ends),
    reasons: spoken === null ? [verb.why] : [verb.why, spoken.reason],
  };
  return [office, ...again(office, terms)];
}

/** `was governor to [August 1999], when he became minister`: the day on which the clause before ends. */
function whenBefore({ prepared: { tokens: t, sentences, sentenceOf }, dates }: Found, { head }: ByVerb): string | null {
  const { first = head } = sentences[sentenceOf[head] ?? 0] ?? {};
  let when = head;
  while (when > first && t.norm[when] !== 'when') when--;
  if (t.norm[when] !== 'when' || t.norm[when - 1] !== ',') return null;
  const date = dates.findLast(({ to, type, edtf }) => type === 'date' && edtf !== null && to <= (t.from[when] ?? 0));
  return date !== undefined && (t.to[when - 2] ?? 0) === date.to ? (date.edtf?.split('/').at(-1) ?? null) : null;
}

/** `Mavik is the head of a union that she founded in 1988`: a day behind is of something else; `on 3 May Mavik is …` tells its own. */
function isPresent({ prepared: { tokens: t, sentences, sentenceOf } }: Found, verb: ByVerb): boolean {
  const opens = /^(?:on|in|as|by|at|today)$/.test(t.norm[sentences[sentenceOf[verb.head] ?? 0]?.first ?? 0] ?? '');
  return /^(?:is|are)$/.test(t.norm[verb.head] ?? '') && !opens;
}

/** `has appointed Mavik director`: so on the day of the document; who has been elected or will come is not in the post yet. */
const isGiven = ({ prepared: { tokens: t } }: Found, verb: ByVerb, from: string | null): boolean =>
  from === null &&
  /^(?:appointed|named|made|promoted|installed|become|sworn|taken|assumed)$/.test(t.norm[verb.head] ?? '');

function statusOf(phrase: PostPhrase, nth: number | null): OccupancyClaim['status'] {
  const told = phrase.status.filter((status) => status !== 'then');
  const one = nth === null || told.length < 2 ? told[0] : told[nth];
  return one ?? (phrase.runsFor ? 'candidate' : 'current');
}

function statusByCourse(phrase: PostPhrase, course: Course): OccupancyClaim['status'] {
  const told = statusOf(phrase, null);
  if (told !== 'current') return told;
  if (
    course === 'ends' ||
    course === 'held' ||
    (course === 'was' && !phrase.status.includes('then') && !phrase.status.includes('current'))
  )
    return 'former';
  if (course === 'stands') return 'candidate';
  return course === 'designated' ? 'designate' : 'current';
}

/** The date of the clause, for a membership. */
function dated(found: Found, seat: Seat): Seat {
  const terms = termsOf(found, seat.at, seat.at.end + 8, true);
  const span = terms.from !== null || terms.to !== null ? `${terms.from ?? ''}/${terms.to ?? '..'}` : null;
  // `left the army in 1984`: until then.
  const left = terms.on !== null && JOINING.get(found.prepared.tokens.norm[seat.head] ?? '') === 'ends';
  return { ...seat, when: span ?? (left ? `/${terms.on}` : terms.on) };
}
