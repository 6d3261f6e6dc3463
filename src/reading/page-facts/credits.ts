// Lines that credit: "Source » …", an agency in a dateline or at the foot, "first published in", "translated from", «به نقل از …». Blocks
// come in, credits go out; a line that says the whole document is taken from elsewhere makes it a reprint.

import { passageOf } from '../../model/passage.ts';
import type { Credit } from '../../model/source.ts';
import type { TextPositions } from '../../model/text-position.ts';
import type { DraftBlock } from '../draft.ts';
import { foldYehKaf } from '../line-words.ts';
import { findCalendarDates } from './calendar-date.ts';
import { OUTLET_NAMES, OUTLETS_NAMED_BEHIND, PERSIAN_OUTLETS } from './outlets.data.ts';
import { type CreditWords, takenFrom } from './taken-from.ts';

type CreditKind = Credit['kind'];

const NAME = '([\\p{L}\\p{N}][^\\n|»›:،]{0,80}?)';
const END = '(?=[.\\s)\\]]*$|\\s+(?:به چاپ|چاپ|منتشر|انتشار)\\s|\\s*[|(\\[]|[,،]\\s|\\s+on\\s|(?<=\\p{L}{3})\\.\\s)';
const form = (cue: string): RegExp => new RegExp(`^[\\s\\p{P}]*(?:${foldYehKaf(cue)})\\s*${NAME}${END}`, 'iu');

/** Whole lines, in this order: the first that fits names the kind. */
const LINES: readonly (readonly [RegExp, CreditKind])[] = [
  [
    form(
      '(?:photos?|images?|pictures?|foto|bild|crédits? photo|photograph)(?: credits?| by| courtesy(?: of)?)?\\s*[:：©]|photo by|photograph by|عکس\\s*:|تصویر\\s*:',
    ),
    'photo',
  ],
  [
    form(
      "(?:this (?:article|story|piece|report|interview|text|post) )?(?:was |has been )?(?:first|originally)(?: been)? (?:published|appeared|posted|printed)(?: (?:by|in|on|at|with))?(?: the website of)?\\s*[:：]?|(?:this (?:article|story|piece|report|interview|text|post) )?(?:was )?(?:published|appeared|posted|printed) (?:first|originally) (?:by|in|on|at|with)|(?:this (?:article|story|piece|report|interview|text|post) )?(?:is |was |has been )?(?:re-?printed|re-?published|re-?produced|re-?posted|cross-?posted)(?: (?:by|with)(?: kind)? permission)?(?: from| of)(?: the website of)?\\s*[:：]?|this (?:article|story|piece|report|interview|text|post) (?:is|was|has been) (?:taken|excerpted|extracted|adapted) from|(?:taken|excerpted|extracted|adapted) from an? (?:article|report|story|text|interview) (?:in|by|on|of|from)|read the (?:original|full) (?:article|story|report|text|interview) (?:in|on|at|from)\\s*[:：]?|zuerst erschienen (?:in|bei|auf)|erstveröffentlichung(?: in)?\\s*:?|publié (?:à l[’']origine|initialement|d[’']abord) (?:dans|par|sur)|publicado originalmente (?:en|por)|(?:این [\\p{L}\u200c]+ )?(?:نخستین|اولین) بار (?:در|توسط)|باز[\u200c ]?نشر(?: شده)? از\\s*:?",
    ),
    'firstPublished',
  ],
  [
    form(
      '(?:this .{3,30} )?(?:was )?translated from(?: the)?\\s*[:：]?|translation (?:from|of)\\s*[:：]?|aus dem \\p{L}+ (?:von|übersetzt von)|traduit (?:de|du)|traducido del?|ترجمه (?:از|شده از)',
    ),
    'translation',
  ],
  [
    form(
      '(?:source|sources|quelle|quellen|fuente|fonte|fonti|bron|kaynak|sumber|منبع(?: خبر| متن| گزارش| مطلب)?|منابع|المصدر|مصدر)\\s*(?:[:：»›>=|–—-]+|/)|via\\s*:|via\\s+(?=\\S+(?:\\s\\S+){0,3}$)|به نقل از\\s*:?|برگرفته از\\s*:?|نقل از\\s*:?|نقلا عن\\s*:?',
    ),
    'source',
  ],
];

