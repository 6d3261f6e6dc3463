// The order of texts by their code units: the same on every machine, in whatever language it is set.

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
