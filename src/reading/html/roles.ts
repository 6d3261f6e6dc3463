// Each run of a page gets its role: what stands outside the main element is furniture, inside it the nearest telling element decides.

import type { BlockRole } from '../../model/block.ts';
import type { NameVerdict } from './name-words.ts';
import type { PageMeasure } from './prose.ts';
import type { PageRuns, Run } from './runs.ts';
import type { HtmlElement } from './tree.ts';

export interface PageParts {
  readonly page: PageRuns;
  readonly masked: readonly boolean[];
  readonly verdicts: ReadonlyMap<HtmlElement, NameVerdict>;
  readonly sums: PageMeasure;
  readonly main: HtmlElement | null;
}

export function rolesOf(parts: PageParts): BlockRole[] {
  const { page, masked, main } = parts;
  const roles: BlockRole[] = page.runs.map(() => 'furniture');
  if (main === null) return roles;
  for (let i = main.first; i < main.end; i++) {
    const run = page.runs[i];
    if (run !== undefined && masked[i] !== true) roles[i] = roleInMain(run, main, parts);
  }
  return roles;
}

function roleInMain(run: Run, main: HtmlElement, parts: PageParts): BlockRole {
  const { text } = run;
  if (run.controlChars > text.length * 0.5) return 'furniture';
  let role: BlockRole | null = null;
  for (let up: HtmlElement | null = run.owner; up !== null && up !== main; up = up.parent) {
    const tag = up.tag;
    if (tag === 'figcaption' || tag === 'caption') return 'caption';
    if (tag === 'li' || tag === 'dd' || tag === 'dt') role ??= 'list';
    else if (tag === 'blockquote') role = 'quotation';
    else if (tag === 'td' || tag === 'th') role ??= parts.sums.prose(up) > 0 ? 'body' : 'table';
    else if (/^h[1-6]$/.test(tag)) role ??= tag === 'h1' ? 'title' : 'heading';
    const verdict = parts.verdicts.get(up);
    if (verdict === 'caption' && text.length < 400) return 'caption';
    if (verdict === 'byline' && text.length < 200) return 'byline';
    if (verdict === 'subtitle') role ??= 'subtitle';
  }
  if (run.linkChars > text.length * 0.7 && role !== 'heading') return 'furniture';
  return role ?? 'body';
}