/** The words with which such lines begin: most lines are done with after this. */
const OPENS =
  /^[\s\p{P}]*(?:photo|image|picture|foto|bild|crédit|عکس|تصویر|this |was |has been|first|original|publish|appeared|posted|printed|re-?p|cross-?posted|taken|excerpted|extracted|adapted|read the |zuerst|erstver|publi|این |نخستین|اولین|باز|translat|aus dem|tradu|ترجمه|source|quelle|fuente|fonte|fonti|bron|kaynak|sumber|منبع|منابع|المصدر|مصدر|via|به نقل|برگرفته|نقل)/iu;

/** What a short line credits, or null. */
export function creditLine(line: string): CreditWords | null {
  if (line.length > 200) return null;
  const folded = foldYehKaf(line);
  if (!OPENS.test(folded)) return null;
  for (const [pattern, kind] of LINES) {
    const match = pattern.exec(folded);
    const name = match?.[1]?.trim();
    if (match === null || name === undefined || name.length < 2) continue;
    if (kind === 'firstPublished' && !isTitled(line, name)) continue;
    if (kind === 'source' && isSentence(folded, match[0])) continue;
    const from = match[0].lastIndexOf(name);
    // "First published on 19 November 2020".
    if (findCalendarDates(line, 'dayFirst').some((date) => date.from === from)) continue;
    return { kind, name: line.slice(from, from + name.length), from, to: from + name.length };
  }
  return null;
}

/** «به نقل از رازنا، سخنگوی وزارت آن را تکذیب کرد»: a sentence that says whom it is from, and no line about the page. */
const isSentence = (line: string, matched: string): boolean =>
  !/[:：»›>=|/–—]/u.test(matched) && line.slice(matched.length).split(/\s+/).length > MOST_BEHIND;
const MOST_BEHIND = 4;

/** Those that a line names side by side: "Sources: Harbour News, Quay Radio and the Union of Sailors". */
const SEVERAL =
  /^[\s\p{P}]*(?:sources|quellen|fuentes|fonti|منابع(?: خبر| متن| گزارش| مطلب)?|مصادر)\s*[:：»›>=|–—-]+\s*(?<names>\S.*)$/iu;

/** What a line credits: several only where it says that it names several. */
function creditsIn(line: string): readonly CreditWords[] {
  const one = creditLine(line);
  const names = one === null ? undefined : SEVERAL.exec(foldYehKaf(line))?.groups?.['names'];
  if (one === null || names === undefined) return one === null ? [] : [one];
  const found: CreditWords[] = [];
  let from = foldYehKaf(line).lastIndexOf(names);
  for (const part of namesBeside(names)) {
    from = foldYehKaf(line).indexOf(part, from);
    const name = part.replace(/[\s.)\]]+$/u, '');
    if (name.length > 1 && isTitled(line, name))
      found.push({ kind: 'source', name: line.slice(from, from + name.length), from, to: from + name.length });
  }
  return found.length > 1 ? found : [one];
}

/** "the Ministry of Health and Welfare" is one: a single word behind "and" is parted from what stands before only where that is a single word as well. */
function namesBeside(names: string): readonly string[] {
  const parts = names.split(/\s*[,،;؛·•|/]\s*(?:and\s|و\s)?/u);
  return parts.flatMap((part) => {
    const [, before, after] = /^(.*\S)\s(?:and|und|y|e|و)\s(?:the\s)?(\S.*)$/iu.exec(part) ?? [];
    if (before === undefined || after === undefined) return [part];
    return after.includes(' ') || !before.includes(' ') ? [before, after] : [part];
  });
}

