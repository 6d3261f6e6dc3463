// The number under which a letter went out: in its own head (`Nr. 14/220`, `Our ref: W/31`, «شمارهٔ ۴۴۱۲/م», «نمره ۷۷») or where another speaks of it (`your letter No. 14/220 of …`,
// `yours 14 received`, «عطف به نامهٔ شمارهٔ …»). In: words. Out: the number as written, or null. By such a number an answer is known for one where it names neither day nor writer.

/** Digits with what stands around them in a file: `318/IV/43`, `D/12-7`, «۴۴۱۲/م». A day (`12/5/1974`) and a clock are no number. */
/** `AL NVR 3/2011`: a communication of United Nations experts, in letters of its kind and of the country. */
const OF_EXPERTS = '(?:AL|UA|OL|JAL|JUA|JOL) \\p{Lu}{3} \\d{1,3}/\\d{4}';
const NUMBER = `(?:${OF_EXPERTS}|(?!\\d{1,2}[:.]\\d\\d\\b)(?![\\d۰-۹]{1,2}\\s?[/.-]\\s?[\\d۰-۹]{1,2}\\s?[/.-]\\s?(?:[\\d۰-۹]{4}|[\\d۰-۹]{2})(?![\\d۰-۹/]))(?:\\p{Lu}{1,5}[/.-]?(?:\\p{Lu}{1,5}[/.-])?)?[\\d۰-۹٠-٩]{1,7}(?:[/-][\\p{L}\\d۰-۹]{1,8}){0,4})`;
const LABEL =
  '(?:(?:(?:our|file|reference|registration|despatch|dispatch|letter|d\\.o\\.)\\s+)?(?:n(?:o|r|umber)s?\\b|№|reg(?:istered|\\b)(?:\\s+under)?|ref(?:erence)?\\b)[.:°º]*(?:\\s+n[or]\\b\\.?)?|(?:به\\s+)?(?:شماره(?:\u200c?[یٔ]|ٔ)?|شمارهٔ|نمره(?:\u200c?ی|ٔ)?|نمرهٔ|نمبر|ثبت)\\s*[:：]?)';

/** What may stand between the word for a letter and its number: whose it is, its day. */
const BETWEEN =
  '(?:\u200c?ی|ٔ)?\\s*(?:[(،,]\\s*)?(?:شما|خود|ما|این جانب|اینجانب)?\\s*(?:(?:of |dated |مورخهٔ? |مورخ )?(?:the )?[\\d۰-۹]{1,2}\\p{L}* \\p{L}+(?: ماه)?(?: [\\d۰-۹]{4})?\\s*[,،]?\\s*)?';
const SPOKEN = new RegExp(`^${BETWEEN}(?:(?:in |under |bearing |به |تحت )?(?:the )?${LABEL}\\s*)(${NUMBER})`, 'iu');
const BARE = new RegExp(
  `^(?:\u200c?ی)?\\s(${NUMBER})(?=\\s*(?:$|[.,;)،]|(?:received|noted|to hand|of|dated|has|was|stop|refers?)\\b|(?:و|واصل|رسید|ملاحظه|مورخ|مورخه|که)(?![\\p{L}])))`,
  'iu',
);

/** Of the words right behind those for a letter: `No. 14/220 of 3 May`, `(ref. 14/220)`; with no label only where the word for the letter stands alone (`yours 14`, «تلگراف ۳۱۸»). */
export function referenceBehind(words: string, bare: boolean): string | null {
  const ofExperts = BEHIND_NOUN.exec(words)?.[1];
  if (ofExperts !== undefined) return ofExperts;
  return SPOKEN.exec(words)?.[1] ?? (bare ? (BARE.exec(words)?.[1] ?? null) : null);
}

/** Such a number needs no label: `the joint communication UA NVR 3/2011 of …`, «نامهٔ مشترک AL NVR 3/2011». */
const BEHIND_NOUN = new RegExp(`^[^.\\n\\d]{0,40}?(?<![\\p{L}])(${OF_EXPERTS})`, 'u');

const OWN = new RegExp(`(?:^|[\\s(–—-])${LABEL}\\s*(${NUMBER})`, 'iu');
const OF_OTHERS =
  /(?:\byour (?:ref|n[or]\b|letter)|\b(?:tel|telephone|phone|fax|mobile|box|case|house|street|room|page|annex|appendix|prisoner|articles?|paragraph|passport|identity|id|vol)\b|تلفن|فکس|صندوق|پلاک|پرونده|شناسنامه|صفحه|ماده|پیوست\s*:\s*[\d۰-۹]|عطف|پاسخ|جواب|پیرو|بازگشت)/iu;

/** Of the lines of its head. */
export function referenceInHead(head: string): string | null {
  for (const line of head.split('\n')) {
    const found = OWN.exec(line);
    if (found !== null && !OF_OTHERS.test(line.slice(0, found.index + found[0].length))) return found[1] ?? null;
  }
  return null;
}

const FURTHER = new RegExp(
  `^\\s*(?:last|inst\\.?|instant|ult\\.?|ultimo)?\\s*(?:[,،]|and\\b|&|و(?!\\p{L}))\\s*(?:and\\b|و(?!\\p{L}))?\\s*(?:of |the )?(?:(${LABEL}\\s*)?(${NUMBER})(?!\\p{L})\\s*(?:of the|of|dated|مورخهٔ?|مورخ|به تاریخ)?)?\\s*$`,
  'iu',
);

/** `… [and Nr. 31 of] 11 December`: of what stands between one letter and the day of the next; undefined where this is more than that. */
export function referenceBetween(words: string): string | null | undefined {
  const found = FURTHER.exec(words);
  return found === null ? undefined : (found[2] ?? null);
}

const NEXT = new RegExp(
  `^\\s*(?:[,،]|and\\b|&|و(?!\\p{L}))\\s*(?:${LABEL}\\s*)?(${NUMBER})(?=\\s*(?:$|[.,;)،]|(?:received|has|have|were)\\b|(?:و|که|واصل|رسید)(?!\\p{L})))`,
  'iu',
);
/** «پیرو ۱۴ [و ۲۲]»: the numbers behind the first. */
export function referencesAfter(words: string): readonly string[] {
  const found = NEXT.exec(words);
  return found?.[1] === undefined ? [] : [found[1], ...referencesAfter(words.slice(found[0].length))];
}
