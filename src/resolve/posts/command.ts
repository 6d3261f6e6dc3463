// Who stood above whom. In: tenures, and claims that say it of themselves. Out: pairs with their days and reasons. Stated: one ordered or oversaw what the other carried out, or the post is named after the
// person served, or the words say who stood under whom (told-superiors.ts). By posts: both held, on the same days, posts of one country or one body that the lists order (post-words.data.ts). What the lists do not order is not known to be ordered.

import type { Cited, ClaimCite } from '../../model/cited.ts';
import { order } from '../../model/order.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { CommandLink, TenureView } from '../../model/rooms/posts.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { commonDays, inWords, spanOf } from './day-range.ts';
import { citeOf, type PostContext, type SourcedClaim } from './post-claim.ts';
import { leadsBody } from './post-name.ts';
import { ABOVE_IN_COUNTRY, BELOW_THE_HEAD, SERVING } from './post-words.data.ts';
import { tellsSuperior, toldSuperiors } from './told-superiors.ts';

type Link = Cited<CommandLink>;
type View = Cited<TenureView>;

/** Stated ones first, then by day, then by id. */
export function commandLinks(
  tenures: readonly View[],
  claims: readonly SourcedClaim[],
  context: PostContext,
): readonly Link[] {
  const links = new Map<string, Link>();
  const told = toldSuperiors(claims, tenures, context);
  for (const link of [...statedLinks(claims, context), ...told, ...linksByPosts(tenures)]) {
    const key = `${link.above.id} ${link.below.id} ${link.grounds} ${link.when.from} ${link.when.to}`;
    const known = links.get(key);
    links.set(key, known === undefined ? link : { ...known, premises: together(known.premises, link.premises) });
  }
  return [...links]
    .sort(([a, x], [b, y]) => rank(x) - rank(y) || order(x.when.from ?? '', y.when.from ?? '') || order(a, b))
    .map(([, link]) => link);
}

const rank = ({ grounds }: Link): number => (grounds === 'stated' ? 0 : 1);
const MOST_PREMISES = 10;
const together = (a: readonly ClaimCite[], b: readonly ClaimCite[]): readonly ClaimCite[] =>
  [...new Map([...a, ...b].map((cite) => [`${cite.citedSource} ${cite.citedClaim}`, cite])).values()].slice(
    0,
    MOST_PREMISES,
  );

// ── stated ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Only these say of two who stood above. */
export const saysWhoStoodAbove = (one: SourcedClaim): boolean =>
  tellsSuperior(one) || (one.claim.kind === 'event' && one.claim.participants.some(({ role }) => ORDERING.has(role)));

const ORDERING: ReadonlySet<string> = new Set(['orderedBy', 'oversaw']);

function statedLinks(claims: readonly SourcedClaim[], { who }: PostContext): readonly Link[] {
  return claims.flatMap((one): readonly Link[] => {
    const { claim } = one;
    if (claim.kind !== 'event' || claim.asserted === 'denied' || claim.asserted === 'hypothetical') return [];
    const named = (roles: ReadonlySet<string>): readonly EntityRef[] =>
      claim.participants.flatMap(({ who: mention, role }) =>
        mention.name === null || !roles.has(role) ? [] : (who(one.source, mention.name, 'person') ?? []),
      );
    const below = named(new Set(['perpetrator']));
    if (below.length === 0) return [];
    const when = spanOf(claim.when) ?? { from: null, to: null };
    return named(ORDERING).flatMap((above) =>
      below.flatMap((other): readonly Link[] =>
        above.id === other.id
          ? []
          : [
              {
                ...{ above, below: other, grounds: 'stated', when, premises: [citeOf(one)] },
                reasons: [`a claim has ${above.name} order or oversee what ${other.name} did: ${claim.label}`],
              },
            ],
      ),
    );
  });
}

// ── by posts ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lines = (text: string, mark: string | RegExp): readonly string[] =>
  text
    .split(mark)
    .map((line) => line.trim())
    .filter((line) => line !== '');
/** A post => those above it in its country. */
const aboveInCountry: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      lines(ABOVE_IN_COUNTRY, '\n').map((line) => line.split(' > ')),
      ([, below = '']) => below,
    ),
  ].map(([below, pairs]) => [below, pairs.map(([above = '']) => above)]),
);
const belowTheHead: ReadonlySet<string> = new Set(lines(BELOW_THE_HEAD, '|'));
const serving: ReadonlySet<string> = new Set(lines(SERVING, '|'));

function linksByPosts(tenures: readonly View[]): readonly Link[] {
  const seats = Map.groupBy(
    tenures.filter(({ seat, sometime }) => seat !== null && sometime.from !== null),
    ({ seat }) => seat ?? '',
  );
  return [...seats].flatMap(([seat, inSeat]) => {
    const byKey = Map.groupBy(inSeat, ({ postKey }) => postKey);
    const leading = [...byKey.keys()].filter(leadsBody);
    return inSeat.flatMap((below) =>
      keysAbove(below.postKey, seat.startsWith('country:') ? [] : leading).flatMap((key) =>
        linksTo(below, byKey.get(key) ?? []),
      ),
    );
  });
}

function keysAbove(key: string, leading: readonly string[]): readonly string[] {
  const [role = '', of] = cutAt(key, '>');
  const [post, field] = cutAt(key, ':');
  const inMinistry = field?.startsWith('ministry of ') === true ? [`minister:${field.slice(12)}`] : [];
  return [
    ...(of !== undefined && serving.has(role) ? [of] : []),
    ...(of === undefined ? inMinistry : []),
    ...(aboveInCountry.get(key) ?? []),
    ...(field !== undefined ? (aboveInCountry.get(`${post}:*`) ?? []) : []),
    ...(belowTheHead.has(role) ? leading.filter((other) => other !== key) : []),
  ];
}

function cutAt(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** So many holders of the post above are looked at for one below. */
const MOST_ABOVE = 50;

function linksTo(below: View, holders: readonly View[]): readonly Link[] {
  return holders.slice(0, MOST_ABOVE).flatMap((above): readonly Link[] => {
    const when = commonDays(above.sometime, below.sometime);
    if (when === null || above.person.id === below.person.id) return [];
    return [
      {
        ...{ above: above.person, below: below.person, grounds: 'posts', when },
        premises: together(above.premises.slice(0, MOST_PREMISES / 2), below.premises),
        reasons: reasonsFor(above, below, when),
      },
    ];
  });
}

function reasonsFor(above: View, below: View, when: DaySpan): readonly string[] {
  const sure = above.throughout !== null && below.throughout !== null && commonDays(above.throughout, below.throughout);
  return [
    `${above.person.name}: ${above.post}; ${below.person.name}: ${below.post}`,
    'inferred from the order of the two posts: no claim says it of these two',
    sure ? `both are shown in their posts ${inWords(sure)}` : `both can have been in their posts ${inWords(when)}`,
  ];
}
