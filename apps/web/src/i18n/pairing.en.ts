// The words for what a person joins and parts by hand, in English. pairing.fa.ts has the same keys.

export const pairingEn = {
  pairing: {
    write: 'Write a claim of this',
  },
} as const;
