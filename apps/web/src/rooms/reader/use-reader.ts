// What the reader keeps in mind: the passage asked for in the address, the claim chosen, the words selected.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { Claim } from '../../../../../src/model/claim.ts';
import type { ClaimId } from '../../../../../src/model/ids.ts';
import type { ClaimState } from '../../../../../src/model/judgement.ts';
import { type Passage, passageOf } from '../../../../../src/model/passage.ts';
import { type TextPositions, textPositions } from '../../../../../src/model/text-position.ts';
import type { SourceView } from '../../../../../src/model/views.ts';
import { useAsked } from '../../parts/use-asked.ts';
import { claimsInForce, idInForce } from './claims-in-force.ts';
import { type Asked, marksOf, type Stretch, stretchesOf } from './segments.ts';
import { selectedPassage } from './selection.ts';

export interface Reader {
  readonly text: string;
  readonly positions: TextPositions;
  readonly stretches: readonly Stretch[];
  /** In the order of the text, those rejected left out unless asked for. */
  readonly claims: readonly Claim[];
  readonly rejected: number;
  readonly withRejected: boolean;
  showRejected(shown: boolean): void;
  readonly active: string | null;
  readonly asked: Asked | null;
  choose(claim: Claim | null): void;
}

/** `at=1042-1070` in the address. */
function askedOf(at: string | undefined): Asked | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '') ?? [];
  return start !== undefined && end !== undefined && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : null;
}

export function useReader(source: SourceView, stateOf: (id: ClaimId) => ClaimState): Reader {
  const navigate = useNavigate();
  const search = useSearch({ from: '/sources/$hex' });
  const [at, askAt] = useAsked(search.at);
  const [claim, askClaim] = useAsked(search.claim);
  const active = idInForce(source.items, claim);
  const asked = useMemo(() => askedOf(at), [at]);
  const text = source.reading?.text ?? '';
  const positions = useMemo(() => textPositions(text), [text]);
  const [withRejected, showRejected] = useState(false);
  const all = useMemo(() => claimsInForce(source), [source]);
  const standing = useMemo(() => all.filter((claim) => stateOf(claim.id) !== 'rejected'), [all, stateOf]);
  const claims = withRejected || active !== null ? withActive(all, standing, withRejected, active) : standing;
  // The passage of the chosen claim is painted as chosen already; it needs no second mark. So the page is cut anew only
  // when another passage is asked for, not with every step from claim to claim.
  const shown = active === null ? asked : null;
  const { reading, annotations } = source;
  const stretches = useMemo(
    () => stretchesOf(text, reading?.blocks ?? [], positions, marksOf(claims, annotations, shown, positions)),
    [text, reading, annotations, claims, positions, shown],
  );
  const choose = useCallback(
    (claim: Claim | null): void => {
      const search = claim ? { at: `${claim.passage.start}-${claim.passage.end}`, claim: claim.id } : {};
      askAt(search.at);
      askClaim(search.claim);
      void navigate({ to: '.', search, replace: true, resetScroll: false });
    },
    [navigate, askAt, askClaim],
  );
  const rejected = all.length - standing.length;
  return { text, positions, stretches, claims, rejected, withRejected, showRejected, active, asked, choose };
}

/** A rejected claim that is chosen stays in view, so that it can be judged anew. */
function withActive(
  all: readonly Claim[],
  standing: readonly Claim[],
  withRejected: boolean,
  active: string | null,
): readonly Claim[] {
  if (withRejected || all === standing) return all;
  return standing.some((claim) => claim.id === active)
    ? standing
    : all.filter((one) => one.id === active || standing.includes(one));
}

/** Brings the chosen claim, or the passage asked for, into view: on the page and in the list beside it. */
export function useOpensAtPassage(reader: Reader): void {
  const { active, asked, text } = reader;
  useEffect(() => {
    if (text === '' || (active === null && asked === null)) return;
    const mark = document.querySelector(active === null ? '.mark-asked' : '.mark-active');
    const row = active === null ? null : document.querySelector(`[data-claim-row="${CSS.escape(active)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    return mark ? bringIntoView(mark) : undefined;
  }, [active, asked, text]);
}

/** The words and the kind of claim that the address asks to be written of them; `done` leaves the words asked for. */
export function useAskedToWrite({ asked, text, positions }: Reader) {
  const { write, site, condition, day } = useSearch({ from: '/sources/$hex' });
  const navigate = useNavigate();
  const written = useMemo(() => {
    if (write === undefined || asked === null || asked.end > positions.length) return null;
    const passage = passageOf(text, positions, positions.toUnit(asked.start), positions.toUnit(asked.end));
    return { passage, claim: null, kind: write, begun: { site, condition, day } };
  }, [write, site, condition, day, asked, text, positions]);
  const done = (): void =>
    void navigate({
      to: '.',
      search: ({ at, claim }) => ({ ...(at && { at }), ...(claim && { claim }) }),
      replace: true,
      resetScroll: false,
    });
  return { written, done };
}

const FRAMES = 40;

/**
 * Blocks out of view have only a guessed height, so the place moves while they are laid out on the way: look again for some
 * frames. Gives back how to stop, for when the person goes elsewhere meanwhile.
 */
function bringIntoView(mark: Element): () => void {
  let frame = 0;
  let left = FRAMES;
  const look = (): void => {
    const { top, bottom } = mark.getBoundingClientRect();
    if (top < HEAD || bottom > innerHeight - FOOT) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    left--;
    if (left > 0) frame = requestAnimationFrame(look);
  };
  look();
  const stop = (): void => cancelAnimationFrame(frame);
  addEventListener('wheel', stop, { once: true, passive: true });
  return stop;
}

/** Pixels that the masthead and the bar at the foot may cover. */
const HEAD = 120;
const FOOT = 110;

/** The words selected in the page, once the selection rests. */
export function useSelected(page: RefObject<HTMLElement | null>, reader: Reader): Passage | null {
  const [selected, setSelected] = useState<Passage | null>(null);
  const { text, positions } = reader;
  useEffect(() => {
    const look = (): void => {
      // While a person writes a note the selection moves into the note's field: the words stay chosen.
      if (document.activeElement?.closest('.selection-bar')) return;
      setSelected(page.current ? selectedPassage(page.current, text, positions) : null);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [page, text, positions]);
  return selected;
}
