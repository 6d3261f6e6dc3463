// A text as it is looked up and compared: its words and its prints. In: what was read of a source, or the text as it was kept. Out: the text; nothing is looked up here.

import { type Fingerprint, fingerprintsOf } from '../../corroborate/origins/fingerprints.ts';
import { issuerOf } from '../../corroborate/origins/issuer.ts';
import {
  creditedQuotations,
  packText,
  type ReuseText,
  reuseTextOf,
  unpackText,
} from '../../corroborate/origins/reuse-text.ts';
import type { Claim } from '../../model/claim.ts';
import type { ObjectId } from '../../model/ids.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { Reading } from '../../model/source.ts';
import type { KeptText } from '../../storage/ports/origin-prints.ts';

export interface TextToShare {
  readonly source: ObjectId;
  readonly reading: Reading;
  /** Those in force. */
  readonly claims: readonly Claim[];
}

export interface TextWithPrints extends KeptText {
  readonly text: ReuseText;
  readonly prints: readonly Fingerprint[];
}

export function textRead({ source, reading, claims }: TextToShare): TextWithPrints {
  const text = reuseTextOf(reading, creditedQuotations(claims));
  const issuer = issuerOf(reading);
  const publisher = issuer === null ? null : normaliseForSearch(issuer);
  return { source, publisher, text, packed: packText(text), prints: fingerprintsOf(text.words) };
}

export function textKept(kept: KeptText): TextWithPrints {
  const text = unpackText(kept.packed);
  return { ...kept, text, prints: fingerprintsOf(text.words) };
}
