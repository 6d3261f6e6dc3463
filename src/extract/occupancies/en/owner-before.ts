// Whose role, tenure or successor is told: `[Mavik’s] tenure as …`, `[his] role as …`. In: the text, the token of the noun and where its sentence begins. Out: who, or null where no person before it fits.

import { mentionAt } from '../../text/mentions.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, wordAt } from '../../text/tokens.ts';
import { canBePerson, type Holder, holderAt, holderNamed, nameUpTo } from './persons.ts';
import { POSSESSIVES } from './words.data.ts';

export function ownerBefore(prepared: PreparedText, noun: number, limit: number): Holder | null {
  const t = prepared.tokens;
  for (let i = noun - 1; i >= limit && noun - i < 5; i--) {
    if (POSSESSIVES.has(wordAt(t, i))) {
      if (!/^(?:his|her)$/.test(wordAt(t, i))) return null;
      return ownSubject(prepared, i, limit) ?? antecedent(prepared, i) ?? holderAt(prepared, { first: i, end: i + 1 });
    }
    if (wordAt(t, i) === 's' && /^['’]$/.test(wordAt(t, i - 1))) {
      const name = nameUpTo(prepared, i - 1);
      return name !== null && canBePerson(prepared, name) ? holderNamed(prepared, name) : null;
    }
    if (t.kind[i] === MARK) return null;
  }
  return null;
}

/** `[He] ended his career as …`: the subject of the sentence before "his". */
function ownSubject(prepared: PreparedText, i: number, limit: number): Holder | null {
  const { tokens: t } = prepared;
  const pronoun = wordAt(t, i) === 'his' ? 'he' : 'she';
  for (let k = i - 1; k >= limit && i - k < 12; k--)
    if (wordAt(t, k) === pronoun) return holderAt(prepared, { first: k, end: k + 1 });
  return null;
}

/** Whom "his" means: the nearest person before it who is the subject of something, not an owner and not behind a preposition. */
function antecedent(prepared: PreparedText, i: number): Holder | null {
  const { tokens: t, names } = prepared;
  const gender = wordAt(t, i) === 'his' ? 'male' : 'female';
  for (let k = i - 1; k >= 0 && i - k < 90; k--) {
    const name = names.list[names.at[k] ?? -1];
    if (name === undefined) continue;
    k = name.first;
    const known = name.gender ?? names.genderOf(name.name);
    if (!canBePerson(prepared, name) || (known !== null && known !== gender)) continue;
    if (
      /^['’]$/.test(wordAt(t, name.end)) ||
      /^(?:of|to|by|with|for|from|under|against|after|than)$/.test(wordAt(t, name.first - 1))
    )
      continue;
    const { person } = holderNamed(prepared, name);
    const mention = mentionAt(prepared, { first: i, end: i + 1 }, person.name, 'inferred', [
      `“${wordAt(t, i)}” after ${person.name}`,
    ]);
    return { person: mention, span: { first: i, end: i + 1 }, sure: false };
  }
  return null;
}
