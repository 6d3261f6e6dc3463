// What is known of sources, for tests, with everything left empty that a test does not speak of. All names are invented.

import type { Offices } from '../../../src/corroborate/origins/one-party.ts';
import { type OriginsContext, originsContext } from '../../../src/corroborate/origins/origin-context.ts';
import { originsOf } from '../../../src/corroborate/origins/origins-of.ts';
import type { Relay } from '../../../src/corroborate/origins/relays/relays.ts';
import type { SayerLink } from '../../../src/model/claim.ts';
import { isRecordId, type RecordId } from '../../../src/model/ids.ts';
import type { OriginSource, SharedPair, SharedStretch } from '../../../src/model/origins.ts';
import type { EntityRef } from '../../../src/model/rooms/entities.ts';
import type { NewOriginDeclaration, OriginDeclarationView } from '../../../src/model/rooms/origins.ts';
import type { Who } from '../../../src/resolve/identity/identified.ts';
import { figure, mention, sourceNamed } from '../made-claims.ts';

export const about = (name: string, more: Partial<OriginSource> = {}): OriginSource => ({
  source: sourceNamed(name),
  title: null,
  byline: null,
  author: null,
  publisher: name,
  address: null,
  published: null,
  reprintOf: null,
  translationOf: null,
  credits: [],
  witnessing: [],
  creditedParts: [],
  firstHand: null,
  translatedFrom: null,
  ...more,
});

export const credits = (...names: readonly string[]): Partial<OriginSource> => ({
  credits: names.map((name) => ({ kind: 'source', name })),
});

export function sharing(x: string, y: string, more: Partial<SharedPair> & Partial<SharedStretch> = {}): SharedPair {
  const [a, b] = [sourceNamed(x), sourceNamed(y)].sort();
  if (a === undefined || b === undefined) throw new TypeError('no pair');
  const {
    kind = 'copied',
    of = 'own',
    words = 40,
    same = 1,
    share = 0.5,
  } = more as Partial<SharedPair & SharedStretch>;
  const place = { start: 0, end: 400 };
  const stretch: SharedStretch = { a: place, b: place, kind: 'verbatim', same, words, of };
  return { a, b, kind: kind as SharedPair['kind'], share, words, stretches: [stretch] };
}

let records = 0;
const record = (): RecordId => {
  const id = String.fromCharCode(97 + (records++ % 26)).repeat(26);
  if (!isRecordId(id)) throw new TypeError('no record id');
  return id;
};

const declared = (said: NewOriginDeclaration): OriginDeclarationView =>
  ({ ...said, record: record(), at: '2026-01-01T00:00:00Z', actor: 'test', mine: true }) as OriginDeclarationView;

export const one = (from: string, to: string): OriginDeclarationView =>
  declared({ what: 'one', from: sourceNamed(from), to: sourceNamed(to), reason: 'the editor told us' });
export const apart = (from: string, to: string): OriginDeclarationView =>
  declared({ what: 'apart', from: sourceNamed(from), to: sourceNamed(to), reason: 'two surveys' });
export const side = (name: string, ...publishers: readonly string[]): OriginDeclarationView =>
  declared({ what: 'side', name, publishers, reason: 'one owner' });

/** Persons have first names and surnames here, bodies do not. */
const byName: Who = (_source, name, kind) => {
  const is = /^(?:Mira|Tovan|Sela) /.test(name) ? 'person' : 'body';
  return kind !== undefined && kind !== is ? null : { id: name.toLowerCase(), kind: is, name };
};

interface Parts {
  readonly shared?: readonly SharedPair[];
  readonly declarations?: readonly OriginDeclarationView[];
  readonly who?: Who;
  readonly bodies?: readonly EntityRef[];
  readonly relays?: readonly Relay[];
  readonly offices?: Offices;
}

export const context = (sources: readonly OriginSource[], parts: Parts = {}): OriginsContext =>
  originsContext(
    sources,
    parts.shared ?? [],
    parts.declarations ?? [],
    parts.who ?? byName,
    parts.bodies ?? [],
    parts.relays ?? [],
    parts.offices,
  );

export const said = (names: readonly (string | null)[], more: Partial<SayerLink> = {}): SayerLink => ({
  who: names.map((name) => mention(name, name ?? 'survivors')),
  kind: names.every((name) => name === null) ? 'unnamed' : 'named',
  how: 'report',
  cue: 'according to',
  via: null,
  to: null,
  when: null,
  verbatim: false,
  ...more,
});

/** The same figure in each document, and where it comes from. `said`: whom the claim itself credits, by document. */
export function originsIn(
  sources: readonly OriginSource[],
  parts: Parts & { readonly said?: Readonly<Record<string, readonly SayerLink[]>>; readonly exact?: string } = {},
): ReturnType<typeof originsOf> {
  const claims = sources.map(({ publisher, source }) => {
    const name = publisher ?? source;
    const made = figure(name, parts.exact ?? '41 dock workers', { sayer: parts.said?.[name] ?? [] });
    return { ...made, source, publisher };
  });
  return originsOf(claims, context(sources, parts));
}
