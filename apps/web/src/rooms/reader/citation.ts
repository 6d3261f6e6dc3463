// "Copy citation": the words, the source, the place, and the hash by which anyone can find the very bytes again.

import type { Passage } from '../../../../../src/model/passage.ts';
import type { SourceView } from '../../../../../src/model/views.ts';
import type { Words } from '../../words/use-words.ts';

export function citationOf(source: SourceView, passage: Passage | null, words: Words): string {
  const description = source.reading?.source;
  const published = description?.published.edtf;
  const lines: string[] = [];
  if (passage) lines.push(words.lang === 'fa' ? `«${passage.exact}»` : `“${passage.exact}”`);
  const about = [
    description?.byline,
    description?.title ?? source.row.file,
    description?.publisher,
    published && words.edtf(published),
  ];
  lines.push(about.filter((one) => one !== null && one !== undefined && one !== '').join(', '));
  if (description?.address) lines.push(description.address);
  if (passage) lines.push(placeWords(source, passage, words));
  const first = source.custody[0];
  if (first) lines.push(words.t('cite.received', { path: first.path, at: words.moment(first.at) }));
  lines.push(source.row.id);
  return lines.join('\n');
}

/** The page of the original as well, where it has pages. */
function placeWords(source: SourceView, { start, end }: Passage, words: Words): string {
  const block = source.reading?.blocks.find((one) => one.start <= start && start < one.end);
  const page = block?.place?.page ?? null;
  const place = { start: words.n(start), end: words.n(end) };
  return page === null ? words.t('cite.place', place) : words.t('cite.placeOnPage', { ...place, page: words.n(page) });
}
