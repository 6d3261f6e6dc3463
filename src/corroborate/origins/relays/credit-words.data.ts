// Words by which a text says where it has something from: what kind of document is credited, what outlets are, verbs of telling, what stands before one who is credited. English and Persian, normalised
// (model/search-text.ts) where they are read. Compiled by us from general knowledge.

/** A row: the kind | words for it. */
export const DOCUMENT_WORDS = `
report|report;reports;study;studies;survey;findings;inquiry;dossier;گزارش;گزارشی;گزارشهای;پژوهش;یافته;یافتههای;راپور;تحقیق
article|article;articles;story;dispatch;despatch;feature;editorial;oped;commentary;مقاله;مقالهای;سرمقاله
letter|letter;letters;reply;replies;response;petition;memo;memorandum;نامه;نامهای;نامههای;مکتوب;عریضه;نامهاش;دادخواست
statement|statement;statements;communique;declaration;bulletin;بیانیه;بیانیهای;اطلاعیه;اعلامیه
list|list;lists;register;registers;notebook;roll;فهرست;لیست;لست;سیاهه
book|book;memoir;memoirs;diary;autobiography;recollections;کتاب;کتابش;خاطرات;خاطراتش;یادداشتهای
minutes|minutes;مشروح;hearing;hearings;testimony;transcript;proceedings;صورتجلسه;مذاکرات
interview|interview;interviews;شهادتنامه;شهادت;مصاحبه;مصاحبهای;گفتوگو;گفتگو;گفتوگوی;گفتگوی
judgment|judgment;judgement;verdict;ruling;indictment;دادنامه;کیفرخواست
telegram|telegram;telegrams;cable;telex;fax;faxes;تلگرام;تلگراف;تلکس;نمابر;فکس
post|blog;post;وبلاگ
`;

/** What publishes; in Persian it stands before the name. */
export const OUTLET_WORDS =
  'agency newspaper paper daily weekly magazine radio television tv channel website site journal broadcaster news press post times courier gazette herald tribune ledger chronicle observer telegraph خبرگزاری آژانس روزنامه روزنامهای هفتهنامه ماهنامه فصلنامه نشریه مجله رادیو رادیوی تلویزیون شبکه سایت وبسایت تارنما پایگاه وبلاگ';

/** That somebody tells. Persian verbs with their forms joined. */
export const TELLING =
  'said says say told tells tell wrote writes write reported reports report stated states quoted quotes quote quoting cited cites cite citing announced published publishes estimates estimated speaks speak spoke repeats repeated believes claims claimed found established documented counted recorded described confirmed carried printed revealed lists listed puts read reads acknowledged acknowledges admitted admits disclosed گفت گفته گفتهاند گفتهاست گفتند میگوید میگویند نوشت نوشته نوشتهاست نوشتهاند نوشتند مینویسد گزارش خبر اعلام نقل منتشر فاش افشا اورده اوردهاست امده امدهاست مدعی تایید تکرار افزود ثبت خواندم خوانده برآورد براورد میداند دانسته دانست روایت شنیدم میساخت ساخت';

/** Right before one who is credited. The second group: the one before them is credited through them. */
export const BEFORE_CREDITED =
  /(?:^|[^\p{L}])(?:according\s+to|as\s+(?:told|reported|stated)\s+(?:by|in)|citing|quoting|on\s+the\s+authority\s+of|به\s+نقل\s+از|نقل\s+از|به\s+گزارش|بنا\s+(?:به|بر)\s+(?:گزارش|گفته|نوشته)[ٔ‌ی]*|به\s+گفته[ٔ‌ی]*|به\s+نوشته[ٔ‌ی]*|از\s+قول|بر\s+اساس|بر\s+پایه[ٔ‌ی]*|طبق|مطابق)\s+(?:(?:the|an?|its|their|این|آن)\s+)?$/iu;