/** "Read the full report in your language": what published something bears a name. */
const isTitled = (line: string, name: string): boolean => {
  const at = foldYehKaf(line).lastIndexOf(name);
  return !/^\p{Script=Latin}/u.test(name) || /^(?:\p{Ll}+['’ ]\s?)?\P{Ll}/u.test(line.slice(at, at + name.length));
};

/** News agencies by the names and marks under which papers print them: the field's own list, not a list of sites. */
const AGENCIES =
  'Reuters|AP|Associated Press|AFP|Agence France-Presse|dpa|EFE|ANSA|Xinhua|TASS|Interfax|RIA Novosti|Kyodo|PTI|ANI|IANS|UPI|Bloomberg|Anadolu(?: Agency)?|AA|DHA|IRNA|ISNA|Fars|Mehr|Tasnim|ILNA|KUNA|SPA|WAM|SANA|MENA|PA Media|Press Association|AAP|ANP|Belga|Keystone-SDA|SDA|APA|Ritzau|NTB|TT|ایرنا|ایسنا|فارس|مهر|تسنیم|ایلنا|رویترز|خبرگزاری فرانسه|آسوشیتدپرس|رويترز|أ ف ب|الأناضول';
/** Case tells "AP" from "ap": no `i`. */
const AGENCY_DATELINE = new RegExp(`^[^.!?\\n]{0,70}?[(（]\\s*(${AGENCIES})\\s*[)）]\\s*[—–:-]?`, 'u');
/** Any other agency where the place in capitals shows that it is a dateline: "TARSEL, Ostmark, March 3 (Quay Press) –". */
const DATELINE_IN_CAPITALS =
  /^\p{Lu}[\p{Lu}'’.-]+(?:[ -]\p{Lu}[\p{Lu}'’.-]+){0,3}(?:,[^.!?\n()]{1,40})?\s*[(（/]\s*(\p{Lu}[\p{L}&.-]*(?: [\p{L}&.-]+){0,4}?)\s*[)）]?\s*[—–-]/u;
/** A last line between brackets is a credit only where it names an outlet by what it is: `(Quay Press)`, `(Radio Tarsel)`, «(روزنامهٔ لنگر)». What else stands there tells of the document itself or of a person. */
const BRACKETED = new RegExp(
  String.raw`^\s*[([]\s*((?:\p{Lu}[\p{L}\p{M}.&’'-]*\s(?:(?:of|the|and|de|du|der)\s)*){1,4}(?:${OUTLET_NAMES})(?:\s(?:Agency|Service))?|(?:${OUTLETS_NAMED_BEHIND})(?:\s(?:of|the|de))*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){1,3}|(?:${PERSIAN_OUTLETS})(?:\s[\p{Lo}\p{M}\u200c]+){1,3})\s*[)\]]\s*$`,
  'u',
);
const AGENCY_DASH = new RegExp(
  `^(?:[\\p{Lu}\\p{Lo}][^.!?\\n]{1,50}?[,/،]\\s*)?(?:[\\p{L}\\p{N} .]{0,20}[/،,]\\s*)?(${AGENCIES})\\s*[—–]\\s`,
  'u',
);
const AGENCY_ALONE = new RegExp(
  `^[\\s(/©–—-]*(?:with (?:reporting )?(?:by|from) |from |mit material (?:von|der) |avec )?(${AGENCIES})(?:\\s*(?:[,/&;]|and|und|et|y|و)\\s*(?:${AGENCIES}|own|agencies))*[\\s)./]*$`,
  'iu',
);
/** "With reporting by Harbour News": an outlet by its name; a person who helped is no origin. */
const REPORTING_OF = new RegExp(
  String.raw`^[\s(]*(?:[Ww]ith )?(?:[Aa]dditional |[Ff]urther )?[Rr]eporting (?:by|from) (?:the )?((?:\p{Lu}[\p{L}\p{N}.&’'-]*\s){0,3}(?:${OUTLET_NAMES})(?: Agency)?)[\s).]*$`,
  'u',
);
const REPORT_OF = new RegExp(
  foldYehKaf(
    String.raw`^(?:به گزارش|به نقل از|وفق[اً]ا? ل|نقلا عن|بحسب)\s+(?:خبرگزاری\s+|خبرنگار\s+|وكالة\s+)?([\p{L}\p{M}\u200c ]{2,40}?)(?=\s*[،,:؛.]|\s+(?:به نقل|در|از|أن|گفت)\s)`,
  ),
  'u',
);

interface FoundCredit extends Credit {
  /** The document as a whole is taken from there. */
  readonly whole: boolean;
}

export interface CreditsOfPage {
  readonly credits: readonly Credit[];
  readonly reprintOf: string | null;
  readonly translationOf: string | null;
}

export function creditsOf(
  text: string,
  blocks: readonly DraftBlock[],
  positions: TextPositions,
  stated: readonly Credit[],
): CreditsOfPage {
  const found: FoundCredit[] = [];
  const firstBody = blocks.findIndex((one) => one.role === 'body' && one.to - one.from > 40);
  // The last paragraph may itself be no more than the name of an agency.
  const lastBody = blocks.findLastIndex((one) => one.role === 'body' && one.to - one.from > 40);
  blocks.forEach((block, i) => {
    if (block.role === 'socialPost' || block.role === 'title') return;
    const words = text.slice(block.from, Math.min(block.to, block.from + 240));
    const add = (credit: CreditWords, whole: boolean): void => {
      const passage = passageOf(text, positions, block.from + credit.from, block.from + credit.to);
      found.push({ kind: credit.kind, name: credit.name, passage, whole });
    };
    if (block.to - block.from <= 200) {
      const lines = creditsIn(words);
      // Beyond the foot stand the lines of other articles. What is from several is nobody's reprint.
      if (i <= lastBody + 6 && !(block.role === 'furniture' && i < firstBody - 12))
        for (const line of lines) add(line, line.kind !== 'photo' && lines.length === 1);
    }
    const isAtHead = i <= firstBody + 1 && block.role !== 'furniture';
    const taken = isAtHead || i >= lastBody ? takenFrom(words) : null;
    if (taken !== null && !found.some(({ kind }) => kind === taken.kind)) add(taken, true);
    const agency =
      i === firstBody ? firstOf(words, AGENCY_DATELINE, DATELINE_IN_CAPITALS, AGENCY_DASH, REPORT_OF) : null;
    if (agency !== null) add(agency, false);
    const near = (i > lastBody && i <= lastBody + 3) || block.role === 'byline';
    const alone = near && words.length < 80 ? firstOf(words, AGENCY_ALONE, BRACKETED, REPORTING_OF) : null;
    if (alone !== null && !found.some((one) => one.name === alone.name)) add(alone, false);
  });
  const whole = (kind: CreditKind): string | null => found.find((one) => one.whole && one.kind === kind)?.name ?? null;
  return {
    credits: [...stated, ...found.map(({ kind, name, passage }) => ({ kind, name, passage }))],
    reprintOf: whole('firstPublished') ?? whole('source'),
    translationOf: whole('translation'),
  };
}

function firstOf(words: string, ...patterns: readonly RegExp[]): CreditWords | null {
  for (const pattern of patterns) {
    const match = pattern.exec(pattern === REPORT_OF ? foldYehKaf(words) : words);
    const name = match?.[1]?.trim();
    if (match === null || name === undefined || name === '') continue;
    const from = match.index + match[0].lastIndexOf(name);
    return { kind: 'agency', name: words.slice(from, from + name.length), from, to: from + name.length };
  }
  return null;
}
