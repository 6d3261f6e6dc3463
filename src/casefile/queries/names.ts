// Two names held beside one another (src/resolve/names). Needs no case; apps ask here because they may not import `resolve`.

import { bodiesCompared } from '../../resolve/identity/body-names.ts';
import { compareNames, type NameComparison } from '../../resolve/names/compare-names.ts';
import type { NameKind } from '../../resolve/names/name-parts.ts';
import { knownNames } from '../known-names.ts';

export type { NameComparison };

/** Bodies with what the gazetteers know of them, and in the languages whose words are known. */
export const namesCompared = (a: string, b: string, kind: NameKind): NameComparison =>
  kind === 'person' ? compareNames(a, b, kind) : bodiesCompared(a, b, knownNames);
