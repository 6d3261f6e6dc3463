// Words by which a state's organs and officials are told from other bodies. English as the table of body names keeps it (resolve/identity/body-words.data.ts); titles in both languages. Compiled by us from general knowledge.

export const ORGANS =
  'government cabinet ministry police army navy guard prosecutor presidency embassy forces prisons governorate intelligence';

/** Who bears an office, whatever stands behind it; in Persian also the bare words for those who rule. */
export const ENTITLED =
  /^(?:the\s|an?\s)?(?:\p{L}+[\s-]){0,3}?(?:minist(?:er|ry)|governors?|prosecutors?|ambassadors?|consul|spokes(?:man|woman|person)|attach[ée]|authorities|officials?|permanent\smission|president[’']s\soffice)(?!\p{L})|^(?:آقای\s|سردار\s|سرهنگ\s)?(?:وزیر|وزارت|وزارتخانه|استاندار|استانداری|فرماندار|فرمانداری|دادستان|دادستانی|رئیس\u200c?\s?جمهور|رئیس\u200c?جمهوری|سفیر|سفارت|دولت|حکومت|رژیم|نظام|مقام\u200c?ها|مقام\u200c?های|مقامات|مسئولان|نمایندگی دائم|سخنگوی (?:دولت|وزارت|پلیس|ارتش|سپاه)|معاون وزیر|پلیس|ارتش|سپاه|نیروی انتظامی|فرماندهی انتظامی|فرمانده انتظامی)(?!\p{L})/iu;

/** Bodies that states set up and that answer for what they found themselves; those who left, or stand against it. */
export const NO_ORGAN =
  /\b(?:commission|inquiry|courts?|tribunals?|parliament|assembly|committee|hospitals?|university|union|families|former|formerly|ex|exiled?|opposition|shadow|party|deputy\sfor)\b|کمیسیون|دادگاه|مجلس|کمیته|بیمارستان|دانشگاه|اتحادیه|خانواده|پیشین|سابق|اسبق|در تبعید|حزب|نماینده/iu;
