// Words by which an answer gives less than what was asked, English and Persian. Data.

const any = (...bodies: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${bodies.join('|')})(?!\\p{L})`, 'iu');
const { raw } = String;

/** What was asked for cannot or will not be given, for whatever reason. */
export const HELD_BACK = any(
  raw`(?:had|has|have|was|were|is|are) (?:all |since |long )?(?:been )?(?:burnt|burned|destroyed|lost|shredded|pulped|wiped|erased|classified)`,
  raw`(?:could|can|would|will) ?not be (?:found|traced|located|given|granted|provided|released|opened|met|disclosed|shown)`,
  raw`no longer exists?|(?:is|was) not possible|impossible|inadmissible|no (?:power|right|authority) to|not competent|no competence|outside (?:its|his|her|their|the) (?:\S+ )?(?:competence|jurisdiction|remit)`,
  raw`(?:no|without) precedent|not in a position|unable to|for (?:lack|want) of|no (?:grounds?|reasons?|cause) (?:for|to)|state secrets?|take (?:it|the letter|the petition) back|withdraw (?:it|the letter|the petition)`,
  raw`سوخته|سوخت|امحا|معدوم|نابود|از میان رفته|از بین رفته|گم شده|(?:مقدور|ممکن|میسر|امکان‌پذیر) (?:نیست|نبود|نمی‌باشد)|مسبوق به سابقه نیست|سابقه ندارد|در صلاحیت \S+(?: \S+)? نیست|صلاحیت ندارد|محرمانه|نمی‌توان\S*|(?:یافت|پیدا) (?:نشد|نشده)\S*|وجود ندارد|پس بگیر\S*`,
);

/** It says nothing. */
export const EXCUSES = any(
  raw`nothing (?:more |further )?to (?:add|say)|(?:has|had|have|held|kept|holds|keeps) no (?:such |further )?(?:lists?|records?|files?|information|documents?|knowledge|papers?)|(?:does|did|do) not (?:hold|have|possess|keep) (?:any |such |a )`,
  raw`(?:در )?(?:اختیار|دست) (?:ندارد|ندارند|ندارم|نداریم)|(?:اطلاعی|چیزی|سندی|فهرستی|مدرکی) (?:\S+ ){0,3}?(?:ندارد|ندارند|ندارم|نداریم)|مأمور و معذور|مامور و معذور`,
);

/** It puts it off or passes it on. */
export const PUT_OFF = any(
  raw`(?:is|was|were|are) (?:still )?being (?:looked into|studied|examined|considered|reviewed|investigated|checked|processed)|(?:under|in) (?:review|consideration|study|examination|process|hand)|(?:forwarded|passed|referred) (?:\S+ ){0,4}?to|in due course|taken note|received (?:it|the letter|the petition|the request|your letter)`,
  raw`در دست بررسی|(?:بررسی|پیگیری|رسیدگی) (?:می‌شود|خواهد شد|می‌کند|خواهد کرد)|در جریان است|ارجاع (?:شد|شده|داد)\S*|به زودی|به‌زودی`,
);

/** A part came all the same. */
export const SENT_ALL_THE_SAME = any(
  raw`(?:sent|delivered|supplied|provided|handed over|enclosed|attached) (?!nothing|no )(?:\S+)`,
  raw`(?:فرستاد|ارسال کرد|تحویل داد|ضمیمه کرد)(?:ند)?`,
);
