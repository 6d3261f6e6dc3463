// Every site of a text whose condition it tells, as a draft of a claim: graves, cemeteries, prisons, camps, memorials, and what was done to them, seen when and where.
// In: the text with its dates and quotations. Out: drafts. A language's finders (en/, later fa/) hand over token places. A place that is only named is no claim.

import { dateDraftOf } from '../dates/date-near.ts';
import type { Found, SiteDraft } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { assertedOf } from '../text/asserted.ts';
import { isPersian, persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { type Span, type TokenSpan, tokenFrom } from '../text/tokens.ts';
import { sitesInEnglish } from './en/find-english.ts';
import { sitesInPersian } from './fa/find-persian.ts';
import { nameOfSite } from './name-of-site.ts';
import type { Noticed } from './noticed.ts';
import { whereIs } from './where.ts';

const FOUND_BY = 'habeas/sites@1';

export function findSites(found: Found): readonly SiteDraft[] {
  const noticed = [...sitesInEnglish(found.prepared), ...sitesInPersian(found.prepared)];
  return noticed.flatMap((one) => draftOf(found, one) ?? []);
}

function draftOf(found: Found, noticed: Noticed): SiteDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const first = Math.min(noticed.name.first, noticed.cue.first);
  const at: Span = { from: t.from[first] ?? 0, to: t.to[Math.max(noticed.name.end, noticed.cue.end) - 1] ?? 0 };
  // `was sealed in April and reopened in May`: each has the day nearest to its own verb.
  const cue: Span = { from: t.from[noticed.cue.first] ?? 0, to: t.to[noticed.cue.end - 1] ?? 0 };
  const sentence = prepared.sentences[prepared.sentenceOf[noticed.cue.first] ?? 0] ?? noticed.cue;
  const sayer = whoseWords(found, cue.from, cue.to);
  const { asserted, reason } = isPlanned(prepared, noticed.cue)
    ? { asserted: 'hypothetical' as const, reason: 'what “is to be” done is planned' }
    : isDeniedEntry(prepared, noticed)
      ? { asserted: sayer.length > 0 ? ('reported' as const) : ('fact' as const), reason: null }
      : assertedOf(prepared, noticed.cue.end - 1, sayer.length > 0);
  const name = nameOfSite(prepared, noticed);
  if (isOfItsUse(noticed.condition, name.name ?? name.text)) return null;
  const where = whereIs(prepared, noticed, sentence, name.name);
  return {
    kind: 'site',
    at,
    sayer,
    asserted,
    confidence: asserted === 'fact' || asserted === 'reported' ? noticed.confidence : 'doubtful',
    foundBy: FOUND_BY,
    reasons: [...noticed.reasons, ...[reason, where?.reason ?? null].filter((one) => one !== null)],
    name,
    condition: noticed.condition,
    observedOn: observedOn(found, noticed, cue, sentence),
    where: where?.place ?? null,
  };
}

/** `the wards were locked`, `the gate was locked and nobody was armed`, of a prison: so it is in any. */
const isOfItsUse = (condition: string, name: string): boolean =>
  (condition === 'locked' || condition === 'closed') && /\b(?:wards?|cells?|blocks?|rooms?|doors?)$/i.test(name);

/** `have been denied access`: that was done. */
const isDeniedEntry = ({ tokens: t }: PreparedText, { cue, condition }: Noticed): boolean =>
  condition === 'closed to visitors' && [cue.first, cue.first - 1].some((k) => t.norm[k] === 'denied');

/** `has since been sealed off`, `has never been exhumed`, `is still closed`: what is so when it is written takes no day of the past. */
function isOfNow({ tokens: t }: PreparedText, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++)
    if (OF_NOW.test(t.norm[i] ?? '') || (isPersian(t, i) && OF_NOW_IN_PERSIAN.test(persianWord(t, i)))) return true;
  return false;
}

const OF_NOW = /^(?:has|have|is|are)$/;
const OF_NOW_IN_PERSIAN = /^(?:اکنون|حالا|امروز|است|هست|هستند|دارد|می\u200cشود|شده\u200cاست|شده\u200cاند)$/;

