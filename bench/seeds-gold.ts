// The five articles the project came from: how much of what a careful analyst finds in them is found. Recall and precision for each kind; with --errors the
// differences. The pages go through the readers as a person would hand them in. Each kind is measured in a file of its own: parts/gold-*.ts.
//
//   node bench/seeds-gold.ts --data ../shared/seeds [--errors] [--plain]

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findClaims } from '../src/extract/find-claims.ts';
import { readDocument } from '../src/reading/read-document.ts';
import { appealsSitesStances } from './parts/gold-appeals-sites-stances.ts';
import type { GoldPart } from './parts/gold-part.ts';
import { posts } from './parts/gold-posts.ts';
import { wordsAndNumbers } from './parts/gold-words-and-numbers.ts';
import { readingOfText, someObject } from './parts/plain-reading.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/seeds' },
    errors: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
  },
});

const parts: readonly GoldPart[] = [wordsAndNumbers(), posts(), appealsSitesStances()];

const heads: string[] = [];
for (const file of readdirSync(values.data)
  .filter((name) => /^\d{3}_.*\.txt$/.test(name))
  .sort()) {
  const gold: unknown = JSON.parse(readFileSync(join(values.data, 'gold', `seed-${file.slice(0, 3)}.json`), 'utf8'));
  const bytes = readFileSync(join(values.data, file));
  const reading = values.plain
    ? readingOfText(bytes.toString('utf8'), 'en')
    : (await readDocument({ bytes, name: file, mediaType: null, address: null, accessed: null }, { ocr: null }))
        .reading;
  const began = performance.now();
  const { claims } = findClaims({ object: someObject, reading, reference: null });
  const took = performance.now() - began;
  heads.push(`── ${file} published ${reading.source.published.edtf}, ${claims.length} claims in ${took.toFixed(1)} ms`);
  for (const part of parts) part.add({ gold, text: reading.text, claims });
}
for (const part of parts) for (const line of part.result()) console.log(line);
if (values.errors) for (const line of [...heads, ...parts.flatMap((part) => part.differences())]) console.log(line);
