// What the rooms of the weighing show, as their addresses say it. Untrusted: an address may say anything; what is not understood is left out.
//
//   /timeline?from=1974-08-01&to=1974-08-31&type=arrest&at=<event>      /figures?contested=true&at=<figure>
//   /conflicts?kind=denial&at=<conflict>      /origins?pairs=copied&source=7f3a…&a=7f3a…&b=9c01…

import { isObjectId } from '../../../../src/model/ids.ts';
import { CONFLICT_KINDS, type ConflictKind } from '../../../../src/model/rooms/conflicts.ts';
import type { EntityId } from '../../../../src/model/rooms/entities.ts';
import type { SharedRow } from '../../../../src/model/rooms/origins.ts';

export interface TimelineSearch {
  readonly from?: string;
  readonly to?: string;
  /** From the first to the last day that any event can have been on, however vaguely it is dated. */
  readonly whole?: true;
  readonly type?: string;
  readonly person?: EntityId;
  readonly where?: string;
  readonly text?: string;
  /** The event that is open. */
  readonly at?: string;
}

export interface FiguresSearch {
  readonly text?: string;
  readonly contested?: true;
  readonly at?: string;
}

export interface ConflictsSearch {
  readonly kind?: ConflictKind;
  /** Only those beside which nothing was found. */
  readonly bare?: true;
  readonly person?: EntityId;
  readonly text?: string;
  readonly at?: string;
}

export const SHARED_KINDS = ['copied', 'quoted', 'site'] as const satisfies readonly SharedRow['kind'][];

export interface OriginsSearch {
  /** Pairs of documents of this kind, or who passes on whom; without it the families. */
  readonly pairs?: SharedRow['kind'] | 'all' | 'relays';
  /** 64 hexadecimal digits: only pairs with this source. */
  readonly source?: string;
  /** The family that is open. */
  readonly at?: string;
  /** Two sources side by side. */
  readonly a?: string;
  readonly b?: string;
}

export type Search = Readonly<Record<string, unknown>>;

export const words = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};
export const day = (value: unknown): string | undefined => {
  const text = words(value);
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
};
const entity = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-f]{32}$/.test(value) ? value : undefined;
export const hex = (value: unknown): string | undefined =>
  typeof value === 'string' && isObjectId(`sha256:${value}`) ? value : undefined;
export const rowId = (value: unknown): string | undefined => {
  const text = words(value);
  return text !== undefined && /^[\w.:-]{1,200}$/.test(text) ? text : undefined;
};
export const known = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

export const timelineSearchOf = (search: Search): TimelineSearch =>
  known({
    from: day(search['from']),
    to: day(search['to']),
    whole: search['whole'] === true ? true : undefined,
    type: words(search['type']),
    person: entity(search['person']),
    where: words(search['where']),
    text: words(search['text']),
    at: rowId(search['at']),
  }) as TimelineSearch;

export const figuresSearchOf = (search: Search): FiguresSearch =>
  known({
    text: words(search['text']),
    contested: search['contested'] === true ? true : undefined,
    at: rowId(search['at']),
  }) as FiguresSearch;

export const conflictsSearchOf = (search: Search): ConflictsSearch =>
  known({
    kind: CONFLICT_KINDS.find((one) => one === search['kind']),
    bare: search['bare'] === true ? true : undefined,
    person: entity(search['person']),
    text: words(search['text']),
    at: rowId(search['at']),
  }) as ConflictsSearch;

export const originsSearchOf = (search: Search): OriginsSearch =>
  known({
    pairs: [...SHARED_KINDS, 'all' as const, 'relays' as const].find((one) => one === search['pairs']),
    source: hex(search['source']),
    at: rowId(search['at']),
    a: hex(search['a']),
    b: hex(search['b']),
  }) as OriginsSearch;
