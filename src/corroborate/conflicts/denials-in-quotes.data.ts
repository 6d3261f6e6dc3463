// Words by which somebody says not to have known, and by which something told is called untrue. Data.

export const NOT_KNOWN =
  /\b(?:no|not|never|nor|neither|n['’]t|nobody|nothing)\b(?: \S+){0,4} (?:know|knew|known|knowledge|aware|informed|apprised|notified|told|warned|hear|heard|learn\w*|remember|recall|recollection|information|data|receive[sd]?|reached|crossed|came to)\b|\bunaware\b|\bfirst (?:heard|learn\w*)\b|(?<!\p{L})(?:بی\u200c?(?:خبر|اطلاع)|(?:اطلاع|خبر|آگاهی|گزارش|نامه|شکایت)(?:ی|اتی?|\u200c?ها\S*|\u200cای)? (?:\S+ ){0,4}(?:ن(?:دار|داشت|شد|بود|رسید|دید|گرفت|یافت)|دریافت ن)|نمی\u200c?دان|ندان|نشنید|به (?:یاد|خاطر) ن)/iu;

/** Not where somebody or something lies. */
export const SAYS_UNTRUE =
  /\b(?:baseless|unfounded|untrue|false|fabricat\w+|forged|forgery|invent(?:ed|ion|ions)|nonsense|hoax|myth|fairy ?tales?|slander\w*|one-sided)\b|\b(?:a|all|are|were|is|was|of|but|pure|such|more|these|those|the|his|her|their|your) lies?\b|\b(?:is|are|was|were) lying(?! (?:in|on|at|there|under|near|beside|by)\b)|دروغ|(?<!\p{L})کذب|بی\u200c?(?:اساس|پایه)|شایعه|ساختگی|جعلی|مجعول|(?<!\p{L})واهی|خلاف واقع|دور از واقعیت|یک\u200c?جانبه|تهمت|افترا/iu;

/** What is negated, and denies nothing: that no answer came, what is not to be or not allowed, what is beyond doubt, was not asked, searched or voted for, what somebody thinks of it. */
export const SAYS_NO_SUCH =
  /\b(?:answer|repl(?:y|ied)|respon[ds])\w*|\b(?:must|should|shall|will|would|may|can) ?(?:not|n['’]t)\b|\bno\b(?: \S+){1,10} (?:will|shall|must|may|should) be\b|\bno ?(?:one|body) be\b|\bwithout\b|\bnot (?:only|just|yet|all|counting|to|the only)\b|\bif\b|^\W*(?:yes|either)\b|\bneeds? no|\bno (?:doubt|longer|reason|need|more talk)\b|\b(?:my|your|the|his|her) question\b|\bin a position to\b|\b(?:n['’]t|not|never) (?:agree|think|believe|want|wish|like|mind|care|intend|matter|understand|giv(?:e|ing) interviews?|been (?:searched|opened|dug|excavated|examined|explored|investigated|identified|finished|completed|published|rebuilt|repaired|paid|decided))\b|\b(?:gave|give|given|let|left|allowed|helped|offered|spared) (?:us|me|them)\b|\bat no time (?:more|less|fewer) than\b|پاسخ|جواب|نباید|نخواهد|اگر|نه تنها|بدون|هنوز|^[^\p{L}\p{N}]*(?:بله|آری)(?=[\s،])|اجازه|مجوز|تصویب|به صلاح (?:شما|خود)|مسئله\u200c?ای ن|(?:سخن|حرف|بحث)ی (?:\S+ ){0,3}نیست|(?:موافق|قانع|راضی) ن/iu;

/** Said of kin, it is a survivor's or a relative's. */
export const OF_KIN =
  /\b(?:my|our) (?:late )?(?:sons?|daughters?|husband|wife|fathers?|mothers?|brothers?|sisters?|child|children|uncle|cousin|parents)\b|(?<!\p{L})(?:پسر|دختر|شوهر|همسر|پدر|مادر|برادر|خواهر|فرزند|بچه)(?:\u200cها)?(?:م|مان|ی?\u200cام)(?!\p{L})/iu;

/** What was done to those who speak. */
export const TO_US = /\b(?:us|ourselves)\b|(?:به|از|با|برای) ما(?!\p{L})|(?<!\p{L})ما را(?!\p{L})/iu;

/** What can be denied: an act, knowledge, an order, a presence, a number, a paper. */
export const DENIABLE =
  /\b(?:sho[ot]\w*|fir(?:e|ed|ing)|kill\w*|die[ds]?|dead|deaths?|execut\w*|murder\w*|massacre\w*|buri\w*|bury\w*|graves?|cemeter\w*|bod(?:y|ies)|corpses?|bones|remains|arrest\w*|detain\w*|detention|prison\w*|camps?|captur\w*|surrender\w*|tortur\w*|beat\w*|harm\w*|order\w*|command\w*|instruct\w*|sign\w*|initial+ed|wr[io]t\w*|letters?|lists?|records?|registers?|documents?|papers?|telegrams?|telegraph\w*|messages?|radio|tapes?|reports?|reported|complain\w*|allegation\w*|petition\w*|requests?|evidence|proof|see|seen|saw|met|meet|meetings?|present|presence|attend\w*|visit\w*|abroad|elsewhere|on leave|there (?:is|was|were|are) no|no such|exist\w*|happen\w*|took place|taken place|transfer\w*|expel\w*|deport\w*|driven|remov\w*|bomb\w*|shell\w*|burn\w*|destr\w*|demolish\w*|dug|dig|villages?|settlement|poison\w*|gas|weapons?|troops|soldiers|involv\w*|responsib\w*|guilt\w*|fault|blame|part in|role|were asked|been asked|called|phoned|spoke|voted|said|never did|did so|knew|found|comment|figures?|numbers?|depot|incident\w*)\b|کشت|قتل|اعدام|تیر(?:ی|باران|اندازی)|شلیک|گلوله|جان\u200c?باخت|مردن|دفن|خاک\u200c?سپار|گور|قبر|جسد|جنازه|اجساد|استخوان|بازداشت|دستگیر|زندان|اردوگاه|کمپ|شکنجه|فرمان|دستور|امر |حکم|امضا|نامه|مکتوب|فهرست|لیست|دفتر|سند|مدرک|مدارک|گزارش|شکایت|پیام|تلفن|تلگرا[فم]|نوار|ندید|حضور|محل|آن\u200c?جا|در سفر|نبودم|نبودیم|جلسه|مسئولیت|نقش|دخالت|گردن|وجود|روستا|قریه|هیچ|ثبت|آمار|رقم|تعداد|انتقال|آتش|بمب|تخریب|ویران|بیرون|اخراج|کوچ|چنین|نگفت|روبه\u200c?رو|سلاح|نیروها|اظهار\s?نظر/iu;

/** "I never ate there": what somebody says not to have done. */
export const I_DID_NOT =
  /\b(?:I|we) (?:(?:personally|myself|certainly|also) )?(?:did ?n[o'’]t|didn['’]t|never|have never|have ?n[o'’]t|haven['’]t|had no|had never|do not have|don['’]t have|have no)\b|\bnone that I\b|\bI (?:can ?not|can['’]t|could ?n[o'’]t|couldn['’]t) (?:tell|say)\b|^[^\p{L}\p{N}]*من (?:\S+ ){0,8}ن(?!می\u200c?(?:خواه|توان))\p{L}+م(?!\p{L})/iu;

/** Bodies that ask, tell, judge or mourn, and have no deed to deny. */
export const NOT_ANSWERABLE =
  /\b(?:famil\w+|relatives|mothers|widows|victims|survivors|human rights|amnesty|watch|monitor|red (?:cross|crescent)|forensic\w*|institute|commission\w*|committee of inquiry|inquiry|panel|tribunal|court|chamber|majority|news\w*|press|agency|times|daily|weekly|herald|courier|gazette|society|bar association|church)\b|خانواده|بازماندگان|مادران|قربانیان|حقوق بشر|عفو بین|دیده\u200c?بان|صلیب سرخ|هلال احمر|پزشکی قانونی|کمیسیون|کمیته حقیقت|دادگاه|روزنامه|خبرگزاری|هفته\u200c?نامه|انجمن/iu;

/** A participle that is an adjective, and what is only set against something: "parts of bodies, not whole ones". */
export const NO_NEGATION = /\p{L}+\u200cن\p{L}+ه(?=\s(?!است|بود|اند|ام))|, not (?!known|been|a single|one)[^,.;]*/giu;

/** Not of one thing only: nobody, never, none. */
export const OUTRIGHT =
  /\b(?:nobody|no ?one|never|none|not (?:one|a single))\b|\bno [a-z]+ (?:was|were|has|have|had|ever)\b|\b(?:there (?:is|was|were|are) no|did not|didn['’]t|was not|wasn['’]t|have not|haven['’]t)\b|هیچ|هرگز|اصلا|نبود|نکرد|نشد/iu;

/** Who says what others did not do denies nothing. */
export const OF_OTHERS =
  /^\W*(?:that )?(?:they|you|he|she|it)\b|^[^\p{L}\p{N}]*(?:آن\u200c?ها|ایشان|شما|او|وی)(?=\s)/iu;

/** Of an office, where it is not known who holds it. */
export const OFFICE =
  /\b(?:minist(?:er|ry)|governor|prefect|command(?:er|ant)|spokes\w+|police|gendarmerie|army|navy|premier|president|mayor|warden|colonel|general|major|captain|brigadier|embassy|government|department|directorate|authorities|defendant|accused)\b|وزیر|وزارت|استاندار|فرماندار|فرمانده|سخنگو|شهردار(?!ی)|سرهنگ|سرتیپ|سردار|سرگرد|تیمسار|پلیس|ارتش|سپاه|سفارت|دولت|رئیس|مدیر|متهم|دادستان/iu;

/** Posts of who asks, tells, heals or judges. */
export const ASKS_OR_TELLS =
  /\b(?:pathologist|doctor|physician|surgeon|nurse|professor|lecturer|teacher|lawyer|counsel|advocate|judge|magistrate|deputy for|member of (?:parliament|the)|deputy|mp|senator|examiner|expert|witness|journalist|editor|reporter|correspondent|researcher|archivist|historian|bishop|priest|canon|imam|secretary of the (?:famil|assoc)\w*|chair\w*|rapporteur|investigator|operator|clerk|driver|conscript|soldier|worker|engineer|student|cook|farmer)\b|پزشک|پرستار|جراح|استاد|معلم|آموزگار|وکیل|قاضی|نماینده|خبرنگار|نویسنده|پژوهشگر|دبیر انجمن|دبیر کانون|سرباز|راننده|کارگر|دانشجو|روحانی|کشیش|گزارشگر|کارشناس|شاهد/iu;

/** Who does not go into it. */
export const DECLINES =
  /\bdeclin\w+ to (?:answer|comment|say|discuss)\b|\bno comment\b|\b(?:can ?not|can['’]t|will not|won['’]t|would not|(?:do|did) not (?:wish|propose|intend|want) to|not (?:going|prepared|willing) to|refuse to) (?:comment|discuss|answer|speak (?:about|of)|go into|be drawn)\b|\bnothing (?:more |further )?to (?:say|add)\b|\bnot (?:had|have) the (?:opportunity|time)\b|\bnot the (?:time|place|moment) (?:to|for)\b|(?:صحبت|حرف|سخن|توضیح|اظهار\s?نظر)ی? (?:\S+ ){0,3}ن(?:دارم|داریم|می\u200c?کن)|(?:اظهار\s?نظر|سخن|صحبت)\S*(?: \S+){0,4} به صلاح نیست|وقت (?:آن|این)(?: \S+)? نیست/iu;

/** That who speaks was away. */
export const ELSEWHERE =
  /\b(?:I|we) (?:was|were|had been) (?:(?:then|still|already|at (?:the|that) time) )?(?:on (?:leave|holiday|sick leave|furlough|a mission|exercise)|abroad|away|elsewhere|ill|in hospital)\b|\b(?:my|our) (?:brigade|unit|regiment|battalion|company|men) (?:was|were) (?:on exercise|elsewhere|(?:\S+ )?\S+ (?:kilomet\w+|km|miles) away)|(?:مرخصی|سفر|مأموریت|ماموریت|خارج(?: از (?:شهر|کشور))?|بیمارستان) بود(?:م|یم|ه\u200c?ام|ه\u200c?ایم)(?!\p{L})/iu;
/** Where who speaks was. */
export const SOMEWHERE =
  /\b(?:I|we) (?:was|were|had been) (?:in|at|on|with|commanding|attending|travelling|visiting)\b|(?<!\p{L})در (?:\S+ ){1,3}بود(?:م|یم|ه\u200c?ام|ه\u200c?ایم)(?!\p{L})/iu;

/** What befell people and places (concepts.data.ts). */
export const FATES: ReadonlySet<string> = new Set(
  'accident illness suicide escape release transfer consent drowning collapse earthquake'.split(' '),
);

/** Harm and its traces, of which who answers for them says that somebody else did it, or that it was something else. */
export const HARMED: ReadonlySet<string> = new Set('grave burning demolition expulsion clash killing'.split(' '));
export const WAS_ELSE =
  /\b(?:themselves|their own|voluntar\w+|cattle|sheep|animals?|dogs?|ancient|centuries|nothing (?:else|but|more)|merely|with (?:all )?(?:respect|dignity|honours)|properly)\b|خودشان|با احترام|حیوان|گاو|گوسفند|باستانی|صرفا|چیز دیگری/iu;

/** Who is said to have begun it. */
export const ATTACKED =
  /\b(?:armed|crowd|rioters|insurgents|militants|gunmen|rebels|terrorists|saboteurs|bandits|smugglers)\b[^.]*\b(?:fir(?:ed|ing)|shot|shooting|attacked|opened fire)\b|(?:مسلح|جمعیت|شورشی|تروریست|اشرار|خرابکار|قاچاقچی|مهاجم)[^.]*(?:شلیک|تیراندازی|حمله)/iu;
/** What something was done for. */
export const PURPOSE = /(?:^|\s)تا .*$|\b(?:so that|in order to) .*$/iu;

/** Ordered, wished for, foreseen, supposed. */
export const OF_NO_FACT =
  /\b(?:will|shall|must|should|would|might|can|could|let|hope|want|need|if|whether|be)\b|باید|خواه|می\u200c?توان|ممکن|شاید|اگر|امیدوار|(?:ید|شود|شوند|کند|کنند|کنیم)[\s.!»"]*$/iu;
/** A deed of who speaks. */
export const OWNS_TO =
  /\b(?:I|we) (?:\S+ ){0,2}(?:shot|fired|killed|buried|burn(?:t|ed)|took|beat|hanged|executed|opened|drove|sent|gave|saw|heard|found|counted|dug|carried|washed)\b|(?:یم|(?<=[تدن])م|\u200cام)[\s.؛،»]*$/iu;
/** Told as having been. */
export const TOLD =
  /\b(?:is|are|was|were|has|have|had|died|did|went|left|fell|set|burnt|\p{L}+ed)\b|(?:است|اند|بود|بودند|شد|شدند|شده|کرد|کردند|زد|زدند|رفت|رفتند|داد|دادند|ریخت|افتاد|افتادند|سوخت|داشت|داشته|گرفت|گرفتند|مرد|مردند)(?=[\s.،؛»"]|$)/iu;

/** Labels of who asks. */
export const ASKER = /^(?:q(?:uestion)?|interviewer|پرسش|سؤال|سوال|س)\W*$/iu;

/** By which somebody is told to wish for something. */
export const WANTS =
  /^(?:ask|request|call|demand|want|urg|appeal|beg|plead)\p{L}*(?: (?:for|on|upon|to))?$|^(?:خواست|درخواست|تقاضا|خواستار)/iu;
