// Sites in Persian and what is said of their condition: `گورستان تالون تخریب شد`, `ماموران گورهای جمعی را با خاک یکسان کردند`, `روی گورها ساختمان ساختند`, `کشف یک گور
// جمعی`. In: the prepared text. Out: what was noticed, in the order of the text.

import { clauseOf, genitiveOf, lightVerbAt, type PersianClause } from '../../text/fa/clause.ts';
import { phraseEnd } from '../../text/fa/subject.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';

const SITES = new Set(
  'گور گورها گورهای گورستان گورستان\u200cهای قبرستان قبر قبرها قبرهای قبور مزار مزارها مزارهای آرامستان آرامگاه سنگ\u200cقبر سنگ\u200cقبرها سنگ\u200cقبرهای زندان بازداشتگاه یادبود بنای گودال شکنجه\u200cگاه اردوگاه'.split(
    ' ',
  ),
);
/** Nouns that make a verb with "شد", "کرد" => the condition. */
const CONDITIONS: ReadonlyMap<string, string> = new Map([
  ['تخریب', 'destroyed'],
  ['ویران', 'destroyed'],
  ['نابود', 'destroyed'],
  ['خراب', 'destroyed'],
  ['منهدم', 'destroyed'],
  ['یکسان', 'bulldozed'],
  ['تسطیح', 'bulldozed'],
  ['صاف', 'bulldozed'],
  ['زیرورو', 'bulldozed'],
  ['آسفالت', 'paved over'],
  ['کشف', 'discovered'],
  ['پیدا', 'discovered'],
  ['شناسایی', 'identified'],
  ['نبش', 'exhumed'],
  ['پنهان', 'concealed'],
  ['بسته', 'closed'],
  ['تعطیل', 'closed'],
  ['مسدود', 'sealed off'],
  ['پلمب', 'sealed off'],
  ['محصور', 'sealed off'],
  ['محاصره', 'surrounded'],
  ['بازگشایی', 'opened'],
  ['افتتاح', 'opened'],
  ['تخلیه', 'emptied'],
  ['درختکاری', 'planted over'],
  ['تبدیل', 'converted'],
  ['بازدید', 'visited'],
  ['مرمت', 'restored'],
  ['بازسازی', 'restored'],
  ['ساخته', 'built over'],
  ['احداث', 'built over'],
  ['کشیده', 'sealed off'],
  ['حصارکشی', 'sealed off'],
  ['دیوارکشی', 'sealed off'],
  ['ساخت\u200cوساز', 'built over'],
]);
const NOUNS = new Set('تخریب کشف نبش شناسایی تسطیح بازدید پنهان\u200cسازی'.split(' '));

export function sitesInPersian(prepared: PreparedText): readonly Noticed[] {
  const list: Noticed[] = [];
  const { tokens: t } = prepared;
  for (let i = 0; i < t.count; i++) {
    const condition = isPersian(t, i) ? CONDITIONS.get(persianWord(t, i)) : undefined;
    const noticed = condition === undefined ? null : (ofVerb(prepared, i, condition) ?? ofNoun(prepared, i, condition));
    if (noticed !== null) list.push(noticed);
  }
  return list;
}

function ofVerb(prepared: PreparedText, i: number, condition: string): Noticed | null {
  const { tokens: t } = prepared;
  const light = lightVerbAt(t, i + 1);
  if (light === null || light.negated) return null;
  const clause = clauseOf(prepared, i, light);
  if (condition === 'built over') return builtOver(prepared, i, light.end, clause);
  const name =
    persianWord(t, i) === 'کشیده'
      ? siteBehind(prepared, { ...clause, verb: { first: i, end: light.end } }, /^(?:دور|دورتادور|گرد|اطراف|پیرامون)$/)
      : (siteIn(prepared, clause.passive ? clause.subject : clause.object) ??
        siteBehind(prepared, clause, condition === 'visited' ? /^از$/ : /^$/));
  return name === null ? null : noticed(prepared, name, { first: i, end: light.end }, condition, 'certain');
}

/** `روی گورها ساختمان ساخته شد`; `روی آن جاده ساخته شد` is said of the site before. */
function builtOver(prepared: PreparedText, i: number, end: number, clause: PersianClause): Noticed | null {
  const { tokens: t } = prepared;
  const cue = { first: i, end };
  const name = siteBehind(prepared, clause, /^(?:روی|بر|بالای|محل|در)$/);
  if (name !== null) return noticed(prepared, name, cue, 'built over', 'certain');
  for (let k = i - 1; k > i - 8 && k > 0; k--) {
    if (!/^(?:آن|آنها|آن‌ها)$/.test(persianWord(t, k)) || !/^(?:روی|بر|بالای)$/.test(persianWord(t, k - 1))) continue;
    const before = siteBefore(t, k);
    return before === null
      ? null
      : { ...noticed(prepared, { first: k, end: k + 1 }, cue, 'built over', 'likely'), antecedent: before };
  }
  return null;
}

/** The words for such a place not far before: a head with what names it. */
function siteBefore(t: PreparedText['tokens'], until: number): TokenSpan | null {
  for (let i = until - 1; i >= 0 && until - i < 40; i--) {
    if (!SITES.has(persianWord(t, i))) continue;
    let end = i + 1;
    while (end < i + 4 && !/^(?:در|با|به|از|را|که|و|روز|سال|[.،؛:])$/.test(persianWord(t, end) || (t.norm[end] ?? '')))
      end++;
    return { first: i, end };
  }
  return null;
}

/** `تخریب گورستان تالون`, `کشف یک گور جمعی`. */
function ofNoun(prepared: PreparedText, i: number, condition: string): Noticed | null {
  const { tokens: t } = prepared;
  if (!NOUNS.has(persianWord(t, i)) || lightVerbAt(t, i + 1) !== null) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const name = siteIn(prepared, genitiveOf(prepared, i + 1, sentence.end));
  return name === null ? null : noticed(prepared, name, { first: i, end: i + 1 }, condition, 'likely');
}

function noticed(
  prepared: PreparedText,
  name: TokenSpan,
  cue: TokenSpan,
  condition: string,
  confidence: Noticed['confidence'],
): Noticed {
  const t = prepared.tokens;
  return {
    name,
    antecedent: null,
    cue,
    condition,
    confidence,
    reasons: [`“${t.text.slice(t.from[cue.first], t.to[cue.end - 1])}”`],
  };
}

/** The site that a phrase is: from its word on. */
function siteIn({ tokens: t }: PreparedText, span: TokenSpan | null): TokenSpan | null {
  if (span === null) return null;
  for (let i = span.first; i < span.end; i++) if (SITES.has(persianWord(t, i))) return { first: i, end: span.end };
  return null;
}

/** The site behind a preposition of the clause: `روی گورها`. */
function siteBehind(prepared: PreparedText, clause: PersianClause, preposition: RegExp): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let i = clause.first; i < clause.verb.first - 1; i++) {
    if (!preposition.test(persianWord(t, i)) || !SITES.has(persianWord(t, i + 1))) continue;
    const end = phraseEnd(prepared, i + 1, Math.min(clause.verb.first, i + 5));
    return { first: i + 1, end: Math.max(end, i + 2) };
  }
  return null;
}
