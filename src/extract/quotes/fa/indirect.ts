// Reported speech in Persian without marks: `مریم تالون گفت که …`, `وی افزود: …`, `به گفتهٔ اتحادیه، …`, `به گزارش الف به نقل از ب، …`, `گفته می‌شود …`.
// In: the scene and the dates. Out: drafts of form "indirect" with the tokens that a quotation inside them is compared with. Chains of credit are outermost
// first; a verb of saying inside what is credited gets the chain before its own link. A verb without subject goes on with who spoke before.

import type { SayerLink } from '../../../model/claim.ts';
import type { DateDraft } from '../../drafts.ts';
import { creditAt, hearsayAt, isPlural, type SayingVerb, sayingVerbAt } from '../../text/fa/saying.ts';
import { clauseStart, eachOf, isFiniteVerb, subjectBefore, subjectOrShared } from '../../text/fa/subject.ts';
import { OPENERS, PERSON_NOUNS } from '../../text/fa/words.data.ts';
import { type WhoIs, whoAre } from '../../text/mentions.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import type { Credited } from '../en/indirect.ts';
import { FOUND_BY, type Scene } from '../quotation.ts';
import { creditedIn } from './attribution.ts';
import { settingInPersian } from './setting.ts';

const word = (scene: Scene, i: number): string => persianWord(scene.prepared.tokens, i);

interface Walk {
  readonly scene: Scene;
  readonly dates: readonly DateDraft[];
  readonly found: Credited[];
  last: WhoIs | null;
  /** The verb by which that one spoke. */
  lastAt: number;
  /** The sentence of the last verb of saying, by its first token, and whether that verb was a plural. */
  saidIn: number;
  plural: boolean;
  /** Whose words behind a colon filled their sentence to its end: they may go on in the next. */
  open: readonly SayerLink[] | null;
}

export function indirectInPersian(scene: Scene, dates: readonly DateDraft[]): readonly Credited[] {
  const walk: Walk = { scene, dates, found: [], last: null, lastAt: -1, saidIn: -1, plural: false, open: null };
  for (const sentence of scene.prepared.sentences) {
    if (!isPersianSentence(scene, sentence)) continue;
    if (headline(walk, sentence) || goesOn(walk, sentence)) continue;
    walk.open = null;
    inSentence(walk, sentence);
  }
  return walk.found;
}

function isPersianSentence({ prepared: { tokens: t } }: Scene, { first, end }: Sentence): boolean {
  for (let i = first; i < Math.min(end, first + 4); i++) {
    const code = t.norm[i]?.charCodeAt(0) ?? 0;
    if (code >= 0x0620 && code < 0x06d4) return true;
  }
  return false;
}

function inSentence(walk: Walk, sentence: Sentence): void {
  const { scene } = walk;
  const end = bareEnd(scene, sentence);
  let chain: readonly SayerLink[] = [];
  let i = sentence.first;
  while (i < end) {
    if ((scene.markOf[i] ?? -1) >= 0) {
      i++;
      continue;
    }
    const credit = creditsAt(walk, i, end);
    if (credit !== null) {
      chain = [...chain, ...credit.links];
      const content = contentOfCredit(scene, sentence, i, credit.end, end);
      for (const span of content) push(walk, span, { first: i, end: credit.cueEnd }, chain, 'credited in its sentence');
      i = credit.end;
      continue;
    }
    i = verbAt(walk, sentence, i, end, chain);
  }
}

/** A verb of saying or hearsay at `i`, with what it governs. Returns where to go on. */
function verbAt(walk: Walk, sentence: Sentence, i: number, end: number, chain: readonly SayerLink[]): number {
  const { scene } = walk;
  const { tokens: t } = scene.prepared;
  const heard = hearsayAt(t, i);
  if (heard !== null) {
    const content = governed(scene, heard.end, end, true);
    if (content !== null) push(walk, content, heard, [...chain, impersonal(scene, heard)], 'hearsay');
    return heard.end;
  }
  const verb = sayingVerbAt(t, i);
  if (verb === null) return i + 1;
  const content = governed(scene, verb.end, end, verb.passive ? false : saysOn(scene, verb, end));
  if (content === null) {
    // `وزیر گفت: «…»`: who speaks in marks speaks last as well.
    if (!verb.passive && (scene.markOf[verb.end + 1] ?? scene.markOf[verb.end] ?? -1) >= 0)
      linkOfVerb(walk, verb, sentence.first, verb);
    return verb.end;
  }
  const link = verb.passive ? impersonal(scene, verb) : linkOfVerb(walk, verb, sentence.first, content);
  const joint = word(scene, verb.end);
  const inner =
    joint === ':'
      ? 'behind a colon, without marks'
      : joint === 'که'
        ? 'a clause with “که” behind the verb'
        : 'a clause behind the verb, without “که”';
  push(
    walk,
    content,
    verb,
    isCitedWithin(scene, sentence.first, verb.first) ? [link, ...chain] : [...chain, link],
    inner,
    verb,
  );
  if (joint === ':' && content.end === end && link.who.length > 0) walk.open = [...chain, link];
  return verb.end;
}

