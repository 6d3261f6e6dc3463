// The map of the sites, drawn by the app itself: no tiles, no network. A mark stands at the place named; several sites at one place are one mark, and so are places that would lie on one another:
// these lead nearer. Moved and brought nearer by keyboard, buttons, dragging, and the wheel with Control held.

import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { SiteRow } from '../../../../../src/model/rooms/sites.ts';
import { useWidth } from '../../charts/use-width.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { type Cluster, clustersOf, type OnScreen } from './map-clusters.ts';
import { labelsThatFit } from './map-labels.ts';
import { onMap } from './map-projection.ts';
import { isNearest, type MapView, moved, onScreen, type Size, viewOf, zoomed } from './map-view.ts';
import { loadWorld, type World } from './world.ts';

/** Sites that are named to lie in one place. */
interface Mark {
  readonly key: string;
  readonly place: string;
  readonly x: number;
  readonly y: number;
  readonly sites: readonly SiteRow[];
}

interface MapProps {
  readonly sites: readonly SiteRow[];
  /** The id of the site that is open. */
  readonly chosen: string | undefined;
  readonly choose: (sites: readonly SiteRow[]) => void;
}

const HEIGHT = 420;
const STEP = 80;

export function SiteMap({ sites, chosen, choose }: MapProps) {
  const words = useWords();
  const world = useQuery({ queryKey: ['world'], queryFn: loadWorld, staleTime: Number.POSITIVE_INFINITY });
  const marks = useMemo(() => marksOf(sites, words), [sites, words]);
  const place = useRef<HTMLDivElement>(null);
  const size = { width: useWidth(place), height: HEIGHT };
  const [own, setView] = useState<MapView | null>(null);
  const view = own ?? viewOf(marks, size);
  const latest = useRef({ view, size });
  latest.current = { view, size };
  const change = (next: (view: MapView, size: Size) => MapView): void =>
    setView(next(latest.current.view, latest.current.size));
  useWheel(place, change);
  const drag = useDrag(change);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keyActs(change, () => setView(null))[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <figure className="site-map">
      <figcaption className="sr-only">{words.t('sites.map.head')}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: no element of its own for a map. */}
      <div
        ref={place}
        role="group"
        className="map-place"
        aria-label={`${words.t('sites.map.head')}. ${words.t('sites.map.how')}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard moves the map.
        tabIndex={0}
        onKeyDown={press}
        {...drag}
      >
        {world.data === undefined && (
          <p className="quiet map-loading">{world.error ? world.error.message : words.t('sites.map.loading')}</p>
        )}
        {size.width > 0 && world.data && (
          <Drawn {...{ world: world.data, view, size, marks, chosen, choose, change }} />
        )}
      </div>
      <div className="map-tools no-print">
        <button type="button" onClick={() => change((now, room) => zoomed(now, 1.6, room))}>
          {words.t('sites.map.zoomIn')}
        </button>
        <button type="button" onClick={() => change((now, room) => zoomed(now, 1 / 1.6, room))}>
          {words.t('sites.map.zoomOut')}
        </button>
        <button type="button" onClick={() => setView(null)}>
          {words.t('sites.map.all')}
        </button>
        <span className="quiet">{words.t('sites.map.how')}</span>
      </div>
      <p className="quiet">{words.t('sites.map.borders')}</p>
    </figure>
  );
}

type Change = (next: (view: MapView, size: Size) => MapView) => void;

const keyActs = (change: Change, all: () => void): Readonly<Record<string, () => void>> => ({
  ArrowLeft: () => change((view) => moved(view, -STEP, 0)),
  ArrowRight: () => change((view) => moved(view, STEP, 0)),
  ArrowUp: () => change((view) => moved(view, 0, -STEP)),
  ArrowDown: () => change((view) => moved(view, 0, STEP)),
  '+': () => change((view, size) => zoomed(view, 1.6, size)),
  '=': () => change((view, size) => zoomed(view, 1.6, size)),
  '-': () => change((view, size) => zoomed(view, 1 / 1.6, size)),
  '0': all,
  '۰': all,
});

/** The page scrolls over the map; only with Control held does the wheel bring it nearer. React's own listener could not keep the page from zooming. */
function useWheel(place: React.RefObject<HTMLDivElement | null>, change: Change): void {
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => {
    const { current } = place;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = current?.getBoundingClientRect();
      const around = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
      latest.current((view, size) => zoomed(view, 2 ** (-event.deltaY / 240), size, around));
    };
    current?.addEventListener('wheel', turn, { passive: false });
    return () => current?.removeEventListener('wheel', turn);
  }, [place]);
}

function useDrag(change: Change) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent): void => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('a'))) return;
      from.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent): void => {
      const { current } = from;
      if (current === null) return;
      from.current = { x: event.clientX, y: event.clientY };
      change((view) => moved(view, current.x - event.clientX, current.y - event.clientY));
    },
    onPointerUp: (): void => {
      from.current = null;
    },
  };
}

interface DrawnProps {
  readonly world: World;
  readonly view: MapView;
  readonly size: Size;
  readonly marks: readonly Mark[];
  readonly chosen: string | undefined;
  readonly choose: (sites: readonly SiteRow[]) => void;
  readonly change: Change;
}

/** Beyond the edge a mark is not drawn, but for the part of it that reaches in. */
const EDGE = 8;

function Drawn({ world, view, size, marks, chosen, choose, change }: DrawnProps) {
  const words = useWords();
  const { width, height } = size;
  const seen = marks
    .map((mark) => ({ ...mark, weight: mark.sites.length, ...onScreen(mark, view, size) }))
    .filter(({ x, y }) => x > -EDGE && y > -EDGE && x < width + EDGE && y < height + EDGE);
  const clusters = clustersOf(seen);
  const labels = useLabels({ world, view, size, clusters }, words);
  const land = useMemo(
    () => (
      <>
        <path className="map-land" d={world.land} />
        <path className="map-borders" d={world.borders} />
      </>
    ),
    [world],
  );
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around it has the name.
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <g
        transform={`translate(${width / 2 - view.x * view.scale} ${height / 2 - view.y * view.scale}) scale(${view.scale})`}
      >
        {land}
      </g>
      {labels.map((label) => (
        <text
          key={label.key}
          className={label.key.startsWith('mark ') ? 'map-place-name' : 'map-country'}
          x={label.x}
          y={label.y}
          textAnchor="middle"
        >
          {label.text}
        </text>
      ))}
      {clusters.map(({ x, y, marks: here }) => (
        <MarkAt
          key={here[0]?.key}
          {...{ x, y, chosen, choose }}
          marks={here}
          nearer={isNearest(view) ? null : () => change((now, room) => zoomed(now, 2.5, room, { x, y }))}
        />
      ))}
    </svg>
  );
}

interface MarkProps {
  readonly marks: readonly Mark[];
  readonly x: number;
  readonly y: number;
  readonly chosen: string | undefined;
  readonly choose: (sites: readonly SiteRow[]) => void;
  /** Null where the map comes no nearer. */
  readonly nearer: (() => void) | null;
}

function MarkAt({ marks, x, y, chosen, choose, nearer }: MarkProps) {
  const words = useWords();
  const sites = marks.flatMap((one) => one.sites);
  const here = markWords(marks, words);
  const leads = marks.length > 1 && nearer !== null;
  const name = leads ? words.t('sites.map.nearer', { sites: here }) : here;
  const open = sites.some((one) => one.id === chosen);
  const take = (): void => (leads ? nearer() : choose(sites));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={open}
      className={open ? 'map-mark open' : 'map-mark'}
      transform={`translate(${x} ${y})`}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={take}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        take();
      }}
    >
      <title>{name}</title>
      <circle r={sites.length > 99 ? 13 : sites.length > 1 ? 10 : 7} />
      {sites.length > 1 && (
        <text y={4} textAnchor="middle">
          {words.n(sites.length)}
        </text>
      )}
    </g>
  );
}

/** What it stands for: a site at its place, the sites of one place, or places close to one another. */
function markWords(marks: readonly Mark[], words: Words): string {
  const [first] = marks;
  const sites = marks.flatMap((one) => one.sites);
  const [only] = sites;
  const place = first?.place ?? '';
  if (sites.length === 1 && only) return `${words.name(only)} (${words.t('sites.at', { place })})`;
  const count = { count: sites.length, n: words.n(sites.length) };
  return marks.length === 1
    ? words.t('sites.map.here', { place, ...count })
    : words.t('sites.map.around', { place, places: words.n(marks.length - 1), ...count });
}

interface LabelsOf extends Pick<DrawnProps, 'world' | 'view' | 'size'> {
  readonly clusters: readonly Cluster<Mark & OnScreen>[];
}

function useLabels({ world, view, size, clusters }: LabelsOf, words: Words) {
  const names = useMemo(() => new Intl.DisplayNames([words.lang], { type: 'region', fallback: 'code' }), [words.lang]);
  const letter = words.lang === 'fa' ? 6 : 6.6;
  const places = clusters.flatMap(({ x, y, marks: [first] }) =>
    first ? [{ key: `mark ${first.key}`, text: first.place, x, y: y - 13, room: null, letter }] : [],
  );
  const countries = world.countries.map((country) => {
    const at = onScreen(country, view, size);
    const known = country.code === null ? undefined : names.of(country.code);
    const text = known === undefined || known === country.code ? country.english : known;
    return {
      key: `country ${country.english}`,
      text,
      x: at.x,
      y: at.y,
      room: Math.sqrt(country.area) * view.scale * 2,
      letter,
    };
  });
  return labelsThatFit([...places, ...countries], { ...size, marks: clusters });
}

function marksOf(sites: readonly SiteRow[], words: Words): readonly Mark[] {
  const byPlace = new Map<string, SiteRow[]>();
  for (const site of sites) {
    if (site.position === null) continue;
    const { latitude, longitude, of } = site.position;
    const key = `${latitude} ${longitude} ${of}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), site]);
  }
  return [...byPlace].flatMap(([key, here]) => {
    const position = here[0]?.position;
    if (!position) return [];
    const place = (words.lang === 'fa' ? position.persian : null) ?? position.of;
    return [{ key, place, sites: here, ...onMap(position.latitude, position.longitude) }];
  });
}
