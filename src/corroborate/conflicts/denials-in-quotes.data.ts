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