/** `خبرگزاری ساحل [به نقل از بنیاد فانوس] نوشت`: who cites stands before, and is the outer one. */
function isCitedWithin({ prepared: { tokens: t } }: Scene, first: number, verb: number): boolean {
  for (let i = first + 1; i < verb; i++)
    if (persianWord(t, i) === 'به' && persianWord(t, i + 1) === 'نقل' && persianWord(t, i + 2) === 'از')
      return !/^[،,؛:]$/.test(t.norm[i - 1] ?? '') && persianWord(t, first) !== 'به';
  return false;
}

/** `وی افزود: … . [هیچ کس دستور شلیک نداشت.]`: newspapers let words behind a colon go on to the end of the paragraph, as long as nobody else is made to speak. */
function goesOn(walk: Walk, sentence: Sentence): boolean {
  const { scene, open } = walk;
  const { tokens: t } = scene.prepared;
  const end = bareEnd(scene, sentence);
  if (open === null || (t.gap[sentence.first] ?? 3) === 3) return false;
  for (let i = sentence.first; i < end; i++)
    if (
      (scene.markOf[i] ?? -1) >= 0 ||
      sayingVerbAt(t, i) !== null ||
      hearsayAt(t, i) !== null ||
      creditAt(t, i) !== null ||
      THIRD_PERSON.test(persianWord(t, i))
    )
      return false;
  push(
    walk,
    { first: sentence.first, end },
    { first: sentence.first, end: sentence.first },
    open,
    'goes on behind the colon',
  );
  return true;
}
/** Who speaks is told of: `وی`, `این مقام`. */
const THIRD_PERSON = /^(?:وی|ایشان|نامبرده|مشارالیه|مقام)$/;

/** `استاندار تارسل: هیچ‌کس کشته نشده است`: a line of its own without a full stop, that an office or a known name begins. */
function headline(walk: Walk, sentence: Sentence): boolean {
  const { scene } = walk;
  const { tokens: t, names } = scene.prepared;
  const { first, end } = sentence;
  const isLine = (first === 0 || t.gap[first] === 3) && (end >= t.count || t.gap[end] === 3);
  if (!isLine || end - first > LONGEST_HEADLINE || /^[.؛]$/.test(t.norm[end - 1] ?? '')) return false;
  let colon = first + 1;
  while (colon < end && colon < first + LONGEST_SPEAKER && t.norm[colon] !== ':') colon++;
  if (t.norm[colon] !== ':' || end - colon < FEWEST_OF_HEADLINE || (scene.markOf[colon + 1] ?? -1) >= 0) return false;
  const name = names.list[names.at[first] ?? -1];
  const known = name !== undefined && (name.kind === 'person' || name.kind === 'body');
  if (!known && !PERSON_NOUNS.has(word(scene, first)) && !OFFICES.test(word(scene, first))) return false;
  const verbs = Array.from({ length: end - colon - 1 }, (_, k) => colon + 1 + k);
  if (!verbs.some((i) => isFiniteVerb(t, i))) return false;
  const speakers = whoAre(scene.prepared, { first, end: speakerEnd(t, first, colon) }, null);
  const cue = { first: colon, end: colon + 1 };
  push(
    walk,
    { first: colon + 1, end },
    cue,
    [{ ...base(speakers), cue: ':' }],
    'a headline: who speaks, a colon, what is said',
  );
  return true;
}
const LONGEST_HEADLINE = 30;
const LONGEST_SPEAKER = 9;
const FEWEST_OF_HEADLINE = 4;
const OFFICES =
  /^(?:استاندار|فرماندار|وزیر|سخنگوی|سخنگو|فرمانده|رئیس|رییس|دادستان|نماینده|معاون|شهردار|سردار|سرهنگ|سرتیپ|والی|ولسوال|قوماندان|سفیر|مدیر|مدیرکل|بخشدار|امام)$/;

/** `نمایندهٔ تارسل [در نطق میان دستور]`: where it was said is no part of who said it. */
function speakerEnd(t: Scene['prepared']['tokens'], first: number, colon: number): number {
  for (let i = first + 1; i < colon; i++) if (/^(?:در|به|با|،)$/.test(persianWord(t, i))) return i;
  return colon;
}

