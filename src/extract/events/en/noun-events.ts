// Events told by a noun: `the massacre of 1974 in Tarsel`, `Mavik’s arrest`, `ordered the execution of 12 weavers`, `was present at the trial`.
// In: what was found, the noun's token and its act. Out: an event draft, or null where the words speak of the kind of act and of no event.

import type { Asserted } from '../../../model/claim.ts';
import type { EventDraft, Found } from '../../drafts.ts';
import { placeNamed } from '../../gazetteers/places.ts';
import { PREPOSITIONS, TIME_WORDS } from '../../text/en/grammar.data.ts';
import { simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { placeStruck, placeWithin } from '../../text/en/place-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { eventDraft } from '../event-draft.ts';
import { sentenceAt, textOf, verbBehind } from '../event-setting.ts';
import type { Act, Role } from './acts.data.ts';
import { isOfWords } from './attacks-of-words.ts';
import { isPlaceRaided, type Participant, participantsIn } from './participants.ts';
import { ORDER_NOUNS, ROLE_VERBS } from './parties.data.ts';

interface NounPhrase {
  /** Determiner or possessor through the words that depend on it. */
  readonly whole: TokenSpan;
  readonly first: number;
  readonly definite: boolean;
  readonly participants: readonly Participant[];
}

export function nounEvent(found: Found, i: number, act: Act): EventDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  if (isCompound(t, i) || isGunfire(t, i) || isNone(t, i) || isOfWords(prepared, i, act)) return null;
  const sentence = sentenceAt(prepared, i);
  const phrase = phraseOf(prepared, i, act, sentence.first, sentence.end);
  if (phrase === null) return null;
  const governing = governorsOf(prepared, i, phrase.first, sentence);
  // `a fire swept through the prison of Orvane`: the place may hang on its verb.
  const reach = governing.dated ? phrase.whole.end + 10 : verbBehind(t, phrase.whole.end, phrase.whole.end + 5);
  const where = placeWithin(found, i + 1, Math.min(sentence.end, reach)) ?? struckBy(found, i, act);
  const participants = [...phrase.participants, ...governing.participants];
  const told = phrase.definite ? where !== null || governing.happened : governing.dated;
  if (participants.length === 0 && !told) return null;
  // Shots are fire too: a fire that burns is named as one that is known, or told to have broken out.
  if (act.type === 'fire' && !governing.dated && !/^(?:the|this|that)$/.test(wordAt(t, phrase.first))) return null;
  return eventDraft(found, {
    trigger: i,
    label: phrase.whole,
    at: { first: Math.min(phrase.whole.first, governing.first), end: phrase.whole.end },
    type: act.type,
    participants,
    where,
    means: act.means,
    partOf: null,
    asserted: governing.asserted ?? soughtAt(t, i, phrase.first),
    reasons: [`“${wordAt(t, i)}” is ${act.type}`, ...governing.reasons],
    nearDate: !governing.dated,
    evident: false,
    sure: participants.length > 0 && governing.happened,
  });
}

/** `information leading to [the arrest]`, `a warrant for [the arrest]`: nobody has been arrested for that. */
function soughtAt(t: Tokens, i: number, first: number): { asserted: Asserted; reason: string } | null {
  if (!/^(?:arrest|arrests|conviction|capture)$/.test(wordAt(t, i))) return null;
  const led = /^(?:to|for)$/.test(wordAt(t, first - 1)) ? wordAt(t, first - 2) : '';
  const isSought = /^(?:leads?|leading|lead|warrants?|reward|call|calls|called|wanted)$/.test(led);
  return isSought ? { asserted: 'hypothetical', reason: `“${led}” stands before it` } : null;
}

/** `the attack on [the market of Tarsel]`, `the bombing of [Orvane hospital]`. */
function struckBy(found: Found, i: number, act: Act): TokenSpan | null {
  const { tokens: t } = found.prepared;
  if (act.ofPersons) return null;
  const { end } = sentenceAt(found.prepared, i);
  for (let at = i + 1; at < Math.min(end, i + STRUCK); at++) {
    if (!/^(?:on|of|against)$/.test(wordAt(t, at))) continue;
    const target = simplePhraseAfter(found.prepared, at + 1, end);
    if (target === null || isDate(t, target)) continue;
    if (isPlaceRaided(found.prepared, act, target) && target.end - target.first === 1) return target;
    // `the livestock market of [Umm Tarfa]`
    const of = wordAt(t, target.end) === 'of' ? simplePhraseAfter(found.prepared, target.end + 1, end) : null;
    return placeStruck(found, { first: target.first, end: of?.end ?? target.end });
  }
  return null;
}
const STRUCK = 6;

