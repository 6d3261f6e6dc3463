// unknown -> typed. One parser a record, built from these pieces. A parser collects every fault with its path before it
// gives up, so that a person sees all of them at once. Input is untrusted.

/** `path` is like `claims[3].passage.start`; empty for the value itself. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Adds faults to `faults`; what it returns after adding one is of no use. */
export type Parser<T> = (value: unknown, path: string, faults: Fault[]) => T;

export function parseWith<T>(parser: Parser<T>, value: unknown): Parsed<T> {
  const faults: Fault[] = [];
  const result = parser(value, '', faults);
  return faults.length === 0 ? { ok: true, value: result } : { ok: false, faults };
}

function fail(path: string, faults: Fault[], message: string): never {
  faults.push({ path, message });
  return undefined as never; // parseWith never hands out a value beside a fault
}

export const string: Parser<string> = (value, path, faults) =>
  typeof value === 'string' ? value : fail(path, faults, 'must be a text');

export const boolean: Parser<boolean> = (value, path, faults) =>
  typeof value === 'boolean' ? value : fail(path, faults, 'must be true or false');

export const number: Parser<number> = (value, path, faults) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail(path, faults, 'must be a number');

export const count: Parser<number> = (value, path, faults) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : fail(path, faults, 'must be a whole number, not negative');

/** A text of which `test` holds, such as an id; `what` completes "must be …". */
export function text<T extends string>(test: (value: string) => value is T, what: string): Parser<T> {
  return (value, path, faults) =>
    typeof value === 'string' && test(value) ? value : fail(path, faults, `must be ${what}`);
}

export function oneOf<const T extends string | number>(...allowed: readonly T[]): Parser<T> {
  return (value, path, faults) => {
    const found = allowed.find((one) => one === value);
    return found === undefined ? fail(path, faults, `must be one of ${allowed.join(', ')}`) : found;
  };
}

export function nullable<T>(parser: Parser<T>): Parser<T | null> {
  return (value, path, faults) => (value === null ? null : parser(value, path, faults));
}

export function list<T>(parser: Parser<T>): Parser<readonly T[]> {
  return (value, path, faults) =>
    Array.isArray(value)
      ? value.map((item, i) => parser(item, `${path}[${i}]`, faults))
      : fail(path, faults, 'must be a list');
}

/** A field that came after the first records: one without it is read as `absent`. */
export function later<T>(parser: Parser<T>, absent: T): Parser<T> {
  const tolerant: Parser<T> = (value, path, faults) => parser(value, path, faults);
  ABSENT.set(tolerant, absent);
  return tolerant;
}
const ABSENT = new WeakMap<Parser<unknown>, unknown>();

type Shape = Readonly<Record<string, Parser<unknown>>>;
type ShapeOf<S extends Shape> = { readonly [K in keyof S]: S[K] extends Parser<infer T> ? T : never };

/** Exactly these fields: a missing one and an unknown one are faults; one that came `later` may be missing. */
export function record<S extends Shape>(shape: S): Parser<ShapeOf<S>> {
  return (value, path, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fail(path, faults, 'must be an object');
    const input = value as Readonly<Record<string, unknown>>;
    const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
    for (const key of Object.keys(input))
      if (!Object.hasOwn(shape, key)) fail(at(key), faults, 'is not a field of this record');
    const output: Record<string, unknown> = {};
    for (const [key, parser] of Object.entries(shape)) {
      if (Object.hasOwn(input, key)) output[key] = parser(input[key], at(key), faults);
      else if (ABSENT.has(parser)) output[key] = ABSENT.get(parser);
      else fail(at(key), faults, 'is missing');
    }
    return output as ShapeOf<S>;
  };
}
