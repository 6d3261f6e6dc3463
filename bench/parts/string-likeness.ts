// Two plain measures of how alike two strings are, as peers: no letters known, no words.

/** Winkler 1990, prefix scale 0.1, at most four letters. 1 is the same. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const left: string[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (taken[j] !== true && a[i] === b[j]) {
        taken[j] = true;
        left.push(a[i] ?? '');
        break;
      }
  if (left.length === 0) return 0;
  const right = [...b].filter((_, j) => taken[j]);
  const moved = left.filter((letter, i) => letter !== right[i]).length / 2;
  const m = left.length;
  const jaro = (m / a.length + m / b.length + (m - moved) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] === b[prefix] && prefix < a.length) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** 1 less the edits by the longer length. */
export function levenshteinLikeness(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++)
      line.push(
        Math.min((above[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    above = line;
  }
  return 1 - (above[b.length] ?? 0) / Math.max(1, a.length, b.length);
}
