// Who takes part: the persons of a noun phrase as mentions with a role, and the relatives that the phrase names them by ("his brother" => he is a relative).
// In: the prepared text and token spans. Out: participants. Things, dates and events in the phrase are nobody.

import type { EventClaim } from '../../../model/claim.ts';
import type { Mention } from '../../../model/mention.ts';
import { isBodyHead } from '../../gazetteers/bodies.ts';
import { placeNamed } from '../../gazetteers/places.ts';
import { TIME_WORDS } from '../../text/en/grammar.data.ts';
import { nounPhraseBefore, simplePhraseBefore } from '../../text/en/noun-phrase.ts';
import { canBePersons, isPersonNoun } from '../../text/en/person-noun.ts';
import { conjuncts, headOf } from '../../text/en/phrase-parts.ts';
import { mentionAt, whoIs } from '../../text/mentions.ts';
import { isPersian } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan } from '../../text/tokens.ts';
import { ACT_NOUNS, type Act, type Role } from './acts.data.ts';
import { KIN, VESSELS } from './parties.data.ts';

export type Participant = EventClaim['participants'][number];

const PRONOUNS =
  /^(?:he|she|they|him|her|them|i|we|me|us|those|these|someone|somebody|everyone|nobody|both|all|many|several|some|others|another|dozens|hundreds|thousands|scores)$/;
const MOST = 12;

/** `ofPersons`: whether the act happens to persons only, so that a counted noun that no list knows is persons. */
export function participantsIn(
  prepared: PreparedText,
  span: TokenSpan | null,
  role: Role,
  ofPersons = false,
): readonly Participant[] {
  // `no one has claimed responsibility`
  if (span === null || (role === 'perpetrator' && /^(?:no|nobody|none)$/.test(prepared.tokens.norm[span.first] ?? '')))
    return [];
  const found: Participant[] = [];
  for (const part of conjuncts(prepared, span).slice(0, MOST)) {
    if (!isSomebody(prepared, part) && !(ofPersons && isCounted(prepared, part))) continue;
    found.push({ who: whoIn(prepared, part), role });
    if (role === 'victim' || role === 'survivor') found.push(...relativesOf(prepared, part));
  }
  return found;
}

/** Whom a phrase points at. In `a member of the Harbour Union` the name is not the person's: such a phrase has none. */
export function whoIn(prepared: PreparedText, span: TokenSpan): Mention {
  if (
    isNumberWord((prepared.tokens.norm[span.first] ?? '').split('-')[0] ?? '') &&
    prepared.names.at[span.end - 1] !== prepared.names.at[span.first]
  )
    return mentionAt(prepared, span, null, 'stated', ['these words give no name']);
  // `the ferry Lampara` is nobody's name.
  const name = prepared.names.list[prepared.names.at[span.end - 1] ?? -1];
  if (name !== undefined && VESSELS.has(prepared.tokens.norm[name.first - 1] ?? ''))
    return mentionAt(prepared, span, null, 'stated', ['these words give no name']);
  const { mention, sure } = whoIs(prepared, span, null, true);
  // Of whom it is told is said only where nobody else can be meant.
  if (mention.named === 'inferred' && sure === false && !isPersian(prepared.tokens, span.first))
    return mentionAt(prepared, span, null, 'stated', ['these words give no name, and more than one can be meant']);
  if (mention.name === null || mention.named === 'inferred') return mention;
  const { tokens: t, names } = prepared;
  const head = headOf(prepared, span);
  let of = head + 1;
  while (of < span.end && t.norm[of] !== 'of') of++;
  return (names.at[head] ?? -1) < 0 && of < span.end && isPersonNoun(t.norm[head] ?? '')
    ? mentionAt(prepared, span, null, 'stated', ['these words give no name'])
    : mention;
}

/** Whether a phrase stands for persons or a body: a name that is no place, a pronoun, a noun of persons, or a number alone. */
export function isSomebody(prepared: PreparedText, span: TokenSpan): boolean {
  const { tokens: t, names } = prepared;
  const head = headOf(prepared, span);
  const w = t.norm[head] ?? '';
  if (/^(?:it|this|that|which)$/.test(w)) return false;
  // `shot at about 7:30`, `attacked on 4 May`
  if (isClockTime(t, span.end)) return false;
  const name = names.list[names.at[head] ?? -1];
  if (name !== undefined && name.end <= span.end) {
    if (name.kind === 'person' || name.kind === 'body') return true;
    if (name.kind === 'place') return false;
    return !ACT_NOUNS.has(w) && placeNamed(name.name) === null;
  }
  if (PRONOUNS.test(w) || isPersonNoun(w) || isBodyHead(w)) return true;
  if (/^(?:1[3-9]|20)\d\d$/.test(w) && span.end - span.first === 1) return false;
  if (t.kind[head] === NUMBER || isNumberWord(w)) return head === span.end - 1 || t.norm[head + 1] === 'of';
  return false;
}

