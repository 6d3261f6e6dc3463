// The place of a count by the words right beside it, where the claim gives none: "81 for Tarsel", "had died in Tarsel", «در شهر تارسل ۱۱ نفر»; and whether it is told of the whole country or province. In: a figure. Out: the name of a
// place that the case knows; null where none stands there.

import type { FigureClaim } from '../../model/claim.ts';
import type { CaseClaim } from '../case-claim.ts';
import type { WeighingContext } from '../weighing-context.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3}`;
const KIND = String.raw`(?:the\s+(?:\p{L}+\s+){0,2}(?:city|town|village|port|province|camp|prison)\s+of\s+)?(?:the\s+)?`;
const BEHIND = new RegExp(String.raw`^[^.;:,()]{0,50}?\b(?:in|at|for)\s+${KIND}(${NAME})`, 'u');
const BEFORE = new RegExp(String.raw`\b[Ii]n\s+${KIND}(${NAME}),?\s*$`, 'u');
const WORD_FA = String.raw`(?:(?=\p{L})\p{sc=Arabic}[\p{M}\u200c]*)+`;
const KIND_FA = String.raw`(?:(?:شهر|شهرستان|روستای|استان|بندر)\s)?`;
const BEHIND_FA = new RegExp(String.raw`^[^.؛،:()]{0,30}?(?<!\p{L})در\s${KIND_FA}(${WORD_FA}(?:\s${WORD_FA})?)`, 'u');
const BEFORE_FA = new RegExp(String.raw`(?<!\p{L})در\s${KIND_FA}(${WORD_FA}(?:\s${WORD_FA})?)\s*،?\s*$`, 'u');

export function placeBeside(
  { source, claim: { passage } }: CaseClaim<FigureClaim>,
  { who, positionOf }: Pick<WeighingContext, 'who' | 'positionOf'>,
): string | null {
  const isKnown = (name: string): boolean => who(source, name, 'place') !== null || positionOf(name) !== null;
  for (const [pattern, text] of [
    [BEHIND, passage.suffix],
    [BEHIND_FA, passage.suffix],
    [BEFORE, passage.prefix],
    [BEFORE_FA, passage.prefix],
  ] as const) {
    const named = pattern.exec(text)?.[1];
    if (named === undefined) continue;
    const known = [named, named.split(/\s/u)[0] ?? ''].find(isKnown);
    if (known !== undefined) return known;
  }
  return null;
}

/** "In the whole country", "nationwide", «در سراسر کشور», «تمام استان»: no count of one town. */
export const isOfWholeCountry = ({ passage: { prefix, exact, suffix } }: FigureClaim): boolean =>
  WHOLE.test(`${prefix.slice(-AROUND)} ${exact} ${suffix.slice(0, AROUND)}`);
const AROUND = 60;
const WHOLE =
  /\b(?:(?:in|across|throughout|over|of)\s+the\s+(?:whole|entire)\s+(?:of\s+)?(?:(?:country|nation|province|region)\b|(?:of\s+)?[\p{Lu}][\p{L}-]+\s+(?:province|region)\b)|(?:across|throughout)\s+the\s+(?:country|province|region)\b|nation-?wide\b|countrywide\b|in\s+the\s+whole\s+of\s)|(?<!\p{L})(?:سراسر|کل|تمام|همه)\s+(?:کشور|استان|منطقه)(?!\p{L})/u;
