// The tree of a page comes in, its runs of words go out: a run is what stands between two block boundaries. Every element covers a
// stretch of runs, so that sums over prefixes answer "how much prose, how many links stand in here" at once.

import { BLOCK_TAGS, CONTROL_TAGS, UNSHOWN_TAGS } from './tags.ts';
import { type HtmlElement, isElement } from './tree.ts';

export interface Run {
  /** White space collapsed, `<br>` as a line feed, trimmed; never empty. */
  readonly text: string;
  /** The block element it stands in. */
  readonly owner: HtmlElement;
  /** How many of its UTF-16 units stand in links, in bold type, in controls such as buttons. */
  readonly linkChars: number;
  readonly strongChars: number;
  readonly controlChars: number;
  /** Where its first link leads; empty without one. */
  readonly href: string;
  /** Not shown as the page was saved: `display:none`, `hidden`. */
  readonly hidden: boolean;
}

export interface PageRuns {
  readonly runs: readonly Run[];
  /** Every block element that has words, in document order: what it holds comes right after it. */
  readonly elements: readonly HtmlElement[];
}

export function runsOf(root: HtmlElement): PageRuns {
  const walk = new Walk();
  walk.visit(root, root, false);
  walk.end();
  return { runs: walk.runs, elements: walk.elements };
}

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function hides(element: HtmlElement): boolean {
  const { attributes } = element;
  if (attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found') return true;
  const style = attributes['style'];
  if (style !== undefined && HIDING_STYLE.test(style)) return true;
  return element.tag === 'dialog' && attributes['open'] === undefined;
}

const startsBlock = (tag: string): boolean => BLOCK_TAGS.has(tag) || tag.includes('-');

const APART =
  /(?:^|[\s_-])(?:hidden|hide|sr-only|visually-?hidden|screen-?reader(?:-text)?|\w*caption\w*|cutline|popover|tooltip|rollover[\w-]*|share\w*)(?:$|[\s_-])/i;

/** An inline element that is no part of the sentence around it, by its class. */
function standsApart(element: HtmlElement): boolean {
  const name = element.attributes['class'];
  return name !== undefined && name !== '' && element.tag !== 'a' && APART.test(name);
}

/** Open while one page is walked. */
class Walk {
  readonly runs: Run[] = [];
  readonly elements: HtmlElement[] = [];
  private owner: HtmlElement | null = null;
  private text = '';
  private link = 0;
  private strong = 0;
  private control = 0;
  private inLink = 0;
  private inStrong = 0;
  private inControl = 0;
  private inPre = 0;
  private href = '';
  private hidden = false;
  private breaks = 0;

  /** Depth is capped by the tree. */
  visit(element: HtmlElement, block: HtmlElement, hidden: boolean): void {
    const { tag } = element;
    if (UNSHOWN_TAGS.has(tag)) return;
    if (tag === 'br' || tag === 'hr') {
      this.lineBreak(tag === 'hr');
      return;
    }
    const nowHidden = hidden || hides(element);
    const isBlock = startsBlock(tag) || nowHidden !== hidden || standsApart(element);
    if (isBlock) this.end();
    const owner = isBlock ? element : block;
    this.hidden = nowHidden;
    element.first = this.runs.length;
    const at = this.elements.length;
    if (isBlock) this.elements.push(element);
    this.enter(tag, 1);
    if (tag === 'a' && this.href === '') this.href = element.attributes['href'] ?? '';
    for (const child of element.children) {
      if (isElement(child)) this.visit(child, owner, nowHidden);
      else this.words(child, owner);
    }
    this.enter(tag, -1);
    if (isBlock) this.end();
    this.hidden = hidden;
    element.end = this.runs.length;
    if (isBlock && element.end === element.first) this.elements.length = at; // no words in it, nor in what it holds
  }

  private enter(tag: string, by: number): void {
    if (tag === 'a') this.inLink += by;
    else if (tag === 'b' || tag === 'strong' || (tag.length === 2 && tag >= 'h1' && tag <= 'h6')) this.inStrong += by;
    else if (tag === 'pre') this.inPre += by;
    else if (CONTROL_TAGS.has(tag)) this.inControl += by;
  }

  private words(raw: string, owner: HtmlElement): void {
    if (this.text === '' && !/\S/.test(raw)) return;
    const words = this.inPre > 0 ? raw : raw.replace(/[ \t\r\n\f]+/g, ' ');
    this.owner ??= owner;
    this.breaks = /\S/.test(words) ? 0 : this.breaks;
    this.text += words;
    if (this.inLink > 0) this.link += words.length;
    if (this.inStrong > 0) this.strong += words.length;
    if (this.inControl > 0) this.control += words.length;
  }

  /** Two line breaks in a row part paragraphs, as pages without `<p>` write them. */
  private lineBreak(rule: boolean): void {
    this.breaks++;
    if (rule || this.breaks >= 2) this.end();
    else if (this.text !== '') this.text += '\n';
  }

  end(): void {
    const text = this.inPre > 0 ? this.text.replace(/^\s*\n|\s+$/g, '') : tidy(this.text);
    if (text !== '' && this.owner !== null) {
      const { owner, link, strong, control, href, hidden } = this;
      this.runs.push({ text, owner, linkChars: link, strongChars: strong, controlChars: control, href, hidden });
    }
    this.owner = null;
    this.text = '';
    this.link = 0;
    this.href = '';
    this.strong = 0;
    this.control = 0;
    this.breaks = 0;
  }
}

/** Spaces at line ends go, as a browser shows it; no-break spaces and joiners stay. */
const tidy = (text: string): string =>
  text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ \n]+|[ \n]+$/g, '');
