// Words by which a sentence speaks of a message, English and Persian: what is sent, what is done with it, how one turns to another, what comes back. Data: bodies of regular expressions, each of their pieces stands
// for whole words (speaks-of-message.ts); a line may end anywhere between two pieces.

const pieces = (body: string): string => body.replaceAll(/\s*\n\s*/g, '');
const { raw } = String;

export const EN = {
  /** What is sent, whoever sends it. */
  messages:
    pieces(raw`letters?|petitions?|telegrams?|telexes?|memos?|memorandums?|memoranda|messages?|dispatch(?:es)?|despatch(?:es)?|summons(?:es)?|subpoenas?|circulars?|directives?|e-?mails?|fax(?:es)?|
    radiograms?|requests?|appeals?|repl(?:y|ies)|communications?|submissions?|notes? verbales?|questionnaires?|notifications?|ultimatums?|affidavits?|envelopes?|rogatory|memorials?|reminders?|writs?|
    (?:phone|telephone|mobile|satellite|emergency) calls?|calls from|SMS|complaints?|radioed|warrants?`),
  /** What is a message only where something is done with it: a report, a call, an order, an answer. */
  perhaps:
    pieces(raw`reports?|orders?|calls?|answers?|responses?|notes?|lists?|cop(?:y|ies)|statements?|papers?|files?|forms?|dossiers?|documents?|reviews?|warnings?|recommendations?|invitations?|
    acknowledge?ments?|objections?|protests?|demands?|questions?|instructions?|notices?|certificates?|proposals?|testimon(?:y|ies)`),
  sent: pieces(raw`sent|sends|wrote|writes|written|writing|addressed|submitted|submits|submitting|handed|handing|delivered|lodged|filed|forwarded|passed (?:on|to|up)|transmitted|dispatched|despatched|posted|mailed|
    telegraphed|cabled|wired|faxed|e-?mailed|received|receives|reached|registered|stamped|signed|came back|returned|issued|served|presented|circulated|countersigned|acknowledged|answered|replied|renewed|gave|
    given|dated|went to|arrived|unopened|subpoenaed|copied|came (?:from|down)|went up|put to|made to|accompanied`),
  /** Somebody is turned to. */
  turns:
    pieces(raw`wrote(?: again| back)? (?:to|asking)|(?:will|to|had|have|has) (?:write|written) to|writing to|respond(?:ed|s)? to|appealed (?:\S+ )?to|complained (?:\S+ )?to|reported (?!directly)(?:\S+ ){0,3}?to|turned to|
    applied (?:\S+ )?(?:to|for)|petition(?:ed|ing)|telephoned|phoned|rang up|called on|calls on|calling on|call on|urged|urges|urging|asked|asking|to ask|requested|requests|requesting|informed|informing|notified|
    notifying|summoned|instructed|ordered|directed (?:him|her|them|us|me|the|his|all)|briefed|reminded (?:him|her|them|us|me|the|of)|begged|pleaded with|implored|warned|advised|alerted|invited|demanded (?:from|of|that|to)|demand to|submitted (?:\S+ ){0,6}?to|
    passed to|forwarded (?:\S+ ){0,6}?to|referred (?:\S+ ){0,3}?to|
    (?:it|they|these|this|which) (?:was|were|had been|has been|have been) (?:not )?(?:handed|passed|given|delivered|forwarded|sent|referred)(?: over| on)? to|
    sought (?:access|permission|leave|information|clarification|instructions|an? (?:meeting|audience|answer|explanation))|lodged (?:\S+ ){0,8}?with|filed (?:\S+ ){0,8}?with|
    (?:was|were|been|being) (?:told|rung|called in|called to)|told by (?:tele)?phone|radioed|messaged|texted|e-?mailed|contacted|approached|ring|rang|called in|raised (?:\S+ ){0,6}?with|would (?:appreciate|be grateful)|wish(?:es)? to receive|requested to|got (?:\S+ )?(?:letters?|calls?|orders?|answers?|word)`),
  /** What came back, or nothing: of a message in any text. */
  back: pieces(raw`(?:no|any|an?|the|its|his|her|their|our|your|without|only|first|oral|written|Government) (?:\S+ )?(?:reply|replies|acknowledge?ment)|(?:no|written|official|formal|any) response|
    (?:no|one|written|oral|an oral|a written|an official) answers?|answered (?:at|on|after|only|by|in (?:writing|\w+ \d))|replied|replies|replying|unanswered|unopened|acknowledged (?:\S+ )?receipt|wrote back|
    (?:has|have|had|did|does|do) (?:not|never|yet to) (?:\S+ )?(?:reply|replied|respond|responded|answer|answered)|(?:never|not) (?:\S+ )?(?:replied|responded|answered|acknowledged)|
    (?:was|were|been) (?:never |not )?answered|answered (?:neither|none|nobody)|(?:heard|received|got) nothing|received no (?:\S+ )?(?:letter|complaint|petition|request|report|reply|answer)|given (?:\S+ )?an answer|returned (?:\S+ )?(?:to sender|unopened)|did not return (?:\S+ )?calls|in reply|receiving a response`),
  /** Only where something was asked. */
  perhapsBack:
    pieces(raw`answers?|answered|responses?|responded|receipt|acknowledged|heard nothing|(?:not|never) heard|nothing (?:came|has come|was heard|more was heard)|silence|silent|not accepted|
    refused to (?:accept|receive|take|register|answer|comment|say)|came back|took note|takes note|under (?:review|consideration)|being (?:studied|checked)|outstanding|still waiting|are waiting|in response`),
  /** What may have come of it. */
  may: pieces(raw`refused|refuses|rejected|rejects|declined|dismissed|promised|promises|agreed|assured|granted|allowed|denied|turned (?:(?:us|them|him|her) )?(?:away|down)|obeyed|complied|carried out|led out|sent (?:us|them|him|her) away|no result|no action|
    nothing (?:happened|changed|was done)|inadmissible|competen(?:t|ce)|told (?:us|them|him|her|me)|(?:he|she|they) said|closed the (?:case|file)|opened an (?:inquiry|investigation)|never came|nobody came|
    received (?:us|them|him|her)|approved|nothing`),
  again: pieces(
    raw`again|reminders?|reminded|reiterated|renewed|repeated|(?:second|third) (?:letter|petition|complaint|request|telegram|appeal)|follow-?up|further (?:letter|request)|once more|resubmitted`,
  ),
};

