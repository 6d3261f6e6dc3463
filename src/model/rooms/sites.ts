// Sites: what is claimed of a grave, a prison, a cemetery over time.

import type { ClaimRef, PassageRef } from '../weighing.ts';
import type { OriginsView } from './origins.ts';

/** Of a place that is named, from the gazetteer, to a tenth of a degree. */
export interface PlacePosition {
  readonly latitude: number;
  readonly longitude: number;
  /** The place whose position it is: for a prison, its town. */
  readonly of: string;
  /** Its Persian name. */
  readonly persian: string | null;
}

export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly where: string | null;
  /** Of the place it is named to lie in, from the gazetteer: never of the site itself. */
  readonly position: PlacePosition | null;
  /** 0: nothing is claimed of its condition, texts only tell of it. */
  readonly conditions: number;
  readonly changes: number;
  /** What kind of place its names call it: `cemetery`, `mass grave`, `prison`. */
  readonly kind: string | null;
  /** Of those with a day, else of all. */
  readonly first: { readonly condition: string; readonly observed: string | null } | null;
  readonly latest: { readonly condition: string; readonly observed: string | null } | null;
  /** Reports that another stands against: of one day, or one denies what the other tells, and they cannot both hold. */
  readonly disputed: number;
  readonly documents: number;
}

export interface SitesQuery {
  readonly text: string | null;
  /** Only sites of whose condition something is claimed, or only places of which texts tell. */
  readonly claimed?: boolean | undefined;
}

/** With what a claim of it would begin: the place as it is called there, a condition its words can mean, a day told in it or near it. */
export interface ToldOfSite {
  readonly ref: PassageRef;
  readonly reasons: readonly string[];
  readonly name: string;
  readonly condition: string | null;
  readonly day: string | null;
}

export interface SiteView {
  readonly site: SiteRow;
  readonly log: readonly {
    readonly ref: ClaimRef;
    readonly condition: string;
    readonly observed: string | null;
    /** Where no day is told: that of the paper. */
    readonly reported: string | null;
    readonly reportedBy: readonly string[];
    /** Differs from the one before. */
    readonly changed: boolean;
    /** Conditions that others tell and that cannot hold beside it. */
    readonly against: readonly string[];
  }[];
  /** Why what documents call otherwise is this one site. */
  readonly reasons: readonly string[];
  /** What texts tell of it although no claim was made of it, what tells most of a condition first. They are of no counted origin. */
  readonly told: readonly ToldOfSite[];
  readonly origins: OriginsView;
}
