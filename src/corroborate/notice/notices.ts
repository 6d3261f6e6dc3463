// Who was told what, and when. In: the communications and stances of a case, and who held which post. Out: notices: X was told p on day d, so X may have known p from d; what X
// said of it afterwards stands beside it.
//
// A message to a body is a notice to those who then held a post in it. A message without a day of its own is no earlier than what it speaks of and no later than the source that
// reports it. Not here: whether X read it. Nothing here says that X knew.

import type { Cited } from '../../model/cited.ts';
import type { CommunicationClaim, StanceClaim } from '../../model/claim.ts';
import type { DaySpan, EntityRef, NoticeView, TenureView } from '../../model/weighing.ts';
import { byId, type CaseClaim, citeOf, claimsOfKind } from '../case-claim.ts';
import { contentWords, inCommon } from '../content-words.ts';
import { isDated, spanOf, spansMeet, spanWords } from '../day-span.ts';
import { entitiesOf } from '../parties.ts';
import { type WeighingContext, weighedId } from '../weighing-context.ts';

type Communication = CaseClaim<CommunicationClaim>;
type Stance = CaseClaim<StanceClaim>;

/** So many holders of posts in one body are told by one message: a case names no more, and a list of thousands says nothing. */
const MOST_HOLDERS = 40;

const SPEAKING_OF_IT: ReadonlySet<StanceClaim['stance']> = new Set([
  ...(['denies', 'claimsIgnorance', 'concealsOrEvades', 'admits', 'confirms', 'declinesToComment'] as const),
]);

export function noticesOf(claims: readonly CaseClaim[], context: WeighingContext): readonly Cited<NoticeView>[] {
  const stances = stancesByWho(claimsOfKind(claims, 'stance'), context);
  return claimsOfKind(claims, 'communication')
    .filter(({ claim }) => tells(claim))
    .toSorted(byId)
    .flatMap((message) => noticesFrom(message, stances, context))
    .sort(byWeight);
}

const tells = (claim: CommunicationClaim): boolean =>
  claim.asserted !== 'hypothetical' &&
  claim.asserted !== 'denied' &&
  claim.to.length > 0 &&
  claim.says.length + claim.asks.length > 0;

function stancesByWho(stances: readonly Stance[], context: WeighingContext): ReadonlyMap<string, readonly Stance[]> {
  const found = new Map<string, Stance[]>();
  for (const stance of stances.filter(({ claim }) => SPEAKING_OF_IT.has(claim.stance)).toSorted(byId))
    for (const { id } of entitiesOf(stance.source, stance.claim.who, context)) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [stance]);
      else list.push(stance);
    }
  return found;
}

function noticesFrom(
  message: Communication,
  stances: ReadonlyMap<string, readonly Stance[]>,
  context: WeighingContext,
): readonly Cited<NoticeView>[] {
  const day = dayOf(message);
  return entitiesOf(message.source, message.claim.to, context).flatMap((told) => [
    noticeTo(message, told, null, day, stances, context),
    ...holdersThen(told, day, context).map((tenure) => noticeTo(message, tenure.person, tenure, day, stances, context)),
  ]);
}

/** The day it was sent, else the days on which it can have been: not after the source that speaks of it. */
function dayOf({ claim, published }: Communication): DaySpan {
  if (claim.on !== null) return spanOf(claim.on);
  return { from: null, to: spanOf(claim.madePublicOn ?? published).to };
}

function holdersThen(told: EntityRef, day: DaySpan, context: WeighingContext): readonly Cited<TenureView>[] {
  if (told.kind !== 'body' || !isDated(day)) return [];
  return context
    .tenuresIn(told.id)
    .filter(({ sometime }) => spansMeet(sometime, day))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MOST_HOLDERS);
}

function noticeTo(
  message: Communication,
  told: EntityRef,
  through: Cited<TenureView> | null,
  day: DaySpan,
  stances: ReadonlyMap<string, readonly Stance[]>,
  context: WeighingContext,
): Cited<NoticeView> {
  const { says, asks } = message.claim;
  const content = [...says, ...asks];
  const later = (stances.get(told.id) ?? []).flatMap((stance) => {
    const reasons = speaksOf(stance, message, content, day);
    return reasons === null ? [] : [{ ref: citeOf(stance), reasons }];
  });
  return {
    id: weighedId('notice', message.claim.id, told.id, through?.id ?? ''),
    told,
    through,
    by: entitiesOf(message.source, message.claim.by, context),
    content,
    day,
    communication: citeOf(message),
    later,
    reasons: [
      says.length > 0 ? 'the message told of it' : 'who asks for something tells that there is cause',
      through === null
        ? `${told.name} is the one it was sent to`
        : `it was sent to ${through.body?.name ?? 'a body'}; ${told.name} then ${holding(through, day)} ${through.post}`,
      message.claim.on === null ? `no source gives its day: ${spanWords(day)}` : `sent ${message.claim.on}`,
    ],
  };
}

function holding({ throughout }: Cited<TenureView>, { from, to }: DaySpan): string {
  const sure = throughout !== null && from !== null && to !== null && throughout.from <= from && to <= throughout.to;
  return sure ? 'was' : 'may have been';
}

/** Null where the stance came before the message, or is of something else. */
function speaksOf(
  stance: Stance,
  message: Communication,
  content: readonly string[],
  day: DaySpan,
): readonly string[] | null {
  const said = spanOf(stance.claim.sayer.at(-1)?.when ?? stance.published);
  if (said.to !== null && day.from !== null && said.to < day.from) return null;
  const told = contentWords(`${content.join(' ')} ${message.claim.passage.exact}`);
  const words = inCommon(contentWords(stance.claim.toward.words), told);
  if (words.length === 0) return null;
  return [`both speak of “${words.join(' ')}”`, `said ${spanWords(said)}`];
}

const byWeight = (a: Cited<NoticeView>, b: Cited<NoticeView>): number =>
  b.later.length - a.later.length || (a.id < b.id ? -1 : 1);
