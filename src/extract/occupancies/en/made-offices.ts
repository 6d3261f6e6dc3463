// Offices from what stands beside no post of its own: a verb of leading, the short form of a title, an entry of a list. In: the text and what by-heading.ts, by-roster.ts … found. Out: offices.

import type { Found } from '../../drafts.ts';
import { postHeadOf, postOfShort } from '../../gazetteers/posts.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import type { Office } from '../office.ts';
import { timeSpokenOf } from '../time-spoken.ts';
import { bodyMention, type Heading, TROOPS } from './by-heading.ts';
import { type RosterEntry, rosterAt } from './by-roster.ts';
import { type Holder, holderNamed } from './persons.ts';
import { termsOf } from './terms.ts';

/** The entries of a list of those who held the post named last. */
export const rostered = (
  entries: readonly RosterEntry[],
  { post, body }: Pick<Office, 'post' | 'body'>,
): readonly Office[] =>
  entries.map(({ holder, from, to, end }) => ({
    kind: 'occupancy',
    person: holder.person,
    post,
    body,
    ...ended('current', from, to),
    asOf: null,
    present: false,
    denied: false,
    after: null,
    before: null,
    at: { first: holder.span.first, end },
    head: holder.span.first,
    sure: false,
    reasons: ['in a list of names with their years, behind the post named last'],
  }));

/** `Sen. Mavik`, `Rep. Quill`. */
export function shortTitle(found: Found, i: number): readonly Office[] {
  const { prepared } = found;
  const { names, tokens: t } = prepared;
  const name = names.list[names.at[i] ?? -1];
  const post = postOfShort(t.norm[i] ?? '');
  if (name === undefined || post === null || i >= name.nameFirst || name.kind !== 'person') return [];
  const holder = holderNamed(prepared, name);
  const former = t.norm[i - 1] === 'former' || (t.norm[i - 1] === '-' && t.norm[i - 2] === 'ex');
  const first = former ? i - 1 : i;
  return [
    {
      kind: 'occupancy',
      person: holder.person,
      post,
      body: null,
      ...ended(former ? 'former' : 'current', null, null),
      asOf: null,
      present: true,
      denied: false,
      after: null,
      before: null,
      at: { first, end: name.end },
      head: i,
      sure: holder.sure,
      reasons: ['the short form of a post stands before the name'],
    },
  ];
}

/** `Mavik headed the commission`, `in charge of the cells`: a post that no word names. */
export function headings(found: Found, heading: Heading | null): readonly Office[] {
  const { prepared } = found;
  if (heading === null) return [];
  const i = heading.verb;
  const at: TokenSpan = {
    first: Math.min(heading.holder.span.first, heading.body.first, i),
    end: Math.max(heading.holder.span.end, heading.body.end, i + 1),
  };
  const ofTroops = TROOPS.test(prepared.tokens.norm[heading.body.first] ?? '');
  if (ofTroops && heading.post === 'leader') return [];
  // `directed Farm No. 3 from 1936`: the full stop ends no clause.
  const whole = heading.clauseEnd < heading.body.end ? heading.body.end + LONGEST_TERM : heading.clauseEnd;
  const clauseEnd = otherPostBehind(prepared, at.end) ? at.end : whole;
  const terms = termsOf(found, { first: at.first, end: i + 1 }, Math.max(at.end, clauseEnd));
  const began = terms.from ?? (heading.begins === true ? terms.on : null);
  const entries = rosterAt(found, heading.holder.span.first);
  const undated =
    terms.from === null && terms.to === null && terms.on === null && heading.past && heading.before !== true;
  const spoken = undated ? timeSpokenOf(found, i) : null;
  const one: Office = {
    kind: 'occupancy',
    person: heading.holder.person,
    post: heading.post,
    // `the soldiers commanded by Mavik` are nobody's name.
    body: ofTroops ? null : bodyMention(prepared, heading.body),
    ...ended(heading.before === true ? 'former' : 'current', began, terms.to),
    asOf: began === null && terms.to === null && heading.before !== true ? (terms.on ?? spoken?.edtf ?? null) : null,
    present: !heading.past,
    denied: heading.negated,
    after: heading.gone?.person ?? null,
    before: null,
    at,
    head: i,
    sure: false,
    reasons: [`“${heading.cue}” makes a ${heading.post} of somebody`, ...(spoken === null ? [] : [spoken.reason])],
  };
  // `headed successively by Mavik (1983–1987), Rell (1987–1989) and …`
  return entries.length === 0
    ? [one, ...takenFrom(one, heading.gone ?? null, began)]
    : entries.map(({ holder, from, to, end }) => ({
        ...one,
        person: holder.person,
        at: { first: one.at.first, end },
        ...ended('current', from, to),
        asOf: null,
      }));
}

const LONGEST_TERM = 8;

/** `a group led by Oren Mavik[, mayor since 1992]`: the years are of the other post. */
const otherPostBehind = ({ tokens: t }: PreparedText, end: number): boolean =>
  t.norm[end] === ',' && t.norm.slice(end + 1, end + 4).some((w) => postHeadOf(w) !== null);

/** `[Principal] Mavik, who had led the school`: leads it as what the title before the name says, where that has no body of its own. */
export function underOwnTitle(
  { sentenceOf }: PreparedText,
  led: readonly Office[],
  before: readonly Office[],
): readonly Office[] {
  return led.map((one) => {
    const title = before.findLast(({ person }) => person.name === one.person.name);
    const own = title !== undefined && title.body === null && sentenceOf[title.head] === sentenceOf[one.head];
    return own && LEADING_TITLES.test(title.post) && isRun(one) ? { ...one, post: title.post } : one;
  });
}
/** `The mayor, Mavik, headed the relief committee`: he is no mayor of that. */
const isRun = ({ body }: Office): boolean =>
  body !== null &&
  !/(?:committee|commission|panel|council|delegation|campaign|inquiry|team|board|party)$/i.test(body.text);
const LEADING_TITLES =
  /^(?:(?:head|vice|managing|medical|prison|school|camp) )?(?:principal|headmaster|headmistress|head teacher|rector|dean|chancellor|warden|governor|superintendent|commandant|commander|director|manager|matron|abbot|prior|bishop|archbishop|canon|imam|chief|chairman|chairwoman|chair|president|chief executive|editor)$/i;

/** `took over the brigade [from Mavik] on 2 January`: whose it was up to then. */
const takenFrom = (one: Office, gone: Holder | null, on: string | null): readonly Office[] =>
  gone === null
    ? []
    : [{ ...one, person: gone.person, ...ended('former', null, on), asOf: null, after: null, before: one.person }];

/** A post that ended is a former one; one that ended on no day the text gives ends on `..`. */
export const ended = (
  status: Office['status'],
  from: string | null,
  to: string | null,
): Pick<Office, 'status' | 'from' | 'to'> => ({
  status: to !== null && status === 'current' ? 'former' : status,
  from,
  to: to ?? (status === 'former' ? '..' : null),
});
