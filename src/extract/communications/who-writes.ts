// Who writes a letter: who signs it; else whom its capacity, the body it is signed for, its title, its first words or a crowd name. In: the text of a letter, whom it is to in its head and at its foot. Out: the
// writers, as mentions, none where it does not say.

import type { Mention } from '../../model/mention.ts';
import { postHeadOf } from '../gazetteers/posts.ts';
import { mentionAt } from '../text/mentions.ts';
import { speakersOrParties } from '../text/parties.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD, wordAt } from '../text/tokens.ts';
import { HEAD, titleOf } from './letter-lines.ts';
import { groupOf, inWhoseName } from './letter-writers.ts';
import { senderOf } from './mails.ts';
import { narratorOf } from './narrator.ts';
import { signersOf } from './signers.ts';

/** Of a letter that nobody signed. */
export function writersUnsigned(prepared: PreparedText, to: TokenSpan | null): readonly Mention[] {
  const ways = [
    () => (to === null ? [] : inCapacityOf(prepared, to.end)),
    () => inNameOf(prepared),
    () => writersInTitle(prepared),
    () => teller(prepared),
    () => groupWriters(prepared, to),
  ];
  for (const way of ways) {
    const by = way();
    if (by.length > 0) return by;
  }
  return [];
}

/** Who stands under an empty line below them is whom it is to. */
export function signatoriesOf(prepared: PreparedText, atFoot: TokenSpan | null): readonly Mention[] {
  const sender = senderOf(prepared);
  if (sender !== null) return [sender];
  const { tokens: t, names } = prepared;
  const signers = signersOf(prepared).filter(({ first }) => atFoot === null || first < atFoot.first);
  return signers.map((span) => {
    const name = names.list[names.at[span.first] ?? -1];
    const whole = name !== undefined && name.first === span.first && name.end === span.end;
    const words = t.text.slice(t.from[span.first], t.to[span.end - 1]).replace(/\s+/g, ' ');
    return mentionAt(prepared, span, whole ? names.fullest(name.name) : words, 'stated', ['signed the letter']);
  });
}

/** «نامهٔ [خانواده‌های …] به …» as a line of its own: who writes, where nobody signed. */
function writersInTitle(prepared: PreparedText): readonly Mention[] {
  const title = titleOf(prepared.tokens);
  return title === null ? [] : speakersOrParties(prepared, [title], []);
}

/** `For the Committee of Families: Oda Rennick (chair), …` at the foot: the body writes. */
function inNameOf(prepared: PreparedText): readonly Mention[] {
  const body = inWhoseName(prepared);
  return body === null ? [] : speakersOrParties(prepared, [body], []);
}

/** `Signed by 64 families`, `We, the families of …`: many, and nobody by name. */
function groupWriters(prepared: PreparedText, to: TokenSpan | null): readonly Mention[] {
  const group = to === null ? null : groupOf(prepared, to.end);
  return group === null ? [] : [mentionAt(prepared, group, null, 'stated', ['the letter says who writes it'])];
}

/** «اینجانب شیرین آذرپی …», `I, Halima Droun, …`: who says in its first words who he or she is. */
function teller(prepared: PreparedText): readonly Mention[] {
  const name = narratorOf(prepared);
  const at =
    name === null
      ? undersigned(prepared)
      : (prepared.names.list.find((one) => prepared.names.fullest(one.name) === name) ?? null);
  const { tokens: t } = prepared;
  return at === null
    ? []
    : [
        mentionAt(prepared, at, name ?? t.text.slice(t.from[at.first], t.to[at.end - 1]), 'stated', [
          'the letter says who writes it',
        ]),
      ];
}

/** «اینجانب [گوهر تالونی]، همسر …»: two to four words between "the undersigned" and a comma, in no list of names. */
function undersigned({ tokens: t }: PreparedText): TokenSpan | null {
  for (let i = 0; i < Math.min(t.count, HEAD); i++) {
    if (!/^(?:اینجانب|اینجانبه)$/.test(persianWord(t, i))) continue;
    let end = i + 1;
    while (end < i + 6 && t.kind[end] === WORD) end++;
    return wordAt(t, end) === '،' && end - i >= 3 && end - i <= 5 ? { first: i + 1, end } : null;
  }
  return null;
}

/** `We write in our capacities as [Working Group on …]; [Special Rapporteur on …] and [Chair of …]`: who writes, where nobody signed. */
function inCapacityOf(prepared: PreparedText, from: number): readonly Mention[] {
  const t = prepared.tokens;
  for (let i = from; i < Math.min(t.count, from + 120); i++) {
    if (!/^capacit(?:y|ies)$/.test(wordAt(t, i)) || wordAt(t, i + 1) !== 'as') continue;
    const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i;
    const found: Mention[] = [];
    for (let first = i + 2; first < limit; ) {
      while (first < limit && /^(?:[;,]|and|the)$/.test(wordAt(t, first))) first++;
      if (/^(?:pursuant|mandated)$/.test(wordAt(t, first))) break;
      let end = first;
      while (end < limit && !/^[;.]$|^(?:pursuant|mandated)$/.test(wordAt(t, end)) && !beginsPost(t, end)) end++;
      while (end > first && wordAt(t, end - 1) === ',') end--;
      if (end <= first) break;
      const words = t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
      found.push(mentionAt(prepared, { first, end }, words, 'stated', ['writes in this capacity']));
      first = end;
    }
    return found;
  }
  return [];
}

/** `… [and] Special Rapporteur on …`: a capital and a word for a post behind "and". */
const beginsPost = (t: Tokens, i: number): boolean =>
  t.norm[i] === 'and' &&
  /^\p{Lu}/u.test(t.text.slice(t.from[i + 1] ?? 0)) &&
  [i + 1, i + 2, i + 3].some((k) => postHeadOf(t.norm[k] ?? '') !== null);
