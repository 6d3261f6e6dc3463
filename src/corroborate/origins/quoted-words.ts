// Words that a document gives as another's: what stands between marks, whoever is credited with it, and what a law or treaty is said to say in so many words. In: the text of one block.
// Out: places in it. Two documents that quote the same are no copies of one another. Not here: who is credited (extract/quotes).

export interface QuotedWords {
  /** UTF-16 offsets in the block. */
  readonly from: number;
  readonly to: number;
}

const MARKED =
  /“[^”]{1,3000}”|„[^“”]{1,3000}[“”]|«[^»]{1,3000}»|(?<=^|[\s([—–-])"(?=\S)[^"]{1,3000}(?<=\S)"(?=[\s\p{P}]|$)/gu;
/** A quotation of several paragraphs is opened in each and closed in the last. */
const OPEN = /^\s*[“"«„][^“”"«»„]+$/u;

export function marked(block: string): readonly QuotedWords[] {
  if (OPEN.test(block)) return [{ from: 0, to: block.length }];
  return [...block.matchAll(MARKED)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** "The convention defines it as …", "Article 4 of the charter reads: …", «مادهٔ ۴ قانون مقرر می‌کند …»: from the verb to the end of the sentence. */
const RULE_EN = String.raw`\b(?:conventions?|covenant|treaty|statute|declaration|constitution|charter|protocol|code|act|law|(?:article|section|rule)\s+\d+)\b`;
const SENTENCE_EN = String.raw`(?<words>(?:[^.!?]|\.(?!\s+\p{Lu}))+)`;
const RULES = [
  new RegExp(
    String.raw`${RULE_EN}[^.!?]{0,60}?(?:\b(?:defines?|describes?|reads?|provides?\s+that|states?\s+that|stipulates?|prescribes?)\b|:)${SENTENCE_EN}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:defined|described|set\s+out|laid\s+down|provided\s+for)\s+(?:by|in|under)\b[^.!?,:]{0,60}?${RULE_EN}${SENTENCE_EN}`,
    'giu',
  ),
  /(?:کنوانسیون|میثاق|معاهده|اساسنامه|اعلامیه|قانون|منشور|ماده|اصل)[^.!؟]{0,60}?(?:تعریف|مقرر|تصریح|می[\u200c ]?گوید|آمده است|چنین است|:)(?<words>[^.!؟]+)/gu,
];
/** Fewer words are somebody's own, who speaks of a law. */
const FEWEST_RULE_WORDS = 25;

export function ruled(block: string): readonly QuotedWords[] {
  return RULES.flatMap((pattern) =>
    [...block.matchAll(pattern)].flatMap((match) => {
      const words = match.groups?.['words'] ?? '';
      if ((words.match(/\p{L}+/gu)?.length ?? 0) < FEWEST_RULE_WORDS) return [];
      const to = match.index + match[0].length;
      return [{ from: to - words.length, to }];
    }),
  );
}
