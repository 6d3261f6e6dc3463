// What the Review room shows, as its address says it. Unless it says otherwise: what waits, as the texts run.

import { type ClaimId, isClaimId, isObjectId, type ObjectId } from '../../../../../src/model/ids.ts';
import {
  CLAIM_STATES,
  CLAIM_VIEWS,
  type ClaimState,
  type ClaimView,
  REVIEW_FIELDS,
  REVIEW_ORDERS,
  type ReviewFilter,
  type ReviewOrder,
} from '../../../../../src/model/judgement.ts';

/** The address: `at` is the proposal shown, `state=any` all states. */
export interface ReviewSearch extends Omit<ReviewFilter, 'view' | 'order' | 'state'> {
  readonly state?: ClaimState | 'any';
  readonly view?: ClaimView;
  readonly order?: ReviewOrder;
  readonly at?: string;
}

const STATES_TO_CHOOSE = [...CLAIM_STATES, 'any'] as const;

/** Untrusted: an address may say anything. What is not understood is left out. */
export function reviewSearchOf(search: Readonly<Record<string, unknown>>): ReviewSearch {
  const pick = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((one) => one === search[name]);
  const source = String(search['source'] ?? '');
  const text = search['text'];
  const at = search['at'];
  const fields = {
    source: isObjectId(source) ? source : undefined,
    kind: pick('kind', REVIEW_FIELDS.kind),
    state: pick('state', STATES_TO_CHOOSE),
    confidence: pick('confidence', REVIEW_FIELDS.confidence),
    asserted: pick('asserted', REVIEW_FIELDS.asserted),
    text: typeof text === 'string' || typeof text === 'number' ? String(text).trim() || undefined : undefined,
    view: pick('view', CLAIM_VIEWS),
    order: pick('order', REVIEW_ORDERS),
    at: typeof at === 'string' && placeOf(at) ? at : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReviewSearch;
}

/** What is asked of the server. Under another view than `all` every state is shown, unless one is chosen. */
export function filterOf({ at: _, state, view = 'all', order = 'text', ...rest }: ReviewSearch): ReviewFilter {
  const wanted = state ?? (view === 'all' ? 'waiting' : 'any');
  return { ...rest, view, order, ...(wanted === 'any' ? {} : { state: wanted }) };
}

export interface Place {
  readonly object: ObjectId;
  readonly claim: ClaimId;
}

export function placeOf(at: string | undefined): Place | null {
  const [hex, claim] = (at ?? '').split('.');
  const object = `sha256:${hex}`;
  return isObjectId(object) && claim !== undefined && isClaimId(claim) ? { object, claim } : null;
}
