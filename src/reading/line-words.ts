// What a line says of itself by its words, in the languages of the press: furniture ("Share this", «اشتراک‌گذاری»), caption, byline. Used for
// plain text and HTML alike. The lists hold the words of page making, never a publisher's name.

/** Persian typed with Arabic yeh and kaf reads as Persian; every letter keeps its place. */
export const foldYehKaf = (text: string): string => text.replaceAll('ي', 'ی').replaceAll('ى', 'ی').replaceAll('ك', 'ک');

/** The whole line is a call, a label or a control. `start` phrases may be followed by anything while the line stays short. */
const WHOLE = [
  'advertisement|advertisements|advert|ad|sponsored|sponsored links?|promoted|promoted content|anzeige|werbung|publicité|publicidad|iklan|pubblicità|reklam|تبلیغات|آگهی|إعلان',
  'share|share this|share this (?:article|story|post|page)|share on (?:facebook|twitter|x|whatsapp|linkedin)|tweet|email|print|save|copy link|teilen|drucken|partager|compartir|imprimer|compartilhar|condividi|اشتراک ?گذاری|به اشتراک بگذارید|چاپ|ارسال به دوستان|شارك|مشاركة|طباعة',
  'comments?|\\d+ comments?|leave a (?:reply|comment)|post a comment|view comments|no comments(?: yet)?|kommentare|commentaires|comentarios|comentários|نظرات|نظر شما|انتهای پیام|کد خبر.{0,3}[\\d۰-۹]+|دیدگاه ها|دیدگاه‌ها|ثبت نظر|تعليقات',
  'back to top(?: button)?|top|to top|nach oben|haut de page|volver arriba|بازگشت به بالا|العودة إلى الأعلى',
  "related|related (?:news|articles?|stories|posts|topics|content|coverage|links)|more|more (?:stories|news)|read (?:more|next|also|on)|see also|also read|recommended(?: for you)?|you may (?:also )?like|you might (?:also )?like|most (?:read|popular|viewed)|popular|trending(?: now)?|latest(?: news)?|don[’']t miss|up next|mehr zum thema|lesen sie auch|weiterlesen|à lire aussi|lire aussi|sur le même sujet|lea también|leer también|te puede interesar|leia também|veja também|leggi anche|baca juga|lees ook|関連記事|あわせて読みたい|相关阅读|مطالب مرتبط|اخبار مرتبط|مرتبط|بیشتر بخوانید|پربازدیدترین|اقرأ أيضا|مواضيع ذات صلة",
  "subscribe(?: now)?|sign up|sign in|log in|login|register|newsletter|abonnieren|s[’']abonner|suscríbete|عضویت|ورود|خبرنامه|اشترك",
  'home|menu|search|close|open|skip|skip to (?:main )?content|jump to navigation|loading\\.*|play|pause|watch|listen|view gallery|show more|load more|next|previous|prev|follow|follow us|tags?|topics|خانه|منو|جستجو|برچسب ?ها|صفحه اصلی|الرئيسية|بحث',
  'all rights reserved|sharing is caring!?|this slideshow requires javascript\\.?|image|photo|video|gallery|getty images|enlarge(?: image)?|click to enlarge|story continues(?: below)?|article continues (?:below|after).*|continue reading.*|this article is more than .*',
];
const WHOLE_LINE = new RegExp(`^(?:${foldYehKaf(WHOLE.join('|'))})[\\s:：»>…|•-]*$`, 'iu');

const START = [
  "follow (?:us|me|him|her|them|[\\p{L}\\p{N}@’' -]{2,40}) on (?:twitter|facebook|instagram|telegram|youtube|x|google|linkedin)",
  'subscribe to|sign up (?:for|to)|get the (?:latest|best) .{0,60}(?:inbox|e-?mail|newsletter)|join our|download (?:the|our) app|click here (?:to|for)|have a (?:news )?tip',
  'this (?:web)?site uses cookies|we use cookies|by continuing to (?:use|browse)|diese (?:web)?seite verwendet cookies|ce site utilise des cookies|este sitio (?:web )?utiliza cookies',
  'copyright (?:©|\\(c\\)|\\d{4})|©|\\(c\\) ?\\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|(?:کلیه|تمام|تمامی) (?:ی )?حقوق.{0,60}(?:محفوظ|متعلق|سایت)|جميع الحقوق محفوظ',
  'filed under|posted in [^.]{2,60}$|tagged(?: with| as)?|tags:|categor(?:y|ies):|topics:|related:|read more:|read also:|also read:|see also:|more:|watch:|listen:|mehr:|siehe auch:|lire aussi ?:|lea también:|leia também:|baca juga:|بیشتر بخوانید:?|برچسب ?ها:?|اقرأ أيضا:?|関連記事',
  '\\d+ (?:responses|comments|replies|thoughts) (?:to|on)|enable javascript|please enable|you must be logged in|your email address will not|notify me of',
  'printed from|sent from my|share on|share via|تلگرام ما را|ما را در .{2,20} دنبال|به کانال',
];
const START_LINE = new RegExp(`^(?:[\\p{P}\\p{S}\\s]*)(?:${foldYehKaf(START.join('|'))})`, 'iu');

