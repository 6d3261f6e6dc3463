// What is asked for without being an appeal: something to eat or drink of nobody in particular, and that one's own name be kept out of what is written. In: the words asked and to how many.
// Out: whether nothing but that is asked. A doctor, medicine, a lawyer asked for are more than that.

const FOOD =
  'water|milk|tea|coffee|bread|food|soup|rice|sugar|salt|fruit|wine|beer|juice|cigarettes?|tobacco|matches|lighters?|blankets?|pillows?|chairs?|towels?|soap|coats?|shoes|socks|directions|change';
const MEASURES =
  'some|a|an|any|more|another|the|his|her|their|my|our|little|few|drop|drops|sip|glass|cup|bottle|piece|slice|bit|of|cold|hot|warm|clean|fresh|drinking|only|just';

const HANDED_OVER = new RegExp(
  `^(?:for )?(?:(?:${MEASURES}) )*(?:${FOOD})(?:,? (?:and|or) (?:(?:${MEASURES}) )*(?:${FOOD}))*$`,
  'iu',
);

/** `that his name not be printed`, `not to be named`, `for anonymity`, `to keep her name out of it`. */
const UNNAMED =
  /^(?:that )?(?:(?:his|her|their|my|our|its) (?:\p{L}+ )?(?:names?|identit(?:y|ies)|surnames?|faces?|voices?)\b.{0,30}\b(?:not|withheld|changed|concealed|hidden|kept)\b|(?:he|she|they|we|i) (?:not be|remain|stay) (?:named|identified|quoted|photographed|anonymous|unnamed)|not to be (?:named|identified|quoted|photographed|filmed|recorded)|(?:for |to (?:be|remain|stay|speak) )?(?:anonym\p{L}+|unnamed|unidentified)|(?:us |me |reporters |journalists )?(?:not to|to not) (?:use|print|publish|give|reveal|disclose|mention) (?:his|her|their|my|our) (?:\p{L}+ )?(?:names?|identit(?:y|ies)|surnames?))/iu;

export const isOwnWish = (asks: string, lemma: string, addressed: boolean): boolean =>
  UNNAMED.test(asks) || (!addressed && /^(?:ask|beg|plead|request)$/.test(lemma) && HANDED_OVER.test(asks));
