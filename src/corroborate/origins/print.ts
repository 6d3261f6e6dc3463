// One print and the texts that carry it: which of them meet one another by it, and whether its words belong to a site or are a formula. In: the carriers. Out: the print. It follows from which texts carry it and
// not from the order in which they came: where some stand for all, these are the first by their ids.

import type { ObjectId } from '../../model/ids.ts';
import { order } from '../../model/order.ts';

/** A text that has a print, and where. `publisher`: normalised; null where it is not known. */
export interface Carrier {
  readonly source: ObjectId;
  readonly publisher: string | null;
  readonly at: number;
}

export interface Print {
  /** The first by their ids, of one publisher PAGES_OF_ONE_SITE, MOST_CARRIERS in all. Others add nothing to it: it is the same whether they are known or not. */
  readonly kept: readonly Carrier[];
  /** Those by whom the others meet. */
  readonly met: readonly Carrier[];
  readonly formula: boolean;
  /** Publishers of whose site the words are. */
  readonly sites: ReadonlySet<string>;
}

/** A row of words on so many pages of one publisher belongs to the site. */
const PAGES_OF_ONE_SITE = 3;
/** A row of words in so many texts is a formula. */
const MOST_CARRIERS = 16;
/** Of a formula the first carriers stand for all. */
const MET_OF_FORMULA = 4;

export function printOf(carriers: readonly Carrier[]): Print {
  // Nearly every print is that of one text or two.
  if (carriers.length < PAGES_OF_ONE_SITE) return { kept: carriers, met: carriers, formula: false, sites: NO_SITES };
  const kept: Carrier[] = [];
  const pages = new Map<string, number>();
  for (const carrier of carriers.toSorted(bySource)) {
    if (kept.length === MOST_CARRIERS) break;
    const { publisher } = carrier;
    const known = publisher === null ? 0 : (pages.get(publisher) ?? 0);
    if (known === PAGES_OF_ONE_SITE) continue;
    if (publisher !== null) pages.set(publisher, known + 1);
    kept.push(carrier);
  }
  const formula = kept.length === MOST_CARRIERS;
  const sites = new Set([...pages].flatMap(([publisher, n]) => (n === PAGES_OF_ONE_SITE ? [publisher] : [])));
  return { kept, met: formula ? kept.slice(0, MET_OF_FORMULA) : kept, formula, sites };
}

const NO_SITES: ReadonlySet<string> = new Set();
const bySource = (x: Carrier, y: Carrier): number => order(x.source, y.source);

export const isOfSite = ({ sites }: Print, publisher: string | null): boolean =>
  publisher !== null && sites.has(publisher);

export const isAmong = (carriers: readonly Carrier[], source: ObjectId): boolean =>
  carriers.some((carrier) => carrier.source === source);

/** Whom a carrier meets by the print. `all`: every carrier there is; asked for only where the text stands for all that carry a formula. */
export function metBy(
  { source, publisher }: Omit<Carrier, 'at'>,
  print: Print,
  all: () => readonly Carrier[],
): readonly Carrier[] {
  const standsForAll = isAmong(print.met, source);
  // What a site has on all its pages leads from the first of them to others, from the rest to none.
  const met = print.formula ? (standsForAll ? all() : print.met) : standsForAll ? print.kept : [];
  const site = isOfSite(print, publisher);
  return met.filter((other) => other.source !== source && !(site && other.publisher === publisher));
}

/** What it is to a carrier that the print became another: `less`: it may share less with others than before, and surely no more. */
export function turnedTo(carrier: Carrier, before: Print, after: Print, hidden: boolean): 'same' | 'less' | 'more' {
  const [was, is] = [before, after].map((print) => ({
    formula: print.formula,
    site: isOfSite(print, carrier.publisher),
    meets: isAmong(print.met, carrier.source),
  }));
  if (was === undefined || is === undefined) return 'same';
  if (was.formula === is.formula && was.site === is.site && was.meets === is.meets) return 'same';
  // The first carriers of a formula meet also those that were hidden behind the first pages of their site.
  const meetsHidden = hidden && !was.formula && is.formula && is.meets;
  return (was.formula && !is.formula) || (was.site && !is.site) || (!was.meets && is.meets) || meetsHidden
    ? 'more'
    : 'less';
}
