// What the server needs of the weighing of an open case (src/model/rooms/): part of CaseApi. Lists come a page at a time; what has an id and is no longer there is null.

import type { ClaimId, ObjectId } from '../../src/model/ids.ts';
import type { AppealRow, AppealsQuery, AppealView } from '../../src/model/rooms/appeals.ts';
import type { ConflictRow, ConflictsQuery, ConflictView } from '../../src/model/rooms/conflicts.ts';
import type { EntitiesQuery, EntityClaimsAs, EntityId, EntityKind, EntityRow } from '../../src/model/rooms/entities.ts';
import type { EntityView } from '../../src/model/rooms/entity-page.ts';
import type { EventSources, EventView, TimelineQuery, TimelineView } from '../../src/model/rooms/events.ts';
import type { FigureRow, FiguresQuery, FigureView } from '../../src/model/rooms/figures.ts';
import type { IdentityJudgementView, IdentityQuestion, NewIdentityJudgement } from '../../src/model/rooms/identity.ts';
import type { MessagesToldQuery, MessageTold, MessageToldView } from '../../src/model/rooms/messages.ts';
import type {
  NewOriginDeclaration,
  OriginDeclarationView,
  OriginFamily,
  RelayRow,
  RelaysQuery,
  SharedQuery,
  SharedRow,
  SharedView,
} from '../../src/model/rooms/origins.ts';
import type { AttentionView, ClaimStanding } from '../../src/model/rooms/overview.ts';
import type { NewPairing, PairingOfNow, PairingView } from '../../src/model/rooms/pairings.ts';
import type { CommandLink, HolderView, PostsQuery } from '../../src/model/rooms/posts.ts';
import type { SiteRow, SitesQuery, SiteView } from '../../src/model/rooms/sites.ts';
import type {
  ClaimRef,
  NewWeighingSetting,
  Page as Rows,
  WeighingSettings,
  WeighingState,
  WeighReport,
} from '../../src/model/weighing.ts';
import type { Page, Work } from './asked.ts';

export interface WeighingApi {
  weighing(): Promise<WeighingState>;
  /** Weighs what changed since the last time. It can be cut off; what is done is kept. */
  weigh(work: Work): Promise<WeighReport>;
  setWeighing(setting: NewWeighingSetting): Promise<WeighingSettings>;
  attention(): Promise<AttentionView>;

  entities(query: EntitiesQuery, page: Page): Promise<Rows<EntityRow>>;
  entity(id: EntityId): Promise<EntityView | null>;
  entityClaims(id: EntityId, as: EntityClaimsAs, page: Page): Promise<Rows<ClaimRef> | null>;
  /** `kind` null: of all kinds. */
  identityQuestions(kind: EntityKind | null, page: Page): Promise<Rows<IdentityQuestion>>;
  judgeIdentity(judgement: NewIdentityJudgement): Promise<IdentityJudgementView>;
  /** `body` null: in the whole case. */
  command(body: EntityId | null, page: Page): Promise<Rows<CommandLink>>;
  holders(query: PostsQuery, page: Page): Promise<Rows<HolderView>>;

  timeline(query: TimelineQuery, limit: number): Promise<TimelineView>;
  timelineSources(query: TimelineQuery, limit: number): Promise<readonly EventSources[]>;
  event(id: string): Promise<EventView | null>;
  figures(query: FiguresQuery, page: Page): Promise<Rows<FigureRow>>;
  figure(id: string): Promise<FigureView | null>;
  conflicts(query: ConflictsQuery, page: Page): Promise<Rows<ConflictRow>>;
  conflict(id: string): Promise<ConflictView | null>;
  appeals(query: AppealsQuery, page: Page): Promise<Rows<AppealRow>>;
  appeal(id: string): Promise<AppealView | null>;
  /** Passages of which no claim was made. */
  messagesTold(query: MessagesToldQuery, page: Page): Promise<Rows<MessageTold>>;
  messageTold(id: string): Promise<MessageToldView | null>;
  sites(query: SitesQuery, page: Page): Promise<Rows<SiteRow>>;
  site(id: string): Promise<SiteView | null>;

  originFamilies(page: Page): Promise<Rows<OriginFamily>>;
  relays(query: RelaysQuery, page: Page): Promise<Rows<RelayRow>>;
  shared(query: SharedQuery, page: Page): Promise<Rows<SharedRow>>;
  /** In either order; `a` of the answer is the one asked for first. */
  sharedPair(a: ObjectId, b: ObjectId): Promise<SharedView | null>;
  originDeclarations(): Promise<readonly OriginDeclarationView[]>;
  declareOrigin(declaration: NewOriginDeclaration): Promise<OriginDeclarationView>;

  pairings(): Promise<readonly PairingOfNow[]>;
  judgePairing(pairing: NewPairing): Promise<PairingView>;

  claimStanding(source: ObjectId, claim: ClaimId): Promise<ClaimStanding>;
}
