// Two names held beside one another (src/resolve/names). Needs no case; apps ask here because they may not import `resolve`.

import { compareNames, type NameComparison } from '../../resolve/names/compare-names.ts';
import type { NameKind } from '../../resolve/names/name-parts.ts';

export type { NameComparison };

export const namesCompared = (a: string, b: string, kind: NameKind): NameComparison => compareNames(a, b, kind);
