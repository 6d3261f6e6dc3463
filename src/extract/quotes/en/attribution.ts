// Who is made to say the words between marks, in English. In: the scene and one pair of marks. Out: an attribution, or null where nothing near says so.
// Ways are tried in this order, each with its example:
//   after    “…,” said Mira Talven · “…,” the union’s head said · “…,” according to the union · “…” — Mira Talven
//   before   Talven said: “…” · described it as “…” · the slogan “…” · has been called “…” · Talven: “…”
//   (then in find-quotes.ts)   continued from the quotation before it, or the sentence before or after.

import type { MarkedWords } from '../../text/quote-marks.ts';
import { MARK, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Attribution, Scene } from '../quotation.ts';
import { BOUNDARIES, NAMING, SLOGAN_NOUNS, WORD_NOUNS } from './cues.data.ts';
import { governor } from './reporting-subject.ts';
import { isSaying } from './saying-verb.ts';
import { subjectAfter, subjectBefore, subjectOfSentence } from './subject.ts';

const DASHES = new Set(['—', '―', '–', '-']);
const REACH = 26;
/** Behind a quotation a long apposition can stand between the name and its verb. */
const REACH_BEHIND = 40;

export function attributionAfter(scene: Scene, pair: MarkedWords): Attribution | null {
  const t = scene.prepared.tokens;
  if (!pair.closed) return null;
  let at = pair.close + 1;
  if (wordAt(t, at) === ',') at++;
  if (at >= t.count) return null;
  if (DASHES.has(wordAt(t, at)) && (scene.names.at[at + 1] ?? -1) >= 0) return signature(scene, at);
  if (t.gap[at] === 3) return null;
  if (wordAt(t, at) === 'according' && wordAt(t, at + 1) === 'to') return accordingTo(scene, at);
  const ended = /^[.!?…]$/.test(wordAt(t, pair.close - 1));
  const starts = startsSentence(t, at) || wordAt(t, at) === 'i';
  if (wordAt(t, pair.close - 1) === '.' && starts && !reads(t, at)) return null;
  return turned(scene, at) ?? straight(scene, pair, at, ended);
}

const startsSentence = (t: Tokens, i: number): boolean => {
  const char = t.text[t.from[i] ?? 0] ?? '';
  return char !== char.toLowerCase() && wordAt(t, i) !== 'i';
};

/** “….” The report reads in part. */
const reads = (t: Tokens, at: number): boolean =>
  [1, 2, 3, 4].some((n) => wordAt(t, at + n) === 'reads' || wordAt(t, at + n) === 'read');

function signature(scene: Scene, at: number): Attribution | null {
  const who = subjectAfter(scene.prepared.tokens, scene.names, at + 1);
  return who === null ? null : { who: [who], cue: { first: at, end: at + 1 }, how: 'dash', sure: true };
}

function accordingTo(scene: Scene, at: number): Attribution | null {
  const who = subjectAfter(scene.prepared.tokens, scene.names, at + 2);
  return who === null ? null : { who: [who], cue: { first: at, end: at + 2 }, how: 'according', sure: true };
}

/** `said Mira Talven`. */
function turned(scene: Scene, at: number): Attribution | null {
  const t = scene.prepared.tokens;
  if (!isSaying(t, at) || wordAt(t, at).endsWith('ing') || wordAt(t, at + 1) === 'that') return null;
  const who = subjectAfter(t, scene.names, at + 1);
  return who === null ? null : { who: [who], cue: { first: at, end: at + 1 }, how: 'after', sure: true };
}

/** `the union’s head said`, `she told reporters`. */
function straight(scene: Scene, pair: MarkedWords, at: number, ended: boolean): Attribution | null {
  const t = scene.prepared.tokens;
  for (let i = at; i < at + REACH_BEHIND && i < t.count; i++) {
    if (t.gap[i] === 3) return null;
    if ((scene.markOf[i] ?? -1) >= 0) {
      if (!isShort(scene, i)) return null;
      continue;
    }
    if (
      /^[.!?;:]$/.test(wordAt(t, i)) &&
      (t.gap[i + 1] ?? 3) > 0 &&
      !(scene.names.at[i - 1] === scene.names.at[i + 1] && (scene.names.at[i] ?? -1) >= 0) &&
      !isTitleStop(t, i)
    )
      return null;
    if (wordAt(t, i) === 'according' && wordAt(t, i + 1) === 'to') return accordingTo(scene, i);
    if (!isSaying(t, i)) continue;
    // `Talven repeated “…” and Mavik said “…”`: the verb right before the next words in marks is theirs.
    if (isOpening(scene, i + 1) && attributionBefore(scene, pair) !== null) return null;
    const who = subjectBefore(t, scene.names, i, at);
    const behind =
      who === null && wordAt(t, i - 1) === ',' && !wordAt(t, i).endsWith('ing') && !/^t[eo]l/.test(wordAt(t, i))
        ? subjectAfter(t, scene.names, i + 1)
        : null;
    if (behind !== null) return { who: [behind], cue: { first: i, end: i + 1 }, how: 'after', sure: true };
    if (who === null || (!ended && who.first > at + 1 && wordAt(t, who.first - 1) !== ',')) continue;
    if (isInsidePhrase(t, pair) && hasObject(scene, i + 1)) return null;
    return { who: [who], cue: { first: i, end: i + 1 }, how: 'after', sure: who.first <= at + 1 };
  }
  return null;
}

