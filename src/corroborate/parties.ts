// Those who stand in claims, as the case knows them. In: mentions of one source. Out: entities, and keys under which the same party meets although nobody is known by its name.

import type { ObjectId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import { normaliseForSearch } from '../model/search-text.ts';
import type { EntityKind, EntityRef } from '../model/weighing.ts';
import { onceEach, type WeighingContext } from './weighing-context.ts';

export const nameOf = ({ name, text }: Mention): string => name ?? text;

export const entitiesOf = (
  source: ObjectId,
  mentions: readonly Mention[],
  { who }: Pick<WeighingContext, 'who'>,
  kind?: EntityKind,
): readonly EntityRef[] => onceEach(mentions.map(({ name }) => (name === null ? null : who(source, name, kind))));

/** Sorted. A party without a name has none: two that are not named are not therefore one. */
export function partyKeys(
  source: ObjectId,
  mentions: readonly Mention[],
  { who }: Pick<WeighingContext, 'who'>,
): readonly string[] {
  const keys = new Set<string>();
  for (const { name } of mentions) {
    if (name === null) continue;
    keys.add(who(source, name)?.id ?? `name ${normaliseForSearch(name)}`);
  }
  return [...keys].sort();
}

/** Those who are not known by a name, as the source calls them: "seven experts". */
export const unnamedOf = (
  source: ObjectId,
  mentions: readonly Mention[],
  { who }: Pick<WeighingContext, 'who'>,
): readonly string[] => [
  ...new Set(mentions.filter(({ name }) => name === null || who(source, name) === null).map(nameOf)),
];
