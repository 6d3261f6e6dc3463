// Tenures of one post of one body, beside and after one another. In: tenures. Out: the same, each closed by the one that followed, with those that cannot hold beside it. Only where a post has one holder at
// a time and the claims say of which body it is; who came after whom can also be stated. Acting holders close nobody and stand beside nobody: that is what they are for.

import type { Cited } from '../../model/cited.ts';
import { order } from '../../model/order.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { compareNames } from '../names/compare-names.ts';
import { dayAfter, greatest, least } from './day-range.ts';
import { onlyAppointed } from './holders.ts';

export interface Tenure {
  readonly view: Cited<TenureView>;
  /** Held by one person at a time. */
  readonly single: boolean;
  /** It can close another, and stands against nobody: it may be of another country. */
  readonly countryInferred: boolean;
  /** The last day on which it can have begun, where a beginning is stated. */
  readonly begun: string | null;
  /** The first day of the latest end that a claim states. */
  readonly lastEnd: string | null;
}

type View = Cited<TenureView>;

/** Of one post and seat, in no order. */
export function inSuccession(tenures: readonly Tenure[]): readonly Tenure[] {
  const sorted = tenures.toSorted((a, b) => order(firstDay(a), firstDay(b)) || order(a.view.id, b.view.id));
  return sorted.map((tenure, i) => {
    if (tenure.view.acting || !tenure.single || onlyAppointed(tenure.view)) return tenure;
    for (const next of sorted.slice(i + 1, i + 1 + LOOK)) {
      const closed = next.view.acting ? null : closedBy(tenure, next);
      if (closed !== null) return closed;
    }
    return tenure;
  });
}

/** So many of those that come after are looked at. */
const LOOK = 50;

/** The first day on which it is shown. */
const firstShown = ({ view }: Tenure): string | null => least([view.throughout?.from ?? null, view.shownOn[0] ?? null]);
const firstDay = (tenure: Tenure): string =>
  firstShown(tenure) ?? tenure.view.sometime.from ?? tenure.view.sometime.to ?? '';
/** The last day on which it is shown. */
const lastShown = ({ view }: Tenure): string | null =>
  greatest([view.throughout?.to ?? null, view.shownOn.at(-1) ?? null]);

/** Null where the other does not come after, or nothing of the tenure reaches to it. */
function closedBy(tenure: Tenure, next: Tenure): Tenure | null {
  const begins = firstShown(next) ?? next.begun;
  const shown = lastShown(tenure);
  if (begins === null || next.view.person.id === tenure.view.person.id) return null;
  if (shown !== null && shown > begins) return null;
  const { sometime, endKnown } = tenure.view;
  if (sometime.from !== null && sometime.from > begins) return null;
  const reaches = sometime.to === null || sometime.to >= dayAfter(begins, -1);
  if (!reaches || canBeOne(tenure.view, next.view)) return null;
  // Both can have held it on the day of the change, where a claim says so; an end that a claim states for later stays possible.
  const changed = endKnown || shown === begins ? begins : dayAfter(begins, -1);
  const last = tenure.lastEnd !== null && tenure.lastEnd > begins ? sometime.to : changed;
  return withSuccessor(
    tenure,
    next.view,
    least([sometime.to, last]),
    `${next.view.person.name} is in the post from ${begins}`,
  );
}

/** Two names that a person has yet to judge to be one or two: nobody follows himself, nor stands against himself. */
const canBeOne = (a: View, b: View): boolean => compareNames(a.person.name, b.person.name, 'person').same;

/** `stated`: a claim says that the one came after the other, on a day that it may not give. */
export function withSuccessor({ view, ...rest }: Tenure, next: View, last: string | null, reason: string): Tenure {
  const to = last !== null && view.sometime.from !== null && last < view.sometime.from ? view.sometime.to : last;
  return {
    ...rest,
    view: {
      ...view,
      sometime: { from: view.sometime.from, to },
      closedBy: { person: next.person, tenure: next.id },
      premises: citesTogether(view, next),
      reasons: [...view.reasons, `followed: ${reason}`],
    },
  };
}

/** What closes a tenure is a premise of its end. */
function citesTogether(view: View, next: View): View['premises'] {
  const known = new Set(view.premises.map((cite) => cite.citedClaim));
  return [...view.premises, ...next.premises.filter((cite) => !known.has(cite.citedClaim)).slice(0, MOST_OF_NEXT)];
}

const MOST_OF_NEXT = 3;

/** Two holders of one post on the same days. A day of change that both have is none. */
export function postConflicts(tenures: readonly Tenure[]): ReadonlyMap<string, View['conflicts']> {
  const found = new Map<string, View['conflicts'][number][]>();
  const open: { readonly view: View; readonly to: string }[] = [];
  const sorted = tenures
    .filter(
      ({ view, single, countryInferred }) => single && !countryInferred && !view.acting && view.throughout !== null,
    )
    .sort((a, b) => order(a.view.throughout?.from ?? '', b.view.throughout?.from ?? '') || order(a.view.id, b.view.id));
  for (const { view } of sorted) {
    const { from, to } = view.throughout ?? { from: '', to: '' };
    for (let i = open.length - 1; i >= 0; i--) if ((open[i]?.to ?? '') < from) open.splice(i, 1);
    for (const other of open.slice(0, BESIDE)) {
      const until = least([to, other.to]) ?? to;
      if (other.view.person.id === view.person.id || until <= from || canBeOne(other.view, view)) continue;
      const sentence = `${view.person.name} and ${other.view.person.name} are both shown in the post from ${from} to ${until}`;
      note(found, view.id, { tenure: other.view.id, sentence });
      note(found, other.view.id, { tenure: view.id, sentence });
    }
    open.push({ view, to });
  }
  return found;
}

const BESIDE = 20;

function note(found: Map<string, View['conflicts'][number][]>, id: string, conflict: View['conflicts'][number]): void {
  const known = found.get(id);
  if (known === undefined) found.set(id, [conflict]);
  else if (known.length < BESIDE) known.push(conflict);
}
