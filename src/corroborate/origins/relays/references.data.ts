// Words over lists of what a document is taken from, and over the column of a list that says where each row is from. English and Persian. Compiled by us from general knowledge.

/** A heading. */
export const REFERENCES =
  /^\s*(?:\p{Nd}+[.)]\s*)?(?:references|sources?|notes|footnotes|endnotes|bibliography|works\scited|further\sreading|منابع|مآخذ|منابع و مآخذ|پانویس|پانویس‌ها|پی‌نوشت|پی‌نوشت‌ها|یادداشت‌ها|ارجاع‌ها|ارجاعات)\s*:?\s*$/iu;

/** The head of a column. */
export const SOURCE_COLUMN = /^(?:sources?|source\(s\)|taken\sfrom|reported\sby|منبع|منابع|مأخذ|ماخذ|مآخذ)$/iu;

/** "[112]", "[^1]:", "¹", «[۳]» at the beginning of a note. */
export const NOTE_MARK = /(?:^|(?<=[\s.»”"]))\[\^?\p{Nd}{1,3}\]:?\s+(?=\S)/gu;

/** Of whom a row is told, who has no document: kin and neighbours. */
export const NO_DOCUMENT =
  /^(?:mother|father|brother|sister|wife|husband|son|daughter|aunt|uncle|cousin|family|relatives?|neighbou?r|friend|school\sfriend|colleague|nurse|doctor|released\sdetainee|former\sprisoners?|town\scouncil|hospital|death\scertificate|one\ssource\sonly|خانواده|مادر|پدر|برادر|خواهر|همسر|همسایه|دوست|همکار|زندانیان\sپیشین|گواهی\sفوت)(?!\p{L})/iu;
