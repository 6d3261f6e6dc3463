// Who held which office, and of which country a name tells, as the counting of origins asks for them.

import type { Offices } from '../../corroborate/origins/one-party.ts';
import type { Cited } from '../../model/cited.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { countryIn } from '../../resolve/identity/profiles.ts';
import { knownNames } from '../known-names.ts';

export const officesOf = (ofPerson: ReadonlyMap<string, readonly Cited<TenureView>[]>): Offices => ({
  postsOf: (key) => (key.startsWith('entity:') ? (ofPerson.get(key.slice('entity:'.length)) ?? []) : []),
  landOf: (name) => countryIn(name, knownNames),
});
