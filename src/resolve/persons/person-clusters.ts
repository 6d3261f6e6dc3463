// Mentions of persons → persons of the case. Within a document its own fullest name says who is meant; across documents names are compared (names/compare-names.ts). A full name joins with a
// full name; a surname alone joins nobody outside its document. What a person said (same, different) comes first and is never overruled. Every join says why.
//
// In: mentions with their sources, and the judgements that stand. Out: persons, and the pairs that wait for a judgement. Not here: bodies (same rules, other words), records.

import type { ObjectId } from '../../model/ids.ts';
import { compareNames } from '../names/compare-names.ts';
import { nameKeysOf } from '../names/name-key.ts';
import { namePartsOf } from '../names/name-parts.ts';

export interface PersonMention {
  readonly source: ObjectId;
  /** The fullest form the document gives. */
  readonly name: string;
  readonly count: number;
}

export interface IdentityJudgement {
  readonly a: { readonly source: ObjectId; readonly name: string };
  readonly b: { readonly source: ObjectId; readonly name: string };
  readonly verdict: 'same' | 'different' | 'unsure';
}

export interface Person {
  /** The form most documents use; of equals the fullest, then the first. */
  readonly name: string;
  readonly names: readonly { readonly name: string; readonly sources: readonly ObjectId[]; readonly count: number }[];
  /** Why the names were taken for one person's. */
  readonly joins: readonly { readonly a: string; readonly b: string; readonly reasons: readonly string[] }[];
}

export interface IdentityQuestion {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Persons {
  readonly persons: readonly Person[];
  /** Nearest to the threshold first: pairs that a person should look at. */
  readonly questions: readonly IdentityQuestion[];
}

/** Names from here on, and below SAME_NAME, are asked about. */
const ASK = 0.7;

interface Form {
  readonly name: string;
  readonly mentions: PersonMention[];
  readonly full: boolean;
}

export function personClusters(mentions: readonly PersonMention[], judgements: readonly IdentityJudgement[]): Persons {
  const forms = formsOf(mentions);
  const root = new Map(forms.map((form) => [form, form]));
  const find = (form: Form): Form => {
    let at = form;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    return at;
  };
  const joins: { form: Form; a: string; b: string; reasons: readonly string[] }[] = [];
  const questions: IdentityQuestion[] = [];
  const verdicts = verdictsOn(forms, judgements);
  const keptApart = (a: Form, b: Form): boolean =>
    [...verdicts.different].some(([x, y]) => (find(x) === a && find(y) === b) || (find(x) === b && find(y) === a));
  const join = (a: Form, b: Form, reasons: readonly string[]): void => {
    const [x, y] = [find(a), find(b)];
    if (x === y || keptApart(x, y)) return;
    const [first, second] = x.name < y.name ? [x, y] : [y, x];
    root.set(second, first);
    joins.push({ form: first, a: a.name, b: b.name, reasons });
  };
  for (const [a, b] of verdicts.same) join(a, b, ['a person said that they are one']);
  for (const [a, b] of pairsToCompare(forms)) {
    if (verdicts.asked.has(pairKey(a, b))) continue;
    const { score, same, reasons } = compareNames(a.name, b.name, 'person');
    if (same && a.full && b.full) join(a, b, reasons);
    else if (score >= ASK)
      questions.push({
        a: a.name,
        b: b.name,
        score,
        reasons: same ? [...reasons, 'one of them is no full name'] : reasons,
      });
  }
  return {
    persons: personsOf(forms, find, joins),
    questions: questions.sort((p, q) => q.score - p.score || (p.a + p.b < q.a + q.b ? -1 : 1)),
  };
}

/** One form a full name; a name that is not full is one a document. In an order that does not depend on that of the mentions. */
function formsOf(mentions: readonly PersonMention[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const full = namePartsOf(mention.name, 'person').filter((part) => part.sort === 'name').length >= 2;
    const key = full ? mention.name : `${mention.name}\n${mention.source}`;
    const form = forms.get(key);
    if (form === undefined) forms.set(key, { name: mention.name, mentions: [mention], full });
    else form.mentions.push(mention);
  }
  return [...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, form]) => form);
}

/** Only names that share the sounds of a part: never all with all. */
function* pairsToCompare(forms: readonly Form[]): Generator<readonly [Form, Form]> {
  const byKey = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const [n, form] of forms.entries()) {
    const keys = new Set(
      namePartsOf(form.name, 'person').flatMap((part) => (part.sort === 'name' ? nameKeysOf(part.form) : [])),
    );
    for (const key of keys) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [n]);
      else {
        for (const other of known) {
          const first = forms[other];
          if (first === undefined || seen.has(`${other} ${n}`)) continue;
          seen.add(`${other} ${n}`);
          yield [first, form];
        }
        known.push(n);
      }
    }
  }
}

const pairKey = (a: Form, b: Form): string => [a.name, b.name].sort().join('\n');

function verdictsOn(forms: readonly Form[], judgements: readonly IdentityJudgement[]) {
  const formOf = (one: { source: ObjectId; name: string }): Form | undefined =>
    forms.find((form) => form.name === one.name && form.mentions.some((mention) => mention.source === one.source));
  const same: (readonly [Form, Form])[] = [];
  const different: (readonly [Form, Form])[] = [];
  const asked = new Set<string>();
  for (const { a, b, verdict } of judgements) {
    const [x, y] = [formOf(a), formOf(b)];
    if (x === undefined || y === undefined) continue;
    asked.add(pairKey(x, y));
    if (verdict === 'same') same.push([x, y]);
    if (verdict === 'different') different.push([x, y]);
  }
  return { same, different, asked };
}

function personsOf(
  forms: readonly Form[],
  find: (form: Form) => Form,
  joins: readonly { form: Form; a: string; b: string; reasons: readonly string[] }[],
): readonly Person[] {
  const members = new Map<Form, Form[]>();
  for (const form of forms) {
    const top = find(form);
    const known = members.get(top);
    if (known === undefined) members.set(top, [form]);
    else known.push(form);
  }
  return [...members]
    .map(([top, group]): Person => {
      const names = group
        .map(({ name, mentions }) => ({
          name,
          sources: [...new Set(mentions.map((mention) => mention.source))].sort(),
          count: mentions.reduce((sum, mention) => sum + mention.count, 0),
        }))
        .sort(
          (a, b) => b.sources.length - a.sources.length || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
        );
      return {
        name: names[0]?.name ?? '',
        names,
        joins: joins.filter((one) => find(one.form) === top).map(({ a, b, reasons }) => ({ a, b, reasons })),
      };
    })
    .sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
}

const weight = (person: Person): number => person.names.reduce((sum, { count }) => sum + count, 0);
