// Pairs of bearers that may be one → the queue: those first on which most claims hang, with what is known of each side by side. In: what the joining asked. Out: questions, each pair once.
// A pair that a person was unsure of is not asked again.

import type { Cited } from '../../model/cited.ts';
import { postAndBody } from '../../model/post-words.ts';
import type { EntityRef, NameForm } from '../../model/rooms/entities.ts';
import type { IdentityQuestion, QuestionSide } from '../../model/rooms/identity.ts';
import type { DaySpan } from '../../model/weighing.ts';
import type { Bearer, Bearers } from './bearers.ts';
import type { Company } from './company.ts';
import { hasHardFacts } from './grounds.ts';
import type { Asked } from './joining.ts';
import { judgedName, type Settled } from './judgements.ts';
import type { Unit, UnitName } from './units.ts';

export interface OpenQuestion extends Asked {
  readonly weight: number;
}

/** Answering one moves at least the claims of the smaller side. */
export function openQuestions(
  asked: readonly Asked[],
  units: readonly Unit[],
  bearers: Bearers,
  settled: Settled,
): readonly OpenQuestion[] {
  const unitOf = new Map<string, number>();
  for (const unit of units) for (const { profile } of unit.names) unitOf.set(judgedName(profile), unit.n);
  const answered = new Set<string>();
  const pairOf = (a: number, b: number): string => {
    const [x, y] = [bearers.find(a), bearers.find(b)];
    return x < y ? `${x} ${y}` : `${y} ${x}`;
  };
  for (const { a, b } of settled.unsure) {
    const [x, y] = [unitOf.get(a), unitOf.get(b)];
    if (x !== undefined && y !== undefined) answered.add(pairOf(x, y));
  }
  for (const { a, b, judgement } of settled.apart) {
    const [x, y] = [unitOf.get(a), unitOf.get(b)];
    if (x !== undefined && y !== undefined && judgement !== null) answered.add(pairOf(x, y));
  }
  const best = new Map<string, OpenQuestion>();
  for (const one of asked) {
    if (bearers.find(one.a) === bearers.find(one.b)) continue;
    const pair = pairOf(one.a, one.b);
    const known = best.get(pair);
    if (answered.has(pair) || (known !== undefined && !tellsMore(one, known))) continue;
    best.set(pair, { ...one, weight: Math.min(bearers.claims(one.a), bearers.claims(one.b)) });
  }
  return [...best.values()].sort((p, q) => q.weight - p.weight || q.score - p.score || p.a - q.a || p.b - q.b);
}

/** Between the names that have facts a person's word joins all that the facts keep apart. */
function tellsMore(one: Asked, known: Asked): boolean {
  const facts = ({ nameA, nameB }: Asked): number =>
    [nameA, nameB].filter(({ profile, read }) => hasHardFacts(profile, read.country)).length;
  return facts(one) > facts(known) || (facts(one) === facts(known) && one.score > known.score);
}

export interface SideSources {
  readonly units: readonly Unit[];
  readonly bearers: Bearers;
  readonly company: Company;
  readonly formOf: (name: UnitName, unit: number) => Cited<NameForm>;
  readonly entityOf: (unit: number) => EntityRef;
}

export function questionOf(question: OpenQuestion, of: SideSources): Cited<IdentityQuestion> {
  const { bearers } = of;
  const grounds = bearers.grounds(question.a, question.b);
  const against = bearers.against(question.a, question.b);
  return {
    a: sideOf(question.a, question.nameA, of),
    b: sideOf(question.b, question.nameB, of),
    score: question.score,
    reasons: question.reasons,
    grounds: [
      ...grounds.for.map((words) => ({ speaks: 'for' as const, words })),
      ...against.map((words) => ({ speaks: 'against' as const, words })),
    ],
    weight: question.weight,
  };
}

const MOST = 6;
const MOST_CLAIMS = 4;

function sideOf(
  unit: number,
  name: UnitName,
  { units, bearers, company, formOf, entityOf }: SideSources,
): Cited<QuestionSide> {
  const bearer = bearers.of(unit);
  const { source, kind } = name.profile;
  return {
    form: formOf(name, unit),
    entity: entityOf(unit),
    of: { source, kind, name: name.profile.name },
    posts: [...new Set(bearer.facts.posts.map(postInWords))].slice(0, MOST),
    places: [...bearer.facts.places].sort().slice(0, MOST),
    when: bearer.facts.when,
    company: company.around(unitsOf(bearer, units), new Set(bearer.reads.keys())).slice(0, MOST),
    claims: name.profile.sample.slice(0, MOST_CLAIMS).map((citedClaim) => ({ citedSource: source, citedClaim })),
  };
}

const postInWords = ({ post, body, when }: Bearer['facts']['posts'][number]): string => {
  const days = when.from === null && when.to === null ? '' : ` (${daysIn(when)})`;
  return `${postAndBody(post, body)}${days}`;
};

/** A side that is open is no “since” and no “until”: the post is told of on a day that is not before, or not after, the other. */
const daysIn = ({ from, to }: DaySpan): string =>
  from === null || to === null ? `${from ?? '..'}/${to ?? '..'}` : `${from} – ${to}`;

const unitsOf = (bearer: Bearer, units: readonly Unit[]): readonly Unit[] =>
  bearer.units.flatMap((n) => units[n] ?? []);