export const FA = {
  messages:
    pieces(raw`نامه|نامهٔ|مکتوب|مراسله|مرقومه|دستخط|طومار|عریضه|عریضهٔ|عرض‌حال|عرضحال|دادخواست|استشهادیه|استشهاد|تظلم‌نامه|شکایت|شکایت‌نامه|شکواییه|شکوائیه|اعتراضیه|درخواست|درخواست‌نامه|تقاضا|تقاضانامه|استعلام|
    تلگراف|تلفنگرام|فکس|دورنگار|ایمیل|رایانامه|پیام|پیغام|پیامک|بخشنامه|احضاریه|ابلاغیه|اخطاریه|تذکاریه|امریه|مکاتبه|مکاتبات|راپور|مخابره|هدایت`),
  perhaps: pieces(
    raw`گزارش|دستور|فهرست|لیست|لست|متن|رونوشت|کاپی|پاسخ|جواب|بیانیه|هشدار|رسید|پرونده|سند|اعتراض|خبر|اطلاع|تماس|تلفن|تیلفون|زنگ|بی‌سیم|بیسیم|سوال|سؤال|پرسش|توصیه|دعوت|امر|حکم|یادداشت|پیشنهاد|ورقه|نمونه|اخطار|خواسته|اسناد|قطعنامه`,
  ),
  /** Stems of verbs. */
  sent: pieces(raw`نوشت|نوشته|نویس|فرستاد|فرستاده|ارسال|داد|داده|تحویل|تسلیم|تقدیم|ثبت|قید|رساند|رسانده|رسانید|رسید|رسیده|سپرد|سپرده|ابلاغ|مخابره|دریافت|گرفت|گرفته|امضا|امضاء|صادر|برد|برده|آورد|زد|زده|
    برگشت|برگرداند|ارجاع|احاله|واصل|مورخ|مورخه|خطاب|عنوانی|روان|روانه`),
  turns:
    pieces(raw`(?:درخواست|تقاضا|استعلام|شکایت|مراجعه|مکاتبه|ابلاغ|احضار|امر|هدایت|دعوت|گزارش|تلفن|تیلفون|عریضه|رجوع|خبر|مطلع|باخبر|آگاه|مطالبه|سفارش|توصیه) (?:\S+ )?(?:کرد|کرده|نمود|نموده|داد|داده|برد|برده|شد|شده)|(?:دستور|اطلاع|خبر|گزارش|هشدار|پیغام|پیام|تذکر|اخطار|وعده|عریضه|رونوشت|لیست|فهرست) (?:\S+ )?(?:داد|داده|دادند|رساند)|
    خواستار|خواستند|خواستیم|خواستم|خواست که|خواسته(?:‌اند|‌است| است| بود| بودند|‌ایم)|احضار|فراخواند|فرا خواند|فرا خواهد خواند|فراخواهد خواند|(?:از|با|در|توسط) (?:بی‌سیم|بیسیم|مخابره|تلفن|تیلفون) (?:\S+ ){0,5}(?:گفت|داد|خواست)|(?:تلفن|زنگ|بی‌سیم|بیسیم|تلگراف) (?:زد|زده|کرد)|تماس گرفت|تماس گرفته|نوشتیم|نوشتم|نوشته‌ایم|(?:به|برای) (?:\S+ ){1,7}(?:نوشت|نوشته|فرستاد|فرستاده|تحویل|تسلیم|تقدیم|ارسال|سپرد|سپرده|بنویسد|می‌نویس)|
    به (?:\S+ ){1,4}(?:گفت|گفتم|گفتیم|گفتند|گزارش|اطلاع|خبر) (?:داد|که|کرد|دادند)|به (?:دست|دستش|دستشان|\S+) (?:\S+ ){0,2}(?:داد|دادیم|دادند|دادم)|(?:به|نزد|پیش) (?:\S+ ){1,5}(?:رفت|رفته|مراجعه)`),
  /** As verbs: `not` stands in them. */
  back: pieces(raw`(?:پاسخ|پاسخی|جواب|جوابی|خبری|رسیدی|واکنشی|نتیجه‌ای) (?:\S+ ){0,4}?(?:نداد|نداده|نرسید|نرسیده|نگرفت|نگرفته|نیامد|نیامده|نشد|نشده|دریافت نکرد|نکرد|نداشت|نبود|نیست|ندارد|نمی‌دهد|نیامده|نشنید|داد|داده|رسید|رسیده|آمد|آمده|گرفت|دریافت)|
    هیچ (?:پاسخ|جواب|پاسخی|جوابی)|بی‌پاسخ|بی‌جواب|بدون (?:پاسخ|جواب)|جوابیه|(?:برگشت|پس) (?:خورد|خورده|فرستاد|داد)|برگشت‌خورده|(?:در|طی) (?:پاسخ|جواب) (?:به )?(?:نامه|درخواست|شکایت|مکتوب|این نامه|استعلام)|(?:پاسخ|جواب) (?:کتبی|شفاهی|رسمی|نامه|تلفنی|نماینده)|وصول`),
  perhapsBack: pieces(
    raw`پاسخ|جواب|سکوت|ساکت|تحویل نگرفت|نپذیرفت|نپذیرفتند|منتظر|رسید (?:گرفت|داد|نداد|دریافت)|اظهار نظر|واکنش`,
  ),
  may: pieces(
    raw`رد کرد|رد شد|رد کردند|نپذیرفت|نپذیرفتند|پذیرفت|قول|وعده|موافقت|مخالفت|بررسی|رسیدگی|صلاحیت|نتیجه‌ای|نتیجه|اجازه|گفتند|گفت|بیرون|راه نداد|تهدید|مختومه|جز این`,
  ),
  again: pieces(
    raw`دوباره|مجدد|مجدداً|مجددا|یادآوری|پیگیری|بار دیگر|باز هم|نامهٔ (?:دوم|سوم|بعدی)|نامه (?:دوم|سوم|بعدی)|(?:دومین|سومین) (?:نامه|شکایت|درخواست)|تکرار`,
  ),
};