const isOpening = ({ marks, markOf }: Scene, i: number): boolean => marks[markOf[i] ?? -1]?.open === i;

/** `… to the “open harbour,” the union admitted its part`: the marked words belong to what stands before them. */
const isInsidePhrase = (t: Tokens, { open }: MarkedWords): boolean =>
  t.gap[open] === 1 &&
  /^(?:the|a|an|this|that|of|to|in|for|on|by|with|as|his|her|its|their|these|those|so-called)$/.test(
    wordAt(t, open - 1),
  );

/** The verb has an object of its own: a determiner or a name behind it. */
const hasObject = (scene: Scene, i: number): boolean =>
  /^(?:the|a|an|his|her|its|their|this|that|these|those|it|them|him)$/.test(wordAt(scene.prepared.tokens, i)) ||
  (scene.names.at[i] ?? -1) >= 0;

/** A word or two in marks inside a name or phrase. */
const isShort = ({ markOf, marks }: Scene, i: number): boolean => {
  const pair = marks[markOf[i] ?? -1];
  return pair?.closed === true && pair.close - pair.open < 4;
};

/** `Mr.`, `J.`: a full stop that ends no sentence. */
const isTitleStop = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === '.' && (t.to[i - 1] ?? 0) - (t.from[i - 1] ?? 0) <= 3 && startsSentence(t, i - 1);

export function attributionBefore(scene: Scene, pair: MarkedWords): Attribution | null {
  const t = scene.prepared.tokens;
  const limit = frameStart(scene, pair.open);
  const named = slogan(t, pair.open, limit);
  for (let i = pair.open - 1; i >= limit && pair.open - i <= REACH; i--) {
    if (NAMING.has(wordAt(t, i)) && pair.open - i <= 3) return null;
    if (wordAt(t, i) === 'to' && wordAt(t, i - 1) === 'according') return accordingTo(scene, i - 1);
    if (!isSaying(t, i)) continue;
    return bySaying(scene, i, limit, named);
  }
  if (named !== null)
    return {
      who: callers(scene, limit, named) ?? who(scene, limit, pair.open),
      cue: { first: named, end: named + 1 },
      how: 'slogan',
      sure: false,
    };
  return byColon(scene, pair, limit) ?? byWordNoun(scene, pair, limit);
}

const who = (scene: Scene, from: number, until: number) => {
  const found = subjectOfSentence(scene.prepared.tokens, scene.names, from, until);
  return found === null ? null : [found];
};

function bySaying(scene: Scene, i: number, limit: number, named: number | null): Attribution {
  const t = scene.prepared.tokens;
  const relayed = wordAt(t, i - 1) === 'as' ? quotedAs(scene, i, limit) : null;
  if (relayed !== null) return relayed;
  const cue = { first: i, end: i + 1 };
  if (isToldHim(t, i)) {
    const by = byWhom(scene, i);
    return { who: by, cue, how: by === null ? 'passive' : 'before', sure: by !== null };
  }
  const how = named !== null || /^chant/.test(wordAt(t, i)) ? 'slogan' : 'before';
  const passive =
    /^(?:been|being|be|is|was|are|were)$/.test(wordAt(t, beforeAdverbs(t, i))) &&
    /^(?:called|described|dubbed|labeled|labelled|termed|branded|deemed|characterized|characterised|quoted|reported)$/.test(
      wordAt(t, i),
    );
  if (passive && wordAt(t, i) !== 'quoted') return { who: null, cue, how: 'passive', sure: false };
  const subject = subjectBefore(t, scene.names, i, limit);
  if (subject !== null && !wordAt(t, i).endsWith('ing')) return { who: [subject], cue, how, sure: true };
  const behind = t.gap[i + 1] === 3 ? null : namedAfter(scene, i + 1);
  if (subject === null && behind !== null) return { who: [behind], cue, how, sure: true };
  const joined = subject === null && /^(?:and|or|to|,)$/.test(wordAt(t, i - 1)) ? governor(scene, i - 1, limit) : null;
  if (joined !== null) return { who: [joined], cue, how, sure: false };
  const main =
    subject !== null && /^(?:is|was|are|were|been)$/.test(wordAt(t, i - 1)) ? [subject] : who(scene, limit, i);
  return { who: main ?? (subject === null ? null : [subject]), cue, how, sure: false };
}

