// From the claims of one text to the incidents it reports: the one rule by which the benches of events read them, tuned on no text.
//
// An incident is a run of events of violence whose days do not contradict one another. Its killed are the greatest number counted "killed", "died" or "executed"
// that is said of its time, or the single persons told to have been killed, each name once; the same for the injured. The main incident is the first one with the most
// persons in it. Its day is the first day of the text up to that of the document, since news says first when it happened.

import type { Claim, EventClaim, FigureClaim } from '../../src/model/claim.ts';
import { edtfOverlap } from '../../src/model/edtf.ts';

export interface Incident {
  readonly events: readonly EventClaim[];
  readonly figures: readonly FigureClaim[];
  readonly when: string | null;
}

const VIOLENT: ReadonlySet<string> = new Set([
  'killing',
  'execution',
  'death',
  'injury',
  'attack',
  'raid',
  'shelling',
  'abduction',
  'torture',
  'sexual violence',
  'destruction',
]);
const KILLED = new Set(['killed', 'died', 'executed']);
/** Who was shot and is not said to be dead is injured. */
const INJURED = new Set(['injured', 'shot']);
const KILLINGS = new Set(['killing', 'execution', 'death']);
const SAID_TO_BE_SO = new Set(['fact', 'reported', 'alleged', 'accused']);
const DAY = /^\d{4}-\d\d-\d\d[~?%]?$/;

/** The day of a date that has one; an hour that is only about right (`2014-02-24~`) leaves the day as it is. */
const dayIn = (edtf: string | null): string | null => (edtf !== null && DAY.test(edtf) ? edtf.slice(0, 10) : null);

const isSo = ({ asserted }: { asserted: string }): boolean => SAID_TO_BE_SO.has(asserted);

/** Incidents in the order of the text. */
export function incidentsOf(claims: readonly Claim[]): readonly Incident[] {
  const incidents: { events: EventClaim[]; figures: FigureClaim[]; when: string | null }[] = [];
  const figures = claims.filter((claim) => claim.kind === 'figure').filter(isSo);
  for (const event of claims) {
    if (event.kind !== 'event' || !VIOLENT.has(event.type) || !isSo(event)) continue;
    const day = dayIn(event.when);
    const same = incidents.findLast(
      ({ when }) => event.when === null || when === null || edtfOverlap(when, event.when),
    );
    if (same === undefined) incidents.push({ events: [event], figures: [], when: day });
    else {
      same.events.push(event);
      same.when ??= day;
    }
  }
  for (const incident of incidents)
    incident.figures = figures.filter(
      ({ when, cumulative }) =>
        !cumulative && (when === null || incident.when === null || edtfOverlap(when, incident.when)),
    );
  return incidents;
}

const personsIn = ({ events }: Incident): number =>
  new Set(events.flatMap(({ participants }) => participants.map(({ who }) => lastName(who.name ?? who.text)))).size;
const lastName = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';

export const mainIncident = (incidents: readonly Incident[]): Incident | null =>
  incidents.reduce<Incident | null>(
    (best, incident) => (best === null || personsIn(incident) > personsIn(best) ? incident : best),
    null,
  );

/** How many were killed; 0 where nothing says so. */
export const killedIn = (incident: Incident | null): number => countIn(incident, KILLED, KILLINGS);
/** How many were injured and not killed. */
export function injuredIn(incident: Incident | null): number {
  const dead = incident === null ? new Set<string>() : single(incident, KILLINGS);
  return countIn(incident, INJURED, new Set(['injury']), dead);
}

function countIn(
  incident: Incident | null,
  acts: ReadonlySet<string>,
  types: ReadonlySet<string>,
  but: ReadonlySet<string> = new Set(),
): number {
  if (incident === null) return 0;
  const counts = incident.figures.filter(
    ({ of, unit, value }) => of !== null && acts.has(of) && (unit === 'persons' || unit === 'bodies') && value !== null,
  );
  const persons = [...single(incident, types)].filter((name) => !but.has(name));
  const named = persons.filter((name) => name !== '').length;
  const someone = persons.length > 0 && !(but.size > 0 && named === 0) ? 1 : 0;
  return Math.max(0, named, someone, ...counts.map(({ value }) => value ?? 0));
}

const MANY =
  /^(?:they|them|those|all|both|many|several|some|others?|dozens|hundreds|two|three|four|five|six|seven|eight|nine|ten|\d)|(?:s|men|women|people|children)$/i;

/** The last names of the single victims; '' for one without a name. */
function single({ events }: Incident, types: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { type, participants } of events)
    if (types.has(type))
      for (const { who, role } of participants)
        if (role === 'victim') {
          if (who.name !== null) found.add(lastName(who.name));
          else if (!MANY.test(who.text.split(/ (?:of|in|from|who|at) /)[0] ?? '')) found.add('');
        }
  return found;
}

/** The first day of the text up to that of the document, since news says first when it happened; else the day of the incident's events. */
export function dayOf(incident: Incident | null, claims: readonly Claim[], published: string | null): string | null {
  for (const claim of claims) {
    const day = claim.kind === 'date' ? dayIn(claim.edtf) : null;
    if (day !== null && (published === null || day <= published)) return day;
  }
  return incident?.when ?? null;
}
