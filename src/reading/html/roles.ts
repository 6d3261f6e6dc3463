// Each run of a page gets its role: what stands outside the main element is furniture, inside it the nearest telling element decides, and
// then its words. Last, headings that head nothing and teasers are taken out.

import type { BlockRole } from '../../model/block.ts';
import { bylineCue, isCaptionLine, isFurnitureLine } from '../line-words.ts';
import { isDateLine } from '../page-facts/calendar-date.ts';
import { creditLine } from '../page-facts/credits.ts';
import { wordKey } from './headline.ts';
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
  /** Index of the run that is the title, or -1. */
  readonly title: number;
  /** Letters and digits of the title. */
  readonly titleKey: string;
  /** Host of the page's own address, or null. */
  readonly host: string | null;
}

export function rolesOf(parts: PageParts): BlockRole[] {
  const { page, masked, main, title } = parts;
  const roles: BlockRole[] = page.runs.map(() => 'furniture');
  if (title >= 0) roles[title] = 'title';
  if (main === null) return roles;
  for (let i = main.first; i < main.end; i++) {
    const run = page.runs[i];
    if (run !== undefined && masked[i] !== true && i !== title) roles[i] = roleInMain(run, main, parts);
  }
  // Labels over the headline: section, number, date.
  for (let i = main.first; i < title; i++)
    if (roles[i] === 'body' && (parts.sums.proseOf[i] ?? 0) === 0) roles[i] = 'furniture';
  betweenTitleAndMain(parts, roles, main);
  headRoles(parts, roles, main);
  standfirst(parts, roles);
  dropTeasers(parts, roles);
  dropLooseHeadings(roles, main);
  return roles;
}

const HEAD_ROLES: ReadonlySet<BlockRole> = new Set(['subtitle', 'byline', 'caption']);
const HEAD_RUNS = 14;

/** Standfirst, byline and picture often stand under the headline, outside the element of the text. */
function betweenTitleAndMain(parts: PageParts, roles: BlockRole[], main: HtmlElement): void {
  const { page, title, masked } = parts;
  if (title < 0 || title >= main.first || main.first - title > HEAD_RUNS) return;
  // The kicker stands over the headline.
  for (let i = Math.max(0, title - 2); i < title; i++) {
    const run = page.runs[i];
    if (run !== undefined && masked[i] !== true && roleInMain(run, main, parts) === 'subtitle') roles[i] = 'subtitle';
  }
  let lead = 0;
  for (let i = title + 1; i < main.first; i++) {
    const run = page.runs[i];
    if (run === undefined || masked[i] === true) continue;
    const role = roleInMain(run, main, parts);
    if (HEAD_ROLES.has(role)) roles[i] = role;
    else if (run.text.length < 140 && isDateLine(run.text)) roles[i] = 'dateline';
    else if (bylineCue(run.text) !== null) roles[i] = 'byline';
    else if (role === 'body' && isLead(run, parts.sums.proseOf[i] ?? 0) && lead++ < 2) roles[i] = 'subtitle';
    else if (role === 'heading' && i <= title + 3 && run.text.split(/\s+/).length >= 7) roles[i] = 'subtitle';
  }
}

