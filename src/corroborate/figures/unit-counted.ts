// In what a figure counts, as far as two can be one count. In: a figure. Out: its unit; persons for all that is told of so many persons.

import type { FigureClaim } from '../../model/claim.ts';
import { deedInWords, deedOf } from '../events/event-mention.ts';

/** Persons beside bodies can be one count, and "110 arrests" and "the 22 cases" are of so many persons; graves beside persons never are, nor the nine raids in which 33 were killed. */
export const unitCounted = ({ unit, of, population }: FigureClaim): string => {
  const isDeed = of !== null && (population === null || deedInWords(population) === deedOf(of));
  return unit === 'bodies' || (unit === 'events' && isDeed) || CASES.test(population ?? '')
    ? 'persons'
    : (unit ?? 'persons');
};
const CASES = /^(?:(?:the|these) )?cases?$|^(?:مورد|پرونده)(?:\S?ها)?$/iu;
