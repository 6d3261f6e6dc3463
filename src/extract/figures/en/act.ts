// What happened to those counted: `killed`, `executed` … In: the prepared text, the figure's place, its sentence. Out: the act, the word that tells it, and the frame of
// that word where it is a verb; null where nothing near does.
//
// Candidates are the words for acts near the number, the nearest kind first: a verb right before it whose object it is, then words after it within its clause, then
// words before. A verb's frame decides whether the counted are those it happened to: those who do it ("12 gunmen killed the mayor") are not counted as its victims.

import { isSayingWord } from '../../dates/date-near.ts';
import { VERB_PHRASES } from '../../events/en/acts.data.ts';
import { isShotDead } from '../../events/en/shot-dead.ts';
import { PREPOSITIONS } from '../../text/en/grammar.data.ts';
import { type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { MARK, NUMBER, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { ACTS, SENTENCED_TO_DEATH, SUBJECT_ACTS, VERBS_OF_ACTS } from './words.data.ts';

export interface ActAt {
  readonly act: string;
  readonly token: number;
  readonly frame: VerbFrame | null;
}

const AFTER = 16;
const BEFORE = 10;

export function actAt(prepared: PreparedText, first: number, end: number, sentence: Sentence): ActAt | null {
  const found = actNear(prepared, first, end, sentence);
  return found !== null && found.act === 'shot' && isShotDead(prepared.tokens, found.token, sentence)
    ? { ...found, act: 'executed' }
    : found;
}

function actNear(prepared: PreparedText, first: number, end: number, sentence: Sentence): ActAt | null {
  return (
    aboard(prepared.tokens, first, end) ??
    beside(prepared.tokens, end) ??
    made(prepared.tokens, first, end) ??
    governing(prepared, first, end, sentence) ??
    after(prepared, first, end, sentence) ??
    (hasVerbOfItsOwn(prepared.tokens, first, end) ? null : before(prepared, first, end, sentence))
  );
}

/** `24 died and [over 200 were] taken away`: what stands before it is told of others, unless it hangs on that. */
const hasVerbOfItsOwn = (t: Tokens, first: number, end: number): boolean =>
  /^(?:was|were|has|have|had|is|are)$/.test(wordAt(t, end)) &&
  t.gap[end] !== 3 &&
  /^(?:and|but|while|,|;)$/.test(wordAt(t, first - 1));

/** Acts that happen to persons only, or hardly to anything else. */
const OF_PERSONS = new Set(
  'killed executed died detained injured disappeared sentenced tortured abducted released sentenced to death'.split(
    ' ',
  ),
);

/** Whether a verb of an act against persons has the counted for the one it happens to. */
export function frameActAt(prepared: PreparedText, first: number, end: number, sentence: Sentence): boolean {
  const found = governing(prepared, first, end, sentence) ?? after(prepared, first, end, sentence);
  // `39 lamps are missing`: so are things.
  const ofThings = /^(?:missing|vanished|unaccounted)$/.test(wordAt(prepared.tokens, found?.token ?? -1));
  if (found === null || found.frame === null || !OF_PERSONS.has(found.act) || ofThings) return false;
  const { voice, subject, object } = found.frame;
  const holder = voice === 'passive' || SUBJECT_ACTS.has(wordAt(prepared.tokens, found.token)) ? subject : object;
  return holder !== null && holder.first < end && holder.end > first;
}

/** `[carrying] 250 people`, `a train with [310 deportees]`, `480 people [on board]`: how many they were before anything happened. */
function aboard(t: Tokens, first: number, end: number): ActAt | null {
  if (wordAt(t, first - 1) === 'with' && isOfVehicle(t, first)) return { act: 'aboard', token: first - 1, frame: null };
  if (/^(?:carrying|transporting|ferrying)$/.test(wordAt(t, first - 1)))
    return { act: 'aboard', token: first - 1, frame: null };
  if (/^(?:passengers|crew|travellers|names|people|persons)$/.test(wordAt(t, end - 1)) && isOfManifest(t, first))
    return { act: 'aboard', token: end - 1, frame: null };
  const at = /^(?:were|was|are|is)$/.test(wordAt(t, end)) ? end + 1 : end;
  const on = wordAt(t, at) === 'on' && wordAt(t, at + 1) === 'board';
  return on || wordAt(t, at) === 'aboard' ? { act: 'aboard', token: at, frame: null } : null;
}

/** `the train had left the camp [with]`. */
function isOfVehicle(t: Tokens, first: number): boolean {
  for (let i = first - 2; i > first - 2 - BEFORE - 4 && i >= 0 && !/^[.;!?]$/.test(wordAt(t, i)); i--)
    if (VEHICLES.test(wordAt(t, i)) && !isInNameOfStreet(t, i)) return true;
  return false;
}
/** `the Ferry Road`. */
const isInNameOfStreet = (t: Tokens, i: number): boolean =>
  [i, i + 1].every((at) => /^\p{Lu}/u.test(t.text.slice(t.from[at], t.to[at])));
const VEHICLES =
  /^(?:train|trains|ferry|boat|ship|vessel|dinghy|raft|barge|trawler|bus|buses|coach|truck|trucks|lorry|lorries|convoy|plane|aircraft|airliner|flight|helicopter|vehicle|vehicles|van|vans|minibus|car|cars|jeep|jeeps)$/;

/** `the manifest of the ferry lists [61 passengers]`, `a passenger list with [61 names]`. */
function isOfManifest(t: Tokens, first: number): boolean {
  for (let i = first - 1; i > first - BEFORE && !/^[.;!?]$/.test(wordAt(t, i)); i--)
    if (wordAt(t, i) === 'manifest' || (wordAt(t, i) === 'list' && /^(?:passenger|crew)$/.test(wordAt(t, i - 1))))
      return true;
  return false;
}

/** `40 [dead]`, `12 others [wounded]`: an adjective right behind the counted. */
function beside(t: Tokens, end: number): ActAt | null {
  const w = wordAt(t, end);
  return /^(?:dead|missing|homeless|unaccounted)$/.test(w) && t.gap[end] !== 3
    ? { act: ACTS.get(w) ?? w, token: end, frame: null }
    : null;
}

/** `made 40 people [disappear]`, `the disappearances of [up to 40] weavers`. */
function made(t: Tokens, first: number, end: number): ActAt | null {
  if (/^(?:disappear|vanish)$/.test(wordAt(t, end)) && t.gap[end] !== 3)
    return { act: 'disappeared', token: end, frame: null };
  const of = /^(?:the|these|those|some)$/.test(wordAt(t, first - 1)) ? first - 2 : first - 1;
  const deed = wordAt(t, of) === 'of' ? DEEDS.get(wordAt(t, of - 1)) : undefined;
  return deed === undefined ? null : { act: deed, token: of - 1, frame: null };
}
/** `the [killing] of 124 inmates held in …`: what was done to them is said before all else. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['disappearance', 'disappeared'],
  ['disappearances', 'disappeared'],
  ['killing', 'killed'],
  ['killings', 'killed'],
  ['murder', 'killed'],
  ['murders', 'killed'],
  ['massacre', 'killed'],
  ['execution', 'executed'],
  ['executions', 'executed'],
]);

/** `executed [some] 40 …`, `left [at least] 12 dead`: a verb of the past whose object begins with the number. */
function governing(prepared: PreparedText, first: number, end: number, sentence: Sentence): ActAt | null {
  const { tokens: t } = prepared;
  for (let i = first - 1; i >= Math.max(sentence.first, first - 2); i--) {
    const act = ACTS.get(wordAt(t, i));
    if (act !== undefined && VERBS_OF_ACTS.test(wordAt(t, i)) && wordAt(t, i) !== 'dead') {
      const found = accepted(prepared, i, first, end, act);
      return found === 'agent'
        ? null
        : found === null && /^(?:were|was|been|being|be|are|is)$/.test(wordAt(t, i - 1))
          ? null
          : (found ?? told(prepared, i, act));
    }
    if (!/^(?:some|at|about|nearly|almost|another|a|the|these|those|up|as|many)$/.test(wordAt(t, i))) return null;
  }
  return null;
}

function after(prepared: PreparedText, first: number, end: number, sentence: Sentence): ActAt | null {
  const { tokens: t } = prepared;
  for (let i = end; i < Math.min(end + AFTER, sentence.end); i++) {
    i = asideEnd(t, i);
    const w = wordAt(t, i);
    if (endsClause(t, i, end)) break;
    const phrase = toldByPhrase(t, i, end) ?? goneAt(t, i) ?? inCustodyAt(t, i);
    if (phrase !== null) return phrase;
    const act = ACTS.get(w);
    if (act === undefined || isCompound(t, i) || (act === 'taken' && !isTaken(t, i, end))) continue;
    if (/^(?:lives|life)$/.test(w)) {
      if (losesIt(prepared, i, first)) return { act: 'died', token: i, frame: null };
      continue;
    }
    const found = accepted(prepared, i, first, end, act);
    if (found === 'agent') return null;
    const theirs = found ?? (isOfThem(t, i, end) && !isOfOthers(prepared, i, end) ? told(prepared, i, act) : null);
    if (theirs !== null) return i === end ? (mainVerb(prepared, i, first, end, sentence) ?? theirs) : theirs;
  }
  return null;
}

/** `nine dockers[, two of them boys,] had died`, `14 people[, some reports say,] have died`: what is told between commas. */
function asideEnd(t: Tokens, i: number): number {
  if (wordAt(t, i) !== ',') return i;
  const ofThem = wordAt(t, i + 2) === 'of' && wordAt(t, i + 3) === 'them';
  const opens = ofThem || /^(?:among|including|according)$/.test(wordAt(t, i + 1));
  for (let k = i + 2; k < i + 10 && wordAt(t, k) !== '.'; k++)
    if (wordAt(t, k) === ',') return opens || tellsSo(wordAt(t, k - 1)) ? k + 1 : i;
  return i;
}

/** `, some reports say,`, `, by some accounts,` */
const tellsSo = (word: string): boolean =>
  isSayingWord(word) || /^(?:say|report|claim|allege|believe|accounts?|estimates?|reports?)$/.test(word);

/** `were [put to death]`, `12 [set at liberty]`, `[met their deaths]`: an act that words behind a verb make of it, whose own verb is none. */
function toldByPhrase(t: Tokens, i: number, end: number): ActAt | null {
  if (ACTS.has(wordAt(t, i))) return null;
  const found = VERB_PHRASES.get(wordAt(t, i))?.find(([after]) => after.every((w, k) => wordAt(t, i + 1 + k) === w));
  const act = COUNTED_AS.get(found?.[1].type ?? '');
  if (found === undefined || act === undefined) return null;
  const behind = i + 1 + found[0].length;
  const isLast = t.kind[behind] !== NUMBER && (t.kind[behind] !== WORD || PREPOSITIONS.has(wordAt(t, behind)));
  const isPassive = (i === end && isLast) || /^(?:were|was|been|being|be|are|and)$/.test(wordAt(t, i - 1));
  return found[1].patient === 'subject' || isPassive ? { act, token: i, frame: null } : null;
}
const COUNTED_AS: ReadonlyMap<string, string> = new Map([
  ['killing', 'killed'],
  ['execution', 'executed'],
  ['death', 'died'],
  ['arrest', 'detained'],
  ['abduction', 'abducted'],
  ['disappearance', 'disappeared'],
  ['displacement', 'displaced'],
  ['release', 'released'],
  ['injury', 'injured'],
]);

/** `35 men [never returned]`, `have [not been seen] since`, `[failed to come back]`. */
function goneAt(t: Tokens, i: number): ActAt | null {
  if (!/^(?:never|not|failed)$/.test(wordAt(t, i))) return null;
  for (let k = i + 1; k < i + 5; k++) {
    const [w, next] = [wordAt(t, k), wordAt(t, k + 1)];
    const back = /^(?:returned|return)$/.test(w) || (/^(?:came|come|got)$/.test(w) && /^(?:back|home)$/.test(next));
    const seen = /^(?:seen|heard)$/.test(w) && /^(?:since|again|of|from|alive|by|,|\.)$/.test(next);
    if (back || seen) return { act: 'disappeared', token: k, frame: null };
    if (!/^(?:to|been|be|were|was|have|had|ever)$/.test(w)) return null;
  }
  return null;
}

/** `fifty persons [remain in custody]`, `were still in detention`. */
function inCustodyAt(t: Tokens, i: number): ActAt | null {
  if (wordAt(t, i) !== 'in' || !/^(?:custody|detention|captivity|prison|jail)$/.test(wordAt(t, i + 1))) return null;
  const verb = /^(?:still|held|kept|now)$/.test(wordAt(t, i - 1)) ? i - 2 : i - 1;
  return /^(?:were|are|remain|remained|languish|languished)$/.test(wordAt(t, verb))
    ? { act: 'detained', token: i + 1, frame: null }
    : null;
}

/** `121 persons and a guard [lost their] lives`. */
function losesIt(prepared: PreparedText, i: number, first: number): boolean {
  const { tokens: t } = prepared;
  if (!/^(?:lost|lose|losing)$/.test(wordAt(t, i - 2))) return false;
  for (let k = i - 3; k > first; k--)
    if (/^[,;:]$/.test(wordAt(t, k)) || wordAt(t, k) === 'who') return wordAt(t, k) === 'who';
  return true;
}

/** `82 girls abducted at Orvane [were freed]`: the participle says which girls, the verb behind it what is told of them. */
function mainVerb(
  prepared: PreparedText,
  participle: number,
  first: number,
  end: number,
  sentence: Sentence,
): ActAt | null {
  const { tokens: t } = prepared;
  for (let i = participle + 1; i < Math.min(participle + AFTER, sentence.end); i++) {
    const isThat = wordAt(t, i) === 'that' && !PREPOSITIONS.has(wordAt(t, i - 1));
    if (isThat || /^(?:[,;:]|and|who|which|but|after|when|while)$/.test(wordAt(t, i))) return null;
    const act = ACTS.get(wordAt(t, i));
    if (
      act === undefined ||
      !VERBS_OF_ACTS.test(wordAt(t, i)) ||
      !(isPassiveAt(t, i) || isIntransitive(t, i, participle))
    )
      continue;
    const found = accepted(prepared, i, first, end, act);
    return found === 'agent' ? null : (found ?? told(prepared, i, act));
  }
  return null;
}

/** `were [allegedly] executed`. */
const isPassiveAt = (t: Tokens, i: number): boolean =>
  [i - 1, wordAt(t, i - 1).endsWith('ly') ? i - 2 : i - 1].some((at) => /^(?:were|was|been)$/.test(wordAt(t, at)));

/** `three persons held in that institution [died]`: those held are all that can have. */
const isIntransitive = (t: Tokens, i: number, participle: number): boolean =>
  /^(?:died|perished|disappeared|vanished)$/.test(wordAt(t, i)) && i > participle + 1;

/** `seven experts spoke of 61 villagers who disappeared`: the verb has another subject, behind the counted. */
function isOfOthers(prepared: PreparedText, i: number, end: number): boolean {
  if (!VERBS_OF_ACTS.test(wordAt(prepared.tokens, i))) return false;
  const { subject } = verbFrame(prepared, i);
  return subject !== null && subject.first >= end;
}

function endsClause(t: Tokens, i: number, end: number): boolean {
  const w = wordAt(t, i);
  if (w === ';' || w === ':') return true;
  if (
    w === ',' &&
    i > end &&
    /^(?:and|but|while|the|most|many|some|several|half|all|none|mostly|mainly|whom)$/.test(wordAt(t, i + 1))
  )
    return true;
  if (w === ',' && /^(?:most|many|some|several|half|all|none|mostly|mainly|whom|who)$/.test(wordAt(t, i + 1)))
    return true;
  if (w === 'and' && ACTS.has(wordAt(t, i + 1)) && wordAt(t, i + 2) !== 'in') return true;
  return /^(?:after|before|when|while|because|by|but)$/.test(w);
}

function before(prepared: PreparedText, first: number, end: number, sentence: Sentence): ActAt | null {
  const { tokens: t } = prepared;
  for (let i = first - 1; i >= Math.max(sentence.first, first - BEFORE); i--) {
    const w = wordAt(t, i);
    if (/^[;:.]$/.test(w) || w === 'who' || w === 'but' || (w === 'that' && wordAt(t, i - 1) === 'and')) return null;
    const act = ACTS.get(w);
    if (act === undefined || isCompound(t, i) || (act === 'taken' && !isTaken(t, i, end))) continue;
    const found = VERBS_OF_ACTS.test(w) ? accepted(prepared, i, first, end, act) : null;
    if (found === 'agent') continue;
    if (found === null && (isAside(t, i, first) || isRisked(t, i))) return null;
    return found ?? told(prepared, i, act);
  }
  return null;
}

/** `In a statement[, released by the palace,] the two leaders`: told of what stands before it. */
const isAside = (t: Tokens, i: number, first: number): boolean =>
  wordAt(t, i - 1) === ',' &&
  wordAt(t, i).endsWith('ed') &&
  wordAt(t, i + 1) === 'by' &&
  t.norm.slice(i + 1, first).includes(',');
/** `lives put in danger by these two`. */
const isRisked = (t: Tokens, i: number): boolean =>
  /^(?:lives|life)$/.test(wordAt(t, i)) &&
  !/^(?:lost|lose|losing|claimed|claims|claiming|cost|costs|costing|took|taken|taking|ended)$/.test(wordAt(t, i - 1)) &&
  !/^(?:lost|claimed|taken|of)$/.test(wordAt(t, i + 1));

/** `death row`, `death penalty`: no deaths. */
const isCompound = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'death' && /^(?:row|penalty|sentence|sentences|squad|squads|threats)$/.test(wordAt(t, i + 1));

/** The act at a verb, if its frame has the counted where it happens to them; `agent` if they do it; null if the frame has them in neither place. */
function accepted(prepared: PreparedText, i: number, first: number, end: number, act: string): ActAt | 'agent' | null {
  const { tokens: t } = prepared;
  if (!VERBS_OF_ACTS.test(wordAt(t, i)) || (act === 'taken' && !isTaken(t, i, end))) return null;
  const frame = verbFrame(prepared, i);
  const holds = (span: { first: number; end: number } | null): boolean =>
    span !== null && span.first < end && span.end > first;
  const subjects = SUBJECT_ACTS.has(wordAt(t, i)) || frame.voice === 'passive';
  if (holds(subjects ? frame.subject : frame.object)) return { act: wholeAct(t, i, end, act), token: i, frame };
  if (holds(subjects ? frame.agent : frame.subject)) return 'agent';
  return null;
}

const told = (prepared: PreparedText, i: number, act: string): ActAt => ({
  act: wholeAct(prepared.tokens, i, i + 1, act),
  token: i,
  frame: VERBS_OF_ACTS.test(wordAt(prepared.tokens, i)) ? verbFrame(prepared, i) : null,
});

/** `taken [hostage]`, `taken [into custody]`, `took 12 weavers [prisoner]`. */
function takenAct(t: Tokens, i: number, end: number): string {
  for (const at of [i + 1, end]) if (wordAt(t, at) === 'into' || wordAt(t, at) === 'prisoner') return 'detained';
  if (isTakenToCustody(t, i)) return 'detained';
  return 'abducted';
}
/** `were taken to the battalion's [barracks]`. */
function isTakenToCustody(t: Tokens, i: number): boolean {
  if (!/^(?:were|was|been|and)$/.test(wordAt(t, i - 1)) || wordAt(t, i + 1) !== 'to') return false;
  for (let k = i + 2; k < i + 9 && !/^[.,;:]$/.test(wordAt(t, k)); k++)
    if (
      /^(?:barracks|camps?|prisons?|jails?|police|garrison|cells?|fort|gaol|stockade|detention|custody)$/.test(
        wordAt(t, k),
      )
    )
      return true;
  return false;
}
const isTaken = (t: Tokens, i: number, end: number): boolean =>
  (i === end && wordAt(t, i + 1) === 'by') ||
  isTakenToCustody(t, i) ||
  (/^(?:were|was|been)$/.test(wordAt(t, i - 1)) &&
    /^(?:[.,;]|and|from|in|by|at|on|that|during|overnight)$/.test(wordAt(t, i + 1)) &&
    !/^(?:care|part|account|aback|ill)$/.test(wordAt(t, i + 2))) ||
  [i + 1, end].some(
    (at) =>
      /^(?:hostage|prisoner|captive|away)$/.test(wordAt(t, at)) ||
      (wordAt(t, at) === 'into' && wordAt(t, at + 1) === 'custody'),
  );

/** `sentenced [to death]`, `shot [dead]`, `beaten [to death]`, `shot 12 men [dead]`: the words behind make another act of it. */
function wholeAct(t: Tokens, i: number, end: number, act: string): string {
  if (act === 'taken') return takenAct(t, i, end);
  if ((act === 'shot' || act === 'injured') && wordAt(t, i - 1) === 'fatally') return 'killed';
  for (const at of [i + 1, end]) {
    const toDeath = wordAt(t, at) === 'to' && wordAt(t, at + 1) === 'death';
    if (act === 'sentenced' && toDeath) return SENTENCED_TO_DEATH;
    if ((act === 'shot' || act === 'tortured' || act === 'injured') && toDeath) return 'killed';
    if (act === 'shot' && (wordAt(t, at) === 'dead' || (wordAt(t, at) === 'and' && wordAt(t, at + 1) === 'killed')))
      return 'killed';
    if (act === 'shot' && wordAt(t, at) === 'and' && /^(?:wounded|injured)$/.test(wordAt(t, at + 1))) return 'injured';
  }
  return act;
}

/** A verb after the noun belongs to it if it is passive, a participle or an adjective: not "protesters marched and police killed". */
function isOfThem(t: Tokens, i: number, end: number): boolean {
  if (i <= end + 3) return t.kind[end] !== MARK || i > end;
  for (let k = i - 1; k >= end && k > i - 6; k--)
    if (
      /^(?:were|was|been|being|be|are|is|have|had|has|lay|and|who|to|into|forcibly|extrajudicially)$/.test(wordAt(t, k))
    )
      return true;
  return false;
}