const isClockTime = (t: PreparedText['tokens'], end: number): boolean =>
  t.kind[end - 1] === NUMBER &&
  (TIME_WORDS.has(t.norm[end] ?? '') ||
    t.norm[end] === 'may' ||
    (t.norm[end] === ':' && t.gap[end] === 0 && t.kind[end + 1] === NUMBER) ||
    /^(?:[ap]m|[ap]\.m|o'clock)$/.test(t.norm[end] ?? '') ||
    (/^[ap]$/.test(t.norm[end] ?? '') && t.norm[end + 1] === '.'));

/** `the raid on Tarsel`, `the shelling on Orvane`: a bare name, unless it is known to be somebody's, is that of a place. */
export function isPlaceRaided({ tokens: t, names }: PreparedText, { type }: Act, { first, end }: TokenSpan): boolean {
  const name = names.list[names.at[first] ?? -1];
  return (
    /^(?:raid|shelling)$/.test(type) &&
    name !== undefined &&
    name.first === first &&
    name.kind !== 'person' &&
    name.kind !== 'body' &&
    !isPersonNoun(t.norm[Math.max(name.end, end) - 1] ?? '')
  );
}

/** `31 net menders`: a number before a plural that no list knows, to which something happens that happens to persons. */
function isCounted(prepared: PreparedText, span: TokenSpan): boolean {
  const { tokens: t, names } = prepared;
  const head = headOf(prepared, span);
  if ((names.at[head] ?? -1) >= 0 || !canBePersons(t.norm[head] ?? '') || ACT_NOUNS.has(t.norm[head] ?? ''))
    return false;
  for (let i = span.first; i < head; i++) if (t.kind[i] === NUMBER || isNumberWord(t.norm[i] ?? '')) return true;
  return false;
}

const isNumberWord = (w: string): boolean =>
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|million)$/.test(
    w,
  );

/** `an elder and [his] sons`: whoever stands joined before. */
function ownerBeside(prepared: PreparedText, at: number): Participant | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  if (t.norm[at - 1] !== 'and' || /^(?:my|our)$/.test(t.norm[at] ?? '')) return null;
  const before = simplePhraseBefore(prepared, at - 1, sentences[sentenceOf[at] ?? 0]?.first ?? at);
  return before !== null && isSomebody(prepared, before) ? { who: whoIn(prepared, before), role: 'relative' } : null;
}

/** `the clerk, [whose] brother` => the clerk. */
export function antecedentOfWhose(prepared: PreparedText, at: number): TokenSpan | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const end = t.norm[at - 1] === ',' ? at - 1 : at;
  const before = nounPhraseBefore(prepared, end, sentences[sentenceOf[at] ?? 0]?.first ?? at);
  return before !== null && isSomebody(prepared, before) ? before : null;
}

/** `[his] brother`, `[Ada Quill]’s son`: whose relative the victim is. */
function relativesOf(prepared: PreparedText, { first, end }: TokenSpan): readonly Participant[] {
  const { tokens: t, names } = prepared;
  let kin = -1;
  for (let i = first; i < end && kin < 0; i++) if (KIN.has(t.norm[i] ?? '')) kin = i;
  if (kin <= first) return [];
  if (t.norm[first] === 'whose') {
    const owner = antecedentOfWhose(prepared, first);
    return owner === null ? [] : [{ who: whoIn(prepared, owner), role: 'relative' }];
  }
  if (/^(?:his|her|their|my|our)$/.test(t.norm[first] ?? ''))
    return [ownerBeside(prepared, first) ?? { who: whoIn(prepared, { first, end: first + 1 }), role: 'relative' }];
  const name = names.list[names.at[first] ?? -1];
  return name !== undefined && name.end < kin && /^['’]$/.test(t.norm[name.end] ?? '')
    ? [{ who: whoIn(prepared, { first, end: name.end }), role: 'relative' }]
    : [];
}
