// Which HTML tags do what, as far as it decides where text lands. HTML Standard, sections 13.1.2 and 15.3.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const VOID_TAGS = words('area base br col embed hr img input link meta param source track wbr keygen frame');

/** Their content is text, not tags. */
export const RAW_TAGS = words('script style textarea title xmp iframe noembed noframes');

/** Shown as blocks of their own; they end an open paragraph. */
export const BLOCK_TAGS = words(
  'address article aside blockquote body center details dialog dd dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary table ul ' +
    'tr td th tbody thead tfoot caption optgroup option xmp amp-sidebar amp-accordion',
);

/** An end tag does not reach through these (13.2.4.2 "in scope"). */
export const SCOPE_TAGS = words('html table td th caption template object applet marquee button svg math');

/** Never words of the page. */
export const UNSHOWN_TAGS = words(
  'script style template noscript head svg math canvas object embed applet iframe noembed noframes frameset audio video map datalist title',
);

/** Controls: shown, but not the document's own words. */
export const CONTROL_TAGS = words('button select option optgroup input textarea label fieldset');

interface Closing {
  readonly tags: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
}
const closing = (tags: string, until: string): Closing => ({ tags: words(tags), until: words(until) });

export const CLOSED_BY: Readonly<Record<string, Closing>> = Object.assign(
  Object.create(null) as Record<string, Closing>,
  {
    li: closing('li', 'ul ol menu dir table'),
    dt: closing('dt dd', 'dl table'),
    dd: closing('dt dd', 'dl table'),
    option: closing('option', 'select datalist'),
    optgroup: closing('option optgroup', 'select'),
    tr: closing('tr', 'table'),
    td: closing('td th', 'tr table'),
    th: closing('td th', 'tr table'),
    tbody: closing('tbody thead tfoot', 'table'),
    tfoot: closing('tbody thead tfoot', 'table'),
    thead: closing('tbody thead tfoot', 'table'),
    body: closing('head', 'html'),
  },
);
