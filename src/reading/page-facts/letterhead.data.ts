// Words of the heads of papers. Data, compiled by us from general knowledge.

/** Bodies whose names stand on top of what they send. */
export const LETTERHEADS =
  'republic|kingdom|state|ministry|parliament|assembly|congress|senate|mission|embassy|consulate|office|commission|committee|commissariat|haut-commissariat|court|tribunal|council|department|directorate|government|presidency|secretariat|prosecutor|procuracy|police|gendarmerie|army|headquarters|palace|palais|municipality|prefecture|governorate|agency|institute|centre|center|foundation|association|union|federation|network|society|archive|archives|watch|mandates|rapporteur|nations';
export const PERSIAN_LETTERHEADS =
  'جمهوری|وزارت|مجلس|نمایندگی|سفارت|کنسولگری|دفتر|دادگاه|دادستانی|دادگستری|دادسرا|شورای|کمیته|کمیتهٔ|کمیسیون|اداره|ادارهٔ|سازمان|مرکز|بنیاد|انجمن|کانون|ستاد|قوهٔ|قوه|استانداری|فرمانداری|شهرداری|روابط|دبیرخانه|دبیرخانهٔ|ریاست|نهاد|اتحادیهٔ|اتحادیه|پلیس|فرماندهی';

/** What a paper is. */
export const KINDS_OF_PAPERS =
  'statement|bulletin|summary|report|reply|response|note verbale|press release|communiqu[eé]|announcement|declaration|order|decree|directive|circular|resolution|memorandum|minutes|record|transcript|testimony|affidavit|deposition|judgment|judgement|verdict|indictment|decision|ruling|question|answer|petition|appeal|open letter|letter|notice|certificate|register|list|questionnaire|interview|extract|annex';
export const PERSIAN_KINDS_OF_PAPERS =
  'بیانیه|بیانیهٔ|اطلاعیه|اطلاعیهٔ|اعلامیه|اعلامیهٔ|گزارش|نامه|نامهٔ|صورتجلسه|صورت‌جلسه|صورت‌جلسهٔ|پاسخ|سؤال|سوال|پرسش|شهادت‌نامه|شهادت‌نامهٔ|شهادتنامه|شهادتنامهٔ|گواهی|بخشنامه|بخشنامهٔ|دستور|حکم|رأی|دادنامه|کیفرخواست|درخواست|شکایت|فهرست|یادداشت|خلاصه|خلاصهٔ|پیوست|آگهی|قطعنامه|قطعنامهٔ';