function observedOn(
  found: Found,
  { name, cue: told, condition }: Noticed,
  cue: Span,
  sentence: TokenSpan,
): string | null {
  const { prepared } = found;
  // `those held in May in the disused store`, `shot in May … to open a locked grave`: what a word before the noun says of it was so on any day.
  const isQuality =
    /^(?:locked|overgrown|unmarked|secret)$/.test(condition) && told.first >= name.first && told.end <= name.end;
  if (isQuality || prepared.tokens.norm[told.first] === 'disused') return null;
  const own = ownDay(found, told, sentence);
  if (own !== null) return own;
  const day = dayOf(found, cue, upToRelative(prepared, told, sentence)) ?? runningDay(found, told, sentence);
  // `has been closed since 14 May`: from that day on.
  const since = day?.endsWith('/..') === true && LASTING.test(condition);
  if (since || (day !== null && !isOfNow(prepared, told))) return day;
  // `is opened today`
  if (day !== null && day === prepared.source.published.edtf) return day;
  // `is now surrounded`, `has been closed`: so when it was written, and perhaps long before.
  const written = prepared.source.published.edtf?.split('/').at(-1) ?? '';
  return isOfNow(prepared, told) && /^\d{4}-\d{2}-\d{2}$/.test(written) ? `../${written}` : null;
}
const LASTING = /^(?:closed|closed to visitors|sealed off|guarded|monitored|abandoned|locked|leased)$/;

/** `was ploughed [in 1974], walled in [in 1978] and flooded [in 1983]`: of several verbs, each with a day right behind it, the one behind this. */
function ownDay({ prepared, dates }: Found, cue: TokenSpan, sentence: TokenSpan): string | null {
  const { tokens: t } = prepared;
  const within = dates.filter(
    ({ from, edtf, type }) =>
      type === 'date' && edtf !== null && from >= (t.from[sentence.first] ?? 0) && from < (t.to[sentence.end - 1] ?? 0),
  );
  if (within.length < 2 || isPersian(t, cue.first)) return null;
  const last = /^(?:in|on)$/.test(t.norm[cue.end - 1] ?? '') ? cue.end - 1 : cue.end;
  for (let k = last; k < Math.min(sentence.end, last + OWN_REACH); k++) {
    const word = t.norm[k] ?? '';
    if (/^[,;:.]$/.test(word) || /^(?:and|but|until|till|since|before|after|from|between|by)$/.test(word)) return null;
    if (!/^(?:in|on)$/.test(word)) continue;
    const date = within.find(({ from }) => from === t.from[k + 1]);
    if (date !== undefined) return date.edtf;
  }
  return null;
}
/** Tokens: `planted with young pine trees in 2009`. */
const OWN_REACH = 7;

/**
 * The day of the sentence before, in one paragraph, of a sentence that has none of its own: `We went there on 4 May. The fence was gone.` None where the words tell of another time, or of what is so when it is
 * written.
 */
function runningDay(found: Found, cue: TokenSpan, sentence: TokenSpan): string | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const at = prepared.sentences.findIndex(({ first }) => first === sentence.first);
  const before = sentenceOfDay(prepared, at);
  if (before === undefined || (t.gap[sentence.first] ?? 3) >= 3 || isOfNow(prepared, cue)) return null;
  if (prepared.stretchOf[before.first] !== prepared.stretchOf[sentence.first]) return null;
  const wasThere = t.norm.slice(before.first, before.end).some((word) => WENT.test(word));
  for (let i = sentence.first; i < sentence.end; i++) if (isOfOtherTime(t, i, wasThere)) return null;
  const [low, high] = [t.from[sentence.first] ?? 0, t.to[sentence.end - 1] ?? 0];
  if (found.dates.some(({ from }) => from >= low && from < high)) return null;
  const last: Span = { from: t.from[before.end - 1] ?? 0, to: t.to[before.end - 1] ?? 0 };
  const days = found.dates.filter(
    ({ from, edtf }) => edtf !== null && from >= (t.from[before.first] ?? 0) && from < last.to,
  );
  const [day, ...others] = days;
  if (day === undefined || others.length > 0) return null;
  // `said on Wednesday: “No grave is known. The land was levelled.”`
  if (prepared.markOf[tokenFrom(t, day.from)] !== prepared.markOf[cue.first]) return null;
  const date = dateDraftOf(found, last, before);
  return date?.edtf?.match(/^\d{4}-\d{2}(?:-\d{2})?$/)?.[0] ?? null;
}
/** The one before; `We visited the field on 4 May. The hut had been emptied on 3 March. The fence no longer existed`: what had been before is not when it was seen. */
function sentenceOfDay({ tokens: t, sentences }: PreparedText, at: number): TokenSpan | undefined {
  const [before, further] = [sentences[at - 1], sentences[at - 2]];
  const words = ({ first, end }: TokenSpan): readonly string[] => t.norm.slice(first, end);
  const isOfBefore =
    before !== undefined &&
    further !== undefined &&
    (t.gap[before.first] ?? 3) < 3 &&
    words(before).includes('had') &&
    words(further).some((word) => WENT.test(word));
  return isOfBefore ? further : before;
}

