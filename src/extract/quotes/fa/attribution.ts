// Who is made to say the words between « and » in Persian. In: the scene and a pair of marks. Out: an attribution, or null.

import type { Attribution, Scene } from '../quotation.ts';
import type { MarkedWords } from '../quote-marks.ts';

export function attributionInPersian(_scene: Scene, _pair: MarkedWords): Attribution | null {
  return null;
}
