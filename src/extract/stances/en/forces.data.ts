// English words for forces and what they move in. Data.

/** Whose having been there would tell against somebody. */
export const FORCES = new Set(
  `soldier soldiers troops officer officers policeman policemen guard guards agent agents member members unit units force forces vessel vessels ship ships boat boats cutter aircraft plane planes
   helicopter helicopters drone drones tank tanks vehicle vehicles personnel men pilot pilots crew crews`.split(/\s+/),
);

/** What one who commands calls his or hers. */
export const UNITS = new Set(
  'battery unit men soldiers forces company platoon brigade squad troops guns gunners pilots officers agents'.split(
    ' ',
  ),
);
