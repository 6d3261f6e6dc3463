// Words by which the parts of a denial are told apart: to whom it was done, by which arms, what kind of message. Data.

/** People who were held: not those of a town under fire. */
export const HELD: ReadonlySet<string> = new Set(['custody', 'camp']);

/** Those who held them, as whom it was done to. */
export const OF_STAFF =
  /\b(?:employees|guards|warders|officers|policemen|soldiers|staff)(?: of (?:the|that) \S+)? (?:were|had been|have been|are) (?:killed|wounded|shot)\b|(?:مأمور|مامور|نگهبان|پاسدار|سرباز|کارمند)(?:ان|\u200cها)? (?:\S+ ){0,2}(?:کشته|شهید|مجروح) شد/iu;

/** Of somebody who is carried to a grave before all: it shows no other. */
export const FUNERAL = /\bfunerals?\b|تشییع/iu;

/** From afar, at a place and whoever is there. */
export const FROM_AFAR =
  /\b(?:shell(?:ed|s|ing|fire)?|artillery|howitzers?|mortars?|bombard\w*|bomb(?:ed|ing|ings|s)?|air ?(?:strikes?|raids?)|airstrikes?|rockets?|missiles?)\b|توپخانه|خمپاره|بمباران|گلوله\u200c?باران|موشک|راکت|حمله(?:\u200cی|ٔ)? هوایی/iu;
/** How fire from afar is told by those who were under it, or beside the guns. */
export const FIRE =
  /\b(?:fir(?:e|ed|ing)(?! (?:brigade|engine|station|service|broke))|guns?|batter(?:y|ies)|salvos?|barrage)\b|آتش (?:گشود|بار)|توپ(?!\p{L})|شلیک/iu;

/** Each is another kind; whoever denies one is not answered by another. */
export const KINDS_OF_MESSAGE: readonly RegExp[] = [
  /\b(?:telegram|telegraph|cable|cablegram|wire)(?:s|ed)?\b|تلگرا[مف]/iu,
  /\b(?:fax|telefax)(?:es|ed)?\b|نمابر|دورنگار|فاکس/iu,
  /\bletters?\b|(?<!\p{L})نامه(?!\u200c?نگار|\p{L})/iu,
  /\bmemo(?:s|randum|randa)?\b|یادداشت(?!\p{L})/iu,
  /\bpetitions?\b|عریضه|طومار|عرض\u200c?حال/iu,
  /\b(?:(?:telephone|phone) calls?|telephoned|phoned|rang)\b|تلفن|تماس/iu,
];

/** What is left out of a denial. */
export const EXCEPTED =
  /\b(?:apart from|other than|except(?: for)?|besides|beyond) (?:these|those|the) \S+|(?:غیر از|به جز|بجز|جز|به غیر از) (?:این|آن|همین|همان)(?=\s)/iu;
