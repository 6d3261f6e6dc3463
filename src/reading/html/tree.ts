// The text of an HTML page comes in, a light tree goes out. The tokens are htmlparser2's; the tree is our own, because a page is
// untrusted: depth is capped as in browsers, and no step looks at more than the capped stack. The rules for tags that close
// one another are the part of the HTML Standard (section 13.2.6) that changes where text lands; misnested formatting is not mended.

import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BLOCK_TAGS, CLOSED_BY, RAW_TAGS, SCOPE_TAGS, VOID_TAGS } from './tags.ts';

/** `first` and `end` are filled in by runs.ts: the runs of words inside it are those from `first` to before `end`. */
export interface HtmlElement {
  readonly tag: string;
  readonly parent: HtmlElement | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
  first: number;
  end: number;
}

/** As deep as browsers nest; what lies deeper is hung on the last level. */
const MAX_DEPTH = 512;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

export const isElement = (node: HtmlElement | string): node is HtmlElement => typeof node !== 'string';

const newElement = (tag: string, parent: HtmlElement | null, attributes: HtmlElement['attributes']): HtmlElement => ({
  tag,
  parent,
  attributes,
  children: [],
  first: 0,
  end: 0,
});

export interface HtmlPage {
  readonly root: HtmlElement;
  /** What can speak of the page: meta, link, title, html, JSON-LD scripts, time, and all with `itemprop`; in document order. */
  readonly telling: readonly HtmlElement[];
  /** Out of a comment that the browser wrote when it saved the page. */
  readonly savedFrom: string | null;
}

export function parseHtml(page: string): HtmlPage {
  const builder = new TreeBuilder(page);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(page);
  tokenizer.end();
  return { root: builder.root, telling: builder.telling, savedFrom: builder.savedFrom };
}

const TELLING_TAGS = new Set(['html', 'meta', 'link', 'title', 'time', 'script', 'base']);

/** Open while one page is parsed. The tokenizer hands over offsets of `page`. */
class TreeBuilder implements TokenizerCallbacks {
  readonly root: HtmlElement = newElement('#document', null, NO_ATTRIBUTES);
  readonly telling: HtmlElement[] = [];
  savedFrom: string | null = null;
  private readonly page: string;
  private readonly stack: HtmlElement[] = [this.root];
  private current: HtmlElement = this.root;
  /** How many elements of a tag are open: an end tag without a start is dropped without a search. */
  private readonly open = new Map<string, number>();
  private text = '';
  private tag = '';
  private attributes: Record<string, string> | null = null;
  private attributeName = '';
  private attributeValue = '';

  constructor(page: string) {
    this.page = page;
  }

  ontext(start: number, end: number): void {
    this.text += this.page.slice(start, end);
  }
  ontextentity(codePoint: number): void {
    this.text += String.fromCodePoint(codePoint);
  }
  onopentagname(start: number, end: number): void {
    this.tag = this.page.slice(start, end).toLowerCase();
    this.attributes = null;
  }
  onattribname(start: number, end: number): void {
    this.attributeName = this.page.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }
  onattribdata(start: number, end: number): void {
    this.attributeValue += this.page.slice(start, end);
  }
  onattribentity(codePoint: number): void {
    this.attributeValue += String.fromCodePoint(codePoint);
  }
  onattribend(): void {
    // The first of two attributes of one name counts (13.2.5.33). No prototype: names are untrusted.
    this.attributes ??= Object.create(null) as Record<string, string>;
    this.attributes[this.attributeName] ??= this.attributeValue;
  }
  onopentagend(): void {
    this.start(this.tag, this.attributes ?? NO_ATTRIBUTES);
  }
  onselfclosingtag(): void {
    // Only foreign elements (svg, math) close themselves; `<div/>` opens a div.
    this.start(this.tag, this.attributes ?? NO_ATTRIBUTES);
    if ((this.open.get('svg') ?? 0) > 0 || (this.open.get('math') ?? 0) > 0) this.closeTag(this.tag);
  }
  onclosetag(start: number, end: number): void {
    this.closeTag(this.page.slice(start, end).toLowerCase());
  }
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  oncomment(start: number, end: number, offset: number): void {
    const words = this.page.slice(start, end - offset);
    // Browsers note the address in a comment: `<!-- saved from url=(0031)https://… -->`.
    this.savedFrom ??= /saved from url=\(\d+\)(\S+)/.exec(words)?.[1] ?? null;
  }
  onend(): void {
    this.flush();
  }

  private flush(): void {
    if (this.text === '') return;
    this.current.children.push(this.text);
    this.text = '';
  }

  private start(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.flush();
    this.closeWhatEndsHere(tag);
    const element = newElement(tag, this.current, attributes);
    this.current.children.push(element);
    if (TELLING_TAGS.has(tag) || attributes['itemprop'] !== undefined) this.telling.push(element);
    if (VOID_TAGS.has(tag) || this.stack.length >= MAX_DEPTH) return;
    this.stack.push(element);
    this.current = element;
    this.open.set(tag, (this.open.get(tag) ?? 0) + 1);
  }

  /** `<li>` ends an open `<li>`, a block ends an open `<p>`: up to the nearest scope. */
  private closeWhatEndsHere(tag: string): void {
    const ends = CLOSED_BY[tag];
    if (ends !== undefined) {
      for (let i = this.stack.length - 1; i > 0; i--) {
        const one = this.stack[i]?.tag ?? '';
        if (ends.tags.has(one)) {
          this.popTo(i);
          return;
        }
        if (ends.until.has(one)) break;
      }
    }
    if (BLOCK_TAGS.has(tag) && (this.open.get('p') ?? 0) > 0) this.closeTag('p');
    else if (tag === 'a' && (this.open.get('a') ?? 0) > 0) this.closeTag('a');
  }

  private closeTag(tag: string): void {
    this.flush();
    if (tag === 'br') this.start('br', NO_ATTRIBUTES);
    if ((this.open.get(tag) ?? 0) === 0) return;
    const scoped = !SCOPE_TAGS.has(tag);
    for (let i = this.stack.length - 1; i > 0; i--) {
      const one = this.stack[i]?.tag ?? '';
      if (one === tag) {
        this.popTo(i);
        return;
      }
      if (scoped && SCOPE_TAGS.has(one)) return;
      // `<b><p>words</b>`: the paragraph goes on.
      if (tag !== 'a' && !BLOCK_TAGS.has(tag) && !RAW_TAGS.has(tag) && BLOCK_TAGS.has(one)) return;
    }
  }

  private popTo(index: number): void {
    while (this.stack.length > index) {
      const gone = this.stack.pop();
      if (gone !== undefined) this.open.set(gone.tag, (this.open.get(gone.tag) ?? 1) - 1);
    }
    this.current = this.stack[this.stack.length - 1] ?? this.root;
  }
}
