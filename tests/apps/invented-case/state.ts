// What the invented case keeps in memory.

import type { ObjectId } from '../../../src/model/ids.ts';
import type { AnnotationView, OverviewView } from '../../../src/model/views.ts';
import type { InventedDocument } from './writing.ts';

export interface Held {
  readonly document: InventedDocument;
  readonly sealedAt: string;
  readonly paths: readonly string[];
}

export interface State {
  readonly held: Map<ObjectId, Held>;
  readonly annotations: AnnotationView[];
  readonly withdrawn: { readonly on: ObjectId | null; readonly reason: string }[];
  readonly fillers: number;
  readonly until: Promise<unknown>;
  lastVerified: OverviewView['lastVerified'];
}

export const fileOf = (document: InventedDocument): string => document.reading?.source.file ?? 'unnamed';
