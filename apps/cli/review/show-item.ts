// One claim in words for the terminal: where it stands, in its context, and what it says.

import type { Claim } from '../../../src/model/claim.ts';
import type { ReviewItem } from '../../../src/model/judgement.ts';

/** For a list: `waiting  figure  43 dock workers   3f9a…  Report 12`. */
export function itemLine({ state, claim, source }: ReviewItem): string {
  const words = oneLine(claim.passage.exact, 70);
  return `${state.padEnd(9)} ${claim.kind.padEnd(13)} ${words.padEnd(72)} ${claim.id}  ${source.title ?? source.file}`;
}

export function itemLines(item: ReviewItem, place: string): readonly string[] {
  const { claim, proposal, state, source, judgements, changedFields } = item;
  const about = [source.publisher, source.published, source.title ?? source.file]
    .filter((one) => one !== null)
    .join(' · ');
  const said = judgements
    .filter(({ superseded }) => !superseded)
    .map(({ verdict, mine, at, reason }) => {
      const by = mine ? 'you' : 'another';
      return `           ${by}: ${verdict}, ${at.slice(0, 10)}${reason === null ? '' : `, “${reason}”`}`;
    });
  const changed = changedFields.length === 0 || proposal === null ? [] : changedLines(claim, proposal, changedFields);
  return ['', `── ${place} · ${state} · ${about}`, '', ...marked(item), '', ...fieldLines(claim), ...said, ...changed];
}

function changedLines(claim: Claim, proposal: Claim, names: readonly string[]): readonly string[] {
  const value = (of: Claim, name: string): string => shown(of[name as keyof Claim]);
  return [
    'changed since it was judged:',
    ...names.map((name) => `  ${name.padEnd(12)} judged ${value(claim, name)} → now ${value(proposal, name)}`),
  ];
}

/** The text around it with the words between » and «. */
function marked({ claim, context }: ReviewItem): readonly string[] {
  const letters = [...context.text];
  const from = Math.max(0, claim.passage.start - context.start);
  const to = Math.max(from, claim.passage.end - context.start);
  const text = `${letters.slice(0, from).join('')}»${letters.slice(from, to).join('')}«${letters.slice(to).join('')}`;
  return text.split(/\n+/).map((line) => `  ${line}`);
}

const HIDDEN: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'passage',
  'foundBy',
  'reasons',
  'grounds',
  'candidates',
  'parts',
]);

function fieldLines(claim: Claim): readonly string[] {
  const fields = Object.entries(claim).filter(([name, value]) => !HIDDEN.has(name) && !isEmpty(value));
  return [
    `${claim.kind}  (${claim.foundBy})`,
    ...fields.map(([name, value]) => `  ${name.padEnd(12)} ${shown(value)}`),
    ...claim.reasons.map((reason) => `  because      ${reason}`),
  ];
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

function shown(value: unknown): string {
  if (typeof value === 'string') return oneLine(value, 200);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(shown).join('; ');
  const { name, text, named, exact } = value as Readonly<Record<string, unknown>>;
  if (named !== undefined) return String(name ?? text);
  if (typeof exact === 'string') return `“${oneLine(exact, 120)}”`;
  return Object.entries(value)
    .filter(([key, inner]) => key !== 'reasons' && !isEmpty(inner))
    .map(([key, inner]) => `${key}: ${shown(inner)}`)
    .join(', ');
}

function oneLine(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
