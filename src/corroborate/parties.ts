// Those who stand in claims, as the case knows them. In: mentions of one source. Out: entities, and keys under which the same party meets although nobody is known by its name.

import type { Claim } from '../model/claim.ts';
import type { ObjectId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { EntityKind, EntityRef } from '../model/rooms/entities.ts';
import { normaliseForSearch } from '../model/search-text.ts';
import type { CaseClaim } from './case-claim.ts';
import { onceEach, type WeighingContext } from './weighing-context.ts';

export const nameOf = ({ name, text }: Mention): string => name ?? text;

/** By whom a claim is told: equal where one voice tells two. */
export const voiceOf = ({ sayer }: Claim): string => sayer.flatMap(({ who }) => who.map(nameOf)).join('|');

export const entitiesOf = (
  source: ObjectId,
  mentions: readonly Mention[],
  { who }: Pick<WeighingContext, 'who'>,
  kind?: EntityKind,
): readonly EntityRef[] =>
  onceEach(
    mentions.map(({ name, text }) => {
      const called = name ?? (kind === 'person' ? null : spokenFor(text));
      return called === null ? null : who(source, called, name === null ? 'body' : kind);
    }),
  );

/** `a spokesman for the Harbour Ministry`, «سخنگوی وزارت کشور»: whose words are those of the body. */
const spokenFor = (text: string): string | null =>
  /^(?:(?:a|an|the) )?spokes(?:man|woman|person) (?:of|for) (?:the )?(\p{Lu}.+)$/u.exec(text)?.[1] ??
  /^سخنگوی (.+)$/u.exec(text)?.[1] ??
  null;

const WE = /^(?:we|us|i|me|ما|من)$/iu;

/** Sorted. A party without a name has none: two that are not named are not therefore one. "We" are those who publish it. */
export function partyKeys(
  { source, publisher }: CaseClaim,
  mentions: readonly Mention[],
  { who }: Pick<WeighingContext, 'who'>,
): readonly string[] {
  const keys = new Set<string>();
  for (const { text, name } of mentions) {
    const called = WE.test(text.trim()) && (name === null || WE.test(name)) ? publisher : name;
    if (called !== null) keys.add(who(source, called)?.id ?? `name ${normaliseForSearch(called)}`);
  }
  return [...keys].sort();
}

/** Those who are not known by a name, as the source calls them: "seven experts". */
export const unnamedOf = (
  source: ObjectId,
  mentions: readonly Mention[],
  { who }: Pick<WeighingContext, 'who'>,
): readonly string[] => [
  ...new Set(
    mentions
      .filter((one) =>
        one.name === null ? !OWN_VERB.test(one.text) && !PRONOUN.test(one.text.trim()) : who(source, one.name) === null,
      )
      .map(nameOf),
  ),
];

/** «نوشتیم», «داریم»: the verb of a letter whose writers are not named calls nobody anything. */
const OWN_VERB =
  /^(?:خواهشمند|داری?م|(?:می\u200c?)?(?:خواهی?م|کنی?م|نمایی?م)|(?:نوشت|فرستاد|خواست|کرد|داد|شد|هست|زد|گرفت|گفت|برد|رساند|سپرد|خواستار|خواهان|خواهشمند)ی?م|(?:نوشته|فرستاده|خواسته|کرده|داده|شده)\u200c(?:ام|ایم))$/u;
/** «من», `he`: in a row, away from its sentence, it calls nobody anything. */
const PRONOUN =
  /^(?:i|me|we|us|you|he|him|she|her|it|they|them|its|his|their|our|my|your|من|ما|تو|شما|او|وی|آن|این|ایشان|آنان|آن\u200c?ها|این\u200c?ها)$/iu;
