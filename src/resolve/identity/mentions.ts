// Where persons, bodies and places stand in the claims of one source. In: its claims in force. Out: mentions that have a name, each with what bears it and as what it stands there.
// A claim's field often says what bears the name (who holds a post is a person); elsewhere the words that point at it (`he`, `Dr`), the name's own, and the other claims of the document.
// A name of which nothing tells what bears it is left out.
// Not here: whether two names are one (identities.ts). Words without a name ("his replacement") are left out.

import type { AttributeClaim, Claim, ClaimKind, EventClaim } from '../../model/claim.ts';
import type { ClaimId, ObjectId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { EntityClaimsAs, EntityKind } from '../../model/rooms/entities.ts';
import { isPostWords } from '../posts/post-name.ts';
import { bareSort, onlyOfSort } from './bare-bodies.ts';
import { bodyWord, joinedWords } from './body-words.ts';
import type { KnownNames } from './known-names.ts';
import { bearsAsActor, bearsAsPointed, isNobody } from './name-bearer.ts';
import { isTownOfPost } from './town-of-post.ts';

export interface NamedMention {
  readonly source: ObjectId;
  readonly kind: EntityKind;
  /** The fullest form that the source gives. */
  readonly name: string;
  /** The claim's field: `person`, `body`, `sayer`, `speaker`, `by`, `to`, `who`, `name`, `where`, `alias`, `superior`, or a participant's role. */
  readonly role: string;
  readonly as: EntityClaimsAs;
  readonly claim: ClaimId;
  readonly claimKind: ClaimKind;
  /** In code points of the source's text. */
  readonly start: number;
}

interface Found {
  readonly name: string;
  readonly role: string;
  readonly as: EntityClaimsAs;
  readonly start: number;
  /** Null where the field takes persons as well as bodies. */
  readonly kind: EntityKind | null;
  /** The words that point at it. */
  readonly text: string;
}

/** In the order of the claims, and within a claim in that of its fields. */
export function mentionsOf(source: ObjectId, claims: readonly Claim[], known: KnownNames): readonly NamedMention[] {
  const found = claims.map((claim) => ({ claim, named: namedIn(claim, known) }));
  const surely = new Map<string, EntityKind>();
  const pointed = new Map<string, EntityKind>();
  const places = new Set<string>();
  const acting = new Set<string>();
  for (const { named } of found)
    for (const { name, kind, text, as } of named) {
      if (kind === 'place') places.add(name);
      else if (kind !== null) surely.set(name, kind);
      else if (as !== 'said') acting.add(name);
      const told = bearsAsPointed(text, name);
      if (told !== null && pointed.get(name) !== 'person') pointed.set(name, told);
    }
  // `MAVIK Oren`, where `MAVIK:` speaks elsewhere in the minutes.
  const bySurname = (name: string): EntityKind | null =>
    name.split(' ').some((word) => word !== name && surely.get(word) === 'person') && isSurnameOfTurn(name, known)
      ? 'person'
      : null;
  const bears = (name: string): EntityKind | null => {
    const own =
      surely.get(name) ?? bySurname(name) ?? bearsAsActor(name, { places, onlySpeaks: !acting.has(name) }, known);
    // «رئیس دادگاه» is whoever presides over the court, and not the court.
    if (own === 'body' && !surely.has(name) && ARABIC.test(name) && isPostWords(name)) return null;
    // `Copy: United Nations High Commissioner`: an office, and nobody's name.
    if (own === 'person' && !surely.has(name) && isOffice(name, known)) return 'body';
    return own === 'body' ? own : (pointed.get(name) ?? own);
  };
  const isUnnamed = unnamedAmong(found.flatMap(({ named }) => named.map(({ name }) => name)));
  return found.flatMap(({ claim, named }) =>
    named.flatMap(({ name, role, as, start, kind: told }): readonly NamedMention[] => {
      const kind = told ?? bears(name);
      if (kind === 'body' && isUnnamed(name)) return [];
      return kind === null ? [] : [{ source, kind, name, role, as, claim: claim.id, claimKind: claim.kind, start }];
    }),
  );
}

/** `the union`, «انجمن», where the document names no such body, or several: not to be known among those of other documents. */
function unnamedAmong(names: readonly string[]): (name: string) => boolean {
  const words = [...new Set(names)].map((name) => joinedWords(name).map((word) => bodyWord(word) ?? word));
  return (name) => {
    const sort = /\p{Lu}/u.test(name) ? null : bareSort(name);
    return sort !== null && onlyOfSort(sort, words, (one) => one) === null;
  };
}

/** Three words or more, of which the last is a post's and the first no given name. */
const isOffice = (name: string, known: KnownNames): boolean => {
  const [first = '', , ...more] = name.split(' ');
  return more.length > 0 && !known.givenName(first.toLowerCase()) && isPostWords(more.at(-1) ?? '');
};

const ARABIC = /^[\u0600-\u06ff]/u;

function namedIn(claim: Claim, known: KnownNames): readonly Found[] {
  const sayers = claim.sayer.flatMap((link) => actors(link.who, 'sayer', 'said'));
  return [...sayers, ...ownOf(claim, known)].filter(({ name }) => name !== '' && !isNobody(name));
}

function ownOf(claim: Claim, known: KnownNames): readonly Found[] {
  const at = claim.passage.start;
  switch (claim.kind) {
    case 'quote':
      return actors(claim.speaker, 'speaker', 'said').map((one) =>
        claim.cue === ':' && isSurnameOfTurn(one.name, known) ? { ...one, kind: 'person' } : one,
      );
    case 'figure':
      return placed(claim.where, at, known);
    case 'date':
      return [];
    case 'occupancy':
      return [
        ...surely([claim.person], 'person', 'person'),
        ...surely([claim.body], 'body', isTownOfPost(claim, known) ? 'place' : 'body'),
        ...surely([claim.after], 'after', 'person'),
        ...surely([claim.before], 'before', 'person'),
      ];
    case 'membership':
      return [...surely([claim.person], 'person', 'person'), ...surely([claim.body], 'body', 'body')];
    case 'communication':
      return [...actors(claim.by, 'by', 'said'), ...actors(claim.to, 'to', 'told')];
    case 'site':
      return [...surely([claim.name], 'name', 'place'), ...placed(claim.where, at, known)];
    case 'stance':
      return actors(claim.who, 'who', 'said');
    case 'event':
      return [
        ...claim.participants.flatMap(({ who, role }) =>
          actors([who], role, 'about').map(
            (one): Found => (isRazed(claim, role, one, known) ? { ...one, kind: 'place' } : one),
          ),
        ),
        ...placed(claim.where, at, known),
      ];
    case 'attribute':
      return [
        ...surely([claim.person], 'person', claim.what === 'bodyNamed' ? 'body' : 'person'),
        ...(claim.what === 'alias' ? [valueNamed(claim, 'alias', 'person')] : []),
        ...(claim.what === 'superior' && !isPostWords(claim.value) ? [valueNamed(claim, 'superior', null)] : []),
        ...placed(claim.where, at, known),
      ];
  }
}

/** `Talven was bulldozed`, `the shelling of Talven`: a place, which nobody is who is told by a name of one word. */
const isRazed = ({ type }: EventClaim, role: string, { name }: Found, known: KnownNames): boolean =>
  role === 'victim' && /^(?:destruction|shelling)$/.test(type) && !name.includes(' ') && known.body(name) === null;

/** `TALVEN:`, `TALVEN Mira:`: minutes write in capitals who speaks, and need not mean letters that stand for a body. */
const isSurnameOfTurn = (name: string, known: KnownNames): boolean =>
  /^(?:\p{Lu}\p{Ll}+\.? )?(?=\p{Lu}*[AEIOUYÀ-ÖØ-Ý])\p{Lu}[\p{Lu}’'-]{2,}(?: \p{Lu}\p{Ll}[\p{L}’'-]*){0,2}$/u.test(
    name,
  ) &&
  known.body(name) === null &&
  known.place(name) === null &&
  known.country(name) === null &&
  !name.split(' ').some((word) => known.bodyWord(word.toLowerCase()));

const actors = (who: readonly Mention[], role: string, as: EntityClaimsAs): readonly Found[] =>
  who.flatMap(({ name, start, text }) =>
    name === null ? [] : [{ name: name.trim(), role, as, start, kind: null, text }],
  );

const surely = (who: readonly (Mention | null)[], role: string, kind: EntityKind): readonly Found[] =>
  who.flatMap((one) =>
    one === null || one.name === null
      ? []
      : [{ name: one.name.trim(), role, as: 'about', start: one.start, kind, text: one.text }],
  );

const valueNamed = ({ value, passage }: AttributeClaim, role: string, kind: EntityKind | null): Found => {
  return { name: value.trim(), role, as: 'about', start: passage.start, kind, text: value };
};

/** `the streets` is no place with a name. */
function placed(where: string | null, start: number, known: KnownNames): readonly Found[] {
  if (where === null) return [];
  const name = where.trim();
  const named = /^\P{Ll}/u.test(name.replace(/^the /iu, '')) || known.place(name) !== null;
  return named ? [{ name, role: 'where', as: 'about', start, kind: 'place', text: name }] : [];
}
