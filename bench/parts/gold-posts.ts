// Posts and memberships against the gold, by person, head of the post and status. A gold post counts as found where a claim has the same person, a post (or role)
// of the same head word, and a status that does not contradict. Differences are counted by kind; with --errors each is printed.

import type { MembershipClaim, OccupancyClaim } from '../../src/model/claim.ts';
import { edtfOverlap } from '../../src/model/edtf.ts';
import type { GoldPart } from './gold-part.ts';

interface GoldPost {
  readonly person: string;
  readonly post: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly as_of: string | null;
  readonly text: string;
}
type Held = OccupancyClaim | MembershipClaim;

/** Spellings of one head, and words of a post that say the same. */
const SAME: Readonly<Record<string, string>> = {
  advisor: 'adviser',
  chief: 'head',
  heads: 'head',
  spokeswoman: 'spokesperson',
  spokesman: 'spokesperson',
  designated: '',
  former: '',
};
const HEAD =
  /^(?:minister|president|president-elect|prime|head|chief|leader|adviser|advisor|member|heir|spokesperson|spokesman|founder|judge|justice|heads|secretary|director|governor|commander|mp|senator|ambassador|rapporteur|speaker)$/;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
const headOf = (post: string): string => {
  const word = wordsOf(post).find((w) => HEAD.test(w)) ?? wordsOf(post)[0] ?? '';
  return SAME[word] ?? word;
};
const surnames = (person: string): readonly string[] => wordsOf(person).filter((w) => w.length > 3 && w !== 'named');
const postOf = (claim: Held): string => (claim.kind === 'occupancy' ? claim.post : (claim.role ?? 'member'));

function samePerson(gold: GoldPost, claim: Held): boolean {
  const name = claim.person.name;
  if (gold.person.startsWith('(not named')) return name === null;
  return name !== null && surnames(gold.person).some((w) => wordsOf(name).includes(w));
}

const samePost = (gold: GoldPost, claim: Held): boolean => {
  const mine = wordsOf(postOf(claim)).map((w) => SAME[w] ?? w);
  return mine.includes(headOf(gold.post));
};

/** A gold post says former by its words or by an end; a claim of the other kind contradicts it. */
function statusDiffers(gold: GoldPost, claim: Held): boolean {
  if (claim.kind === 'membership') return false;
  const former = /\bformer\b/i.test(gold.post) || gold.to !== null;
  return former !== (claim.status === 'former' || claim.to !== null);
}

/** Null where the day agrees as far as both give one. */
function dayDiffers(gold: GoldPost, claim: Held): string | null {
  const mine = claim.kind === 'occupancy' ? (claim.asOf ?? claim.from) : claim.when;
  const theirs = gold.as_of ?? gold.from;
  if (theirs === null) return null;
  if (mine === null) return 'no day';
  return edtfOverlap(mine, theirs) || (gold.from !== null && mine === gold.from) ? null : 'another day';
}

export function posts(): GoldPart {
  const counts = { gold: 0, person: 0, post: 0, status: 0, day: 0, claims: 0, good: 0, certain: 0, certainGood: 0 };
  const kinds = new Map<string, number>();
  const lines: string[] = [];
  const differs = (kind: string, line: string): void => {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    lines.push(`post ${kind}: ${line}`);
  };
  return {
    add({ gold, claims }) {
      const wanted = (gold as { posts: readonly GoldPost[] }).posts;
      const mine = claims.filter((c): c is Held => c.kind === 'occupancy' || c.kind === 'membership');
      for (const item of wanted) {
        counts.gold++;
        const persons = mine.filter((claim) => samePerson(item, claim));
        if (persons.length > 0) counts.person++;
        const same = persons.filter((claim) => samePost(item, claim));
        if (same.length === 0) {
          differs(persons.length === 0 ? 'person missed' : 'post missed', `${item.person} | ${item.post}`);
          continue;
        }
        counts.post++;
        const agreeing = same.filter((claim) => !statusDiffers(item, claim));
        if (agreeing.length === 0) {
          differs('other status', `${item.person} | ${item.post}`);
          continue;
        }
        counts.status++;
        const faults = agreeing.map((claim) => dayDiffers(item, claim));
        if (faults.includes(null)) counts.day++;
        else differs(faults[0] ?? '', `${item.person} | ${item.post} | ${item.as_of ?? item.from}`);
      }
      for (const claim of mine) {
        counts.claims++;
        const good = wanted.some((item) => samePerson(item, claim) && samePost(item, claim));
        if (claim.confidence === 'certain') {
          counts.certain++;
          if (good) counts.certainGood++;
        }
        if (good) counts.good++;
        else
          differs(
            'not in the gold',
            `${claim.person.name ?? claim.person.text} | ${postOf(claim)} | ${claim.passage.exact}`,
          );
      }
    },
    result: () => [
      `post    gold ${counts.gold}  recall ${(counts.status / counts.gold).toFixed(3)} (person and post ${(counts.post / counts.gold).toFixed(3)}, with the status)  precision ${(counts.good / counts.claims).toFixed(3)} of ${counts.claims}  day right of matched ${(counts.day / counts.status).toFixed(3)}`,
      `        certain ${counts.certain}: person and post in the gold ${counts.certainGood}`,
      `        differences: ${[...kinds].map(([kind, n]) => `${n} ${kind}`).join(', ')}`,
    ],
    differences: () => lines,
  };
}