/** `وزیر گفت سه نفر بازداشت شده‌اند`: a clause with a verb of its own right behind the verb of saying, which has no object and is in no relative clause. */
function saysOn({ prepared, markOf }: Scene, verb: SayingVerb, end: number): boolean {
  const { tokens: t } = prepared;
  if (!BARE_SAYING.test(persianWord(t, verb.first)) || /^(?:را|که|نامه|سخن)$/.test(persianWord(t, verb.first - 1)))
    return false;
  const next = persianWord(t, verb.end);
  if (t.gap[verb.end] === 3 || OPENERS.has(next) || t.norm[verb.end] === '،' || (markOf[verb.end] ?? -1) >= 0)
    return false;
  const from = clauseStart(prepared, verb.first, Math.max(0, verb.first - 40));
  if (persianWord(t, from - 1) === 'که' && !isFiniteVerb(t, from - 2)) return false;
  if (/^نمی(?:\u200c\p{L}+)?$/u.test(next)) return true;
  for (let i = verb.end; i < Math.min(end, verb.end + 40); i++) {
    const w = persianWord(t, i);
    if (/^[؛:«]$/.test(w)) return false;
    if (i > verb.end + 1 && isFiniteVerb(t, i)) return true;
  }
  return false;
}

const BARE_SAYING =
  /^(?:گفت|گفتند|گفته|گفته\u200cاند|می\u200cگوید|می\u200cگویند|افزود|افزودند|افزوده|نوشت|نوشتند|نوشته|اعلام|تاکید|اظهار|تصریح|اضافه|خاطرنشان|ادعا|مدعی)$/;

function linkOfVerb(walk: Walk, verb: SayingVerb, low: number, content: TokenSpan): SayerLink {
  const { scene, dates } = walk;
  const again = walk.saidIn === low && walk.last !== null; // a second verb of saying in one sentence
  const who = again ? subjectBefore(scene.prepared, verb.first, low) : subjectOrShared(scene.prepared, verb.first, low);
  const others = again && !walk.plural && isPlural(scene.prepared.tokens, verb) && walk.last?.kind !== 'group';
  walk.saidIn = low;
  walk.plural = isPlural(scene.prepared.tokens, verb);
  const speakers =
    who === null
      ? walk.last === null || others || isAnothersTurn(walk, verb)
        ? []
        : [walk.last]
      : eachOf(scene.prepared, who).flatMap((one) => whoAre(scene.prepared, one, walk.last));
  const [first] = speakers;
  if (first !== undefined && first.kind !== 'unnamed') {
    walk.last = first;
    walk.lastAt = verb.first;
  }
  return {
    ...base(speakers),
    cue: textOf(scene, verb),
    ...settingInPersian(scene, verb, low, [content], dates),
  };
}

/** «آقای تالونی وارد شد و دفتر را بست. گفت …», «… ندادند. گفتند …»: a verb alone is not of who spoke before where another has come in between, or several speak. */
function isAnothersTurn({ scene, last, lastAt }: Walk, verb: SayingVerb): boolean {
  const { tokens: t, names, sentences, sentenceOf } = scene.prepared;
  if (last === null || last.kind !== 'named') return false;
  if (isPlural(t, verb) && (t.gap[sentences[sentenceOf[verb.first] ?? 0]?.first ?? 0] ?? 0) < 3) return true;
  for (let s = (sentenceOf[lastAt] ?? 0) + 1; s < (sentenceOf[verb.first] ?? 0); s++) {
    const sentence = sentences[s];
    if (sentence === undefined || (scene.markOf[sentence.first] ?? -1) >= 0) continue;
    for (let i = sentence.first; i < Math.min(sentence.end, sentence.first + OPENING); i++) {
      const name = names.list[names.at[i] ?? -1];
      if (name?.kind === 'person' && names.fullest(name.name) !== last.mention.name) return true;
    }
  }
  return false;
}
const OPENING = 9;

const base = (speakers: readonly WhoIs[]): SayerLink => ({
  who: speakers.map((speaker) => speaker.mention),
  kind:
    speakers.length === 0
      ? 'impersonal'
      : speakers.some((s) => s.kind === 'named')
        ? 'named'
        : (speakers[0]?.kind ?? 'unnamed'),
  how: null,
  cue: null,
  via: null,
  to: null,
  when: null,
  verbatim: false,
});

const textOf = ({ prepared: { tokens: t } }: Scene, { first, end }: TokenSpan): string =>
  t.text.slice(t.from[first], t.to[end - 1]);

const impersonal = (scene: Scene, cue: TokenSpan): SayerLink => ({ ...base([]), cue: textOf(scene, cue) });

