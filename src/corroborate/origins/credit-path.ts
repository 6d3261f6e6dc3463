// By which path a document comes to what it claims: its publisher, whom the page credits, who is made to say it; and to whom that leads. In: the claims that one document makes, and what is known of it.
// Out: the path, outermost first, and the named ones at its end. A speaker who does not say that he or she was there is a voice: whether it is another origin than others is not shown.

import type { ClaimId, ObjectId } from '../../model/ids.ts';
import type { OriginSource } from '../../model/origins.ts';
import type { CaseClaim } from '../case-claim.ts';
import type { OriginNames } from './origin-names.ts';
import { witnessWordsIn } from './witnessing.ts';

export interface Leaf {
  readonly key: string;
  readonly name: string | null;
  /** `credited`: a body or publication named as where it is from; `seen`: one who was there; `voice`: a speaker who states no grounds. */
  readonly as: 'credited' | 'seen' | 'voice';
}

export interface Credited {
  readonly source: ObjectId;
  readonly claims: readonly CaseClaim[];
  readonly path: readonly string[];
  /** Several stand side by side ("reports by A and by B"). Empty where nobody is named. */
  readonly leaves: readonly Leaf[];
  /** It says where it has it from, even where it names nobody ("survivors say"). */
  readonly stated: boolean;
}

export function creditedOf(claims: readonly CaseClaim[], about: OriginSource | null, names: OriginNames): Credited {
  const [first] = claims;
  if (first === undefined) throw new TypeError('a document that makes no claim has no origins');
  const each = claims.map((claim) => pathOf(claim, about, names));
  // Said in the document's own voice and credited as well: the credit tells where it is from.
  const best = each.find(({ leaves }) => leaves.length > 0) ?? each.find(({ stated }) => stated) ?? each[0];
  const leaves = new Map(each.flatMap((one) => one.leaves.map((leaf) => [leaf.key, leaf] as const)));
  return {
    source: first.source,
    claims,
    path: best?.path ?? [],
    leaves: [...leaves.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    stated: each.some(({ stated }) => stated),
  };
}

/** The ids of the claims, each once, in order. */
export const claimIdsOf = (credited: Credited): readonly ClaimId[] =>
  [...new Set(credited.claims.map(({ claim }) => claim.id))].sort();

type Path = Pick<Credited, 'path' | 'leaves' | 'stated'>;

function pathOf(one: CaseClaim, about: OriginSource | null, names: OriginNames): Path {
  const { source, claim } = one;
  const publisher = about?.publisher ?? one.publisher;
  const self = new Set(publisher === null ? [] : [names.of(source, publisher).key]);
  const page = pageCredits(about).filter((name) => !self.has(names.of(source, name).key));
  const said = claim.sayer.filter(({ kind }) => kind !== 'impersonal');
  const path = [...(publisher === null ? [] : [publisher]), ...page, ...said.map(({ who }) => wordsOf(who))].filter(
    (words) => words !== '',
  );
  const last = said.findLast(({ who }) => who.some(({ name }) => name !== null));
  const stated = page.length > 0 || said.length > 0;
  if (last !== undefined) {
    const leaves = last.who.flatMap(({ name, text }) =>
      name === null ? [] : [spoken(one, name, text, last.how, names)],
    );
    return { path, leaves, stated };
  }
  const credited = page.at(-1);
  if (credited !== undefined) {
    const { key, name } = names.of(source, credited);
    return { path, leaves: [{ key, name, as: 'credited' }], stated };
  }
  const seen = said.length === 0 ? seenBy(one, about) : null;
  return { path, leaves: seen === null ? [] : [seen], stated: stated || seen !== null };
}

const wordsOf = (who: readonly { readonly name: string | null; readonly text: string }[]): string =>
  who.map(({ name, text }) => name ?? text).join(' · ');

/** Whom the page as a whole goes back to, outermost first: an agency stands behind the paper it was taken from. */
function pageCredits(about: OriginSource | null): readonly string[] {
  if (about === null) return [];
  const { credits, reprintOf, translationOf } = about;
  const outer = credits.filter(({ kind }) => kind !== 'agency' && kind !== 'other').map(({ name }) => name);
  const inner = credits.filter(({ kind }) => kind === 'agency').map(({ name }) => name);
  return [...new Set([reprintOf, translationOf, ...outer, ...inner].flatMap((name) => name ?? []))];
}

/** Bodies and what was published are where a claim is from; a person is one who saw it, or a voice. */
function spoken(
  { source, claim }: CaseClaim,
  name: string,
  text: string,
  how: string | null,
  names: OriginNames,
): Leaf {
  const named = names.of(source, name);
  if (witnessWordsIn(`${text} ${claim.passage.exact}`) !== null || witnessWordsIn(saidIn(claim)) !== null)
    return { key: named.key, name: named.name, as: 'seen' };
  const person = named.kind === 'person' || (named.kind === null && how === 'speech');
  return { key: named.key, name: named.name, as: person ? 'voice' : 'credited' };
}

const saidIn = (claim: CaseClaim['claim']): string => (claim.kind === 'quote' ? claim.words : '');

/** The document's own author speaks of what he or she saw, beside the claim, or a person assessed the source so. */
function seenBy({ source, claim }: CaseClaim, about: OriginSource | null): Leaf | null {
  if (about === null || about.firstHand === false) return null;
  const beside = about.witnessing.some(({ start, end }) => claim.passage.start >= start && claim.passage.end <= end);
  return beside || about.firstHand === true ? { key: `document:${source}`, name: about.byline, as: 'seen' } : null;
}
