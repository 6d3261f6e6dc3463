// What an authority says happened, in Persian and Dari, as ../en/other-versions.ts: «بر اثر سکته درگذشت», «در درگیری کشته شدند», «داوطلبانه رفتند», «از کشور گریخت», «مهاجمان به پاسگاه حمله بردند»,
// «سربازان ناگزیر از خود دفاع کردند». In: the words of a clause. Out: whether it accounts for a death, an absence or a shooting so.

const DEAD =
  /^(?:فوت|درگذشت.*|درگذشته|مرگ|مرحوم|متوفی|متوفیان|جان|جان\u200cباختن|جان\u200cباخت.*|کشته|کشته\u200cشد.*|برداشته|هلاک|تلف|تلفات|مقتول|شربت|وفات|مجروح|زخمی|مصدوم|مرد|مردند|مرده|بی\u200cهوش|غرق|مراجعه|بستری)$/;
const OWING = /^(?:اثر|علت|سبب|واسطه|واسطهٔ|دلیل|جهت|از|به|در|بواسطه|بواسطهٔ|نتیجه|نتیجهٔ|پی|حین|هنگام|ضمن|جریان|طی)$/;
const CAUSE =
  /^(?:سکته|سکتهٔ|سکته\u200cی|بیماری|مرض|مریضی|سرمازدگی|سرما|بهمن|برف\u200cکوچ|تصادف|تصادم|واژگونی|سقوط|غرق|غرق\u200cشدگی|دودگرفتگی|استنشاق|ایست|کهولت|خودکشی|مسمومیت|اعتیاد|مواد|حادثه|حادثهٔ|سانحه|سانحهٔ|حوادث|انفجار|اتصال|شورش|درگیری|زدوخورد|نزاع|استرس|هیجان|اضطراب|گرمازدگی|تب|وبا|حصبه|ذات\u200cالریه|سل|آنفلوآنزا|خفگی|ازدحام|فشار|مین|ماین|صاعقه|سیل|زلزله|مقابله|تبادل|غسل)$/;
const FREELY = /^(?:داوطلبانه|خودجوش|رضاکارانه|آزادانه)$/;
const OWN_WILL = /^(?:اختیار|میل|درخواست|خواهش|رضایت|اراده|ارادهٔ|تقاضای|خواست)$/;
/** «علت [حادثه]، … بوده است» */
const OF_WHAT = /^(?:حادثه|واقعه|مرگ|فوت|درگذشت|آتش\u200cسوزی|حریق|سانحه|انفجار|سقوط|وفات|این)$/;
const GONE = /^(?:گریخت|گریختند|گریخته|گریخته\u200cاند|متواری|فراری|مهاجرت|کوچ)$/;
const FREED = /^(?:ترخیص|مرخص|آزاد|رها)$/;
/** «به هلاکت رسیدند», «معدوم شدند»: told by who killed them. */
const DESERVED = /^(?:هلاکت|معدوم|درک)$/;
const ATTACKERS =
  /^(?:مهاجمان|مهاجمین|مهاجم|اشرار|ضدانقلاب|ضدانقلابیون|اخلالگران|آشوبگران|اغتشاشگران|منافقین|شورشیان|تروریست\u200cها|تروریستها|مخالفین|باغیان|ماجراجو|ماجراجویان|متجاسرین|قاچاقچیان|قاچاقبران|عناصر|افراد|عده\u200cای|عدهٔ|جماعت|زندانیان|مددجویان|متهم|متهمان|دهشت\u200cافگنان|مسلحین|اوباش)$/;
const ATTACK = /^(?:حمله|هجوم|یورش|تیراندازی|شلیک|فیر|سنگ|آتش|مقاومت|درگیر|درگیری|شورش|اقدام|پرتاب|تعرض|خلع)$/;
const DONE =
  /^(?:برداشت.*|کشید.*|کرد.*|کرده.*|نمود.*|برد.*|برده.*|زد.*|زده.*|شد.*|شده.*|پرداخت.*|گشود.*|بود.*|بوده.*|می\u200cانداز.*|می\u200cکن.*|روشن|داد.*|داده.*)$/;
const LONGEST = 34;

export function accountsForItInPersian(all: readonly string[]): boolean {
  const words = all.slice(0, LONGEST);
  if (
    words.some(
      (word) => /^(?:اگر|آیا|شاید|مگر)$/.test(word) || /^(?:نبود|نشد|نکرد|نیست|نشده|نکرده|ندارد|نداشت)/.test(word),
    )
  )
    return false;
  return words.some((word, k) => {
    const near = words.slice(k + 1, k + 9);
    if (CAUSE.test(word) && isOwing(words, k)) return words.some((one) => DEAD.test(one));
    if (word === 'خودکشی' || FREELY.test(word))
      return near.some((one) => DONE.test(one)) || words.slice(0, k).some((one) => DONE.test(one));
    if (word === 'رضایت' && /^(?:با|به)$/.test(words[k - 1] ?? ''))
      return words.slice(k + 1, k + 7).some((one) => DONE.test(one));
    if (OWN_WILL.test(word) && /^(?:به|با|بنا|حسب|طبق)$/.test(words[k - 1] ?? ''))
      return /^(?:خود|خودش|خودشان|شخصی|قلبی|مشارالیهم|اهالی)$/.test(words[k + 1] ?? '');
    if (GONE.test(word) || DESERVED.test(word)) return true;
    if (word === 'علت')
      return (
        OF_WHAT.test(words[k + 1] ?? '') &&
        words.slice(k + 2).some((one) => /^(?:بود|بوده|است|می\u200cباشد)$/.test(one))
      );
    if (word === 'فرار') return /^(?:کرد|کرده|نمود)/.test(near[0] ?? '');
    if (word === 'خارج' && words[k - 1] === 'کشور') return true;
    // «۱۲۰ نفر آزاد شده‌اند» accounts for nobody in particular
    if (FREED.test(word))
      return (
        /^(?:شد|شده|گردید|گردیده)/.test(near[0] ?? '') && !words.slice(0, k).some((one) => /^(?:نفر|تن|\d+)$/.test(one))
      );
    if (word === 'دفاع')
      return (
        words
          .slice(Math.max(0, k - 3), k)
          .join(' ')
          .endsWith('از خود') && DONE.test(near[0] ?? '')
      );
    return (
      ATTACKERS.test(word) &&
      near
        .concat(words.slice(k + 9))
        .some((one, n, rest) => ATTACK.test(one) && rest.slice(n + 1, n + 12).some((two) => DONE.test(two)))
    );
  });
}

/** «بر اثر [سکته]», «به علت [سرمازدگی]», «در [درگیری]», «از [سرما]». */
const isOwing = (words: readonly string[], k: number): boolean =>
  words.slice(Math.max(0, k - 3), k).some((word) => OWING.test(word));
