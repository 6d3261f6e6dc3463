// Identities as tests ask for them: who is one person, and what is asked.

import type { IdentityJudgementView } from '../../../src/model/rooms/identity.ts';
import type { Identities } from '../../../src/resolve/identity/identified.ts';
import { identities } from '../../../src/resolve/identity/identities.ts';
import { NO_KNOWN_NAMES } from '../../../src/resolve/identity/known-names.ts';
import type { NameProfile } from '../../../src/resolve/identity/profiles.ts';

export const identified = (
  profiles: readonly NameProfile[],
  judgements: readonly IdentityJudgementView[] = [],
): Identities => identities(profiles, judgements, NO_KNOWN_NAMES);

/** Each entity as its names with the sources they stand in: `Karim Vardasbi 1 2`. */
export const groups = (found: Identities): readonly (readonly string[])[] =>
  found.entities
    .map(({ forms }) =>
      forms
        .map(({ name, sources }) => [name, ...sources.map(({ citedSource }) => Number(citedSource.slice(7)))].join(' '))
        .sort(),
    )
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));

export const asked = ({ questions }: Identities): readonly string[] =>
  questions.map(({ a, b }) => [a.of.name, b.of.name].sort().join(' | '));
