// The units of the map: the world is 1000 wide, drawn by Mercator's projection (WGS 84), so that shapes are right wherever one looks.

import { geoMercator } from 'd3-geo';

export const WORLD_WIDTH = 1000;

export const projection = geoMercator()
  .scale(WORLD_WIDTH / (2 * Math.PI))
  .translate([WORLD_WIDTH / 2, WORLD_WIDTH / 2]);

/** The poles lie at no end of it. */
const FARTHEST = 80;

/** Where a place lies on the map. */
export function onMap(latitude: number, longitude: number): { readonly x: number; readonly y: number } {
  const [x = 0, y = 0] = projection([longitude, Math.max(-FARTHEST, Math.min(FARTHEST, latitude))]) ?? [];
  return { x, y };
}