/** What is no message although a word says so: `in order to`, `reported to be`, what is told to the press. */
export const NO_MESSAGES = [
  raw`\bin order (?:to|that|for)\b`,
  raw`\b(?:told|said to|speaking to|spoke to|interviewed by|asked by|interview with) (?:\S+ ){0,4}?(?:reporters?|journalists?|press|newspapers?|radio|television|TV|agency|news|herald|times|post|magazine|correspondent|media|weekly|tribune|observer|gazette|podcast|BBC|programme)\b`,
  raw`\b(?:asked|asks|asking) (?:\S+ ){0,5}?(?:if|whether|about|what|how|why|who|which|when|where|in court|counsel)\b|[”"’,] (?:he|she|\p{Lu}\S+(?: \p{Lu}\S+)?) (?:replied|answered)\b|\b(?:replied|answered):`,
  raw`در پاسخ به (?:\S+ ){0,2}?(?:پرسش|سوال|سؤال)\S*|(?:^|\n)\s*(?:پرسش|پاسخ|سوال|سؤال|ج|س)\s*[:：]`,
  raw`^\W*(?:asked|pressed|reminded)\b[^.;]*`,
  raw`\breported to (?:be|have)\b|\bordered (?:alphabetically|by date)\b`,
  raw`\b(?:public|law and|court|new|world|natural|alphabetical) order\b|\border of (?:merit|service|the day)\b`,
  raw`\bso[- ]called\b|\b(?:is|was|are|were) called\b|\bcalled ["“«‘]`,
  raw`\b(?:capital|block) letters?\b|\bletters? of the alphabet\b|\bto the letter\b|\b(?:Court of|court of) Appeals?\b|\b(?:would|will|may|could|can|might|pending) appeal\b(?! (?:to|for)\b)|\bon appeal\b|\b(?:handed|gave|given) (?:him|her|them)(?:self|selves)\b|\bappeals? (?:court|chamber|judge)s?\b`,
  raw`\b(?:parcels?|packages?|food|bread|rice|clothes|clothing|goods|medicines?|money|boxes|box|bags?|blankets?)(?: \S+){0,5}? (?:came back|sent back|returned|unopened|given back)\b(?: unopened)?`,
  raw`(?:دما|دمای|درجه|ارتفاع|سطح|تعداد|شمار|رقم|قیمت|بها|سن|سرعت|وزن|عمق)(?: \S+){0,8}? رسید\S*|(?:به|تا) (?:\S+ ){0,2}?[\d۰-۹٫.,]+(?: \S+){0,3}? رسید\S*`,
  raw`(?:غذا|نان|برنج|لباس|پول|دارو|جنس|اجناس|کالا|بسته|میوه|پتو|وسایل|لوازم)\S*(?: \S+){0,5}? (?:پس|برگشت)(?: \S+)? ?(?:داد|فرستاد|خورد|آورد|گرفت)\S*`,
  raw`\b(?:postal|bank|shop) receipts?\b`,
  raw`\b(?:mass|death|arrest) warrants? officers?\b|\bbook (?:review|report)s?\b`,
];