/** `death penalty`, `torture chamber`, `beaten to death`, `arrest warrant`, `attack helicopters`: the noun says of what kind another thing is. */
const isCompound = (t: Tokens, i: number): boolean =>
  (wordAt(t, i) === 'death' && wordAt(t, i - 1) === 'to') ||
  (wordAt(t, i) === 'release' && /^(?:immediate|press|news|media|data)$/.test(wordAt(t, i - 1))) ||
  isInName(t, i) ||
  /^(?:penalty|sentence|sentences|row|toll|certificate|certificates|threat|threats|squad|squads|chamber|chambers|warrant|warrants|helicopter|helicopters|charge|charges|suspect|suspects|case|cases|investigation|investigations|record|records|rate|rates|court|weapon|rifle|rifles|scene|site|victim|victims|survivor|survivors|lawyer|judge|leader|leaders|organizer|organizers|movement|march|camp|center|centre|centers|centres|facility|facilities|plot|plots|brigade|station|department|engine|engines|alarm|exit|exits|service|ground|grounds|place|places|shroud|shrouds|mound|mounds)$/.test(
    wordAt(t, i + 1),
  ) ||
  (wordAt(t, i + 1) === '-' && t.gap[i + 1] === 0);

/** `Gallows Bay`: a name, and no gallows. */
const isInName = (t: Tokens, i: number): boolean =>
  isCapital(t, i) &&
  isCapital(t, i + 1) &&
  t.gap[i + 1] !== 3 &&
  /\p{Ll}/u.test(t.text.slice(t.from[i + 1], t.to[i + 1])) &&
  !PREPOSITIONS.has(wordAt(t, i + 1));
const isCapital = (t: Tokens, i: number): boolean => /^\p{Lu}/u.test(t.text.slice(t.from[i], t.to[i]));

/** `made no arrests`. */
const isNone = (t: Tokens, i: number): boolean =>
  wordAt(t, i - 1) === 'no' || (wordAt(t, i - 2) === 'no' && t.kind[i - 1] === WORD);

/** `mortar fire`, `under fire`, `a fire fight`: shots. */
const isGunfire = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'fire' &&
  /^(?:mortar|artillery|gun|rocket|tank|sniper|heavy|small|arms|machine|rifle|cannon|enemy|friendly|hostile|opened|under|cross|return|returned|direct|missile|shell|live)$/.test(
    wordAt(t, i - 1),
  );

/** The words of the noun: `[the 1974 massacre of weavers by soldiers in Tarsel]`. */
function phraseOf(prepared: PreparedText, i: number, act: Act, low: number, high: number): NounPhrase | null {
  const { tokens: t } = prepared;
  let first = i;
  while (first > low && i - first < 8 && isBefore(t, first - 1)) {
    first--;
    if (/^(?:the|a|an|this|that|these|those|his|her|their|its|my|our|whose)$/.test(wordAt(t, first))) break;
  }
  const participants: Participant[] = [
    ...possessorOf(
      prepared,
      first,
      i,
      wordAt(t, i + 1) === 'of' && !isYearAt(t, i + 2) && act.acts !== null ? { ...act, suffers: act.acts } : act,
    ),
  ];
  let end = i + 1;
  for (let steps = 0; steps < 4 && end < high; steps++) {
    const w = wordAt(t, end);
    if (!/^(?:of|on|against|by|in|at)$/.test(w)) break;
    const span = simplePhraseAfter(prepared, end + 1, high);
    // `the fire [on 8 May]`
    if (span === null || t.gap[end] === 3 || (w === 'on' && t.kind[span.first] === NUMBER)) break;
    const role = roleAfter(w, act);
    if (role !== null && !isDate(t, span)) {
      const persons = w === 'on' && isPlaceRaided(prepared, act, span) ? [] : participantsIn(prepared, span, role);
      // `the release of a recording`, `the execution of an order`: no act against anybody.
      if (w === 'of' && act.ofPersons && persons.length === 0 && placeNamed(textOf(t, span)) === null) return null;
      participants.push(...persons);
    }
    if ((w === 'in' || w === 'at') && !isName(prepared, span)) break;
    end = span.end;
  }
  return {
    whole: { first, end },
    first,
    participants,
    definite: first < i && !/^(?:a|an|some|any|no)$/.test(wordAt(t, first)),
  };
}

const roleAfter = (preposition: string, { type, acts, suffers }: Act): Role | null =>
  preposition === 'by'
    ? (acts ?? suffers)
    : /^(?:in|at)$/.test(preposition) || (/^(?:protest|meeting|fire|sinking)$/.test(type) && preposition !== 'of')
      ? null
      : suffers;
