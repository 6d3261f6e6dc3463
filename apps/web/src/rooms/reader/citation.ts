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
  if (passage) lines.push(words.t('cite.place', { start: words.n(passage.start), end: words.n(passage.end) }));
  const first = source.custody[0];
  if (first) lines.push(words.t('cite.received', { path: first.path, at: words.moment(first.at) }));
  lines.push(source.row.id);
  return lines.join('\n');
}
