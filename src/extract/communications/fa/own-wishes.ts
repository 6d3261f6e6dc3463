// What is asked for in Persian without being an appeal: that one's own name be kept out of what is written: «خواست نامش فاش نشود», «که هویتش پنهان بماند». In: the words asked. Out: whether nothing
// but that is asked.

const UNNAMED =
  /^(?:تا |که )?(?:نام|اسم|هویت|مشخصات|نام خانوادگی|چهره|صدا)(?:ی|ش|شان|م|مان|\u200c(?:اش|شان|ام|مان)| (?:او|وی|آنان|آنها|آن\u200cها|ایشان|من|ما|خود|خودش))(?: \S+){0,4}? (?:ن(?:شود|گردد|کنند|کنیم|کنید|برند|بریم|برید|یاورند|یاورید|یاید|یاوریم)|(?:پنهان|مخفی|محفوظ|مکتوم|محرمانه) (?:بماند|باشد|بمانند))/u;

export const isOwnWish = (asks: string): boolean => UNNAMED.test(asks.replace(/\s+/gu, ' ').trim());
