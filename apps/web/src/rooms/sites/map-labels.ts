// Which names stand on the map: those of the marks first, then of countries, the largest first; a name that would lie on another or on a mark is left out. Pure.

export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Half of its width, in pixels. */
  readonly half: number;
}

interface Wish {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** It must fit into so many pixels; null where it may stand anywhere. */
  readonly room: number | null;
  readonly letter: number;
}

const HEIGHT = 15;
/** A mark is no larger, to each side. */
const MARK = 11;

interface Room {
  readonly width: number;
  readonly height: number;
  readonly marks?: readonly { readonly x: number; readonly y: number }[];
}

export function labelsThatFit(wishes: readonly Wish[], { width, height, marks = [] }: Room): readonly Label[] {
  const placed: Label[] = [];
  for (const wish of wishes) {
    const half = ([...wish.text].length * wish.letter) / 2 + 3;
    const inside = wish.x - half > 2 && wish.x + half < width - 2 && wish.y > HEIGHT && wish.y < height - 4;
    if (!inside || (wish.room !== null && half * 2 > wish.room)) continue;
    const free = placed.every((one) => Math.abs(one.y - wish.y) > HEIGHT || Math.abs(one.x - wish.x) > one.half + half);
    const clear = marks.every((one) => Math.abs(one.y - wish.y + 4) > MARK || Math.abs(one.x - wish.x) > half + MARK);
    if (free && clear) placed.push({ key: wish.key, text: wish.text, x: wish.x, y: wish.y, half });
  }
  return placed;
}
