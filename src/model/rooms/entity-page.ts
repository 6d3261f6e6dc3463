// All that is known of one person, body or place, with what leads on to the other rooms.

import type { ClaimRef } from '../weighing.ts';
import type { NoticeView } from './conflicts.ts';
import type { EntityRef, EntityRow, NameForm } from './entities.ts';
import type { EventRow } from './events.ts';
import type { IdentityContradiction, IdentityJudgementView, IdentityQuestion, NameJoin } from './identity.ts';
import type { CommandLink, Placed, TenureView } from './posts.ts';

export interface EntityView {
  readonly entity: EntityRow;
  readonly forms: readonly NameForm[];
  readonly joins: readonly NameJoin[];
  /** Judgements that touch a form of it and stand. */
  readonly judgements: readonly IdentityJudgementView[];
  /** Judgements that cannot all hold: A is B, B is C, A is not C. */
  readonly contradictions: readonly IdentityContradiction[];
  readonly questions: readonly IdentityQuestion[];
  /** A person's posts, or for a body those who held a post in it. Earliest first. */
  readonly tenures: readonly TenureView[];
  readonly memberships: readonly ClaimRef[];
  /** Events it takes part in, as on the timeline; at most 500. */
  readonly events: readonly EventRow[];
  readonly notices: readonly NoticeView[];
  readonly placed: Placed | null;
  readonly above: readonly CommandLink[];
  readonly below: readonly CommandLink[];
  /** Named in the same claims, most often first, at most 12. */
  readonly company: readonly { readonly entity: EntityRef; readonly claims: number }[];
}
