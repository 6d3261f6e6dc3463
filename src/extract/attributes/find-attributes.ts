// What a text says of single persons, named or not: age, birth, kin, affiliation, detention, sentence, fate, whereabouts, another name. In: what was found before, and the events
// (whose victim's fate they are). Out: drafts. One walk over the tokens; only words that can tell an attribute are looked at. Not here: posts (occupancies/).

import type { AttributeDraft, EventDraft, Found } from '../drafts.ts';
import { isSomebody } from '../events/en/participants.ts';
import { KIN } from '../events/en/parties.data.ts';
import { isBodyHead } from '../gazetteers/bodies.ts';
import { nounPhraseBefore, simplePhraseAfter } from '../text/en/noun-phrase.ts';
import { NUMBER_WORDS } from '../text/english-numbers.ts';
import { isPersian } from '../text/persian-words.ts';
import { NUMBER, type Tokens } from '../text/tokens.ts';
import { agesInRows } from './aged-rows.ts';
import { around, attributeDraft, sentenceOf, textOf } from './attribute-draft.ts';
import { ageAt } from './en/age.ts';
import { ALIAS_WORDS, aliasAt } from './en/alias.ts';
import { kinAt } from './en/kin.ts';
import { STATE_VERBS, stateAt } from './en/states.ts';
import { SUPERIOR_WORDS, superiorAt } from './en/superior.ts';
import { isManyInPersian, persianAttributeAt } from './fa/find-persian.ts';
import { persianSuperiorAt } from './fa/superior.ts';
import { listedIn } from './headed-lists.ts';
import { namedAmong } from './named-among.ts';

const NUMERALS: ReadonlySet<string> = new Set(NUMBER_WORDS);
const MEMBERS = new Set(
  'member supporter sympathizer sympathiser follower militant activist fighter affiliate'.split(' '),
);
const WHEREABOUTS = 'whereabouts';

export function findAttributes(found: Found, events: readonly EventDraft[]): readonly AttributeDraft[] {
  const { tokens: t } = found.prepared;
  const drafts: AttributeDraft[] = [];
  for (let i = 0; i < t.count; i++) {
    const draft = attributeAt(found, t, i);
    if (draft !== null && isOnePerson(draft.person.name, draft.person.text)) drafts.push(draft);
    drafts.push(...namedAmong(found, i), ...superiorsAt(found, i));
  }
  drafts.push(...listedIn(found), ...agesInRows(found));
  for (const event of events) drafts.push(...fatesOf(event));
  return drafts.sort((a, b) => a.at.from - b.at.from || a.at.to - b.at.to);
}

/** Who stood above whom; of many of a post nobody is told. */
const superiorsAt = (found: Found, i: number): readonly AttributeDraft[] => {
  const { tokens: t } = found.prepared;
  if (isPersian(t, i)) return persianSuperiorAt(found, i);
  return SUPERIOR_WORDS.has(t.norm[i] ?? '') ? superiorAt(found, i) : [];
};

function attributeAt(found: Found, t: Tokens, i: number): AttributeDraft | null {
  if (isPersian(t, i)) return persianAttributeAt(found, i);
  const w = t.norm[i] ?? '';
  if (t.kind[i] === NUMBER || NUMERALS.has(w)) return ageAt(found, i);
  const state = STATE_VERBS.get(w);
  if (state !== undefined) return stateAt(found, i, state);
  if (KIN.has(w) && w !== 'family' && w !== 'relatives') return kinAt(found, i);
  if (MEMBERS.has(w)) return membershipAt(found, i);
  if (ALIAS_WORDS.has(w)) return aliasAt(found, i);
  return w === WHEREABOUTS ? unknownWhereabouts(found, i) : null;
}

