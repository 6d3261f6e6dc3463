// Marks that would hide one another on the screen stand as one, which leads nearer. In: marks with their places on the screen. Out: groups, each at the place of its largest mark. Pure: the same marks
// and view give the same groups.

export interface OnScreen {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** How many sites it stands for. */
  readonly weight: number;
}

export interface Cluster<Mark extends OnScreen> {
  readonly x: number;
  readonly y: number;
  /** The largest first. */
  readonly marks: readonly Mark[];
}

/** Closer than this, in pixels, two marks would hide one another. */
const NEAR = 26;

export function clustersOf<Mark extends OnScreen>(marks: readonly Mark[]): readonly Cluster<Mark>[] {
  const found: { readonly x: number; readonly y: number; readonly marks: Mark[] }[] = [];
  const cells = new Map<string, typeof found>();
  const cellOf = (x: number, y: number): string => `${x} ${y}`;
  for (const mark of marks.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))) {
    const [column, row] = [Math.floor(mark.x / NEAR), Math.floor(mark.y / NEAR)];
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(cellOf(column + dx, row + dy)) ?? []),
    );
    const near = around.find((one) => Math.hypot(one.x - mark.x, one.y - mark.y) < NEAR);
    if (near !== undefined) {
      near.marks.push(mark);
      continue;
    }
    const cluster = { x: mark.x, y: mark.y, marks: [mark] };
    found.push(cluster);
    cells.set(cellOf(column, row), [...(cells.get(cellOf(column, row)) ?? []), cluster]);
  }
  return found;
}