export const BEFORE_OUTER =
  /(?:^|[^\p{L}])(?:(?:quoted|cited|carried|reported|published|printed|reprinted|repeated)\s+(?:in|by|on)|as\s+(?:quoted|cited)\s+(?:in|by)|told|told\s+to|in\s+an\s+interview\s+with)\s+(?:the\s+)?$/iu;
/** Right before one who is addressed or acted upon, and tells nothing. */
export const BEFORE_ADDRESSED =
  /(?:^|[^\p{L}])(?:to|asked|ask|asks|urged|informed|sent|against|for|with|before|reminded|thanked|sued|accused|of|برای|با|علیه|به)\s+(?:the\s+)?$/iu;
/** Right behind who gives a number without a verb of telling: "which keeps a list, has 92", "put the dead at 61". */
export const HOLDS_NUMBER =
  /^(?:,\s(?:which|who)[^,.;]{0,60},|\s\(\p{Lu}{2,6}\)|\sin\s(?:\p{Lu}\p{L}+\s)?\p{Nd}{4})?\s(?:has|had|have|puts?|came\sto|arrived\sat|gives?|gave|speaks?\sof|spoke\sin\s\p{Nd}{4}\sof|spoke\sof|stood\sby|lists?)\s(?:\p{Ll}+\s){0,4}\p{Nd}/u;
/** "A human rights group said" at the beginning of a report: it is named right behind. */
export const GROUP_WITHOUT_NAME =
  /^(?:An?|One)\s(?:[\p{L}-]+\s){0,5}(?:groups?|organi[sz]ation|committee|association|watchdog|union|charity|agency|body|monitor|commission|foundation)$/u;
/** An outlet without a name. */
export const ANY_OUTLET =
  /^(?:an?|some|one|foreign|local|state)\s|^(?:خبرگزاری|روزنامه|رسانه|رادیو|شبکه|سایت)(?:\u200c?های|ی|ای)?\s(?:خارجی|بیگانه|داخلی|دولتی|رسمی|محلی|معاند|اجتماعی)$/iu;