/** `به گزارش الف به نقل از ب`: a link each. */
function creditsAt(
  walk: Walk,
  i: number,
  limit: number,
): { links: readonly SayerLink[]; end: number; cueEnd: number } | null {
  const { scene } = walk;
  const links: SayerLink[] = [];
  let at = i;
  let cueEnd = i;
  for (
    let credit = creditAt(scene.prepared.tokens, at);
    credit !== null && links.length < 4;
    credit = creditAt(scene.prepared.tokens, at)
  ) {
    const who = creditedIn(scene, credit.end, limit);
    if (who === null) break;
    const speakers = whoAre(scene.prepared, who, walk.last);
    links.push({ ...base(speakers), cue: textOf(scene, credit), how: 'report' });
    if (links.length === 1) cueEnd = credit.end;
    at = who.end;
    if (word(scene, at) === '،' && creditAt(scene.prepared.tokens, at + 1) !== null) at++;
  }
  return links.length === 0 ? null : { links, end: at, cueEnd };
}

/** What is credited: behind a credit that opens the sentence the rest of it; before one that closes it what stands there. */
/** `کیهان از قول دادستان نوشت: …`: what is written stands behind the verb of saying, and nothing before the credit. */
function isSaidBehind({ prepared: { tokens: t } }: Scene, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 9); i++) {
    const verb = sayingVerbAt(t, i);
    if (verb !== null) return /^(?:که|:|«)$/.test(persianWord(t, verb.end));
  }
  return false;
}

function contentOfCredit(
  scene: Scene,
  sentence: Sentence,
  first: number,
  after: number,
  end: number,
): readonly TokenSpan[] {
  const opens = first - sentence.first <= 3;
  const begin = /^[،,:]$/.test(word(scene, after)) ? after + 1 : after;
  if (opens) return end - begin > 2 ? [{ first: begin, end }] : [];
  const before = { first: sentence.first, end: /^[،,]$/.test(word(scene, first - 1)) ? first - 1 : first };
  if (isSaidBehind(scene, after, end)) return [];
  if (end - after <= 2) return [before];
  const interposed = /^[،,]$/.test(word(scene, first - 1)) && /^[،,]$/.test(word(scene, after));
  if (word(scene, first - 1) === 'که') return [{ first: begin, end }];
  return interposed ? [before, { first: begin, end }] : [before];
}

/** The clause behind "که" or a colon, without marks; of hearsay also what follows at once. */
function governed(scene: Scene, from: number, end: number, bare: boolean): TokenSpan | null {
  const next = word(scene, from);
  const first = next === 'که' || next === ':' ? from + 1 : bare ? (next === '،' ? from + 1 : from) : -1;
  if (first < 0 || end - first < 2) return null;
  const span = { first, end: clauseEnd(scene, first, end) };
  const mark = scene.markOf[first] ?? -1;
  if (mark >= 0 && next === ':') return null; // a quotation of its own
  return span.end - first < 2 || (mark >= 0 && (scene.markOf[span.end - 1] ?? -1) === mark) ? null : span;
}

/** A clause ends where the next verb of saying begins with "و": `… و افزود که …`. */
function clauseEnd({ prepared: { tokens: t }, markOf }: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (t.norm[i] !== 'و' || (markOf[i] ?? -1) >= 0) continue;
    const verb = sayingVerbAt(t, i + 1);
    if (verb !== null && !verb.passive && /^(?:که|:)$/.test(persianWord(t, verb.end))) return i;
  }
  return end;
}

function push(
  { scene, found }: Walk,
  content: TokenSpan,
  cue: TokenSpan,
  sayer: readonly SayerLink[],
  why: string,
  verb: SayingVerb | null = null,
): void {
  const { tokens: t } = scene.prepared;
  if (content.end - content.first < 2) return;
  const [from, to] = [t.from[content.first] ?? 0, t.to[content.end - 1] ?? 0];
  const link = sayer.at(-1);
  const stated =
    link !== undefined && link.who.length > 0 && link.who.every((who) => who.named === 'stated' && who.name !== null);
  found.push({
    draft: {
      kind: 'quote',
      from,
      to,
      sayer,
      asserted: verb?.asserted ?? 'reported',
      confidence: link === undefined || link.who.length === 0 ? 'doubtful' : stated ? 'certain' : 'likely',
      foundBy: FOUND_BY,
      reasons: ['reported speech, without marks', why],
      words: t.text.slice(from, to),
      speaker: link?.who ?? [],
      cue: link?.cue ?? null,
      form: 'indirect',
      saidOn: link?.when ?? null,
      saidAt: null,
    },
    content,
    cue,
    marked: false,
    spoken: verb !== null && !verb.passive,
  });
}

/** The end of a sentence without its final mark. */
function bareEnd({ prepared: { tokens: t } }: Scene, sentence: Sentence): number {
  let end = sentence.end;
  while (end > sentence.first && /^[.!؟?…]$/.test(t.norm[end - 1] ?? '')) end--;
  return end;
}