/** A paragraph apart from the text, above it: a sentence, and not a line about the page. */
const isLead = ({ text }: Run, prose: number): boolean =>
  prose > 0 && text.length < 700 && /[.!?…”"»؟。]$/.test(text) && !text.split('\n').some(isDateLine);

/** A long heading right under the headline is the standfirst. */
function standfirst({ page, title }: PageParts, roles: BlockRole[]): void {
  for (let i = title + 1; title >= 0 && i <= title + 3; i++) {
    const text = page.runs[i]?.text ?? '';
    if (roles[i] === 'heading') {
      if (text.split(/\s+/).length >= 7) roles[i] = 'subtitle';
      return;
    }
    if (roles[i] === 'body') return;
  }
}

/** Elements further out say nothing of a run any more; a page of nothing but nesting costs no more for it. */
const MOST_LEVELS = 40;

function roleInMain(run: Run, main: HtmlElement, parts: PageParts): BlockRole {
  const { text } = run;
  if (run.controlChars > text.length * 0.5 || isFurnitureLine(text)) return 'furniture';
  let role: BlockRole | null = null;
  let levels = 0;
  for (let up: HtmlElement | null = run.owner; up !== null && up !== main && levels < MOST_LEVELS; up = up.parent) {
    levels++;
    const tag = up.tag;
    if (tag === 'figcaption' || tag === 'caption') return 'caption';
    if (tag === 'li' || tag === 'dd' || tag === 'dt') role ??= 'list';
    else if (tag === 'blockquote') role = 'quotation';
    else if (tag === 'td' || tag === 'th') role ??= parts.sums.prose(up) > 0 || isAloneInRow(up) ? 'body' : 'table';
    else if (tag.length === 2 && tag >= 'h1' && tag <= 'h6') role ??= 'heading';
    const verdict = parts.verdicts.get(up);
    // A theme may name the wrapper of a whole post by its date: only a small element is what its name says.
    const size = verdict === undefined ? 0 : parts.sums.chars(up);
    if (verdict === 'caption' && size < 700 && text.length < 400) return 'caption';
    if (verdict === 'byline' && size < 400 && text.length < 200) return 'byline';
    if (verdict === 'subtitle' && size < 1200 && !text.split('\n').some(isDateLine)) role ??= 'subtitle';
  }
  if (isCaptionLine(text)) return 'caption';
  const credit = creditLine(text);
  if (credit !== null) return credit.kind === 'photo' ? 'caption' : 'furniture';
  if (text.length < 200 && wordKey(text) === parts.titleKey && parts.titleKey !== '') return 'furniture';
  if (run.linkChars > text.length * 0.7) return standingLink(run, parts, role ?? 'body');
  return role ?? 'body';
}

/** The only cell with words in its row: the table lays the page out. */
const isAloneInRow = (cell: HtmlElement): boolean =>
  cell.parent?.tag === 'tr' && cell.parent.first === cell.first && cell.parent.end === cell.end;

/** A paragraph that is one link: to elsewhere it is the author's, to the site itself it advertises another page. */
function standingLink(run: Run, parts: PageParts, role: BlockRole): BlockRole {
  if (role === 'table' && run.text.length < 20) return role;
  if (/^(?:https?:|www\.)/i.test(run.text)) return role;
  const target = /^https?:\/\/([^/?#]+)/i.exec(run.href)?.[1]?.toLowerCase() ?? null;
  const abroad = target !== null && parts.host !== null && sameSite(target) !== sameSite(parts.host);
  return abroad && role !== 'heading' ? role : 'furniture';
}

const sameSite = (host: string): string =>
  host
    .replace(/^www\./, '')
    .split('.')
    .slice(-2)
    .join('.');

/** "06.10", "6:10 pm": the entries of a live page. */
const CLOCK = /^\d{1,2}[.:h]\d{2}\s*(?:[ap]\.?m\.?|uhr|gmt|utc|bst|[ce]e?s?t)?$/i;

/** Date lines and bylines between the title and the first paragraph, and date lines anywhere on their own. */
function headRoles({ page, sums }: PageParts, roles: BlockRole[], main: HtmlElement): void {
  let inHead = true;
  for (let i = main.first; i < main.end; i++) {
    const run = page.runs[i];
    if (run === undefined || (roles[i] !== 'body' && roles[i] !== 'list' && roles[i] !== 'heading')) continue;
    const { text } = run;
    if (text.length < 140 && (isDateLine(text) || CLOCK.test(text))) roles[i] = 'dateline';
    else if (inHead && bylineCue(text) !== null) roles[i] = 'byline';
    if ((sums.proseOf[i] ?? 0) > 0) inHead = false;
  }
}

/** A list item or small section whose heading is a link tells of another page: all of it is furniture. */
function dropTeasers({ page, sums, main }: PageParts, roles: BlockRole[]): void {
  if (main === null) return;
  for (let i = main.first; i < main.end; i++) {
    const run = page.runs[i];
    if (run === undefined || roles[i] !== 'furniture' || run.linkChars < run.text.length * 0.7) continue;
    if (!/^h[1-6]$/.test(headingTag(run.owner))) continue;
    for (let up = run.owner.parent; up !== null && up !== main; up = up.parent) {
      if (sums.prose(up) > sums.prose(main) * 0.1 || up.end - up.first > 6) break;
      if (/^(?:li|article|section|div)$/.test(up.tag)) roles.fill('furniture', up.first, up.end);
    }
  }
}

function headingTag(owner: HtmlElement): string {
  for (let up: HtmlElement | null = owner, i = 0; up !== null && i < 3; up = up.parent, i++)
    if (/^h[1-6]$/.test(up.tag)) return up.tag;
  return '';
}

const UNDER_HEADING: ReadonlySet<BlockRole> = new Set(['body', 'list', 'quotation', 'table', 'socialPost']);

/** A heading stands over words of the article: one with four runs of furniture below it, or the end, heads nothing. */
function dropLooseHeadings(roles: BlockRole[], main: HtmlElement): void {
  let furniture = Number.POSITIVE_INFINITY;
  for (let i = main.end - 1; i >= main.first; i--) {
    const role = roles[i] ?? 'furniture';
    if (role === 'heading' && furniture > 3) roles[i] = 'furniture';
    else if (UNDER_HEADING.has(role)) furniture = 0;
    else if (role === 'furniture') furniture++;
  }
}
