// The tree of a page comes in, its visible text with one block a run goes out: every run has its role, nothing shown is left out.

import type { BlockRole } from '../../model/block.ts';
import { type DraftBlock, wordsBlock } from '../draft.ts';
import { findFurniture } from './furniture.ts';
import { findHeadline, wordKey } from './headline.ts';
import { findMainElement } from './main-element.ts';
import { measure } from './prose.ts';
import { rolesOf } from './roles.ts';
import { runsOf } from './runs.ts';
import type { PageStatement } from './stated-facts.ts';
import type { HtmlPage } from './tree.ts';

export function layOut({ root }: HtmlPage, stated: PageStatement): { text: string; blocks: DraftBlock[] } {
  const page = runsOf(root);
  const { masked, verdicts } = findFurniture(page);
  const sums = measure(page, masked);
  const main = findMainElement(page, sums, verdicts);
  const title = findHeadline(page, main, masked, stated.headlines);
  const titleKey = wordKey(page.runs[title]?.text ?? '');
  const roles = rolesOf({ page, masked, verdicts, sums, main, title, titleKey, host: hostOf(stated.address) });
  return compose(page.runs, roles);
}

function compose(
  runs: readonly { text: string; hidden: boolean }[],
  roles: readonly BlockRole[],
): { text: string; blocks: DraftBlock[] } {
  const parts: string[] = [];
  const blocks: DraftBlock[] = [];
  let length = 0;
  runs.forEach((run, i) => {
    if (run.hidden) return;
    if (length > 0) {
      parts.push('\n\n');
      length += 2;
    }
    blocks.push(wordsBlock(roles[i] ?? 'furniture', length, length + run.text.length));
    parts.push(run.text);
    length += run.text.length;
  });
  return { text: parts.join(''), blocks };
}

const hostOf = (address: string | null): string | null =>
  address === null ? null : (/^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? null);
