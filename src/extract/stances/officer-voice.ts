// One who held command or office and defends himself in a paper of his own: `Voluntary statement of DREMMER, Karl, formerly Captain`, a letter to the editor signed `Ivo Talven, Colonel (ret.)`. In: the
// text and one part of it. Out: who speaks, where a rank or office stands beside the name and the words answer what is said against him; null for all others who tell of themselves.

import { IN_OWN_VOICE, type Mention } from '../../model/mention.ts';
import { startsLine } from '../communications/letter-lines.ts';
import { mentionAt } from '../text/mentions.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../text/tokens.ts';
import { RANK } from './ranks.data.ts';

const HEAD = 60;
const FOOT = 40;
/** Tokens between a name and its rank. */
const NEAR = 5;

export function officerVoiceOf(
  prepared: PreparedText,
  section: TokenSpan,
): { readonly who: readonly Mention[]; readonly first: number } | null {
  const { tokens: t, names } = prepared;
  if (!saysI(t, section) || !defends(t, section)) return null;
  const stated = statementOf(t, section);
  const name = names.list.find(({ first, end, kind }) => {
    if (kind === 'body' || kind === 'place' || !isRanked(t, { first, end })) return false;
    if (stated !== null) return first > stated && first <= stated + NEAR;
    return first >= Math.max(section.first, section.end - FOOT) && end <= section.end && startsLine(t, first);
  });
  if (name === undefined) return null;
  const first = stated === null ? section.first : name.end;
  return {
    who: [mentionAt(prepared, name, withSurname(t, name.first, names.fullest(name.name)), 'stated', [IN_OWN_VOICE])],
    first,
  };
}

/** `DREMMER, Karl`: the surname in capitals stands before the comma. */
function withSurname(t: Tokens, first: number, name: string): string {
  const surname = t.text.slice(t.from[first - 2], t.to[first - 2]);
  const isSurname = wordAt(t, first - 1) === ',' && /^\p{Lu}{3,}$/u.test(surname) && !name.includes(' ');
  return isSurname ? `${name} ${surname[0]}${surname.slice(1).toLowerCase()}` : name;
}

/** `Statement of …`, `Declaration by …` in the head: the place of its preposition. */
function statementOf(t: Tokens, { first, end }: TokenSpan): number | null {
  for (let k = first; k < Math.min(end, first + HEAD); k++)
    if (
      /^(?:statement|declaration|testimony|interrogation)$/.test(wordAt(t, k)) &&
      /^(?:of|by)$/.test(wordAt(t, k + 1))
    )
      return k + 1;
  return null;
}

const isRanked = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let k = first - NEAR; k < end + NEAR; k++) if (RANK.test(wordAt(t, k))) return true;
  return false;
};

const saysI = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < end; k++) if (wordAt(t, k) === 'i') return true;
  return false;
};

/** `I reply as follows`, `the slanderers`, `it is not correct that`, `asked about`. */
function defends(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first; k < end; k++) {
    if (/^(?:slander|slanderers|slanders|calumny|accusers|accusations|allegations)$/.test(wordAt(t, k))) return true;
    if (/^(?:reply|respond|answer)$/.test(wordAt(t, k)) && wordAt(t, k - 1) === 'i') return true;
    if (wordAt(t, k) === 'not' && /^(?:correct|true|accurate)$/.test(wordAt(t, k + 1))) return true;
    if (wordAt(t, k) === 'asked' && startsLine(t, k)) return true;
  }
  return false;
}
