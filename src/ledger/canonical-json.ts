// Canonical JSON (RFC 8785), written: the one text of a value, so that the same record has the same bytes everywhere. Narrower than
// RFC 8785, and so exact without its rules for floating point: keys are ASCII, numbers whole and within ±(2^53−1). Texts are kept
// as given: no Unicode normalisation. The strict reader is verify/canonical.ts.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Throws a TypeError on what has no canonical form: the caller made it. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`);
  if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('half a surrogate pair in a text');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  const members = Object.entries(value as { readonly [key: string]: Json }).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key] of members) if (!/^[\x20-\x7e]+$/.test(key)) throw new TypeError(`a key that is not ASCII: ${key}`);
  return `{${members.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
