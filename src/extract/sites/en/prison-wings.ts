// A part of a prison that is told of as a place of its own: `At Evin prison … [the old wing] was demolished`. In: the text and the words for the part. Out: the prison that is named last before it in the
// sentence or the one before; null where there is none. A wing that is gone is no prison that is gone: it keeps its own name.

import { prisonNamed } from '../../gazetteers/places.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';

const WING = /^(?:wing|wings|ward|wards|block|blocks|courtyard|yard|annexe|annex|gallows|hall|cells|cellar|basement)$/;
const PRISON = /^(?:prison|jail|gaol|penitentiary|barracks)$/;
/** Tokens: two sentences. */
const NEAR = 40;

export function prisonOfWing({ tokens: t, names, sentenceOf }: PreparedText, span: TokenSpan): string | null {
  if (!WING.test(t.norm[span.end - 1] ?? '')) return null;
  for (let i = span.first - 1; i >= Math.max(0, span.first - NEAR); i--) {
    if ((sentenceOf[i] ?? 0) < (sentenceOf[span.first] ?? 0) - 1) return null;
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined || name.end !== i + 1 || name.kind === 'person' || name.kind === 'body') continue;
    if (PRISON.test(t.norm[i] ?? '')) return name.name;
    const kind = t.norm[i + 1] ?? '';
    if (PRISON.test(kind)) return `${name.name} ${t.text.slice(t.from[i + 1], t.to[i + 1])}`;
    if (prisonNamed(name.name) !== null && /^(?:in|at|of|inside)$/.test(t.norm[name.first - 1] ?? '')) return name.name;
  }
  return null;
}
