// Words by which somebody says that he or she was there: seeing, hearing and being present in the first person, and what one is called who was.

/** In the first person, or said of the speaker. English. */
export const WITNESSING_EN: readonly RegExp[] = [
  /\b(?:I|we)\s+(?:myself\s+|ourselves\s+|personally\s+|both\s+|all\s+)?(?:saw|witnessed|watched|heard|counted|met|visited|was\s+there|were\s+there|was\s+present|were\s+present|was\s+held|were\s+held|survived|was\s+taken|were\s+taken|was\s+beaten|were\s+beaten)\b/u,
  /\b(?:with|before|in\s+front\s+of)\s+(?:my|our)\s+own\s+eyes\b/iu,
  /\bas\s+(?:an?\s+)?eye-?witness(?:es)?,?\s+(?:I|we)\b/iu,
];

export const WITNESSING_FA: readonly RegExp[] = [
  /(?:^|[^\p{L}])(?:به|با)\s+چشم(?:ان|های|‌های)?\s+خود(?:م|مان)?\s+(?:دید(?:م|یم)|شاهد\s+بود(?:م|یم))/u,
  /(?:^|[^\p{L}])(?:من|ما)\s+(?:خود(?:م|مان)\s+)?(?:[^\s.؟!]+\s+){0,8}(?:دید(?:م|یم)|شنید(?:م|یم)|شاهد\s+بود(?:م|یم)|حاضر\s+بود(?:م|یم)|شمرد(?:م|یم))(?![\p{L}])/u,
  /(?:^|[^\p{L}])خود(?:م|مان)\s+(?:[^\s.؟!]+\s+){0,8}(?:دید(?:م|یم)|شنید(?:م|یم)|شاهد\s+بود(?:م|یم))(?![\p{L}])/u,
];

/** Said of a named speaker: "X, a survivor", "X, who saw". */
export const WITNESS_WORDS: readonly RegExp[] = [
  /\b(?:eye-?witness(?:es)?|survivors?|who\s+(?:saw|witnessed|survived|was\s+present|was\s+there|was\s+held))\b/iu,
  /(?:^|[^\p{L}])(?:شاهد(?:ان)?\s+عینی|بازمانده|جان\s*‌?به\s*‌?در\s*‌?برده|که\s+خود\s+شاهد)/u,
];
