// Who “the first accused” or «متهم» of a judgment is: where the same words stand before a name, `The first accused, Arvid Malen, was …`, «متهم: سرهنگ …». In: a mention without a name. Out: the
// mention with the name, where the document gives one and no other.

import type { Mention } from '../../model/mention.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';

const ACCUSED =
  /^(?:(?:first|second|third|fourth|fifth|sixth) )?(?:accused|defendant|respondent|appellant)$|^متهم(?: ردیف \p{L}+)?$/u;
/** Ranks and titles between the colon and the name. */
const NEAR = 3;

export function accusedByName(mention: Mention, prepared: PreparedText): Mention {
  const words = normaliseForSearch(mention.text).replace(/^the /, '');
  const isNamed = mention.name !== null && normaliseForSearch(mention.name) !== words;
  if (isNamed || !ACCUSED.test(words)) return mention;
  const { tokens: t, names } = prepared;
  const parts = words.split(' ');
  const found = new Set<string>();
  for (let i = 0; i < t.count; i++) {
    if (!parts.every((part, k) => (persianWord(t, i + k) || t.norm[i + k]) === part)) continue;
    const mark = i + parts.length;
    // `ACCUSED AL-DURI:` at the beginning of a turn, where the words may be read as one name.
    const called = names.list[names.at[mark] ?? -1];
    if (
      called !== undefined &&
      called.end > mark &&
      called.first <= mark &&
      called.kind !== 'body' &&
      t.gap[mark] === 1
    )
      found.add(t.text.slice(t.from[mark], t.to[called.end - 1]));
    if (!/^[,:،]$/.test(t.norm[mark] ?? '')) continue;
    for (let k = mark + 1; k <= mark + NEAR; k++) {
      const name = names.list[names.at[k] ?? -1];
      if (name === undefined || name.kind === 'body' || name.kind === 'place') continue;
      found.add(names.fullest(name.name));
      break;
    }
  }
  const [name, ...more] = [...found];
  return name === undefined || more.length > 0
    ? mention
    : { ...mention, name, named: 'inferred', reasons: [`“${mention.text}” is ${name}, whom the document calls so`] };
}
