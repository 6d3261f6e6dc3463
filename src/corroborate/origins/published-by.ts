// Who published what is said to tell something: "the latest report by the Harbour Union", "Quay news agency", «گزارش تازهٔ اتحادیهٔ بندر». In: the words that stand for a speaker. Out: the name in them; null where they name none.
// Only words that begin with what was published: "a lawyer of the Harbour Union" is a person and not the union.

const EN =
  /^(?:the|an?|its|their|this|that|one)?\s*(?:[\p{L}-]+\s+){0,2}(?:reports?|stud(?:y|ies)|statements?|press\s+releases?|communiqu[ée]s?|bulletins?|surveys?|investigations?|articles?|letters?|dispatch(?:es)?|records?|documents?|accounts?|memorand(?:um|a)|submissions?|testimon(?:y|ies)|notes?)\s+(?:(?:published|issued|released|prepared|compiled|made\s+public)\s+(?:[^\s,;]+\s+){0,4}?)?(?:of|by|from)\s+(?:the\s+)?(\p{Lu}[^,;]*)$/iu;
const FA =
  /^(?:گزارش|بیانیه|مطالعه|پژوهش|تحقیق|نامه|خبر|مقاله|سند|اسناد|اطلاعیه)(?:‌?(?:های|ها|ی|ای))?(?:\s?[ٔهی]?)(?:\s+(?:تازه|جدید|اخیر|سالانه|مفصل|سرگشاده|مطبوعاتی|مشترک|رسمی)[ٔ‌ی]*)?\s+(\p{L}.*)$/u;
/** What it is about, or to whom it goes, is no part of whose it is. */
const FA_ABOUT =
  /\s+(?:درباره|در\s(?:مورد|باره|خصوص|پی|رابطه|واکنش)|پیرامون|راجع|خطاب|به|برای|علیه)(?:[ٔ\u200cی]*)(?=\s).*$/u;

/** "Statement of Facts", "Letter of 3 May", "Report of March". */
const NOBODY =
  /^(?:facts?|claims?|objections?|intent|recommendations?|principles?|defen[cs]e|evidence|death|birth|proceedings|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;

/** «اطلاعیهٔ مطبوعاتی»: what sort of announcement it is; «نامهٔ ما». */
const NO_NAME_FA =
  /^(?:مطبوعاتی|رسمی|تازه|جدید|مشترک|سرگشاده|خبری|تحلیلی|ویژه|ما|من|شما|او|وی|ایشان|آنان|آنها|خود)(?:\s(?:شمار[هۀ]|\p{Nd}).*)?$/u;

/** "Quay news agency", "the Mole newspaper": an outlet by what it is called and what it is. */
const OUTLET =
  /^(?:the\s+)?(?<name>\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,3})\s(?:(?:state|local|private|opposition|independent)\s)?(?:(?:news|press)\s(?:agency|site|website|service|wire)|newspaper|daily|weekly|magazine|radio(?:\sstation)?|television(?:\s(?:channel|station))?|tv(?:\schannel)?|channel|website)$/u;

/** Names begin with a capital letter in English, whatever the rest of the pattern allows. */
export function publishedBy(words: string): string | null {
  const outlet = OUTLET.exec(words.trim())?.groups?.['name'];
  if (outlet !== undefined) return outlet;
  const english = EN.exec(words.trim())?.[1];
  if (english !== undefined) return /^\p{Lu}/u.test(english) && !NOBODY.test(english) ? english.trim() : null;
  const persian = FA.exec(words.trim())?.[1]?.replace(FA_ABOUT, '').trim() ?? '';
  return persian === '' || NO_NAME_FA.test(persian) ? null : persian;
}

/** «خبرگزاری کوی», «روزنامهٔ لنگر»: what it is, before its name. */
const PERSIAN_OUTLET =
  /^(?:خبرگزاری|آژانس|روزنام[هۀ]|هفته\u200c?نامه|ماهنامه|نشریه|مجله|رادیو|تلویزیون|شبکه|پایگاه خبری|سایت|وب\u200c?سایت)[ٔ\u200cهی]*\s+(?=\p{L})/u;
const ENGLISH_OUTLET =
  /^(?:the\s+)?(?=\p{Lu})|\s+(?:(?:news|press)\s+(?:agency|site|website|service)|newspaper|daily|weekly|website)$/giu;

/** "state news agency Quay", "local paper Quay": what it is, before its name. */
const BEFORE_NAME =
  /^(?:[Tt]he\s)?(?:\p{Ll}[\p{L}-]*\s){0,2}(?:agency|newspaper|paper|daily|weekly|monthly|magazine|radio|television|broadcaster|channel|website|site|wire|service)\s(?=\p{Lu})/u;

/** The name of a paper or an agency without what it is: "Quay news agency", "the news agency Quay" and «خبرگزاری کوی» are one. */
export const bareOutlet = (name: string): string =>
  name.trim().replace(PERSIAN_OUTLET, '').replace(BEFORE_NAME, '').replace(ENGLISH_OUTLET, '');
