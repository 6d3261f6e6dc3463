// Who held which post in which body, and who is a member of what: drafts of claims. In: the text with its dates and quotations, and the day of the document.
// Out: drafts of occupancies and memberships. A stretch is searched in its language (en/, fa/). What is said again in the same words of the same person is one claim.

import type { Found, MembershipDraft, OccupancyDraft } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { assertedOf, type HowAsserted } from '../text/asserted.ts';
import type { Span } from '../text/tokens.ts';
import { careerLines } from './by-career.ts';
import { officesInEnglish } from './en/find-english.ts';
import { toldDead } from './en/told-dead.ts';
import { officesInPersian } from './fa/find-persian.ts';
import { callsInTurn, toldAtHearing } from './of-hearing.ts';
import { dayOfLetter } from './of-letter.ts';
import { dayOfMeeting } from './of-meeting.ts';
import type { Office, Seat } from './office.ts';
import { dayOfThen, goesOnLater, isOfThen } from './then-told.ts';
import { timeTold } from './time-spoken.ts';

const FOUND_BY = 'habeas/occupancies@1';

/** `documentDate` is EDTF: the day of which the text speaks where it says "current", or nothing else; null where nothing dates the document. */
export function findOccupancies(
  found: Found,
  documentDate: string | null,
): readonly (OccupancyDraft | MembershipDraft)[] {
  const { tokens: t } = found.prepared;
  const drafts: (OccupancyDraft | MembershipDraft)[] = [];
  const seen = new Map<string, number>();
  const career = careerLines(found);
  const told = career.flatMap(({ offices }) => offices);
  // What a line of a list says is told by the list: read as a sentence it would be of whoever is named before it.
  const isTold = ({ head }: Office | Seat): boolean => career.some(({ first, end }) => first <= head && head < end);
  for (const { first, end, persian } of runsByScript(found)) {
    const read = persian ? officesInPersian(found, first, end) : officesInEnglish(found, first, end);
    const inRun = told.filter(({ head }) => first <= head && head < end);
    const offices = [...read.filter((office) => !isTold(office)), ...inRun];
    for (const office of offices) {
      const at = { from: t.from[office.at.first] ?? 0, to: t.to[office.at.end - 1] ?? 0 };
      if (callsInTurn(found, t.from[office.head] ?? 0, at)) continue;
      const key = keyOf(office);
      const before = seen.get(key);
      const draft = draftOf(found, office, documentDate, at);
      if (before === undefined) {
        seen.set(key, drafts.length);
        drafts.push(draft);
      } else if (saysMore(draft, drafts[before])) drafts[before] = draft;
    }
  }
  return drafts;
}

/** The tokens of a stretch by the script of its first word with letters. */
function runsByScript({
  prepared,
}: Found): readonly { readonly first: number; readonly end: number; readonly persian: boolean }[] {
  const { tokens: t, stretchOf } = prepared;
  const runs: { first: number; end: number; persian: boolean }[] = [];
  for (let i = 0; i < t.count; ) {
    let end = i + 1;
    while (end < t.count && stretchOf[end] === stretchOf[i]) end++;
    let k = i;
    while (k < end && t.kind[k] !== 1) k++;
    const code = t.text.charCodeAt(t.from[k] ?? 0);
    runs.push({ first: i, end, persian: code >= 0x0600 && code < 0x0780 });
    i = end;
  }
  return runs;
}

const nameOf = ({ name, text }: Office['person']): string => name ?? text;

const keyOf = (office: Office | Seat): string =>
  office.kind === 'membership'
    ? `member|${nameOf(office.person)}|${nameOf(office.body)}`
    : `${nameOf(office.person)}|${office.post.toLowerCase()}|${office.status}|${office.from}|${office.to}`;

/** Of two that say the same, the one with the body, the dates, or the surer words stays. */
function saysMore(next: OccupancyDraft | MembershipDraft, last: OccupancyDraft | MembershipDraft | undefined): boolean {
  if (last === undefined || next.kind !== 'occupancy' || last.kind !== 'occupancy') return false;
  return weight(next) > weight(last);
}
const weight = (draft: OccupancyDraft): number =>
  (draft.body === null ? 0 : 4) +
  (draft.after === null && draft.before === null ? 0 : 4) +
  (draft.confidence === 'certain' ? 1 : 0);

/** `denied that Minister Mavik had resigned`: nobody denies that he is the minister. */
function howAsserted({ prepared }: Found, office: Office | Seat, credited: boolean): HowAsserted {
  const how = assertedOf(prepared, office.head, credited);
  return office.presupposed === true && /^(?:denied|hypothetical|asked)$/.test(how.asserted)
    ? { asserted: credited ? 'reported' : 'fact', reason: null }
    : how;
}

/**
 * `The prosecutor Mavik closed the case in 1982`, in a report of 2015: a title in a story of long ago says nothing of the day on which it is told. It is of the day told last before, where the
 * paragraph gives one.
 */
