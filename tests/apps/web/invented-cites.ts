// The documents and claims of the invented case as views cite them.

import type { EntityKind, EntityRef } from '../../../src/model/rooms/entities.ts';
import type { SourceLabel } from '../../../src/model/source.ts';
import type { ClaimRef } from '../../../src/model/weighing.ts';
import { INVENTED_DOCUMENTS } from '../invented-case/documents.ts';
import { idOf } from '../invented-case/writing.ts';

export const documentAt = (i: number) => {
  const document = INVENTED_DOCUMENTS[i];
  if (!document?.reading) throw new Error(`no invented document ${i} with a text`);
  return { ...document, reading: document.reading };
};

export const labelOf = (i: number): SourceLabel => {
  const { bytes, reading } = documentAt(i);
  const { title, file, publisher, language, published } = reading.source;
  return { id: idOf(bytes), title, file, publisher, language, published: published.edtf };
};

export const refOf = (document: number, claim: number, judged = false): ClaimRef => {
  const found = documentAt(document).claims[claim];
  if (!found) throw new Error(`document ${document} has no claim ${claim}`);
  return { source: labelOf(document), claim: found, state: judged ? 'accepted' : 'waiting', standing: judged };
};

export const [ARTICLE, LETTER, HEARING] = [labelOf(0), labelOf(1), labelOf(2)];

export const hex = (n: number): string => n.toString(16).padStart(32, '0');
export const entity = (n: number, kind: EntityKind, name: string): EntityRef => ({ id: hex(n), kind, name });