/** Of the page, not of the case. */
export const OF_THE_PAGE = [
  raw`\b(?:newsletter|subscribe|subscription|sign up|log in|contact us|write to us|(?:send|email) us|share this|all rights reserved|terms of use|privacy policy|cookies?|letters to the editor|comments? (?:are|is) closed|your (?:email|e-mail) address)\b`,
  raw`خبرنامه|عضویت در|حق نشر|تمامی حقوق|کلیه حقوق|نظر خود را|دیدگاه خود|تماس با ما|دربارهٔ? ما`,
];

export const REFERENCES = [
  raw`\b(?:[Nn]o\.?|Nr\.?|[Rr]ef(?:erence)?\.?|under (?:the )?number|[Ii]ncoming no\.?|[Ff]ile|[Pp]rotocol)\s*[:№]?\s*[\p{L}/.-]{0,8}\d[\d/.-]*`,
  raw`\b[A-Z]{2,5}[/ ](?:[A-Z]{2,4} )?\d+/\d{2,4}`,
  raw`(?:شمار[هۀ]ٔ?|نمبر|پرونده)\s*:?\s*[^\s\d۰-۹]{0,4}[\d۰-۹][\d۰-۹/\p{L}-]*`,
  raw`(?<![\d/])\d{1,5}/\d{1,5}/\d{1,5}(?![\d/])`,
];

/** Whoever is turned to, or turns, by the office alone. */
export const OFFICES_EN = raw`minist\w+|governor\w*|prosecutor\w*|president\w*|director\w*|command\w*|headquarters|courts?|judges?|judiciary|mayor\w*|municipality|offices?|commission\w*|committees?|councils?|chiefs?|heads?|secretar\w+|
  government|authorities|police|army|generals?|colonels?|parliament|embassy|mission|tribunal|inspector\w*|department|directorate|rapporteurs?|group|company|bishop|warden|hospital|board|ombuds\w+|attorney\w*|registry|
  families|relatives|ministries|brigade|battalion|base|station|delegation|lawyers?|experts?|laboratory|bureau|association|union|captain|major|lieutenant|officers?`;
export const OFFICES_FA = raw`وزارت|وزیر|دادستان\S*|دادگاه|دادسرا\S*|رئیس|رییس|ریاست|دفتر\S*|فرمانده\S*|استاندار\S*|فرماندار\S*|شهردار\S*|دبیرخانه|کمیسیون|کمیته|کمیتهٔ|شورا\S*|والی|ولایت|ولسوال\S*|قوماندان\S*|سفارت|سفیر|دولت|مقام\S*|مسئول\S*|مدیر\S*|
  بازپرس\S*|قاضی|قوه|قوهٔ|نمایند\S+|اداره|ادارهٔ|سازمان|دیوان|بخشدار\S*|پاسگاه|کلانتری|خانواده\S*|بازماندگان|څارنوال\S*|سارنوال\S*|لوی|پلیس|ژاندارمری|اطلاعات|مجلس|هیئت|هیأت|آزمایشگاه|دانشگاه|صلیب|گزارشگر\S*`;
