// What stands beside a denial although it tells of no event: posts that he or she is said to have held, what others own to, messages (told-by-message.ts), what was done to a site (touched-sites.ts). In: the claims of a case. Out: for
// a denial, such claims with why. What only shares a word is none: a post needs a denial of having served, an admission of others two words in common in one document, else three.

import type { Claim, MembershipClaim, OccupancyClaim, StanceClaim } from '../../model/claim.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { EntityId, EntityRef } from '../../model/rooms/entities.ts';
import { byId, type CaseClaim, claimsOfKind } from '../case-claim.ts';
import { asWritten, contentWords, inCommon, isWordOfDeed, topicWords } from '../content-words.ts';
import { daysBetween, isDated, spanOf, spansMeet } from '../day-span.ts';
import { entitiesOf, nameOf } from '../parties.ts';
import { saidOn } from '../said-on.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { type Against, type Denial, isAlibi } from './denial.ts';
import { saysNot } from './tellings.ts';
import { messagesBeside } from './told-by-message.ts';
import { sitesBeside } from './touched-sites.ts';

export interface Besides {
  of(denial: Denial): readonly Against[];
}

type Post = CaseClaim<OccupancyClaim | MembershipClaim>;

export function besides(claims: readonly CaseClaim[], context: WeighingContext): Besides {
  const posts = postsOf(claims, context);
  const owned = claimsOfKind(claims, 'stance')
    .filter(({ claim }) => isTold(claim) && (claim.stance === 'admits' || claim.stance === 'confirms'))
    .toSorted(byId);
  const byWord = new Map<string, Owned[]>();
  for (const one of owned) {
    const who = new Set(entitiesOf(one.source, one.claim.who, context).map(({ id }) => id));
    for (const word of topicWords(one.claim.toward.words)) addTo(byWord, word, { one, who });
  }
  const sitesOf = sitesBeside(
    claimsOfKind(claims, 'site').filter(({ claim }) => isTold(claim)),
    context.subjects,
  );
  const messagesOf = messagesBeside(claims, context);
  return {
    of: (denial) => [
      ...messagesOf(denial),
      ...postsAgainst(denial, posts),
      ...ownedTo(denial, byWord),
      ...sitesOf(denial),
    ],
  };
}

/** Not only denied, asked or supposed. */
export const isTold = ({ asserted }: Claim): boolean =>
  asserted !== 'denied' && asserted !== 'hypothetical' && asserted !== 'asked';

const isApart = ({ one }: Denial, { source, claim }: CaseClaim): boolean =>
  source !== one.source || claim.passage.end <= one.claim.passage.start || claim.passage.start >= one.claim.passage.end;

function postsOf(claims: readonly CaseClaim[], context: WeighingContext): ReadonlyMap<EntityId, readonly Post[]> {
  const found = new Map<EntityId, Post[]>();
  for (const one of [...claimsOfKind(claims, 'occupancy'), ...claimsOfKind(claims, 'membership')].toSorted(byId)) {
    if (!isTold(one.claim)) continue;
    for (const { id } of entitiesOf(one.source, [one.claim.person], context, 'person')) addTo(found, id, one);
  }
  return found;
}

/** Words of having served: a denial of them is about a post. */
const SERVING =
  /\b(?:serv(?:e|ed|ing)|command(?:s|ed|er|ing)?|in charge|member|worked|employed|posted|stationed|belong(?:s|ed)?|set foot)\b|خدمت|فرمانده|عضو|رئیس/iu;

/** Said of any post: what the denial is about must be told besides. */
const OF_ANY_SERVICE = new Set('serve served serving member worked employed posted stationed خدمت عضو'.split(' '));

function postsAgainst(denial: Denial, posts: ReadonlyMap<EntityId, readonly Post[]>): readonly Against[] {
  // “I was on leave, my deputy had the command”: that he had it is not denied.
  if (!SERVING.test(denial.words) || (isAlibi(denial) && !saysNot(denial.words))) return [];
  const words = topicWords(denial.words).filter((word) => !OF_ANY_SERVICE.has(word));
  const years = words.filter((word) => /^(?:1[3-9]|20)\d\d$/.test(word)).map(spanOf);
  return denial.people.flatMap(({ id, name }) =>
    (posts.get(id) ?? []).flatMap((one): Against[] => {
      const { claim } = one;
      const post = claim.kind === 'occupancy' ? claim.post : (claim.role ?? 'member');
      const body = claim.body === null ? '' : nameOf(claim.body);
      const own = new Set(contentWords(name));
      const told = contentWords(`${post} ${body} ${claim.passage.exact}`).filter((word) => !own.has(word));
      if (!isApart(denial, one) || inCommon(words, told).length === 0 || isOfOtherYears(claim, years)) return [];
      return [{ claim: one, reasons: [`${name} is told of here as “${body === '' ? post : `${post}, ${body}`}”`] }];
    }),
  );
}

function isOfOtherYears(claim: OccupancyClaim | MembershipClaim, years: readonly ReturnType<typeof spanOf>[]): boolean {
  const span =
    claim.kind === 'membership'
      ? spanOf(claim.when)
      : { from: spanOf(claim.from ?? claim.asOf).from, to: spanOf(claim.to ?? claim.asOf).to };
  return years.length > 0 && isDated(span) && !years.some((year) => spansMeet(year, span));
}

interface Owned {
  readonly one: CaseClaim<StanceClaim>;
  readonly who: ReadonlySet<EntityId>;
}

/** A word of more admissions than this tells none from another. */
const MOST_OF_WORD = 400;

/** What somebody owns to. One word in common is enough where it is the one who denies; of others two of one document, else three, one of them no word for a deed. */
function ownedTo(denial: Denial, byWord: ReadonlyMap<string, readonly Owned[]>): readonly Against[] {
  const shared = new Map<CaseClaim<StanceClaim>, { readonly words: string[]; readonly own: EntityRef | null }>();
  for (const word of topicWords(denial.words)) {
    const carriers = byWord.get(word) ?? [];
    if (carriers.length > MOST_OF_WORD) continue;
    for (const { one, who } of carriers) {
      const own = denial.people.find(({ id }) => who.has(id)) ?? null;
      const known = shared.get(one);
      if (known === undefined) shared.set(one, { words: [word], own });
      else known.words.push(word);
    }
  }
  return [...shared].flatMap(([one, { words, own }]): Against[] => {
    const others = one.source === denial.one.source ? 2 : 3;
    const enough = own !== null || (words.length >= others && !words.every(isWordOfDeed));
    if (!enough || !isApart(denial, one)) return [];
    const who = own?.name ?? one.claim.who.map(nameOf).join(', ');
    const does = one.claim.stance === 'admits' ? 'admits' : 'confirms';
    const changed = own === null ? [] : changedStory(denial, one);
    return [
      { claim: one, reasons: [`${who} ${does} it here: “${asWritten(one.claim.toward.words, words)}”`, ...changed] },
    ];
  });
}

/** Who denies at one time and owns to it at another: how many days lie between, where both are known or published. */
function changedStory({ one }: Denial, owned: CaseClaim<StanceClaim>): readonly string[] {
  if (one.claim.kind !== 'stance') return [];
  const days = daysBetween(saidOn({ ...one, claim: one.claim }).to, saidOn(owned).to);
  if (days === null || days === 0) return [];
  const words = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return [days > 0 ? `the same person, ${words} after denying it` : `the same person, ${words} before denying it`];
}