/** `he had been told to “…”`: who stands before the verb is whom it was said to. */
const isToldHim = (t: Tokens, i: number): boolean =>
  /^(?:been|being|be|is|was|are|were)$/.test(wordAt(t, beforeAdverbs(t, i))) &&
  /^(?:told|asked|ordered|instructed|urged|advised|warned|accused|charged)$/.test(wordAt(t, i));

/** `was told by [the warden]`. */
function byWhom(scene: Scene, i: number): readonly TokenSpan[] | null {
  const t = scene.prepared.tokens;
  const who = wordAt(t, i + 1) === 'by' ? subjectAfter(t, scene.names, i + 2) : null;
  return who === null ? null : [who];
}

/** `State radio quoted the minister as saying “…”`, `the minister was quoted as saying “…”`. */
function quotedAs(scene: Scene, i: number, limit: number): Attribution | null {
  const t = scene.prepared.tokens;
  const cue = { first: i, end: i + 1 };
  for (let k = i - 2; k >= limit && i - k < 20; k--) {
    if (!/^(?:quot|cit)(?:e|es|ed|ing)$/.test(wordAt(t, k))) continue;
    const subject = subjectBefore(t, scene.names, k, limit);
    const passive = /^(?:was|were|is|are|been)$/.test(wordAt(t, beforeAdverbs(t, k)));
    const by = wordAt(t, k + 1) === 'by' && i - k > 3 ? { first: k + 2, end: i - 1 } : null;
    const quoted = passive ? subject : i - k > 2 ? { first: k + 1, end: i - 1 } : null;
    if (quoted === null) return null;
    const quotedBy = { who: passive ? by : subject, cue: { first: k, end: k + 1 } };
    return { who: [quoted], cue, how: 'before', sure: true, quotedBy };
  }
  return null;
}

/** `is [often] called`, `was [widely] described`: the token before the adverbs. */
function beforeAdverbs(t: Tokens, i: number): number {
  let at = i - 1;
  while (i - at < 4 && /^(?:often|also|sometimes|once|always|still|since|later|\p{L}{3,}ly)$/u.test(wordAt(t, at)))
    at--;
  return at;
}

/** `Said Mira Talven: “…”`. */
const namedAfter = (scene: Scene, at: number) =>
  (scene.names.at[at] ?? -1) >= 0 ? subjectAfter(scene.prepared.tokens, scene.names, at) : null;

/** Where the sentence before the quotation begins, not going back over another quotation or a paragraph's end. */
function frameStart(scene: Scene, open: number): number {
  const t = scene.prepared.tokens;
  let at = open;
  if (/^[.!?]$/.test(wordAt(t, open - 1)) && (t.gap[open] ?? 0) > 0 && !isTitleStop(t, open - 1)) return open;
  while (at > 0 && open - at < 60) {
    const before = at - 1;
    if (t.gap[at] === 3 && !(at === open && wordAt(t, before) === ':')) break;
    if ((scene.markOf[before] ?? -1) >= 0) break;
    if (/^[.!?]$/.test(wordAt(t, before)) && (t.gap[at] ?? 0) > 0 && startsSentence(t, at) && !isTitleStop(t, before))
      break;
    at--;
  }
  return at;
}

/** `the slogan “…”`, `chants of “…”`, `slogans like “…”`. */
function slogan(t: Tokens, open: number, limit: number): number | null {
  for (let i = open - 1; i >= limit && open - i <= 4; i--) if (SLOGAN_NOUNS.has(wordAt(t, i))) return i;
  return null;
}

/** Who chants: the nearest words for people who march, before the noun: `protests that kept slogans like`, `crowds with banners reading`. */
function callers(scene: Scene, limit: number, noun: number): readonly TokenSpan[] | null {
  const t = scene.prepared.tokens;
  for (let i = noun - 1; i >= limit && noun - i < 24; i--) {
    if (!CALLERS.has(wordAt(t, i))) continue;
    let first = i;
    while (
      first - 1 >= limit &&
      i - first < 3 &&
      /^\p{L}+$/u.test(wordAt(t, first - 1)) &&
      !BOUNDARIES.has(wordAt(t, first - 1))
    )
      first--;
    return [{ first, end: i + 1 }];
  }
  return null;
}