const RAW_MARKUP =
  /^<\/?[A-Za-z][^>]*>|^\[\/[a-z_-]+\]|^\[[a-z_-]+\s[\w-]+=[^\]]*\]|^\[(?:caption|gallery|embed|video|audio)\]|^\{\{|^var\s+[\w$]+\s*[=;]|^function\s*[\w$]*\s*\(|^(?:window|document)\.\w/;

/** A line of furniture by its own words. Long lines are prose, whatever they begin with. */
export function isFurnitureLine(text: string): boolean {
  if (text.length > 320) return false;
  if (RAW_MARKUP.test(text)) return true;
  const folded = foldYehKaf(text);
  if (text.length < 60 && WHOLE_LINE.test(folded)) return true;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return START_LINE.test(folded) || isShareBar(folded);
}

/** "Share this: 214 shares · Print · Mail": every part between the marks is a control. */
const isShareBar = (text: string): boolean => {
  const parts = text.split(/\s*[|·•/]\s*/);
  return (
    parts.length > 1 &&
    text.length < 160 &&
    parts.every((part) => part === '' || WHOLE_LINE.test(part) || CONTROL.test(part))
  );
};
const CONTROL =
  /^(?:share|tweet|print|mail|e-?mail|send|save|facebook|twitter|whatsapp|telegram|copy link|imprint|privacy|contact|هم[ \u200c]?رسانی|فرستادن|ارسال|چاپ|ایمیل)\b|^\d+ (?:shares?|views?|comments?)$|^(?:هم[ \u200c]?رسانی|فرستادن|ارسال|چاپ)/iu;

const CREDIT_END =
  /[([]\s*(?:images?|photos?|pictures?|pics?|credits?|source|file(?: photo)?|foto|bild|crédit|عکس|تصویر|منبع عکس)\s*(?:credits?|by|via)?\s*[:/©|][^)\]]{0,80}[)\]]\s*$/iu;
const CREDIT_START =
  /^(?:(?:image|photo|picture|foto|bild|crédits?|photograph)s?(?: credits?| source| courtesy| by)?\s*[:：/©]|photo by |(?:getty images|shutterstock|file photo|archivbild|عکس\s*:|تصویر\s*:))/iu;
const CREDIT_MARK =
  /(?:^|\s)(?:[Pp]hotos?|[Ii]mages?|[Ff]oto|[Bb]ild) ?(?:©|\(c\)) ?\p{Lu}|\/ ?(?:AFP|AP|Reuters|Getty Images|EPA|dpa|ANP|Shutterstock|Alamy)\)?\.?$/u;

/** "In this April 30, 2021 file photo, …" */
const PICTURE_START = /^in (?:this|an?) [^.]{0,60}?\b(?:photo|photograph|image|picture|handout|screenshot)\b/iu;

/** A picture's caption or credit by its own words. */
export const isCaptionLine = (text: string): boolean =>
  text.length < 400 &&
  (CREDIT_END.test(text) ||
    PICTURE_START.test(text) ||
    (text.length < 200 && (CREDIT_START.test(text) || CREDIT_MARK.test(text))));

const BY =
  /^(?:(?:written|posted|published|reported|words|story|text|article|analysis|opinion|edited|compiled|submitted|translated) by|by|von|par|por|di|door|av|af|oleh|autor(?:in)?:|author:|auteur ?:|autore:|written by:|نویسنده ?:|به قلم|گزارش از|نوشته(?:\u200c?ی)?|بقلم|کتب|کتبت|الکاتب ?:|کاتب)(?![\p{L}\u200c])\s*[:：]?\s*/iu;

export interface BylineWords {
  /** What follows the cue on the same line; empty where the name stands on the next line. */
  readonly rest: string;
}

/** "By Name", "Written by": the cue at the start of a short line. */
export function bylineCue(text: string): BylineWords | null {
  if (text.length > 160) return null;
  const cue = BY.exec(foldYehKaf(text));
  if (cue === null) return null;
  const rest = text.slice(cue[0].length).trim();
  const isLabel = /\s|:|written|posted/i.test(cue[0].trim());
  if (rest === '') return isLabel ? { rest } : null;
  return looksLikeNames(rest) ? { rest } : null;
}

/** Up to a few words, each begun with a capital (or in a script without capitals), no sentence. */
export function looksLikeNames(text: string): boolean {
  const name = text.split(/\s*[|•·,–—/]\s*|\s+-\s+|\s(?:on|am|le|el|in)\s/u)[0]?.trim() ?? '';
  const words = name.split(/\s+/);
  if (name === '' || words.length > 7 || name.length > 60 || /[.!?]$/.test(name.replace(/\b\p{L}\.$/u, '')))
    return false;
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}"'“(@]/u.test(word)).length;
  return capitals * 2 >= words.length && /\p{L}{2}/u.test(name);
}

export interface AddressLine {
  readonly says: 'to' | 'from' | 'subject' | 'number';
  readonly rest: string;
}

const ADDRESS_LINES: readonly (readonly [AddressLine['says'], RegExp])[] = [
  ['to', /^(?:to|attn|attention|addressee|an|à|به|گیرنده|خطاب به|إلى|الى)\s*[:：]\s*(?<rest>\S.*)$/iu],
  ['from', /^(?:from|sender|von|de|از|فرستنده|من)\s*[:：]\s*(?<rest>\S.*)$/iu],
  ['subject', /^(?:subject|re|betreff|objet|موضوع|الموضوع)\s*[:：]\s*(?<rest>\S.*)$/iu],
  [
    'number',
    /^(?:(?:our|your|my)?\s*ref(?:erence)?s?|file|no|nr|№|n°|case no|file no|شماره(?:\s*(?:نامه|پرونده))?|العدد|الرقم)\s*(?:no)?\s*[.:：]*\s*(?<rest>[^\s:]*[\p{Nd}/][^\s]*(?:\s\S+)?)$/iu,
  ],
];

/** A line of the head of a letter, a memorandum or an order: to whom, from whom, on what, under which number. */
export function addressLine(text: string): AddressLine | null {
  const line = foldYehKaf(text);
  for (const [says, words] of ADDRESS_LINES) {
    const rest = words.exec(line)?.groups?.['rest'];
    if (rest !== undefined) return { says, rest: text.slice(text.length - rest.length) };
  }
  return null;
}
