// What a message that went the other way gives. In: its words. Out: refused where it says no outright, partial where it says yes on a condition; null where neither is plain: it came back, and no more is made of it.

const { raw } = String;

const REFUSES = new RegExp(
  [
    raw`(?<!\b(?:not|never|n.t) )\b(?:refus(?:ed|es|ing)|reject(?:ed|s|ing)|declin(?:ed|es|ing)|turn(?:ed|s|ing) down) (?:to|the|this|that|these|its|his|her|their|your|our|any|such|all|it|them|permission|access|leave)\b`,
    raw`\b(?:request|petition|application|appeal|complaint|demand)s? (?:is|was|were|are|has been|had been|have been) (?:hereby )?(?:refused|rejected|declined|dismissed|denied|turned down)\b`,
    raw`(?<![\p{L}])(?:رد (?:کرد|شد|می‌کند|گردید)|(?:نپذیرفت|نمی‌پذیرد)|مخالفت (?:کرد|می‌کند|نمود|شد)|موافقت (?:نکرد|نمی‌کند|نشد))`,
  ].join('|'),
  'iu',
);
const ON_CONDITION = new RegExp(
  raw`\b(?:provided that|on (?:the )?condition|only if|as long as|so long as|subject to)\b|(?<![\p{L}])(?:به شرط|مشروط|به‌شرط|در صورتی که)`,
  'iu',
);

export function worthOfReply(words: string): 'refused' | 'partial' | null {
  if (ON_CONDITION.test(words)) return 'partial';
  return REFUSES.test(words) ? 'refused' : null;
}
