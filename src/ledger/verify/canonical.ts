// Canonical JSON (RFC 8785), read only: text in, the value out, or null where the text is not the one canonical form of its value.
// That refuses duplicate keys, other orders, spaces, escapes and number forms at once. Narrower than RFC 8785: keys are
// ASCII, numbers are whole and within ±(2^53−1), nesting ends at 32.

const MAX_DEPTH = 32;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export function readCanonical(text: string): Json | null {
  try {
    const value = JSON.parse(text) as Json;
    return canonicalOf(value, 0) === text ? value : null;
  } catch {
    return null; // no JSON at all, or a value that has no canonical form
  }
}

function canonicalOf(value: Json, depth: number): string {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
  if (typeof value === 'string' && !value.isWellFormed()) throw new RangeError('half a surrogate pair');
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('not a whole number');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalOf(item, depth + 1)).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key] of members) if (!/^[\x20-\x7e]*$/.test(key)) throw new RangeError('a key that is not ASCII');
  return `{${members.map(([key, item]) => `${JSON.stringify(key)}:${canonicalOf(item, depth + 1)}`).join(',')}}`;
}
