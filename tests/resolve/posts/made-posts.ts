// Claims of posts for tests, and a case in which each spelling is the entity of its own words. All people, posts and bodies are invented.

import { createHash } from 'node:crypto';
import type { OccupancyClaim } from '../../../src/model/claim.ts';
import { isClaimId, objectIdOf } from '../../../src/model/ids.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { EntityRef } from '../../../src/model/rooms/entities.ts';
import type { PostContext, SourcedClaim } from '../../../src/resolve/posts/post-claim.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const mention = (name: string | null, text = name ?? 'his replacement'): Mention => ({
  text,
  start: 0,
  end: text.length,
  name,
  named: 'stated',
  reasons: [],
});

export interface Told extends Omit<Partial<OccupancyClaim>, 'person' | 'body' | 'after' | 'before'> {
  readonly person?: string | null;
  readonly body?: string | null;
  readonly after?: string;
  readonly before?: string;
  readonly source?: string;
  readonly published?: string | null;
  /** The words of the claim. */
  readonly words?: string;
}

/** `Ada Quill` is `harbour master` where the test says nothing else. */
export function occupancy(told: Told): SourcedClaim<OccupancyClaim> {
  const {
    person = 'Ada Quill',
    body = null,
    after,
    before,
    source = 'a paper',
    published = null,
    words = 'x',
    ...more
  } = told;
  const id = hash(JSON.stringify(told));
  if (!isClaimId(id)) throw new TypeError('no id');
  const claim: OccupancyClaim = {
    id,
    passage: { exact: words, start: 0, end: words.length, prefix: '', suffix: '' },
    sayer: [],
    asserted: 'fact',
    confidence: 'certain',
    foundBy: 'test',
    reasons: [],
    kind: 'occupancy',
    post: 'harbour master',
    status: 'current',
    from: null,
    to: null,
    asOf: null,
    ...more,
    person: mention(person),
    body: body === null ? null : mention(body),
    after: after === undefined ? null : mention(after),
    before: before === undefined ? null : mention(before),
  };
  return { source: objectIdOf(hash(source)), published, claim };
}

export const entity = (name: string, kind: EntityRef['kind'] = 'person'): EntityRef => ({
  id: hash(`${kind} ${name}`).slice(0, 32),
  kind,
  name,
});

const COUNTRIES: Readonly<Record<string, string>> = {
  tarsel: 'Tarsel',
  tarseli: 'Tarsel',
  تارسل: 'Tarsel',
  ostrevia: 'Ostrevia',
  ostrevian: 'Ostrevia',
};

export const invented: PostContext = {
  who: (_, name, kind = 'person') => entity(name, kind),
  countryOf: (name) => COUNTRIES[name.toLowerCase()] ?? null,
};
