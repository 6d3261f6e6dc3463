// English words that begin a noun phrase, and prepositions that a subject is taken back over. Data.

export const DETERMINERS = new Set(
  'the a an his her its their our my this that these those some many several one two three four five another each every no most'.split(
    ' ',
  ),
);

export const PREPOSITIONS = new Set(
  'in on at by with about against from to into during under near after before between among through within behind over'.split(
    ' ',
  ),
);
