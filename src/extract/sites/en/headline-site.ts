// The place that a document is about by its headline: `The pits of La Cancaña: what was found`, `14. Vostrava, dairy`, `Note on the camp at Orsund`. “The site” and “the ground” of its text, and fences and plaques
// that are told of without a place, are that one’s. In: the text. Out: the words for it in the headline; null where a headline names none, or two.

import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { isPlaceHead, isSiteHead, sitePhrase } from './site-phrase.ts';
import { NO_SITE_AFTER, PLACE_NOUNS } from './words.data.ts';

const HEADLINES = new Set(['title', 'subtitle', 'heading']);
const known = new WeakMap<PreparedText, TokenSpan | null>();

export function headlineSite(prepared: PreparedText): TokenSpan | null {
  const found = known.get(prepared);
  if (found !== undefined) return found;
  const site = lookUp(prepared);
  known.set(prepared, site);
  return site;
}

function lookUp(prepared: PreparedText): TokenSpan | null {
  const { tokens: t, stretches, stretchOf } = prepared;
  const found: TokenSpan[] = [];
  for (let i = 0; i < t.count; i++) {
    const stretch = stretches[stretchOf[i] ?? 0];
    if (stretch === undefined || stretch.from > FIRST_LINES) break;
    if (!HEADLINES.has(stretch.role) || !isHeadlineHead(prepared, i)) continue;
    const phrase = withName(prepared, i, sitePhrase(prepared, i, 0));
    if (phrase !== null && !found.some((other) => other.first < phrase.end && phrase.first < other.end))
      found.push(phrase);
  }
  const [site, ...others] = found;
  return others.length > 0 ? null : (site ?? null);
}
/** UTF-16: further down, headings are of chapters. */
const FIRST_LINES = 400;

const isHeadlineHead = (prepared: PreparedText, i: number): boolean => {
  const { tokens: t } = prepared;
  const w = t.norm[i] ?? '';
  return (
    (isSiteHead(prepared, i) || isPlaceHead(prepared, i) || PLACE_NOUNS.has(w)) &&
    !NO_SITE_AFTER.has(t.norm[i + 1] ?? '')
  );
};

/** With the name that it bears: behind it (`the pits of …`), within it, or before it (`La Cancaña, former range`). */
function withName({ tokens: t, names }: PreparedText, head: number, phrase: TokenSpan): TokenSpan | null {
  const nameAt = (k: number) => {
    const name = names.list[names.at[k] ?? -1];
    return name === undefined || name.kind === 'person' || name.kind === 'body' ? undefined : name;
  };
  for (let k = phrase.first; k < phrase.end; k++) if (nameAt(k) !== undefined) return phrase;
  for (let k = phrase.first - 1; k >= phrase.first - 2 && k >= 0; k--) {
    const before = nameAt(k);
    if (before !== undefined && /^[,’']$|^s$/.test(t.norm[k + 1] ?? '')) return { first: before.first, end: head + 1 };
  }
  return null;
}
