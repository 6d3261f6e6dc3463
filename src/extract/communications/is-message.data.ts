// Words by which a message is told from what is only said aloud, of English and of Persian. Data.

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .replaceAll('‌', '\u200c')
      .split(/\s+/)
      .filter((word) => word !== ''),
  );

/** What is sent has a sheet of its own, whoever it was to. */
export const SENT_MEDIA = words(
  'letter petition memorandum telegram fax communication complaint submission application document summons note',
);

/** Nobody in particular: whom one speaks to through a newspaper, and both sides of a quarrel. */
export const ANYBODY =
  /^(?:(?:anyone|anybody|everyone|everybody|someone|somebody|those|people|citizens|residents|the (?:\p{L}+ )?public|witnesses|motorists|viewers|readers|investors|holders|shareholders|consumers|customers|fans|parents|voters|supporters)\b|(?:the |all |both |either )*(?:\p{L}+ )?(?:sides|parties|factions|concerned)\b|all (?:of )?(?:us|you|people)\b|(?:her|his|their|its|my|our) (?:people|country|citizens|supporters|followers|fans|voters)\b|(?:\p{L}+ )?voters$)|^(?:همه|همگان|همگی|همهٔ|همه\u200cی|تمام|تمامی|کلیهٔ|هر دو) ?(?:مردم|شهروندان|طرف|طرفین|گروه|احزاب|جناح|هموطن|ایرانیان|کس)?|^(?:مردم|عموم|شهروندان|هموطنان|طرف\u200cها|طرف\u200cهای|طرفین|شاهدان|کسانی|افرادی|رانندگان|بینندگان|خوانندگان|رأی\u200cدهندگان|هواداران)(?: |$)/iu;

/** A call to whoever saw something, with a number to ring: a year is none. */
export const TIP =
  /\b(?:call|contact|phone|text|email|e-mail|dial|visit)\b.{0,120}(?:(?<!\d)\d{3}(?!\d)|stoppers|tip ?line|hotline|police|detective|sheriff)|\bcome forward\b|\bhelp (?:to )?(?:identify|find|locate)\b|(?:با|به) شمارهٔ? .{0,24}تماس/iu;

/** Handed over in the street or at a counter. */
export const TRIFLE =
  /^(?:for )?(?:the time|(?:(?:some|any|more|the|a|an|his|her|their) )*(?:directions|ride|lift|cigarette|light|drink|selfie|photo|photograph|autograph|date|money|cash|wallet|purse|phone|cellphone|keys|car|vehicle|belongings|possessions|property|order|views?|opinion))(?: from\b.*)?$/iu;

/** What reporters ask for before they print. */
export const COMMENT = /^(?:for )?(?:an? )?(?:further )?(?:comments?|interviews?|reaction)\b/iu;

/** Who is told of by what anybody is: nobody that a case can name. */
export const PASSERS_BY =
  /^(?:(?:the|a|an|one|another|two|three|her|his|my|its|their|this|that|of|armed|masked|small|large|angry|young|old|elderly|second|first|other|unidentified|unknown|\d[\p{L}\d-]*|\p{L}+-old)[\s-]+)*(?:man|men|woman|women|boys?|girls?|child|children|teens?|teenagers?|youths?|robbers?|gunm[ae]n|thie(?:f|ves)|burglars?|attackers?|assailants?|intruders?|strangers?|customers?|clerks?|cashiers?|shoppers?|neighbou?rs?|husband|wife|boyfriend|girlfriend|couple|coach(?:es)?|referees?|players?|teammates?|crowds?|(?:groups? of )?(?:protest[eo]rs|demonstrators|marchers|fans)|\d[\d-]*)$|^(?:(?:آن|این|یک|دو|سه|چند) )*(?:سارق|سارقان|دزد|دزدان|مرد|زن|پسر|دختر|مرد جوان|زن جوان|پسر جوان|دختر جوان|مشتری|راننده|مسافر|همسایه|معترضان|تظاهرکنندگان|تجمع‌کنندگان|مربی|داور|بازیکن|بازیکنان|صاحب\u200cخانه|فروشنده)(?: |$)/iu;

/** A word for somebody that goes back to nobody. */
export const PRONOUN =
  /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|they|them|their|it|its|one|others?|who|someone|او|وی|من|ما|تو|شما|آنها|آن\u200cها|آنان|ایشان)$/iu;

/** What an authority alone can grant where people were killed, held or lost: a demand for it is of worth though it names nobody. */
export const RELIEF =
  /\binvestigat|\binquir|\benquir|\bprosecut|\btrials?\b|\btribunal|\breleases? of\b|\brelease\b.{0,20}(?:prisoner|detain|hostage)|\b(?:his|her|their) (?:immediate |unconditional )*release\b|\bfreed\b|\bpardon|\bclemency|\bcommut|\bexecut|\btortur|\bkilling|\bmassacre|\bgenocide|\batrocit|\bdisappear|\bmissing\b|\bwhereabouts|\bexhum|\bgraves?\b|\bburial|\bbod(?:y|ies)\b|\bremains\b|\bprisoners?\b|\bdetain|\bdetention|\bhostage|\baccountab|\bsanctions\b|\breparation|\bcommission of\b|\bdoctors?\b|\blawyers?\b|\bhanded over to\b|\bpunish|\b(?:died|dead|deaths?|custody|morgue|cemetery|killed)\b|\bhearing\b|\bshoot|\bopen fire|\bbury\b|\bburn|تحقیق|رسیدگی|محاکمه|آزادی \S|آزاد (?:شدن|کردن)|اعدام|شکنجه|گور|مزار|پیکر|جسد|جنازه|محل دفن|سرنوشت|ملاقات|وکیل|درمان|عفو|پاسخ\u200cگو|پاسخگو|کشتار|کشته|ناپدید|بازداشت|زندانی|حقیقت\u200cیاب|دادخواهی|مجازات|شلیک|تیراندازی|دفن/iu;
