// Names so common that sharing one says little: where, going by how often their parts stand in other names of the case, several would bear it by chance alone.

/** How often a part has to stand in different names, and how many bearers chance has to give. */
const OFTEN = 30;
const BEARERS = 3;

export function commonNames(keys: Iterable<string>): (key: string) => boolean {
  const count = new Map<string, number>();
  let all = 0;
  for (const key of keys) {
    all++;
    for (const part of new Set(key.split(' '))) count.set(part, (count.get(part) ?? 0) + 1);
  }
  return (key) => {
    const counts = key.split(' ').map((part) => count.get(part) ?? 0);
    return counts.every((n) => n >= OFTEN) && counts.reduce((share, n) => share * (n / all), all) >= BEARERS;
  };
}
