// Whether a word that could be a verb is part of a name: `Post` of "the Harbour Post", `States` of "the United States". In: the scene, a token.

import type { Tokens } from '../../text/tokens.ts';
import type { Scene } from '../quotation.ts';

/** `Post` of `the Harbour Post`. */
export const isInsideName = (scene: Scene, i: number): boolean => {
  const name = scene.names.list[scene.names.at[i] ?? -1];
  return name !== undefined && name.first < i && !isUpper(scene.prepared.tokens, i);
};

/** A verb in capitals stands in a sentence in capitals, where every word looks like a name. */
const isUpper = (t: Tokens, i: number): boolean => {
  const raw = t.text.slice(t.from[i], t.to[i]);
  return raw === raw.toUpperCase() && raw.length > 2;
};
