// The tree of a page comes in, its visible text with blocks goes out: every run has its role, nothing shown is left out.

import type { BlockRole } from '../../model/block.ts';
import { type Finding, findingOf } from '../../model/finding.ts';
import { type DraftBlock, wordsBlock } from '../draft.ts';
import { findFurniture } from './furniture.ts';
import { findHeadline, wordKey } from './headline.ts';
import { findMainElement } from './main-element.ts';
import { measure, proseIn } from './prose.ts';
import { rolesOf } from './roles.ts';
import { type PageRuns, type Run, runsOf } from './runs.ts';
import { type EmbeddedPost, embeddedPosts } from './social-embeds.ts';
import type { PageStatement } from './stated-facts.ts';
import type { HtmlElement, HtmlPage } from './tree.ts';

export interface PageLayout {
  readonly text: string;
  readonly blocks: DraftBlock[];
  readonly findings: readonly Finding[];
}

export function layOut({ root }: HtmlPage, stated: PageStatement): PageLayout {
  const { page, findings } = shownRuns(runsOf(root));
  const { masked, verdicts } = findFurniture(page);
  const sums = measure(page, masked);
  // A page without a single sentence: all of it that is not furniture by name is its text.
  const main =
    findMainElement(page, sums, verdicts) ??
    page.elements.find((one) => one.tag === 'body') ??
    page.elements[0] ??
    null;
  const posts = embeddedPosts(page, main);
  const title = findHeadline(page, main, masked, stated.headlines);
  const titleKey = wordKey(page.runs[title]?.text ?? '');
  const roles = rolesOf({ page, masked, verdicts, sums, main, title, titleKey, host: hostOf(stated.address) });
  return { ...compose(page.runs, roles, posts), findings };
}

const hostOf = (address: string | null): string | null =>
  address === null ? null : (/^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? null);

/** Prose that is not shown is worth a finding; where hardly any is shown, the page shows it by a script, and it is the text. */
function shownRuns(page: PageRuns): { page: PageRuns; findings: Finding[] } {
  let shown = 0;
  let hidden = 0;
  for (const run of page.runs) {
    if (run.hidden) hidden += proseIn(run);
    else shown += proseIn(run);
  }
  if (hidden < 200) return { page, findings: [] };
  if (shown * 4 > hidden) {
    const message = `about ${hidden} characters of prose are hidden on the page as saved and not in the text: look at the original`;
    return { page, findings: [findingOf('read.hidden-text', 'note', message)] };
  }
  const message = `the page hides nearly all its prose (about ${hidden} characters) until a script shows it: it was read as shown`;
  const runs = page.runs.map((run) => ({ ...run, hidden: false }));
  return { page: { ...page, runs }, findings: [findingOf('read.hidden-text', 'note', message)] };
}

function rowOf(owner: HtmlElement): HtmlElement | null {
  for (let up: HtmlElement | null = owner; up !== null && up.tag !== 'table'; up = up.parent)
    if (up.tag === 'tr') return up;
  return null;
}

/** Runs become blocks one by one; those of an embedded post, and the cells of a table's row, become one. */
function compose(
  runs: readonly Run[],
  roles: readonly BlockRole[],
  posts: readonly EmbeddedPost[],
): { text: string; blocks: DraftBlock[] } {
  const parts: string[] = [];
  const blocks: DraftBlock[] = [];
  const starts = new Map(posts.map((one) => [one.first, one]));
  let length = 0;
  let post: EmbeddedPost | null = null;
  let lastRow: HtmlElement | null = null;
  runs.forEach((run, i) => {
    post = starts.get(i) ?? (post !== null && i < post.end ? post : null);
    if (run.hidden) return;
    const role = post === null ? (roles[i] ?? 'furniture') : 'socialPost';
    const row = role === 'table' ? rowOf(run.owner) : null;
    const last = blocks.at(-1);
    const joins = (post !== null && last?.post === post.post) || (row !== null && row === lastRow);
    const gap = length === 0 ? '' : !joins ? '\n\n' : post === null ? '\t' : '\n';
    const from = length + gap.length;
    parts.push(gap, run.text);
    length = from + run.text.length;
    lastRow = row;
    if (joins && last !== undefined) blocks[blocks.length - 1] = { ...last, to: length };
    else blocks.push({ ...wordsBlock(role, from, length), post: post?.post ?? null });
  });
  return { text: parts.join(''), blocks };
}