const isYearAt = (t: Tokens, i: number): boolean => /^(?:1[3-9]|20)\d\d$/.test(wordAt(t, i));
/** A phrase of days, months and years and nothing else. */
const isDate = (t: Tokens, { first, end }: TokenSpan): boolean => {
  let dated = TIME_WORDS.has(wordAt(t, end)) && end - first === 1;
  for (let k = first; k < end; k++) {
    const time = TIME_WORDS.has(wordAt(t, k)) || isYearAt(t, k);
    if (!time && !/^(?:the|last|this|early|late|mid|-|,|\d+)$/.test(wordAt(t, k))) return false;
    dated ||= time;
  }
  return dated;
};
const isName = ({ names, tokens: t }: PreparedText, { first }: TokenSpan): boolean =>
  (names.at[first] ?? -1) >= 0 || (names.at[first + 1] ?? -1) >= 0 || /^\d{4}$/.test(wordAt(t, first));

const NOT_BEFORE =
  /^(?:of|in|at|on|by|to|from|for|with|and|or|but|that|who|which|were|was|is|are|be|been|has|had|have|said|as|into|after|before|during|over|about|against|since|when|not|also|then)$/;
const isBefore = (t: Tokens, k: number): boolean =>
  (t.kind[k] !== MARK || /^['’‑-]$/.test(wordAt(t, k))) &&
  !NOT_BEFORE.test(wordAt(t, k)) &&
  !PREPOSITIONS.has(wordAt(t, k)) &&
  t.gap[k + 1] !== 3 &&
  !ROLE_VERBS.has(wordAt(t, k)) &&
  !/ed$/.test(wordAt(t, k));

/** `[Mavik’s] arrest`, `[his] execution` suffer; `[the army’s] attack` acts. */
function possessorOf(prepared: PreparedText, first: number, i: number, act: Act): readonly Participant[] {
  const { tokens: t } = prepared;
  const role: Role | null = /^(?:attack|raid|shelling|protest|meeting|statement)$/.test(act.type)
    ? act.acts
    : act.suffers;
  if (role === null) return [];
  if (/^(?:his|her|their|my|our|whose)$/.test(wordAt(t, first)))
    return participantsIn(prepared, { first, end: first + 1 }, role);
  for (let k = first + 1; k < i; k++)
    if (/^['’]$/.test(wordAt(t, k)) && t.gap[k] === 0)
      return placeNamed(textOf(t, { first, end: k })) === null ? participantsIn(prepared, { first, end: k }, role) : [];
  return [];
}

interface Governors {
  readonly participants: readonly Participant[];
  readonly first: number;
  readonly reasons: readonly string[];
  /** Whether the words say that it took place. */
  readonly happened: boolean;
  /** Whether a verb of happening follows, whose date is the event's. */
  readonly dated: boolean;
  /** `was charged in the bombing`: who is held to have done it has not for that. */
  readonly asserted?: { readonly asserted: Asserted; readonly reason: string };
}

/** The verb that has the noun as its object or subject, and what it makes of whom: `Rell ordered the execution`, `the killings were ordered by Rell`. */
function governorsOf(
  prepared: PreparedText,
  i: number,
  first: number,
  sentence: { first: number; end: number },
): Governors {
  const before = verbOver(prepared, first, sentence.first);
  if (before !== null) return before;
  return (
    verbUnder(prepared, i, sentence.end) ?? {
      participants: [],
      first,
      reasons: [],
      happened: true,
      dated: tookPlace(prepared.tokens, i, sentence.end),
    }
  );
}

function verbOver(prepared: PreparedText, first: number, low: number): Governors | null {
  const { tokens: t } = prepared;
  let k = first - 1;
  let through: string | null = null;
  for (let steps = 0; steps < 7 && k >= low; steps++, k--) {
    const w = wordAt(t, k);
    const blamed = blamedAt(prepared, k, through, low, first);
    if (blamed !== null) return blamed;
    const role = roleHere(t, k, through);
    if (role !== null) {
      const frame = verbFrame(prepared, k);
      if (frame.voice === 'passive' && !/^(?:by)$/.test(through ?? '')) return null;
      const participants = participantsIn(prepared, frame.subject, role);
      return {
        participants,
        first: Math.min(first, frame.verb.first, participants.length > 0 ? (frame.subject?.first ?? first) : first),
        reasons: [
          `“${w}” makes its subject ${role}`,
          ...(role === 'orderedBy' ? ['that it was ordered is said, not that it was done'] : []),
        ],
        happened: role !== 'orderedBy' && role !== 'decided',
        dated: role !== 'orderedBy' && role !== 'decided',
      };
    }
    if (ORDER_NOUNS.has(w)) through = 'order';
    else if (/^(?:over|in|at|out|for|on|to|with)$/.test(w) || (w === 'of' && through === null)) through = w;
    else if (
      !/^(?:the|a|an|his|her|its|their|of|personally|present|part|mass|responsible|responsibility|role|both|all|having|been|being|alleged|suspected)$/.test(
        w,
      )
    )
      return null;
  }
  return null;
}

/** `[Kessin] was charged with the murder`, `blamed [the Front] for the killing`, `accused [the guards] of the beating`: who is said to have done it. */
function blamedAt(
  prepared: PreparedText,
  k: number,
  through: string | null,
  low: number,
  first: number,
): Governors | null {
  if (through === null || !/^(?:of|with|for|over|in)$/.test(through)) return null;
  const { tokens: t } = prepared;
  let verb = k;
  while (verb >= low && k - verb < BLAMED_REACH && !BLAMING.has(wordAt(t, verb)) && t.kind[verb] !== MARK) verb--;
  if (verb < low || !BLAMING.has(wordAt(t, verb)) || /^(?:the|an)$/.test(wordAt(t, verb - 1))) return null;
  const frame = verbFrame(prepared, verb);
  const span = frame.voice === 'passive' ? frame.subject : frame.object;
  if (span === null || frame.negated || (frame.voice === 'active' && span.end < k)) return null;
  const participants = participantsIn(prepared, span, 'perpetrator');
  return participants.length === 0
    ? null
    : {
        participants,
        first: Math.min(first, span.first, frame.verb.first),
        reasons: [`“${wordAt(t, verb)}” says that they are held to have done it`],
        happened: false,
        dated: false,
        ...(wordAt(t, verb) === 'convicted'
          ? {}
          : { asserted: { asserted: 'accused', reason: `“${wordAt(t, verb)}” stands before it` } }),
      };
}
const BLAMED_REACH = 12;
const BLAMING = new Set(
  'accused accuses accusing charged blamed blames blaming convicted indicted suspected arrested tried prosecuted'.split(
    ' ',
  ),
);

/** `took part in` and `was present at` need their preposition. */
function roleHere(t: Tokens, k: number, through: string | null): Role | null {
  const w = wordAt(t, k);
  if ((w === 'took' || w === 'taken' || w === 'taking') && wordAt(t, k + 1) === 'part') return 'perpetrator';
  if (/^(?:was|were|been)$/.test(w) && wordAt(t, k + 1) === 'present') return 'present';
  if (/^(?:was|were|is|are)$/.test(w) && wordAt(t, k + 1) === 'responsible') return 'perpetrator';
  if (w === 'played' && wordAt(t, k + 2) === 'role') return 'perpetrator';
  if (/^(?:claimed|claims|admitted|accepted|acknowledged)$/.test(w) && wordAt(t, k + 1) === 'responsibility')
    return 'perpetrator';
  const role = ROLE_VERBS.get(w);
  if (role === undefined) return null;
  if (/^(?:carried|carrying)$/.test(w)) return through === 'out' ? role : null;
  if (/^(?:signed|signing|issued)$/.test(w)) return through === 'order' || wordAt(t, k + 1) === 'the' ? role : null;
  return role;
}

/** `the raid [took place] on Monday`, `the explosion [occurred]`. */
const tookPlace = (t: Tokens, i: number, high: number): boolean => {
  for (let k = i + 1; k < Math.min(high, i + 12); k++) {
    if (
      (wordAt(t, k) === 'came' && !/^(?:out|up|to|from|with)$/.test(wordAt(t, k + 1))) ||
      /^(?:occurred|happened|began|started|erupted|swept|broke|raged|tore|ripped|engulfed|gutted|killed|injured|wounded|left|was|were)$/.test(
        wordAt(t, k),
      ) ||
      (wordAt(t, k) === 'took' && wordAt(t, k + 1) === 'place')
    )
      return true;
    if (/^[.;:,]$/.test(wordAt(t, k))) return false;
  }
  return false;
};

/** `the killings were ordered by Rell`, `the trial was overseen by a judge`, `the raid took place`. */
function verbUnder(prepared: PreparedText, i: number, high: number): Governors | null {
  const { tokens: t } = prepared;
  for (let k = i + 1; k < Math.min(high, i + 14); k++) {
    const w = wordAt(t, k);
    if (/^[.;:]$/.test(w) || w === 'and' || w === 'but') return null;
    const role = ROLE_VERBS.get(w);
    if (role === undefined || !/^(?:was|were|been|being|is|are)$/.test(wordAt(t, k - 1))) continue;
    const { agent } = verbFrame(prepared, k);
    const participants = participantsIn(prepared, agent, role);
    return participants.length === 0
      ? null
      : {
          participants,
          first: i,
          reasons: [`“${w} by” makes them ${role}`],
          happened: role !== 'orderedBy',
          dated: true,
        };
  }
  return null;
}
