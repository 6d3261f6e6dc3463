// For the tests of reported speech: what a short text reports without marks, one line each.

import type { QuoteClaim } from '../../src/model/claim.ts';
import { quotesIn } from './claims-in.ts';

/** `speaker: words` for all reported speech, in the order of the text; or one of its fields. */
export const reportedIn = (text: string, field: 'asserted' | 'confidence' | null = null): readonly string[] =>
  quotesIn(text)
    .filter(({ form }) => form === 'indirect')
    .map((claim) => (field === null ? line(claim) : claim[field]));

const line = ({ speaker, words }: QuoteClaim): string =>
  `${speaker.map(({ name, text }) => name ?? text).join(' & ') || '?'}: ${words}`;
