// How, to whom, through what, when and where something was said, from the words around the verb of saying: `told a conference in Tarsel on 3 May that …`,
// `said in a letter to the council`, `told reporters`, `in an interview with the Harbour Post`. In: the scene, the cue, the tokens that are content, the dates.
// Out: the fields of a link of credit. Only the cue's own sentence is looked at, outside marks and content, at most REACH tokens to each side.

import { isOfThing, isPaper } from '../../dates/of-other-time.ts';
import type { DateDraft } from '../../drafts.ts';
import { MARK, type TokenSpan, type Tokens, tokenFrom, WORD, wordAt } from '../../text/tokens.ts';
import { isToldAside } from '../fa/told-aside.ts';
import type { Scene } from '../quotation.ts';
import { subjectAfter } from './subject.ts';

export interface CreditSetting {
  readonly how: string | null;
  readonly via: string | null;
  readonly to: string | null;
  readonly when: string | null;
  /** Where the words were said. */
  readonly at: string | null;
  /** `in a letter cited by the Harbour Post`: who passes it on, and the word that says so. */
  readonly citedBy: { readonly who: TokenSpan; readonly cue: TokenSpan } | null;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const REACH = 30;

/** Nouns of what carries words => how it was said. */
const CARRIERS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['speech', 'speech address remarks rally sermon lecture keynote toast eulogy'],
      ['letter', 'letter letters memo memorandum petition'],
      ['post', 'post posts tweet tweets twitter facebook instagram telegram blog thread'],
      ['interview', 'interview interviews conversation podcast'],
      ['report', 'report reports study survey poll analysis audit findings review'],
      ['statement', 'statement statements communique communiqué release declaration'],
      ['testimony', 'testimony affidavit deposition hearing trial court'],
      ['order', 'decree fatwa edict order ruling verdict judgment judgement'],
      ['article', 'article op-ed column essay editorial memoir memoirs book autobiography diary'],
      ['message', 'email e-mail message call briefing'],
    ] as const
  ).flatMap(([how, words]) => words.split(' ').map((noun) => [noun, how] as const)),
);
/** Verbs that are a way of saying by themselves. */
const VERBS_OF_HOW: ReadonlyMap<string, string> = new Map([
  ['tweeted', 'post'],
  ['retweeted', 'post'],
  ['posted', 'post'],
  ['blogged', 'post'],
  ['testified', 'testimony'],
  ['testifies', 'testimony'],
  ['decreed', 'order'],
  ['ruled', 'order'],
]);
const TELLING =
  /^(?:t(?:old|ell|ells|elling)|inform(?:s|ed|ing)?|assur(?:e|es|ed|ing)|remind(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|warn(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|order(?:s|ed|ing)?|instruct(?:s|ed|ing)?|beg(?:s|ged|ging)?|advis(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|implor(?:e|es|ed|ing))$/;
/** Where the words that name a hearer end. */
const HEARER_ENDS = setOf(
  'that in on at during after before about of from when while as by how why what whether if he she they it we there monday tuesday wednesday thursday friday saturday sunday last this yesterday today earlier later recently not to through via and but',
);
const PLACE_BEFORE = setOf('in at outside near from');
const CARRIED = setOf('by via through');
const LONGEST_HEARER = 10;

export function creditSetting(
  scene: Scene,
  cue: TokenSpan,
  content: readonly TokenSpan[],
  dates: readonly DateDraft[],
): CreditSetting {
  const frame = frameOf(scene, cue, content);
  const how = howIn(scene, cue, frame);
  return {
    how,
    via: viaIn(scene, frame),
    to: hearerBehind(scene, cue, content) ?? hearerOfCarrier(scene, frame),
    when: whenIn(scene.prepared.tokens, cue, frame, dates),
    at: placeIn(scene, frame),
    citedBy: citedIn(scene, frame),
  };
}

/** The tokens of the cue's sentence that are neither content nor in marks, near the cue. */
function frameOf(scene: Scene, cue: TokenSpan, content: readonly TokenSpan[]): readonly number[] {
  const { sentences, sentenceOf, tokens: t } = scene.prepared;
  const sentence = sentences[sentenceOf[cue.first] ?? -1];
  if (sentence === undefined) return [];
  const frame: number[] = [];
  const last = Math.min(sentence.end, cue.end + REACH, t.count);
  for (let i = Math.max(sentence.first, cue.first - REACH); i < last; i++)
    if ((scene.markOf[i] ?? -1) < 0 && !content.some((span) => i >= span.first && i < span.end)) frame.push(i);
  return frame;
}

function howIn(scene: Scene, cue: TokenSpan, frame: readonly number[]): string | null {
  const t = scene.prepared.tokens;
  const byVerb = VERBS_OF_HOW.get(wordAt(t, cue.end - 1));
  if (byVerb !== undefined) return byVerb;
  for (const i of frame) {
    const how = CARRIERS.get(wordAt(t, i));
    if (
      how === undefined ||
      ((scene.names.at[i] ?? -1) >= 0 && !/^(?:twitter|facebook|instagram|telegram)$/.test(wordAt(t, i)))
    )
      continue;
    if (isCarrying(t, i, cue)) return how;
  }
  return wordAt(t, cue.first) === 'according' ? 'report' : null;
}

/** `in a letter`, `during his speech`, `the report said`, `according to a report`: not "asked for an interview". */
function isCarrying(t: Tokens, i: number, cue: TokenSpan): boolean {
  if (i === cue.first - 1) return true;
  for (let k = i - 1; k > i - 6 && k >= 0; k--) {
    const w = wordAt(t, k);
    if (/^(?:in|during|at|by|through|via|on|from|to)$/.test(w)) return w !== 'to' || wordAt(t, k - 1) === 'according';
    if (t.kind[k] !== WORD && w !== '-' && !/^['’]$/.test(w)) return false;
  }
  return false;
}

/** `told reporters in Tarsel`, `warned the council that`: the words right behind the verb. */
function hearerBehind(scene: Scene, cue: TokenSpan, content: readonly TokenSpan[]): string | null {
  const t = scene.prepared.tokens;
  let at = cue.end;
  const verb = wordAt(t, cue.end - 1);
  if (!TELLING.test(verb)) {
    if (
      wordAt(t, at) !== 'to' ||
      !/^(?:said|says|wrote|writes|explained|admitted|announced|confessed|complained|repeated)$/.test(verb)
    )
      return null;
    at++;
  }
  return phraseAt(scene, at, content);
}

/** The noun phrase at a place, up to a preposition, a mark, a clause or the content. */
function phraseAt(scene: Scene, first: number, content: readonly TokenSpan[]): string | null {
  const t = scene.prepared.tokens;
  let end = first;
  while (end < t.count && end - first < LONGEST_HEARER && (t.gap[end] ?? 3) < 3) {
    const name = scene.names.list[scene.names.at[end] ?? -1];
    if (name !== undefined && name.first === end) {
      end = name.end;
      continue;
    }
    const w = wordAt(t, end);
    const of = w === 'of' && end > first;
    if (!of && HEARER_ENDS.has(w) && !(end === first && /^(?:he|she|they|it)$/.test(w))) break;
    if (t.kind[end] !== WORD && !(w === '-' || (/^['’]$/.test(w) && t.gap[end] === 0)) && t.kind[end] !== 2) break;
    if (content.some((span) => end >= span.first && end < span.end) || (scene.markOf[end] ?? -1) >= 0) break;
    end++;
  }
  return end > first ? t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ') : null;
}

/** `in a letter to the council`, `in his speech to the delegates`. */
function hearerOfCarrier(scene: Scene, frame: readonly number[]): string | null {
  const t = scene.prepared.tokens;
  for (const i of frame)
    if (wordAt(t, i) === 'to' && CARRIERS.has(wordAt(t, i - 1)) && (scene.names.at[i - 1] ?? -1) < 0)
      return phraseAt(scene, i + 1, []);
  return null;
}

/** `through a spokesman`, `in an interview with the Harbour Post`, `on Harbour Radio`, `published by …`. */
function viaIn(scene: Scene, frame: readonly number[]): string | null {
  const t = scene.prepared.tokens;
  for (const i of frame) {
    const w = wordAt(t, i);
    if (w === 'via' || (w === 'through' && /^(?:a|an|his|her|their|its|the)$/.test(wordAt(t, i + 1))))
      return phraseAt(scene, i + 1, []);
    if (w === 'with' && CARRIERS.get(wordAt(t, i - 1)) === 'interview') return phraseAt(scene, i + 1, []);
    if (
      CARRIED.has(w) &&
      /^(?:published|obtained|seen|aired|broadcast|carried|released|posted|reviewed)$/.test(wordAt(t, i - 1))
    )
      return phraseAt(scene, i + 1, []);
    if (w === 'on' && (scene.names.at[i + 1] ?? -1) >= 0 && isOutlet(scene, i + 1)) return phraseAt(scene, i + 1, []);
  }
  return null;
}

function citedIn(scene: Scene, frame: readonly number[]): CreditSetting['citedBy'] {
  const t = scene.prepared.tokens;
  for (const i of frame) {
    if (wordAt(t, i) !== 'by' || !/^(?:cited|quoted|reported|relayed)$/.test(wordAt(t, i - 1))) continue;
    const who = subjectAfter(t, scene.names, i + 1);
    if (who !== null) return { who, cue: { first: i - 1, end: i + 1 } };
  }
  return null;
}

const OUTLET_WORDS = setOf(
  'news radio television tv channel twitter facebook instagram telegram youtube show post times press network',
);

function isOutlet(scene: Scene, i: number): boolean {
  const t = scene.prepared.tokens;
  const name = scene.names.list[scene.names.at[i] ?? -1];
  if (name === undefined) return false;
  for (let k = name.first; k < name.end; k++) if (OUTLET_WORDS.has(wordAt(t, k))) return true;
  return false;
}

const TOPIC_BEFORE = setOf('about regarding concerning');

/** `spoke about the strike of 1974`: a day of what was spoken about, up to the next comma. */
function isOfTopic(t: Tokens, cue: TokenSpan, frame: readonly number[], date: DateDraft): boolean {
  let topic = false;
  for (const i of frame) {
    if (i < cue.end || (t.from[i] ?? 0) >= date.from) continue;
    if (TOPIC_BEFORE.has(wordAt(t, i))) topic = true;
    else if (wordAt(t, i) === ',') topic = false;
  }
  return topic;
}

/** `with reference to your letter of 3 March I am to say that`: the day of the letter that is answered, and not that of the saying. */
const isOfLetterAnswered = (t: Tokens, { from }: DateDraft): boolean =>
  LETTER_ANSWERED.test(t.text.slice(Math.max(0, from - 80), from));
const LETTER_ANSWERED =
  /(?:\b(?:reference|reply|response|answer|refer(?:s|ring|red)?|pursuant|further|thank\w*|acknowledg\w*)\b[^.;]*|\byour\s+)\b(?:letters?|notes?|communications?|e-?mails?|requests?|memorand\w+)\b[^.;,]*\b(?:of|dated)\s*$/iu;

/** `Colonel Mavik, who has led the regiment [since January 1985], told`, `the minister, who resigned [on 3 May], declared`: what is told of who speaks, before the verb. */
function isOfSpeaker(t: Tokens, cue: TokenSpan, { from, to }: DateDraft): boolean {
  const [first, end] = [tokenFrom(t, from), tokenFrom(t, to)];
  if (end > cue.first) return false;
  if (/^(?:since|until|till|from|between)$/.test(wordAt(t, first - 1))) return true;
  for (let i = first - 1; i >= first - FARTHEST_WORD_OF_TERM && t.kind[i] === WORD; i--)
    if (/^(?:until|till)$/.test(wordAt(t, i))) return true;
  if (!t.norm.slice(end, cue.first).includes(',')) return false;
  for (let i = first - 1; i > first - LONGEST_RELATIVE && t.kind[i] !== MARK; i--)
    if (/^(?:who|whose)$/.test(wordAt(t, i))) return wordAt(t, i - 1) === ',';
  return false;
}
const FARTHEST_WORD_OF_TERM = 4;
const LONGEST_RELATIVE = 24;

/** The first date of the frame that is not of what was spoken about. */
function whenIn(t: Tokens, cue: TokenSpan, frame: readonly number[], dates: readonly DateDraft[]): string | null {
  const [first, last] = [frame[0], frame.at(-1)];
  if (first === undefined || last === undefined || dates.length === 0) return null;
  const [from, to] = [t.from[first] ?? 0, t.to[last] ?? 0];
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  for (let d = low; d < dates.length && d < low + 8; d++) {
    const date = dates[d];
    if (date === undefined || date.from >= to) return null;
    if (date.edtf === null || date.type === 'duration') continue;
    if (
      isNoDayOfSaying(t, cue, date) ||
      isOfTopic(t, cue, frame, date) ||
      isOfLetterAnswered(t, date) ||
      isOfSpeaker(t, cue, date)
    )
      continue;
    const span = { first: tokenFrom(t, date.from), end: tokenFrom(t, date.to - 1) + 1 };
    if (span.end <= cue.first && isToldAside(t, span, first, cue.first)) continue;
    if (frame.some((i) => (t.from[i] ?? 0) < date.to && (t.to[i] ?? 0) > date.from)) return date.edtf;
  }
  return null;
}

/** `before the [2012] election`, `after its [1990] invasion`, `worth more than [third-quarter] earnings`, `brought to power [42 years ago]`: no time of any saying. */
function isNoDayOfSaying(t: Tokens, cue: TokenSpan, date: DateDraft): boolean {
  const { edtf, from, to } = date;
  if (edtf === null || edtf.length >= 10) return false;
  const [first, end] = [tokenFrom(t, from), tokenFrom(t, to)];
  // `in a 2013 memo`, `a 2013 study found`
  if (
    (isOfThing(t, date) && !isPaper(wordAt(t, end)) && !/^(?:in|at)$/.test(wordAt(t, end - 3))) ||
    /^\d{4}-(?:3[3-9]|4\d)$/.test(edtf)
  )
    return true;
  if (!/^\d{4}[~?%]?(?:\/\d{4}[~?%]?)?$/.test(edtf)) return false;
  // `said Oren Mavik, an aide in 2012`
  if (cue.end <= first && t.norm.slice(cue.end, first - 2).includes(',')) return true;
  const isBeside = first - cue.end <= BESIDE_CUE && cue.first - end <= BESIDE_CUE;
  return (
    /^(?:since|until|before|after|into)$/.test(wordAt(t, first - 1)) ||
    (/\bago$/i.test(t.text.slice(from, to)) && !isBeside)
  );
}
const BESIDE_CUE = 4;

/** `at a meeting in Tarsel`, `said in Tarsel`: a name behind "in" or "at" that is no person, body or paper. */
function placeIn(scene: Scene, frame: readonly number[]): string | null {
  const t = scene.prepared.tokens;
  for (const i of frame) {
    if (!PLACE_BEFORE.has(wordAt(t, i)) || (t.gap[i + 1] ?? 3) !== 1 || !frame.includes(i + 1)) continue;
    const the = wordAt(t, i + 1) === 'the' ? 1 : 0;
    const name = scene.names.list[scene.names.at[i + 1 + the] ?? -1];
    if (name === undefined || name.first !== i + 1 + the || isOutlet(scene, name.first)) continue;
    if (wordAt(t, i) === 'from' && !/^(?:speaking|spoke|said|wrote|writing)$/.test(wordAt(t, i - 1))) continue;
    if (isPlace(scene, name.first) && !/^['’]$/.test(wordAt(t, name.end)))
      return t.text.slice(t.from[i + 1], t.to[name.end - 1]).replace(/\s+/g, ' ');
  }
  return null;
}

/** Not a month, a person or a body. */
function isPlace(scene: Scene, i: number): boolean {
  const name = scene.names.list[scene.names.at[i] ?? -1];
  if (name === undefined || name.kind === 'person' || name.kind === 'body') return false;
  return !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|arabic|persian|french|german|russian|kurdish|turkish)$/.test(
    name.name.toLowerCase(),
  );
}