/** `We visited the field on 4 May. Rubble had been tipped there`: what had been done was seen then. */
const WENT = /^(?:visited|went|returned|came|saw|inspected|toured|walked|drove)$/;
const isOfOtherTime = (t: PreparedText['tokens'], i: number, wasThere: boolean): boolean => {
  const word = t.norm[i] ?? '';
  if (isPersian(t, i)) return OTHER_TIME_IN_PERSIAN.test(persianWord(t, i));
  return OTHER_TIME.test(word) && !(word === 'had' && wasThere) && !(word === 'day' && t.norm[i - 1] === 'same');
};
const OTHER_TIME =
  /^(?:later|earlier|then|before|after|afterwards?|since|until|when|while|years?|months?|weeks?|days?|once|ago|had|previously|formerly|meanwhile|soon|will|would|often|always|never)$/;
const OTHER_TIME_IN_PERSIAN =
  /^(?:بعد|سپس|پیش|پس|قبل|قبلا|سال|ماه|هفته|روز|وقتی|هنگامی|زمانی|همیشه|هرگز|دوباره|بعدها|هنوز)$/;

/** `was used as a store until 1999`: not the day on which that began. */
function dayOf(found: Found, cue: Span, sentence: TokenSpan): string | null {
  const { tokens: t } = found.prepared;
  const date = dateDraftOf(found, cue, sentence);
  if (date === null || date.edtf === null) return null;
  const first = tokenFrom(t, date.from);
  const led = /^(?:the|about|سال|روز|ماه)$/.test(t.norm[first - 1] ?? '') ? first - 2 : first - 1;
  const behind = (k: number): boolean => /^(?:until|till|تا)$/.test(t.norm[k] ?? '');
  if (
    behind(first - 1) ||
    behind(first - 2) ||
    isOfStateBeside(t, led, cue) ||
    isOfAge(t, first, cue) ||
    isOfAnother(t, first, cue)
  )
    return null;
  return openTo(t, led, inOwnYear(found, date.edtf, t.text.slice(date.from, date.to)));
}

/** `20 July of this year`, in a document of known day: of its year, whatever years stand beside it. */
function inOwnYear({ prepared: { source } }: Found, edtf: string, words: string): string {
  const year = /^\d{4}-\d{2}-\d{2}$/.test(source.published.edtf ?? '')
    ? (source.published.edtf ?? '').slice(0, 4)
    : null;
  return year !== null && /\bthis year\b/i.test(words) ? edtf.replace(/^\d{4}/, year) : edtf;
}

/** `the remains found in the pit date from an epidemic of 1911`: how old they are, not when they were found. */
function isOfAge(t: PreparedText['tokens'], first: number, cue: Span): boolean {
  for (let k = first - 1; k > first - AGE_REACH && (t.from[k] ?? 0) >= cue.to; k--)
    if (/^(?:date|dates|dated|dating)$/.test(t.norm[k] ?? '') && /^(?:from|back|to)$/.test(t.norm[k + 1] ?? ''))
      return true;
  return false;
}
const AGE_REACH = 9;

/** `had been used as a store until it burned in 2003`, `the events of 9 June and those held afterwards`: the day of what came before or after. */
function isOfAnother(t: PreparedText['tokens'], first: number, cue: Span): boolean {
  const from = tokenFrom(t, cue.from);
  // `the killing of nine men in May 1991, and the alleged destruction of their graves`: of what stands before.
  if (first < from && /(?:tion|ing|ure)$/.test(t.norm[from] ?? ''))
    for (let k = from - 1; k > from - 5 && k > first; k--)
      if (
        ((t.norm[k] === 'and' && t.norm[k - 1] === ',') || t.norm[k] === ',') &&
        /^(?:the|an?|alleged|reported)$/.test(t.norm[k + 1] ?? '')
      )
        return true;
  if (first < from) return [1, 2].some((n) => /^(?:afterwards?|later|subsequently)$/.test(t.norm[from + n] ?? ''));
  for (let k = first - 1; k > first - AGE_REACH && (t.from[k] ?? 0) >= cue.to; k--)
    if (/^(?:until|till)$/.test(t.norm[k] ?? '')) return true;
  return false;
}

/** `has been a yard since 1996 and was levelled`: since that year it was a yard. */
function isOfStateBeside(t: PreparedText['tokens'], led: number, cue: Span): boolean {
  if (t.norm[led] !== 'since') return false;
  for (let k = led; k < t.count && (t.from[k] ?? 0) < cue.from; k++)
    if (/^(?:and|but|when|while|;)$/.test(t.norm[k] ?? '')) return true;
  return false;
}

