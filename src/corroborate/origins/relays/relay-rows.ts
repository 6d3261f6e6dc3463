// Relays as a list shows them. In: the relays of a case. Out: rows with their sources cited, those first that lead to a document of the case; and for a source outside the case, who else credits the same.
// The same outside the case is the same name with the same words, the same number or the same day: what a ministry said on two occasions is not one source.

import type { Cited } from '../../../model/cited.ts';
import type { ObjectId } from '../../../model/ids.ts';
import type { ToldCredit } from '../../../model/relays.ts';
import { RELAY_CERTAINTIES, type RelayRow } from '../../../model/rooms/origins.ts';
import { normaliseForSearch } from '../../../model/search-text.ts';
import { weighedId } from '../../weighing-context.ts';
import { joined } from '../joined.ts';
import type { OriginsContext } from '../origin-context.ts';
import { bareOutlet } from '../published-by.ts';
import { marked } from '../quoted-words.ts';
import { withCopies } from './copied-relays.ts';
import type { Relay, RelayStep } from './relays.ts';

const FEWEST_WORDS = 4;

export function relayRows(relays: readonly Relay[], context: OriginsContext): readonly Cited<RelayRow>[] {
  const shared = sharedOutside(relays);
  const told = withCopies(relays, context);
  const copies = new Map(told.map((one) => [placeOf(one.relay), one.copies]));
  return onceEach(told.map(({ relay }) => relay))
    .map((relay) => {
      const alsoBy = [...new Set([...shared(relay), ...(copies.get(placeOf(relay)) ?? [])])].sort();
      return { row: rowOf(relay, alsoBy), rank: rankOf(relay) };
    })
    .sort(
      (x, y) =>
        x.rank - y.rank ||
        y.row.alsoBy.length - x.row.alsoBy.length ||
        y.row.claims.length - x.row.claims.length ||
        (x.row.id < y.row.id ? -1 : 1),
    )
    .map(({ row }) => row);
}

/** One outside the case that a document credits again and again is told once, where most hangs on it; and so is a document that a sentence comes to by two names. */
function onceEach(relays: readonly Relay[]): readonly Relay[] {
  const groups = Map.groupBy(relays, (relay) => {
    const [only, ...others] = relay.steps;
    const isOutside = only !== undefined && others.length === 0 && only.certainty === 'outside' && !only.isVoice;
    if (isOutside) return `${relay.source} ${normaliseForSearch(bareOutlet(only.name))}`;
    const [meant, ...more] = others.length > 0 ? [] : (only?.documents ?? []);
    return meant === undefined || more.length > 0 ? relay : `${relay.source} ${relay.credit.start} ${meant}`;
  });
  return [...groups.values()].flatMap((same) => {
    const most = same.toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        b.credit.figures.length - a.credit.figures.length ||
        b.credit.claims.length - a.credit.claims.length ||
        a.credit.start - b.credit.start,
    )[0];
    if (most === undefined) return [];
    const claims = [...new Set(same.flatMap(({ credit }) => credit.claims))];
    return [{ ...most, credit: { ...most.credit, claims } }];
  });
}

const rankOf = ({ steps }: Relay): number =>
  Math.min(...steps.map(({ certainty }) => RELAY_CERTAINTIES.indexOf(certainty)));

function rowOf({ source, credit, steps }: Relay, alsoBy: readonly ObjectId[]): Cited<RelayRow> {
  const { start, end, words, claims } = credit;
  return {
    id: weighedId('relay', source, String(start), ...steps.map((step) => String(step.start))),
    told: { citedSource: source, citedPassage: { start, end, exact: words } },
    steps: steps.map(({ name, certainty, documents, reasons }) => ({
      name,
      certainty,
      documents: documents.map((id) => ({ citedSource: id })),
      reasons,
    })),
    claims,
    alsoBy: alsoBy.map((id) => ({ citedSource: id })),
  };
}

/** The last that is no mere voice: what it goes back to. */
const deepest = (steps: readonly RelayStep[]): RelayStep | undefined => steps.findLast(({ isVoice }) => !isVoice);

const placeOf = ({ source, credit, steps }: Relay): string => `${source} ${credit.start} ${steps[0]?.start}`;

/** By relay: other sources that credit the same outside the case. */
function sharedOutside(relays: readonly Relay[]): (relay: Relay) => readonly ObjectId[] {
  const together = joined();
  const outside = relays.filter(({ steps }) => deepest(steps)?.certainty === 'outside');
  for (const relay of outside)
    for (const key of keysOf(relay.credit, deepest(relay.steps)?.name ?? '')) together.join(placeOf(relay), key);
  const sources = Map.groupBy(outside, (relay) => together.of(placeOf(relay)));
  return (relay) => {
    const all = new Set((sources.get(together.of(placeOf(relay))) ?? []).map(({ source }) => source));
    all.delete(relay.source);
    return [...all].sort();
  };
}

function keysOf({ words, figures, days }: ToldCredit, name: string): readonly string[] {
  const who = normaliseForSearch(bareOutlet(name));
  const quoted = marked(words).map(({ from, to }) => normaliseForSearch(words.slice(from, to)));
  return [
    ...quoted.filter((one) => one.split(' ').length >= FEWEST_WORDS),
    ...figures.filter((value) => value > 2).map((value) => `# ${value}`),
    ...days.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)),
  ].map((key) => `${who}\n${key}`);
}