const CALLERS = new Set(
  'protesters protestors participants demonstrators marchers crowd crowds people protest protests demonstration demonstrations rally rallies uprising uprisings march marches movement movements students workers mourners supporters prisoners women strikers'.split(
    ' ',
  ),
);

/** `Talven: “…”`, and `Among these was the refrain: “…”`. */
function byColon(scene: Scene, pair: MarkedWords, limit: number): Attribution | null {
  const t = scene.prepared.tokens;
  if (wordAt(t, pair.open - 1) !== ':') return null;
  const name = scene.names.list[scene.names.at[pair.open - 2] ?? -1];
  const cue = { first: pair.open - 1, end: pair.open };
  const sender = senderOf(scene, limit, pair.open - 1);
  if (sender !== null) return { who: [sender], cue, how: 'colon', sure: true };
  if (name !== undefined && name.first <= limit + 2)
    return { who: [{ first: name.first, end: name.end }], cue, how: 'colon', sure: true };
  return { who: who(scene, limit, pair.open - 1), cue, how: 'colon', sure: false };
}

/** `a telegram from [Ivo Talven] to Oren Mavik: “…”`, «تلگرامی از … به …: «…»»: whose it is, not to whom. */
function senderOf({ prepared: { tokens: t }, names }: Scene, limit: number, end: number): TokenSpan | null {
  for (let i = end - 1; i > limit; i--) {
    if (!/^(?:from|از)$/.test(wordAt(t, i)) || !SENT.test(wordAt(t, i - 1))) continue;
    const name = names.list[names.at[i + 1] ?? -1];
    return name === undefined || name.kind === 'place' ? null : { first: name.first, end: name.end };
  }
  return null;
}
const SENT = /^(?:telegram|letter|note|message|cable|email|تلگرامی|تلگرام|نامه\u200cای|نامهای|پیامی|یادداشتی|تلگرافی)$/;

/** `in a statement that it was “…”`, `the report’s “…”`: a noun of words right before. */
function byWordNoun(scene: Scene, pair: MarkedWords, limit: number): Attribution | null {
  const t = scene.prepared.tokens;
  for (let i = pair.open - 1; i >= limit && pair.open - i <= 5; i--) {
    if (t.kind[i] !== WORD || !WORD_NOUNS.has(wordAt(t, i))) continue;
    const first = wordAt(t, i - 1) === 'the' || wordAt(t, i - 1) === 'a' ? i - 1 : i;
    const owner = ownerBehind(scene, i + 1);
    return {
      who: (owner === null ? who(scene, limit, i) : [owner]) ?? [{ first, end: i + 1 }],
      cue: { first: i, end: i + 1 },
      how: 'before',
      sure: false,
    };
  }
  return null;
}

/** `the testimony of [Oren Mavik]`. */
function ownerBehind({ prepared: { tokens: t }, names }: Scene, at: number): TokenSpan | null {
  if (!/^(?:of|by|from)$/.test(wordAt(t, at))) return null;
  const name = names.list[names.at[wordAt(t, at + 1) === 'the' ? at + 2 : at + 1] ?? -1];
  return name === undefined || name.kind === 'place' ? null : { first: at + 1, end: name.end };
}

/** The last verb of saying in the sentence right before a quotation that stands alone. */
export function attributionNear(scene: Scene, pair: MarkedWords): Attribution | null {
  const t = scene.prepared.tokens;
  if ((t.gap[pair.open] ?? 0) === 0 || pair.open === 0) return null;
  const { sentenceOf } = scene.prepared;
  const limit = Math.max(0, pair.open - 45);
  for (let i = pair.open - 1; i >= limit; i--) {
    if ((scene.markOf[i] ?? -1) >= 0) return null;
    if (t.kind[i] === MARK || !isSaying(t, i)) continue;
    if ((sentenceOf[i] ?? 0) < (sentenceOf[pair.open] ?? 0) - 1) return null;
    const start = frameStart(scene, i);
    const subject = subjectBefore(t, scene.names, i, start) ?? subjectOfSentence(t, scene.names, start, i);
    return subject === null ? null : { who: [subject], cue: { first: i, end: i + 1 }, how: 'neighbour', sure: false };
  }
  return null;
}
