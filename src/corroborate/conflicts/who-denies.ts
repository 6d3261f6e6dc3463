// Who denies, as the case knows him, her or it: by name, or by the office alone of which the words tell, where one person held it that day. In: a claim and those it names. Out: entities, and for a holder of an office why it is he or she.

import type { Mention } from '../../model/mention.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { DaySpan } from '../../model/weighing.ts';
import type { CaseClaim } from '../case-claim.ts';
import { spanOf } from '../day-span.ts';
import { entitiesOf, nameOf } from '../parties.ts';
import { onceEach, type WeighingContext } from '../weighing-context.ts';

export interface WhoDenies {
  readonly people: readonly EntityRef[];
  readonly whyThese: readonly string[];
}

export function whoDenies(
  one: CaseClaim,
  mentions: readonly Mention[],
  context: Pick<WeighingContext, 'who' | 'holderOf'>,
): WhoDenies {
  const found = mentions.map((mention): { people: readonly EntityRef[]; why: readonly string[] } => {
    const named = entitiesOf(one.source, [mention], context);
    const words = nameOf(mention);
    // What a paper calls an office may have been taken for a body of that name.
    const isKnown = named.some(({ kind }) => kind === 'person') || (named.length > 0 && OF_A_BODY.test(words));
    const holder = isKnown ? null : context.holderOf(one.source, words, saidOrPublished(one));
    if (holder === null) return { people: named, why: [] };
    const { person, isShown } = holder;
    return {
      people: [person],
      why: [
        isShown
          ? `“${words}” is ${person.name}, who held that post that day`
          : `“${words}” is ${person.name}, the only one whom claims show in that post`,
      ],
    };
  });
  return {
    people: onceEach(found.flatMap(({ people }) => people)),
    whyThese: [...new Set(found.flatMap(({ why }) => why))],
  };
}

const OF_A_BODY =
  /\b(?:office|ministry|department|directorate|bureau|headquarters|court|council|mission|embassy|government)\b|وزارت|اداره|دفتر|دادسرا|ستاد|شورا|سازمان|روابط عمومی/iu;

/** Whoever is called by an office is called so on the day of the paper. */
function saidOrPublished({ claim, published }: CaseClaim): DaySpan {
  const when = claim.sayer.at(-1)?.when ?? null;
  return spanOf(when ?? published);
}
