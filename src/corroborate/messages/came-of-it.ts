// Whether a sentence behind a message speaks of what became of it, or asks for a further thing. In: its words. What does neither stands there only because it is near.

const { raw } = String;
const any = (...bodies: readonly string[]): RegExp => new RegExp(bodies.join('|'), 'iu');
const english = (body: string): string => raw`\b(?:${body.replaceAll(/\s*\n\s*/g, '')})\b`;
const persian = (body: string): string => raw`(?<![\p{L}])ن?(?:می\u200c)?(?:${body.replaceAll(/\s*\n\s*/g, '')})`;

/** Carried out, come, let go, brought, acted upon, or not; read, kept, put away. */
const CAME = any(
  english(raw`answer\w*|repl(?:y|ies|ied)|respon[ds]\w*|acknowledg\w*|receiv\w*|receipt|refus\w*|reject\w*|declin\w*|den(?:y|ies|ied)|dismiss\w*|silen(?:t|ce)|heard|returned|sent|brought|came|come|arrived|released|
    freed|delivered|handed|gave|given|granted|allowed|let|agreed|promised|signed|approved|accepted|carried out|obeyed|complied|acted|acted (?:up)?on|done|took|taken|tore|torn|burn(?:t|ed)|threw|thrown|filed|read|
    opened|shut|closed|stopped|halted|lifted|moved|transferred|turned|said|told|ignored|nothing|nobody|no one|never|none|without result|in vain|inspected|visited|searched|shot|executed|began|started|went|noted|marked|wrote|stamped|published|issued|ordered|confirmed|possible`),
  persian(raw`پاسخ|جواب|رسید|رسان|دریافت|رد (?:کرد|شد)|پذیرفت|پذیرفته|مخالفت|موافقت|قبول|برگشت|برگرداند|برگردان|پس (?:داد|فرستاد)|سکوت|ساکت|خبری|اجرا|انجام|آمد|آمده|آزاد|رها|تحویل|داد|داده|فرستاد|آورد|برد|
    اقدام|گفت|گفته|هیچ|کسی|قول|وعده|اجازه|امضا|پاره|سوزاند|بایگانی|ضبط|خواند|باز کرد|بست|توقف|متوقف|منتقل|انتقال|نوشت|ثبت|صادر|بازدید|رفت|گرفت|نشد|نکرد|شد`),
);

/** A further thing that is asked, and no reply: of the message itself. */
const FURTHER = any(
  raw`^\W*(?:and |also |finally,? |lastly,? |second(?:ly)?,? |third(?:ly)?,? |further(?:more)?,? |moreover,? |in addition,? )*(?:we|i|he|she|they|it|the (?:letter|petition|families|signatories|undersigned)) (?:also |further |finally |therefore |likewise |again )*(?:ask(?:s|ed)?|request(?:s|ed)?|demand(?:s|ed)?|beg(?:s|ged)?|urge[sd]?|call(?:s|ed)? (?:on|for)|plead(?:s|ed)?|want(?:s|ed)?)\b`,
  raw`^\W*(?:second(?:ly)?|third(?:ly)?|fourth(?:ly)?|finally|lastly),? (?:that|to|for|the|a|an|let|please|its?|their|his)\b`,
  raw`^\W*(?:and )?to \p{Ll}+`,
  raw`^\W*(?:and )?that (?:\S+ ){1,8}?(?:be|should|shall|is to|are to)\b`,
  raw`^\W*please\b`,
  raw`^\W*(?:همچنین|نیز|و|سوم|دوم|ثالثاً|ثانیاً|در پایان)[،,]? (?:\S+ ){0,12}?(?:خواست|خواستند|خواستیم|می‌خواهیم|خواستاریم|درخواست دار|تقاضا دار|تقاضا می)`,
  raw`(?:خواهشمندیم|خواهشمند است|خواهشمندم|تقاضا داریم|تقاضا می‌کنیم|درخواست داریم|استدعا دار\S+|می‌خواهیم|خواستاریم)[^.]{0,80}[.]?\s*$`,
);

/** `The Mayor, Mr Quill: The quay is shut`: the turn of another in a record of what was said. */
const TURN = /^\W*\p{Lu}[^:.!?]{2,60}: \S/u;

export const speaksOfOutcome = (words: string): boolean => CAME.test(words) || TURN.test(words);
/** Of the rest of a sentence that tells of a message: a clause of its own. */
export const isClauseOfOutcome = (words: string): boolean =>
  OWN_CLAUSE.test(words) && CAME.test(words) && !FURTHER.test(words);
const OWN_CLAUSE = /^\W*(?:and|but|which|who|he|she|they|it|the|و|اما|ولی|که|او|آن)(?![\p{L}])/iu;

export const asksFurther = (words: string): boolean => FURTHER.test(words);
