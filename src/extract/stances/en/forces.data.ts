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

/** What it would have been done with, and could not be where it lay still. */
export const MACHINES = new Set(
  `helicopter helicopters aircraft plane planes vehicle vehicles lorry lorries truck trucks bulldozer bulldozers ship boat boats cutter gun guns radar camera cameras telephone phone line lines wire
   gate gates door doors shutter shutters lock cell pump pumps elevator`.split(/\s+/),
);
