// Persian words for places where people were held, killed, buried or are remembered, and for what was done to them. Data.

export const SITES = new Set(
  'گور گورها گورهای گورستان گورستان\u200cهای قبرستان قبر قبرها قبرهای قبور مزار مزارها مزارهای آرامستان آرامگاه زندان محبس آرامستان\u200cهای گوری قبری گورهایی قبرهایی گورستانی قبرستانی مزاری زندان\u200cهای بازداشتگاه یادبود بنای گودال محبس محابس توقیف\u200cخانه شکنجه\u200cگاه اردوگاه قطعه'.split(
    ' ',
  ),
);

/** Done to any place. */
export const OF_ANY_PLACE = new Set([
  'visited',
  'opened',
  'closed',
  'identified',
  'discovered',
  'restored',
  'concealed',
  'emptied',
  'built over',
  'damaged',
]);

/** Nouns that make a verb with "شد", "کرد" => the condition. */
export const CONDITIONS: ReadonlyMap<string, string> = new Map([
  ['تخریب', 'destroyed'],
  ['ویران', 'destroyed'],
  ['نابود', 'destroyed'],
  ['خراب', 'destroyed'],
  ['منهدم', 'destroyed'],
  ['یکسان', 'bulldozed'],
  ['تسطیح', 'bulldozed'],
  ['مسطح', 'bulldozed'],
  ['خاکبرداری', 'bulldozed'],
  ['خاک\u200cبرداری', 'bulldozed'],
  ['صاف', 'bulldozed'],
  ['زیرورو', 'bulldozed'],
  ['هموار', 'bulldozed'],
  ['حفر', 'dug'],
  ['سوزانده', 'burned'],
  ['آتش', 'burned'],
  ['منفجر', 'destroyed'],
  ['پرده\u200cبرداری', 'opened'],
  ['پوشانده', 'covered over'],
  ['پوشیده', 'covered over'],
  ['پُر', 'covered over'],
  ['انباشته', 'covered over'],
  ['پر', 'covered over'],
  ['کشت', 'planted over'],
  ['کاشته', 'planted over'],
  ['مهروموم', 'sealed off'],
  ['شکسته', 'damaged'],
  ['واژگون', 'damaged'],
  ['آسفالت', 'paved over'],
  ['غرق', 'flooded'],
  ['شسته', 'washed'],
  ['مصادره', 'confiscated'],
  ['کشف', 'discovered'],
  ['پیدا', 'discovered'],
  ['شناسایی', 'identified'],
  ['نبش', 'exhumed'],
  ['پنهان', 'concealed'],
  ['بسته', 'closed'],
  ['تعطیل', 'closed'],
  ['مسدود', 'sealed off'],
  ['پلمب', 'sealed off'],
  ['محصور', 'sealed off'],
  ['محاصره', 'surrounded'],
  ['پاکسازی', 'cleared'],
  ['پاک\u200cسازی', 'cleared'],
  ['بازگشایی', 'opened'],
  ['گشوده', 'opened'],
  ['افتتاح', 'opened'],
  ['تخلیه', 'emptied'],
  ['درختکاری', 'planted over'],
  ['تبدیل', 'converted'],
  ['بازدید', 'visited'],
  ['مرمت', 'restored'],
  ['بازسازی', 'restored'],
  ['ساخته', 'built over'],
  ['احداث', 'built over'],
  ['حصارکشی', 'sealed off'],
  ['دیوارکشی', 'sealed off'],
  ['ساخت\u200cوساز', 'built over'],
]);
/** They tell by themselves: «تخریب گورستان». */
export const NOUNS = new Set('تخریب کشف نبش شناسایی تسطیح خاکبرداری پاکسازی بازدید پنهان\u200cسازی'.split(' '));

/** What somebody may deny that was done: «هیچ قبری تخریب نشده است». */
export const DENIABLE = new Set(['destroyed', 'bulldozed', 'damaged', 'exhumed', 'built over', 'paved over']);
