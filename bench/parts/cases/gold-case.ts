// The answers to one invented case (gold.json), as far as bench/weigh-cases.ts holds the program's output against them. bench/data/cases/README.md says what each field means; those with a "?" are
// not in every case: the benchmark does without them by simple rules of its own.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldPassage {
  readonly file: string;
  readonly passage: string;
}

export interface GoldDenial extends GoldPassage {
  readonly id: string;
  readonly who: string;
  readonly who_names?: readonly string[];
  readonly against: readonly GoldPassage[];
  /** Where else the same denial is told: as good as the passage. */
  readonly also?: readonly GoldPassage[];
  /** Told in so few words that a row there is neither found nor false. */
  readonly tellings?: readonly GoldPassage[];
}

export interface GoldMessage {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly from_names?: readonly string[];
  readonly to_names?: readonly string[];
  readonly day: string;
  readonly day_edtf?: string;
  readonly passages: readonly GoldPassage[];
  readonly also?: readonly GoldPassage[];
  readonly state: 'answered' | 'acknowledged' | 'refused' | 'forwarded' | 'none';
  readonly state_passages: readonly GoldPassage[];
}

export interface GoldNumber {
  readonly id: string;
  readonly as_written: string;
  readonly passages: readonly GoldPassage[];
  /** At least and at most; not measured where the answers do not say. */
  readonly origins?: readonly [number, number];
  /** Null where it is given in words that are no number: "a small number". */
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound?: 'exact' | 'atLeast' | 'moreThan' | 'about' | 'lessThan';
  /** Numbers of which its words make it up: "seven and three". */
  readonly summands?: readonly number[];
}

export interface GoldCount {
  readonly group: string;
  readonly numbers: readonly GoldNumber[];
  readonly conflicts: readonly (readonly [string, string])[];
}

export interface GoldPost extends GoldPassage {
  readonly post: string;
  readonly body: string;
  readonly from: string;
  readonly to: string;
}

export interface GoldPerson {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly posts: readonly GoldPost[];
}

export interface GoldCondition extends GoldPassage {
  readonly day: string;
  readonly day_edtf?: string;
  readonly condition: string;
  readonly also?: readonly GoldPassage[];
}

export interface GoldSite {
  readonly names: readonly string[];
  readonly conditions: readonly GoldCondition[];
}

export interface GoldRelay {
  readonly from_file: string;
  /** The name of a file of the case stands in it, or whom the document credits. */
  readonly takes_from: string;
  readonly takes_names?: readonly string[];
  readonly in_case: boolean;
  readonly passage: string;
}

export interface GoldCase {
  readonly denials: readonly GoldDenial[];
  readonly messages: readonly GoldMessage[];
  readonly figures: readonly GoldCount[];
  readonly persons: readonly GoldPerson[];
  readonly sites: readonly GoldSite[];
  readonly relays: readonly GoldRelay[];
  /** True rows for which the answers have no item: they are not held against the program. */
  readonly other_messages?: readonly GoldPassage[];
  readonly other_sites?: readonly string[];
  readonly other_relays?: readonly GoldPassage[];
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  denials: ['against'],
  messages: ['passages', 'state_passages'],
  figures: ['numbers', 'conflicts'],
  persons: ['spellings', 'posts'],
  sites: ['names', 'conditions'],
  relays: [],
};

/** A list that an item does not have is empty; one that the case does not have is an error. */
export function readGoldCase(folder: string): GoldCase {
  const file = join(folder, 'gold.json');
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const whole = Object.entries(LISTS).map(([list, lists]) => {
    const items = gold[list];
    if (!Array.isArray(items)) throw new Error(`${file} has no list "${list}"`);
    const empty = Object.fromEntries(lists.map((name) => [name, []]));
    return [list, items.map((item: object) => ({ ...empty, ...item }))];
  });
  return { ...gold, ...Object.fromEntries(whole) } as GoldCase;
}