function pastTold(found: Found, office: Office, documentDate: string | null): ReturnType<typeof timeTold> {
  if (office.presupposed !== true || office.now === true || documentDate === null) return null;
  const told = timeTold(found, office.at);
  if (told === null) return null;
  const ago = told.year !== null && Number(documentDate.slice(0, 4)) - Number(told.year) >= LONG_AGO;
  return told.year === null || ago || (told.spoken !== null && isMonthsBefore(told.spoken.edtf, documentDate))
    ? told
    : null;
}
const LONG_AGO = 2;

/** Told of September in a paper of December: the title is of the day told. */
function isMonthsBefore(told: string, written: string): boolean {
  const month = (edtf: string): number => Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5, 7));
  return told.length >= 7 && written.length >= 7 && month(written) - month(told) >= MONTHS_BEFORE;
}
const MONTHS_BEFORE = 3;

/** `The mayor, Oren Mavik, said the road would stay shut until Friday`: a title is borne when it is told, and not on a day that is to come. */
function upTo(documentDate: string | null, { asOf, presupposed }: Office): string | null {
  const ahead = asOf !== null && documentDate !== null && FULL_DAY.test(asOf) && FULL_DAY.test(documentDate);
  return presupposed === true && ahead && asOf > documentDate ? documentDate : asOf;
}
/** `The commander, then Colonel Mavik, wrote on 6 October`, in a report of that year: he was so then, and not on that day. */
const isOfNow = (asOf: string | null, documentDate: string | null): boolean =>
  asOf !== null && documentDate !== null && Number(documentDate.slice(0, 4)) - Number(asOf.slice(0, 4)) < LONG_AGO;
const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

function draftOf(
  found: Found,
  office: Office | Seat,
  documentDate: string | null,
  at: Span,
): OccupancyDraft | MembershipDraft {
  const sayer = whoseWords(found, at.from, at.to);
  const denied = office.kind === 'occupancy' && office.denied;
  const { asserted, reason } = denied
    ? { asserted: 'denied' as const, reason: 'the words say that it is not so' }
    : howAsserted(found, office, sayer.length > 0);
  const base = {
    at,
    sayer,
    asserted,
    confidence:
      office.person.name === null || office.person.named === 'inferred'
        ? ('likely' as const)
        : office.sure
          ? ('certain' as const)
          : ('likely' as const),
    foundBy: FOUND_BY,
    reasons: reason === null ? office.reasons : [...office.reasons, reason],
  };
  if (office.kind === 'membership')
    return {
      ...base,
      kind: 'membership',
      person: office.person,
      body: office.body,
      role: office.role,
      when: office.when,
    };
  const { person, post, body, status, from, to, after, before } = office;
  const { asOf, told, inferred } = dayOf(found, office, documentDate, at);
  return {
    ...base,
    reasons: [...base.reasons, ...told],
    kind: 'occupancy',
    person,
    post,
    body,
    status,
    from,
    to,
    asOf,
    confidence: inferred ? 'likely' : base.confidence,
    after,
    before,
  };
}

/** The day on which a post is told to be held, why, and whether a day before it in the paragraph only leads to it. */
function dayOf(
  found: Found,
  office: Office,
  documentDate: string | null,
  at: Span,
): { readonly asOf: string | null; readonly told: readonly string[]; readonly inferred: boolean } {
  const present = office.present && office.asOf === null && office.to === null && office.status !== 'former';
  const meeting =
    present && office.presupposed === true
      ? (dayOfMeeting(found, office.at.first) ?? dayOfLetter(found, office.at.first))
      : null;
  const died = present && office.presupposed === true ? toldDead(found, office.at) : undefined;
  const heard =
    present && office.presupposed === true && office.now !== true && office.from === null && toldAtHearing(found, at);
  const past = present && meeting === null && !heard ? pastTold(found, office, documentDate) : null;
  const then = isOfThen(found, at);
  const day =
    then && !goesOnLater(found, at) && office.asOf === null && past?.spoken == null
      ? dayOfThen(found, office.at.first)
      : null;
  const open = present && died === undefined && past === null && meeting === null && !heard && !then;
  const told =
    open && documentDate !== null
      ? [`as of the document’s own date, ${documentDate}`]
      : [
          ...(past === null ? [] : ofThePast(past)),
          ...(meeting === null ? [] : [meeting.reason]),
          ...(died === undefined ? [] : [OF_DEATH]),
          ...(heard ? [OF_HEARING] : []),
          ...(day === null ? [] : [day.reason]),
        ];
  const asOf = open
    ? documentDate
    : then && goesOnLater(found, at)
      ? null
      : (meeting?.edtf ??
        day?.edtf ??
        (then ? null : died) ??
        (then && isOfNow(office.asOf, documentDate) ? null : upTo(documentDate, office)) ??
        past?.spoken?.edtf ??
        null);
  return { asOf, told, inferred: past?.spoken != null };
}

const ofThePast = ({ year, spoken }: NonNullable<ReturnType<typeof timeTold>>): readonly string[] => [
  year === null
    ? 'the words beside it tell of what was before'
    : `the words beside it tell of ${year}, long before the document’s own date`,
  ...(spoken === null ? [] : [spoken.reason]),
];

const OF_HEARING = 'a witness tells of what was before';
const OF_DEATH = 'the sentence tells of the death of who bears the post';
