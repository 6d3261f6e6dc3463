import type { SourcesFilter } from '../../../../../src/model/views.ts';

/** Changes what the address asks for: a field given as undefined or '' is taken out. */
export type Change = (fields: Partial<Record<keyof SourcesFilter, string | boolean | undefined>>) => void;
