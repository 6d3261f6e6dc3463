// Values as they lie in a row: short ones as JSON, long ones under zstd. To compress a list of a few claims costs more than the disk it saves, and there are as many lists as sources times kinds.

import { pack, unpackJson } from '../packed.ts';

const SHORT = 8192;

export const bodyOf = (value: unknown): string | Uint8Array => bodyOfJson(JSON.stringify(value));

export const bodyOfJson = (json: string): string | Uint8Array => (json.length < SHORT ? json : pack(json));

/** `body`: a column that `bodyOf` filled. */
export const valueIn = <T>(body: unknown): T =>
  typeof body === 'string' ? (JSON.parse(body) as T) : unpackJson<T>(body as Uint8Array);
