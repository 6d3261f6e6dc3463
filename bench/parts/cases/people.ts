// Persons of the answers: is each one entry; and are their posts there with the days that the passage gives.

import type { EntityView } from '../../../src/model/rooms/entity-page.ts';
import type { TenureView } from '../../../src/model/rooms/posts.ts';
import type { CaseOutput } from './case-output.ts';
import { type CaseScore, countOf, inWords, type ScoredItem, type Tally } from './case-score.ts';
import { type Days, daysOf } from './days.ts';
import type { GoldCase, GoldPerson, GoldPost } from './gold-case.ts';
import { type NamesFit, sharesHalf } from './names-fit.ts';
import { meetAny, type Placing, placeOf, wider } from './places.ts';

/** A premise may stand so many letters beside the words that the answers quote for a post. */
const NEAR = 80;

export function scorePeople(gold: GoldCase, { people }: CaseOutput, placing: Placing, names: NamesFit): CaseScore {
  const entries = people.map((view) => ({ view, of: personsOf(view, names) }));
  const scored = gold.persons.map((person) => {
    // An entry under a name that two of them bear belongs to neither.
    const its = entries.filter(({ of }) => of.size === 1 && of.has(person.name)).map(({ view }) => view);
    return { person, its, posts: person.posts.map((post) => ({ post, ...bestOf(post, its, placing) })) };
  });
  const posts = scored.flatMap(({ posts: some }) => some);
  const merged = entries.filter(({ of }) => of.size > 1);
  return {
    tally: {
      persons: scored.length,
      whole: countOf(scored, ({ its }) => its.length === 1),
      split: countOf(scored, ({ its }) => its.length > 1),
      'not found': countOf(scored, ({ its }) => its.length === 0),
      'entries of two': merged.length,
      entries: people.length,
      posts: posts.length,
      ...Object.fromEntries(
        (['right', 'part', 'missing'] as const).map((verdict) => [
          verdict,
          countOf(posts, (p) => p.verdict === verdict),
        ]),
      ),
    },
    items: scored.flatMap(({ person, its, posts: some }) => [personItem(person, its), ...some.map(postItem(person))]),
    none: merged.map(({ view, of }) => `${namesOf(view).join(' · ')}: names of ${[...of].join(' and ')}`),
  };
}

export const peopleLines = (tally: Tally): readonly string[] => [
  `persons   ${inWords(tally, ['persons', 'whole', 'split', 'not found', 'entries of two', 'entries'])}`,
  `posts     ${inWords(tally, ['posts', 'right', 'part', 'missing'])}`,
];

const namesOf = ({ entity, forms }: EntityView): readonly string[] => [
  ...new Set([entity.name, ...forms.map(({ name }) => name)]),
];

/** Those whose full names its names are; by a surname alone only where none of its names says more. */
function personsOf(view: EntityView, names: NamesFit): ReadonlySet<string> {
  const each = namesOf(view).map((name) => names.personsIn(name));
  const sure = each.filter((of) => of.size === 1);
  return new Set((sure.length > 0 ? sure : each).flatMap((of) => [...of]));
}

type PostVerdict = 'right' | 'part' | 'missing';
interface PostFound {
  readonly verdict: PostVerdict;
  readonly tenure: TenureView | null;
}

function bestOf(post: GoldPost, entries: readonly EntityView[], placing: Placing): PostFound {
  const places = placing.of(post);
  const tenures = entries.flatMap((view) => view.tenures);
  const called = (tenure: TenureView): boolean =>
    sharesHalf(`${post.post} ${post.body}`, `${tenure.post} ${tenure.body?.name ?? ''}`);
  const near = (by: number) => (tenure: TenureView) =>
    meetAny(
      places.map((place) => wider(place, by)),
      tenure.premises.map(placeOf),
    );
  const sets = [tenures.filter(called).filter(near(NEAR)), tenures.filter(near(0)), tenures.filter(called)];
  const its = sets.find((some) => some.length > 0) ?? [];
  const right = its.find((tenure) => called(tenure) && daysFit(post, tenure));
  if (right !== undefined) return { verdict: 'right', tenure: right };
  const [some] = its;
  return some === undefined ? { verdict: 'missing', tenure: null } : { verdict: 'part', tenure: some };
}

/** A beginning or an end that the answers know is there as one; a day on which somebody is in a post lies in it. */
function daysFit({ from, to }: GoldPost, tenure: TenureView): boolean {
  const [first, last] = [daysOf(from), daysOf(to)];
  const { throughout, sometime } = tenure;
  const begins = isDay(from)
    ? first !== null && holdsOn(tenure, first)
    : first === null || (tenure.startKnown && overlap(first, sometime.from, throughout?.from ?? sometime.to));
  const ends = isDay(to)
    ? last !== null && holdsOn(tenure, last)
    : last === null || (tenure.endKnown && overlap(last, throughout?.to ?? sometime.from, sometime.to));
  return begins && ends;
}

/** Not when it began or ended: a day on which it is shown. */
const isDay = (written: string): boolean => /\b(?:on|at least|by|before|in post|in office|still)\b/i.test(written);

const overlap = ({ from, to }: Days, earliest: string | null, latest: string | null): boolean =>
  (earliest === null || earliest <= to) && (latest === null || latest >= from);

const holdsOn = ({ throughout, sometime, shownOn }: TenureView, days: Days): boolean =>
  shownOn.some((day) => day >= days.from && day <= days.to) ||
  (throughout !== null && overlap(days, throughout.from, throughout.to)) ||
  (sometime.from !== null && sometime.from >= days.from && sometime.to !== null && sometime.to <= days.to);

const personItem = ({ name }: GoldPerson, its: readonly EntityView[]): ScoredItem => ({
  id: name,
  verdict: its.length === 0 ? 'not found' : its.length === 1 ? 'whole' : 'split',
  gold: 'person',
  shown: its.map((view) => namesOf(view).join(' · ')).join(' / '),
});

const postItem =
  ({ name }: GoldPerson) =>
  ({ post, verdict, tenure }: PostFound & { readonly post: GoldPost }): ScoredItem => ({
    id: name,
    verdict,
    gold: `${post.post}, ${post.body} | ${post.from} | ${post.to}: ${post.passage} (${post.file})`,
    shown:
      tenure === null
        ? ''
        : `${tenure.post} · throughout ${tenure.throughout?.from ?? '–'} to ${tenure.throughout?.to ?? '–'} · some time ${tenure.sometime.from ?? '–'} to ${tenure.sometime.to ?? '–'}${tenure.startKnown ? ' · beginning known' : ''}${tenure.endKnown ? ' · end known' : ''}`,
  });
