// Names that a document gives as another name of one person (“Haj Kamal”), where other documents have them alone. Many may go by one such name: it joins only where one bearer has it and
// something besides the name speaks for it; elsewhere it is asked about. A full name needs none of this: it is known by itself (joining.ts).

import { SAME_NAME } from '../names/compare-names.ts';
import type { Joining, UnitOfKey } from './joining.ts';
import { saidOtherName, type Unit } from './units.ts';

/** Where more bearers go by the name than these, asking about each would help nobody. */
const FEW = 3;

export function joinAliases(joining: Joining): void {
  const { units, bearers } = joining;
  const said = shortNames(units.filter(({ renamed }) => renamed));
  const alone = shortNames(units.filter(({ full }) => !full));
  for (const [key, of] of said) {
    const heads = new Map(of.flatMap((one) => (isSaid(units, one) ? [[bearers.find(one.unit), one] as const] : [])));
    for (const one of alone.get(key) ?? []) {
      const others = [...heads.values()].filter(({ unit }) => bearers.find(unit) !== bearers.find(one.unit));
      if (others.length <= FEW) for (const head of others) joinOrAsk(joining, head, one, others.length === 1);
    }
  }
}

function joinOrAsk({ units, bearers, ask }: Joining, head: UnitOfKey, one: UnitOfKey, isOnly: boolean): void {
  const reasons = units[head.unit]?.names.flatMap((name) => saidOtherName(name, head.name) ?? []).slice(0, 1) ?? [];
  const [a, b] = [head.unit, one.unit];
  if (isOnly && bearers.against(a, b).length === 0 && bearers.grounds(a, b).strength > 0)
    bearers.join({ a: head.name, b: one.name, score: 0.9, reasons, judgement: null }, a, b);
  else ask({ a, b, nameA: head.name, nameB: one.name, score: SAME_NAME, reasons });
}

const isSaid = (units: readonly Unit[], { unit, name }: UnitOfKey): boolean =>
  units[unit]?.names.some((other) => saidOtherName(other, name) !== null) === true;

function shortNames(units: readonly Unit[]): ReadonlyMap<string, readonly UnitOfKey[]> {
  const short = units.flatMap((unit) =>
    unit.names.filter(({ read }) => !read.full).map((name) => ({ key: name.read.key, unit: unit.n, name })),
  );
  return Map.groupBy(short, ({ key }) => key);
}