/** `Oren Mavik, a member of the harbour guild`, `a supporter of the union was shot`: a body that has a name. */
function membershipAt(found: Found, i: number): AttributeDraft | null {
  const { prepared } = found;
  const { tokens: t, names } = prepared;
  const { first, end } = sentenceOf(found, i);
  if (t.norm[i + 1] !== 'of') return null;
  const body = simplePhraseAfter(prepared, i + 2, end);
  const named = body !== null && ((names.at[body.first] ?? -1) >= 0 || (names.at[body.end - 1] ?? -1) >= 0);
  if (body === null || !named) return null;
  let opens = i;
  while (opens > first && i - opens < 5 && !/^(?:a|an|the|,)$/.test(t.norm[opens] ?? '')) opens--;
  if (!/^(?:a|an|the)$/.test(t.norm[opens] ?? '')) return null;
  const be = /^(?:was|is|became|as)$/.test(t.norm[opens - 1] ?? '');
  const apposed = t.norm[opens - 1] === ',';
  const before = be || apposed ? nounPhraseBefore(prepared, opens - 1, first) : null;
  const person = before !== null && isSomebody(prepared, before) ? before : { first: opens, end: body.end };
  return attributeDraft(found, {
    what: 'affiliation',
    person,
    value: textOf(t, { first: i, end: body.end }),
    trigger: i,
    at: around(person, { first: i, end: body.end }),
    where: null,
    dated: false,
    reasons: [`“${t.norm[i]} of” a body`],
  });
}

/** `whose whereabouts are unknown`, `the whereabouts of Oren Mavik remain unknown`. */
function unknownWhereabouts(found: Found, i: number): AttributeDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const { first, end } = sentenceOf(found, i);
  let unknown = i + 1;
  while (unknown < end && unknown - i < 14 && t.norm[unknown] !== 'unknown') unknown++;
  if (t.norm[unknown] !== 'unknown') return null;
  const of = t.norm[i + 1] === 'of' ? simplePhraseAfter(prepared, i + 2, end) : null;
  const own = /^(?:his|her|their)$/.test(t.norm[i - 1] ?? '') ? { first: i - 1, end: i } : null;
  const whose =
    t.norm[i - 1] === 'whose' ? nounPhraseBefore(prepared, t.norm[i - 2] === ',' ? i - 2 : i - 1, first) : null;
  const person = of ?? own ?? whose;
  if (person === null) return null;
  return attributeDraft(found, {
    what: 'whereabouts',
    person,
    value: 'unknown',
    trigger: i,
    at: around(person, { first: i, end: unknown + 1 }),
    where: null,
    dated: false,
    reasons: ['“whereabouts … unknown”'],
  });
}

const FATES: ReadonlyMap<string, string> = new Map([
  ['killing', 'killed'],
  ['execution', 'executed'],
  ['death', 'died'],
  ['disappearance', 'disappeared'],
  ['abduction', 'abducted'],
  ['release', 'released'],
]);

/** What an event did to one person is that person's fate. A crowd has none. */
function fatesOf(event: EventDraft): readonly AttributeDraft[] {
  const value = FATES.get(event.type);
  if (value === undefined || event.asserted === 'hypothetical' || event.asserted === 'asked') return [];
  const { at, sayer, asserted, confidence, when, where } = event;
  return event.participants
    .filter(
      ({ who, role }) =>
        (role === 'victim' || role === 'survivor') &&
        isOnePerson(who.name, who.text) &&
        !isManyInPersian(who.text) &&
        !/^(?:ما|شما|آنها|آن\u200cها|آنان|اینها|کسی|کسانی)$/u.test(who.text),
    )
    .map(({ who, role }) => ({
      kind: 'attribute' as const,
      at,
      sayer,
      asserted,
      confidence,
      foundBy: 'habeas/attributes@1',
      reasons: [`${role} of an event told by “${event.label}”`],
      person: who,
      what: 'fate' as const,
      value: role === 'survivor' && event.type !== 'release' ? 'survived' : value,
      when,
      where,
    }));
}

const MANY =
  /^(?:they|them|those|these|all|both|many|several|some|others|dozens|hundreds|thousands|scores|more|at|up|nearly|about|over|around|almost|two|three|four|five|six|seven|eight|nine|ten|\d.*)\b/i;
const PLURAL = /(?:[^us]s|men|women|people|children|police)$/i;

/** Whether a mention is of one person: a crowd and a body have no age and no fate. */
function isOnePerson(name: string | null, text: string): boolean {
  const head = text.split(/ (?:of|in|from|who|at|for) /)[0] ?? '';
  const last = head.split(' ').at(-1) ?? '';
  const opens = (text.split(/[ -]/)[0] ?? '').toLowerCase();
  if (
    (opens !== 'one' && opens !== 'a' && NUMERALS.has(opens)) ||
    MANY.test(text) ||
    isBodyHead(last.toLowerCase()) ||
    isBodyHead((name?.split(' ').at(-1) ?? '').toLowerCase())
  )
    return false;
  return (name !== null && head.endsWith(name.split(' ').at(-1) ?? name)) || opens === 'his' || !PLURAL.test(head);
}