/** `after 4 March`, «پس از ۱۲ مهر», `before 1999`: some day on that side of it; `before dawn on 4 March` is of that day. */
function openTo(t: PreparedText['tokens'], led: number, edtf: string): string {
  if (!/^\d{4}[^/]*(?:\/\d{4}[^/]*)?$/.test(edtf) || /^(?:dawn|noon|midnight|sunrise)$/.test(t.norm[led + 1] ?? ''))
    return edtf;
  const [from = edtf, to = from] = edtf.split('/');
  const [before, last] = [t.norm[led - 1] ?? '', t.norm[led] ?? ''];
  if (last === 'since') return `${from}/..`;
  if (last === 'after' || (last === 'از' && /^(?:پس|بعد)$/.test(before))) return `${to}/..`;
  return last === 'before' || (last === 'از' && /^(?:پیش|قبل)$/.test(before)) ? `../${from}` : edtf;
}

/** Up to a clause about somebody or somewhere: `the demolition of the cemetery, where men shot in 1988 lie`. */
function upToRelative({ tokens: t }: PreparedText, cue: TokenSpan, { first, end }: TokenSpan): TokenSpan {
  // What a semicolon parts has its own day, unless the sentence begins with one: `In 2008 the road was widened; the school was pulled down`.
  let sentence = { first, end };
  for (let i = first; i < end; i++)
    if ((t.norm[i] === ';' || t.norm[i] === '؛') && !/^(?:in|on|since|by|در|از)$/.test(t.norm[first] ?? ''))
      sentence =
        i < cue.first ? { first: i + 1, end: sentence.end } : { first: sentence.first, end: Math.min(sentence.end, i) };
  // «قطعهٔ ۹ بسته شده [و در سال …]»: another deed begins.
  if (t.norm[cue.end] === 'و' && cue.end < sentence.end) sentence = { first: sentence.first, end: cue.end };
  for (let i = cue.end; i < Math.min(sentence.end, cue.end + 40); i++)
    if (/^(?:where|who|whose|whom)$/.test(t.norm[i] ?? '')) return { first: sentence.first, end: i };
  return sentence;
}

/** `is to be built over`, `are due to be exhumed`, `academy to be built on it`, `the council approves the demolition`. */
function isPlanned({ tokens: t }: PreparedText, { first, end }: TokenSpan): boolean {
  if (/^(?:the|any|an|full|complete|immediate)$/.test(t.norm[first - 1] ?? ''))
    for (let i = first - 2; i > first - 7; i--) {
      if (/^[.;:]$/.test(t.norm[i] ?? '')) break;
      if (PLANNING.test(t.norm[i] ?? '')) return true;
    }
  // `in order to turn it into`, `urged the town not to build over it`, `Advice: to exhume`: not done yet, unless they began to.
  for (const to of [first - 1, first]) if (t.norm[to] === 'to' && !BEGUN.test(t.norm[to - 1] ?? '')) return true;
  if (isAskedFor(t, first)) return true;
  // `ask that the hangar be emptied`: a bare “be” tells of what is wished.
  for (let i = first; i < end; i++) if (t.norm[i] === 'be' && !MODAL.test(t.norm[i - 1] ?? '')) return true;
  for (let i = Math.max(1, first - 3); i < end - 1; i++)
    if (
      t.norm[i] === 'to' &&
      t.norm[i + 1] === 'be' &&
      !/^(?:found|known|believed|said|thought|reported|seems?|seemed|appears?|appeared|considered|claimed|suspected|has|had|have)$/.test(
        t.norm[i - 1] ?? '',
      )
    )
      return true;
  return false;
}

/** `make sure that it is not sold`, `calls on the town to see to it that …`: what somebody is to take care of. */
function isAskedFor(t: PreparedText['tokens'], first: number): boolean {
  for (let k = first - 1; k > first - 9 && k > 1 && !/^[.;:!?]$/.test(t.norm[k] ?? ''); k--)
    if (t.norm[k] === 'that' && CARE.test(`${t.norm[k - 2]} ${t.norm[k - 1]}`)) return true;
  return false;
}
const CARE = /^(?:make sure|to ensure|and ensure|must ensure|to guarantee|to it|to demand|we (?:ask|demand|request))$/;

const BEGUN = /^(?:began|begun|begin|begins|started|continue[sd]?|continuing|proceeded|went|came|used|had|helped)$/;
const MODAL = /^(?:to|can|could|not|cannot)$/;
const PLANNING =
  /^(?:approv(?:es?|ed|ing)|order|plan(?:s|ned|ning)?|propos(?:es?|ed|al)|authoris(?:es?|ed)|authoriz(?:es?|ed)|oppos(?:es?|ed|ing)|against|halt|stop|prevent|request(?:s|ed)?|demand(?:s|ed)?|seeks?|sought|ask(?:s|ed|ing)?|call(?:s|ed|ing)?|urg(?:es?|ed|ing)|promis(?:es?|ed)|want(?:s|ed)?|wish(?:es|ed)?|permit|application|before)$/;
