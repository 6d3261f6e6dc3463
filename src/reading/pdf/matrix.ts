// Affine matrices as PDF writes them (ISO 32000-1 section 8.3.3), and guards for what pdf.js hands over untyped.

export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Six numbers from an array or a typed array; anything else is the identity. */
export function matrixOf(value: unknown): Matrix {
  if (value === null || typeof value !== 'object') return [1, 0, 0, 1, 0, 0];
  const at = (i: number, other: number): number => numberOf(Reflect.get(value, i), other);
  return [at(0, 1), at(1, 0), at(2, 0), at(3, 1), at(4, 0), at(5, 0)];
}

export const numberOf = (value: unknown, other: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : other;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
