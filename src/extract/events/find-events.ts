// Every event of a text as a draft of a claim: what was done to whom, by whom, on whose order, by what means, when and where, as far as the words give it.
// In: what was found before (text, dates, quotations, figures). Out: drafts in the order of the text. One walk over the tokens: each is looked up among the words
// for acts, and only around those is anything read. Not here: that two tellings are one event (resolve/).

import { firstFrom } from '../dates/date-near.ts';
import type { EventDraft, Found } from '../drafts.ts';
import { isPastForm } from '../text/en/noun-phrase.ts';
import { isPersian } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Tokens } from '../text/tokens.ts';
import { ACT_NOUNS, ACT_VERBS, VERB_PHRASES } from './en/acts.data.ts';
import { nounEvent } from './en/noun-events.ts';
import { ORDER_VERBS, orderEvent } from './en/order-events.ts';
import { PRESENCE_VERBS, presenceEvent } from './en/presence.ts';
import { phraseAct, verbEvent } from './en/verb-events.ts';
import { WEAPON_WORDS, weaponEvent } from './en/weapon-events.ts';
import { persianEventAt } from './fa/find-persian.ts';

export function findEvents(found: Found): readonly EventDraft[] {
  const { tokens: t } = found.prepared;
  const drafts: EventDraft[] = [];
  for (let i = 0; i < t.count; i++) {
    const draft = isTrigger(found, i) ? eventAt(found, i) : null;
    if (draft !== null && !tells(drafts, draft)) drafts.push(draft);
  }
  return drafts.sort((a, b) => a.at.from - b.at.from || a.at.to - b.at.to);
}

/** A word inside a date is no act: `in March`. */
function isTrigger({ prepared: { tokens: t }, dates }: Found, i: number): boolean {
  if (!ACT_NOUNS.has(t.norm[i] ?? '')) return true;
  const from = t.from[i] ?? 0;
  const next = firstFrom(dates, from + 1);
  const date = dates[next - 1];
  return date === undefined || date.to <= from;
}

function eventAt(found: Found, i: number): EventDraft | null {
  const { tokens: t } = found.prepared;
  if (isPersian(t, i)) return persianEventAt(found, i);
  const w = t.norm[i] ?? '';
  const verb = isInName(found.prepared, i) ? null : (ACT_VERBS.get(w) ?? null);
  const noun = ACT_NOUNS.get(w);
  if (noun !== undefined && (verb === null || isNounHere(found.prepared, i))) return nounEvent(found, i, noun);
  if (WEAPON_WORDS.has(w)) {
    const weapon = weaponEvent(found, i);
    if (weapon !== null) return weapon;
  }
  if (verb !== null) return verbEvent(found, i, verb);
  if (VERB_PHRASES.has(w) && (phraseAct(t, i) !== null || /^(?:took|taken|put|set|blew|sent|left)$/.test(w)))
    return verbEvent(found, i, null);
  if (ORDER_VERBS.has(w)) return orderEvent(found, i);
  return PRESENCE_VERBS.has(w) ? presenceEvent(found, i) : null;
}

/** `the Free Harbour League`: a word of a name is no verb. Where a sentence begins, its first word may look like one of a name. */
const isInName = ({ names, tokens: t }: PreparedText, i: number): boolean => {
  const name = names.list[names.at[i] ?? -1];
  if (t.norm[i] === 'free' && !/^(?:to|will|would|could|can|may|might|should|must|not)$/.test(t.norm[i - 1] ?? ''))
    return true;
  return name !== undefined && name.end - name.first > 1;
};

/** The same act at the same words, told twice (`shot and killed`). */
const tells = (drafts: readonly EventDraft[], draft: EventDraft): boolean => {
  const last = drafts.at(-1);
  return last !== undefined && last.type === draft.type && last.at.from === draft.at.from && last.at.to >= draft.at.to;
};

const BEFORE_VERB =
  /^(?:to|will|would|could|can|may|might|should|must|did|do|does|didn’t|didn't|not|he|she|they|it|we|i|who|was|were|been|being|be|is|are)$/;
const BEFORE_OBJECT =
  /^(?:the|a|an|his|her|their|him|them|at|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several|some|more|people|up)$/;

/** `arrest`, `killing`, `attacks` are verbs after "to", a modal or a pronoun, and in -ing with an object; else nouns. */
function isNounHere({ tokens: t }: PreparedText, i: number): boolean {
  const w = t.norm[i] ?? '';
  if (isPastForm(w)) return false;
  const before = t.norm[i - 1] ?? '';
  if (w.endsWith('ing'))
    return !hasObjectNext(t, i) || /^(?:the|a|his|her|their|its|of|this|that|and|mass)$/.test(before);
  return !BEFORE_VERB.test(before) || (/^(?:to|is|are|was|were|be)$/.test(before) && !hasObjectNext(t, i));
}

const hasObjectNext = (t: Tokens, i: number): boolean => {
  const next = t.norm[i + 1] ?? '';
  return BEFORE_OBJECT.test(next) || t.kind[i + 1] === 2 || /^[A-Z]/.test(t.text[t.from[i + 1] ?? 0] ?? '');
};
