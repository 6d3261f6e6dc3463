// What part of the map is seen. A view is its middle, in the map's units, and how many pixels a unit is long. Pure: the same marks and size give the same view.

import { WORLD_WIDTH } from './map-projection.ts';

export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const NEAREST = 90;
/** One place alone is shown with the country around it. */
const ALONE = 10;
const AIR = 0.72;

/** All of them in sight; the whole world where there is none. */
export function viewOf(points: readonly Point[], { width, height }: Size): MapView {
  const whole = { x: WORLD_WIDTH / 2, y: WORLD_WIDTH * 0.42, scale: farthest({ width, height }) };
  if (points.length === 0) return whole;
  const [xs, ys] = [points.map((one) => one.x), points.map((one) => one.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fits = Math.min((width * AIR) / Math.max(right - left, 1e-6), (height * AIR) / Math.max(bottom - top, 1e-6));
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    scale: Math.max(whole.scale, Math.min(ALONE, fits)),
  };
}

/** Nearer by `by` (farther where it is below 1), around the middle or a point of the screen that stays where it is. */
export function zoomed(view: MapView, by: number, size: Size, around: Point = middleOf(size)): MapView {
  const scale = Math.max(farthest(size), Math.min(NEAREST, view.scale * by));
  const [dx, dy] = [around.x - size.width / 2, around.y - size.height / 2];
  return kept({
    x: view.x + dx / view.scale - dx / scale,
    y: view.y + dy / view.scale - dy / scale,
    scale,
  });
}

/** What is one mark here stays one. */
export const isNearest = (view: MapView): boolean => view.scale >= NEAREST;

/** The map moved by so many pixels: what was at the right comes in where `dx` is positive. */
export const moved = (view: MapView, dx: number, dy: number): MapView =>
  kept({ ...view, x: view.x + dx / view.scale, y: view.y + dy / view.scale });

/** Where a point of the map stands on the screen. */
export const onScreen = (point: Point, view: MapView, { width, height }: Size): Point => ({
  x: width / 2 + (point.x - view.x) * view.scale,
  y: height / 2 + (point.y - view.y) * view.scale,
});

const middleOf = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 });

const farthest = ({ width }: Size): number => width / WORLD_WIDTH;

/** The middle never leaves the world. */
const kept = (view: MapView): MapView => ({
  ...view,
  x: Math.max(0, Math.min(WORLD_WIDTH, view.x)),
  y: Math.max(WORLD_WIDTH * 0.1, Math.min(WORLD_WIDTH * 0.85, view.y)),
});
