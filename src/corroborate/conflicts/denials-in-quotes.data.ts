// Words by which somebody says not to have known, and by which something told is called untrue. Data.

export const NOT_KNOWN =
  /\b(?:no|not|never|nor|neither|n['’]t|nobody|nothing)\b(?: \S+){0,4} (?:know|knew|known|knowledge|aware|informed|apprised|notified|told|warned|hear|heard|learn\w*|remember|recall|recollection|information|data|receive[sd]?|reached|crossed|came to)\b|\bunaware\b|\bfirst (?:heard|learn\w*)\b|بی\u200c?(?:خبر|اطلاع)|(?:اطلاع|خبر|آگاهی|گزارش|نامه|شکایت)\S* (?:\S+ ){0,4}(?:ن(?:دار|داشت|شد|بود|رسید|دید|گرفت|یافت)|دریافت ن)|نمی\u200c?دان|ندان|نشنید|به (?:یاد|خاطر) ن/iu;

export const SAYS_UNTRUE =
  /\b(?:baseless|unfounded|untrue|false|fabricat\w+|forged|forgery|invent(?:ed|ion|ions)|nonsense|lies?|lying|hoax|myth|fairy ?tales?|slander\w*|one-sided)\b|دروغ|کذب|بی\u200c?(?:اساس|پایه)|شایعه|ساختگی|جعلی|مجعول|واهی|خلاف واقع|دور از واقعیت|یک\u200c?جانبه|تهمت|افترا/iu;

/** What is negated, and denies nothing: that no answer came, what is not to be, what is beyond doubt. */
export const SAYS_NO_SUCH =
  /\b(?:answer|repl(?:y|ied)|respon[ds])\w*|\b(?:must|should|shall|will|would|may|can) ?(?:not|n['’]t)\b|\bwithout\b|\bnot (?:only|just|yet|all|counting|to)\b|\bif\b|\bno (?:doubt|longer)\b|پاسخ|جواب|نباید|نخواهد|اگر|نه تنها|بدون|هنوز/iu;

/** Not of one thing only: nobody, never, none. */
export const OUTRIGHT =
  /\b(?:nobody|no ?one|never|none|not (?:one|a single))\b|\bno [a-z]+ (?:was|were|has|have|had|ever)\b|\b(?:there (?:is|was|were|are) no|did not|didn['’]t|was not|wasn['’]t|have not|haven['’]t)\b|هیچ|هرگز|اصلا|نبود|نکرد|نشد/iu;

/** Who says what others did not do denies nothing. */
export const OF_OTHERS = /^\W*(?:that )?(?:they|you|he|she)\b|^[^\p{L}\p{N}]*(?:آن\u200c?ها|ایشان|شما|او|وی)(?=\s)/iu;
