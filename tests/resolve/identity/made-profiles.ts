// Profiles and judgements for the tests of identity: invented persons, bodies and places.

import type { ObjectId, RecordId } from '../../../src/model/ids.ts';
import type { EntityKind } from '../../../src/model/rooms/entities.ts';
import type { IdentityJudgementView, IdentityVerdict } from '../../../src/model/rooms/identity.ts';
import type { NameProfile, ProfilePost } from '../../../src/resolve/identity/profiles.ts';

/** `1` => the id of a source. */
export const sourceId = (n: number): ObjectId => `sha256:${String(n).padStart(64, '0')}` as ObjectId;

export function profile(
  source: number,
  name: string,
  more: Partial<NameProfile> = {},
  kind: EntityKind = 'person',
): NameProfile {
  return {
    source: sourceId(source),
    kind,
    name,
    mentions: 1,
    claims: 1,
    said: 0,
    told: 0,
    about: 1,
    posts: [],
    places: [],
    country: null,
    amongCountries: false,
    aliases: [],
    born: null,
    died: null,
    called: null,
    when: { from: null, to: null },
    sample: [],
    ...more,
  };
}

export const post = (name: string, country: string | null, from: string, to: string): ProfilePost => ({
  post: name,
  body: null,
  country,
  when: { from, to },
  former: false,
});

/** `[source, name]` twice. */
export function judged(
  verdict: IdentityVerdict,
  a: readonly [number, string],
  b: readonly [number, string],
  { n = 1, actor = 'one', kind = 'person' as EntityKind } = {},
): IdentityJudgementView {
  return {
    a: { source: sourceId(a[0]), kind, name: a[1] },
    b: { source: sourceId(b[0]), kind, name: b[1] },
    verdict,
    reason: null,
    record: `record ${n}` as RecordId,
    at: `2026-03-01T00:00:${String(n).padStart(2, '0')}Z`,
    actor,
    mine: true,
  };
}
