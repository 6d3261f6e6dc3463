// The claims that a text makes, of every kind (DESIGN section 5), each anchored word for word.
//
// In: what was read of a source. Out: claims in the order of the text, and findings. Proposals only: a person judges. A pure function: the same
// reading gives the same claims, in any order of documents, on any day. Not here: what other documents say (corroborate), who is who (resolve).

import type { Claim } from '../model/claim.ts';
import { parseEdtf } from '../model/edtf.ts';
import { type Finding, findingOf } from '../model/finding.ts';
import type { ObjectId } from '../model/ids.ts';
import type { Reading } from '../model/source.ts';
import { bodiesNamed } from './attributes/bodies-named.ts';
import { findAttributes } from './attributes/find-attributes.ts';
import { personsNamed } from './attributes/persons-named.ts';
import { findCommunications } from './communications/find-communications.ts';
import { documentDate } from './dates/document-date.ts';
import { findDates } from './dates/find-dates.ts';
import { claimsOf, type Found } from './drafts.ts';
import { findEvents } from './events/find-events.ts';
import { findFigures } from './figures/find-figures.ts';
import { findOccupancies } from './occupancies/find-occupancies.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findSites } from './sites/find-sites.ts';
import { findStances } from './stances/find-stances.ts';
import { prepareText } from './text/prepared-text.ts';

interface ClaimSearch {
  readonly object: ObjectId;
  readonly reading: Reading;
  /** EDTF: overrides what the document says of its own date; null to go by the document. */
  readonly reference: string | null;
}

interface FoundClaims {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

export function findClaims({ object, reading, reference }: ClaimSearch): FoundClaims {
  const findings: Finding[] = [];
  if (reference !== null && parseEdtf(reference) === null)
    findings.push(
      findingOf(
        'date.none',
        'warning',
        `the reference date ${JSON.stringify(reference)} is no EDTF date and was not used`,
      ),
    );
  const prepared = prepareText(reading);
  const written = documentDate(reading.source, reference);
  const dates = findDates(prepared, written);
  const quotes = findQuotes(prepared, dates);
  const figures = findFigures(prepared, dates, quotes);
  const found: Found = { prepared, dates, quotes, figures };
  const events = findEvents(found);
  const others = [
    ...findOccupancies(found, written?.edtf ?? null),
    ...findAttributes(found, events),
    ...findCommunications(found),
    ...findSites(found),
    ...findStances(found),
  ];
  const named = [...personsNamed(found, { events, others }), ...bodiesNamed(found, { events, others })];
  return {
    claims: claimsOf(object, prepared, { dates, quotes, figures, events, others: [...others, ...named] }),
    findings,
  };
}