/** What an outlet is, right before its name: "the state news agency", "its local paper". */
export const OUTLET_BEFORE =
  /(?<=^|[\s(“"])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s)?(?:(?:semi-?official|official|state(?:-(?:run|owned))?|government|local|national|private|opposition|independent|exile|foreign|provincial|regional)\s){0,2}(?:news\s(?:agency|site|website|service|outlet)|agency|newspaper|paper|daily|weekly|monthly|magazine|radio(?:\sstation)?|television(?:\s(?:channel|station))?|broadcaster|channel|website|wire)\s$/u;
/** An outlet that has no name there, but of which there is one. */
export const NAMELESS_OUTLET =
  /\b(?:on|to|told|by|over|in)\s(?:the\s)?(?<name>(?:state|national|government)(?:-(?:run|owned))?\s(?:television|TV|radio|broadcaster|media|news\sagency|newspaper))\b(?!\s\p{Lu})|(?:^|\s)(?:در|به|از)\s(?<after>صدا\s?و\s?سیما|(?:تلویزیون|رادیو(?:\s?و\sتلویزیون)?)ی?\s(?:دولتی|ملی|رسمی|سراسری))(?=[\s،.])/gu;
/** Right before one whose making a document is: a participle says so, or a count of what it holds. */
export const MADE_BY =
  /(?:^|[^\p{L}])(?<kind>[\p{L}-]+)\s(?:(?:of|with|on)\s(?:[\p{L}\p{Nd}’'-]+\s){1,4})?(?:(?:that|which)\s(?:was|were|had\sbeen|has\sbeen)\s)?(?:compiled|kept|drawn\sup|published|prepared|put\stogether|issued|released|maintained|collected|written|recorded|made(?:\spublic)?)\s(?:(?:in|on)\s(?:[\p{L}\p{Nd}]+\s){1,3})?by\s(?:the\s)?$/iu;
export const NAMES_OF =
  /(?:^|[^\p{L}])(?:(?<kind>[\p{L}-]+)\s(?:of|with)\s(?:the\s)?|(?:the|its?|these|those)\s)(?:(?:some|about|at\sleast|more\sthan|over)\s)?\p{Nd}[\p{Nd},.]*(?:\s(?<counted>names)|\s(?:dead|deaths|victims|people|persons|prisoners|killed|cases))?\s(?:(?:compiled|kept|drawn\sup|published|prepared|collected|reported|recorded|given|listed|established)\s)?(?:of|by|from)\s(?:the\s)?$/iu;
/** Where somebody spoke whose words stand in minutes. */
export const IN_PARLIAMENT =
  /\b(?:told|informed|before|in|to)\s(?:the\s)?(?<name>parliament|assembly|majlis|senate|congress|national\sassembly)\b|(?:^|\s)(?:در|به)\s(?:صحن\s(?:علنی\s)?)?(?<after>مجلس(?:\s(?:ملی|شورای?\s\p{L}+))?)(?=\s|[.،:])/iu;
/** What is done there beside telling. */
export const SAID_THERE =
  /\b(?:informed|admitted|denied|denies|rejected|dismissed|acknowledged|assured|promised|answered|replied)\b|سخن|پاسخ|تکذیب|پذیرفت|اعتراف|اذعان/iu;
/** A document of which the author has a copy. */
export const HELD =
  /\b(?:seen|saw|obtained|reviewed|examined|holds?|held|received|shown|has|have)\s(?:(?:me|us|him|her|them)\s)?(?:(?:a|the)\s)?(?:copy|copies|scans?|photographs?|transcripts?)\sof\s(?<name>(?:an?|the|both|two|three|several|these|this|that|his|her|their)\s(?:[\p{L}-]+\s){0,2}?[\p{L}-]+(?:\s(?:dated|of)\s(?:the\s)?\p{Nd}[\p{Nd}/.-]*(?:st|nd|rd|th)?(?:\s\p{Lu}\p{L}+)?(?:,?\s\p{Nd}{4})?)?)(?=[\s,.;])|(?:نسخه|تصویر|کپی|رونوشت)(?:\u200c?(?:ای|های|هایی|ی))?\s(?:از\s)?(?:این\s|آن\s)?(?<after>[\p{Script=Arabic}\u200c]+(?:\s(?:مورخ|به تاریخ|شمار[هۀ][ٔ‌ی]*)\s\p{Nd}[\p{Nd}/]*(?:\s[\p{L}\u200c]+\s\p{Nd}{4})?)?)(?=[^.؟!]{0,80}(?:دیده|رؤیت|در\sاختیار|به\sدست|دریافت|نزد|موجود))/giu;
/** Between two who are credited: the first has it from the second. */
export const HAS_IT_FROM =
  /(?:\b(?:citing|cites|cited|quoting|quotes|quoted|repeats|repeated|relays|relayed|on\s+the\s+authority\s+of|according\s+to)\b|به\s+نقل\s+از|نقل\s+از|از\s+قول|که\s+(?:حرف|سخن|گفته|خبر|گزارش|نوشته)|به\s+گفته|به\s+گزارش|از\s+\p{L}+\s*$)/iu;
export const IS_HAD_THROUGH =
  /\b(?:quoted|cited|carried|reported|published|printed|repeated)\s+(?:in|by|on)\s+(?:the\s+)?$/iu;

/** What a name of a body has in it, beside the words that resolve/identity keeps of states; in Persian it comes first. */
export const BODY_WORDS =
  'commission committee association union bureau monitor watch society league foundation centre center office mandates families campaign front institute mission fund group archive archives observatory network organisation organization trust council international collective کمیسیون کمیته انجمن اتحادیه اتحادیهٔ دفتر دیدبان دیده‌بان جمعیت بنیاد مرکز کانون شورا شورای ستاد هیات مجلس دادگاه محکمه وزارت سازمان اداره ریاست خانواده‌های جبهه دولت سفارت پلیس کمپین عفو بایگانی شبکه ائتلاف استانداری فرمانداری بخشداری شهرداری دادستانی دادگستری دانشگاه بیمارستان نمایندگی';
/** Of the words for states those that name a body. */
export const STATE_BODIES =
  'government cabinet ministry parliament senate judiciary police army navy guard court prosecutor council presidency office bank forces prisons embassy commission committee';

/** What has a number or a day of its own, whatever kind it is: "document no. 77", «سند شمارهٔ ۷۷». */
export const ANY_DOCUMENT = /\b(?:documents?|papers?|circulars?|orders?)\b|(?:سند|برگه|بخشنامه|دستور)/iu;

/** Those near to one who tells, in Persian, where a suffix says whose they are. */
export const NEAR_PERSON =
  '(?:همکار|دوست|رفیق|هم\u200c?سلولی|هم\u200c?بند|برادر|خواهر|پدر|مادر|پسر|دختر|عمو|دایی|خاله|عمه|همسایه|شوهر|همسر|زن)';

/** What happens, and is no part of a name that stands unmarked. */
export const EVENT_NOUNS =
  /^(?:مرگ|کشتار|کشته|قتل|اعدام|کار|بازداشت|دستگیری|حمله|تیراندازی|اعتراض|شکنجه|آزادی|محاکمه|حکم|خاکسپاری|دفن|انفجار|زلزله|سیل|تجمع|اعتصاب|سرکوب|برخورد|درگیری)(?:\u200c?(?:ی|ها|های|هایی))?$/u;

/** One has it from another: of whom the document itself has it is not said. */
export const TOOK_FROM =
  /\b(?:took|takes|taken|drew|drawn|copied|copies|borrowed|got)\s(?:\p{L}+\s){0,4}from\b|\b(?:based|bases|relied|relies|rests|rested)\s(?:\p{L}+\s){0,4}(?:up)?on\b|(?:^|\s)از\s[^.؟!:؛]{3,80}?\s(?:بر)?(?:گرفته|گرفت|برداشته|برداشت|رونویسی)/iu;
/** It is told to the document's own author. */
export const TOLD_HERE =
  /\b(?:told|tells|said\sto|wrote\sto|spoke\s(?:to|with)|interview(?:ed)?\s(?:with|by))\s(?:me|us|our|the\s(?:author|researcher|writer|reporter|present))\b|\b(?:I|we|[Ww]e)\s(?:have\s)?(?:interviewed|spoke|asked|met)\b|(?:^|\s)(?:به|با)\s(?:من|ما|نگارنده|نویسنده|پژوهشگر|گزارشگر|خبرنگار)(?=\s)/u;
/** Right before one of whom is spoken, in Persian. */
export const BEFORE_SPOKEN_OF = /(?:^|\s)(?:about|on|of|درباره[ٔ‌ی]*|از|با|به|برای|علیه|مورد|پرونده[ٔ‌ی]*)\s$/iu;
/** Persian words that are verbs by their form, of the verbs that stand most often behind a name. */
export const PERSIAN_VERB =
  /^ن?(?:بود|شد|کرد|گفت|داد|رفت|آمد|گرفت|داشت|زد|دید|برد|آورد|خواست|دانست|توانست|رسید|ماند|نوشت|خواند|شنید|پرسید|فرستاد|یافت|کشت|گردید|نمود|گذشت|رساند|افزود|پذیرفت)(?:م|یم|ید|ند|ه(?:\u200c(?!بان$)\p{L}+)?)?$|^ن?می\u200c|\u200c(?:اند|است|ام|ایم|شده|کننده|نشده)$|^ن?(?:شود|کند|دهد|رود|آید|گیرد|باشد|برد|زند|گوید|ماند|شوند|کنند|دهند|گویند|هستند|خواهد|خواهند)$/u;
