// What the addresses of these rooms say. Untrusted: what is not understood is left out.
//
//   /people?kind=body&text=harbour          bodies by any spelling
//   /people/7f3a…?as=told                   one person, with what he or she was told
//   /people/identity?kind=person            names that may be one
//   /people/posts?post=governor&day=1974-08-09

import { ENTITY_KINDS, type EntityClaimsAs, type EntityKind } from '../../../../../src/model/rooms/entities.ts';
import type { PostsQuery } from '../../../../../src/model/rooms/posts.ts';
import { day, known, rowId, type Search, words } from '../address.ts';

export interface PeopleSearch {
  readonly kind?: EntityKind;
  readonly text?: string;
}

const kindOf = (value: unknown): EntityKind | undefined => ENTITY_KINDS.find((one) => one === value);

export const peopleSearchOf = (search: Search): PeopleSearch =>
  known({ kind: kindOf(search['kind']), text: words(search['text']) }) as PeopleSearch;

export interface QuestionsSearch {
  readonly kind?: EntityKind;
}

export const questionsSearchOf = (search: Search): QuestionsSearch =>
  known({ kind: kindOf(search['kind']) }) as QuestionsSearch;

export const CLAIMS_AS = ['about', 'said', 'told'] as const satisfies readonly EntityClaimsAs[];

export interface EntitySearch {
  readonly as?: EntityClaimsAs;
}

export const entitySearchOf = (search: Search): EntitySearch =>
  known({ as: CLAIMS_AS.find((one) => one === search['as']) }) as EntitySearch;

export const postsSearchOf = (search: Search): PostsQuery =>
  known({
    post: words(search['post']),
    body: words(search['body']),
    day: day(search['day']),
    until: day(search['until']),
    event: rowId(search['event']),
  }) as PostsQuery;
