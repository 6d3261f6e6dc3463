// The words by which a paper says in its head, or by its headings, what kind of document it is. English and Persian.

export const TITLES_OF_MINUTES =
  /^(?:(?:verbatim|summary|official|provisional) )?(?:minutes|transcript|proceedings|record) of (?:the |a |an )?(?:\p{L}+ ){0,3}(?:hearing|meeting|sitting|session|interview|trial|inquiry|conference|proceedings)|^minutes\b|^hansard\b|^صورت[ \u200c]?جلسه|^(?:متن )?مشروح (?:مذاکرات|جلسه)|^متن پیاده[ \u200c]?شده/iu;

/** Not `Report: three dead`, which is a headline. */
export const TITLES_OF_REPORTS =
  /^(?:(?:annual|interim|final|special|preliminary|joint|summary) )*report (?:of|on|to|by|no\.?|n°)\s|^report,\s|^گزارش (?:سالانه|نهایی|مقدماتی|ویژه|میان[ \u200c]?دوره[ \u200c]?ای|شماره|کمیسیون|کمیته|هیئت)/iu;

export const HEADINGS_OF_REPORTS =
  /^[\p{N}.\s)]*(?:(?:executive )?summary|introduction|background|methodology|methods|findings|conclusions?|recommendations|annex(?:es)?|appendi(?:x|ces)|legal framework|those responsible|چکیده|خلاصه|مقدمه|پیشینه|پیش[ \u200c]?زمینه|روش[ \u200c]?شناسی|روش کار|یافته[ \u200c]?ها|نتیجه[ \u200c]?گیری|نتیجه|توصیه[ \u200c]?ها|پیشنهادها|پیوست[ \u200c]?ها|پیوست)(?![\p{L}])/iu;
