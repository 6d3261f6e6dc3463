// The map of the world, from the app's own files: coasts, borders, and where the names of countries stand. Drawn once, in the units of
// map-projection.ts; the view moves over it. Loaded only where a map is shown.

import { geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import atlasAddress from 'world-atlas/countries-50m.json?url';
import { COUNTRY_CODES } from './country-codes.data.ts';
import { projection } from './map-projection.ts';

interface Country {
  /** ISO letters, for its name in any language; null where the map has only an English name. */
  readonly code: string | null;
  readonly english: string;
  readonly x: number;
  readonly y: number;
  /** Of its largest part, in square units. */
  readonly area: number;
}

export interface World {
  /** Paths for the attribute `d`. */
  readonly land: string;
  readonly borders: string;
  /** The largest first. */
  readonly countries: readonly Country[];
}

type Atlas = Parameters<typeof feature>[0];

export async function loadWorld(): Promise<World> {
  const answer = await fetch(atlasAddress);
  if (!answer.ok) throw new Error(`the map was not found (${answer.status})`);
  const atlas = (await answer.json()) as Atlas;
  const { countries, land } = atlas.objects;
  if (countries?.type !== 'GeometryCollection' || land === undefined) throw new Error('the map is not as expected');
  const path = geoPath(projection).digits(3);
  const shapes = feature(atlas, countries).features as Feature<Polygon | MultiPolygon, { readonly name: string }>[];
  const codes = new Map(COUNTRY_CODES.split(' ').map((one) => [one.slice(0, 3), one.slice(3)]));
  return {
    land: path(feature(atlas, land)) ?? '',
    borders: path(mesh(atlas, atlas.objects['countries'] as Parameters<typeof mesh>[1], (a, b) => a !== b)) ?? '',
    countries: shapes
      .map((shape) => {
        const part = largestPart(shape.geometry);
        const [x, y] = path.centroid(part);
        const code = codes.get(String(shape.id).padStart(3, '0')) ?? null;
        return { code, english: shape.properties.name, x, y, area: path.area(part) };
      })
      .sort((a, b) => b.area - a.area),
  };
}

/** A country's name stands in its largest part: that of France not in the sea between it and Guiana. */
function largestPart(shape: Polygon | MultiPolygon): Polygon {
  if (shape.type === 'Polygon') return shape;
  const path = geoPath(projection);
  const parts = shape.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, one) => (path.area(one) > path.area(largest) ? one : largest));
}
